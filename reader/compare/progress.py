"""How far a long comparison has come, told as a share, so that a person can be shown it and can stop it.

Whoever compares gives a function that is called between steps; by raising `reader.errors.Cancelled` there it ends the
comparison, for whatever is raised goes through.
"""

from collections.abc import Callable

Progress = Callable[[float], None]
"""Told how much is done, 0 to 1, never less than before. Called in the thread that compares."""


def untold(share: float) -> None:
    """Tell nobody."""


def within(progress: Progress, first: float, last: float) -> Progress:
    """Return what tells `progress` of a part of the work that takes it from `first` to `last`."""
    return lambda share: progress(first + share * (last - first))


def share_of_finding(articles: int, bases: int = 1) -> float:
    """Return the share of a comparison's time that goes into finding what is named in so many of its articles."""
    return articles * _FINDING / (articles * _FINDING + bases)


_FINDING = 0.3
"""Time to find what is named in an article, against that to face one base with another (measured, long articles)."""
