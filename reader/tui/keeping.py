"""Writes one setting into the person's own configuration file and leaves every other line of it as it is."""

import os
import re
import tempfile
from pathlib import Path

from reader.errors import SettingsError
from reader.tui.settings_files import parsed_settings, shown_path


def keep(file: Path, key: str, value: str) -> None:
    """Make `key: value` a line of a YAML file, in place of the one that set `key`; comments and the rest stay.

    The file is replaced whole or not at all, and made, with its folder, where there is none.

    Args:
        file: the configuration file; a link is followed.
        key: the name of a setting at the top level.
        value: a plain word.

    Raises:
        SettingsError: the file cannot be read or written, or the line would change more than that setting.
    """
    shown = shown_path(file)
    try:
        there = file.resolve()
        text = there.read_text(encoding="utf-8") if there.exists() else ""
        before = parsed_settings(text, shown)
        changed = _with_line(text, key, f"{key}: {value}\n")
        if parsed_settings(changed, shown) != {**before, key: value}:
            raise SettingsError((f"{shown}: {key}: could not be set without changing more; write it there yourself",))
        there.parent.mkdir(parents=True, exist_ok=True)
        _replace(there, changed)
    except (OSError, UnicodeError) as error:
        raise SettingsError((f"{shown}: cannot be written: {error}",)) from error


def _with_line(text: str, key: str, line: str) -> str:
    changed, count = re.subn(rf"^{key}[ \t]*:.*(?:\n|\Z)", line, text, count=1, flags=re.MULTILINE)
    if count:
        return changed
    return f"{text}\n{line}" if text and not text.endswith("\n") else text + line


def _replace(file: Path, text: str) -> None:
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", dir=file.parent, prefix=f".{file.name}.", delete=False
    ) as written:
        try:
            written.write(text)
            written.flush()
            os.fsync(written.fileno())
            Path(written.name).replace(file)
        except OSError:
            Path(written.name).unlink(missing_ok=True)
            raise
