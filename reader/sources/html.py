"""Saved web pages: the article in them, without the page around it.

The page is decoded and cleaned before any parser sees it. trafilatura (the extra `web`) finds the article; where it is
not installed, finds nothing or fails, `reader.sources.html_paragraphs` takes every paragraph that reads like prose.
"""

import logging
import re
from collections.abc import Iterator
from typing import Any

from reader.sources.encoding import decode
from reader.sources.front_matter import Fields, make_fields
from reader.sources.html_paragraphs import page_paragraphs
from reader.text.articles import Block
from reader.text.cleaning import clean_text
from reader.text.model import Role


def html_blocks(data: bytes) -> tuple[Fields, list[Block]]:
    """Return what a saved page says about its article, and the paragraphs of the article in order."""
    page = clean_page(data)
    sane = len(page) <= _LARGEST and page.count("<") <= _MOST_TAGS
    fields, blocks = _extracted(page) if sane else (Fields(), [])
    if blocks:
        return fields, blocks
    said, blocks = page_paragraphs(page)
    return said | fields, blocks


def clean_page(data: bytes) -> str:
    """Return a page as clean text, without the character references that would make a control character of it."""
    declared = _DECLARED.search(data, 0, 4096)
    text = decode(data, declared[1].decode("ascii") if declared else None)
    return clean_text(_REFERENCE.sub(_resolved, text))


# What trafilatura is given; it takes seconds over more. Pages of news have under 1,000,000 characters and 10,000 tags.
_LARGEST = 10_000_000
_MOST_TAGS = 40_000
_DECLARED = re.compile(
    rb"<(?:meta\s[^>]{0,400}?charset|\?xml\s[^>]{0,200}?encoding)\s*=\s*[\"']?([\w.:-]{2,40})", re.IGNORECASE
)
# References to the controls of ASCII and of Latin-1, and to surrogates: 0 to 31, 127 to 159, U+D800 to U+DFFF.
_REFERENCE = re.compile(
    r"&#(?:0*(\d|[12]\d|3[01]|12[7-9]|1[3-5]\d|5[567]\d{3})|[xX]0*([01]?[0-9a-fA-F]|7[fF]|[89][0-9a-fA-F]|[dD][89a-fA-F][0-9a-fA-F]{2}))(?:;|(?![0-9a-fA-F]))"
)


def _resolved(reference: re.Match[str]) -> str:
    """Return the character, so that cleaning sees whole escape sequences; what browsers show for those of Latin-1."""
    code = int(reference[1]) if reference[1] else int(reference[2], 16)
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252", "ignore")
    return chr(code)


def _extracted(page: str) -> tuple[Fields, list[Block]]:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        return {}, []
    for name in ("trafilatura", "htmldate", "charset_normalizer"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        found: Any = bare_extraction(page, with_metadata=True, include_comments=False, favor_precision=True)
    except Exception:  # noqa: BLE001 - whatever it trips over in a broken page, the paragraphs are still there
        return {}, []
    if found is None or found.body is None:
        return {}, []
    said = {"title": found.title, "outlet": found.sitename, "author": found.author, "date": found.date}
    return make_fields(said), [block for block in _blocks(found.body) if block.text.strip()]


_BREAKS = frozenset({"p", "head", "list", "item", "quote", "table", "row", "code", "lb"})
_ROLES: dict[str, Role] = {"head": "title", "item": "body", "row": "body", "code": "body"}


def _blocks(body: Any) -> Iterator[Block]:
    """Yield the paragraphs of trafilatura's tree (a small TEI: p, head, list/item, quote, table/row/cell, lb)."""
    from lxml.etree import iterwalk  # type: ignore[import-untyped, unused-ignore]

    words: list[str] = []
    role: Role | None = None
    for event, element in iterwalk(body, events=("start", "end")):
        breaks = element.tag in _BREAKS
        if breaks:
            yield Block("".join(words), role)
            words.clear()
        if event == "start":
            role = _ROLES.get(element.tag) if breaks and element.tag != "lb" else role
            words.append({"item": "• ", "cell": " "}.get(element.tag, "") + (element.text or ""))
        else:
            role = None if breaks and element.tag != "lb" else role
            words.append(element.tail or "")
    yield Block("".join(words), role)
