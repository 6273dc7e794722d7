"""Saved web pages: the article in them, without the page around it.

trafilatura finds the article; where it is not installed or finds none, every paragraph of the page is taken. The page
is decoded and cleaned before any parser sees it.
"""

import re
from html.parser import HTMLParser

from reader.sources.dates import iso_date
from reader.sources.encoding import decode
from reader.sources.front_matter import Fields
from reader.text.articles import Block
from reader.text.cleaning import clean_field, clean_text
from reader.text.model import Role


def html_blocks(data: bytes) -> tuple[Fields, list[Block]]:
    """Return what a saved page says about its article, and the paragraphs of it in order."""
    page = clean_page(data)
    fields, blocks = _extracted(page)
    if not blocks:
        parser = _Paragraphs.read(page)
        blocks = parser.blocks
        if parser.title and "title" not in fields:
            fields["title"] = parser.title
    return fields, blocks


def plain_blocks(markup: str) -> list[Block]:
    """Return every paragraph of a piece of HTML, without its tags."""
    return _Paragraphs.read(markup).blocks


def clean_page(data: bytes) -> str:
    """Return a page as clean text, with no reference left that would make a control character."""
    declared = _DECLARED.search(data[:4096])
    text = decode(data, declared.group(1).decode("ascii") if declared else None)
    return _REFERENCE.sub(_harmless, clean_text(text))


_DECLARED = re.compile(
    rb"""<(?:meta\s[^>]{0,400}?charset|\?xml\s[^>]{0,200}?encoding)\s*=\s*["']?([\w.:-]{2,40})""", re.IGNORECASE
)
_REFERENCE = re.compile(r"&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}));?")


def _harmless(match: re.Match[str]) -> str:
    code = int(match[1], 16) if match[1] else int(match[2])
    if 0x80 <= code <= 0x9F:
        return bytes([code]).decode("cp1252", "ignore")
    return match.group() if code <= 0x10FFFF and (code == 10 or clean_text(chr(code))) else ""


def _extracted(page: str) -> tuple[Fields, list[Block]]:
    try:
        from trafilatura import bare_extraction
    except ImportError:
        return {}, []
    try:
        found = bare_extraction(page, with_metadata=True, include_comments=False, favor_precision=True)
    except Exception:  # noqa: BLE001 - a parser of a thousand kinds of broken pages; the plain one is next
        return {}, []
    if found is None or isinstance(found, dict) or not (found.text or "").strip():
        return {}, []
    said = {"title": found.title, "outlet": found.sitename, "author": found.author, "date": found.date}
    fields = Fields(**{key: clean for key, value in said.items() if (clean := clean_field(value or ""))})  # type: ignore[typeddict-item]
    if "date" in fields:
        fields["date"] = iso_date(fields["date"])
    return fields, [Block(line) for line in found.text.split("\n") if line.strip()]


class _Paragraphs(HTMLParser):
    """Collects the text of every paragraph-like element."""

    BREAKS = frozenset(
        "p h1 h2 h3 h4 h5 h6 li figcaption blockquote div section article td th tr dt dd br pre ul ol".split()
    )
    HIDDEN = frozenset("script style noscript template svg nav header footer aside form button select iframe".split())
    ROLES: dict[str, Role] = {"h1": "title", "h2": "title", "h3": "title", "figcaption": "caption"}  # noqa: RUF012

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.title = ""
        self._words: list[str] = []
        self._role: Role | None = None
        self._hidden = 0
        self._in_title = False

    @classmethod
    def read(cls, markup: str) -> "_Paragraphs":
        parser = cls()
        parser.feed(markup)
        parser.close()
        parser.finish()
        return parser

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in self.HIDDEN:
            self._hidden += 1
        elif tag == "title":
            self._in_title = True
        elif tag in self.BREAKS:
            self.finish()
            self._role = self.ROLES.get(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in self.HIDDEN:
            self._hidden = max(0, self._hidden - 1)
        elif tag == "title":
            self._in_title = False
        elif tag in self.BREAKS:
            self.finish()

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title = clean_field(self.title + data)
        elif not self._hidden:
            self._words.append(data)

    def finish(self) -> None:
        text = clean_field("".join(self._words))
        if text:
            self.blocks.append(Block(text, self._role))
        self._words.clear()
        self._role = None
