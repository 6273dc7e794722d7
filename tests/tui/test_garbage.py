"""The garbage collector while a thread works for long."""

import gc
from collections.abc import Iterator

import pytest

from reader.tui.garbage import held_off


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    gc.unfreeze()
    gc.enable()


def test_the_collector_waits_while_it_is_held_off() -> None:
    with held_off():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_waits_for_the_last_of_several() -> None:
    with held_off():
        with held_off():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_it_goes_on_after_work_that_failed() -> None:
    with pytest.raises(KeyError), held_off():
        raise KeyError
    assert gc.isenabled()


def test_what_was_made_is_not_gone_over_again() -> None:
    before = gc.get_freeze_count()
    with held_off():
        kept = [[number] for number in range(1000)]
    assert gc.get_freeze_count() >= before + len(kept)
