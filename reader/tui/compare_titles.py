"""The two titles over their columns, with what each side is: A has been read, B is new."""

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip
from textual.widget import Widget

from reader.compare.model import Comparison
from reader.report.reading import byline
from reader.text.cleaning import printable
from reader.text.model import Article
from reader.text.wrapping import wrap
from reader.tui.compare_layout import Columns, columns_of
from reader.tui.strips import Looks

_TITLE, _ABOUT = "titles--title", "titles--about"


class CompareTitles(Widget):
    """Each title over its column and what is known of the article under it; in one column, a row a side."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {_TITLE, _ABOUT}

    def __init__(self, comparison: Comparison) -> None:
        """Show the titles of a comparison."""
        super().__init__()
        self._looks = Looks(self)
        self._comparison = comparison

    def show(self, comparison: Comparison) -> None:
        """Show the titles of another comparison."""
        self._comparison = comparison
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Draw one row over both columns."""
        base, other = self._comparison.base.article, self._comparison.other.article
        columns = columns_of(self.size.width, max(len(base.sentences), len(other.sentences)))
        drawn = self._stacked(columns, y) if columns.stacked else self._side_by_side(columns, y)
        plain = self._looks.style()
        margin = Segment(" " * (columns.bar + 2), plain)
        return Strip([margin, *drawn]).adjust_cell_length(columns.width, plain)

    def notify_style_update(self) -> None:
        """Forget the looks of the old theme."""
        super().notify_style_update()
        self._looks.clear()

    def _side_by_side(self, columns: Columns, y: int) -> list[Segment]:
        height = self.size.height
        look = _ABOUT if y == height - 1 else _TITLE
        left = title_rows(self._comparison.base.article, "A · read", columns.numbers + columns.base_width, height)[y]
        right = title_rows(self._comparison.other.article, "B · new", columns.numbers + columns.other_width, height)[y]
        between = columns.other - columns.base - columns.base_width - columns.numbers
        return [
            Segment(left, self._looks.style(look)),
            Segment(" " * between, self._looks.style()),
            Segment(right, self._looks.style(look)),
        ]

    def _stacked(self, columns: Columns, y: int) -> list[Segment]:
        side, article = ("A  ", self._comparison.base.article) if y == 0 else ("B  ", self._comparison.other.article)
        title = fitted(printable(article.title), columns.width - 6)
        return [Segment(side, self._looks.style(_ABOUT)), Segment(title, self._looks.style(_TITLE))] if y < 2 else []


def title_rows(article: Article, side: str, width: int, height: int) -> list[str]:
    """Return the rows of a title of that height and width: the title, and in the last row what else is known.

    Args:
        article: whose title it is.
        side: what opens the last row.
        width: cells; every row is filled up to them, what is too long ends in an ellipsis.
        height: rows, at least 1.
    """
    titles = rows_of(article.title, width, height - 1)
    titles += [""] * (height - 1 - len(titles))
    return [fitted(printable(row), width) for row in (*titles, " · ".join([side, *byline(article)]))]


def rows_of(text: str, width: int, most: int) -> list[str]:
    """Return text in rows of `width` cells, at most `most`; the last holds all the rest, for `fitted` to cut."""
    rows = wrap(text, max(1, width))
    if len(rows) <= most:
        return [text[start:end] for start, end in zip(rows.starts, rows.ends, strict=True)]
    whole = [text[start:end] for start, end in zip(rows.starts[: most - 1], rows.ends, strict=False)]
    return [*whole, text[rows.starts[most - 1] :]] if most > 0 else []


def fitted(text: str, cells: int) -> str:
    """Return one line of text in exactly that many cells; what is too long ends in an ellipsis."""
    if cell_len(text) <= cells or cells < 1:
        return set_cell_size(text, max(0, cells))
    return set_cell_size(text, cells - 1) + "…"
