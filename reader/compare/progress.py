"""How far a long comparison has come, told as a share, so that a person can be shown it and can stop it.

Whoever compares gives a function that is called between steps; by raising `reader.errors.Cancelled` there it ends the
comparison, for whatever is raised goes through.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

_Item = TypeVar("_Item")

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1, never less than before. Called in the thread that compares."""


def untold(share: float) -> None:
    """Tell nobody."""


def within(progress: Progress, first: float, last: float) -> Progress:
    """Return what tells `progress` of a part of the work that takes it from `first` to `last`.

    The end of the part is exactly `last`, and exactly 1 where sums of shares miss that by a rounding.
    """
    end = 1.0 if abs(1 - last) < _ROUNDING else last
    return lambda share: progress(end if share >= 1 else min(end, first + share * (end - first)))


_ROUNDING = 1e-9


def told_of(items: Sequence[_Item], progress: Progress) -> Iterator[_Item]:
    """Yield `items`, telling `progress` every few hundred of them how many are done."""
    for first in range(0, len(items), _AT_ONCE):
        progress(first / len(items))
        yield from items[first : first + _AT_ONCE]
    progress(1)


_AT_ONCE = 256
"""Sentences between one call and the next: a tenth of a second at most."""


def share_of_finding(articles: int, bases: int = 1) -> float:
    """Return the share of a comparison's time that goes into finding what is named in so many of its articles."""
    return articles * _FINDING / (articles * _FINDING + bases)


_FINDING = 0.3
"""Time to find what is named in an article, against that to face one base with another (measured, long articles)."""
