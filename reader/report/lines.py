"""Lines of text with looks: what a report for a person is made of before it meets a terminal, a pipe or a file.

Decides where lines break, by terminal cells. A look is a name ("new", "person"); what it looks like is decided where
lines are printed.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.cells import cell_len, chop_cells

# Narrower than this a gutter is kept and the text overflows: a column of single letters helps nobody.
_LEAST_ROOM = 12

_WORD = re.compile("[^ ]+")


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
    room = max(width - indent, _LEAST_ROOM if gutter else 1) if width else 0
    margin = tuple(gutter)
    for start, end in _rows(text, room):
        yield *margin, *_cut(pieces, start, end)
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


def _rows(text: str, room: int) -> Iterator[tuple[int, int]]:
    """Yield the (start, end) of each row of `text`; a word wider than `room` cells is cut, 0 is room for all."""
    if not room or _cells(text) <= room:
        yield 0, len(text)
        return
    start = end = 0
    for word in _WORD.finditer(text):
        if end > start and _cells(text[start : word.end()]) <= room:
            end = word.end()
            continue
        if end > start:
            yield start, end
        start, end = word.span()
        for part in filter(None, chop_cells(word.group(), room)[:-1]):
            yield start, start + len(part)
            start += len(part)
    yield start, end


def _cut(pieces: Iterable[Piece], start: int, end: int) -> Iterator[Piece]:
    """Yield what of `pieces`, laid end to end, lies in `[start, end)`."""
    at = 0
    for text, look in pieces:
        inside = text[max(start - at, 0) : max(end - at, 0)]
        if inside:
            yield Piece(inside, look)
        at += len(text)
