"""Work in a thread that a person watches and may stop: how far it has come is told now and then, and its end is near.

What is shown and where is the business of the screens.
"""

from collections.abc import Callable
from time import monotonic
from typing import TypeVar

from textual.worker import Worker

from reader.compare.progress import Progress
from reader.errors import Cancelled

_Result = TypeVar("_Result")

TOLD_EVERY = 0.1  # seconds between two messages to a screen


def followed(worker: Worker[None], tell: Callable[[float], object]) -> Progress:
    """Return what work in a thread is to call with the share that is done.

    Args:
        worker: the worker it runs in. Once it is cancelled, the next call raises `Cancelled` and so ends the work.
        tell: called with the share in the same thread, at once and then not too often.
    """
    told = float("-inf")

    def progress(share: float) -> None:
        nonlocal told
        if worker.is_cancelled:
            raise Cancelled("The comparison was stopped.")
        if monotonic() - told >= TOLD_EVERY:
            told = monotonic()
            tell(share)

    return progress


def unless_stopped(worker: Worker[None], show: Callable[[_Result], object], result: _Result) -> None:
    """Show what a worker has found, unless it was cancelled, or the app closes, before the app's thread came to it.

    To be called in that thread: asked in the worker's, the answer may be out of date by the time it counts.
    """
    if not worker.is_cancelled and worker.node.app.is_running:
        show(result)


def comparing_words(share: float, back: str) -> str:
    """Return what to show while two articles are compared: "Comparing … 42% · Esc stops it".

    Args:
        share: how much is done, 0 to 1.
        back: the key that stops it, as it is shown; empty where none does.
    """
    return f"Comparing … {share:.0%}" + (f" · {back} stops it" if back else "")
