"""The compare screen: the two titles, the split view, the facts on demand, and two lines that say it all in words.

It puts together what others draw and say; the one thing it decides is what follows when something is asked for.
"""

from collections.abc import Callable

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Container, Horizontal, Vertical
from textual.content import Content
from textual.events import Resize
from textual.message import Message
from textual.widgets import Static
from textual.worker import Worker, get_current_worker

from reader.compare.model import Comparison
from reader.compare.progress import Progress
from reader.errors import Cancelled, ReaderError
from reader.text.cleaning import printable
from reader.text.model import Article
from reader.tui.compare_layout import STACKED_BELOW
from reader.tui.compare_titles import CompareTitles
from reader.tui.compare_view import CompareView
from reader.tui.compare_words import explained, legend, links_of, nearest_of, opposite, view_words, whole_parts
from reader.tui.facts_panel import FactsPanel
from reader.tui.key_line import KeyLine
from reader.tui.link_screen import LinkScreen
from reader.tui.long_work import comparing_words, followed, unless_stopped
from reader.tui.main_screen import MainScreen

WIDE = 150  # columns from which on the facts stand beside the texts, not under them
SHORT = 16  # rows under which texts and facts take turns
TALL = 30  # rows from which on long titles may have two


class CompareScreen(MainScreen):
    """What one article adds over another."""

    CSS_PATH = "compare.tcss"

    class Progressed(Message):
        """The comparison with the sides swapped has come some way."""

        def __init__(self, share: float) -> None:
            """Name the share that is done, 0 to 1."""
            super().__init__()
            self.share = share

    def __init__(
        self,
        comparison: Comparison,
        *,
        compare: Callable[[Article, Article, Progress], Comparison],
        measure: int = 70,
        back: str = "",
    ) -> None:
        """Show a comparison.

        Args:
            comparison: what to show.
            compare: makes a comparison of a base and another article, for when the sides are swapped, and tells how
                far it has come. Called in a thread; what it raises as `ReaderError` is shown.
            measure: cells a row at the most where an article is shown by itself.
            back: the key that stops it, as it is shown.
        """
        super().__init__()
        self._comparison = comparison
        self._compare = compare
        self._measure = measure
        self._back = back
        self._swapping: Worker[None] | None = None

    @property
    def comparison(self) -> Comparison:
        """What is shown."""
        return self._comparison

    def compose(self) -> ComposeResult:
        """Lay out titles, texts, facts and lines."""
        with Container(id="compare-body"):
            with Vertical(id="compare-texts"):
                yield CompareTitles(self._comparison)
                yield CompareView(self._comparison, id="compare")
            yield FactsPanel(self._comparison.facts)
        with Horizontal(id="compare-line"):
            yield Static(id="compare-summary")
            yield Static(Content(legend()), id="compare-legend")
        yield Static(id="compare-sentence")
        yield self.no_room()
        yield KeyLine()

    def on_mount(self) -> None:
        """Show the texts alone."""
        self._facts.display = False
        self.give_keys()

    def on_resize(self, event: Resize) -> None:
        """Give the facts the room there is."""
        width, height = event.size
        self.set_class(width >= WIDE, "-wide")
        self.set_class(height >= TALL and width >= STACKED_BELOW, "-tall")
        self.set_class(height < SHORT, "-short")
        self.check_room(event.size)

    @property
    def _view(self) -> CompareView:
        return self.query_one(CompareView)

    @property
    def _facts(self) -> FactsPanel:
        return self.query_one(FactsPanel)

    @on(CompareView.Moved)
    def _moved(self) -> None:
        where = self._view.where
        summary = self.query_one("#compare-summary", Static)
        words = view_words(self._comparison, self._view.view)
        self._tell("#compare-summary", whole_parts(words, summary.size.width))
        if not self._is_swapping:
            self._tell("#compare-sentence", "" if where is None else explained(self._comparison, where))

    @on(CompareView.Said)
    def _said(self, event: CompareView.Said) -> None:
        self._tell("#compare-sentence", event.text)

    def _tell(self, line: str, text: str) -> None:
        self.query_one(line, Static).update(Content(printable(text)))

    @on(CompareView.Asked)
    def _asked(self, event: CompareView.Asked) -> None:
        if event.action == "facts":
            self._facts.display = not self._facts.display
            self.give_keys()
        elif event.action == "swap":
            self._tell("#compare-sentence", comparing_words(0, self._back))
            self._swapping = self._swap(self._comparison.other.article, self._comparison.base.article)
        else:
            self._follow_link()

    @on(FactsPanel.Wanted)
    def _fact_wanted(self, event: FactsPanel.Wanted) -> None:
        self._view.go_to(event.where)

    @on(FactsPanel.Closed)
    def _facts_closed(self) -> None:
        self._facts.display = False
        self.give_keys()

    def go_back(self) -> bool:
        """Stop swapping the sides, or show everything again where a view shows a part; False where it already does."""
        if self._swapping is not None and self._is_swapping:
            self._swapping.cancel()
            self._swapping = None
            self._moved()
            return True
        return self._view.show_all()

    def give_keys(self) -> None:
        """Give the keys to the facts where they are shown, else to the texts."""
        self.set_class(self._facts.display, "-facts")
        if self._facts.display:
            self._facts.focus_list()
        else:
            self._view.focus()

    def _follow_link(self) -> None:
        where = self._view.where
        if where is None:
            return
        why = explained(self._comparison, where)
        links = links_of(self._comparison, where)
        nearest = nearest_of(self._comparison, where)
        places = links or (() if nearest is None else (nearest,))
        there = self._comparison.base if where.side == "other" else self._comparison.other
        self.app.push_screen(LinkScreen(there.article, places, why=why, linked=bool(links), measure=self._measure))

    @property
    def _is_swapping(self) -> bool:
        return self._swapping is not None and not self._swapping.is_finished

    @work(thread=True, group="swap", exclusive=True)
    def _swap(self, base: Article, other: Article) -> None:
        worker = get_current_worker()
        progress = followed(worker, lambda share: self.post_message(self.Progressed(share)))
        try:
            swapped = self._compare(base, other, progress)
        except Cancelled:
            return
        except ReaderError as error:
            self.app.call_from_thread(unless_stopped, worker, self._not_swapped, str(error))
            return
        self.app.call_from_thread(unless_stopped, worker, self._swapped, swapped)

    @on(Progressed)
    def _progressed(self, event: Progressed) -> None:
        if self._is_swapping:
            self._tell("#compare-sentence", comparing_words(event.share, self._back))

    def _swapped(self, comparison: Comparison) -> None:
        if not self.is_attached:
            return
        self._swapping = None
        self._comparison = comparison
        self.query_one(CompareTitles).show(comparison)
        self._facts.show(comparison.facts)
        self._view.show(comparison, opposite(self._view.place))

    def _not_swapped(self, why: str) -> None:
        self._swapping = None
        self.notify(why, severity="error", markup=False)
        self._moved()
