"""A link followed: the article of the other side, in its own order, with the linked sentence stood out.

Over it stands why the sentence that was left has its status. A sentence that is new has no link; what it comes nearest
to is shown the same way, and said not to be one. Where there is nothing near, the reason stands alone.
"""

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from reader.text.cleaning import printable
from reader.text.model import Article
from reader.tui.bindings import rebound
from reader.tui.compare_order import Where
from reader.tui.compare_titles import fitted, rows_of
from reader.tui.compare_words import cited
from reader.tui.key_line import KeyLine
from reader.tui.reading_pane import ReadingPane

_FEWEST_ROWS = 3  # that the reason may have in the smallest terminal
_SHARE_OF_ROWS = 5  # of a taller one it may have the fifth part


class LinkScreen(ModalScreen[None]):
    """Shows an article with one of some sentences stood out; the same key goes to the next."""

    BINDINGS: ClassVar[list[BindingType]] = rebound(
        {
            "compare.follow-link": ("next_link", "Next link"),
            "everywhere.back": ("leave", "Back"),
            "compare.down": ("scroll_pane('line_down')", "Down"),
            "compare.up": ("scroll_pane('line_up')", "Up"),
            "compare.page-down": ("scroll_pane('page_down')", "Page"),
            "compare.page-up": ("scroll_pane('page_up')", ""),
            "compare.half-page-down": ("scroll_pane('half_page_down')", ""),
            "compare.half-page-up": ("scroll_pane('half_page_up')", ""),
            "compare.top": ("scroll_pane('top')", ""),
            "compare.bottom": ("scroll_pane('bottom')", ""),
        }
    )

    def __init__(self, article: Article, places: Sequence[Where], *, why: str, linked: bool, measure: int) -> None:
        """Show an article at a sentence of it.

        Args:
            article: the article of the other side.
            places: its sentences that are linked, best first, or the one that comes nearest; with none of them nothing
                of the article is shown.
            why: what to say over it.
            linked: whether they are linked.
            measure: cells a row at the most.
        """
        super().__init__()
        self._article = article
        self._places = places
        self._why = why
        self._linked = linked
        self._measure = measure
        self._at = 0

    def compose(self) -> ComposeResult:
        """Lay out the reason, the title, the article and the keys."""
        with Vertical(id="link"):
            yield Static(id="link-why")
            if self._places:
                yield Static(id="link-title")
                pane = ReadingPane(measure=self._measure, id="link-pane")
                pane.can_focus = False
                yield pane
            yield KeyLine()

    def on_mount(self) -> None:
        """Show the article, and the sentence once there is a size to scroll in."""
        self.set_class(not self._places, "-alone")
        if self._places:
            self._pane.show(self._article)
            self.call_after_refresh(self._mark)
        self.call_after_refresh(self._tell_why)

    def on_resize(self) -> None:
        """Lay the reason out anew once its width is known."""
        self.call_after_refresh(self._tell_why)

    def _tell_why(self) -> None:
        """Say the reason in as few rows as leave the article room; what is cut ends in an ellipsis."""
        line = self.query_one("#link-why", Static)
        width = line.content_region.width
        rows = rows_of(printable(self._why), width, max(_FEWEST_ROWS, self.size.height // _SHARE_OF_ROWS))
        line.update(Content("\n".join(fitted(row, width).rstrip() for row in rows)))

    @property
    def _pane(self) -> ReadingPane:
        return self.query_one("#link-pane", ReadingPane)

    def _mark(self) -> None:
        where = self._places[self._at]
        sentence = self._article.sentences[where.sentence]
        self._pane.mark(sentence.start, sentence.end)
        which = ", the nearest, no link" if not self._linked else ""
        if len(self._places) > 1:
            which = f", link {self._at + 1} of {len(self._places)}"
        title = Content(printable(f"{cited(where)}{which} · {self._article.title}"))
        self.query_one("#link-title", Static).update(title)

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Offer the next link where there is another, and to move where there is an article."""
        return len(self._places) > 1 if action == "next_link" else bool(self._places) or action != "scroll_pane"

    def action_next_link(self) -> None:
        """Go to the next linked sentence, round the end."""
        self._at = (self._at + 1) % len(self._places)
        self._mark()

    def action_leave(self) -> None:
        """Go back to the comparison."""
        self.dismiss(None)

    def action_scroll_pane(self, movement: str) -> None:
        """Move the article as the reading pane moves."""
        getattr(self._pane, f"action_{movement}")()
