"""Which sentences of the other side a sentence could rest on, and how alike they are in words.

An inverted index of rare words names a handful of candidates a sentence, so the cost grows with what two articles
share and not with the product of their lengths. Decides nothing about status: it only measures.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from math import sqrt
from operator import mul
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from reader.compare.prepared import PreparedArticle, PreparedSentence

CANDIDATES = 8
"""With `_FAINT`, recall .94 of the sentences annotators linked on the development pairs (.96 for the best twelve, which
judge no better), see tests/benchmarks/linking.py."""

_FAINT = 0.3
"""Candidates with less than this share of the cosine of the best are left out: the mean F1 of unseen stories is .753
without them and .749 with those down to .2."""

_POSTINGS_READ = 40
"""Rare words are read first and reading stops here: a word that half of a long article has names no candidate. From 40
to 120 the figures of unseen stories are the same."""

_COMMONEST_READ = 200
"""Where even the rarest word of a sentence is in more sentences, those at the same place in their article are read, for
the time a comparison takes would grow with the product of the lengths."""

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
        weights.append(Weight(sum(rare), sqrt(sum(map(mul, rare, rare)))))
    return weights


def candidates(
    base: PreparedArticle,
    base_weights: Sequence[Weight],
    other: PreparedArticle,
    other_weights: Sequence[Weight],
    rarity: Sequence[float],
) -> tuple[list[list[Candidate]], list[list[Candidate]]]:
    """Return for each sentence of `base` at most `CANDIDATES` of `other`, and for each of `other` those of `base`.

    They stand in the order of their article; a sentence that shares no content word has none.

    Args:
        base: the sentences of one side.
        base_weights: what each of them weighs.
        other: the sentences of the other side.
        other_weights: what each of those weighs.
        rarity: how much each word number tells.
    """
    squares = list(map(mul, rarity, rarity))
    base_scales, other_scales = (
        [1 / (weight.norm or 1) for weight in weights] for weights in (base_weights, other_weights)
    )
    near_base = [_near(base, at, other.having, other_scales, squares) for at in range(len(base))]
    near_other = [_near(other, at, base.having, base_scales, squares) for at in range(len(other))]
    measured: dict[int, Likeness] = {}
    of_base: list[list[Candidate]] = []
    for at, near in enumerate(near_base):
        a, a_weight, row = base[at], base_weights[at], at * len(other)
        here = []
        for there in near:
            like = measured[row + there] = _likeness(a, a_weight, other[there], other_weights[there], rarity)
            here.append((there, like))
        of_base.append(here)
    of_other = [
        [
            (
                at,
                measured.get(at * len(other) + there)
                or _likeness(base[at], base_weights[at], b, other_weights[there], rarity),
            )
            for at in near_other[there]
        ]
        for there, b in enumerate(other)
    ]
    return of_base, of_other


def _near(
    sentences: Sequence[PreparedSentence],
    at: int,
    having: Mapping[int, Sequence[int]],
    scales: Sequence[float],
    squares: Sequence[float],
) -> list[int]:
    """Return the ids, in order, of the sentences with the highest cosines, as far as the rare words tell."""
    rare_first = sorted([(len(having[number]), number) for number in sentences[at].content if number in having])
    products: defaultdict[int, float] = defaultdict(float)
    read = 0
    for length, number in rare_first:
        read += length
        if read > _POSTINGS_READ and products:
            break
        square = squares[number]
        ids = having[number]
        if length > _COMMONEST_READ:
            first = max(0, bisect_left(ids, len(scales) * at // len(sentences)) - _COMMONEST_READ // 2)
            ids = ids[first : first + _COMMONEST_READ]
        for id_ in ids:
            products[id_] += square
    if not products:
        return []
    cosines = list(map(mul, products.values(), map(scales.__getitem__, products)))
    highest = sorted(cosines, reverse=True)[:CANDIDATES]
    least = max(_FAINT * highest[0], highest[-1])
    near = sorted([(-cosine, id_) for id_, cosine in zip(products, cosines, strict=True) if cosine >= least])
    return sorted([id_ for _, id_ in near[:CANDIDATES]])


def _likeness(
    a: PreparedSentence, a_weight: Weight, b: PreparedSentence, b_weight: Weight, rarity: Sequence[float]
) -> Likeness:
    rare = [rarity[number] for number in a.content & b.content]
    product = sum(map(mul, rare, rare))
    in_order = LCSseq.similarity(a.code[:_LONGEST], b.code[:_LONGEST])
    return Likeness(product / (a_weight.norm * b_weight.norm), sum(rare), in_order)
