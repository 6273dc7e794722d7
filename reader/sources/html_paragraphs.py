"""The paragraphs of any HTML, by the standard library alone: the last resort for pages, and for HTML in Markdown.

Takes what paragraph-like elements hold and leaves what is hidden, navigation or mostly links. It recurses
nowhere, so that neither depth nor brokenness can stop it.
"""

import re
from collections import Counter
from typing import NamedTuple

from reader.sources.front_matter import Fields, make_fields
from reader.sources.html_tags import Tag, tokens
from reader.text.articles import Block
from reader.text.model import Role


def page_paragraphs(page: str) -> tuple[Fields, list[Block]]:
    """Return what a page says about itself, and the paragraphs that read like an article, in order.

    Args:
        page: a whole page, clean.
    """
    read = _read(page)
    pieces = _unless_most([piece for piece in read.pieces if not piece.aside], read.pieces, 1 / 2)
    pieces = _unless_most([piece for piece in pieces if piece.inside], pieces, 1 / 3)
    heading = next((place for place, piece in enumerate(pieces) if piece.tag == "h1"), 0)
    pieces = _unless_most(pieces[heading:], pieces, 1 / 2)
    prose = [piece for piece in pieces if _is_prose(piece)]
    return read.fields(), [Block(piece.text, piece.role) for piece in prose or pieces]


def fragment_blocks(markup: str) -> list[Block]:
    """Return every paragraph of a piece of HTML, without its tags."""
    return [Block(piece.text, piece.role) for piece in _read(markup).pieces]


class _Piece(NamedTuple):
    text: str
    role: Role | None
    tag: str
    linked: int  # characters of it that are inside links
    inside: bool  # an article or main element
    aside: bool  # an element that pages name as not the article


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BREAKS = _names("""
    address article aside blockquote body br button caption center dd details div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hr html label li main nav ol option p pre section summary
    table tbody td th tr ul
""")
_VOID = _names("area base br col embed hr img input link meta param source track wbr")
_HIDDEN = _names("aside button footer iframe nav noscript script select style svg template textarea")
_WHOLE = _names("html body main article")
# Names pages give to what is not the article.
_ASIDE = re.compile(
    r"(?:^|[-_\s])(?:ads?|advert\w*|breadcrumbs?|comments?|cookies?|footer|menu|most-read|nav|navbar|newsletter|popular"
    r"|promo\w*|recommend\w*|related\w*|share|sharing|sidebar|signup|social|sponsor\w*|subscribe|trending)(?:$|[-_\s])",
    re.IGNORECASE,
)
_ROLES: dict[str, Role] = {"h1": "title", "h2": "title", "h3": "title", "h4": "title", "figcaption": "caption"}
_META = {
    "title": ("og:title", "twitter:title", "headline"),
    "outlet": ("og:site_name", "application-name"),
    "author": ("author", "article:author", "byl"),
    "date": ("article:published_time", "date", "datepublished", "pubdate", "dc.date"),
}


def _read(markup: str) -> "_Page":
    page = _Page()
    for token in tokens(markup):
        if isinstance(token, str):
            page.add(token)
        elif token.closes:
            page.close(token.name)
        else:
            page.open(token)
    page.end_piece()
    return page


def _unless_most(kept: list[_Piece], pieces: list[_Piece], share: float) -> list[_Piece]:
    """Return `kept` where it holds at least that share of the text of `pieces`, else `pieces`."""
    return kept if _length(kept) >= share * _length(pieces) else pieces


def _length(pieces: list[_Piece]) -> int:
    return sum(len(piece.text) for piece in pieces)


def _is_prose(piece: _Piece) -> bool:
    if piece.linked * 2 > len(piece.text):
        return False
    return piece.role is not None or piece.tag in {"p", "blockquote", "pre"} or len(piece.text.split()) >= 12


class _Page:
    """What has been read of a page: its finished paragraphs, and where in it the reading stands.

    `_open` holds the open elements, each with the kind of place it makes ("hidden", "aside", "link", "article",
    "title" or none); `_places` counts those kinds and `_tags` the names, so that a stray end tag costs nothing.
    """

    def __init__(self) -> None:
        self.pieces: list[_Piece] = []
        self.meta: dict[str, str] = {}
        self._words: list[str] = []
        self._tag = ""
        self._linked = 0
        self._open: list[tuple[str, str]] = []
        self._places: Counter[str] = Counter()
        self._tags: Counter[str] = Counter()

    def open(self, tag: Tag) -> None:
        """Enter an element."""
        if tag.name == "meta":
            name = tag.attribute("property") or tag.attribute("name") or tag.attribute("itemprop")
            self.meta.setdefault(name.lower(), tag.attribute("content"))
        if tag.name in _BREAKS:
            self.end_piece()
            self._tag = tag.name
        if tag.name not in _VOID:
            kind = _kind(tag)
            self._open.append((tag.name, kind))
            self._places[kind] += 1
            self._tags[tag.name] += 1

    def close(self, tag: str) -> None:
        """Leave an element, and those inside it that were not closed."""
        if tag in _BREAKS:
            self.end_piece()
        while self._tags[tag]:
            name, kind = self._open.pop()
            self._places[kind] -= 1
            self._tags[name] -= 1
            if name == tag:
                break

    def add(self, text: str) -> None:
        """Add text to the paragraph that is being read."""
        if self._places["title"]:
            self.meta.setdefault("<title>", text)
        elif not self._places["hidden"]:
            self._words.append(text)
            self._linked += len(text.strip()) if self._places["link"] else 0

    def end_piece(self) -> None:
        """Close the paragraph that is being read."""
        text = " ".join("".join(self._words).split())
        if text:
            role = _ROLES.get(self._tag)
            self.pieces.append(
                _Piece(text, role, self._tag, self._linked, self._places["article"] > 0, self._places["aside"] > 0)
            )
        self._words.clear()
        self._linked = 0
        self._tag = ""

    def fields(self) -> Fields:
        """Return what the head of the page, or else its first heading, says about the article."""
        said = {
            field: next((self.meta[name] for name in names if self.meta.get(name)), None)
            for field, names in _META.items()
        }
        heading = next((piece.text for piece in self.pieces if piece.tag == "h1"), None)
        return make_fields(said | {"title": said["title"] or heading or self.meta.get("<title>")})


def _kind(tag: Tag) -> str:
    """Return the kind of place an element makes."""
    if tag.name in _HIDDEN:
        return "hidden"
    if tag.name not in _WHOLE and _ASIDE.search(f"{tag.attribute('class')} {tag.attribute('id')}"):
        return "aside"
    return {"a": "link", "article": "article", "main": "article", "title": "title"}.get(tag.name, "")
