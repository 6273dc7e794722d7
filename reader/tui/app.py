"""The app: it holds the desk, the themes and the keymap, and opens one screen over another."""

import asyncio
import signal
from collections.abc import Mapping, Sequence
from functools import partial
from typing import ClassVar

from textual import on, work
from textual.app import App
from textual.binding import BindingType
from textual.content import Content
from textual.dom import DOMNode
from textual.worker import get_current_worker

from reader.compare.model import Comparison
from reader.text.model import Article
from reader.tui import palette
from reader.tui.actions import BY_ID
from reader.tui.bindings import bindings
from reader.tui.chooser import Choice, Chooser
from reader.tui.compare_screen import CompareScreen
from reader.tui.desk import Desk
from reader.tui.desk_screen import DeskScreen
from reader.tui.keymap import keymap
from reader.tui.settings import LoadedSettings, Settings
from reader.tui.textual_theme import textual_theme
from reader.tui.themes import Theme, available_themes

COLOURLESS_THEME = "monochrome"


def run(sources: Sequence[str], *, settings: LoadedSettings) -> int:
    """Open the app on sources and return its exit code when it is left."""
    themes, problems = available_themes(settings.folder)
    app = ReaderApp(sources, settings.settings, themes, problems=problems)
    app.run()
    return app.return_code or 0


class ReaderApp(App[int]):
    """Reader in a terminal."""

    TITLE = "Reader"
    CSS_PATH = ("app.tcss", "compare.tcss")
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")

    def __init__(
        self,
        sources: Sequence[str],
        settings: Settings,
        themes: Mapping[str, Theme],
        *,
        problems: Sequence[str] = (),
    ) -> None:
        """Lay sources on the desk.

        Args:
            sources: paths, as `reader.sources.loading.expand` gives them.
            settings: what the person has set.
            themes: what can be chosen from, by name.
            problems: sentences to show at the start.
        """
        self._themes = themes
        super().__init__()
        self._desk = Desk.of(sources)
        self._settings = settings
        self._problems = problems
        self._keymap = keymap(settings.keys)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return our roles as the default theme has them, so that the stylesheet holds before a theme is set."""
        return dict(self._themes[Settings().theme].roles)

    def on_mount(self) -> None:
        """Put on the theme and the keymap, and show the desk."""
        for theme in self._themes.values():
            self.register_theme(textual_theme(theme))
        self.theme = COLOURLESS_THEME if self.no_color else self._settings.theme
        self.set_keymap(
            {action: ",".join(keys) for action, keys in self._keymap.items() if action in self._settings.keys}
        )
        self.push_screen(DeskScreen(self._desk, self._settings))
        for problem in self._problems:
            self.notify(problem, severity="warning", markup=False)
        for number in (signal.SIGTERM, signal.SIGHUP):
            asyncio.get_running_loop().add_signal_handler(number, self.exit, None, 128 + number)

    @on(DeskScreen.CompareAsked)
    def _compare_asked(self, event: DeskScreen.CompareAsked) -> None:
        self._compare(event.base, event.other)

    @work(thread=True, group="compare", exclusive=True)
    def _compare(self, base: Article, other: Article) -> None:
        worker = get_current_worker()
        comparison = self._desk.compare(base, other)
        if not worker.is_cancelled:
            self.call_from_thread(self._show_comparison, comparison)

    def _show_comparison(self, comparison: Comparison) -> None:
        self.push_screen(CompareScreen(comparison, compare=self._desk.compare))

    def action_back(self) -> None:
        """Go one step back; at the top, leave."""
        screen = self.screen
        if not isinstance(screen, DeskScreen):
            self.pop_screen()
        elif not screen.go_back():
            self.exit(0)

    def action_next_pane(self) -> None:
        """Give the keys to the next pane."""
        self.screen.focus_next()

    def action_previous_pane(self) -> None:
        """Give the keys to the previous pane."""
        self.screen.focus_previous()

    def action_help(self) -> None:
        """Show every key and what it does."""
        self.push_screen(Chooser("Keys and help: type what you want to do", palette.rows(self._keymap)))

    def action_palette(self) -> None:
        """Choose something to do from all that can be done here."""
        doers = palette.doable(self, self.screen)
        rows = palette.rows(self._keymap, doers)
        self.push_screen(Chooser("What do you want to do?", rows), partial(self._do, doers))

    async def _do(self, doers: Mapping[str, DOMNode], action: str | None) -> None:
        if action is not None:
            await self.run_action(BY_ID[action].method, default_namespace=doers[action])

    def action_theme(self) -> None:
        """Choose a theme, seeing each as the cursor comes to it."""
        worn = self.theme
        choices = [
            Choice(theme.name, Content(f"{theme.name}  {'dark' if theme.dark else 'light'}"), theme.name)
            for theme in self._themes.values()
        ]
        chooser = Chooser("Theme", choices, first=worn, on_highlight=self._wear)
        self.push_screen(chooser, partial(self._theme_chosen, worn))

    def _wear(self, theme: str) -> None:
        self.theme = theme

    def _theme_chosen(self, worn: str, theme: str | None) -> None:
        self.theme = theme or worn
        if theme is not None and theme != worn:
            self.notify(f"To keep it, put `theme: {theme}` into {self._config}", markup=False)
