"""Keys of the table of actions that do their own thing in a panel or box over the compare screen.

They keep the ids of their actions, so that a keymap that changes a key changes it here too.
"""

from collections.abc import Mapping

from textual.binding import Binding, BindingType

from reader.tui.actions import BY_ID
from reader.tui.keys import key_label


def rebound(doing: Mapping[str, tuple[str, str]]) -> list[BindingType]:
    """Return a binding for each id of an action: its keys do something else here.

    Args:
        doing: for each id, textual's action and what the footer calls it; empty keeps it out.
    """
    return [
        Binding(",".join(keys), method, words, show=bool(words), key_display=key_label(keys[0]), id=id_)
        for id_, (method, words) in doing.items()
        for keys in [BY_ID[id_].keys]
    ]
