"""Draws the rows of a laid-out comparison: what stands in which cell, and in which looks.

The looks are component classes of the widget; what they look like is the stylesheet's business. Which rows there are is
decided in `compare_layout`, where the cursor is by the widget.
"""

from collections.abc import Iterable, Iterator, Sequence

from rich.segment import Segment
from textual.strip import Strip

from reader.compare.model import Comparison, Side
from reader.report.names import MOVED
from reader.tui.compare_layout import Block, Layout
from reader.tui.compare_order import Pair, SideName, Where
from reader.tui.compare_words import above_words, cited
from reader.tui.painting import Layer, pieces
from reader.tui.strips import Looks, segments

LOOKS: frozenset[str] = frozenset(
    f"compare--{name}"
    for name in (
        *("new", "partly-new", "reworded", "same", "base", "left-out"),
        *("sign-new", "sign-partly-new", "sign-reworded", "sign-same", "sign-left-out", "sign-moved"),
        *("title", "caption", "furniture", "word", "missing-word"),
        *("number", "note", "cursor", "bar"),
    )
)

_INDENT = 2  # cells of the base under the other, in one column


class Painter:
    """Draws the rows of one layout."""

    def __init__(self, comparison: Comparison, layout: Layout, looks: Looks, *, words: bool) -> None:
        """Draw `layout` of `comparison`; `words` marks the words that one side has and the other has not."""
        self._base, self._other = comparison.base.article, comparison.other.article
        self._layout = layout
        self._columns = layout.columns
        self._looks = looks
        self._base_layers = _layers(comparison.base, "compare--missing-word" if words else None)
        self._other_layers = _layers(comparison.other, "compare--word" if words else None)

    def strip(self, row: int, *, lit: bool) -> Strip:
        """Draw a row; `lit` when the cursor is on its block."""
        width, plain = self._columns.width, self._looks.style()
        block = self._layout.block_in(row)
        if block is None:
            return Strip.blank(width, plain)
        under = ("compare--cursor",) if lit else ()
        bar = Segment("▌ " if lit else "  ", self._looks.style(*under, "compare--bar"))
        drawn = self._stacked(block, row, under) if self._columns.stacked else self._side_by_side(block, row, under)
        margin = Segment(" " * self._columns.bar, plain)
        return Strip([margin, bar, *drawn]).adjust_cell_length(width, plain)

    def _side_by_side(self, block: Block, row: int, under: tuple[str, ...]) -> Iterator[Segment]:
        yield from self._number("base", block.pair.base, row, under)
        yield from self._base_text(block, row, self._columns.base_width, under)
        yield Segment(" ", self._looks.style(*under))
        yield from self._sign(block, row, under)
        ids = () if block.pair.other is None else (block.pair.other,)
        yield from self._number("other", ids, row, under)
        yield from self._other_text(block, row, under)

    def _stacked(self, block: Block, row: int, under: tuple[str, ...]) -> Iterator[Segment]:
        yield from self._sign(block, row, under)
        if self._layout.other_starts[row] < self._layout.other_ends[row]:
            yield from self._other_text(block, row, under)
        elif block.pair.other is None:
            yield from self._base_text(block, row, self._columns.other_width, under)
        else:
            yield Segment(" " * _INDENT, self._looks.style(*under))
            yield from self._base_text(block, row, self._columns.base_width, under)

    def _sign(self, block: Block, row: int, under: tuple[str, ...]) -> Iterable[Segment]:
        """Return the sign of the status, that of a move, and a space; three cells."""
        plain = self._looks.style(*under)
        if row != block.top:
            return [Segment("   ", plain)]
        status = "left-out" if block.pair.left_out else block.pair.verdict.status
        return [
            Segment(block.pair.sign, self._looks.style(*under, f"compare--sign-{status}")),
            Segment(MOVED if block.pair.verdict.moved else " ", self._looks.style(*under, "compare--sign-moved")),
            Segment(" ", plain),
        ]

    def _number(self, side: SideName, ids: Sequence[int], row: int, under: tuple[str, ...]) -> Iterable[Segment]:
        """Return the number of the sentence that starts in the row, in as many cells as there are for numbers."""
        if not self._columns.numbers:
            return []
        laid, sentences = self._layout, (self._base if side == "base" else self._other).sentences
        starts, ends = (laid.base_starts, laid.base_ends) if side == "base" else (laid.other_starts, laid.other_ends)
        starting = [id_ for id_ in ids if sentences[id_].start == starts[row] < ends[row]]
        number = cited(Where(side, starting[0])) if starting else ""
        return [Segment(number.ljust(self._columns.numbers), self._looks.style(*under, "compare--number"))]

    def _base_text(self, block: Block, row: int, width: int, under: tuple[str, ...]) -> list[Segment]:
        looks = ("compare--left-out" if block.pair.left_out else "compare--base", *under)
        if row == block.note:
            drawn = [Segment(above_words(block.above), self._looks.style(*looks, "compare--note"))]
        else:
            start, end = self._layout.base_starts[row], self._layout.base_ends[row]
            drawn = segments(self._base.text, pieces(start, end, self._base_layers), self._looks, *looks)
        return Segment.adjust_line_length(drawn, width, self._looks.style(*under))

    def _other_text(self, block: Block, row: int, under: tuple[str, ...]) -> list[Segment]:
        start, end = self._layout.other_starts[row], self._layout.other_ends[row]
        looks = (*under, *self._status_look(block.pair)) if start < end else under
        drawn = segments(self._other.text, pieces(start, end, self._other_layers), self._looks, *looks)
        return Segment.adjust_line_length(drawn, self._columns.other_width, self._looks.style(*looks))

    def _status_look(self, pair: Pair) -> tuple[str, ...]:
        """Return the look of a sentence's status; what brings something but is no addition is not set off."""
        status = pair.verdict.status
        return () if status in ("new", "partly-new") and not pair.added else (f"compare--{status}",)


def _layers(side: Side, word: str | None) -> list[Layer]:
    """Return the looks that parts of a side have whatever their block: roles, and words the other side has not."""
    roles = Layer(
        (sentence.start, sentence.end, f"compare--{sentence.role}")
        for sentence in side.article.sentences
        if sentence.role != "body"
    )
    marked = (
        span for verdict in side.verdicts if verdict.status in ("reworded", "partly-new") for span in verdict.new_spans
    )
    return [roles] if word is None else [roles, Layer((start, end, word) for start, end in sorted(marked))]
