"""Keeps the garbage collector from stopping the keys while a thread makes a great deal that lives on.

Python's collector goes over everything alive time and again, and every thread waits: for a second, where two articles
of 20,000 sentences are compared.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


@contextmanager
def held_off() -> Iterator[None]:
    """Hold the collector off, and leave out of its rounds what is there afterwards.

    That is freed all the same when nobody holds it any more, unless it holds itself: for long work only.
    """
    global _holding  # noqa: PLW0603 - there is one collector
    with _lock:
        _holding += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _holding -= 1
            if not _holding:
                gc.freeze()
                gc.enable()


_lock = Lock()
_holding = 0
