"""Takes every colour out of what is drawn, for people who set NO_COLOR.

Textual's own filter turns colours to grey, which still is colour; this one leaves bold, italic, underline and reverse.
"""

from functools import lru_cache

from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.filter import LineFilter


class Colourless(LineFilter):
    """Drops foreground and background, keeps attributes and what a click does."""

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - textual's signature
        """Return the segments without colour."""
        return [Segment(text, _without_colour(style) if style else style, control) for text, style, control in segments]


@lru_cache(maxsize=4096)
def _without_colour(style: Style) -> Style:
    plain = style.without_color
    return plain + Style.from_meta(style.meta) if style.meta else plain
