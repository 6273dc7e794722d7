"""Figures that differ: two amounts that count the same thing in sentences about the same, and cannot both be right.

Precision before recall: a flag needs linked sentences, the same kind and unit, the same thing counted, and words in
common around the figure; each figure is set against the one it has most in common with. Nobody contradicts anybody
here; figures differ.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reader.compare.facing import Facing
from reader.compare.figures import Values, may_be_one_amount
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
        counted: the content words right after it, in order.
        described: the plural that stands after one word more, if any: the "boats" of "three fishing boats".
        around: the content words on either side, those of `counted` among them.
    """

    figure: Figure
    sentence: int
    text: str
    counted: tuple[int, ...]
    described: tuple[int, ...]
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
    in_base = _placed(base.article, base_entities.figures, facing.against, other_entities.figures)
    in_other = _placed(other.article, other_entities.figures, facing.sentences, base_entities.figures)
    differing = [
        _described(theirs, mine, other.article, facing.sentences[mine.sentence])
        for mine, theirs in _matched(in_other, in_base, _linked(base, other))
        if not may_be_one_amount(mine.figure, theirs.figure)
    ]
    return tuple(differing)


def _matched(
    in_other: Sequence[_Placed], in_base: Sequence[_Placed], linked: Sequence[set[int]]
) -> list[tuple[_Placed, _Placed]]:
    """Return figures of the other side, in order, each with the base figure it has most in common with."""
    by_sentence: dict[int, list[int]] = {}
    for there, theirs in enumerate(in_base):
        by_sentence.setdefault(theirs.sentence, []).append(there)
    pairs = []
    for at, mine in enumerate(in_other):
        for there in (there for id_ in linked[mine.sentence] for there in by_sentence.get(id_, ())):
            if _count_the_same(mine, in_base[there]):
                in_common = len(mine.around & in_base[there].around) + len({*mine.counted} & {*in_base[there].counted})
                pairs.append((-in_common, at, there))
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, there in sorted(pairs):
        if at not in matched and there not in taken:
            matched[at] = there
            taken.add(there)
    return [(in_other[at], in_base[there]) for at, there in sorted(matched.items())]


def _count_the_same(mine: _Placed, theirs: _Placed) -> bool:
    if (mine.figure.kind, mine.figure.unit) != (theirs.figure.kind, theirs.figure.unit):
        return False
    if mine.figure.unit is None and not _count_one_noun(mine, theirs):
        return False
    return len(mine.around & theirs.around) >= _IN_COMMON


def _count_one_noun(mine: _Placed, theirs: _Placed) -> bool:
    """Return whether both count the same, though one with a word before it: "three fishing boats", "four boats"."""
    if mine.counted[:1] == theirs.counted[:1]:
        return True
    return bool({*mine.counted[:1]} & {*theirs.described} or {*theirs.counted[:1]} & {*mine.described})


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
        if given.have(figure) or _ends_a_range(article.text, figure):
            continue
        at = finder.at(figure.start)
        counted = tuple(_content(sentences[at], figure.end, _COUNTED))
        before = _content(sentences[at], figure.start, -_AROUND)
        after = _content(sentences[at], figure.end, _AROUND)
        described = _described_noun(article.text, sentences[at], figure.end)
        text = article.text[figure.start : figure.end]
        placed.append(_Placed(figure, at, text, counted, described, frozenset([*before, *after])))
    return placed


def _content(sentence: PreparedSentence, offset: int, count: int) -> Iterator[int]:
    """Yield the content words among `count` words after `offset`, or before it where `count` is negative."""
    at = bisect_left(sentence.starts, offset)
    near = sentence.numbers[max(0, at + count) : at] if count < 0 else sentence.numbers[at : at + count]
    return (number for number in near if number in sentence.told and number not in sentence.figures)


def _described_noun(text: str, sentence: PreparedSentence, offset: int) -> tuple[int, ...]:
    at = bisect_left(sentence.starts, offset)
    words = range(at, at + 2)
    if at + 2 > len(sentence.numbers) or not all(sentence.numbers[word] in sentence.told for word in words):
        return ()
    first, second = (text[sentence.starts[word] : sentence.ends[word]] for word in words)
    is_phrase = text[offset : sentence.ends[at + 1]].split() == [first, second]
    return (sentence.numbers[at + 1],) if is_phrase and second.endswith("s") else ()


_RANGE_BEFORE = re.compile(r"\d[-–]?\s?(?:to|or|and|-|–)\s?$")
_RANGE_AFTER = re.compile(r"[-–]?\s?(?:to|or|-|–)\s?\d")
_RANGE_INSIDE = re.compile(r"\d\s?[-–]\s?\d")


def _ends_a_range(text: str, figure: Figure) -> bool:
    """Return whether a figure is one end of a range, "40 to 60 hours", or the whole of it."""
    return bool(
        _RANGE_BEFORE.search(text, max(0, figure.start - 8), figure.start)
        or _RANGE_AFTER.match(text, figure.end)
        or _RANGE_INSIDE.search(text, figure.start, figure.end)
    )


def _described(theirs: _Placed, mine: _Placed, other: Article, sentence: PreparedSentence) -> DifferingFigure:
    """Return the pair; it is about the words of `other` from the figure to the last shared one, or from the first."""
    in_common = mine.around & theirs.around
    shared = [at for at, number in enumerate(sentence.numbers) if number in in_common]
    if sentence.starts[shared[-1]] >= mine.figure.end:
        about = other.text[mine.figure.end : sentence.ends[shared[-1]]]
    else:
        about = other.text[sentence.starts[shared[0]] : mine.figure.start]
    return DifferingFigure(
        base=FigureInSentence(theirs.sentence, theirs.text),
        other=FigureInSentence(mine.sentence, mine.text),
        about=about.strip(" ,;:–—-"),
    )
