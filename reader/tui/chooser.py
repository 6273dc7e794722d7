"""A box to choose one thing from: type to narrow, arrows to move, enter to take, escape to leave.

Help, themes, the entity index and the choice of a base are all this box with other rows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.style import Style
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from reader.report.lines import Line
from reader.text.cleaning import printable
from reader.tui.box import CleanInput
from reader.tui.searching import fitting


@dataclass(frozen=True, slots=True)
class Choice:
    """A row to choose.

    Attributes:
        id: what is returned when it is taken.
        label: what the row shows, in pieces with the look `lead`, `aside` or none.
        searched: what typing looks through.
    """

    id: str
    label: Line
    searched: str


class Chooser(ModalScreen[str | None]):
    """Asks for one of some choices; its result is the id of the one taken, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave"),
        Binding("down", "move(1)", "Down", show=False, priority=True),
        Binding("up", "move(-1)", "Up", show=False, priority=True),
        Binding("pagedown", "move(8)", "Page down", show=False, priority=True),
        Binding("pageup", "move(-8)", "Page up", show=False, priority=True),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"chooser--lead", "chooser--aside"}

    def __init__(
        self,
        title: str,
        choices: Sequence[Choice],
        *,
        hint: str = "Esc leaves · type to narrow · ↑↓ move · Enter takes",
        empty: str = "There is nothing to choose",
        first: str | None = None,
        on_highlight: Callable[[str], None] | None = None,
    ) -> None:
        """Make a box.

        Args:
            title: what is to be chosen, in our own words.
            choices: the rows.
            hint: what to press, shown until something is typed; a narrow terminal cuts its end.
            empty: what to say when there are no choices at all.
            first: the id of the row to stand on at first.
            on_highlight: called with the id of a row when the cursor comes to it.
        """
        super().__init__()
        self._title = title
        self._choices = choices
        self._hint = hint
        self._empty = empty
        self._first = first
        self._on_highlight = on_highlight
        self._shown: Sequence[Choice] = ()
        self._looks: dict[str, Style] = {}

    def compose(self) -> ComposeResult:
        """Lay out title, box to type in, and rows."""
        with Vertical(id="chooser"):
            yield Static(Content(self._title), id="chooser-title")
            yield CleanInput(placeholder=self._hint, id="chooser-input")
            yield OptionList(id="chooser-options")
            nothing = "Nothing fits what you typed" if self._choices else self._empty
            yield Static(Content(nothing), id="chooser-empty")

    def on_mount(self) -> None:
        """Show every row."""
        self._narrow("")

    @property
    def _options(self) -> OptionList:
        return self.query_one("#chooser-options", OptionList)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._narrow(event.value)

    def _narrow(self, query: str) -> None:
        shown = [self._choices[index] for index in fitting(query, [choice.searched for choice in self._choices])]
        self._shown = shown
        self._looks = self._current_looks()
        options = self._options
        options.clear_options()
        options.add_options(Option(self._drawn(choice.label), id=choice.id) for choice in shown)
        ids = [choice.id for choice in shown]
        options.highlighted = (ids.index(self._first) if self._first in ids else 0) if ids else None
        self.query_one("#chooser-empty").display = not ids

    def _current_looks(self) -> dict[str, Style]:
        return {look: self.get_visual_style(f"chooser--{look}", partial=True) for look in ("lead", "aside")}

    def _drawn(self, label: Line) -> Content:
        return Content.assemble(*((printable(text), self._looks.get(look, "")) for text, look in label))

    def notify_style_update(self) -> None:
        """Draw the rows anew when a theme has changed their looks; it has once all styles are up to date."""
        super().notify_style_update()
        self.call_after_refresh(self._redraw)

    def _redraw(self) -> None:
        looks = self._current_looks()
        if self.is_attached and self._shown and looks != self._looks:
            self._looks = looks
            for choice in self._shown:
                self._options.replace_option_prompt(choice.id, self._drawn(choice.label))

    @on(OptionList.OptionHighlighted)
    def _highlighted(self, event: OptionList.OptionHighlighted) -> None:
        if self._on_highlight is not None and event.option_id is not None:
            self._on_highlight(event.option_id)

    @on(OptionList.OptionSelected)
    def _clicked(self, event: OptionList.OptionSelected) -> None:
        self.dismiss(event.option_id)

    @on(Input.Submitted)
    def _taken(self) -> None:
        options = self._options
        if options.highlighted is not None:
            self.dismiss(options.get_option_at_index(options.highlighted).id)

    def action_move(self, rows: int) -> None:
        """Move the cursor by some rows, as far as there are any."""
        options = self._options
        if options.highlighted is not None:
            options.highlighted = max(0, min(options.option_count - 1, options.highlighted + rows))

    def action_leave(self) -> None:
        """Choose nothing."""
        self.dismiss(None)
