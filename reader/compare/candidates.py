"""Which sentences of the other side a sentence could rest on, and how alike they are in words.

An inverted index of rare words names a handful of candidates a sentence, so the cost grows with what two articles
share and not with the product of their lengths. Decides nothing about status: it only measures.
"""

from collections.abc import Sequence
from heapq import nsmallest
from math import sqrt
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from reader.compare.prepared import PreparedSentence

CANDIDATES = 8
"""With `_FAINT`, recall .94 of the sentences annotators linked on the development pairs (.96 for the best twelve, which
judge no better), see tests/benchmarks/linking.py."""

_FAINT = 0.2
"""Candidates with less than this share of the cosine of the best are left out: they changed no figure."""

_POSTINGS_READ = 120
"""Rare words are read first and reading stops here: a word that half of a long article has names no candidate."""

_LONGEST = 5000
"""Words of a sentence that are aligned; no sentence has that many, but a text without stops may."""


class Likeness(NamedTuple):
    """How alike two sentences are, the same seen from either.

    Attributes:
        cosine: of their content words weighted by rarity, 0 to 1.
        shared: rarity of the content words they share, summed.
        in_order: how many words they share in the same order.
    """

    cosine: float
    shared: float
    in_order: int


class Weight(NamedTuple):
    """What the content of a sentence weighs: the sum of its rarities, and their length as a vector."""

    total: float
    norm: float


Candidate = tuple[int, Likeness]
"""The id of a sentence of the other side, and how alike it is."""


def weigh(sentences: Sequence[PreparedSentence], rarity: Sequence[float]) -> list[Weight]:
    """Return the weight of each sentence."""
    weights = []
    for sentence in sentences:
        rare = [rarity[number] for number in sentence.content]
        weights.append(Weight(sum(rare), sqrt(sum([value * value for value in rare]))))
    return weights


def candidates(
    base: Sequence[PreparedSentence],
    base_weights: Sequence[Weight],
    other: Sequence[PreparedSentence],
    other_weights: Sequence[Weight],
    rarity: Sequence[float],
) -> tuple[list[list[Candidate]], list[list[Candidate]]]:
    """Return for each sentence of `base` at most `CANDIDATES` of `other`, and for each of `other` those of `base`.

    They stand in no order that matters; a sentence that shares no content word has none.

    Args:
        base: the sentences of one side.
        base_weights: what each of them weighs.
        other: the sentences of the other side.
        other_weights: what each of those weighs.
        rarity: how much each word number tells.
    """
    base_postings, other_postings = _postings(base, base_weights, rarity), _postings(other, other_weights, rarity)
    measured: dict[tuple[int, int], Likeness] = {}

    def likeness(at: int, there: int) -> Likeness:
        like = measured.get((at, there))
        if like is None:
            like = _likeness(base[at], base_weights[at], other[there], other_weights[there], rarity)
            measured[at, there] = like
        return like

    of_base = [
        [(there, likeness(at, there)) for there in _near(sentence, other_postings, rarity)]
        for at, sentence in enumerate(base)
    ]
    of_other = [
        [(at, likeness(at, there)) for at in _near(sentence, base_postings, rarity)]
        for there, sentence in enumerate(other)
    ]
    return of_base, of_other


_Postings = dict[int, list[tuple[int, float]]]
"""For each word number the sentences that have it, and what it adds to a cosine with them."""


def _postings(against: Sequence[PreparedSentence], weights: Sequence[Weight], rarity: Sequence[float]) -> _Postings:
    postings: _Postings = {}
    for id_, (sentence, weight) in enumerate(zip(against, weights, strict=True)):
        for number in sentence.content:
            postings.setdefault(number, []).append((id_, rarity[number] / weight.norm))
    return postings


def _near(sentence: PreparedSentence, postings: _Postings, rarity: Sequence[float]) -> list[int]:
    """Return the ids of the sentences with the highest cosines, as far as the rare words tell."""
    rare_first = sorted([(len(postings[number]), number) for number in sentence.content if number in postings])
    cosines: dict[int, float] = {}
    read = 0
    for length, number in rare_first:
        read += length
        if read > _POSTINGS_READ and cosines:
            break
        rare = rarity[number]
        for id_, part in postings[number]:
            cosines[id_] = cosines.get(id_, 0.0) + rare * part
    if not cosines:
        return []
    least = _FAINT * max(cosines.values())
    near = [(-cosine, id_) for id_, cosine in cosines.items() if cosine >= least]
    return [id_ for _, id_ in (nsmallest(CANDIDATES, near) if len(near) > CANDIDATES else near)]


def _likeness(
    a: PreparedSentence, a_weight: Weight, b: PreparedSentence, b_weight: Weight, rarity: Sequence[float]
) -> Likeness:
    rare = [rarity[number] for number in a.content & b.content]
    product = sum([value * value for value in rare])
    in_order = LCSseq.similarity(a.code[:_LONGEST], b.code[:_LONGEST])
    return Likeness(product / (a_weight.norm * b_weight.norm), sum(rare), in_order)
