"""Takes the README's pictures of the real app on the bundled corpus: `python -m tests.pictures`."""

import asyncio
import tempfile
from pathlib import Path

from reader.sources.folders import corpus_sources
from reader.tui.app import ReaderApp
from reader.tui.settings import load_settings
from tests.tui.driving import press

HERE = Path(__file__).parent
SIZE = (132, 38)
PICTURES = {
    "reading": ["j", "j", "j", "enter"],
    "compare": ["j", "j", "j", "space", "j", "j", "c", "n", "n"],
}


async def take(name: str, keys: list[str]) -> None:
    """Press keys in the app and save what the screen shows."""
    with tempfile.TemporaryDirectory() as folder:
        app = ReaderApp(corpus_sources(), load_settings(environ={"READER_CONFIG_DIR": folder}))
        async with app.run_test(size=SIZE) as pilot:
            await press(pilot)
            for key in keys:
                await press(pilot, key)
            picture = app.export_screenshot(title="Reader")
    (HERE / f"{name}.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    for name, keys in PICTURES.items():
        asyncio.run(take(name, keys))
