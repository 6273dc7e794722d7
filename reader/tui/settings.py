"""What a person can set, and where each value comes from: default, file, environment, option.

Decides which values are sensible and says everything that is wrong at once, naming file and key. Which themes there are
is known to `themes`, which keys to `keymap`.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from reader.errors import SettingsError
from reader.tui.keymap import keymap
from reader.tui.kinds import KINDS
from reader.tui.settings_files import quoted, read_settings_file, shown_path, suggestion
from reader.tui.themes import theme_names

NARROWEST, WIDEST = 40, 120  # columns of text; 45 to 75 are held to be comfortable

_WORDS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}
_KIND_NAMES = tuple(kind.name for kind in KINDS)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person has set, or the defaults.

    Attributes:
        theme: the name of a theme that there is.
        measure: columns of text in the reading pane, 40 to 120.
        entities: whether entities are highlighted when an article is opened.
        hidden_entities: kinds of entity (`kinds.KINDS`) that are not highlighted, in the order of the kinds.
        keys: the keys of the actions whose keys were changed, by action id, as written; for `keymap.keymap`.
    """

    theme: str = "reader-dark"
    measure: int = 70
    entities: bool = True
    hidden_entities: tuple[str, ...] = ()
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """Settings with the story of where they come from.

    Attributes:
        settings: the values.
        origins: where each comes from, by its name: "default", the configuration file, "READER_THEME", "--theme".
        config_folder: the folder of the user's configuration and themes; it need not exist.
        config_file: the configuration file; it need not exist.
    """

    settings: Settings
    origins: Mapping[str, str]
    config_folder: Path
    config_file: Path


SETTING_NAMES: tuple[str, ...] = tuple(setting.name for setting in fields(Settings))

_VARIABLES = {"READER_THEME": "theme", "READER_MEASURE": "measure", "READER_ENTITIES": "entities"}


@dataclass(frozen=True, slots=True)
class _Written:
    """A value as it was written: where, under which name, for which setting."""

    origin: str
    shown: str
    setting: str
    value: object


def load_settings(*, theme: str | None = None, environ: Mapping[str, str] | None = None) -> LoadedSettings:
    """Return the settings: the defaults, changed by the configuration file, the environment and the options, in order.

    Args:
        theme: what the option `--theme` said.
        environ: the environment, the program's own if none is given. READER_CONFIG_DIR names the folder of
            `config.yaml` and `themes`; READER_THEME, READER_MEASURE and READER_ENTITIES set what they name, and an
            empty one sets nothing.

    Raises:
        SettingsError: with every problem of all of them.
    """
    variables = os.environ if environ is None else environ
    folder = config_folder(variables)
    file = folder / "config.yaml"
    problems: list[str] = []
    values: dict[str, Any] = {}
    origins = dict.fromkeys(SETTING_NAMES, "default")
    for written in (*_of_file(file, problems), *_of_environment(variables), *_of_options(theme)):
        try:
            values[written.setting] = _READ[written.setting](written.value, folder)
        except SettingsError as error:
            problems += (f"{written.shown}: {problem}" for problem in error.problems)
        else:
            origins[written.setting] = written.origin
    if problems:
        raise SettingsError(tuple(problems))
    return LoadedSettings(Settings(**values), origins, folder, file)


def config_folder(environ: Mapping[str, str]) -> Path:
    """Return the folder of the user's configuration: READER_CONFIG_DIR, or where the system keeps such folders.

    Raises:
        SettingsError: READER_CONFIG_DIR begins with a home that is not known.
    """
    if named := environ.get("READER_CONFIG_DIR"):
        try:
            return Path(named).expanduser()
        except RuntimeError as error:
            raise SettingsError((f"READER_CONFIG_DIR: there is no home folder for {quoted(named)}",)) from error
    from platformdirs import user_config_path

    return user_config_path("reader", appauthor=False)


def _of_file(file: Path, problems: list[str]) -> Iterator[_Written]:
    """Yield what the configuration file sets, if there is one; what it says beside that goes to `problems`."""
    if not os.path.lexists(file):
        return
    shown = shown_path(file)
    try:
        settings = read_settings_file(file, shown)
    except SettingsError as error:
        problems += error.problems
        return
    for key, value in settings.items():
        if key in _READ:
            yield _Written(shown, f"{shown}: {key}", key, value)
        else:
            known = f"; the settings are {', '.join(SETTING_NAMES)}"
            problems.append(f"{shown}: {quoted(key)} is not a setting{suggestion(key, SETTING_NAMES, known)}")


def _of_environment(environ: Mapping[str, str]) -> Iterator[_Written]:
    for variable, setting in _VARIABLES.items():
        if value := environ.get(variable):
            yield _Written(variable, variable, setting, value)


def _of_options(theme: str | None) -> Iterator[_Written]:
    if theme is not None:
        yield _Written("--theme", "--theme", "theme", theme)


def _theme(value: object, folder: Path) -> str:
    names = theme_names(folder)
    if value in names:
        return str(value)
    known = f"; the themes are {', '.join(names)}"
    raise _problem(f"there is no theme {quoted(value)}{suggestion(str(value), names, known)}")


def _measure(value: object, _folder: Path) -> int:
    text = str(value).strip()
    if not isinstance(value, bool) and text.isascii() and text.isdigit() and len(text) <= 3:
        measure = int(text)
        if NARROWEST <= measure <= WIDEST:
            return measure
    raise _problem(f"{quoted(value)} is not a measure; write a whole number from {NARROWEST} to {WIDEST}")


def _entities(value: object, _folder: Path) -> bool:
    word = str(value).strip().lower()
    if word in _WORDS:
        return _WORDS[word]
    raise _problem(f"{quoted(value)} is neither true nor false")


def _hidden_entities(value: object, _folder: Path) -> tuple[str, ...]:
    names = _list(value)
    known = f"; the kinds are {', '.join(_KIND_NAMES)}"
    if problems := tuple(
        f"{quoted(name)} is not a kind of entity{suggestion(name, _KIND_NAMES, known)}"
        for name in names
        if name not in _KIND_NAMES
    ):
        raise SettingsError(problems)
    return tuple(name for name in _KIND_NAMES if name in names)


def _keys(value: object, _folder: Path) -> dict[str, tuple[str, ...]]:
    if value is not None and not isinstance(value, dict):
        raise _problem("has no keys; write them as 'list.open: [enter, o]', one a line")
    overrides = {str(id_): _list(keys) for id_, keys in (value or {}).items()}
    keymap(overrides)
    return overrides


_READ: Mapping[str, Callable[[object, Path], object]] = {
    "theme": _theme,
    "measure": _measure,
    "entities": _entities,
    "hidden_entities": _hidden_entities,
    "keys": _keys,
}


def _list(value: object) -> tuple[str, ...]:
    """Return a list of YAML, or one value alone, as texts; nothing written is an empty list."""
    if value is None:
        return ()
    return tuple(str(item) for item in value) if isinstance(value, list) else (str(value),)


def _problem(sentence: str) -> SettingsError:
    return SettingsError((sentence,))
