"""From what a person names (files, folders, standard input) to articles.

Decides what may be opened at all (regular files of a sane size that hold text) and which reader of a format gets it.
Every refusal is a sentence that names the file and says what to do.
"""

import os
import re
import stat
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from reader.errors import SourceError
from reader.shipped import shipped_folder
from reader.sources.encoding import decode, is_utf16
from reader.sources.front_matter import Fields, split_front_matter
from reader.text.articles import make_article, make_article_from_blocks
from reader.text.cleaning import clean_field
from reader.text.model import Article

LARGEST = 64 << 20  # bytes
SUFFIXES = frozenset({".txt", ".text", ".md", ".markdown", ".html", ".htm", ".pdf"})


def load(source: str | os.PathLike[str]) -> Article:
    """Return the article in a file, or on standard input where `source` is "-".

    Raises:
        SourceError: there is nothing there that can be read as an article.
    """
    given = os.fspath(source)
    if given == "-":
        return _article(sys.stdin.buffer.read(LARGEST + 1), given, "standard input")
    if _URL.match(given):
        raise SourceError(f"Reader does not fetch web pages yet ({_shown(given)}); save the page and open the file.")
    return _article(_read(given), given, _shown(given))


def expand(sources: Sequence[str]) -> list[str]:
    """Return the files that `sources` name, in order, each once: files as they are, folders as the articles in them.

    Folders are walked whole, their files sorted as a person would; hidden files, unknown suffixes, whatever is not a
    regular file and links that lead out of the folder are passed over. "-" stays.

    Raises:
        SourceError: a source does not exist, or is a folder without articles.
    """
    found: dict[str, str] = {}
    for source in sources:
        for path in _files(source):
            found.setdefault(path if path == "-" else os.path.realpath(path), path)
    return list(found.values())


def corpus_sources() -> list[str]:
    """Return the paths of the bundled articles, sorted by name.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    folder = Path(str(shipped_folder("corpus")))
    return expand([str(path) for path in sorted(folder.rglob("*")) if _is_corpus_article(path)])


_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+://")
_BINARY = (
    b"\x7fELF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf",
    b"Rar!", b"SQLite format 3", b"\xd0\xcf\x11\xe0", b"RIFF", b"OggS", b"ID3", b"\xca\xfe\xba\xbe", b"\xcf\xfa\xed\xfe", b"MZ\x90",
)  # fmt: skip
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\x0b\x0c\x1b\x08\x1a"))


def _is_corpus_article(path: Path) -> bool:
    return path.suffix in SUFFIXES and path.stem.upper() not in {"README", "LICENSE", "CONTRIBUTING"}


def _shown(path: str) -> str:
    return clean_field(os.fsencode(path).decode("utf-8", "replace")) or "the file"


def _read(path: str) -> bytes:
    name = _shown(path)
    try:
        _refuse_irregular(os.stat(path), name)
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        with os.fdopen(descriptor, "rb") as file:
            _refuse_irregular(os.fstat(file.fileno()), name)
            return file.read(LARGEST + 1)
    except FileNotFoundError as error:
        raise SourceError(f"{name} does not exist; check the path.") from error
    except PermissionError as error:
        raise SourceError(f"{name} cannot be read: permission denied. Check who may read it.") from error
    except (OSError, ValueError) as error:
        reason = clean_field(getattr(error, "strerror", None) or str(error)).lower()
        raise SourceError(f"{name} cannot be read: {reason}. Check the path.") from error


def _refuse_irregular(status: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise SourceError(f"{name} is a folder; name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise SourceError(f"{name} is not a regular file; name a text, Markdown, HTML or PDF file.")
    if status.st_size > LARGEST:
        raise SourceError(f"{name} is larger than {LARGEST >> 20} MB; split it and open the parts.")


def _article(data: bytes, source: str, name: str) -> Article:
    if not data:
        raise SourceError(f"{name} is empty; name a file with text in it.")
    if len(data) > LARGEST:
        raise SourceError(f"{name} is larger than {LARGEST >> 20} MB; split it and open the parts.")
    suffix = os.path.splitext(source)[1].lower()
    if data.startswith(b"%PDF-") or suffix == ".pdf":
        from reader.sources.pdf import pdf_text

        fields, text = pdf_text(data, name)
        article = make_article(text, source=source, **fields)
    else:
        _refuse_binary(data, name)
        article = _from_markup(data, source, suffix)
    if not article.paragraphs:
        raise SourceError(f"{name} holds no text that can be shown; name another file.")
    return article


def _from_markup(data: bytes, source: str, suffix: str) -> Article:
    if suffix in {".html", ".htm", ".xhtml"} or (suffix not in SUFFIXES and _HTML.match(data)):
        from reader.sources.html import html_blocks

        fields, blocks = html_blocks(data)
        return make_article_from_blocks(blocks, source=source, **fields)
    fields, text = split_front_matter(decode(data))
    if suffix in {".md", ".markdown"}:
        from reader.sources.markdown import markdown_blocks

        return make_article_from_blocks(markdown_blocks(text), source=source, **fields)
    return make_article(text, source=source, **fields)


_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html)\b", re.IGNORECASE | re.DOTALL
)


def _refuse_binary(data: bytes, name: str) -> None:
    if not is_utf16(data):
        sample = data[:65_536]
        controls = len(sample) - len(sample.translate(None, _CONTROLS))
        if data.startswith(_BINARY) or controls > 0.03 * len(sample):
            raise SourceError(f"{name} is a binary file, not text; name a text, Markdown, HTML or PDF file.")


def _files(source: str) -> list[str]:
    if source == "-":
        return [source]
    if _URL.match(source):
        raise SourceError(f"Reader does not fetch web pages yet ({_shown(source)}); save the page and open the file.")
    try:
        status = os.stat(source)
    except FileNotFoundError as error:
        raise SourceError(f"{_shown(source)} does not exist; check the path.") from error
    except (OSError, ValueError) as error:
        reason = clean_field(getattr(error, "strerror", None) or str(error)).lower()
        raise SourceError(f"{_shown(source)} cannot be read: {reason}. Check the path.") from error
    if not stat.S_ISDIR(status.st_mode):
        return [source]
    try:
        files = list(_walk(source, os.path.realpath(source)))
    except OSError as error:
        raise SourceError(
            f"{_shown(source)} cannot be read: {clean_field(error.strerror or '').lower()}. Check who may read it."
        ) from error
    if not files:
        raise SourceError(f"{_shown(source)} holds no articles; put text, Markdown, HTML or PDF files in it.")
    return files


def _walk(folder: str, root: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        listed = sorted(
            (entry for entry in entries if not entry.name.startswith(".")), key=lambda entry: _natural(entry.name)
        )
    for entry in listed:
        try:
            if entry.is_dir(follow_symlinks=False):
                yield from _walk(entry.path, root)
            elif os.path.splitext(entry.name)[1].lower() in SUFFIXES and _is_inside(entry, root):
                yield entry.path
        except OSError:
            continue


def _is_inside(entry: "os.DirEntry[str]", root: str) -> bool:
    if not entry.is_file():
        return False
    return not entry.is_symlink() or os.path.realpath(entry.path).startswith(os.path.join(root, ""))


def _natural(name: str) -> list[tuple[int, int, str]]:
    parts = re.split(r"(\d+)", name.casefold())
    return [(0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts]
