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
from reader.sources.folders import SUFFIXES
from reader.sources.front_matter import split_front_matter
from reader.sources.naming import reason, refuse_url, shown
from reader.text.articles import make_article, make_article_from_blocks
from reader.text.cleaning import clean_text
from reader.text.model import Article

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


_HTML = re.compile(rb"<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_BEFORE_HTML = {b"<?xml": b"?>", b"<!--": b"-->"}  # what may stand before a page, and what closes it
# Whole signatures: prose may begin with the letters of any of them, but not go on like a file of that kind.
_MAGIC = re.compile(
    rb"\x7fELF|\x89PNG|\xff\xd8\xff|GIF8[79]a(?=.{0,6}[\x00-\x08\x0e-\x1f\x80-\xff])|PK\x03\x04|PK\x05\x06|\x1f\x8b"
    rb"|BZh[1-9](?:1AY&SY|\x17rE8P\x90)|\xfd7zXZ\x00|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07|SQLite format 3\x00"
    rb"|\xd0\xcf\x11\xe0\xa1\xb1|RIFF.{4}(?:WAVE|WEBP|AVI )|OggS\x00|ID3[\x02-\x04]|\xca\xfe\xba\xbe\x00"
    rb"|\xcf\xfa\xed\xfe[\x01-\x1f]|MZ\x90\x00|\x28\xb5\x2f\xfd|wOF2(?:\x00\x01\x00\x00|OTTO|true)|\{\\rtf[0-9]",
    re.DOTALL,
)
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
    if suffix in {".html", ".htm", ".xhtml"} or (suffix not in SUFFIXES and _is_page(data)):
        from reader.sources.html import html_blocks

        fields, blocks = html_blocks(data)
        return make_article_from_blocks(blocks, source=source, **fields)
    fields, text = split_front_matter(clean_text(decode(data)))
    if suffix in {".md", ".markdown"}:
        from reader.sources.markdown import markdown_blocks

        return make_article_from_blocks(markdown_blocks(text), source=source, **fields)
    return make_article(text, source=source, **fields)


def _is_page(data: bytes) -> bool:
    """Tell whether a file without a telling suffix begins as HTML does, whatever comments stand before it."""
    at = _skip_blank(data, 3 if data.startswith(b"\xef\xbb\xbf") else 0)
    while closing := next(
        (end for opening, end in _BEFORE_HTML.items() if data[at : at + 5].startswith(opening)), None
    ):
        closed = data.find(closing, at + 2)
        if closed < 0:
            return False
        at = _skip_blank(data, closed + len(closing))
    return _HTML.match(data, at) is not None


def _skip_blank(data: bytes, at: int) -> int:
    blank = _BLANK.match(data, at)
    return blank.end() if blank else at


_BLANK = re.compile(rb"\s*")


def _refuse_binary(data: bytes, name: str) -> None:
    sample = data[:65_536]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if not is_wide(data) and (_MAGIC.match(data) or controls > _BINARY_SHARE * len(sample)):
        raise SourceError(f"{name} is a binary file, not text; name a text, Markdown, HTML or PDF file.")
