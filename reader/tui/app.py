"""The app: it holds the desk, the themes and the keymap, and opens one screen over another."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import sys
import threading
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import App
from textual.binding import BindingType
from textual.dom import DOMNode
from textual.filter import LineFilter
from textual.worker import Worker, get_current_worker

from reader.errors import Cancelled, ReaderError, SettingsError
from reader.report.lines import Piece
from reader.text.cleaning import printable
from reader.tui import palette
from reader.tui.bindings import bindings
from reader.tui.chooser import Choice, Chooser
from reader.tui.colourless import Colourless
from reader.tui.desk import Desk
from reader.tui.desk_screen import DeskScreen
from reader.tui.keeping import keep
from reader.tui.keymap import keymap
from reader.tui.keys import key_label
from reader.tui.long_work import followed, unless_stopped
from reader.tui.main_screen import MainScreen
from reader.tui.settings import LoadedSettings, Settings
from reader.tui.textual_theme import textual_theme
from reader.tui.themes import Theme, available_themes, find_theme

if TYPE_CHECKING:
    from reader.compare.model import Comparison
    from reader.text.model import Article

COLOURLESS = Colourless()  # one for all: textual keeps drawn lines by filter
NO_KEY = "unset"  # textual takes an empty key for no change; this is one that never comes


def run(sources: Sequence[str], *, settings: LoadedSettings) -> int:
    """Open the app on sources and return its exit code when it is left.

    Args:
        sources: paths, as `reader.sources.folders.expand` gives them.
        settings: what the person has set.

    Raises:
        SettingsError: the theme that is set cannot be used.
    """
    app = ReaderApp(sources, settings)
    app.run(loop=asyncio.new_event_loop())  # asyncio's own way out would wait for every worker to come to its end
    code = app.return_code or 0
    if any(thread is not threading.current_thread() and not thread.daemon for thread in threading.enumerate()):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
    return code


class ReaderApp(App[int]):
    """Reader in a terminal."""

    TITLE = "Reader"
    CSS_PATH = "app.tcss"
    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = bindings("everywhere")

    def __init__(self, sources: Sequence[str], loaded: LoadedSettings) -> None:
        """Lay sources on the desk; nothing is read before the first screen stands.

        Raises:
            SettingsError: the theme that is set cannot be used.
        """
        settings = loaded.settings
        self._worn = textual_theme(_chosen_theme(loaded))
        super().__init__()
        self.no_color = bool(os.environ.get("NO_COLOR"))  # an empty one counts as unset: https://no-color.org
        self.register_theme(self._worn)
        self.theme = self._worn.name
        self._desk = Desk.of(sources)
        self._loaded = loaded
        self._comparing: Worker[None] | None = None
        self._told_of_themes = False
        self._keys_of_actions = keymap(settings.keys)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        """Return our roles as the first theme has them, so that the stylesheet holds before a theme is set."""
        return self._worn.variables

    def get_line_filters(self) -> Sequence[LineFilter]:
        """Return what every drawn line goes through: nothing of colour when a person wants none."""
        return [COLOURLESS] if self.no_color else super().get_line_filters()

    def get_default_screen(self) -> DeskScreen:
        """Return the screen to start with."""
        return DeskScreen(self._desk, self._loaded.settings, self._labels())

    def _labels(self) -> dict[str, str]:
        """Return for each action that has a key the one to name in a sentence: Esc where it is one, else the first."""
        named = {
            action: ("escape" if "escape" in keys else keys[0])
            for action, keys in self._keys_of_actions.items()
            if keys
        }
        return {action: key_label(key) for action, key in named.items()}

    def on_mount(self) -> None:
        """Put on the keymap; leave the terminal in order when told to end."""
        changed = self._loaded.settings.keys
        self.set_keymap({action: ",".join(self._keys_of_actions[action]) or NO_KEY for action in changed})
        for name in ("SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)  # Windows has no SIGHUP, and its loops take no handlers
            if number is not None:
                with suppress(NotImplementedError):
                    asyncio.get_running_loop().add_signal_handler(number, self._told_to_end, 128 + number)

    def _told_to_end(self, code: int) -> None:
        """Leave the terminal in order and end; at once where it is gone, for textual would wait to write to it."""
        if sys.__stdin__ is None or not os.isatty(sys.__stdin__.fileno()):
            os._exit(code)
        self.exit(None, code)

    def on_ready(self) -> None:
        """Collect garbage again now that the first screen stands, but not what will live as long as the app."""
        gc.freeze()
        gc.enable()

    @on(DeskScreen.CompareAsked)
    def _compare_asked(self, event: DeskScreen.CompareAsked) -> None:
        self._comparing = self._compare(event.base, event.other)

    @work(thread=True, group="compare", exclusive=True)
    def _compare(self, base: Article, other: Article) -> None:
        worker = get_current_worker()
        screen = self.screen_stack[0]
        progress = followed(worker, lambda share: screen.post_message(DeskScreen.Progressed(share)))
        try:
            comparison = self._desk.compare(base, other, progress)
        except Cancelled:
            return
        except ReaderError as error:
            self.call_from_thread(unless_stopped, worker, self._not_compared, str(error))
            return
        self.call_from_thread(unless_stopped, worker, self._show_comparison, comparison)

    def _show_comparison(self, comparison: Comparison) -> None:
        from reader.tui.compare_screen import CompareScreen

        self._tell_end()
        if isinstance(self.screen, DeskScreen):
            self.push_screen(
                CompareScreen(
                    comparison,
                    compare=self._desk.compare,
                    measure=self._loaded.settings.measure,
                    back=self._labels().get("everywhere.back", ""),
                )
            )

    def _tell_end(self, said: str = "") -> None:
        self.screen_stack[0].post_message(DeskScreen.ComparisonEnded(said))

    def _not_compared(self, why: str) -> None:
        self._tell_end()
        self.notify(why, severity="error", markup=False)

    async def action_back(self) -> None:
        """Go one step back; at the top, leave."""
        screen = self.screen
        if self._comparing is not None and not self._comparing.is_finished:
            self._comparing.cancel()
            self._tell_end("The comparison was stopped")
            return
        if isinstance(screen, MainScreen) and screen.go_back():
            return
        if len(self.screen_stack) > 1:
            self.pop_screen()
        else:
            self.exit(0)

    def action_next_pane(self) -> None:
        """Give the keys to the next pane."""
        self.screen.focus_next()

    def action_previous_pane(self) -> None:
        """Give the keys to the previous pane."""
        self.screen.focus_previous()

    def action_help(self) -> None:
        """Show every key and what it does, what can be done here first."""
        doers = palette.doable(self, self.screen)
        rows = [*palette.rows(self._keys_of_actions, doers, others=True), *palette.sign_rows()]
        hint = "Esc leaves · type to narrow · Enter does what can be done here"
        self.push_screen(Chooser("Keys, signs and help", rows, hint=hint), partial(self._do, doers))

    def action_palette(self) -> None:
        """Choose something to do from all that can be done here."""
        doers = palette.doable(self, self.screen)
        rows = palette.rows(self._keys_of_actions, doers, others=False)
        self.push_screen(Chooser("What do you want to do?", rows), partial(self._do, doers))

    async def _do(self, doers: Mapping[str, tuple[DOMNode, str]], chosen: str | None) -> None:
        if chosen is not None and chosen in doers:
            node, action = doers[chosen]
            await self.run_action(action, default_namespace=node)

    def action_theme(self) -> None:
        """Choose a theme, seeing each as the cursor comes to it."""
        themes, problems = available_themes(self._loaded.config_folder)
        for theme in themes.values():
            self.register_theme(textual_theme(theme))
        if problems and not self._told_of_themes:
            self._told_of_themes = True
            self.notify("\n".join(problems), title="Themes left out", severity="warning", markup=False)
        choices = [Choice(name, _theme_row(theme), name) for name, theme in themes.items()]
        chooser = Chooser("Choose a theme", choices, first=self.theme, on_highlight=self._wear)
        self.push_screen(chooser, partial(self._theme_chosen, self.theme))

    def _wear(self, theme: str) -> None:
        self.theme = theme

    def _theme_chosen(self, worn: str, theme: str | None) -> None:
        self.theme = theme or worn
        if theme is None or theme == worn:
            return
        file = self._loaded.config_file
        try:
            keep(file, "theme", theme)
        except SettingsError as error:
            self.notify(str(error), title="The theme is not kept", severity="warning", markup=False)
        else:
            variable = " · READER_THEME is set and goes before it" if os.environ.get("READER_THEME") else ""
            self.notify(printable(f"Kept in {file}{variable}"), title=f"Theme {theme}", markup=False)


def _chosen_theme(loaded: LoadedSettings) -> Theme:
    try:
        return find_theme(loaded.settings.theme, loaded.config_folder)
    except SettingsError as error:
        way_out = f"{loaded.origins['theme']} chose it; reader --theme {Settings().theme} opens Reader without it"
        raise SettingsError((*error.problems, way_out)) from error


def _theme_row(theme: Theme) -> tuple[Piece, ...]:
    return (Piece(theme.name.ljust(20)), Piece("dark" if theme.dark else "light", "aside"))
