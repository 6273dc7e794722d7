"""What every test of the app does: press keys, wait until the app has dealt with them, look."""

from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from textual.pilot import Pilot
from textual.widgets import Static

from reader.tui.document_list import DocumentList
from reader.tui.reading_pane import ReadingPane

Opened = Callable[..., AbstractAsyncContextManager[Pilot[int]]]


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys, then wait until workers have ended and their messages have been dealt with."""
    await pilot.press(*keys)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def the_list(pilot: Pilot[int]) -> DocumentList:
    """The list of the screen that is shown."""
    return pilot.app.screen.query_one(DocumentList)


def the_pane(pilot: Pilot[int]) -> ReadingPane:
    """The reading pane of the screen that is shown."""
    return pilot.app.screen.query_one(ReadingPane)


def status(pilot: Pilot[int]) -> str:
    """What the status line says."""
    return str(pilot.app.screen.query_one("#status", Static).content)
