"""The reading pane: one article at a comfortable measure, its entities highlighted, its place kept whatever changes.

It is drawn row by row from flat arrays (see `wrapping`, `painting`), so a 10 MB article opens and scrolls like a short
one. The place is a code-point offset, never a row, so that no resize loses it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from textual.cache import LRUCache
from textual.geometry import Size
from textual.message import Message
from textual.selection import Selection
from textual.strip import Strip

from reader.text.wrapping import wrap
from reader.tui.bindings import bindings
from reader.tui.kinds import KINDS, shown_mentions
from reader.tui.painting import Layer, pieces
from reader.tui.row_view import RowView
from reader.tui.searching import matches
from reader.tui.strips import Looks, segments

if TYPE_CHECKING:
    from reader.entities.model import Entities
    from reader.text.model import Article

NARROWEST, WIDEST, STEP = 40, 120, 4  # measures in cells
CONTEXT_ROWS = 3  # rows kept in sight above what was jumped to


class ReadingPane(RowView, can_focus=True):
    """Shows an article. It says what is asked of it and what it found; the screen does the rest."""

    BINDINGS = bindings("reading")
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"reading--{kind.name}" for kind in KINDS),
        "reading--title",
        "reading--caption",
        "reading--furniture",
        "reading--chosen",
        "reading--match",
        "reading--current",
    }

    class Changed(Message):
        """What is shown has changed: the place, the measure, or which kinds are highlighted."""

    def __init__(
        self, *, measure: int = 70, highlighted: bool = True, hidden: Collection[str] = (), id: str | None = None
    ) -> None:
        """Make an empty pane.

        Args:
            measure: cells a row at the most.
            highlighted: whether entities are highlighted.
            hidden: the names of the kinds that are not.
            id: textual's id.
        """
        super().__init__(id=id)
        self.article: Article | None = None
        self.measure = measure
        self.highlighted = highlighted
        self.hidden = set(hidden)
        self.query_text = ""
        self._entities: Entities | None = None
        self._chosen: int | None = None
        self._mentions: list[tuple[int, int, int, str]] = []
        self._matches: list[tuple[int, int]] = []
        self._jumped_to: tuple[int, int] | None = None
        self._place = 0
        self._rows = wrap("", 1)
        self._roles = Layer()
        self._found = Layer()
        self._searched = Layer()
        self._current = Layer()
        self._looks = Looks(self)
        self._strips: LRUCache[int, Strip] = LRUCache(512)

    def show(self, article: Article | None, entities: Entities | None = None, *, place: int = 0) -> None:
        """Show an article with its `place` (a code-point offset) in the first row; with None, nothing."""
        self.article = article
        self._place = place
        self._chosen = None
        self._jumped_to = None
        self.query_text = ""
        self._matches = []
        self._roles = Layer(_role_spans(article)) if article else Layer()
        self._searched = self._current = Layer()
        self.show_entities(entities)
        self._lay_out()

    def show_entities(self, entities: Entities | None) -> None:
        """Highlight what was found in the article that is shown; with None, nothing."""
        self._entities = entities
        self._layer_mentions()

    def choose(self, entity: int | None) -> None:
        """Make an entity the one that `next_mention` walks through, and stand it out; None is any."""
        self._chosen = entity
        self._layer_mentions()

    def mark(self, start: int, end: int) -> None:
        """Stand `text[start:end]` out and scroll to it."""
        self._jump(start, end)

    def search(self, query: str) -> int:
        """Stand out every match of `query` and scroll to the first one from the place on; return how many there are."""
        self.query_text = query
        self._matches = matches(query, self.article.text) if self.article else []
        self._searched = Layer((start, end, "reading--match") for start, end in self._matches)
        self._current = Layer()
        self._jumped_to = None
        self._repaint()
        if self._matches:
            index = bisect_left(self._matches, (self._place, 0)) % len(self._matches)
            self._jump(*self._matches[index])
        return len(self._matches)

    @property
    def place(self) -> int:
        """The code-point offset of the first row in sight."""
        return self._place

    @property
    def jumped_to(self) -> tuple[int, int] | None:
        """The match or mention that was jumped to last, as (start, end) in code points."""
        return self._jumped_to

    @property
    def progress(self) -> int:
        """How much of the article is above the last row in sight, in percent."""
        seen = self.scroll_offset.y + self.size.height
        return min(100, round(100 * seen / max(1, len(self._rows))))

    def render_line(self, y: int) -> Strip:
        """Draw one row of the article."""
        row = y + self.scroll_offset.y
        if row >= len(self._rows) or self.article is None:
            return Strip.blank(self.scrollable_content_region.width, self.rich_style)
        strip = self._strips.get(row)
        if strip is None:
            strip = self._strips[row] = self._strip(self.article, row)
        selection = self.text_selection
        if selection is not None and (span := selection.get_span(row)) is not None:
            start, end = span
            end = strip.cell_length if end == -1 else strip.index_to_cell_position(end)
            start = strip.index_to_cell_position(start)
            style = self.screen.get_component_rich_style("screen--selection", partial=True)
            strip = Strip.join([strip.crop(0, start), strip.crop(start, end).apply_style(style), strip.crop(end)])
        return strip.apply_offsets(0, row)

    def _strip(self, article: Article, row: int) -> Strip:
        layers = [self._roles, self._found, self._searched, self._current]
        cut = pieces(self._rows.starts[row], self._rows.ends[row], layers)
        margin = Segment(" " * self.margin, self.rich_style)
        strip = Strip([margin, *segments(article.text, cut, self._looks)])
        return strip.adjust_cell_length(self.scrollable_content_region.width, self.rich_style)

    @property
    def margin(self) -> int:
        """Cells before the text, so that it stands in the middle."""
        return max(1, (self.scrollable_content_region.width - self.measure) // 2)

    def _lay_out(self) -> None:
        width = max(1, min(self.measure, self.scrollable_content_region.width - 2))
        self._rows = wrap(self.article.text, width) if self.article else wrap("", 1)
        self.virtual_size = Size(self.scrollable_content_region.width, len(self._rows))
        place = self._place
        self.scroll_to_row(self._rows.row_of(place))
        self._place = place
        self._repaint()

    def _repaint(self) -> None:
        self._strips.clear()
        self.refresh()
        self._announce(self.Changed)

    def _announce(self, make: Callable[[], Message]) -> None:
        """Post a message as the pane's own: textual stops one made in a parent's handler at that parent."""
        self.call_later(lambda: self.post_message(make()))

    def _layer_mentions(self) -> None:
        found = self._entities if self.highlighted else None
        self._mentions = list(shown_mentions(found, self.hidden)) if found else []
        self._found = Layer(
            (start, end, "reading--chosen" if entity == self._chosen else f"reading--{kind}")
            for start, end, entity, kind in self._mentions
        )
        self._repaint()

    def _jump(self, start: int, end: int) -> None:
        self._jumped_to = (start, end)
        self._current = Layer([(start, end, "reading--current")])
        row = self._rows.row_of(start)
        top, height = self.scroll_offset.y, self.size.height
        if not top <= row < top + height - 1:
            self.scroll_to_row(row - min(CONTEXT_ROWS, height // 2))
        self._repaint()

    def _from(self) -> tuple[int, int]:
        """Where the next jump starts from: what was jumped to if it is in sight, else the first row in sight."""
        top = self.scroll_offset.y
        if self._jumped_to and top <= self._rows.row_of(self._jumped_to[0]) < top + self.size.height:
            return self._jumped_to
        return (self._rows.starts[top] - 1, 0) if top < len(self._rows) and self._rows.starts[top] else (-1, 0)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Keep the place."""
        super().watch_scroll_y(old_value, new_value)
        row = round(new_value)
        if row < len(self._rows):
            self._place = self._rows.starts[row]
        self._announce(self.Changed)

    def on_resize(self) -> None:
        """Lay the text out anew, the place in the first row."""
        self._lay_out()

    def notify_style_update(self) -> None:
        """Forget what was drawn in the old theme."""
        super().notify_style_update()
        self._looks.clear()
        self._strips.clear()

    def get_selection(self, selection: Selection) -> tuple[str, str] | None:
        """Return the selected text as the article has it, without the breaks of rows."""
        if self.article is None or not len(self._rows):
            return None
        start = 0 if selection.start is None else self._offset_at(selection.start.y, selection.start.x)
        end = len(self.article.text) if selection.end is None else self._offset_at(selection.end.y, selection.end.x)
        return self.article.text[start:end], "\n"

    def _offset_at(self, row: int, column: int) -> int:
        if row >= len(self._rows):
            return self._rows.ends[-1]
        start, end = self._rows.starts[row], self._rows.ends[row]
        return min(end, start + max(0, column - self.margin))

    def action_search(self) -> None:
        """Ask for the search box."""
        self.post_message(self.Asked("search"))

    def action_index(self) -> None:
        """Ask for the entity index."""
        self.post_message(self.Asked("index"))

    def action_compare(self) -> None:
        """Ask to compare this article with the base."""
        self.post_message(self.Asked("compare"))

    def action_next_match(self) -> None:
        """Go to the next match."""
        self._walk_matches(1)

    def action_previous_match(self) -> None:
        """Go to the previous match."""
        self._walk_matches(-1)

    def _walk_matches(self, step: int) -> None:
        if not self._matches:
            words = f"No match for “{self.query_text}”" if self.query_text else "Nothing has been searched for"
            self._announce(partial(self.Said, words))
            return
        self._jump(*self._matches[_stepped(self._matches, self._from(), step)])
        self.tell_match()

    def tell_match(self) -> None:
        """Say which match is stood on, of how many."""
        if self._jumped_to in self._matches:
            number = self._matches.index(self._jumped_to) + 1
            self._announce(partial(self.Said, f"Match {number} of {len(self._matches)} for “{self.query_text}”"))
        elif self.query_text:
            self._announce(partial(self.Said, f"No match for “{self.query_text}”"))

    def action_next_mention(self) -> None:
        """Go to the next mention of the chosen entity, or of any."""
        self._walk_mentions(1)

    def action_previous_mention(self) -> None:
        """Go to the previous mention of the chosen entity, or of any."""
        self._walk_mentions(-1)

    def _walk_mentions(self, step: int) -> None:
        walked = [mention for mention in self._mentions if self._chosen in (None, mention[2])]
        if not walked or self._entities is None:
            self._announce(partial(self.Said, "No highlighted mention here"))
            return
        index = _stepped([(start, end) for start, end, _, _ in walked], self._from(), step)
        start, end, entity, _ = walked[index]
        self._jump(start, end)
        found = self._entities.entities[entity]
        which = f"mention {index + 1} of {len(walked)}" if self._chosen is not None else found.type.lower()
        self._announce(partial(self.Said, f"{found.name}: {which}"))

    def action_toggle_entities(self) -> None:
        """Highlight entities, or stop."""
        self.highlighted = not self.highlighted
        self._layer_mentions()

    def action_toggle_kind(self, name: str) -> None:
        """Show or hide one kind of entity."""
        self.hidden ^= {name}
        self._layer_mentions()

    def action_wider(self) -> None:
        """Widen the measure."""
        self._set_measure(self.measure + STEP)

    def action_narrower(self) -> None:
        """Narrow the measure."""
        self._set_measure(self.measure - STEP)

    def _set_measure(self, measure: int) -> None:
        self.measure = max(NARROWEST, min(WIDEST, measure))
        self._lay_out()
        room = self.scrollable_content_region.width - 2
        less = f"; there is room for {room} here" if self.measure > room else ""
        self._announce(partial(self.Said, f"Measure: {self.measure} columns{less}"))


def _role_spans(article: Article) -> Iterator[tuple[int, int, str]]:
    for sentence in article.sentences:
        if sentence.role != "body":
            yield sentence.start, sentence.end, f"reading--{sentence.role}"


def _stepped(spans: Sequence[tuple[int, int]], origin: tuple[int, int], step: int) -> int:
    """Return the index of the span after or before `origin` in order of the text, round the end."""
    index = bisect_right(spans, origin) if step > 0 else bisect_left(spans, origin) - 1
    return index % len(spans)
