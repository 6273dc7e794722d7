"""Which sentences stand out of order against what they rest on.

The heaviest run of links that never crosses itself is the common order (a weighted longest increasing subsequence,
found with a Fenwick tree of maxima in n log n steps); what links outside it has moved.
"""

from collections.abc import Sequence


def find_moved(links: Sequence[tuple[int, ...]], weights: Sequence[float]) -> frozenset[int]:
    """Return the ids of the sentences whose first link lies outside the common order.

    Args:
        links: for each sentence of a side, the ids of those it rests on, best first.
        weights: how much each sentence shares with its first link, 0 or more.
    """
    linked = [at for at, ids in enumerate(links) if ids]
    tree = _Highest(max([links[at][0] for at in linked], default=0) + 1)
    before: dict[int, int] = {}
    heaviest, last = 0.0, -1
    for at in linked:
        weight, tail = tree.up_to(links[at][0])
        before[at] = tail
        weight += max(weights[at], _LIGHTEST)
        tree.raise_at(links[at][0], weight, at)
        if weight > heaviest:
            heaviest, last = weight, at
    in_order = set()
    while last >= 0:
        in_order.add(last)
        last = before[last]
    return frozenset(linked) - in_order


_LIGHTEST = 1e-6


class _Highest:
    """The heaviest chain that ends at or before each place."""

    def __init__(self, size: int) -> None:
        self._heaviest: list[tuple[float, int]] = [(0.0, -1)] * (size + 1)

    def up_to(self, place: int) -> tuple[float, int]:
        best, at = (0.0, -1), place + 1
        while at:
            best = max(best, self._heaviest[at])
            at &= at - 1
        return best

    def raise_at(self, place: int, weight: float, sentence: int) -> None:
        at = place + 1
        while at < len(self._heaviest):
            self._heaviest[at] = max(self._heaviest[at], (weight, sentence))
            at += at & -at
