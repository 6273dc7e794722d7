"""The facts panel: new names, figures and quotes, and figures that differ, each of them a way into the text.

What there is to list is decided in `compare_words`; the panel lists it and says which sentence a person wants to see.
"""

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from reader.compare.model import Facts
from reader.text.cleaning import printable
from reader.tui.bindings import rebound
from reader.tui.compare_order import Where
from reader.tui.compare_words import Fact, cited, fact_sections


class FactsPanel(Vertical):
    """A list of facts; enter goes to the sentence that has one, enter again to the next one that has it."""

    BINDINGS: ClassVar[list[BindingType]] = rebound(
        {
            "compare.facts": ("close", "Close"),
            "everywhere.back": ("close", ""),
            "compare.down": ("move(1)", "Next fact"),
            "compare.up": ("move(-1)", "Previous fact"),
            "compare.top": ("first", ""),
            "compare.bottom": ("last", ""),
        }
    )

    class Wanted(Message):
        """A person wants to see a sentence."""

        def __init__(self, where: Where) -> None:
            """Name the sentence."""
            super().__init__()
            self.where = where

    class Closed(Message):
        """A person is done with the facts."""

    def __init__(self, facts: Facts) -> None:
        """List facts."""
        super().__init__(id="facts")
        self._facts = facts
        self._listed: list[Fact | None] = []
        self._shown: tuple[int, int] = (-1, -1)

    def compose(self) -> ComposeResult:
        """Lay out the heading and the list."""
        yield Static(Content("New in B · Enter shows where"), id="facts-title")
        yield OptionList(id="facts-list")

    def on_mount(self) -> None:
        """List what there is."""
        self.show(self._facts)

    def show(self, facts: Facts) -> None:
        """List other facts."""
        self._facts = facts
        self._shown = (-1, -1)
        self._listed = []
        options: list[Option] = []
        for section in fact_sections(facts):
            count = f" ({len(section.facts)})" if section.facts else ""
            heading = Content.styled(section.heading + count, "bold") if section.facts else Content(section.nothing)
            options.append(Option(heading, disabled=True))
            options += [Option(_label(fact)) for fact in section.facts]
            self._listed += [None, *section.facts]
        self._list.clear_options()
        self._list.add_options(options)
        self.action_first()

    def focus_list(self) -> None:
        """Give the keys to the list."""
        self._list.focus()

    @property
    def _list(self) -> OptionList:
        return self.query_one("#facts-list", OptionList)

    @on(OptionList.OptionSelected)
    def _taken(self, event: OptionList.OptionSelected) -> None:
        fact = self._listed[event.option_index]
        if fact is None or not fact.wheres:
            return
        option, times = self._shown
        times = times + 1 if option == event.option_index else 0
        self._shown = (event.option_index, times)
        self.post_message(self.Wanted(fact.wheres[times % len(fact.wheres)]))

    def action_close(self) -> None:
        """Say that the facts can go."""
        self.post_message(self.Closed())

    def action_move(self, step: int) -> None:
        """Go to the next or previous fact."""
        (self._list.action_cursor_down if step > 0 else self._list.action_cursor_up)()

    def action_first(self) -> None:
        """Go to the first fact."""
        self._list.action_first()

    def action_last(self) -> None:
        """Go to the last fact."""
        self._list.action_last()


def _label(fact: Fact) -> Content:
    where = ", ".join(cited(where) for where in fact.wheres)
    return Content.assemble(
        (printable(fact.text), f"${fact.role}" if fact.role else ""), (f"  {printable(fact.kind)}  {where}", "$caption")
    )
