"""Figures that changed places: "rose 5% and fell 3%" where the other has "rose 3% and fell 5%".

All words are the same then, and yet it is not the same that is told. A figure has its place by the words beside it, so
that a clause moved as a whole, "in 2019 they hired 40" for "they hired 40 in 2019", changes nothing.
"""

from collections import Counter
from itertools import combinations

from reader.compare.prepared import PreparedSentence

_LOOKED_AT = 16
"""Figures of a sentence looked at, each with each; no sentence of the labelled pairs has more than 7."""

_Beside = tuple[int | None, int | None]


def swapped_figures(sentence: PreparedSentence, link: PreparedSentence, small: frozenset[int]) -> frozenset[int]:
    """Return the places of the figures of `sentence` that stand in each other's place in `link`.

    Args:
        sentence: the sentence.
        link: what it rests on.
        small: numbers of the words that tell nothing by themselves.
    """
    figures = sentence.figures & link.figures
    if len(figures) < _TWO:
        return frozenset()
    here, there = _beside(sentence, figures, small), _beside(link, figures, small)
    at_once = [number for number in here if number in there][:_LOOKED_AT]
    swapped = {
        number
        for one, another in combinations(at_once, _TWO)
        if _takes(here[one], there, one, another) and _takes(here[another], there, another, one)
        for number in (one, another)
    }
    return frozenset(at for at, number in enumerate(sentence.kin) if number in swapped)


_TWO = 2


def _takes(beside: _Beside, there: dict[int, _Beside], figure: int, other: int) -> bool:
    """Return whether a figure stands beside a word as the other figure does in the link, and as itself does not."""
    return any(
        word == instead and word != own for word, own, instead in zip(beside, there[figure], there[other], strict=True)
    )


def _beside(sentence: PreparedSentence, figures: frozenset[int], small: frozenset[int]) -> dict[int, _Beside]:
    """Return for each of some figures that stands in a sentence once the words that tell before and after it."""
    told = [kin for number, kin in zip(sentence.numbers, sentence.kin, strict=True) if number not in small]
    counts = Counter(told)
    return {
        figure: (before, after)
        for before, figure, after in zip((None, *told), told, (*told[1:], None), strict=False)
        if figure in figures and counts[figure] == 1
    }
