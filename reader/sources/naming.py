"""How sources and what went wrong with them are named in the sentences that people read."""

import os
import re

from reader.errors import SourceError
from reader.text.cleaning import clean_field


def shown(source: str) -> str:
    """Return a source as it may be printed: its name cleaned, bytes that are no text replaced."""
    if source == "-":
        return "Standard input"
    return clean_field(os.fsencode(source).decode("utf-8", "replace")) or "The file"


def reason(error: OSError | ValueError) -> str:
    """Return why a file could not be reached, and what to do, as the end of a sentence."""
    if isinstance(error, FileNotFoundError):
        return "it does not exist; check the path"
    if isinstance(error, PermissionError):
        return "permission is denied; check who may read it"
    why = getattr(error, "strerror", None) or str(error)
    return f"{clean_field(why).lower()}; check the path"


def refuse_url(source: str) -> None:
    """Raise SourceError where `source` is the address of a page, and not a file that was saved under its address."""
    if _ADDRESS.match(source) and not os.path.lexists(source):
        raise SourceError(f"Reader does not fetch web pages yet; save {shown(source)} and open the file.")


_ADDRESS = re.compile(r"(?:https?|ftp|file|feed)://|www\.\S+\.\S+/", re.IGNORECASE)
