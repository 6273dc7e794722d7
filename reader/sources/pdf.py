"""PDF: the paragraphs of its pages and what it says about itself, by pypdfium2 (the extra `pdf`).

A PDF knows lines, not paragraphs; they are joined here by how full they are, which in proportional type tells only
roughly.
"""

import re
from collections.abc import Iterator
from typing import Any

from reader.errors import SourceError
from reader.sources.front_matter import Fields, make_fields
from reader.text.articles import Block
from reader.text.cleaning import clean_text


def pdf_blocks(data: bytes, name: str) -> tuple[Fields, list[Block]]:
    """Return what a PDF says about itself, and its paragraphs in order.

    Args:
        data: the whole file.
        name: what to call it in an error.

    Raises:
        SourceError: pypdfium2 is not installed, or the file needs a password or is damaged.
    """
    try:
        import pypdfium2  # type: ignore[import-untyped, unused-ignore]
    except ImportError as error:
        raise SourceError(f"{name} is a PDF; to read PDFs run: pip install 'reader-desk[pdf]'") from error
    try:
        document = pypdfium2.PdfDocument(data)
        try:
            pages = [page.get_textpage().get_text_bounded(errors="replace") for page in document]
            title, author = _said(document, "Title"), _said(document, "Author")
        finally:
            document.close()
    except Exception as error:
        if "password" in str(error).lower():
            raise SourceError(f"{name} needs a password; save it without one and open that file.") from error
        raise SourceError(f"{name} is damaged or not a PDF; open it elsewhere and save it anew.") from error
    fields = make_fields({"title": "" if _FILE_NAME.search(title) else title, "author": author})
    return fields, [Block(paragraph) for page in pages for paragraph in _paragraphs(page)]


# Word processors put the name of their own file for a title.
_FILE_NAME = re.compile(
    r"\A(?:microsoft word|untitled|powerpoint)\b|\.(?:docx?|odt|rtf|pdf|indd|qxd|tex|dvi|pptx?|txt)\Z", re.IGNORECASE
)
# How PDFium marks the hyphen of a word that is cut at the end of a line.
_HYPHENATED = re.compile("[\x02\ufffe](?:\r?\n)?")
_ENDED = re.compile(r"[.!?:][\"'”’)\]]*\Z")
_FULL = 0.8  # of the width of the page's text: a shorter line that ends a sentence ends its paragraph


def _said(document: Any, key: str) -> str:
    """Return what the file says of itself under `key`; nothing where that is no Unicode (a lone surrogate)."""
    try:
        return str(document.get_metadata_value(key))
    except ValueError:
        return ""


def _paragraphs(page: str) -> Iterator[str]:
    lines = [
        line for line in (" ".join(line.split()) for line in clean_text(_HYPHENATED.sub("", page)).split("\n")) if line
    ]
    width = sorted(map(len, lines))[int(0.9 * (len(lines) - 1))] if lines else 0
    paragraph: list[str] = []
    for line in lines:
        if paragraph and not _goes_on(paragraph[-1], line, _FULL * width):
            yield " ".join(paragraph)
            paragraph.clear()
        paragraph.append(line)
    if paragraph:
        yield " ".join(paragraph)


def _goes_on(before: str, after: str, full: float) -> bool:
    """Return whether a line belongs to the paragraph of the line before it."""
    if _ENDED.search(before):
        return len(before) >= full
    return after[0].islower() or (len(before) >= full and not re.match(r"[•\-–]\s|\d+[.)]\s", after))
