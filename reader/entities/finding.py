"""Finds all there is to mark in an article: names, dates, figures, quotes. The one way into this floor.

Each kind is found by its own module from the text alone; here they are fitted together so that no two mentions
overlap, and mentions of one thing get one entity.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from typing import NamedTuple, Protocol, TypeVar

from reader.entities.aliases import Named, merge_names
from reader.entities.dates import Moment, find_moments
from reader.entities.figures import find_figures
from reader.entities.gazetteers import gazetteers
from reader.entities.model import Entities, Entity, EntityType, Figure, Mention, Quote
from reader.entities.names import Name, find_names
from reader.entities.pronouns import Namer
from reader.entities.quotes import find_speech
from reader.entities.speakers import find_speakers
from reader.entities.tokens import tokenise
from reader.text.languages import common_words, tell_language
from reader.text.model import Article


def find_entities(article: Article) -> Entities:
    """Return the mentions, entities, figures and quotes of `article`.

    Deterministic, linear in the length of the text, and never raises. Furniture is left alone. Names and dates go
    before figures where they overlap; figures that are mentions keep the span of their mention.
    """
    tokens = tokenise(article)
    moments = _in_prose(article, find_moments(article.text))
    names = _without_small_words(article.text, find_names(article.text, tokens, moments))
    figures = _in_prose(article, find_figures(article.text))
    moments = _beside(moments, names)
    figures = _beside(figures, sorted([*names, *moments], key=lambda span: span.start))
    spans = [*_name_spans(article.text, names), *map(_moment_span, moments), *map(_figure_span, figures)]
    spans.sort(key=lambda span: span.start)
    mentions, entities = _number(article.text, spans)
    speech = find_speech(article)
    namers = [Namer(m.start, m.end, m.type, m.entity) for m in mentions if m.type in _SPEAKING]
    speakers = find_speakers(article, tokens, namers, speech)
    quotes = tuple(Quote(said.start, said.end, speaker) for said, speaker in zip(speech, speakers, strict=True))
    return Entities(mentions, entities, tuple(figures), quotes)


_SPEAKING = ("PERSON", "ORG", "PLACE", "GROUP")
_FIGURE_TYPES: dict[str, EntityType] = {
    "money": "MONEY",
    "percent": "PERCENT",
    "quantity": "QUANTITY",
    "number": "NUMBER",
}


class _Spanned(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


_Found = TypeVar("_Found", bound=_Spanned)


class _Span(NamedTuple):
    """A mention before it has an entity; equal things of one type are one entity."""

    start: int
    end: int
    type: EntityType
    thing: Hashable


def _in_prose(article: Article, found: Iterable[_Found]) -> list[_Found]:
    """Return what stands in no furniture."""
    sentences = article.sentences
    starts = [sentence.start for sentence in sentences]
    return [one for one in found if sentences[bisect_right(starts, one.start) - 1].role != "furniture"]


def _without_small_words(text: str, names: list[Name]) -> list[Name]:
    """Return the names that begin with no small word of the language of the text: "Das Feuer", "de Quimper".

    The rules for names are those of English, where no such word would have been taken for the first of a name.
    """
    told = tell_language(text)
    if told in (None, "english"):
        return names
    small, known = common_words(told), gazetteers().known
    spelt = [(text[name.start : name.end], name) for name in names]
    return [name for written, name in spelt if written in known or written.split()[0].casefold() not in small]


def _beside(found: list[_Found], taken: Sequence[_Spanned]) -> list[_Found]:
    """Return what overlaps none of `taken`; both are in order, and none overlaps another of its own."""
    beside = []
    at = 0
    for one in found:
        while at < len(taken) and taken[at].end <= one.start:
            at += 1
        if at == len(taken) or taken[at].start >= one.end:
            beside.append(one)
    return beside


def _name_spans(text: str, names: list[Name]) -> list[_Span]:
    groups = merge_names([Named(n.start, n.type, text[n.start : n.end], _bracketed(text, n)) for n in names])
    return [_Span(name.start, name.end, name.type, group) for name, group in zip(names, groups, strict=True)]


def _bracketed(text: str, name: Name) -> bool:
    return text[max(0, name.start - 2) : name.start] == " (" and text[name.end : name.end + 1] == ")"


def _moment_span(moment: Moment) -> _Span:
    return _Span(moment.start, moment.end, moment.type, moment.normal)


def _figure_span(figure: Figure) -> _Span:
    return _Span(figure.start, figure.end, _FIGURE_TYPES[figure.kind], (figure.value, figure.unit))


def _number(text: str, spans: list[_Span]) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Give the things ids in the order they are first mentioned."""
    forms: dict[Hashable, Counter[str]] = {}
    for span in spans:
        forms.setdefault((span.type, span.thing), Counter())[text[span.start : span.end]] += 1
    ids = {thing: number for number, thing in enumerate(forms)}
    mentions = tuple(Mention(span.start, span.end, span.type, ids[span.type, span.thing]) for span in spans)
    kinds = {mention.entity: mention.type for mention in mentions}
    entities = tuple(
        Entity(
            id=number,
            type=kinds[number],
            name=max(counts, key=_fullness),
            aliases=tuple(form for form, _ in counts.most_common()),
            mentions=counts.total(),
        )
        for number, counts in enumerate(forms.values())
    )
    return mentions, entities


def _fullness(form: str) -> tuple[int, bool, int]:
    return len(form.split()), not form.isupper(), len(form)
