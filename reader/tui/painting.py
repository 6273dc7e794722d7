"""Decides which looks each stretch of a row has: spans in layers, cut into pieces where one begins or ends.

Looks are names of component classes; what they look like is the stylesheet's business. Nothing here knows a screen.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end]` with its looks, the lowest layer's first."""

    start: int
    end: int
    looks: tuple[str, ...]


class Layer:
    """Spans that do not overlap, in order of the text, each with a look; found by bisection."""

    __slots__ = ("_ends", "_looks", "_starts")

    def __init__(self, spans: Iterable[tuple[int, int, str]] = ()) -> None:
        """Make a layer of (start, end, look), in order and without overlap."""
        self._starts = array("I")
        self._ends = array("I")
        self._looks: list[str] = []
        for start, end, look in spans:
            self._starts.append(start)
            self._ends.append(end)
            self._looks.append(look)

    def __len__(self) -> int:
        return len(self._looks)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int, str]]:
        """Yield the spans that overlap `[start, end)`."""
        for index in range(bisect_right(self._ends, start), bisect_left(self._starts, end)):
            yield self._starts[index], self._ends[index], self._looks[index]


def pieces(start: int, end: int, layers: Sequence[Layer]) -> list[Piece]:
    """Cut `[start, end)` where a span of a layer begins or ends; the pieces tile it, in order."""
    found = [list(layer.within(start, end)) for layer in layers]
    edges = {start, end}
    for spans in found:
        for first, last, _ in spans:
            edges.add(max(first, start))
            edges.add(min(last, end))
    ordered = sorted(edges)
    return [
        Piece(left, right, tuple(look for spans in found for first, last, look in spans if first <= left < last))
        for left, right in pairwise(ordered)
    ]
