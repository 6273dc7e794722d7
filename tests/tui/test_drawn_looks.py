"""What is drawn, after textual has blended it: it can be read in every theme, and kinds are told without colour."""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.geometry import Region
from textual.pilot import Pilot
from textual.widget import Widget
from textual.widgets import OptionList

import reader.tui
from reader.entities.finding import find_entities
from reader.sources.loading import load
from reader.tui.colours import contrast
from reader.tui.kinds import KIND_OF, KINDS
from reader.tui.legend import Legend
from reader.tui.roles import READABLE
from reader.tui.settings import Settings
from reader.tui.textual_theme import textual_theme
from reader.tui.themes import find_theme, theme_names
from tests.tui.compare_host import compared, the_view
from tests.tui.compare_host import press as press_compared
from tests.tui.comparisons import ferry
from tests.tui.driving import Opened, press, the_list, the_pane

THEMES = theme_names(Path("/nowhere/at/all"))
BAR = "▌"  # says where the cursor is, and is no text
BORDERS = " ─│╭╮╰╯"
SEEN = 3.0  # WCAG 2.2, 1.4.11: the least contrast of what is no text


def drawn(widget: Widget) -> Iterator[Segment]:
    """Yield what a widget has on the screen, as the terminal gets it."""
    for strip in widget.render_lines(Region(0, 0, *widget.outer_size)):
        yield from (segment for segment in strip if segment.text.strip(BORDERS))


def colours(style: Style) -> tuple[str, str]:
    """The colour of the text and of what is behind it."""
    assert style.color is not None
    assert style.color.triplet is not None
    assert style.bgcolor is not None
    assert style.bgcolor.triplet is not None
    text, ground = style.color.triplet.hex, style.bgcolor.triplet.hex
    return (ground, text) if style.reverse else (text, ground)


def badly_read(widget: Widget) -> list[tuple[str, str]]:
    """Every text of a widget under 4.5:1, and every bar under 3:1, with its contrast."""
    found = []
    for segment in drawn(widget):
        assert segment.style is not None
        measured = contrast(*colours(segment.style))
        if measured < (SEEN if segment.text.strip() == BAR else READABLE):
            found.append((segment.text, f"{measured:.2f}"))
    return found


def attributes(style: Style | None) -> tuple[bool, bool, bool]:
    """Whether text is bold, italic, underlined."""
    assert style is not None
    return bool(style.bold), bool(style.italic), bool(style.underline)


def attributes_of_kinds(pilot: Pilot[int], file: Path) -> dict[str, tuple[bool, bool, bool]]:
    """How each kind is drawn in the body of the article: titles are bold besides, captions italic."""
    article = load(str(file))
    body = [sentence for sentence in article.sentences if sentence.role == "body"]
    texts = {
        article.text[mention.start : mention.end]: KIND_OF[mention.type]
        for mention in find_entities(article).mentions
        if body[0].start <= mention.start < body[-1].end
    }
    shown = {segment.text: attributes(segment.style) for segment in drawn(the_pane(pilot))}
    return {kind: shown[text] for text, kind in texts.items() if text in shown}


def attributes_in_legend(pilot: Pilot[int]) -> dict[str, tuple[bool, bool, bool]]:
    """How each kind is drawn in the legend."""
    segments: Sequence[Segment] = list(drawn(pilot.app.screen.query_one(Legend)))
    return {
        kind.name: attributes(segment.style)
        for kind in KINDS
        for segment in segments
        if segment.text.startswith(kind.label)
    }


def test_no_stylesheet_dims_a_colour_of_the_theme() -> None:
    styles = Path(reader.tui.__file__).parent.glob("*.tcss")
    assert [file.name for file in styles if re.search(r"text-style:[^;]*dim|opacity:", file.read_text("utf-8"))] == []


@pytest.mark.parametrize("theme", THEMES)
async def test_all_that_is_drawn_can_be_read(theme: str, every_kind: Path, opened: Opened) -> None:
    async with opened(every_kind, settings=Settings(theme=theme), size=(160, 24)) as pilot:
        assert badly_read(the_list(pilot)) == []
        await press(pilot, "enter", "2")
        assert badly_read(the_pane(pilot)) == []
        assert badly_read(the_list(pilot)) == []
        assert badly_read(pilot.app.screen.query_one(Legend)) == []


@pytest.mark.parametrize("theme", THEMES)
async def test_what_stands_out_can_be_read(theme: str, every_kind: Path, opened: Opened) -> None:
    async with opened(every_kind, settings=Settings(theme=theme)) as pilot:
        await press(pilot, "enter", "slash", *"th", "enter", "i", *"mara", "enter")
        assert badly_read(the_pane(pilot)) == []


@pytest.mark.parametrize("theme", THEMES)
async def test_the_index_can_be_read(theme: str, every_kind: Path, opened: Opened) -> None:
    async with opened(every_kind, settings=Settings(theme=theme)) as pilot:
        await press(pilot, "enter", "i")
        assert badly_read(pilot.app.screen.query_one(OptionList)) == []


async def test_the_rows_of_a_box_take_the_colours_of_a_theme_that_is_put_on(every_kind: Path, opened: Opened) -> None:
    async with opened(every_kind) as pilot:
        await press(pilot, "enter", "i")
        rows = pilot.app.screen.query_one(OptionList)
        for theme in THEMES:
            pilot.app.register_theme(textual_theme(find_theme(theme, Path("/nowhere/at/all"))))
            pilot.app.theme = theme
            await press(pilot)
            asides = [segment.style for segment in drawn(rows) if segment.text == "person"]
            captions = [find_theme(theme, Path("/nowhere/at/all")).roles["caption"]]
            assert [colours(style)[0] for style in asides if style] == captions * len(asides)
            assert asides


@pytest.mark.parametrize("theme", THEMES)
async def test_what_a_box_asks_for_can_be_read(theme: str, every_kind: Path, opened: Opened) -> None:
    async with opened(every_kind, settings=Settings(theme=theme)) as pilot:
        await press(pilot, "slash")
        assert badly_read(pilot.app.screen.query_one("#filter")) == []
        await press(pilot, "escape", "enter", "slash")
        assert badly_read(pilot.app.screen.query_one("#search")) == []
        await press(pilot, "escape", "i")
        assert badly_read(pilot.app.screen.query_one("#chooser-input")) == []


@pytest.mark.parametrize("theme", THEMES)
async def test_a_comparison_can_be_read_wherever_the_cursor_is(theme: str) -> None:
    async with compared(ferry(), theme=theme) as pilot:
        for _ in range(len(ferry().other.verdicts)):
            assert badly_read(the_view(pilot)) == []
            await press_compared(pilot, "j")


@pytest.mark.parametrize("no_color", ["", "1"])
async def test_kinds_are_told_apart_without_colour_by_what_they_are_or_how_they_look(
    no_color: str, every_kind: Path, opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NO_COLOR", no_color)
    async with opened(every_kind, size=(160, 24)) as pilot:
        await press(pilot, "enter")
        looks = attributes_of_kinds(pilot, every_kind)
        assert set(looks) == {kind.name for kind in KINDS}
        assert attributes_in_legend(pilot) == looks
        assert (False, False, False) not in looks.values()
        alike = {frozenset(pair) for pair in combinations(looks, 2) if looks[pair[0]] == looks[pair[1]]}
        assert alike == {frozenset({"event", "percent"}), frozenset({"org", "number"})}


@pytest.mark.parametrize("theme", THEMES)
async def test_nothing_on_any_screen_is_hard_to_read(
    theme: str, every_kind: Path, articles: Path, opened: Opened
) -> None:
    async with opened(every_kind, articles, settings=Settings(theme=theme), size=(160, 40)) as pilot:
        steps = [["enter"], ["question_mark"], ["escape", "ctrl+p"], ["escape", "t"], ["escape", "i"], ["escape"] * 2]
        for keys in [*steps, ["j", "space", "j", "c"], ["f"]]:
            await press(pilot, *keys)
            leaves = (
                node for node in pilot.app.screen.walk_children(Widget) if node.is_on_screen and not node.children
            )
            assert [badly for leaf in leaves for badly in badly_read(leaf)] == []
