"""Articles of our own on disk, and the app opened on them."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from reader.sources.folders import expand
from reader.tui.app import ReaderApp
from reader.tui.settings import Settings, load_settings
from tests.tui.driving import Opened, press

WIRE = """\
Bridge at Tolna closed after cracks found

Engineers closed the Tolna bridge on Monday after they found cracks in two of its steel beams.

"We could not let one more lorry cross," said Mara Lindqvist, the county's chief engineer.

Some 14,000 vehicles use the bridge every day, the county said. Repairs will cost about $3.5 million.

Traffic is sent over the old road through Varda, which adds 25 minutes to the drive.
"""

LOCAL = """\
Tolna bridge shut: drivers face long detour

Engineers closed the Tolna bridge on Monday after they found cracks in two of its steel beams.

‘We could not let one more lorry cross,’ said Mara Lindqvist, the county's chief engineer.

Baker Ilie Popa lost half of his morning customers. "Nobody comes through Tolna now," Popa said.

Repairs will cost about $4 million and last until 9 October, the mayor of Varda told Radio Sever.

Some 14,000 vehicles use the bridge every day, the county said.
"""

LONG = "\n\n".join(
    f"Paragraph {number} tells of harbour {number}, where Ana Brandt counted {number + 1} boats on the quay "
    "and wrote down the name of each, from the smallest dinghy to the trawler that never sails."
    for number in range(1, 61)
)

EVERY_KIND = """\
# What the mayor of Varda said

3 min read

Mara Lindqvist told the United Nations in Paris on 9 October 2024 that 40 percent of German farmers lost $3.5 million.

Some 14,000 of them came to see the World Cup.

Photo: Ana Brandt / Radio Sever
"""


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with three articles: two accounts of one event, and a long one on another."""
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "1-wire.txt").write_text(WIRE, encoding="utf-8")
    (folder / "2-local.txt").write_text(LOCAL, encoding="utf-8")
    (folder / "3-long.txt").write_text(LONG, encoding="utf-8")
    return folder


@pytest.fixture
def every_kind(tmp_path: Path) -> Path:
    """An article with every kind of entity, a title, a caption and furniture."""
    file = tmp_path / "every-kind.md"
    file.write_text(EVERY_KIND, encoding="utf-8")
    return file


@pytest.fixture
def opened(tmp_path: Path) -> Opened:
    """Open the app on paths, at a size, and wait until everything has been read."""

    @asynccontextmanager
    async def open_app(
        *paths: Path, size: tuple[int, int] = (100, 30), settings: Settings | None = None
    ) -> AsyncIterator[Pilot[int]]:
        loaded = load_settings(environ={"READER_CONFIG_DIR": str(tmp_path / "config")})
        loaded = replace(loaded, settings=settings or Settings())
        app = ReaderApp(expand([str(path) for path in paths]), loaded)
        async with app.run_test(size=size) as pilot:
            await press(pilot)
            yield pilot

    return open_app
