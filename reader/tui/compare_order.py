"""Decides what stands opposite what when two compared articles are shown side by side, and in which order.

The other article leads: its sentences come in its own order, each with all the base text it rests on. What stands in
the base only comes where it belongs there, after the sentence it follows. Widths, rows and looks are for others.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.compare.additions import additions, is_addition
from reader.compare.model import Comparison, Verdict
from reader.report.names import LEFT_OUT, SIGNS

SideName = Literal["base", "other"]
View = Literal["all", "added", "left-out"]


class Where(NamedTuple):
    """A sentence of one of the two sides, by its id."""

    side: SideName
    sentence: int


@dataclass(frozen=True, slots=True)
class Pair:
    """What stands side by side: a sentence of the other with the base text it rests on, or base text alone.

    Attributes:
        other: the sentence of the other, or None.
        base: the sentences of the base, in the order of the base; empty opposite an addition.
        verdict: of the other's sentence, or of the base's where that stands alone.
        added: whether the other says it and the base does not, in full or in part.
    """

    other: int | None
    base: tuple[int, ...]
    verdict: Verdict
    added: bool = False

    @property
    def left_out(self) -> bool:
        """Whether the base says it and the other does not, in full or in part."""
        return self.other is None and self.verdict.status in ("new", "partly-new")

    @property
    def sign(self) -> str:
        """The sign of its status."""
        return LEFT_OUT if self.left_out and self.verdict.status == "new" else SIGNS[self.verdict.status]

    @property
    def where(self) -> Where:
        """The sentence it is about: the other's, or the base's where that stands alone."""
        return Where("base", self.base[0]) if self.other is None else Where("other", self.other)

    @property
    def wheres(self) -> tuple[Where, ...]:
        """All sentences that stand side by side."""
        others = () if self.other is None else (Where("other", self.other),)
        return (*others, *(Where("base", sentence) for sentence in self.base))


@dataclass(frozen=True, slots=True)
class Order:
    """The pairs that are shown, in order, and where to find a sentence among them.

    Attributes:
        pairs: where everything is shown, every sentence of the other in exactly one, every one of the base in one or
            more.
        of_other: for each sentence of the other, the index of its pair; where that is not shown, of the next, or last.
        of_base: for each sentence of the base, the index of the pair that stands nearest in meaning; as above.
    """

    pairs: tuple[Pair, ...]
    of_other: tuple[int, ...]
    of_base: tuple[int, ...]


def in_view(comparison: Comparison, view: View) -> Order:
    """Return the pairs that a view shows.

    What is left out is shown alone and in the order of the base, a sentence that the other has in part as well, though
    it stands opposite something where everything is shown: the same sentences that a report lists.
    """
    order = in_order(comparison)
    if view == "all":
        return order
    if view == "left-out":
        return _left_out(comparison, order)
    shown = [index for index, pair in enumerate(order.pairs) if pair.added]
    return Order(
        tuple(order.pairs[index] for index in shown),
        tuple(_next_among(shown, pair) for pair in order.of_other),
        tuple(_next_among(shown, pair) for pair in order.of_base),
    )


def in_order(comparison: Comparison) -> Order:
    """Return what stands side by side, in the order in which it is shown."""
    resting = _resting(comparison)
    homes = _homes(comparison.base.verdicts, resting)
    before, after, behind = _alone(homes)
    pairs: list[Pair] = []
    for other, base in enumerate(resting):
        pairs += [_base_alone(comparison, sentence) for sentence in before[other]]
        pairs.append(Pair(other, base, comparison.other.verdicts[other], is_addition(comparison.other, other)))
        pairs += [_base_alone(comparison, sentence) for sentence in after[other]]
    pairs += [_base_alone(comparison, sentence) for sentence in behind]
    return _found(pairs, homes)


def _resting(comparison: Comparison) -> list[tuple[int, ...]]:
    """Return for each sentence of the other the base sentences it rests on, in order of the base.

    A base sentence that no sentence of the other rests on, though it says no more than one itself (a headline said
    twice), joins the one it rests on, so that it is not taken for left out.
    """
    base, other = comparison.base.verdicts, comparison.other.verdicts
    resting = [set() if verdict.status == "new" else set(verdict.links) for verdict in other]
    linked = set().union(*resting)
    for sentence, verdict in enumerate(base):
        if sentence not in linked and verdict.status in ("same", "reworded"):
            known = next((link for link in verdict.links if other[link].status != "new"), None)
            if known is not None:
                resting[known].add(sentence)
    return [tuple(sorted(sentences)) for sentences in resting]


def _homes(base: Sequence[Verdict], resting: Sequence[tuple[int, ...]]) -> list[int | None]:
    """Return for each base sentence the sentence of the other it stands opposite, the best where there are several."""
    opposite: defaultdict[int, list[int]] = defaultdict(list)
    for other, sentences in enumerate(resting):
        for sentence in sentences:
            opposite[sentence].append(other)
    return [
        next((link for link in verdict.links if link in opposite[sentence]), next(iter(opposite[sentence]), None))
        for sentence, verdict in enumerate(base)
    ]


def _alone(
    homes: Sequence[int | None],
) -> tuple[defaultdict[int, list[int]], defaultdict[int, list[int]], list[int]]:
    """Return the base sentences that stand alone: before and after which sentence of the other, and at the very end.

    Each comes after the base sentence before it; those that open the base before the first that is linked; all of them
    at the end when none is linked.
    """
    before: defaultdict[int, list[int]] = defaultdict(list)
    after: defaultdict[int, list[int]] = defaultdict(list)
    opening: list[int] = []
    last: int | None = None
    for sentence, home in enumerate(homes):
        if home is not None and last is None:
            before[home] = opening
            opening = []
        last = last if home is None else home
        if home is None:
            (opening if last is None else after[last]).append(sentence)
    return before, after, opening


def _base_alone(comparison: Comparison, sentence: int) -> Pair:
    return Pair(None, (sentence,), comparison.base.verdicts[sentence])


def _found(pairs: Sequence[Pair], homes: Sequence[int | None]) -> Order:
    of_other = tuple(index for index, pair in enumerate(pairs) if pair.other is not None)
    alone = {pair.base[0]: index for index, pair in enumerate(pairs) if pair.other is None}
    of_base = tuple(alone[sentence] if home is None else of_other[home] for sentence, home in enumerate(homes))
    return Order(tuple(pairs), of_other, of_base)


def _left_out(comparison: Comparison, order: Order) -> Order:
    shown = additions(comparison.base)
    following = max(0, len(shown) - 1)
    of_pair = [0] * len(order.pairs)
    for index in reversed(range(len(order.pairs))):
        base = order.pairs[index].base
        following = of_pair[index] = _next_among(shown, base[0]) if base else following
    return Order(
        tuple(_base_alone(comparison, sentence) for sentence in shown),
        tuple(of_pair[index] for index in order.of_other),
        tuple(_next_among(shown, sentence) for sentence in range(len(order.of_base))),
    )


def _next_among(shown: Sequence[int], index: int) -> int:
    """Return the place among `shown`, which rise, of the first that is no less than `index`, or of the last."""
    return max(0, min(bisect_left(shown, index), len(shown) - 1))
