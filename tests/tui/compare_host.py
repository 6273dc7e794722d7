"""An app that holds nothing but the compare screen, and what tests look at in it."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import ClassVar

from textual.app import App
from textual.binding import BindingType
from textual.pilot import Pilot
from textual.widgets import Static

import reader.tui
from reader.compare.model import Comparison
from reader.compare.progress import Progress
from reader.text.model import Article
from reader.tui.bindings import bindings
from reader.tui.compare_order import Where
from reader.tui.compare_screen import CompareScreen
from reader.tui.compare_view import CompareView
from reader.tui.textual_theme import textual_theme
from reader.tui.themes import find_theme
from tests.tui.comparisons import ferry_swapped

_STYLES = Path(reader.tui.__file__).parent / "app.tcss"


class CompareHost(App[None]):
    """Shows one comparison in a theme."""

    CSS_PATH = _STYLES
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")

    def __init__(
        self, comparison: Comparison, compare: Callable[[Article, Article, Progress], Comparison], *, theme: str
    ) -> None:
        self._worn = textual_theme(find_theme(theme, Path("no such folder")))
        super().__init__()
        self._shown = CompareScreen(comparison, compare=compare, back="Esc")

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return dict(self._worn.variables)

    def on_mount(self) -> None:
        self.register_theme(self._worn)
        self.theme = self._worn.name
        self.push_screen(self._shown)

    async def action_back(self) -> None:
        if not self._shown.go_back():
            self.pop_screen()


@asynccontextmanager
async def compared(
    comparison: Comparison,
    *,
    size: tuple[int, int] = (100, 30),
    compare: Callable[[Article, Article, Progress], Comparison] = lambda base, other, progress: ferry_swapped(),
    theme: str = "reader-dark",
) -> AsyncIterator[Pilot[None]]:
    """Open the compare screen on a comparison and wait until it is drawn."""
    async with CompareHost(comparison, compare, theme=theme).run_test(size=size) as pilot:
        await pilot.pause()
        yield pilot


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys, then wait until workers, if there are any, have ended and been listened to."""
    await pilot.press(*keys)
    if len(pilot.app.workers):
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()


def the_view(pilot: Pilot[None]) -> CompareView:
    """The split view."""
    return pilot.app.screen_stack[-1].query_one(CompareView)


def where(pilot: Pilot[None]) -> Where | None:
    """The sentence the cursor is on."""
    return the_view(pilot).where


def line(pilot: Pilot[None], name: str) -> str:
    """What a line of the screen says."""
    return str(pilot.app.screen.query_one(name, Static).content)


def shown(pilot: Pilot[None]) -> str:
    """All that is drawn on the screen, row by row."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text for strip in strips)
