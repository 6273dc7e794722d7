"""Every default key of the list and of the app itself, pressed."""

from pathlib import Path

import pytest
from textual.widgets import Input, OptionList, Static

from reader.tui.chooser import Chooser
from reader.tui.compare_screen import CompareScreen
from reader.tui.settings import Settings
from tests.tui.driving import Opened, press, status, the_list, the_pane


async def test_the_first_article_is_shown_at_the_start(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        article = the_pane(pilot).article
        assert article is not None
        assert article.title == "Bridge at Tolna closed after cracks found"


async def test_j_and_k_and_the_arrows_move_and_the_pane_follows(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "j", "down")
        assert the_list(pilot).cursor == 2
        await press(pilot, "k")
        assert the_list(pilot).cursor == 1
        shown = the_list(pilot).current
        assert shown is not None
        assert the_pane(pilot).article is shown.article
        await press(pilot, "up")
        assert the_list(pilot).cursor == 0


async def test_the_cursor_stops_at_both_ends(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "k")
        assert the_list(pilot).cursor == 0
        await press(pilot, "G", "j")
        assert the_list(pilot).cursor == 2


async def test_g_and_capital_g_go_to_the_ends(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "G")
        assert the_list(pilot).cursor == 2
        await press(pilot, "g")
        assert the_list(pilot).cursor == 0


async def test_pages_move_by_what_is_on_the_screen(articles: Path, opened: Opened) -> None:
    async with opened(articles, size=(100, 14)) as pilot:
        await press(pilot, "ctrl+d")
        assert the_list(pilot).cursor == 2
        await press(pilot, "ctrl+u")
        assert the_list(pilot).cursor == 0


async def test_enter_gives_the_keys_to_the_article_and_escape_gives_them_back(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "enter")
        assert the_pane(pilot).has_focus
        await press(pilot, "escape")
        assert the_list(pilot).has_focus


async def test_tab_goes_round_the_panes(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "tab")
        assert the_pane(pilot).has_focus
        await press(pilot, "shift+tab")
        assert the_list(pilot).has_focus


async def test_q_leaves_the_app_at_the_top(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await pilot.press("q")
        await pilot.pause()
        assert pilot.app.return_code == 0
        assert not pilot.app.is_running


async def test_q_twice_in_a_row_leaves_the_article_and_the_app(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "enter")
        pilot.app.simulate_key("q")
        pilot.app.simulate_key("q")
        await pilot.pause()
        assert not pilot.app.is_running


async def test_space_marks_the_base_and_takes_the_mark_off_again(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "space")
        assert "base: Bridge at Tolna" in status(pilot)
        await press(pilot, "space")
        assert "base:" not in status(pilot)


async def test_c_compares_the_article_with_the_marked_base(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "space", "j", "c")
        assert isinstance(pilot.app.screen, CompareScreen)


async def test_back_from_a_comparison_nothing_says_comparing(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "space", "j", "c", "q")
        assert "Comparing" not in status(pilot)
        assert "base: Bridge at Tolna" in status(pilot)


async def test_c_without_a_base_offers_the_nearest_articles_first(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, Chooser)
        rows = pilot.app.screen.query_one(OptionList)
        assert "Tolna bridge shut" in str(rows.get_option_at_index(0).prompt)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert pilot.app.screen.comparison.other.article.title == "Bridge at Tolna closed after cracks found"


async def test_c_on_the_base_itself_asks_what_another_adds_to_it(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "space", "c")
        assert isinstance(pilot.app.screen, Chooser)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, CompareScreen)
        assert pilot.app.screen.comparison.base.article.title == "Bridge at Tolna closed after cracks found"


async def test_c_with_a_single_article_says_what_is_missing(articles: Path, opened: Opened) -> None:
    async with opened(articles / "1-wire.txt") as pilot:
        await press(pilot, "c")
        assert "open two to compare" in status(pilot)


async def test_slash_filters_as_you_type_and_escape_brings_all_back(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash", *"shut")
        assert [entry.title for entry in the_list(pilot).entries] == ["Tolna bridge shut: drivers face long detour"]
        await press(pilot, "escape")
        assert len(the_list(pilot).entries) == 3
        assert the_list(pilot).has_focus


async def test_the_filter_looks_through_names(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash", *"brandt", "enter")
        assert [entry.source.endswith("3-long.txt") for entry in the_list(pilot).entries] == [True]
        assert the_list(pilot).has_focus


async def test_a_filter_that_nothing_fits_shows_an_empty_list(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash", *"zzzzzz", "enter", "enter")
        assert the_list(pilot).current is None
        assert "0 of 3 shown" in status(pilot)


async def test_help_tells_how_to_close_it_in_a_terminal_of_the_usual_size(articles: Path, opened: Opened) -> None:
    async with opened(articles, size=(80, 24)) as pilot:
        await press(pilot, "question_mark")
        drawn = "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())
        assert "Esc leaves · type to narrow · Enter does what can be done here" in drawn


async def test_question_mark_opens_a_help_that_can_be_searched(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "question_mark")
        rows = pilot.app.screen.query_one(OptionList)
        every = rows.option_count
        await press(pilot, *"measure")
        assert 0 < rows.option_count < every
        await press(pilot, "escape")
        assert the_list(pilot).has_focus


async def test_the_palette_does_what_is_chosen(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "ctrl+p", *"last article", "enter")
        assert the_list(pilot).cursor == 2


async def test_t_previews_themes_and_escape_puts_the_old_one_back(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        worn = pilot.app.theme
        await press(pilot, "t", "down")
        assert pilot.app.theme != worn
        await press(pilot, "escape")
        assert pilot.app.theme == worn


async def test_t_and_enter_wear_the_theme_and_keep_it(articles: Path, opened: Opened, tmp_path: Path) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "t", *"sepia", "enter")
        assert pilot.app.theme == "sepia"
    assert (tmp_path / "config" / "config.yaml").read_text(encoding="utf-8") == "theme: sepia\n"


async def test_a_keymap_changes_a_key(articles: Path, opened: Opened) -> None:
    async with opened(articles, settings=Settings(keys={"list.bottom": ("z",)})) as pilot:
        await press(pilot, "G")
        assert the_list(pilot).cursor == 0
        await press(pilot, "z")
        assert the_list(pilot).cursor == 2


async def test_two_keys_can_be_exchanged(articles: Path, opened: Opened) -> None:
    keys = {"list.top": ("G",), "list.bottom": ("g",)}
    async with opened(articles, settings=Settings(keys=keys)) as pilot:
        await press(pilot, "g")
        assert the_list(pilot).cursor == 2
        await press(pilot, "G")
        assert the_list(pilot).cursor == 0


async def test_an_article_that_cannot_be_read_says_why_and_the_rest_opens(articles: Path, opened: Opened) -> None:
    (articles / "0-broken.txt").write_bytes(b"\x00\x01\x02" * 400)
    async with opened(articles) as pilot:
        assert len(the_list(pilot).entries) == 4
        assert "1 could not be read" in status(pilot)
        await press(pilot, "enter")
        assert "0-broken.txt" in status(pilot)


async def test_hostile_titles_are_shown_as_they_are(tmp_path: Path, opened: Opened) -> None:
    for number, title in enumerate(["[/]", "[@click=app.quit]Breaking[/]", "[red]Alert"]):
        (tmp_path / f"{number}.txt").write_text(f"{title}\n\nA crossing was retaken, officials said.\n")
    async with opened(tmp_path / "0.txt", tmp_path / "1.txt", tmp_path / "2.txt") as pilot:
        await press(pilot, "space", "j")
        assert "[/]" in status(pilot)
        assert "[@click=app.quit]Breaking[/]" in str(pilot.app.screen.query_one("#masthead-title", Static).content)
        await press(pilot, "c", "escape", "j", "ctrl+p", "escape")
        assert pilot.app.is_running


async def test_below_the_smallest_size_it_says_so_and_above_it_comes_back(articles: Path, opened: Opened) -> None:
    def note() -> str:
        shown = pilot.app.screen.query_one("#too-small", Static)
        return str(shown.content) if shown.display else ""

    async with opened(articles) as pilot:
        await pilot.resize_terminal(39, 9)
        await pilot.pause()
        assert "39×9" in note()
        await pilot.resize_terminal(40, 10)
        await pilot.pause()
        assert note() == ""
        assert the_list(pilot).size.height > 0


@pytest.mark.parametrize("size", [(1, 1), (3, 3), (80, 1), (20, 5)], ids=str)
@pytest.mark.parametrize("keys", ["j space k c n", "slash a enter", "question_mark", "enter i", "t down", "ctrl+p"])
async def test_keys_survive_the_tiniest_terminals(
    size: tuple[int, int], keys: str, articles: Path, opened: Opened
) -> None:
    async with opened(articles, size=size) as pilot:
        await press(pilot, *keys.split())
        await pilot.resize_terminal(100, 30)
        await press(pilot)
        await pilot.resize_terminal(*size)
        await press(pilot)
        assert pilot.app.is_running


async def test_the_keys_come_back_when_the_terminal_is_large_enough_again(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await pilot.resize_terminal(10, 3)
        await press(pilot)
        await pilot.resize_terminal(100, 30)
        await press(pilot, "j")
        assert the_list(pilot).cursor == 1


async def test_a_narrow_terminal_shows_list_and_article_in_turn(articles: Path, opened: Opened) -> None:
    async with opened(articles, size=(60, 20)) as pilot:
        assert the_pane(pilot).size.width == 0
        await press(pilot, "enter")
        assert the_pane(pilot).size.width > 50
        await press(pilot, "q")
        assert the_pane(pilot).size.width == 0


async def test_typing_in_a_box_is_typing_not_commanding(articles: Path, opened: Opened) -> None:
    async with opened(articles) as pilot:
        await press(pilot, "slash", *"qtc")
        assert pilot.app.screen.query_one("#filter", Input).value == "qtc"
