"""One side of a comparison facing the whole other side: what each sentence could rest on there, best first.

Orders candidates by a fitted sum of a few measures. Copied passages come in runs, so a candidate also gains from what
the sentences before and after have in common with its neighbours.
"""

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from reader.compare.candidates import Candidate, Likeness, Weight, candidates, weigh
from reader.compare.prepared import PreparedArticle, PreparedSentence
from reader.compare.progress import Progress, told_of, untold, within
from reader.compare.vocabulary import rarity

LINK_FEATURES = ("cosine", "shared", "in_order", "neighbours", "displacement")
"""The measures of a candidate, in the order `link_features` returns them; their weights are in weights.json."""

SHARED_AT_MOST = 40.0
_DIGITS = 9
"""Sums differ in their last digits with the order of words; rounded, equals stay equal whichever side comes first."""


class Ranked(NamedTuple):
    """A sentence of the other side that one may rest on.

    Attributes:
        id: which sentence.
        value: how well it fits, comparable across sentences.
        likeness: what was measured of the two.
    """

    id: int
    value: float
    likeness: Likeness


class Facing(NamedTuple):
    """One side facing the other.

    Attributes:
        sentences: the sentences of this side.
        weights: what each of them weighs.
        against: the sentences of the whole other side.
        rarity: how much each word number tells.
        ranked: for each sentence of this side its candidates, best first.
    """

    sentences: PreparedArticle
    weights: Sequence[Weight]
    against: PreparedArticle
    rarity: Mapping[int, float]
    ranked: Sequence[Sequence[Ranked]]


def face(
    base: PreparedArticle,
    other: PreparedArticle,
    weights: Sequence[float],
    progress: Progress = untold,
) -> tuple[Facing, Facing]:
    """Return `base` facing `other`, and `other` facing `base`.

    Args:
        base: the sentences of one article.
        other: the sentences of the other, prepared with the same vocabulary.
        weights: the weight of each of `LINK_FEATURES`.
        progress: told how much is done.
    """
    rare = rarity([sentence.content for sentence in (*base, *other)])
    base_weights, other_weights = weigh(base, rare), weigh(other, rare)
    of_base, of_other = candidates(base, base_weights, other, other_weights, rare, within(progress, 0, 0.7))
    ranked = rank(base, of_base, len(other), weights, within(progress, 0.7, 0.85))
    ranked_back = rank(other, of_other, len(base), weights, within(progress, 0.85, 1))
    return (
        Facing(base, base_weights, other, rare, ranked),
        Facing(other, other_weights, base, rare, ranked_back),
    )


def rank(
    sentences: Sequence[PreparedSentence],
    found: Sequence[Sequence[Candidate]],
    against: int,
    weights: Sequence[float],
    progress: Progress = untold,
) -> list[list[Ranked]]:
    """Return the candidates `found` for each sentence, best first, by the weighted sum of `LINK_FEATURES`.

    Args:
        sentences: the sentences of one side.
        found: the candidates of each, in the order of their article.
        against: how many sentences the other side has.
        weights: the weight of each of `LINK_FEATURES`.
        progress: told how much is done.
    """
    of_cosine, of_shared, of_order, of_neighbours, of_distance = weights
    of_shared /= SHARED_AT_MOST
    ranked = []
    in_turn = told_of(sentences, progress)
    for at, (here, near, sentence) in enumerate(zip(found, neighbours(found), in_turn, strict=True)):
        of_word = of_order / (len(sentence.numbers) or 1)
        place = at / len(sentences)
        order = []
        for (id_, like), beside in zip(here, near, strict=True):
            cosine, shared, in_order = like
            value = of_cosine * cosine + of_shared * min(shared, SHARED_AT_MOST) + of_word * in_order
            value += of_neighbours * beside + of_distance * abs(id_ / against - place)
            order.append(Ranked(id_, round(value, _DIGITS), like))
        order.sort(key=_value, reverse=True)
        ranked.append(order)
    return ranked


_value = itemgetter(1)


def link_features(
    sentences: Sequence[PreparedSentence], found: Sequence[Sequence[Candidate]], against: int
) -> list[list[tuple[float, ...]]]:
    """Return for each candidate of each sentence the values of `LINK_FEATURES`; the arguments are those of `rank`."""
    return [
        [
            (
                like.cosine,
                min(like.shared, SHARED_AT_MOST) / SHARED_AT_MOST,
                like.in_order / len(sentence.numbers),
                beside,
                abs(id_ / against - at / len(sentences)),
            )
            for (id_, like), beside in zip(here, near, strict=True)
        ]
        for at, (here, near, sentence) in enumerate(zip(found, neighbours(found), sentences, strict=True))
    ]


def neighbours(found: Sequence[Sequence[Candidate]]) -> Iterator[list[float]]:
    """Yield for each candidate of a sentence the highest cosine of what stands around the two."""
    cosines = [{id_: like.cosine for id_, like in here} for here in found]
    cosines.append({})
    for at, here in enumerate(found):
        before, after = cosines[at - 1].get, cosines[at + 1].get
        yield [
            max(
                before(id_ - 2, 0.0),
                before(id_ - 1, 0.0),
                before(id_, 0.0),
                after(id_, 0.0),
                after(id_ + 1, 0.0),
                after(id_ + 2, 0.0),
            )
            for id_, _ in here
        ]
