"""Figures by value: which of them the other article gives and the base does not, and whether two could be one amount.

"85 per cent", "85%" and "85 percent" are one figure, and so are "nearly 20" and "19": a bound leaves room.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from reader.compare.facing import Facing
from reader.compare.model import NewFigure
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Figure, FigureKind
from reader.text.model import Article

_ROUNDED = 0.005
_ABOUT = 0.1
_DIGITS = 2
_COUNTS = frozenset({"number", "quantity"})


def new_figures(
    facing: Facing, other: Article, base_entities: Entities, other_entities: Entities
) -> tuple[NewFigure, ...]:
    """Return the figures of `other` whose values the base does not give, in the order they first appear.

    Args:
        facing: the other side facing the base.
        other: what is asked what it adds.
        base_entities: what was found in the base.
        other_entities: what was found in `other`.
    """
    sentences = SentenceFinder(other)
    known = Values(base_entities.figures)
    found: list[tuple[Figure, list[int]]] = []
    by_value: dict[tuple[FigureKind, float, str | None], list[int]] = {}
    for figure in other_entities.figures:
        at = sentences.at(figure.start)
        if known.have(figure) or _refers_back(other, facing.sentences[at], figure):
            continue
        ids = by_value.setdefault((figure.kind, figure.value, figure.unit), [])
        if not ids:
            found.append((figure, ids))
        if at not in ids[-1:]:
            ids.append(at)
    return tuple(
        NewFigure(other.text[figure.start : figure.end], figure.kind, figure.value, tuple(ids)) for figure, ids in found
    )


def _refers_back(article: Article, sentence: PreparedSentence, figure: Figure) -> bool:
    """Return whether a number in words counts what was named before: "the two countries"."""
    if figure.kind != "number" or any(char.isdigit() for char in article.text[figure.start : figure.end]):
        return False
    before = bisect_left(sentence.starts, figure.start) - 1
    return before >= 0 and article.text[sentence.starts[before] : sentence.ends[before]].casefold() == "the"


class Values:
    """The values of some figures, to be asked whether a figure is among them."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._figures = sorted(figures, key=_value)

    def have(self, figure: Figure) -> bool:
        """Return whether one of the figures is of the same kind, unit and value, but for rounding."""
        room = _ROUNDED * abs(figure.value) / (1 - _ROUNDED)
        first = bisect_left(self._figures, figure.value - room, key=_value)
        last = bisect_right(self._figures, figure.value + room, key=_value)
        return any(is_same_value(known, figure) for known in self._figures[first:last])


def _value(figure: Figure) -> float:
    return figure.value


def is_same_value(a: Figure, b: Figure) -> bool:
    """Return whether two figures are of one kind and unit and of the same value, but for rounding."""
    return _comparable(a, b) and _close(a.value, b.value, _ROUNDED)


def _comparable(a: Figure, b: Figure) -> bool:
    """Return whether two figures are amounts of the same kind, in the same unit where both name one."""
    if a.kind != b.kind:
        return {a.kind, b.kind} <= _COUNTS and (a.unit is None or b.unit is None)
    return a.unit == b.unit or (a.kind in _COUNTS and (a.unit is None or b.unit is None))


def may_be_one_amount(a: Figure, b: Figure) -> bool:
    """Return whether two figures of one kind and unit could both be right, given how exact each claims to be."""
    if _close(a.value, b.value, _ABOUT if "about" in (a.bound, b.bound) else _ROUNDED):
        return True
    if _rounds_to(a.value, b.value) or _rounds_to(b.value, a.value):
        return True
    low, high = (a, b) if a.value < b.value else (b, a)
    return low.bound == "more" or high.bound == "less"


def _rounds_to(exact: float, rounded: float) -> bool:
    """Return whether `rounded` is `exact` to fewer digits, though no fewer than two: 43,350 and 43,000."""
    digits = len(f"{abs(rounded):.15g}".replace(".", "").strip("0"))
    return digits >= _DIGITS and float(f"{exact:.{digits}g}") == rounded


def _close(a: float, b: float, tolerance: float) -> bool:
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
