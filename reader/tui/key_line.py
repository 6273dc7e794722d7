"""The last row: what the keys do here, as far as there is room; how to get help and how to get back always stay."""

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding
from textual.widget import Widget

from reader.tui.actions import BY_ID
from reader.tui.keys import key_label
from reader.tui.strips import Looks

_ALWAYS = "everywhere."  # the place of the actions that stay


class KeyLine(Widget):
    """Shows the keys of what has the focus; a click on one presses it."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"keys--key", "keys--does"}

    def __init__(self) -> None:
        """Make an empty line."""
        super().__init__()
        self._looks = Looks(self)
        self._columns: list[tuple[int, str]] = []

    def on_mount(self) -> None:
        """Follow the focus."""
        self.screen.bindings_updated_signal.subscribe(self, lambda _: self.refresh())

    def render(self) -> Text:
        """Draw the row: what can be done here, then what always can; nothing under a box, where no key of it works."""
        if not self.screen.is_active:
            self._columns = []
            return Text()
        shown: dict[str, Binding] = {}
        for active in self.screen.active_bindings.values():
            binding = active.binding
            name = binding.id or binding.action
            if binding.show and active.enabled and (name not in shown or _taught_before(binding, shown[name])):
                shown[name] = binding
        always = [binding for binding in shown.values() if (binding.id or "").startswith(_ALWAYS)]
        here = [binding for binding in shown.values() if binding not in always]
        parts = [self._part(binding) for binding in always]
        room = self.size.width - sum(part.cell_len for part in parts)
        row = Text(no_wrap=True)
        self._columns = []
        for binding in here:
            part = self._part(binding)
            if row.cell_len + part.cell_len > room:
                break
            self._columns.append((row.cell_len, binding.key))
            row.append_text(part)
        for binding, part in zip(always, parts, strict=True):
            self._columns.append((row.cell_len, binding.key))
            row.append_text(part)
        return row

    def _part(self, binding: Binding) -> Text:
        return Text.assemble(
            (f" {key_label(binding.key)} ", self._looks.style("keys--key")),
            (f"{binding.description} ", self._looks.style("keys--does")),
        )

    def on_click(self, event: events.Click) -> None:
        """Press the key that was clicked."""
        pressed = [key for column, key in self._columns if column <= event.x]
        if pressed:
            self.app.simulate_key(pressed[-1])

    def notify_style_update(self) -> None:
        """Forget styles that a new theme has changed."""
        super().notify_style_update()
        self._looks.clear()


def _taught_before(one: Binding, other: Binding) -> bool:
    """Return whether the key of `one` comes first among the keys of the action that both do."""
    keys = BY_ID[one.id].keys if one.id is not None and one.id in BY_ID else ()
    return one.key in keys and other.key in keys and keys.index(one.key) < keys.index(other.key)
