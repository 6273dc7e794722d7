"""Makes textual's bindings from the one table of actions; their ids are the actions', so a keymap can change them."""

from collections.abc import Mapping

from textual.binding import Binding, BindingType

from reader.tui.actions import ACTIONS, BY_ID, Place
from reader.tui.keys import key_label


def bindings(place: Place) -> list[BindingType]:
    """Return the bindings of a place, for the `BINDINGS` of the widget or screen that does its actions."""
    return [
        Binding(
            ",".join(action.keys),
            action.method,
            action.footer or action.description,
            show=bool(action.footer),
            key_display=key_label(action.keys[0]),
            tooltip=action.description,
            id=action.id,
        )
        for action in ACTIONS
        if action.place == place
    ]


def rebound(doing: Mapping[str, tuple[str, str]]) -> list[BindingType]:
    """Return a binding for each id of an action whose keys do something else here: in a panel, a box, at the top.

    They keep the ids of their actions, so that a keymap that changes a key changes it here too.

    Args:
        doing: for each id, textual's action and what the line of keys calls it; empty keeps it out.
    """
    return [
        Binding(",".join(keys), method, words, show=bool(words), key_display=key_label(keys[0]), id=id_)
        for id_, (method, words) in doing.items()
        for keys in [BY_ID[id_].keys]
    ]
