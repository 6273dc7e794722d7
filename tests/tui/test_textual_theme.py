"""Our themes as textual's: every shipped one can be put on, and what textual draws itself takes our colours."""

from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.color import Color
from textual.widgets import Footer, Input, OptionList, Static

from reader.tui.roles import ROLE_NAMES
from reader.tui.textual_theme import textual_theme
from reader.tui.themes import Theme, available_themes, find_theme
from tests.tui.own_themes import read_theme

THEMES, _ = available_themes(Path("/nowhere/at/all"))


class Wardrobe(App[None]):
    """An app with every theme, and something of each kind that they colour."""

    CSS = "#caption { color: $caption; } #match { color: $search-match-text; background: $search-match; }"

    def __init__(self, *themes: Theme) -> None:
        super().__init__()
        for theme in themes:
            self.register_theme(textual_theme(theme))
        self.theme = themes[0].name

    def compose(self) -> ComposeResult:
        yield Static("A caption", id="caption")
        yield Static("A match", id="match")
        yield OptionList("One", "Two")
        yield Input("words")
        yield Footer()


async def test_every_shipped_theme_can_be_put_on() -> None:
    app = Wardrobe(*THEMES.values())
    async with app.run_test() as pilot:
        for name, theme in THEMES.items():
            app.theme = name
            await pilot.pause()
            assert app.query_one("#caption").styles.color == Color.parse(theme.roles["caption"])


async def test_a_theme_of_three_lines_can_be_put_on() -> None:
    theme = read_theme('primary: "#8ac"\nforeground: "#ddd"\nbackground: "#111"\n')
    async with Wardrobe(theme).run_test() as pilot:
        assert pilot.app.current_theme.name == "dusk"


async def test_what_was_searched_is_black_on_its_background() -> None:
    async with Wardrobe(THEMES["reader-dark"]).run_test() as pilot:
        match = pilot.app.query_one("#match")
        assert match.styles.color == Color.parse("#000000")
        assert match.styles.background == Color.parse(THEMES["reader-dark"].roles["search-match"])


@pytest.mark.parametrize("name", THEMES)
def test_textual_gets_the_colours_as_they_are(name: str) -> None:
    theme = find_theme(name, Path("/nowhere/at/all"))
    made = textual_theme(theme)
    assert {key: getattr(made, key) for key in theme.base} == theme.base
    assert {role: made.variables[role] for role in ROLE_NAMES} == theme.roles


@pytest.mark.parametrize("name", THEMES)
def test_every_variable_is_used_by_textual_or_is_ours(name: str) -> None:
    made = textual_theme(THEMES[name])
    bare = textual_theme(THEMES[name])
    bare.variables = {}
    known = {*bare.to_color_system().generate(), *ROLE_NAMES, "search-match-text", "search-current-text"}
    assert set(made.variables) <= known
