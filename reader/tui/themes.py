"""Themes: one YAML file each, with the colours of textual's themes and, under `variables`, our own roles.

Decides what a theme file may say and tells everything that is wrong with one at once. A theme's name is the name of its
file, so that one theme can be found without reading the others. Nothing here imports textual: see `textual_theme`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from typing import Any

from reader.errors import SettingsError
from reader.shipped import shipped_folder
from reader.tui.colours import contrast, is_colour
from reader.tui.roles import READABLE, ROLE_NAMES, ROLES, completed_roles, grounds, readable, tinted
from reader.tui.settings_files import parsed_settings, quoted, read_settings_file, shown_path, suggestion


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme as read: every colour is `#rgb` or `#rrggbb`, every role has one.

    Attributes:
        name: the name of its file, without the ending.
        dark: whether text is lighter than what it stands on.
        luminosity_spread: how far textual's lighter and darker shades are apart, 0 to 1.
        text_alpha: how opaque textual draws text, 0 to 1.
        roles: our own colours by name, all of `roles.ROLES`.
    """

    name: str
    dark: bool
    primary: str
    secondary: str
    accent: str
    foreground: str
    background: str
    surface: str
    panel: str
    boost: str
    warning: str
    error: str
    success: str
    roles: Mapping[str, str]
    luminosity_spread: float = 0.15
    text_alpha: float = 0.95

    @property
    def base(self) -> dict[str, str]:
        """The colours that are textual's too, by name."""
        return {name: getattr(self, name) for name in BASE_COLOURS}


REQUIRED = ("primary", "foreground", "background")
BASE_COLOURS = (*REQUIRED, "secondary", "accent", "surface", "panel", "boost", "warning", "error", "success")

_NUMBERS = ("luminosity_spread", "text_alpha")
_KEYS = ("name", "dark", *BASE_COLOURS, *_NUMBERS, "variables")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")  # textual makes a CSS class of it
_ENDINGS = (".yaml", ".yml")
_SIGNALS = {"warning": "#e0b040", "error": "#e06c6c", "success": "#6cb97c"}  # where a theme names none


def load_theme(text: str, *, file: str) -> Theme:
    """Return the theme that `text` describes, its missing colours made from those it names.

    Args:
        text: YAML.
        file: the file it is from, as problems show it; its stem is the theme's name.

    Raises:
        SettingsError: it is not YAML, or not a theme; every problem names file and key.
    """
    return _theme(parsed_settings(text, file), file)


def find_theme(name: str, config_folder: Path) -> Theme:
    """Return one theme without reading the others; a user's own goes before a shipped one.

    Raises:
        SettingsError: there is none of that name, or it has problems.
    """
    files = _theme_files(config_folder)
    if name not in files:
        known = f"; the themes are {', '.join(files)}"
        raise SettingsError((f"there is no theme {quoted(name)}{suggestion(name, files, known)}",))
    file, shown = files[name]
    return _theme(read_settings_file(file, shown), shown)


def available_themes(config_folder: Path) -> tuple[dict[str, Theme], tuple[str, ...]]:
    """Return every theme that can be used, by name in order, and the problems of those that cannot.

    Args:
        config_folder: the user's own themes are in its folder `themes`; one named like a shipped one replaces it. Where
            that one has problems, the shipped one stays.
    """
    themes: dict[str, Theme] = {}
    problems: list[str] = []
    for files in (_shipped_files, lambda: _user_files(config_folder)):
        try:
            found = files()
        except SettingsError as error:
            problems += error.problems
            continue
        for name, (file, shown) in found.items():
            try:
                themes[name] = _theme(read_settings_file(file, shown), shown)
            except SettingsError as error:
                problems += error.problems
    return dict(sorted(themes.items())), tuple(problems)


def theme_names(config_folder: Path) -> tuple[str, ...]:
    """Return the names of the shipped and the user's own themes, in order, without reading them.

    Raises:
        SettingsError: the user's folder of themes cannot be read.
    """
    return tuple(_theme_files(config_folder))


def contrast_problems(theme: Theme) -> tuple[str, ...]:
    """Return a sentence for every text that reads badly, under 4.5:1, on a background it can have.

    What stands on a search background is black or white (`colours.text_on`) and always reads.
    """
    return tuple(
        f"{theme.name}: {name} {colour} on {ground} {behind} has a contrast of {contrast(colour, behind):.2f}:1;"
        f" text needs {READABLE}:1"
        for name, colour, ground, behind in pairs(theme)
        if contrast(colour, behind) < READABLE
    )


def pairs(theme: Theme) -> Iterator[tuple[str, str, str, str]]:
    """Yield every text of a theme with every background it can have: name and colour of one, then of the other."""
    base = theme.base
    plain = {name: base[name] for name in ("background", "surface", "panel")}
    for name in ("primary", "secondary", "accent", "warning", "error", "success"):
        yield from ((name, base[name], ground, behind) for ground, behind in plain.items())
    everywhere = grounds("text", base, theme.roles)
    yield from (("foreground", theme.foreground, ground, behind) for ground, behind in everywhere.items())
    for role in ROLES:
        if role.use in ("text", "quiet text"):
            behind_role = grounds(role.use, base, theme.roles)
            yield from ((role.name, theme.roles[role.name], ground, behind) for ground, behind in behind_role.items())


def _theme_files(config_folder: Path) -> dict[str, tuple[Traversable, str]]:
    """Return the file of every theme and how it is shown, by name in order; the user's own go first."""
    return dict(sorted({**_shipped_files(), **_user_files(config_folder)}.items()))


def _shipped_files() -> dict[str, tuple[Traversable, str]]:
    found = (file for file in shipped_folder("themes").iterdir() if file.name.endswith(_ENDINGS))
    return {_stem(file.name): (file, f"themes/{file.name}") for file in found}


def _user_files(config_folder: Path) -> dict[str, tuple[Traversable, str]]:
    folder = config_folder / "themes"
    try:
        found = [file for file in folder.iterdir() if file.name.endswith(_ENDINGS)] if folder.is_dir() else []
    except OSError as error:
        raise SettingsError((f"{shown_path(folder)}: cannot be read: {error.strerror}",)) from error
    return {_stem(file.name): (file, shown_path(file)) for file in sorted(found)}


def _stem(file: str) -> str:
    return PurePath(file).stem


def _theme(written: Mapping[str, object], file: str) -> Theme:
    """Return the theme of a file's keys and values, checked first and completed then."""
    name = _stem(file)
    if problems := tuple(f"{file}: {problem}" for problem in _problems(written, name)):
        raise SettingsError(problems)
    base = _completed_base({key: str(written[key]) for key in BASE_COLOURS if key in written})
    variables = written.get("variables")
    given = {str(role): str(colour) for role, colour in variables.items()} if isinstance(variables, dict) else {}
    dark = contrast(base["background"], "#ffffff") > contrast(base["background"], "#000000")
    as_given = {key: written[key] for key in ("dark", *_NUMBERS) if key in written}
    values: dict[str, Any] = {"dark": dark, **base, **as_given}
    return Theme(name=name, roles=completed_roles(base, given), **values)


def _problems(written: Mapping[str, object], name: str) -> Iterator[str]:
    """Yield what is wrong with a theme: the key, what was written, what to write."""
    if not _NAME.match(name):
        yield f"{quoted(name)} cannot be the name of a theme; name the file with a-z, 0-9, - and _, at most 40 of them"
    elif written.get("name", name) != name:
        yield f"name: {quoted(written['name'])} is not the file's name; write {quoted(name)} or leave it out"
    for key in written:
        if key not in _KEYS:
            yield f"{quoted(key)} is not a key of a theme{suggestion(key, (*_KEYS, *ROLE_NAMES))}"
    for key in REQUIRED:
        if key not in written:
            yield f"{key}: is missing; write it as #rrggbb"
    yield from (_colour_problem(key, written[key]) for key in BASE_COLOURS if not is_colour(written.get(key, "#000")))
    if not isinstance(written.get("dark", True), bool):
        yield f"dark: {quoted(written['dark'])} is neither true nor false"
    for key in _NUMBERS:
        number = written.get(key, 0)
        if isinstance(number, bool) or not isinstance(number, int | float) or not 0 <= number <= 1:
            yield f"{key}: {quoted(number)} is not a number from 0 to 1"
    yield from _variable_problems(written.get("variables"))


def _variable_problems(variables: object) -> Iterator[str]:
    if variables is None:
        return
    if not isinstance(variables, dict):
        yield "variables: has no roles; write them as 'entity-person: \"#rrggbb\"', one a line"
        return
    for role, colour in variables.items():
        if role not in ROLE_NAMES:
            yield f"variables: {quoted(role)} is not a role{suggestion(str(role), ROLE_NAMES)}"
        elif not is_colour(colour):
            yield _colour_problem(f"variables: {role}", colour)


def _colour_problem(key: str, value: object) -> str:
    if value is None:
        return f'{key}: is empty; write the colour in quotes, "#rrggbb", for YAML takes a bare # for a comment'
    return f"{key}: {quoted(value)} is not a colour; write it as #rrggbb"


def _completed_base(given: dict[str, str]) -> dict[str, str]:
    """Return all of textual's own colours: as given, or made from the three that a theme must name."""
    background, foreground = given["background"], given["foreground"]
    base = {
        "secondary": given["primary"],
        "accent": given["primary"],
        "surface": tinted(background, foreground, 0.04, foreground),
        "panel": tinted(background, foreground, 0.09, foreground),
        "boost": tinted(background, foreground, 0.06, foreground),
        **given,
    }
    plain = (background, base["surface"], base["panel"])
    signals = {name: readable(seed, foreground, plain) for name, seed in _SIGNALS.items()}
    return {**signals, **base}
