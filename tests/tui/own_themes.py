"""Themes of one's own, as text put into a file and read like any other."""

from pathlib import Path
from tempfile import TemporaryDirectory

from reader.errors import SettingsError
from reader.tui.themes import Theme, find_theme


def own_theme(config_folder: Path, name: str, text: str) -> Path:
    """Put a theme into the folder of configuration and return its file."""
    file = config_folder / "themes" / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    return file


def read_theme(text: str, name: str = "dusk.yaml") -> Theme:
    """Read a theme from a file of that name; problems show the file without the folder of configuration."""
    with TemporaryDirectory() as folder:
        own_theme(Path(folder), name, text)
        try:
            return find_theme(Path(name).stem, Path(folder))
        except SettingsError as error:
            raise SettingsError(tuple(problem.removeprefix(f"{folder}/") for problem in error.problems)) from error
