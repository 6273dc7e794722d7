"""Lays text out in rows of a measure: where each row starts and ends, as code-point offsets.

Rows are two flat arrays, so that a 10 MB article costs 8 bytes a row, and the row of an offset is found by bisection.
Rows break at spaces, words longer than the measure are cut, a grapheme never is; widths are terminal cells.
"""

import re
from array import array
from bisect import bisect_right
from dataclasses import dataclass

from rich.cells import cell_len, split_graphemes

# Latin, Greek, Cyrillic and the punctuation of news prose: one cell each in every terminal.
_ONE_CELL_EACH = re.compile(r"[ -~\xa0-\xac\xae-\u02ff\u0370-\u0482\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]*+\Z")


@dataclass(frozen=True, slots=True)
class Rows:
    """The rows of a laid-out text: row `i` is `text[starts[i]:ends[i]]`; a row between paragraphs is empty."""

    starts: "array[int]"
    ends: "array[int]"

    def __len__(self) -> int:
        return len(self.starts)

    def row_of(self, offset: int) -> int:
        """Return the row that holds the code point at `offset`, or the nearest one above it; 0 at the least."""
        return max(0, bisect_right(self.starts, offset) - 1)


def wrap(text: str, width: int, start: int = 0, end: int | None = None) -> Rows:
    """Lay `text[start:end]` out in rows of at most `width` cells; a line feed ends a row.

    Args:
        text: the whole text; the offsets in the result are into it.
        width: the measure in cells, at least 1; a grapheme wider than that stands alone in its row.
        start: where to begin.
        end: where to stop; the end of the text when None.
    """
    end = len(text) if end is None else end
    rows = Rows(array("I"), array("I"))
    at = start
    while at < end:
        line_end = text.find("\n", at, end)
        line_end = end if line_end < 0 else line_end
        if line_end - at <= width and _ONE_CELL_EACH.match(text, at, line_end):
            rows.starts.append(at)
            rows.ends.append(line_end)
        elif _ONE_CELL_EACH.match(text, at, line_end):
            _wrap_narrow(rows, text, width, at, line_end)
        else:
            _wrap_wide(rows, text, width, at, line_end)
        at = line_end + 1
    return rows


def _wrap_narrow(rows: Rows, text: str, width: int, at: int, end: int) -> None:
    """Wrap one line in which every code point is one cell."""
    while end - at > width:
        cut = text.rfind(" ", at, at + width + 1)
        following = cut + 1
        if cut <= at:
            cut = following = at + width
        rows.starts.append(at)
        rows.ends.append(cut)
        at = following
    rows.starts.append(at)
    rows.ends.append(end)


def _wrap_wide(rows: Rows, text: str, width: int, at: int, end: int) -> None:
    """Wrap one line by graphemes; a row may also break on either side of a wide one, as scripts without spaces do."""
    row_start, cells = at, 0
    break_end, break_next, cells_at_break = -1, -1, 0
    graphemes, _ = split_graphemes(text[at:end])
    for first, last, told in graphemes:
        start, stop = at + first, at + last
        # Joiners that begin a line are told to make what they join as wide as nothing; it is drawn all the same.
        size = told or cell_len(text[start:stop])
        if size == 2 and start > row_start and break_next != start:
            break_end, break_next, cells_at_break = start, start, cells
        if cells + size > width and start > row_start and text[start:stop] != " ":
            if break_end <= row_start:
                break_end, break_next, cells_at_break = start, start, cells
            rows.starts.append(row_start)
            rows.ends.append(break_end)
            row_start, cells = break_next, cells - cells_at_break
        cells += size
        if text[start:stop] == " ":
            break_end, break_next, cells_at_break = start, stop, cells
        elif size == 2:
            break_end, break_next, cells_at_break = stop, stop, cells
    rows.starts.append(row_start)
    rows.ends.append(end)
