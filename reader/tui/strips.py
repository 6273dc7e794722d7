"""Turns pieces of text and their looks into what textual draws, with the last check that no control character passes.

Text from outside was cleaned when it came in; it is checked again here because every widget of textual hands on to the
terminal whatever it is given.
"""

from collections.abc import Iterable

from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget

from reader.text.cleaning import printable
from reader.tui.painting import Piece


class Looks:
    """The styles of a widget's looks as its stylesheet and theme have them now, kept until `clear`."""

    def __init__(self, widget: Widget) -> None:
        """Read the styles from the component classes of `widget`."""
        self._widget = widget
        self._styles: dict[tuple[str, ...], Style] = {}

    def style(self, *looks: str) -> Style:
        """Return the style of those component classes laid over each other, the last on top."""
        found = self._styles.get(looks)
        if found is None:
            found = self._widget.rich_style
            for look in looks:
                found += self._widget.get_component_rich_style(look, partial=True)
            self._styles[looks] = found
        return found

    def clear(self) -> None:
        """Forget the styles: the theme or the stylesheet has changed."""
        self._styles.clear()


def segments(text: str, pieces: Iterable[Piece], looks: Looks, *under: str) -> list[Segment]:
    """Return the pieces of `text` as segments, their looks laid over the looks `under` them."""
    return [
        Segment(printable(text[piece.start : piece.end]), looks.style(*under, *piece.looks))
        for piece in pieces
        if piece.start < piece.end
    ]
