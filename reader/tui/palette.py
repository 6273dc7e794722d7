"""Help and the command palette: rows of the one table of actions, all of them or those that can be done here."""

from collections.abc import Iterable, Mapping, Sequence

from textual.app import App
from textual.binding import Binding
from textual.content import Content
from textual.dom import DOMNode
from textual.screen import Screen

from reader.tui.actions import ACTIONS, Action, shown_key
from reader.tui.chooser import Choice

_KEYS_CELLS = 14
_PLACE_CELLS = 12


def doable(app: App[int], screen: Screen[object]) -> dict[str, DOMNode]:
    """Return who does each action that can be done on this screen now: the node, by the action's id."""
    nodes = (app, screen, *(node for node in screen.walk_children() if node.display))
    return {
        binding.id: node
        for node in nodes
        for binding in type(node).BINDINGS
        if isinstance(binding, Binding) and binding.id is not None
    }


def rows(keymap: Mapping[str, Sequence[str]], ids: Iterable[str] | None = None) -> list[Choice]:
    """Return a row for each action: its keys, where it can be done and what it does; of `ids` only, when given."""
    wanted = None if ids is None else set(ids)
    return [_row(action, keymap[action.id]) for action in ACTIONS if wanted is None or action.id in wanted]


def _row(action: Action, keys: Sequence[str]) -> Choice:
    shown = " ".join(shown_key(key) for key in keys)
    label = Content.assemble(
        (shown.ljust(_KEYS_CELLS), "bold"), (action.place.ljust(_PLACE_CELLS), "dim"), action.description
    )
    return Choice(action.id, label, f"{shown} {action.place} {action.description}")
