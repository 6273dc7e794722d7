"""How the three main screens look, in two themes and two sizes."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.sources.folders import corpus_sources
from reader.tui.app import ReaderApp
from reader.tui.settings import load_settings
from tests.tui.driving import press

SIZES = [(80, 24), (160, 45)]
THEMES = ["reader-dark", "reader-light"]
KEYS = {
    "desk": ["j"],
    "reading": ["j", "enter", "space"],
    "compare": ["G", "k", "space", "j", "c", "n"],
}


@pytest.mark.parametrize("screen", list(KEYS))
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES, ids=["80x24", "160x45"])
def test_the_screen_looks_as_it_did(
    screen: str, theme: str, size: tuple[int, int], snap_compare: object, tmp_path: Path
) -> None:
    app = ReaderApp(corpus_sources(), load_settings(theme=theme, environ={"READER_CONFIG_DIR": str(tmp_path)}))

    async def drive(pilot: Pilot[int]) -> None:
        await press(pilot)
        for key in KEYS[screen]:
            await press(pilot, key)

    assert callable(snap_compare)
    assert snap_compare(app, terminal_size=size, run_before=drive)
