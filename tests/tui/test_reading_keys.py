"""Every default key of the reading pane, pressed."""

from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from reader.tui.chooser import Chooser
from reader.tui.compare_screen import CompareScreen
from reader.tui.legend import Legend
from tests.tui.driving import Opened, press, status, the_pane


def drawn(pilot: Pilot[int]) -> list[str]:
    pane = the_pane(pilot)
    return [pane.render_line(row).text.rstrip() for row in range(pane.size.height)]


@pytest.fixture
def long(articles: Path) -> Path:
    return articles / "3-long.txt"


async def test_lines_pages_half_pages_and_ends(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter")
        pane = the_pane(pilot)
        height = pane.size.height
        for keys, expected in [
            (["j", "j", "down"], 3),
            (["k", "up"], 1),
            (["g"], 0),
            (["space"], height - 2),
            (["b"], 0),
            (["pagedown"], height - 2),
            (["pageup"], 0),
            (["ctrl+d"], height // 2),
            (["ctrl+u"], 0),
            (["G"], pane.virtual_size.height - height),
            (["home"], 0),
            (["end"], pane.virtual_size.height - height),
        ]:
            await press(pilot, *keys)
            assert pane.scroll_offset.y == expected, keys


async def test_the_place_survives_any_resize(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter", *["space"] * 4)
        place = the_pane(pilot).place
        for width in (60, 140, 45, 100):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()
        assert the_pane(pilot).place == place


async def test_the_place_survives_a_change_of_measure_and_theme(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter", *["space"] * 4)
        place = the_pane(pilot).place
        await press(pilot, "minus", "minus", "plus", "t", "down", "enter")
        assert the_pane(pilot).place == place


async def test_plus_and_minus_change_the_measure(long: Path, opened: Opened) -> None:
    async with opened(long, size=(160, 30)) as pilot:
        await press(pilot, "enter")
        pane = the_pane(pilot)
        measure, rows = pane.measure, pane.virtual_size.height
        await press(pilot, *["minus"] * 4)
        assert pane.measure < measure
        assert pane.virtual_size.height > rows
        await press(pilot, *["plus"] * 5)
        assert pane.measure > measure


async def test_slash_searches_and_n_walks_round_the_matches(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter", "slash", *"harbour 5", "enter")
        assert "Match 1 of 11" in status(pilot)
        await press(pilot, "n")
        assert "Match 2 of 11" in status(pilot)
        await press(pilot, "N", "N")
        assert "Match 11 of 11" in status(pilot)
        assert any("harbour 59" in row for row in drawn(pilot))


async def test_escape_ends_a_search_before_it_leaves_the_article(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter", "slash", *"harbour", "enter", "escape")
        assert the_pane(pilot).has_focus
        await press(pilot, "n")
        assert "Match" not in status(pilot)


async def test_a_search_without_a_match_says_so(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        await press(pilot, "enter", "slash", *"submarine", "enter")
        assert "No match for “submarine”" in status(pilot)


async def test_brackets_walk_through_mentions(articles: Path, opened: Opened) -> None:
    async with opened(articles / "1-wire.txt") as pilot:
        await press(pilot, "enter", "right_square_bracket")
        first = the_pane(pilot).jumped_to
        await press(pilot, "right_square_bracket")
        second = the_pane(pilot).jumped_to
        assert first is not None
        assert second is not None
        assert first < second
        await press(pilot, "left_square_bracket")
        assert the_pane(pilot).jumped_to == first


async def test_the_index_lists_entities_and_takes_to_the_one_chosen(articles: Path, opened: Opened) -> None:
    async with opened(articles / "2-local.txt") as pilot:
        await press(pilot, "enter", "i")
        assert isinstance(pilot.app.screen, Chooser)
        rows = pilot.app.screen.query_one(OptionList)
        shown = [str(rows.get_option_at_index(number).prompt) for number in range(rows.option_count)]
        assert any("Mara Lindqvist" in row and "person" in row for row in shown)
        await press(pilot, *"popa", "enter")
        assert "Ilie Popa: mention 1 of 2" in status(pilot)
        await press(pilot, "right_square_bracket")
        assert "Ilie Popa: mention 2 of 2" in status(pilot)


async def test_e_takes_the_highlighting_off_and_puts_it_on_again(articles: Path, opened: Opened) -> None:
    def bold() -> list[str]:
        strips = [the_pane(pilot).render_line(row) for row in range(2, 10)]
        return [segment.text for strip in strips for segment in strip if segment.style and segment.style.bold]

    async with opened(articles / "1-wire.txt") as pilot:
        await press(pilot, "enter")
        assert "Mara Lindqvist" in bold()
        await press(pilot, "e")
        assert bold() == []
        await press(pilot, "e")
        assert "Mara Lindqvist" in bold()


MENTIONS = {
    "1": ("Mara Lindqvist", "(People "),
    "2": ("United Nations", "(Orgs "),
    "3": ("Paris", "(Places "),
    "4": ("German", "(Groups "),
    "5": ("World Cup", "(Events "),
    "6": ("9 October 2024", "(Dates "),
    "7": ("$3.5 million", "(Money "),
    "8": ("40 percent", "(Shares "),
    "9": ("Some 14,000", "(Numbers "),
}


@pytest.mark.parametrize("key", MENTIONS)
async def test_a_digit_hides_one_kind_and_shows_it_again(key: str, every_kind: Path, opened: Opened) -> None:
    def highlighted() -> set[str]:
        strips = [the_pane(pilot).render_line(row) for row in range(the_pane(pilot).size.height)]
        plain = the_pane(pilot).rich_style
        apart = {segment.text for strip in strips for segment in strip if segment.style != plain}
        return {pressed for pressed, (mention, _) in MENTIONS.items() if mention in apart}

    def bracketed() -> set[str]:
        legend = pilot.app.screen.query_one(Legend)
        shown = str(legend.render())
        return {pressed for pressed, (_, bracket) in MENTIONS.items() if bracket in shown}

    async with opened(every_kind, size=(160, 30)) as pilot:
        await press(pilot, "enter")
        assert (highlighted(), bracketed()) == (set(MENTIONS), set())
        await press(pilot, key)
        assert (highlighted(), bracketed()) == (set(MENTIONS) - {key}, {key})
        await press(pilot, key)
        assert (highlighted(), bracketed()) == (set(MENTIONS), set())


async def test_c_compares_the_article_that_is_read(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "space", "j", "enter", "c")
        assert isinstance(pilot.app.screen, CompareScreen)
        await press(pilot, "q")
        assert the_pane(pilot).has_focus


async def test_the_search_box_does_not_outlive_its_article(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "enter", "slash", *"bridge", "enter", "escape", "escape", "j")
        assert pilot.app.screen.query_one("#search", Input).value == ""
        assert the_pane(pilot).query_text == ""


async def test_selected_text_is_the_article_s_without_breaks_of_rows(long: Path, opened: Opened) -> None:
    async with opened(long) as pilot:
        pane = the_pane(pilot)
        pane.text_select_all()
        assert pane.article is not None
        assert pilot.app.screen.get_selected_text() == pane.article.text
