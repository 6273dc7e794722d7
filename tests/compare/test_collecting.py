"""The garbage collector while articles are compared: off for all threads that want it off, and then as it was."""

import gc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from threading import Event

import pytest

from reader.compare.collecting import uncollected

WAIT = 10  # seconds until a thread that does not come counts as lost


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    was_running = gc.isenabled()
    gc.enable()
    yield
    if was_running:
        gc.enable()
    else:
        gc.disable()


class Thread:
    """A thread that keeps the collector off from `begin` to `end`."""

    def __init__(self, pool: ThreadPoolExecutor) -> None:
        self._begun, self._told_to_end = Event(), Event()
        self._done = pool.submit(self._run)
        assert self._begun.wait(WAIT)

    def _run(self) -> None:
        with uncollected():
            self._begun.set()
            assert self._told_to_end.wait(WAIT)

    def end(self) -> None:
        """Let it end, and wait until it has."""
        self._told_to_end.set()
        self._done.result(WAIT)


@pytest.fixture(name="pool")
def _pool() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as pool:
        yield pool


def test_the_collector_waits_for_the_last_of_two_threads(pool: ThreadPoolExecutor) -> None:
    first, second = Thread(pool), Thread(pool)
    first.end()
    running = gc.isenabled()
    second.end()
    assert not running
    assert gc.isenabled()


def test_a_short_one_within_a_long_one_of_another_thread_turns_nothing_on(pool: ThreadPoolExecutor) -> None:
    long = Thread(pool)
    with uncollected():
        pass
    running = gc.isenabled()
    long.end()
    assert not running


def test_a_collector_that_was_off_stays_off_after_two_threads(pool: ThreadPoolExecutor) -> None:
    gc.disable()
    first, second = Thread(pool), Thread(pool)
    second.end()
    first.end()
    assert not gc.isenabled()


def test_the_collector_goes_on_after_work_that_failed() -> None:
    with pytest.raises(KeyError), uncollected():
        raise KeyError
    assert gc.isenabled()


def test_nothing_is_kept_from_being_collected_later() -> None:
    before = gc.get_freeze_count()
    with uncollected():
        _kept = [[number] for number in range(1000)]
    assert gc.get_freeze_count() == before
