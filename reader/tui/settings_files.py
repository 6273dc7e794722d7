"""Reads the small YAML files in which people set Reader up, and puts what is wrong with them into words.

Themes and the configuration share it, so that every problem reads alike: file, key, what was written, what to write.
What was written is quoted with nothing in it that could move a cursor.
"""

from collections.abc import Iterable
from importlib.resources.abc import Traversable
from pathlib import Path

from reader.errors import SettingsError
from reader.safe_yaml import YamlError, load_yaml
from reader.text.cleaning import printable

LARGEST = 16_384  # bytes; the largest shipped theme has 1.3 KB


def read_settings_file(file: Traversable, shown: str) -> dict[str, object]:
    """Return the keys and values of a YAML file; an empty file has none.

    Args:
        file: the file.
        shown: its name in problems.

    Raises:
        SettingsError: it is no regular file, too large, not UTF-8, not YAML, or has no keys and values.
    """
    return parsed_settings(settings_text(file, shown), shown)


def settings_text(file: Traversable, shown: str) -> str:
    """Return the text of a file of settings, its line ends as they are.

    Args:
        file: the file.
        shown: its name in problems.

    Raises:
        SettingsError: it is no regular file, too large, or not UTF-8.
    """
    try:
        if not file.is_file():
            raise SettingsError((f"{shown}: is not a regular file",))
        with file.open("rb") as opened:
            content = opened.read(LARGEST + 1)
    except OSError as error:
        raise SettingsError((f"{shown}: cannot be read: {error.strerror or 'the system does not say why'}",)) from error
    if len(content) > LARGEST:
        raise SettingsError((f"{shown}: is larger than {LARGEST // 1024} KB",))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError((f"{shown}: is not UTF-8 text; save it as UTF-8",)) from error


def parsed_settings(text: str, shown: str) -> dict[str, object]:
    """Return the keys and values of YAML text; none for an empty one.

    Raises:
        SettingsError: it is not YAML that Reader takes, or has no keys and values.
    """
    try:
        written = load_yaml(text, limit=LARGEST)
    except YamlError as error:
        raise SettingsError((f"{shown}: {error}",)) from error
    if written is None:
        return {}
    if not isinstance(written, dict):
        raise SettingsError((f"{shown}: has no settings; write them as 'key: value', one a line",))
    return {str(key): value for key, value in written.items()}


def quoted(value: object) -> str:
    """Return what a person wrote, in quotes and cut short, every character that does not print spelled out."""
    text = value if isinstance(value, str) else str(value)
    return repr(text if len(text) <= 40 else text[:39] + "…")


def shown_path(path: Path) -> str:
    """Return a path as it can be shown, whatever characters its names have."""
    return printable(str(path))


def suggestion(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return "; did you mean …?" with the known word nearest to `word`, or `otherwise` when none is near."""
    from rapidfuzz import fuzz, process

    found = process.extractOne(word[:80], list(known), scorer=fuzz.WRatio, score_cutoff=70)
    return f"; did you mean {quoted(found[0])}?" if found else otherwise
