"""The last row: which keys it shows, and that a click presses them."""

from pathlib import Path

from textual.pilot import Pilot

from reader.tui.key_line import KeyLine
from reader.tui.settings import Settings
from tests.tui.driving import Opened, press, the_list, the_pane


def keys(pilot: Pilot[int]) -> str:
    return pilot.app.screen.query_one(KeyLine).render().plain


async def test_the_key_that_is_taught_first_is_shown(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        assert "Space Mark base" in keys(pilot)
        await press(pilot, "enter")
        assert "Space Page" in keys(pilot)


async def test_at_the_top_back_means_quit(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        assert "q Quit" in keys(pilot)
        await press(pilot, "enter")
        assert "q Back" in keys(pilot)


async def test_help_and_back_stay_where_there_is_little_room(articles: Path, opened: Opened) -> None:
    async with opened(articles, size=(40, 10)) as pilot:
        assert "? Help" in keys(pilot)
        assert "q Quit" in keys(pilot)
        assert len(keys(pilot)) <= 40


async def test_while_typing_only_what_works_is_shown(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash")
        assert "Esc Leave" in keys(pilot)
        assert "Help" not in keys(pilot)


async def test_a_key_of_ones_own_is_shown(articles: Path, opened: Opened) -> None:
    async with opened(articles, settings=Settings(keys={"list.mark-base": ("m",)})) as pilot:
        assert "m Mark base" in keys(pilot)


async def test_a_click_presses_the_key(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await pilot.click(KeyLine, offset=(keys(pilot).index("Read"), 0))
        await press(pilot)
        assert the_pane(pilot).has_focus
        assert not the_list(pilot).has_focus
