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
