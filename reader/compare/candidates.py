"""Which sentences of the other side a sentence could rest on, and how alike they are in words.

An inverted index of rare words names a handful of candidates a sentence, so the cost grows with what two articles
share and not with the product of their lengths. Decides nothing about status: it only measures.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import hypot
from operator import mul
from typing import NamedTuple

from rapidfuzz.distance import LCSseq

from reader.compare.prepared import PreparedArticle, PreparedSentence
from reader.compare.progress import Progress, told_of, untold, within

CANDIDATES = 8
"""With `_FAINT`, recall .94 of the sentences annotators linked on the development pairs (tests/benchmarks/linking.py).
The best twelve (.96) judge no better, nor do the best four (.91), which save a tenth of the time; but recall bounds how
often the best link can be right."""

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


_Laid = tuple[tuple[int, ...], str, float]
"""The kin, the code and the norm of a sentence of the other side."""


def weigh(sentences: Sequence[PreparedSentence], rarity: Mapping[int, float]) -> list[Weight]:
    """Return the weight of each sentence."""
    weights = []
    for sentence in sentences:
        rare = [rarity[number] for number in sentence.content]
        weights.append(Weight(sum(rare), hypot(*rare)))
    return weights


def candidates(
    base: PreparedArticle,
    base_weights: Sequence[Weight],
    other: PreparedArticle,
    other_weights: Sequence[Weight],
    rarity: Mapping[int, float],
    progress: Progress = untold,
) -> tuple[list[list[Candidate]], list[list[Candidate]]]:
    """Return for each sentence of `base` at most `CANDIDATES` of `other`, and for each of `other` those of `base`.

    They stand in the order of their article; a sentence that shares no content word has none.

    Args:
        base: the sentences of one side.
        base_weights: what each of them weighs.
        other: the sentences of the other side.
        other_weights: what each of those weighs.
        rarity: how much each word number tells.
        progress: told how much is done.
    """
    near_base = _near(base, other, other_weights, rarity, within(progress, 0, 0.3))
    near_other = _near(other, base, base_weights, rarity, within(progress, 0.3, 0.6))
    named = [set(ids) for ids in near_base]
    for id_, ids in enumerate(near_other):
        for at in ids:
            named[at].add(id_)
    laid = [(b.kin, b.code[:_LONGEST], weight.norm) for b, weight in zip(other, other_weights, strict=True)]
    alike = [
        _likenesses(sentence, weight, [(id_, laid[id_]) for id_ in ids], rarity)
        for sentence, weight, ids in zip(told_of(base, within(progress, 0.6, 1)), base_weights, named, strict=True)
    ]
    return (
        [[(id_, alike_here[id_]) for id_ in ids] for ids, alike_here in zip(near_base, alike, strict=True)],
        [[(id_, alike[id_][at]) for id_ in ids] for at, ids in enumerate(near_other)],
    )


def _near(
    sentences: PreparedArticle,
    against: PreparedArticle,
    weights: Sequence[Weight],
    rarity: Mapping[int, float],
    progress: Progress,
) -> list[list[int]]:
    """Return for each sentence the ids, in order, of those `against` with the highest cosines.

    As far as the rare words tell: to read what the common ones have in common would take the most time.
    """
    having = against.having
    shared = frozenset(having.keys() & sentences.having.keys())
    times = {number: len(having[number]) for number in shared}
    rarest = {number: place for place, number in enumerate(sorted(sorted(shared), key=times.__getitem__))}
    squares = {number: rarity[number] ** 2 for number in shared}
    scales = [1 / (weight.norm or 1) for weight in weights]
    equal = against.saying
    near = []
    for at, sentence in enumerate(told_of(sentences, progress)):
        if sentence.code in equal and sentence.content:
            near.append(list(_at_most(equal[sentence.code], len(scales) * at // len(sentences), CANDIDATES)))
            continue
        products: defaultdict[int, float] = defaultdict(float)
        read = 0
        for number in sorted(sentence.content & shared, key=rarest.__getitem__):
            read += times[number]
            if read > _POSTINGS_READ and products:
                break
            square = squares[number]
            for id_ in _at_most(having[number], len(scales) * at // len(sentences), _COMMONEST_READ):
                products[id_] += square
        near.append(_highest(products, scales))
    return near


def _at_most(ids: Sequence[int], place: int, count: int) -> Sequence[int]:
    """Return `ids`, or where they are more than `count` those around `place`."""
    if len(ids) <= count:
        return ids
    first = max(0, bisect_left(ids, place) - count // 2)
    return ids[first : first + count]


def _highest(products: Mapping[int, float], scales: Sequence[float]) -> list[int]:
    """Return the ids, in order, of the highest of `products` when they are scaled."""
    if not products:
        return []
    cosines = list(map(mul, products.values(), map(scales.__getitem__, products)))
    highest = sorted(cosines, reverse=True)[:CANDIDATES]
    least = max(_FAINT * highest[0], highest[-1])
    near = [(-cosine, id_) for id_, cosine in zip(products, cosines, strict=True) if cosine >= least]
    return sorted([id_ for _, id_ in sorted(near)[:CANDIDATES]])


def _likenesses(
    sentence: PreparedSentence, weight: Weight, others: Iterable[tuple[int, _Laid]], rarity: Mapping[int, float]
) -> dict[int, Likeness]:
    """Return how alike a sentence and others are, by the ids of those."""
    code = sentence.code[:_LONGEST]
    alike = {}
    for id_, (kin, other_code, norm) in others:
        # Not `& other.content`: of thousands of sentences the sets lie too far apart in memory.
        rare = [rarity[number] for number in sentence.content.intersection(kin)]
        cosine = hypot(*rare) ** 2 / (weight.norm * norm)
        alike[id_] = Likeness(cosine, sum(rare), LCSseq.similarity(code, other_code))
    return alike
