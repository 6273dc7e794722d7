"""Whether two numbers count the same, and whether one side gives a figure of the other.

A bare number is nothing without what it counts: two numbers count the same by the noun after them, or by what befell
those they count. Figures are found by these through an index, never one by one: a list has thousands of them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from reader.compare.figures import Values
from reader.compare.placed import FATE_TERMS, PlacedFigure, standing_for
from reader.entities.model import Figure

_SMALL_NUMBER = 100
"""Below this a bare number stands in an article many times, for many things: set by hand, as what one can count by
looking. A larger one is rarely given twice for two things."""

_ONE_COUNT = ("action measure step", "soldier serviceman troop", "child kid", "home house", "person people")
_SAME_NOUN = standing_for(_ONE_COUNT)


def standing(nouns: Iterable[str]) -> frozenset[str]:
    """Return for the terms of nouns those that stand for all that count the same."""
    return frozenset(_SAME_NOUN.get(noun, noun) for noun in nouns)


def is_one_count(mine: PlacedFigure, theirs: PlacedFigure) -> bool:
    """Return whether two numbers count the same by the noun after them, or by what befell those they count."""
    if None not in (mine.fate, theirs.fate) and mine.fate != theirs.fate:
        return False
    if mine.nouns and theirs.nouns:
        return not standing(mine.nouns).isdisjoint(standing(theirs.nouns))
    return mine.fate is not None and mine.fate == theirs.fate


class Given:
    """The figures that one side gives, to be asked for those of the other."""

    def __init__(self, figures: Sequence[PlacedFigure]) -> None:
        self._figures = figures
        self._values = Values(placed.figure for placed in figures)

    def have(self, mine: PlacedFigure) -> bool:
        """Return whether one of them has the value of `mine`; of a small number it must count the same, too."""
        if not self._values.have(mine.figure):
            return False
        counting = self._counting
        return not _is_small(mine.figure) or any(
            counting[count].have(mine.figure) for count in _counted_with(mine) if count in counting
        )

    @cached_property
    def _counting(self) -> Mapping[tuple[str, str | None], Values]:
        """For each noun and fate, the values of the numbers that count it."""
        counting: dict[tuple[str, str | None], list[Figure]] = {}
        for theirs in self._figures:
            if theirs.figure.kind == "number":
                for count in _counted(theirs):
                    counting.setdefault(count, []).append(theirs.figure)
        return {count: Values(figures) for count, figures in counting.items()}


def _is_small(figure: Figure) -> bool:
    return figure.kind == "number" and abs(figure.value) < _SMALL_NUMBER


_WHATEVER, _NO_NOUN = "*", ""
"""Stand where a noun would, for numbers that tell a fate: all of them, and those that name nothing they count."""


def _counted(theirs: PlacedFigure) -> Iterator[tuple[str, str | None]]:
    """Yield each noun and fate that a number is to be found by."""
    yield from ((noun, theirs.fate) for noun in standing(theirs.nouns))
    if theirs.fate is not None:
        yield _WHATEVER, theirs.fate
        if not theirs.nouns:
            yield _NO_NOUN, theirs.fate


def _counted_with(mine: PlacedFigure) -> Iterator[tuple[str, str | None]]:
    """Yield each noun and fate by which all that are of one count with a number are found: `is_one_count` as keys."""
    fates = (None, *FATE_TERMS) if mine.fate is None else (None, mine.fate)
    yield from ((noun, fate) for noun in standing(mine.nouns) for fate in fates)
    if mine.fate is not None:
        yield _NO_NOUN if mine.nouns else _WHATEVER, mine.fate
