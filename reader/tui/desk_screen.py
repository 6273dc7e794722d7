"""The main screen: the list, the article beside it, and one line that tells where things stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.events import DescendantFocus, Resize, ScreenResume
from textual.message import Message
from textual.timer import Timer
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from reader.errors import ReaderError
from reader.report.lines import Piece
from reader.text.cleaning import printable
from reader.tui.box import Box
from reader.tui.chooser import Choice, Chooser
from reader.tui.desk import Desk, Entry
from reader.tui.document_list import DocumentList
from reader.tui.key_line import KeyLine
from reader.tui.long_work import TOLD_EVERY, comparing_words
from reader.tui.main_screen import MainScreen
from reader.tui.reading_column import ReadingColumn
from reader.tui.reading_pane import ReadingPane
from reader.tui.searching import fitting
from reader.tui.settings import Settings

if TYPE_CHECKING:
    from reader.entities.model import Entities
    from reader.text.model import Article

NARROW = 76  # columns under which list and article take turns
SAID_FOR = 6.0  # seconds a message stays in the status line


class DeskScreen(MainScreen):
    """Everything that was opened, and the article that is being read."""

    class Read(Message):
        """Some more entries have been read, or could not be."""

    class CompareAsked(Message):
        """A person wants to see what `other` adds over `base`."""

        def __init__(self, base: Article, other: Article) -> None:
            """Name the two sides."""
            super().__init__()
            self.base = base
            self.other = other

    class Progressed(Message):
        """The comparison that was asked for has come some way."""

        def __init__(self, share: float) -> None:
            """Name the share that is done, 0 to 1."""
            super().__init__()
            self.share = share

    class ComparisonEnded(Message):
        """The comparison that was asked for is there, or was stopped, or failed."""

        def __init__(self, said: str) -> None:
            """Give the words to say of it, if any."""
            super().__init__()
            self.said = said

    def __init__(self, desk: Desk, settings: Settings, labels: Mapping[str, str]) -> None:
        """Show a desk.

        Args:
            desk: what lies on it.
            settings: what the person has set.
            labels: for each action, the key that does it, as it is shown.
        """
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._labels = labels
        self._shown: tuple[Entry, Article | None, str | None] | None = None
        self._unread = len(desk.entries)
        self._failed = 0
        self._said = ""
        self._comparing = ""
        self._forgetting: Timer | None = None

    def compose(self) -> ComposeResult:
        """Lay out list and article side by side, the status line and the line of keys under them."""
        with Horizontal(id="panes"):
            with Vertical(id="list-column"):
                yield DocumentList(id="list")
                yield Box(placeholder="filter by title, names", id="filter")
            yield ReadingColumn(self._settings)
        yield Static(id="status")
        yield self.no_room()
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the list at once, and start to read."""
        self._list.show(self._desk.entries, None)
        self.set_focus(self._list)
        self.call_after_refresh(self._read_all)

    @property
    def _list(self) -> DocumentList:
        return self.query_one("#list", DocumentList)

    @property
    def _filter_box(self) -> Box:
        return self.query_one("#filter", Box)

    @property
    def _column(self) -> ReadingColumn:
        return self.query_one(ReadingColumn)

    @property
    def _is_reading(self) -> bool:
        """Whether the article has the keys, or had them before there was no room for anything."""
        focused = self.focused
        return self.has_class("-reading") if focused is None else self._column in focused.ancestors

    def on_resize(self, event: Resize) -> None:
        """Show list and article side by side or in turns."""
        self.set_class(event.size.width < NARROW, "-narrow")
        self.check_room(event.size)

    def give_keys(self) -> None:
        """Give the keys to the side that is used now."""
        self.set_focus(self._column.pane if self._is_reading else self._list)

    @on(ScreenResume)
    def _come_back_to(self) -> None:
        """Say where things stand: what was said before another screen was opened is over."""
        if self.is_mounted:
            self._tell()

    @on(DescendantFocus)
    def _focus_moved(self) -> None:
        """On a narrow screen the side that has the focus is the one that is shown."""
        self.set_class(self._is_reading, "-reading")
        self._show_status()

    @work(thread=True, group="reading")
    def _read_all(self) -> None:
        worker = get_current_worker()
        told = 0.0
        for entry in self._desk.entries:
            if worker.is_cancelled:
                return
            self._desk.read(entry)
            if monotonic() - told > TOLD_EVERY:
                self.post_message(self.Read())
                told = monotonic()
        self.post_message(self.Read())

    @on(Read)
    def _entries_read(self) -> None:
        entries = self._desk.entries
        self._unread = sum(entry.article is None and entry.problem is None for entry in entries)
        self._failed = sum(entry.problem is not None for entry in entries)
        self._show_list()
        self._show_entry(self._list.current)
        self._tell()

    def _show_list(self) -> None:
        query = self._filter_box.value
        entries: Sequence[Entry] = self._desk.entries
        if query.strip():
            searched = [self._desk.searched(entry) for entry in entries]
            entries = [entries[row] for row in fitting(query, searched)]
        self._list.show(entries, self._desk.base)

    @on(DocumentList.Highlighted)
    def _list_moved(self, event: DocumentList.Highlighted) -> None:
        self._show_entry(event.entry)

    def _show_entry(self, entry: Entry | None) -> None:
        column = self._column
        if entry is None or self._shown == (entry, entry.article, entry.problem):
            return
        self._shown = (entry, entry.article, entry.problem)
        known = self._desk.known_entities(entry.article) if entry.article else None
        column.show(entry, known)
        self._tell()
        if entry.article is not None and known is None:
            self._find_entities(entry.article)

    @work(thread=True, group="entities", exclusive=True)
    def _find_entities(self, article: Article) -> None:
        worker = get_current_worker()
        try:
            entities = self._desk.entities(article)
        except ReaderError as error:
            self.app.call_from_thread(self._tell, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._entities_found, article, entities)

    def _entities_found(self, article: Article, entities: Entities) -> None:
        if self._column.pane.article is article:
            self._column.show_entities(entities)

    @on(ReadingPane.Changed)
    def _pane_changed(self) -> None:
        self._show_status()

    @on(ReadingPane.Said)
    def _pane_said(self, event: ReadingPane.Said) -> None:
        self._tell(event.text)

    def _tell(self, text: str = "") -> None:
        """Say `text` in the status line for a while, or, with none, where things stand."""
        self._said = text
        if self._forgetting is not None:
            self._forgetting.stop()
        if text:
            self._forgetting = self.set_timer(SAID_FOR, self._tell)
        self._show_status()

    def _show_status(self) -> None:
        self.query_one("#status", Static).update(Content(printable(" · ".join(self._standing()))))

    def _standing(self) -> Iterator[str]:
        """Yield where things stand, or what was said last in place of the most of it."""
        base, every, shown = self._desk.base, len(self._desk.entries), len(self._list.entries)
        reading = self._is_reading
        if reading and self._column.pane.article is not None:
            yield f"{self._column.pane.progress}% read"
        if self._comparing or self._said:
            yield self._comparing or self._said
        elif base is not None:
            yield f"● base: {base.title}"
        elif not reading:
            mark, compare = (self._labels.get(f"list.{action}", "") for action in ("mark-base", "compare"))
            if mark and compare:
                yield f"{mark} marks what you have read as the base, {compare} compares"
        if shown < every:
            yield f"{shown} of {every} shown"
        if self._unread:
            yield f"{self._unread} still to be read"
        if self._failed:
            yield f"{self._failed} could not be read"

    @on(DocumentList.Asked)
    def _list_asked(self, event: DocumentList.Asked) -> None:
        entry = event.entry
        if event.action == "filter":
            self._filter_box.display = True
            self.set_focus(self._filter_box)
            self._find_all_names()
        elif entry is None:
            self._tell("No article fits the filter")
        elif entry.article is None:
            self._tell(entry.problem or "This article has not been read yet")
        elif event.action == "open":
            self.set_focus(self._column.pane)
        elif event.action == "mark-base":
            self._desk.base = None if entry is self._desk.base else entry
            self._show_list()
            self._tell()
        else:
            self._compare(entry.article)

    @on(ReadingPane.Asked)
    def _pane_asked(self, event: ReadingPane.Asked) -> None:
        if event.action == "compare" and self._column.pane.article is not None:
            self._compare(self._column.pane.article)

    @on(Input.Changed, "#filter")
    def _filter_typed(self) -> None:
        self._show_list()

    @on(Box.Left, "#filter")
    def _filter_left(self) -> None:
        self.go_back()

    @on(Input.Submitted, "#filter")
    def _filter_taken(self) -> None:
        self._filter_box.display = bool(self._filter_box.value)
        self.set_focus(self._list)

    @work(thread=True, group="names", exclusive=True)
    def _find_all_names(self) -> None:
        """Find the names of all articles, so that the filter can look through them."""
        worker = get_current_worker()
        for entry in self._desk.entries:
            if worker.is_cancelled:
                return
            if entry.article is not None:
                with suppress(ReaderError):  # its title and outlet can still be found
                    self._desk.entities(entry.article)
        self.app.call_from_thread(self._show_list)

    def go_back(self) -> bool:
        """Go one step back: out of a search, from the article to the list, out of a filter. False at the top."""
        self._tell()
        if self._is_reading:
            if self._column.pane.query_text:
                self._column.end_search()
            else:
                self.set_focus(self._list)
            return True
        box = self._filter_box
        if not box.display:
            return False
        box.value = ""
        box.display = False
        self.set_focus(self._list)
        return True

    def _compare(self, article: Article) -> None:
        """Compare an article with the base; without a base, or on the base itself, ask for the other side."""
        base = self._desk.base.article if self._desk.base else None
        if base is not None and base is not article:
            self._ask_to_compare(base, article)
        elif len(self._desk.entries) == 1:
            self._tell("There is only one article here; open two to compare them")
        else:
            self._tell("Looking for the nearest articles …")
            self._find_nearest(article)

    @work(thread=True, group="nearest", exclusive=True)
    def _find_nearest(self, article: Article) -> None:
        worker = get_current_worker()
        try:
            nearest = self._desk.nearest(article)
        except ReaderError as error:
            self.app.call_from_thread(self._tell, str(error))
            return
        if not worker.is_cancelled:
            self.app.call_from_thread(self._choose_partner, article, nearest)

    def _ask_to_compare(self, base: Article, other: Article) -> None:
        self._tell_progress(0)
        self.post_message(self.CompareAsked(base, other))

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        if self._comparing:
            self._tell_progress(event.share)

    def _tell_progress(self, share: float) -> None:
        self._comparing = comparing_words(share, self._labels.get("everywhere.back", ""))
        self._show_status()

    @on(ComparisonEnded)
    def _comparison_ended(self, event: ComparisonEnded) -> None:
        self._comparing = ""
        self._tell(event.said)

    def _choose_partner(self, article: Article, nearest: Sequence[tuple[Entry, float]]) -> None:
        self._tell()
        if not self.is_current:
            return
        is_base = self._desk.base is not None and self._desk.base.article is article
        choices = [Choice(entry.source, _near(entry, cosine), self._desk.searched(entry)) for entry, cosine in nearest]
        partners = {entry.source: entry.article for entry, _ in nearest}

        def chosen(source: str | None) -> None:
            partner = partners[source] if source is not None else None
            if partner is not None:
                self._ask_to_compare(*((article, partner) if is_base else (partner, article)))

        asked = "What does another add to the base" if is_base else "What have you read already: the base for"
        title = printable(f"{asked} “{article.title}”?")
        self.app.push_screen(Chooser(title, choices, empty="No other article here shares a telling word"), chosen)


def _near(entry: Entry, cosine: float) -> tuple[Piece, ...]:
    return (Piece(f"{cosine:5.0%} alike  ", "lead"), Piece(entry.title), Piece(f"  {entry.details}", "aside"))
