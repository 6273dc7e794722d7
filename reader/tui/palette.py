"""Help and the command palette: rows of the one table of actions, all of them or those that can be done here."""

from collections.abc import Container, Mapping, Sequence

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.screen import Screen

from reader.report.lines import Piece
from reader.report.names import LEFT_OUT, MOVED, SIGNS
from reader.tui.actions import ACTIONS, Action
from reader.tui.chooser import Choice
from reader.tui.keys import key_label

_KEYS_CELLS = 14
_PLACE_CELLS = 12


def doable(app: App[int], screen: Screen[object]) -> dict[str, tuple[DOMNode, str]]:
    """Return, by its id, who does each action that can be done on this screen now, and textual's action for it."""
    nodes = (app, screen, *(node for node in screen.walk_children() if node.display))
    return {
        binding.id: (node, binding.action)
        for node in nodes
        for binding in type(node).BINDINGS
        if isinstance(binding, Binding) and binding.id is not None
    }


def rows(keys: Mapping[str, Sequence[str]], doable: Container[str], *, others: bool) -> list[Choice]:
    """Return a row for each action, with its keys, where it can be done and what it does.

    Args:
        keys: the keys of every action, by id.
        doable: the ids of the actions that can be done now; their rows come first.
        others: whether the rest come after them or not at all.
    """
    here = [action for action in ACTIONS if action.id in doable]
    elsewhere = [action for action in ACTIONS if action.id not in doable] if others else []
    return [_row(action, keys[action.id]) for action in here + elsewhere]


def _row(action: Action, keys: Sequence[str]) -> Choice:
    shown = " ".join(key_label(key) for key in keys)
    label = (
        Piece(shown.ljust(_KEYS_CELLS), "lead"),
        Piece(action.place.ljust(_PLACE_CELLS), "aside"),
        Piece(action.description),
    )
    return Choice(action.id, label, f"{shown} {action.place} {action.description} {action.footer}")


def sign_rows() -> list[Choice]:
    """Return a row for each sign of the compare view; there is nothing to do with them but read."""
    return [_sign_row(sign, meaning) for sign, meaning in _SIGNS.items()]


def _sign_row(sign: str, meaning: str) -> Choice:
    label = (Piece(sign.ljust(_KEYS_CELLS), "lead"), Piece("sign".ljust(_PLACE_CELLS), "aside"), Piece(meaning))
    return Choice(sign, label, f"sign {meaning}")


_SIGNS = {
    SIGNS["new"]: "new: the base does not have it",
    SIGNS["partly-new"]: "partly new: the base has some of it; the words of its own are marked",
    SIGNS["reworded"]: "reworded: the base says it in other words",
    SIGNS["same"]: "same: the base has it, word for word or nearly",
    LEFT_OUT: "left out: the base has it and the other does not; ± where the other has some of it",
    MOVED: "moved: it stands in another order than what is around it",
    "A11 B26": "sentence 11 of the base, sentence 26 of the other, counted from 0 as in the JSON",
}
