"""What the judge looks at: eighteen cheap measures of a sentence against the whole other side.

They say how much of it its best links have, what is in it that the other side has nowhere, how it is put, and what the
sentence after it looks like, for what is known comes in runs. What each of them weighs is the judge's business.
"""

from itertools import chain
from math import log1p
from typing import NamedTuple

from reader.compare.clauses import share_of_weakest
from reader.compare.facing import SHARED_AT_MOST, Facing


class OfLinks(NamedTuple):
    """How much of a sentence its best candidates have; shares are of the weight of its content words.

    Attributes:
        link: value of the best candidate.
        cosine: of the sentence and its best candidate.
        share_in_three: what the three best have together.
        shared: weight it shares with the best candidate.
        in_order: share of its words that the best candidate has in the same order.
        in_order_of_link: the same as a share of the words of the candidate.
        link_position: where the best candidate stands in its article, 0 to 1.
        displacement: how far apart the two stand, each in its article, 0 to 1.
    """

    link: float
    cosine: float
    share_in_three: float
    shared: float
    in_order: float
    in_order_of_link: float
    link_position: float
    displacement: float


class OfItself(NamedTuple):
    """What a sentence is, and what of it the other side has nowhere.

    Attributes:
        words: logarithm of its length.
        unknown_words: logarithm of how many of its content words the whole other side lacks.
        unknown_figures: how many of those are figures.
        names_not_in_links: names that the three best candidates lack.
        weakest_clause: share of the clause known least that any one of those has.
        pairs_known: share of its pairs of neighbouring words that the other side has anywhere.
        quoted: share of it inside quote marks.
        position: where it stands in its article, 0 to 1.
    """

    words: float
    unknown_words: float
    unknown_figures: float
    names_not_in_links: float
    weakest_clause: float
    pairs_known: float
    quoted: float
    position: float


class OfNext(NamedTuple):
    """How the sentence after it fares.

    Attributes:
        link_after: value of its best candidate.
        cosine_after: the highest cosine of any.
    """

    link_after: float = 0.0
    cosine_after: float = 0.0


FEATURES = OfLinks._fields + OfItself._fields + OfNext._fields
"""The names of the measures, in the order `features` returns them. Without `weakest_clause` the mean F1 of unseen
stories is .008 lower; with twelve more, mostly of other neighbours and shares, it was .011 lower."""

LINKS_READ = 3
"""Candidates that count as what a sentence rests on when it is asked what it has that they lack."""


def features(facing: Facing, at: int, in_links: frozenset[int]) -> tuple[float, ...]:
    """Return the values of `FEATURES` for a sentence.

    Args:
        facing: the side facing the other.
        at: the id of the sentence, which has a candidate at least.
        in_links: those of its content words that `words_in_links` returns.
    """
    return (*_of_links(facing, at, in_links), *_of_itself(facing, at, in_links), *_of_next(facing, at + 1))


def words_in_links(facing: Facing, at: int) -> frozenset[int]:
    """Return the content words of a sentence that its best candidates have."""
    links = [facing.against[link.id].kin for link in facing.ranked[at][:LINKS_READ]]
    return facing.sentences[at].content.intersection(chain.from_iterable(links))


def _of_links(facing: Facing, at: int, in_links: frozenset[int]) -> OfLinks:
    sentence, best = facing.sentences[at], facing.ranked[at][0]
    likeness, position = best.likeness, best.id / len(facing.against)
    known = sum(map(facing.rarity.__getitem__, in_links))
    return OfLinks(
        link=best.value,
        cosine=likeness.cosine,
        share_in_three=known / facing.weights[at].total,
        shared=min(likeness.shared, SHARED_AT_MOST) / SHARED_AT_MOST,
        in_order=likeness.in_order / len(sentence.numbers),
        in_order_of_link=likeness.in_order / len(facing.against[best.id].numbers),
        link_position=position,
        displacement=abs(position - at / len(facing.sentences)),
    )


def _of_itself(facing: Facing, at: int, in_links: frozenset[int]) -> OfItself:
    sentence, pairs = facing.sentences[at], facing.against.pairs
    unknown = sentence.content.difference(facing.against.having)
    each = [facing.against[link.id].content for link in facing.ranked[at][:LINKS_READ]]
    return OfItself(
        words=log1p(len(sentence.numbers)),
        unknown_words=log1p(len(unknown)),
        unknown_figures=float(len(sentence.figures & unknown)),
        names_not_in_links=float(len(sentence.names - in_links)),
        weakest_clause=share_of_weakest(sentence, each, facing.rarity),
        pairs_known=sum(map(pairs.__contains__, sentence.pairs)) / max(1, len(sentence.numbers) - 1),
        quoted=sentence.quoted,
        position=at / len(facing.sentences),
    )


def _of_next(facing: Facing, at: int) -> OfNext:
    if at == len(facing.ranked) or not facing.ranked[at]:
        return OfNext()
    return OfNext(facing.ranked[at][0].value, max([link.likeness.cosine for link in facing.ranked[at]]))
