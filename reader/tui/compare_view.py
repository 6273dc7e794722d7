"""The split view: one widget that draws both articles, so that the two sides cannot drift apart.

It keeps a cursor on a sentence and moves it; the place is a sentence, never a row, so that no resize, no change of view
and no swap of the sides loses it. What stands where is decided in `compare_layout`, how it looks in the stylesheet.
"""

from typing import ClassVar

from rich.segment import Segment
from textual import events
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.strip import Strip

from reader.compare.model import Comparison
from reader.tui.bindings import bindings
from reader.tui.compare_layout import Layout, in_sight, lay_out
from reader.tui.compare_order import View, Where
from reader.tui.compare_painting import LOOKS, Painter
from reader.tui.compare_words import nothing_shown
from reader.tui.row_view import RowView
from reader.tui.strips import Looks

_KEPT_STRIPS = 1024  # some twenty screens
_BEFORE_SHOWN = 80  # cells, until the size is known or while there is no room to be shown


class CompareView(RowView, can_focus=True):
    """Shows a comparison. It says what is asked of it and where its cursor is; the screen does the rest."""

    BINDINGS = bindings("compare")
    COMPONENT_CLASSES: ClassVar[set[str]] = {*LOOKS}

    class Moved(Message):
        """The cursor stands on another sentence, or another view is shown."""

    def __init__(self, comparison: Comparison, *, id: str | None = None) -> None:
        """Show a comparison from its start."""
        super().__init__(id=id)
        self.view: View = "all"
        self.words = True
        self._comparison = comparison
        self._place = Where("other", 0)
        self._cursor: int | None = None
        self._seen = 1  # rows in sight; after a resize, those before it until all is laid out anew
        self._looks = Looks(self)
        self._strips: LRUCache[tuple[int, bool], Strip] = LRUCache(_KEPT_STRIPS)
        self._laid, self._painter = self._laid_out(_BEFORE_SHOWN)

    @property
    def where(self) -> Where | None:
        """The sentence the cursor is on, or None when none is shown."""
        return None if self._cursor is None else self._laid.blocks[self._cursor].pair.where

    @property
    def place(self) -> Where:
        """The sentence the reader went to last. The cursor is on it, or on the next one that the view shows."""
        return self._place

    def show(self, comparison: Comparison, place: Where) -> None:
        """Show another comparison with the cursor on `place`, or on the sentence that stands opposite."""
        _, row = self._held()
        self._comparison = comparison
        self._place = place
        self._lay_out((place, row))

    def go_to(self, where: Where) -> None:
        """Put the cursor on a sentence; a view that leaves it out gives way to the one that shows everything."""
        if not self._shows(where):
            self._set_view("all")
        self._jump(self._laid.block_of(where))
        self._place = where

    def render_line(self, y: int) -> Strip:
        """Draw one row of both articles."""
        row = y + self.scroll_offset.y
        if row >= len(self._laid):
            note = f"  {nothing_shown(self.view)}" if not self._laid.blocks and row == 1 else ""
            plain = self._looks.style()
            return Strip([Segment(note, plain)]).adjust_cell_length(self._width, plain)
        lit = self._laid.block_at(row) == self._cursor
        strip = self._strips.get((row, lit))
        if strip is None:
            strip = self._strips[row, lit] = self._painter.strip(row, lit=lit)
        return strip

    def on_resize(self) -> None:
        """Lay out anew, what is in sight where it was."""
        self._lay_out(self._held())

    def notify_style_update(self) -> None:
        """Forget what was drawn in the old theme."""
        super().notify_style_update()
        self._looks.clear()
        self._strips.clear()

    def on_click(self, event: events.Click) -> None:
        """Put the cursor on the sentence clicked."""
        self._move(self._laid.block_at(event.y + self.scroll_offset.y))

    def action_down(self) -> None:
        """Go to the next sentence, or a row down in one that is taller than the screen."""
        self._step(1)

    def action_up(self) -> None:
        """Go to the previous sentence, or a row up in one that is taller than the screen."""
        self._step(-1)

    def action_page_down(self) -> None:
        """Go a page down."""
        self._turn(self._page)

    def action_page_up(self) -> None:
        """Go a page up."""
        self._turn(-self._page)

    def action_half_page_down(self) -> None:
        """Go half a page down."""
        self._turn(max(1, self.size.height // 2))

    def action_half_page_up(self) -> None:
        """Go half a page up."""
        self._turn(-max(1, self.size.height // 2))

    def action_top(self) -> None:
        """Go to the first sentence."""
        self._jump(self._laid.block_at(0))

    def action_bottom(self) -> None:
        """Go to the last sentence."""
        self._move(self._laid.block_at(len(self._laid)))

    def action_next_addition(self) -> None:
        """Go to the next sentence that adds something, or, among those left out, to the next."""
        self._walk(1, "below")

    def action_previous_addition(self) -> None:
        """Go to the previous sentence that adds something, or, among those left out, to the previous."""
        self._walk(-1, "above")

    def action_only_added(self) -> None:
        """Show only what the other adds, or everything again."""
        self._set_view("all" if self.view == "added" else "added")

    def action_left_out(self) -> None:
        """Show only what the other leaves out, or everything again."""
        self._set_view("all" if self.view == "left-out" else "left-out")

    def show_all(self) -> bool:
        """Show everything where a part is shown; False where everything is."""
        if self.view == "all":
            return False
        self._set_view("all")
        return True

    def action_words(self) -> None:
        """Mark the words that only one side has, or stop."""
        self.words = not self.words
        self._lay_out(self._held())
        self.post_message(self.Said(f"Word marks {'on' if self.words else 'off'}"))

    def action_facts(self) -> None:
        """Ask for the facts."""
        self.post_message(self.Asked("facts"))

    def action_follow_link(self) -> None:
        """Ask for the sentence on the other side."""
        self.post_message(self.Asked("follow-link"))

    def action_swap(self) -> None:
        """Ask for the sides to be swapped."""
        self.post_message(self.Asked("swap"))

    def _set_view(self, view: View) -> None:
        held = self._held()
        self.view = view
        self._lay_out(held)

    def _laid_out(self, width: int) -> tuple[Layout, Painter]:
        layout = lay_out(self._comparison, view=self.view, width=width)
        return layout, Painter(self._comparison, layout, self._looks, words=self.words)

    def _lay_out(self, held: tuple[Where, int]) -> None:
        """Lay out anew with a sentence held in a row of the screen, and the cursor on the place."""
        self._laid, self._painter = self._laid_out(self._width or _BEFORE_SHOWN)
        self._strips.clear()
        self._cursor = self._laid.block_of(self._place)
        self._seen = self._height
        self.virtual_size = Size(self._width, len(self._laid))
        where, row = held
        index = self._laid.block_of(where)
        if index is not None:
            self.scroll_to_row(self._laid.blocks[index].top - row)
            if index == self._cursor:
                self.scroll_to_row(in_sight(self._laid.blocks[index], self.scroll_offset.y, self._height))
        self.refresh()
        self.post_message(self.Moved())

    def _held(self) -> tuple[Where, int]:
        """Return what the eye rests on, the cursor or else the first sentence in sight, and its row of the screen."""
        index = self._in_sight()
        if index is None:
            return self._place, 0
        block = self._laid.blocks[index]
        where = self._place if index == self._cursor else block.pair.where
        return where, block.top - self.scroll_offset.y

    def _in_sight(self) -> int | None:
        """Return the cursor's block if any of it is in sight, else the first one that is: the wheel moves no cursor."""
        first = self.scroll_offset.y
        if self._cursor is not None:
            block = self._laid.blocks[self._cursor]
            if block.top < first + self._seen and block.top + block.height > first:
                return self._cursor
        return self._laid.block_at(first)

    @property
    def _width(self) -> int:
        """Cells a row, without the scrollbar's."""
        return self.scrollable_content_region.width

    @property
    def _height(self) -> int:
        return max(1, self.size.height)

    def _shows(self, where: Where) -> bool:
        index = self._laid.block_of(where)
        return index is not None and where in self._laid.blocks[index].pair.wheres

    def _step(self, step: int) -> None:
        index = self._in_sight()
        if index is None:
            return
        block, first = self._laid.blocks[index], self.scroll_offset.y
        beyond = block.top + block.height > first + self._height if step > 0 else block.top < first
        if index == self._cursor and beyond:
            self.scroll_to_row(first + step)
        else:
            self._move(index + step)

    def _turn(self, rows: int) -> None:
        """Scroll by some rows; the cursor stays about where it is on the screen."""
        index = self._in_sight()
        if index is None:
            return
        first = self.scroll_offset.y
        row = max(0, self._laid.blocks[index].top - first)
        self.scroll_to_row(first + rows)
        moved = self.scroll_offset.y
        ends = 0 if rows < 0 else len(self._laid)
        self._move(self._laid.block_at(ends if moved == first else moved + row))

    def _walk(self, step: int, where: str) -> None:
        index = self._in_sight()
        found = None if index is None else self._laid.next_of(self.view, index, step)
        if found is None:
            what = "Nothing else is left out" if self.view == "left-out" else "No further addition"
            self.post_message(self.Said(f"{what} {where}"))
        else:
            self._jump(found)

    def _jump(self, index: int | None) -> None:
        """Put the cursor on a block; one that is not in sight comes into the upper part of the screen."""
        if index is None:
            return
        block, first = self._laid.blocks[index], self.scroll_offset.y
        if not first <= block.top <= block.top + block.height <= first + self._height:
            self.scroll_to_row(block.top - self._height // 4)
        self._move(index)

    def _move(self, index: int | None) -> None:
        """Put the cursor on a block, or on the nearest there is, and bring it into sight."""
        if index is None:
            return
        index = max(0, min(index, len(self._laid.blocks) - 1))
        block = self._laid.blocks[index]
        self._cursor = index
        self._place = block.pair.where
        self.scroll_to_row(in_sight(block, self.scroll_offset.y, self._height))
        self.refresh()
        self.post_message(self.Moved())
