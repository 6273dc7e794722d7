"""An article with all that belongs to reading it: masthead, the pane, the search box, the entity index, the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static

from reader.text.cleaning import printable
from reader.tui import index
from reader.tui.box import Box
from reader.tui.chooser import Chooser
from reader.tui.desk import Entry
from reader.tui.legend import Legend
from reader.tui.reading_pane import ReadingPane
from reader.tui.settings import Settings

if TYPE_CHECKING:
    from reader.entities.model import Entities


class ReadingColumn(Vertical):
    """Shows one entry of the desk. What concerns other articles it leaves to the screen."""

    def __init__(self, settings: Settings) -> None:
        """Make an empty column as the settings want it."""
        super().__init__(id="reading-column")
        self._settings = settings
        self._entities: Entities | None = None
        self._in_legend: tuple[Entities | None, frozenset[str], bool] | None = None

    def compose(self) -> ComposeResult:
        """Lay out the parts, from top to bottom."""
        settings = self._settings
        with Vertical(id="masthead"):
            yield Static(id="masthead-title")
            yield Static(id="masthead-details")
        yield ReadingPane(
            measure=settings.measure, highlighted=settings.entities, hidden=settings.hidden_entities, id="reading"
        )
        yield Static(id="problem")
        yield Box(placeholder="search in the article", id="search")
        yield Legend()

    @property
    def pane(self) -> ReadingPane:
        """The reading pane."""
        return self.query_one("#reading", ReadingPane)

    @property
    def _search_box(self) -> Box:
        return self.query_one("#search", Box)

    def show(self, entry: Entry, entities: Entities | None) -> None:
        """Show an entry from its start, or why there is no article to show."""
        self._entities = entities
        self.pane.show(entry.article, entities)
        self._close_search()
        self.set_class(entry.problem is not None, "-problem")
        self.query_one("#problem", Static).update(Content(printable(entry.problem or "")))
        self.query_one("#masthead-title", Static).update(Content(printable(entry.title)))
        self.query_one("#masthead-details", Static).update(Content(printable(entry.details)))

    def show_entities(self, entities: Entities) -> None:
        """Highlight what was found in the article that is shown."""
        self._entities = entities
        self.pane.show_entities(entities)

    @on(ReadingPane.Changed)
    def _pane_changed(self) -> None:
        pane = self.pane
        shown = (self._entities, frozenset(pane.hidden), pane.highlighted)
        if shown != self._in_legend:
            self._in_legend = shown
            self.query_one(Legend).show(self._entities, pane.hidden, highlighted=pane.highlighted)
        self.query_one("#masthead").styles.padding = (0, 1, 0, pane.margin)

    @on(ReadingPane.Asked)
    def _asked(self, event: ReadingPane.Asked) -> None:
        if event.action == "search":
            event.stop()
            self._search_box.display = True
            self._search_box.focus()
        elif event.action == "index":
            event.stop()
            self._open_index()

    @on(Input.Changed, "#search")
    def _search_typed(self, event: Input.Changed) -> None:
        count = self.pane.search(event.value)
        self._search_box.border_subtitle = f"{count} found" if event.value else ""

    @on(Input.Submitted, "#search")
    def _search_taken(self) -> None:
        self._search_box.display = False
        self.pane.focus()
        self.pane.tell_match()

    @on(Box.Left, "#search")
    def end_search(self) -> None:
        """Forget what was searched for."""
        self._close_search()
        self.pane.search("")
        self.pane.focus()

    def _close_search(self) -> None:
        box = self._search_box
        box.display = False
        with box.prevent(Input.Changed):
            box.value = ""

    def _open_index(self) -> None:
        rows = index.rows(self._entities) if self._entities else []
        empty = "No entity fits" if rows else "No entity was found in this article"
        chooser = Chooser("Who and what is in this article", rows, empty=empty)
        self.app.push_screen(chooser, self._entity_chosen)

    def _entity_chosen(self, row: str | None) -> None:
        if row is not None:
            self.pane.choose(None if row == index.ANY else int(row))
            self.pane.focus()
            self.pane.action_next_mention()
