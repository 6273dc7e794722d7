"""The list of what lies on the desk: three rows an article, only those on screen are drawn, so length costs nothing."""

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Region, Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip

from reader.text.cleaning import printable
from reader.text.wrapping import wrap
from reader.tui.bindings import bindings, rebound
from reader.tui.desk import Entry
from reader.tui.strips import Looks

ENTRY_ROWS = 3  # two of title, one of details
_TITLE_ROWS = 2
_SIGN_CELLS = 2


class DocumentList(ScrollView, can_focus=True):
    """A list of entries with a cursor and the base marked. It says what is asked of it; the screen does it."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings("list"), *rebound({"everywhere.back": ("app.back", "Quit")})]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "list--title",
        "list--details",
        "list--problem",
        "list--cursor",
        "list--focused",
        "list--base",
    }

    cursor: reactive[int] = reactive(0, init=False)

    class Highlighted(Message):
        """The cursor stands on another entry."""

        def __init__(self, entry: Entry) -> None:
            """Name the entry."""
            super().__init__()
            self.entry = entry

    class Asked(Message):
        """A person asked for something to be done: open, mark-base, compare or filter."""

        def __init__(self, action: str, entry: Entry | None) -> None:
            """Name what is asked and the entry under the cursor, if there is one."""
            super().__init__()
            self.action = action
            self.entry = entry

    def __init__(self, *, id: str | None = None) -> None:
        """Make an empty list."""
        super().__init__(id=id)
        self._entries: Sequence[Entry] = ()
        self._base: Entry | None = None
        self._looks = Looks(self)

    @property
    def entries(self) -> Sequence[Entry]:
        """The entries that are shown."""
        return self._entries

    @property
    def current(self) -> Entry | None:
        """The entry under the cursor, or None when the list is empty."""
        return self._entries[self.cursor] if self.cursor < len(self._entries) else None

    def show(self, entries: Sequence[Entry], base: Entry | None) -> None:
        """Show those entries; the cursor stays on the entry it stood on if that is still among them."""
        stood_on = self.current
        self._entries = entries
        self._base = base
        self._measure()
        self.cursor = next((index for index, entry in enumerate(entries) if entry is stood_on), 0)
        self._keep_cursor_visible()
        self.refresh()
        if self.current is not stood_on and self.current is not None:
            self.post_message(self.Highlighted(self.current))

    def render_line(self, y: int) -> Strip:
        """Draw one row of one entry."""
        index, row = divmod(y + self.scroll_offset.y, ENTRY_ROWS)
        width = self.scrollable_content_region.width
        if index >= len(self._entries):
            nothing = "" if self._entries or y else "  Nothing fits the filter"
            return _fitted(Strip([Segment(nothing, self._looks.style("list--details"))]), width, self.rich_style)
        entry = self._entries[index]
        under = self._under(index)
        look, text = self._row(entry, row, max(1, width - _SIGN_CELLS))
        strip = Strip([self._sign(entry, row, under), Segment(printable(text), self._looks.style(*under, look))])
        return _fitted(strip, width, self._looks.style(*under))

    def _under(self, index: int) -> tuple[str, ...]:
        if index != self.cursor:
            return ()
        return ("list--cursor", "list--focused") if self.has_focus else ("list--cursor",)

    def _sign(self, entry: Entry, row: int, under: tuple[str, ...]) -> Segment:
        if entry is self._base and row == 0:
            return Segment("● ", self._looks.style(*under, "list--base"))
        return Segment("▌ " if "list--focused" in under else "  ", self._looks.style(*under))

    def _row(self, entry: Entry, row: int, width: int) -> tuple[str, str]:
        """Return the look and the text of a row of an entry: its title in one or two rows, then what is known of it."""
        rows = wrap(entry.title, width)
        titles = min(len(rows), _TITLE_ROWS)
        if row < titles:
            end = len(entry.title) if row == _TITLE_ROWS - 1 else rows.ends[row]
            return "list--title", entry.title[rows.starts[row] : end]
        return "list--problem" if entry.problem else "list--details", entry.details if row == titles else ""

    def _measure(self) -> None:
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._entries) * ENTRY_ROWS)

    def _keep_cursor_visible(self) -> None:
        region = Region(0, self.cursor * ENTRY_ROWS, 1, ENTRY_ROWS)
        self.scroll_to_region(region, animate=False, force=True)

    def validate_cursor(self, cursor: int) -> int:
        """Keep the cursor on an entry."""
        return max(0, min(cursor, len(self._entries) - 1))

    def watch_cursor(self) -> None:
        """Draw the cursor where it is, and tell."""
        self._keep_cursor_visible()
        self.refresh()
        if self.current is not None:
            self.post_message(self.Highlighted(self.current))

    def notify_style_update(self) -> None:
        """Forget styles that a new theme has changed."""
        super().notify_style_update()
        self._looks.clear()

    def on_resize(self) -> None:
        """Keep the cursor in sight."""
        self._measure()
        self._keep_cursor_visible()

    def on_focus(self) -> None:
        """Show that keys go here."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that keys go elsewhere."""
        self.refresh()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the entry clicked; a second click opens it."""
        clicked = (event.y + self.scroll_offset.y) // ENTRY_ROWS
        if clicked < len(self._entries):
            again = clicked == self.cursor and event.chain > 1
            self.cursor = clicked
            if again:
                self.action_open()

    @property
    def _entries_a_page(self) -> int:
        return max(1, self.size.height // ENTRY_ROWS)

    def action_down(self) -> None:
        """Go to the next entry."""
        self.cursor += 1

    def action_up(self) -> None:
        """Go to the previous entry."""
        self.cursor -= 1

    def action_page_down(self) -> None:
        """Go a page of entries down."""
        self.cursor += self._entries_a_page

    def action_page_up(self) -> None:
        """Go a page of entries up."""
        self.cursor -= self._entries_a_page

    def action_top(self) -> None:
        """Go to the first entry."""
        self.cursor = 0

    def action_bottom(self) -> None:
        """Go to the last entry."""
        self.cursor = len(self._entries) - 1

    def action_open(self) -> None:
        """Ask to read the entry."""
        self.post_message(self.Asked("open", self.current))

    def action_mark_base(self) -> None:
        """Ask to mark the entry as the base."""
        self.post_message(self.Asked("mark-base", self.current))

    def action_compare(self) -> None:
        """Ask to compare the entry with the base."""
        self.post_message(self.Asked("compare", self.current))

    def action_filter(self) -> None:
        """Ask for the filter."""
        self.post_message(self.Asked("filter", self.current))


def _fitted(strip: Strip, width: int, style: Style) -> Strip:
    """Return the strip in exactly `width` cells; what is too long ends in an ellipsis."""
    if strip.cell_length <= width:
        return strip.extend_cell_length(width, style)
    return Strip.join([strip.crop(0, max(0, width - 1)), Strip([Segment("…", style)])]).adjust_cell_length(width, style)
