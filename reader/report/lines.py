"""Lines of text with looks: what a report for a person is made of before it meets a terminal, a pipe or a file.

Decides where lines break, by terminal cells. A look is a name ("new", "person"); what it looks like is decided where
lines are printed.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from rich.cells import cell_len

from reader.text.wrapping import wrap

# Narrower than this a gutter is kept and the text overflows: a column of single letters helps nobody.
_LEAST_ROOM = 12


class Piece(NamedTuple):
    """A stretch of text with one look; the empty look is plain."""

    text: str
    look: str = ""


Line = tuple[Piece, ...]


def laid_out(pieces: Sequence[Piece], width: int, gutter: Sequence[Piece] = ()) -> Iterator[Line]:
    """Yield `pieces` as lines of at most `width` cells, broken at spaces.

    Args:
        pieces: what is to be read, in order; no line feeds.
        width: cells a line, the gutter included; 0 keeps everything on one line.
        gutter: opens the first line; the others are indented by as much.
    """
    indent = sum(_cells(piece.text) for piece in gutter)
    text = "".join(piece.text for piece in pieces)
    room = max(width - indent, _LEAST_ROOM if gutter else 1) if width else max(1, _cells(text))
    rows = wrap(text, room)
    margin = tuple(gutter)
    begins = list(accumulate((len(piece.text) for piece in pieces), initial=0))
    for start, end in list(zip(rows.starts, rows.ends, strict=True)) or [(0, 0)]:
        yield *margin, *_cut(pieces, begins, start, start + len(text[start:end].rstrip(" ")))
        margin = (Piece(" " * indent),) if indent else ()


def columns(rows: Sequence[Line]) -> Iterator[Line]:
    """Yield `rows` with every piece but the last of a row as wide as the widest of its column, and two spaces between.

    Args:
        rows: lines of as many pieces each.
    """
    widths = [max(_cells(piece.text) for piece in column) for column in zip(*rows, strict=True)]
    for row in rows:
        *padded, last = zip(row, widths, strict=True)
        yield *(Piece(text + " " * (width - _cells(text) + 2), look) for (text, look), width in padded), last[0]


def _cells(text: str) -> int:
    return len(text) if text.isascii() else cell_len(text)


def _cut(pieces: Sequence[Piece], starts: Sequence[int], start: int, end: int) -> Iterator[Piece]:
    """Yield what of `pieces`, which begin at `starts` when laid end to end, lies in `[start, end)`."""
    for number in range(max(0, bisect_right(starts, start) - 1), min(bisect_left(starts, end), len(pieces))):
        text, look = pieces[number]
        inside = text[max(start - starts[number], 0) : end - starts[number]]
        if inside:
            yield Piece(inside, look)
