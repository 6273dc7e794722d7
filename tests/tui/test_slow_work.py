"""What the app does while something takes long, and when something breaks that should not."""

import asyncio
import re
import threading
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from reader.compare import comparing, nearest
from reader.compare.model import Comparison
from reader.compare.progress import Progress
from reader.errors import Cancelled, ReaderError
from reader.sources import loading
from reader.text.model import Article
from reader.tui import long_work
from reader.tui.box import Box
from reader.tui.compare_screen import CompareScreen
from reader.tui.desk import Desk, Entry, guarded
from tests.tui.driving import Opened, press, status, the_list, the_pane


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Comparing waits until this is set."""
    opened = threading.Event()
    compare = comparing.compare

    def slow(base: Article, other: Article, **found: object) -> Comparison:
        opened.wait(10)
        return compare(base, other)

    monkeypatch.setattr(comparing, "compare", slow)
    return opened


async def test_a_long_comparison_says_so_and_can_be_stopped(
    articles: Path, opened: Opened, gate: threading.Event
) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await pilot.pause()
        assert "Comparing" in status(pilot)
        await pilot.press("escape")
        gate.set()
        await press(pilot)
        assert not isinstance(pilot.app.screen, CompareScreen)
        assert the_list(pilot).has_focus


@pytest.fixture
def halfway(monkeypatch: pytest.MonkeyPatch) -> "Halfway":
    """Comparing comes half its way and waits there."""
    held = Halfway()
    compare = comparing.compare

    def slow(base: Article, other: Article, *, progress: Progress, **found: object) -> Comparison:
        try:
            progress(0.5)
            held.reached.set()
            held.opened.wait(10)
            progress(0.6)
        except Cancelled:
            held.stopped = True
            raise
        finally:
            held.ended.set()
        return compare(base, other)

    monkeypatch.setattr(comparing, "compare", slow)
    monkeypatch.setattr(long_work, "TOLD_EVERY", 0)
    return held


class Halfway:
    """A comparison that waits: whether it has come half its way, may go on, has ended, and was stopped."""

    def __init__(self) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()
        self.ended = threading.Event()
        self.stopped = False


async def reached(pilot: Pilot[int], held: Halfway) -> None:
    """Wait until half of it is done and the screen has heard it."""
    assert await asyncio.to_thread(held.reached.wait, 10)
    await pilot.pause()


async def test_a_long_comparison_shows_how_far_it_has_come(articles: Path, opened: Opened, halfway: Halfway) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        assert re.search(r"Comparing … [5-9]\d% · Esc stops it", status(pilot))
        halfway.opened.set()


async def test_keys_are_heard_while_articles_are_compared(articles: Path, opened: Opened, halfway: Halfway) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        await pilot.press("j")
        assert the_list(pilot).current is the_list(pilot).entries[2]
        assert "Comparing" in status(pilot)
        halfway.opened.set()


@pytest.mark.parametrize("key", ["escape", "q"])
async def test_a_stopped_comparison_leaves_the_reader_where_they_were(
    articles: Path, opened: Opened, halfway: Halfway, key: str
) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        await pilot.press(key)
        await pilot.pause()
        assert the_list(pilot).has_focus
        assert status(pilot) == "The comparison was stopped"
        halfway.opened.set()


async def test_a_stopped_comparison_ends_its_work(articles: Path, opened: Opened, halfway: Halfway) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        await pilot.press("escape")
        halfway.opened.set()
        assert await asyncio.to_thread(halfway.ended.wait, 10)
        assert halfway.stopped


async def test_a_comparison_that_is_stopped_at_its_very_end_is_not_shown(
    articles: Path, opened: Opened, halfway: Halfway, monkeypatch: pytest.MonkeyPatch
) -> None:
    given_over, taken = threading.Event(), threading.Event()
    async with opened(articles) as pilot:
        call = pilot.app.call_from_thread

        def called(*args: Any) -> None:
            given_over.set()
            call(*args)
            taken.set()

        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        monkeypatch.setattr(pilot.app, "call_from_thread", called)
        halfway.opened.set()
        assert given_over.wait(10)  # not awaited: the app is held here and cannot take what is given over
        await pilot.app.run_action("back")
        assert await asyncio.to_thread(taken.wait, 10)
        await pilot.pause()
        assert not isinstance(pilot.app.screen, CompareScreen)
        assert status(pilot) == "The comparison was stopped"


async def test_after_a_stopped_comparison_the_next_one_is_shown(
    articles: Path, opened: Opened, halfway: Halfway
) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c")
        await reached(pilot, halfway)
        await pilot.press("escape")
        halfway.opened.set()
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_a_comparison_does_not_push_itself_over_what_was_opened_meanwhile(
    articles: Path, opened: Opened, gate: threading.Event
) -> None:
    async with opened(articles) as pilot:
        await pilot.press("space", "j", "c", "question_mark")
        await pilot.pause()
        gate.set()
        await press(pilot)
        assert not isinstance(pilot.app.screen, CompareScreen)


async def test_what_breaks_in_reading_is_told_and_the_rest_opens(
    articles: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = loading.load

    def breaks(source: str) -> Article:
        if source.endswith("1-wire.txt"):
            raise ValueError("a bug in a parser")
        return load(source)

    monkeypatch.setattr(loading, "load", breaks)
    async with opened(articles) as pilot:
        assert "1 could not be read" in status(pilot)
        assert "a bug in a parser" in str(pilot.app.screen.query_one("#problem", Static).content)
        assert "…" not in str(pilot.app.screen.query_one("#masthead-details", Static).content)
        await press(pilot, "j")
        assert the_pane(pilot).article is not None


async def test_entries_are_shown_as_they_are_read(tmp_path: Path, opened: Opened) -> None:
    for number in range(30):
        (tmp_path / f"{number:02}.txt").write_text(f"Title {number}\n\nThe quay was shut.\n", encoding="utf-8")
    async with opened(tmp_path / "00.txt", *(tmp_path / f"{number:02}.txt" for number in range(1, 30))) as pilot:
        assert "still to be read" not in status(pilot)
        assert all(entry.article for entry in the_list(pilot).entries)


def test_guarded_work_raises_nothing_but_what_can_be_told() -> None:
    def breaks() -> None:
        raise KeyError("inside")

    with pytest.raises(ReaderError, match="please report it"):
        guarded(breaks)


def test_an_article_that_cannot_be_read_keeps_the_reason(tmp_path: Path) -> None:
    entry = Entry(str(tmp_path / "gone.txt"))
    Desk([entry]).read(entry)
    assert entry.article is None
    assert "gone.txt" in (entry.problem or "")


async def test_what_is_pasted_cannot_act_in_the_terminal(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash")
        box = pilot.app.screen.query_one("#filter", Box)
        box.value = "qu\x9b31may\x07\u202e"
        assert box.value == "qu31may"


async def test_a_search_for_the_nearest_that_breaks_is_told(
    articles: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(article: Article, others: list[Article]) -> None:
        raise ValueError("a bug in the search")

    monkeypatch.setattr(nearest, "nearest", breaks)
    async with opened(articles) as pilot:
        await press(pilot, "c")
        assert "a bug in the search" in status(pilot)
