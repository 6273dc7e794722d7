"""A row to type in, under a pane: what is typed is text, whatever the keys mean elsewhere."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.message import Message
from textual.widgets import Input

from reader.text.cleaning import printable


class CleanInput(Input):
    """An input that takes nothing a terminal would obey, typed or pasted."""

    def validate_value(self, value: str) -> str:
        """Return the value without control characters."""
        return printable(value).replace("\ufffd", "")


class Box(CleanInput):
    """An input that says when it is left; `Input.Changed` and `Input.Submitted` say the rest."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "submit", "Take"),
        Binding("escape", "leave", "Leave"),
    ]

    class Left(Message):
        """A person wants out of the box."""

        def __init__(self, box: "Box") -> None:
            """Name the box."""
            super().__init__()
            self.box = box

        @property
        def control(self) -> "Box":
            """The box, for `on` to tell which."""
            return self.box

    def action_leave(self) -> None:
        """Say that the box is left."""
        self.post_message(self.Left(self))
