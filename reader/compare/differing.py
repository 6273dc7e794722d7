"""Figures that differ: two amounts that count the same thing in sentences about the same, and cannot both be right.

Precision before recall: a flag needs linked sentences, the same kind and unit, the same thing counted right after the
figure, and words in common around it. Nobody contradicts anybody here; figures differ.
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.compare.facing import Facing
from reader.compare.figures import Values, is_comparable, may_be_one_amount
from reader.compare.model import DifferingFigure, FigureInSentence, Side
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Figure
from reader.text.model import Article

_COUNTED = 3
"""Words after a figure among which what it counts is named: "85 per cent of Afghanistan", "1,000 Afghan troops"."""

_AROUND = 8
_IN_COMMON = 2


class _Placed(NamedTuple):
    """A figure with the words that tell what it is a figure of.

    Attributes:
        counted: the content words right after it.
        around: the content words on either side, those of `counted` among them.
    """

    figure: Figure
    sentence: int
    text: str
    counted: tuple[int, ...]
    around: frozenset[int]


def find_differing(
    facing: Facing, base: Side, other: Side, base_entities: Entities, other_entities: Entities
) -> tuple[DifferingFigure, ...]:
    """Return the pairs of figures that differ, in the order of `other`, at most one for each of its figures.

    Args:
        facing: the other side facing the base.
        base: what has been read, with its verdicts.
        other: what is asked what it adds, with its verdicts.
        base_entities: what was found in the base.
        other_entities: what was found in the other.
    """
    in_base: dict[int, list[_Placed]] = {}
    for placed in _placed(base.article, base_entities.figures, facing.against, other_entities.figures):
        in_base.setdefault(placed.sentence, []).append(placed)
    linked = _linked(base, other)
    differing = []
    for mine in _placed(other.article, other_entities.figures, facing.sentences, base_entities.figures):
        near = (theirs for id_ in sorted(linked[mine.sentence]) for theirs in in_base.get(id_, ()))
        theirs = next((theirs for theirs in near if _differ(mine, theirs)), None)
        if theirs is not None:
            differing.append(_described(theirs, mine, other.article, facing.sentences[mine.sentence]))
    return tuple(differing)


def _linked(base: Side, other: Side) -> list[set[int]]:
    """Return for each sentence of `other` those of `base` that it links to or that link to it."""
    linked = [set(verdict.links) for verdict in other.verdicts]
    for id_, verdict in enumerate(base.verdicts):
        for there in verdict.links:
            linked[there].add(id_)
    return linked


def _placed(
    article: Article, figures: Sequence[Figure], sentences: Sequence[PreparedSentence], elsewhere: Sequence[Figure]
) -> list[_Placed]:
    """Return the figures that the other side does not give, with the words around them."""
    finder = SentenceFinder(article)
    given = Values(elsewhere)
    placed = []
    for figure in figures:
        if given.have(figure):
            continue
        at = finder.at(figure.start)
        counted = tuple(_content(sentences[at], figure.end, _COUNTED))
        before = _content(sentences[at], figure.start, -_AROUND)
        after = _content(sentences[at], figure.end, _AROUND)
        text = article.text[figure.start : figure.end]
        placed.append(_Placed(figure, at, text, counted, frozenset([*before, *after])))
    return placed


def _content(sentence: PreparedSentence, offset: int, count: int) -> Iterator[int]:
    """Yield the content words among `count` words after `offset`, or before it where `count` is negative."""
    if count < 0:
        near = [pair for pair in zip(sentence.words, sentence.numbers, strict=True) if pair[0].end <= offset][count:]
    else:
        near = [pair for pair in zip(sentence.words, sentence.numbers, strict=True) if pair[0].start >= offset][:count]
    return (number for _, number in near if number in sentence.content and number not in sentence.figures)


def _differ(mine: _Placed, theirs: _Placed) -> bool:
    if not is_comparable(mine.figure, theirs.figure) or may_be_one_amount(mine.figure, theirs.figure):
        return False
    if mine.figure.unit is None and mine.counted[:1] != theirs.counted[:1]:
        return False
    return len(mine.around & theirs.around) >= _IN_COMMON


def _described(theirs: _Placed, mine: _Placed, other: Article, sentence: PreparedSentence) -> DifferingFigure:
    """Return the pair; what it is about is the words of `other` from the figure on to the last that is shared."""
    shared = [
        word
        for word, number in zip(sentence.words, sentence.numbers, strict=True)
        if word.start >= mine.figure.end and number in mine.around & theirs.around
    ]
    about = other.text[mine.figure.end : shared[-1].end] if shared else ""
    return DifferingFigure(
        base=FigureInSentence(theirs.sentence, theirs.text),
        other=FigureInSentence(mine.sentence, mine.text),
        about=about.strip(),
    )
