"""Themes: one YAML file each, with the colours of textual's themes and, under `variables`, our own roles.

Decides what a theme file may say and tells everything that is wrong with one at once. A theme's name is the name of its
file, so that one theme can be found without reading the others. Nothing here imports textual: see `textual_theme`.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from reader.errors import SettingsError
from reader.shipped import shipped_folder
from reader.tui.colours import contrast, is_colour
from reader.tui.roles import READABLE, ROLE_NAMES, ROLES, completed_roles, grounds, readable, tinted
from reader.tui.settings_files import quoted, read_settings_file, shown_path, suggestion


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme as read: every colour is `#rgb` or `#rrggbb`, every role has one.

    Attributes:
        name: the name of its file, without the ending.
        origin: `SHIPPED`, or the path of the person's own file.
        dark: whether text is lighter than what it stands on.
        luminosity_spread: how far textual's lighter and darker shades are apart, 0 to 1.
        text_alpha: how opaque textual draws text, 0 to 1.
        roles: our own colours by name, all of `roles.ROLES`.
    """

    name: str
    origin: str
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


SHIPPED = "shipped"
REQUIRED = ("primary", "foreground", "background")
BASE_COLOURS = (*REQUIRED, "secondary", "accent", "surface", "panel", "boost", "warning", "error", "success")

_NUMBERS = ("luminosity_spread", "text_alpha")
_KEYS = ("name", "dark", *BASE_COLOURS, *_NUMBERS, "variables")
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}\Z")  # textual makes a CSS class of it
_ENDINGS = (".yaml", ".yml")
_SIGNALS = {"warning": "#e0b040", "error": "#e06c6c", "success": "#6cb97c"}  # where a theme names none


def find_theme(name: str, config_folder: Path) -> Theme:
    """Return one theme without reading the others; a user's own goes before a shipped one.

    Raises:
        SettingsError: there is none of that name, or it has problems.
    """
    files = _theme_files(config_folder)
    if name not in files:
        known = f"; the themes are {', '.join(files)}"
        raise SettingsError((f"there is no theme {quoted(name)}{suggestion(name, files, known)}",))
    return _read_theme(name, files[name])


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
        for name, file in found.items():
            try:
                themes[name] = _read_theme(name, file)
            except SettingsError as error:
                problems += error.problems
    return dict(sorted(themes.items())), tuple(problems)


def theme_names(config_folder: Path) -> tuple[str, ...]:
    """Return the names of the shipped and the user's own themes, in order, without reading them.

    Raises:
        SettingsError: the user's folder of themes cannot be read.
    """
    return tuple(_theme_files(config_folder))


def contrast_problems(theme: Theme, *, least: float = READABLE) -> tuple[str, ...]:
    """Return a sentence for every text whose contrast is under `least` to 1, on the background where it is worst.

    What stands on a search background is black or white (`colours.text_on`) and always reads.
    """
    return tuple(
        f"{theme.name}: {name} {colour} on {ground} {behind} has a contrast of {reached:.2f}:1; text needs {least}:1"
        for name, colour, ground, behind, reached in _hardest_to_read(theme)
        if reached < least
    )


def _hardest_to_read(theme: Theme) -> Iterator[tuple[str, str, str, str, float]]:
    """Yield every text of a theme: its name and colour, those of the background where it reads worst, the contrast."""
    for name, colour, on in _texts(theme):
        ground = min(on, key=lambda ground: contrast(colour, on[ground]))
        yield name, colour, ground, on[ground], contrast(colour, on[ground])


def _texts(theme: Theme) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield name and colour of every text of a theme, and the backgrounds it can have, by name."""
    base = theme.base
    plain = {name: base[name] for name in ("background", "surface", "panel")}
    yield from ((name, base[name], plain) for name in ("primary", "secondary", "accent", *_SIGNALS))
    yield "foreground", theme.foreground, grounds("text", base, theme.roles)
    for role in ROLES:
        if role.use in ("text", "quiet text"):
            yield role.name, theme.roles[role.name], grounds(role.use, base, theme.roles)


class _File(NamedTuple):
    """The file of a theme: how problems show it, and what the theme says of where it is from."""

    file: Traversable
    shown: str
    origin: str


def _theme_files(config_folder: Path) -> dict[str, _File]:
    """Return the file of every theme, by name in order; the user's own go first."""
    return dict(sorted({**_shipped_files(), **_user_files(config_folder)}.items()))


def _shipped_files() -> dict[str, _File]:
    found = (file for file in shipped_folder("themes").iterdir() if file.name.endswith(_ENDINGS))
    return {_stem(file.name): _File(file, f"themes/{file.name}", SHIPPED) for file in found}


def _user_files(config_folder: Path) -> dict[str, _File]:
    folder = config_folder / "themes"
    try:
        found = [file for file in folder.iterdir() if file.name.endswith(_ENDINGS)] if folder.is_dir() else []
    except OSError as error:
        raise SettingsError((f"{shown_path(folder)}: cannot be read: {error.strerror}",)) from error
    return {_stem(file.name): _File(file, shown_path(file), str(file)) for file in sorted(found)}


def _stem(file: str) -> str:
    return PurePath(file).stem


def _read_theme(name: str, file: _File) -> Theme:
    """Return the theme of a file, checked first and completed then."""
    written = read_settings_file(file.file, file.shown)
    if problems := tuple(f"{file.shown}: {problem}" for problem in _problems(written, name)):
        raise SettingsError(problems)
    base = _completed_base({key: str(written[key]) for key in BASE_COLOURS if key in written})
    variables = written.get("variables")
    given = {str(role): str(colour) for role, colour in variables.items()} if isinstance(variables, dict) else {}
    dark = contrast(base["background"], "#ffffff") > contrast(base["background"], "#000000")
    as_given = {key: written[key] for key in ("dark", *_NUMBERS) if key in written}
    values: dict[str, Any] = {"dark": dark, **base, **as_given}
    return Theme(name=name, origin=file.origin, roles=completed_roles(base, given), **values)


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
