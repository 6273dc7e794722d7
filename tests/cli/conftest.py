"""Every command is asked in a folder with two articles, with no settings but the defaults."""

from pathlib import Path

import pytest

from tests.cli.asking import PAPER, WIRE, written


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("NO_COLOR", "COLUMNS", "READER_TRACEBACK", "READER_THEME", "READER_MEASURE", "READER_ENTITIES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("READER_CONFIG_DIR", str(tmp_path / "config"))
    monkeypatch.chdir(tmp_path)


@pytest.fixture(name="wire", autouse=True)
def _wire(tmp_path: Path) -> Path:
    return written(tmp_path / "wire.txt", WIRE)


@pytest.fixture(name="paper", autouse=True)
def _paper(tmp_path: Path) -> Path:
    return written(tmp_path / "paper.txt", PAPER)
