"""Makes an `Article` of text: cleans it, lays its paragraphs, cuts sentences, gives roles and finds a title.

The one way to an `Article` for every source: plain text through `make_article`, sources that know their blocks
(Markdown, saved pages) through `make_article_from_blocks`. Every visible character of the text stays, in order.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import NamedTuple

from reader.text.cleaning import clean_field, clean_text
from reader.text.layout import lay_paragraphs
from reader.text.model import Article, Paragraph, Role, Sentence
from reader.text.roles import paragraph_roles, title_place
from reader.text.segmentation import sentence_spans

_LONGEST_MADE_TITLE = 80


class Block(NamedTuple):
    """A paragraph as a source knows it.

    Attributes:
        text: its text, clean or not.
        role: what it is, or None where the words are to tell.
    """

    text: str
    role: Role | None = None


def make_article(
    text: str,
    *,
    source: str,
    title: str | None = None,
    outlet: str | None = None,
    author: str | None = None,
    date: str | None = None,
    story: str | None = None,
) -> Article:
    """Return the article that a plain text is.

    Lines are paragraphs unless the text is hard-wrapped, when they are joined. Fields may be dirty or blank. A text
    without visible characters gives an article without paragraphs.

    Args:
        text: the text as decoded, clean or not.
        source: where it came from, as the person gave it.
        title: the title where the source has one; otherwise it is the first line where that reads as a title, the
            first sentence shortened, or the name of the source.
        outlet: who published it.
        author: who wrote it.
        date: when it was published.
        story: the event it is about.
    """
    blocks = [Block(paragraph) for paragraph in lay_paragraphs(clean_text(text))]
    return make_article_from_blocks(
        blocks, source=source, title=title, outlet=outlet, author=author, date=date, story=story
    )


def make_article_from_blocks(
    blocks: Iterable[Block],
    *,
    source: str,
    title: str | None = None,
    outlet: str | None = None,
    author: str | None = None,
    date: str | None = None,
    story: str | None = None,
) -> Article:
    """Return the article made of `blocks`, in order; each is one paragraph, blank ones are left out.

    The other arguments are those of `make_article`.
    """
    laid = [Block(text, role) for text, role in ((clean_field(block.text), block.role) for block in blocks) if text]
    paragraphs = [block.text for block in laid]
    given = clean_field(title or "") or _first_heading(laid)
    judged = paragraph_roles(paragraphs, given)
    spans: list[Paragraph] = []
    sentences: list[Sentence] = []
    start = 0
    for place, block in enumerate(laid):
        role = block.role or judged[place]
        spans.append(Paragraph(start, start + len(block.text)))
        sentences += [Sentence(start + a, start + b, place, role) for a, b in sentence_spans(block.text)]
        start += len(block.text) + 2
    return Article(
        text="\n\n".join(paragraphs),
        source=source,
        title=given or _title_from_text(paragraphs, judged) or _title_from_source(source),
        paragraphs=tuple(spans),
        sentences=tuple(sentences),
        outlet=clean_field(outlet or "") or None,
        author=clean_field(author or "") or None,
        date=clean_field(date or "") or None,
        story=clean_field(story or "") or None,
    )


def _first_heading(blocks: list[Block]) -> str | None:
    return next((block.text for block in blocks if block.role == "title"), None)


def _title_from_text(paragraphs: list[str], roles: list[Role]) -> str:
    if not paragraphs:
        return ""
    place = title_place(paragraphs)
    if place is not None:
        return paragraphs[place]
    first = paragraphs[roles.index("body") if "body" in roles else 0]
    start, end = sentence_spans(first)[0]
    return _shortened(first[start:end])


def _shortened(sentence: str) -> str:
    if len(sentence) <= _LONGEST_MADE_TITLE:
        return sentence
    cut = sentence[:_LONGEST_MADE_TITLE]
    return re.sub(r"[\s,;:–—-]+\Z", "", cut.rsplit(" ", 1)[0]) + "…"


def _title_from_source(source: str) -> str:
    name = clean_field(PurePath(source).stem if source != "-" else "")
    return name.replace("_", " ").strip() or "Untitled"
