"""Writes one setting into the person's own configuration file and leaves every other line of it as it is."""

import re
from pathlib import Path

from reader.errors import SettingsError
from reader.replacing import replace_file
from reader.tui.settings_files import parsed_settings, settings_text, shown_path


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
    there = file.resolve()
    text = settings_text(there, shown) if there.exists() else ""
    changed = _with_line(text, key, f"{key}: {value}")
    if parsed_settings(changed, shown) != {**parsed_settings(text, shown), key: value}:
        raise SettingsError((f"{shown}: {key}: could not be set without changing more; write it there yourself",))
    try:
        there.parent.mkdir(parents=True, exist_ok=True)
        replace_file(there, changed.encode())
    except OSError as error:
        raise SettingsError((f"{shown}: cannot be written: {error.strerror}",)) from error


def _with_line(text: str, key: str, line: str) -> str:
    changed, count = re.subn(rf"^{key}[ \t]*:[^\r\n]*", line, text, count=1, flags=re.MULTILINE)
    if count:
        return changed
    end = "\r\n" if "\r\n" in text else "\n"
    gap = end if text and not text.endswith("\n") else ""
    return f"{text}{gap}{line}{end}"
