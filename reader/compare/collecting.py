"""Comparing without the garbage collector.

A comparison makes hundreds of thousands of small objects and no cycles, so all of them go by themselves. The collector
would walk them again and again for nothing: a tenth of the time of an ordinary comparison, a quarter of a long one.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Keep the garbage collector from running meanwhile; where it does not run anyway, nothing changes."""
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
