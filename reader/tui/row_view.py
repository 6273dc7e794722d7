"""Scrolling by rows, as less and vim do it: the movements every view of rows shares."""

from textual.message import Message
from textual.scroll_view import ScrollView

KEPT_IN_SIGHT = 2  # rows of the last page that stay on the next, so that the eye finds its line again


class RowView(ScrollView):
    """A view of `virtual_size.height` rows that is moved by the actions line, page, half page, top and bottom."""

    class Asked(Message):
        """A person asked for something the screen must do."""

        def __init__(self, action: str) -> None:
            """Name what is asked."""
            super().__init__()
            self.action = action

    class Said(Message):
        """Something a person should be told in one line."""

        def __init__(self, text: str) -> None:
            """Hold the line."""
            super().__init__()
            self.text = text

    def scroll_to_row(self, row: float) -> None:
        """Put `row` at the top, as far as there are rows, at once."""
        self.scroll_to(y=row, animate=False, force=True, immediate=True)

    def _scroll_by(self, rows: int) -> None:
        self.scroll_to_row(self.scroll_offset.y + rows)

    @property
    def _page(self) -> int:
        return max(1, self.size.height - KEPT_IN_SIGHT)

    def action_line_down(self) -> None:
        """Scroll a row down."""
        self._scroll_by(1)

    def action_line_up(self) -> None:
        """Scroll a row up."""
        self._scroll_by(-1)

    def action_page_down(self) -> None:
        """Scroll a page down."""
        self._scroll_by(self._page)

    def action_page_up(self) -> None:
        """Scroll a page up."""
        self._scroll_by(-self._page)

    def action_half_page_down(self) -> None:
        """Scroll half a page down."""
        self._scroll_by(max(1, self.size.height // 2))

    def action_half_page_up(self) -> None:
        """Scroll half a page up."""
        self._scroll_by(-max(1, self.size.height // 2))

    def action_top(self) -> None:
        """Scroll to the start."""
        self.scroll_to_row(0)

    def action_bottom(self) -> None:
        """Scroll to the end."""
        self.scroll_to_row(self.virtual_size.height)
