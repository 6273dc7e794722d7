"""Lines of text with looks: what a report for a person is made of before it meets a terminal, a pipe or a file.

Decides where lines break, by terminal cells. A look is a name ("new", "person"); what it looks like is decided where
lines are printed.
"""

from collections.abc import Iterable, Iterator, Sequence
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
    for start, end in list(zip(rows.starts, rows.ends, strict=True)) or [(0, 0)]:
        yield *margin, *_cut(pieces, start, start + len(text[start:end].rstrip(" ")))
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


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield what of `pieces`, laid end to end, lies in `[start, end)`."""
    at = 0
    for text, look in pieces:
        inside = text[max(start - at, 0) : max(end - at, 0)]
        if inside:
            yield Piece(inside, look)
        at += len(text)
