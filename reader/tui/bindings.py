"""Makes textual's bindings from the one table of actions; their ids are the actions', so a keymap can change them."""

from textual.binding import Binding, BindingType

from reader.tui.actions import ACTIONS, Place
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
