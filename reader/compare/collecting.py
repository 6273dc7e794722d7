"""Comparing without the garbage collector.

A comparison makes hundreds of thousands of small objects and no cycles, so all of them go by themselves. The collector
would walk them again and again for nothing, and every thread would wait for it: a tenth of the time of an ordinary
comparison, a quarter of a long one. There is one collector for all threads, so it is held off in one place, here.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector from running meanwhile.

    Where several threads do so at once, it runs again when the last of them is done; where it did not run before the
    first of them, it does not run afterwards.
    """
    _off.begin()
    try:
        yield
    finally:
        _off.end()


class _HeldOff:
    """How many want the collector off now, and whether it ran before the first of them."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._ran = False

    def begin(self) -> None:
        with self._lock:
            if not self._count:
                self._ran = gc.isenabled()
                gc.disable()
            self._count += 1

    def end(self) -> None:
        with self._lock:
            self._count -= 1
            if not self._count and self._ran:
                gc.enable()


_off = _HeldOff()
