"""The legend under an article: each kind of entity in its own looks, how often it occurs, and the key that hides it."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.widget import Widget

from reader.tui.kinds import KINDS, counted
from reader.tui.strips import Looks

if TYPE_CHECKING:
    from reader.entities.model import Entities


class Legend(Widget):
    """One row; kinds that do not fit are left out at the end."""

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
        row = Text(no_wrap=True)
        key = self._looks.style("legend--key")
        for number, kind in enumerate(KINDS, 1):
            if not self._counts.get(kind.name):
                continue
            hidden = kind.name in self._hidden
            text = f"{kind.label} {self._counts[kind.name]}"
            look = self._looks.style("legend--hidden" if hidden else f"legend--{kind.name}")
            gap = "  " if row else ""
            part = Text.assemble((f"{gap}{number} ", key), (f"({text})" if hidden else text, look))
            if row.cell_len + part.cell_len + 2 > self.content_size.width:
                row.append(" …", key)
                break
            row.append_text(part)
        return row

    def notify_style_update(self) -> None:
        """Forget styles that a new theme has changed."""
        super().notify_style_update()
        self._looks.clear()
