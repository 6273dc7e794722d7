"""What every report of an article needs of it: where it comes from, what its paragraphs are, what is named in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from reader.report.names import shown_date

if TYPE_CHECKING:
    from reader.entities.model import Entities, Mention
    from reader.text.model import Article, Role


def byline(article: Article) -> list[str]:
    """Return what is known of where an article comes from: outlet, date, author."""
    day = shown_date(article.date) if article.date else None
    return [known for known in (article.outlet, day, article.author) if known]


def paragraph_roles(article: Article) -> list[frozenset[Role]]:
    """Return, for each paragraph, the roles its sentences have."""
    roles: list[set[Role]] = [set() for _ in article.paragraphs]
    for sentence in article.sentences:
        roles[sentence.paragraph].add(sentence.role)
    return [frozenset(found) for found in roles]


def opens_with_title(article: Article) -> bool:
    """Return whether the first paragraph is set as a title."""
    return paragraph_roles(article)[:1] == [frozenset({"title"})]


def needs_heading(article: Article) -> bool:
    """Return whether the text does not begin with the words of its title, so that a report has to say it."""
    return not (opens_with_title(article) or article.text.startswith(article.title.removesuffix("…")))


def mentions_by_paragraph(article: Article, entities: Entities | None) -> Iterator[list[Mention]]:
    """Yield the mentions in each paragraph, in order; none where `entities` is None."""
    mentions = iter(() if entities is None else entities.mentions)
    mention = next(mentions, None)
    for paragraph in article.paragraphs:
        inside = []
        while mention is not None and mention.start < paragraph.end:
            inside.append(mention)
            mention = next(mentions, None)
        yield inside
