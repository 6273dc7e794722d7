"""From what a person names (a file, standard input) to an article.

Decides what may be opened at all (regular files of a sane size that hold text) and which reader of a format gets it.
Every refusal is a sentence that names the file and says what to do. Which files a folder stands for is told by
`reader.sources.folders`.
"""

import os
import re
import stat
import sys
from pathlib import Path

from reader.errors import SourceError
from reader.sources.encoding import decode, is_wide
from reader.sources.folders import SUFFIXES, corpus_sources, expand
from reader.sources.front_matter import split_front_matter
from reader.sources.naming import reason, refuse_url, shown
from reader.text.articles import make_article, make_article_from_blocks
from reader.text.cleaning import clean_text
from reader.text.model import Article

__all__ = ["LARGEST", "corpus_sources", "expand", "load"]

LARGEST = 64 << 20  # bytes


def load(source: str | os.PathLike[str]) -> Article:
    """Return the article in a file, or on standard input where `source` is "-".

    Raises:
        SourceError: there is nothing there that can be read as an article.
    """
    given = os.fspath(source)
    refuse_url(given)
    name = shown(given)
    data = _standard_input() if given == "-" else _file(given, name)
    if len(data) > LARGEST:
        raise SourceError(f"{name} is larger than {LARGEST >> 20} MB; split it and open the parts.")
    if not data.strip():
        raise SourceError(f"{name} is empty; name a file with text in it.")
    article = _article(data, given, name)
    if not article.paragraphs:
        raise SourceError(f"{name} holds no text that can be shown; name another file.")
    return article


_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml.{0,200}?\?>\s*|<!--.{0,500}?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)
_MAGIC = (
    b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ",
    b"7z\xbc\xaf", b"Rar!\x1a", b"SQLite format 3", b"\xd0\xcf\x11\xe0", b"RIFF", b"OggS", b"ID3\x03",
    b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"MZ\x90", b"\x28\xb5\x2f\xfd", b"wOF2", b"{\\rtf",
)  # fmt: skip
# Control characters that no text has; those of line ends, tabs, escape sequences and old word processors are not here.
_CONTROLS = bytes(set(range(32)) - set(b"\b\t\n\v\f\r\x1a\x1b"))
_BINARY_SHARE = 0.03  # of bytes that are controls; .1 in compressed files, under .001 in any text


def _standard_input() -> bytes:
    try:
        return sys.stdin.buffer.read(LARGEST + 1)
    except (OSError, ValueError, AttributeError) as error:
        raise SourceError("Standard input cannot be read; name a file, or pipe text into reader.") from error


def _file(path: str, name: str) -> bytes:
    if not path:
        raise SourceError("An empty name is no file; name a text, Markdown, HTML or PDF file.")
    try:
        _refuse_odd(Path(path).stat(), name)
        # Between the look and the opening the file may have become a pipe, which would block.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            _refuse_odd(os.fstat(descriptor), name)
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise SourceError(f"{name} cannot be read: {reason(error)}.") from error


def _refuse_odd(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(f"{name} is a folder; name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise SourceError(f"{name} is not a regular file; name a text, Markdown, HTML or PDF file.")
    if status.st_size > LARGEST:
        raise SourceError(f"{name} is larger than {LARGEST >> 20} MB; split it and open the parts.")


def _article(data: bytes, source: str, name: str) -> Article:
    """Return the article in `data`, read by the reader of its format; the heavy ones are imported only here."""
    suffix = Path(source).suffix.lower()
    if suffix == ".pdf" or data.startswith(b"%PDF-"):
        from reader.sources.pdf import pdf_blocks

        fields, blocks = pdf_blocks(data, name)
        return make_article_from_blocks(blocks, source=source, **fields)
    _refuse_binary(data, name)
    if suffix in {".html", ".htm", ".xhtml"} or (suffix not in SUFFIXES and _HTML.match(data)):
        from reader.sources.html import html_blocks

        fields, blocks = html_blocks(data)
        return make_article_from_blocks(blocks, source=source, **fields)
    fields, text = split_front_matter(clean_text(decode(data)))
    if suffix in {".md", ".markdown"}:
        from reader.sources.markdown import markdown_blocks

        return make_article_from_blocks(markdown_blocks(text), source=source, **fields)
    return make_article(text, source=source, **fields)


def _refuse_binary(data: bytes, name: str) -> None:
    sample = data[:65_536]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if not is_wide(data) and (data.startswith(_MAGIC) or controls > _BINARY_SHARE * len(sample)):
        raise SourceError(f"{name} is a binary file, not text; name a text, Markdown, HTML or PDF file.")
