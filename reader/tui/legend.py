"""The legend under an article: each kind of entity in its own looks, how often it occurs, and the key that hides it."""

from collections.abc import Collection
from typing import ClassVar

from rich.text import Text
from textual.widget import Widget

from reader.entities.model import Entities
from reader.tui.kinds import KINDS, counted
from reader.tui.strips import Looks


class Legend(Widget):
    """One row; what does not fit is left out at the right."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        *(f"legend--{kind.name}" for kind in KINDS),
        "legend--hidden",
        "legend--key",
    }

    def __init__(self) -> None:
        """Make a legend with nothing in it."""
        super().__init__()
        self._counts: dict[str, int] = {}
        self._hidden: Collection[str] = ()
        self._looks = Looks(self)

    def show(self, entities: Entities | None, hidden: Collection[str], *, highlighted: bool) -> None:
        """Show the kinds that occur; hidden ones, or all when nothing is highlighted, in brackets."""
        self._counts = counted(entities) if entities else {}
        self._hidden = hidden if highlighted else [kind.name for kind in KINDS]
        self.refresh()

    def render(self) -> Text:
        """Draw the row."""
        row = Text(no_wrap=True, overflow="ellipsis")
        for number, kind in enumerate(KINDS, 1):
            if not self._counts.get(kind.name):
                continue
            row.append(f" {number} ", self._looks.style("legend--key"))
            text = f"{kind.label} {self._counts[kind.name]}"
            if kind.name in self._hidden:
                row.append(f"({text})", self._looks.style("legend--hidden"))
            else:
                row.append(text, self._looks.style(f"legend--{kind.name}"))
        return row

    def notify_style_update(self) -> None:
        """Forget styles that a new theme has changed."""
        super().notify_style_update()
        self._looks.clear()
