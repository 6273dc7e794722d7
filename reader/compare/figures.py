"""Figures by value: which of them the other article gives and the base does not, and whether two could be one amount.

"85 per cent", "85%" and "85 percent" are one figure, "two decades" are 20 years, and "nearly 20" is no news to who has
read 19. Units that are fixed multiples of one another are one unit here; currencies are never converted.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace

from reader.compare.facing import Facing
from reader.compare.model import NewFigure
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Figure, FigureKind
from reader.text.model import Article

_ROUNDED = 0.005
_CONVERTED = 0.03
_ABOUT = 0.1
_DIGITS = 2
_BOUND_HOLDS = 2
"""Nobody says "more than a third" of 85 per cent: a bound leaves room for less than twice as much."""

_MULTIPLES: dict[str | None, tuple[str, float]] = {
    "hour": ("minute", 60),
    "week": ("day", 7),
    "decade": ("year", 10),
    "century": ("year", 100),
    "mile": ("kilometre", 1.609344),
    "yard": ("metre", 0.9144),
    "foot": ("metre", 0.3048),
    "inch": ("centimetre", 2.54),
    "pound": ("kilogram", 0.45359237),
    "square mile": ("square kilometre", 2.589988),
    "acre": ("hectare", 0.404686),
    "mile per hour": ("kilometre per hour", 1.609344),
}
"""Units that two outlets may give one amount in, each with the other unit and how many of it make one."""


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
        if known.tell(figure) or _refers_back(other, facing.sentences[at], figure):
            continue
        ids = by_value.setdefault((figure.kind, figure.value, figure.unit), [])
        if not ids:
            found.append((figure, ids))
        if at not in ids[-1:]:
            ids.append(at)
    return tuple(
        NewFigure(other.text[figure.start : figure.end], figure.kind, figure.value, tuple(ids)) for figure, ids in found
    )


_BACK = frozenset({"the", "these", "those", "both"})
_HANDS = frozenset({"hand", "hands"})


def _refers_back(article: Article, sentence: PreparedSentence, figure: Figure) -> bool:
    """Return whether a number in words counts what was named before, "the two countries", or only hands to count on."""
    if figure.kind != "number" or any(char.isdigit() for char in article.text[figure.start : figure.end]):
        return False
    before = bisect_left(sentence.starts, figure.start) - 1
    after = bisect_left(sentence.starts, figure.end)
    return _word(article, sentence, before) in _BACK or _word(article, sentence, after) in _HANDS


def _word(article: Article, sentence: PreparedSentence, at: int) -> str:
    """Return the word at place `at` of the sentence, casefolded; empty where there is none."""
    if not 0 <= at < len(sentence.starts):
        return ""
    return article.text[sentence.starts[at] : sentence.ends[at]].casefold()


class Values:
    """The values of some figures, to be asked whether a figure is among them."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._of: dict[FigureKind, dict[str | None, list[Figure]]] = {}
        for figure in sorted(map(_plain, figures), key=_value):
            self._of.setdefault(figure.kind, {}).setdefault(figure.unit, []).append(figure)

    def have(self, figure: Figure) -> bool:
        """Return whether one of the figures is of the same kind, unit and value, but for rounding."""
        return any(is_same_value(known, figure) for known in self._nearest(_plain(figure)))

    def tell(self, figure: Figure) -> bool:
        """Return whether who knows the figures knows this one: it is among them, or a rounder form of one of them."""
        plain = _plain(figure)
        return self.have(figure) or any(
            are_comparable(known, plain) and _close(known.value, plain.value, _ABOUT) and _is_rounder(known, plain)
            for known in self._nearest(plain)
        )

    def _nearest(self, plain: Figure) -> Iterator[Figure]:
        """Yield of each unit that a figure may be in the nearest on either side; where they do not fit none does."""
        of_unit = self._of.get(plain.kind, {})
        units = of_unit if plain.kind == "money" and plain.unit is None else {plain.unit, None} & of_unit.keys()
        for unit in units:
            at = bisect_left(of_unit[unit], plain.value, key=_value)
            yield from of_unit[unit][max(0, at - 1) : at + 1]


def _value(figure: Figure) -> float:
    return figure.value


def _plain(figure: Figure) -> Figure:
    """Return a figure in the unit that its unit is a multiple of."""
    if figure.kind != "quantity" or figure.unit not in _MULTIPLES:
        return figure
    unit, times = _MULTIPLES[figure.unit]
    return replace(figure, unit=unit, value=figure.value * times)


def _is_rounder(known: Figure, figure: Figure) -> bool:
    """Return whether `figure` is what `known` is when told less exactly: "nearly 20" for 19, "43,000" for 43,350."""
    return _rounds_to(known.value, figure.value, _DIGITS if figure.bound == "exact" else 1)


def are_comparable(a: Figure, b: Figure) -> bool:
    """Return whether two figures are amounts of the same kind, in units that are multiples of one another."""
    one, another = _plain(a), _plain(b)
    return one.kind == another.kind and (one.unit == another.unit or (one.kind == "money" and None in (a.unit, b.unit)))


def is_same_value(a: Figure, b: Figure) -> bool:
    """Return whether two figures are of one kind and unit and of the same value, but for rounding."""
    tolerance = _ROUNDED if a.unit == b.unit else _CONVERTED
    one, another = _plain(a), _plain(b)
    return are_comparable(one, another) and _close(one.value, another.value, tolerance)


def may_be_one_amount(a: Figure, b: Figure) -> bool:
    """Return whether two figures of one kind and unit could both be right, given how exact each claims to be."""
    if is_same_value(a, b):
        return True
    one, another = _plain(a), _plain(b)
    if "about" in (a.bound, b.bound) and _close(one.value, another.value, _ABOUT):
        return True
    if _rounds_to(one.value, another.value, _DIGITS) or _rounds_to(another.value, one.value, _DIGITS):
        return True
    low, high = (one, another) if one.value < another.value else (another, one)
    return (low.bound == "more" or high.bound == "less") and high.value < _BOUND_HOLDS * low.value


def _rounds_to(exact: float, rounded: float, at_least: int) -> bool:
    """Return whether `rounded` is `exact` to fewer digits, though no fewer than `at_least`: 43,350 and 43,000."""
    digits = len(f"{abs(rounded):.15g}".replace(".", "").strip("0"))
    return digits >= at_least and float(f"{exact:.{digits}g}") == rounded


def _close(a: float, b: float, tolerance: float) -> bool:
    return abs(a - b) <= tolerance * max(abs(a), abs(b))
