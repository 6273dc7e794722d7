"""Lays the pairs of a comparison out in rows and columns: what a screen of some width shows in each row.

Base on the left, other on the right, each pair's first rows level; in narrow terminals both share one column, the base
under the other and only where the words differ. Pure: the widget draws what is decided here. Rows are flat arrays of
code-point offsets, so that two long articles are laid out between two keys.
"""

from array import array
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from reader.compare.model import Comparison
from reader.text.model import Article
from reader.text.wrapping import Rows, wrap
from reader.tui.compare_order import Order, Pair, View, Where, in_view

STACKED_BELOW = 70  # cells: two columns of fewer than thirty are harder to read than one
NUMBERED_FROM = 78  # cells: from here on there is room for the numbers of the sentences
WIDEST = 76  # cells a column: in longer lines the eye loses the next one
CONTEXT = 3  # rows kept in sight before and behind the cursor

_BAR = 2  # the bar at the cursor and a space
_GUTTER = 4  # a space, the sign, that of a move, a space
_INDENT = 2  # of the base under the other


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row things stand, in cells from the left.

    Attributes:
        width: of the whole row.
        bar: the bar at the cursor.
        base: the text of the base.
        base_width: cells for it.
        other: the text of the other.
        other_width: cells for it.
        numbers: cells before each text for the number of its sentence, 0 where there is no room for numbers.
        stacked: base and other share one column.
    """

    width: int
    bar: int
    base: int
    base_width: int
    other: int
    other_width: int
    numbers: int = 0
    stacked: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A pair in rows.

    Attributes:
        pair: what stands side by side.
        top: its first row.
        height: how many rows it has.
        above: the base sentences that are not shown again because they stand in the block just above.
        note: the row of the base's column that says so, or None.
    """

    pair: Pair
    top: int
    height: int
    above: tuple[int, ...] = ()
    note: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """A comparison in rows: row `i` shows `base_starts[i]:base_ends[i]` of the base and the same of the other.

    Where a side has nothing in a row, its start and end are equal. Blocks are in order; rows between them are empty.
    """

    columns: Columns
    blocks: tuple[Block, ...]
    base_starts: "array[int]"
    base_ends: "array[int]"
    other_starts: "array[int]"
    other_ends: "array[int]"
    tops: "array[int]"
    of_other: "array[int]"
    of_base: "array[int]"

    def __len__(self) -> int:
        return len(self.base_starts)

    def block_at(self, row: int) -> int | None:
        """Return the index of the block that has that row, or of the one above it; None when there is no block."""
        return max(0, bisect_right(self.tops, row) - 1) if self.blocks else None

    def block_in(self, row: int) -> Block | None:
        """Return the block that has that row, or None for a row between blocks."""
        index = self.block_at(row)
        if index is None or not self.blocks[index].top <= row < self.blocks[index].top + self.blocks[index].height:
            return None
        return self.blocks[index]

    def block_of(self, where: Where) -> int | None:
        """Return the index of the block of a sentence; where the view leaves it out, of the next one, or the last."""
        if not self.blocks:
            return None
        found = self.of_other if where.side == "other" else self.of_base
        return found[where.sentence] if where.sentence < len(found) else len(self.blocks) - 1

    def next_of(self, view: View, block: int, step: int) -> int | None:
        """Return the nearest block after `block` (before it when `step` is -1) to stop at, or None.

        That is one that adds something, or, in the view of what is left out, any.
        """
        following = range(block + step, len(self.blocks) if step > 0 else -1, step)
        return next((index for index in following if view == "left-out" or self.blocks[index].pair.added), None)


def lay_out(comparison: Comparison, *, view: View, width: int) -> Layout:
    """Return the comparison laid out in rows of `width` cells.

    Args:
        comparison: what to show.
        view: everything, only what the other adds in full or in part, or, in the order of the base, only what the other
            leaves out in full or in part.
        width: cells a row.
    """
    base, other = comparison.base.article, comparison.other.article
    order = in_view(comparison, view)
    longest = max(len(base.sentences), len(other.sentences))
    filling = _Filling(base, other, columns_of(width, longest))
    for pair in order.pairs:
        filling.add(pair)
    return filling.layout(order)


def in_sight(block: Block, first: int, page: int) -> int:
    """Return the first row of the nearest page that shows a block with some context, or as much of it as it can.

    Args:
        block: what is to be seen. Where it is taller than a page, any page within it will do.
        first: the first row of the page that is shown.
        page: rows a page, at least 1.
    """
    context = max(0, min(CONTEXT, (page - block.height) // 2))
    lowest = block.top + block.height + context - page
    highest = block.top - context
    return max(0, min(lowest, highest), min(first, max(lowest, highest)))


def columns_of(width: int, sentences: int) -> Columns:
    """Return the columns of a row of `width` cells, at least 1.

    Args:
        width: cells a row.
        sentences: how many the longer side has; the width of their numbers follows from it.
    """
    if width < STACKED_BELOW:
        text = _BAR + _GUTTER - 1
        return Columns(
            width=width,
            bar=0,
            base=text + _INDENT,
            base_width=max(1, width - text - _INDENT - 1),
            other=text,
            other_width=max(1, width - text - 1),
            stacked=True,
        )
    numbers = len(str(sentences)) + 2 if width >= NUMBERED_FROM else 0
    text = min(WIDEST, (width - _BAR - _GUTTER - 2 * numbers - 1) // 2)
    margin = (width - _BAR - _GUTTER - 2 * numbers - 2 * text) // 2
    base = margin + _BAR + numbers
    return Columns(
        width=width,
        bar=margin,
        base=base,
        base_width=text,
        other=base + text + _GUTTER + numbers,
        other_width=text,
        numbers=numbers,
    )


class _Filling:
    """Rows while they are being filled, block by block."""

    def __init__(self, base: Article, other: Article, columns: Columns) -> None:
        self._base, self._other = base, other
        self._columns = columns
        self._blocks: list[Block] = []
        self._base_rows = Rows(array("I"), array("I"))
        self._other_rows = Rows(array("I"), array("I"))
        self._wrapped_base = cache(_wrapping(base, columns.base_width))
        self._wrapped_alone = _wrapping(base, columns.other_width) if columns.stacked else self._wrapped_base
        self._wrapped_other = _wrapping(other, columns.other_width)

    def add(self, pair: Pair) -> None:
        """Add the rows of a pair, after an empty row where a paragraph ends or something is passed over."""
        last = self._blocks[-1].pair if self._blocks else None
        if last is not None and self._apart(last, pair):
            self._pad(len(self._base_rows) + 1)
        top = len(self._base_rows)
        if pair.other is not None:
            _extend(self._other_rows, self._wrapped_other(pair.other))
        base = pair.base if self._shows_base(pair) else ()
        above = tuple(sentence for sentence in base if last and sentence in last.base and self._shows_base(last))
        if self._columns.stacked:
            self._pad(len(self._other_rows))
        note = len(self._base_rows) if above else None
        if above:
            _add_empty(self._base_rows)
        for sentence in base:
            if sentence not in above:
                alone = pair.other is None
                _extend(self._base_rows, (self._wrapped_alone if alone else self._wrapped_base)(sentence))
        self._pad(max(len(self._base_rows), len(self._other_rows)))
        self._blocks.append(Block(pair, top, len(self._base_rows) - top, above, note))

    def layout(self, order: Order) -> Layout:
        """Return what was filled in: every pair of `order`, so that its block has the same index."""
        return Layout(
            columns=self._columns,
            blocks=tuple(self._blocks),
            base_starts=self._base_rows.starts,
            base_ends=self._base_rows.ends,
            other_starts=self._other_rows.starts,
            other_ends=self._other_rows.ends,
            tops=array("I", [block.top for block in self._blocks]),
            of_other=array("I", order.of_other),
            of_base=array("I", order.of_base),
        )

    def _shows_base(self, pair: Pair) -> bool:
        return not self._columns.stacked or pair.other is None or pair.verdict.status != "same"

    def _apart(self, last: Pair, pair: Pair) -> bool:
        if last.other is None and pair.other is None:
            return _parted(self._base, last.base[0], pair.base[0])
        return last.other is None or pair.other is None or _parted(self._other, last.other, pair.other)

    def _pad(self, rows: int) -> None:
        for side in (self._base_rows, self._other_rows):
            while len(side) < rows:
                _add_empty(side)


def _wrapping(article: Article, width: int) -> Callable[[int], Rows]:
    def wrapped(sentence: int) -> Rows:
        span = article.sentences[sentence]
        return wrap(article.text, width, span.start, span.end)

    return wrapped


def _extend(rows: Rows, more: Rows) -> None:
    rows.starts.extend(more.starts)
    rows.ends.extend(more.ends)


def _add_empty(rows: Rows) -> None:
    rows.starts.append(0)
    rows.ends.append(0)


def _parted(article: Article, first: int, second: int) -> bool:
    """Return whether an empty row stands between two sentences: they end a paragraph or are not neighbours."""
    return second != first + 1 or article.sentences[first].paragraph != article.sentences[second].paragraph
