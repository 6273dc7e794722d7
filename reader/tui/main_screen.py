"""What the two main screens share: a terminal that is too small, going back a step, and who gets the keys."""

from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Static

from reader.tui.key_line import KeyLine

SMALLEST = (40, 10)  # columns and rows under which nothing useful can be shown


class MainScreen(Screen[None]):
    """A screen that fills the terminal. Its `compose` yields `no_room()` and `KeyLine()` last."""

    def on_screen_suspend(self) -> None:
        """Show no keys under a box."""
        self.query_one(KeyLine).refresh()

    def on_screen_resume(self) -> None:
        """Show the keys again."""
        self.query_one(KeyLine).refresh()

    def no_room(self) -> Static:
        """Return what is shown instead of everything else where there is no room for it."""
        return Static(id="too-small")

    def check_room(self, size: Size) -> None:
        """Say so where there is no room. What is hidden loses the keys: give them back once there is room again."""
        columns, rows = SMALLEST
        small = size.width < columns or size.height < rows
        self.set_class(small, "-small")
        words = f"Reader needs {columns}×{rows}; this terminal is {size.width}×{size.height}." if small else ""
        self.query_one("#too-small", Static).update(Content(words))
        if self.focused is None:
            self.call_after_refresh(self.give_keys)

    def give_keys(self) -> None:
        """Give the keys to the part of the screen that is used now."""

    def go_back(self) -> bool:
        """Go one step back within the screen; False when there is none."""
        return False
