"""The commands that show what can be set and where it comes from: themes, keys and config.

What is in force is decided in `reader.tui.settings`, `themes` and `keymap`, none of which imports textual.
"""

import os
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

import click

from reader.cli_options import colour_option, format_option
from reader.cli_output import Colour, is_coloured, print_lines, tell
from reader.report.lines import Line, Piece, columns

if TYPE_CHECKING:
    from reader.tui.keymap import KeyRow


@click.command(
    epilog="""\b
    Examples:
      reader themes
      reader themes --format json
    """
)
@format_option("text", "json")
@colour_option
def themes(*, format_: str, color: Colour) -> None:
    """List the themes: name, dark or light, where each is from.

    Your own are YAML files in the folder "themes" beside the configuration file (see reader config). Themes that cannot
    be used are not in the list; what is wrong with them, and which text is hard to read in those that can, is said on
    standard error.
    """
    from reader.tui.settings import config_folder
    from reader.tui.themes import SHIPPED, available_themes, contrast_problems

    found, unusable = available_themes(config_folder(os.environ))
    own = [theme for theme in found.values() if theme.origin != SHIPPED]
    problems = [*unusable, *(problem for theme in own for problem in contrast_problems(theme))]
    sources = {name: theme.origin if theme in own else "comes with Reader" for name, theme in found.items()}
    if format_ == "json":
        listed = [{"name": name, "dark": theme.dark, "source": sources[name]} for name, theme in found.items()]
        _print_json({"themes": listed, "problems": problems})
        return
    rows = [
        (Piece(name, "heading"), Piece("dark" if theme.dark else "light"), Piece(sources[name], "quiet"))
        for name, theme in found.items()
    ]
    print_lines(columns(rows), coloured=is_coloured(color))
    for problem in problems:
        tell(problem)


@click.command(
    short_help="List the keys of the app and what they do.",
    epilog="""\b
    Examples:
      reader keys
      reader keys --format json
    """,
)
@format_option("text", "json")
@colour_option
def keys(*, format_: str, color: Colour) -> None:
    """List the keys of the app by place, with what they do and the id a keymap changes them by."""
    from reader.tui.keymap import keymap, keys_table
    from reader.tui.settings import load_settings

    table = keys_table(keymap(load_settings().settings.keys))
    if format_ == "json":
        listed = [{"where": row.where, "keys": row.keys, "id": row.id, "description": row.description} for row in table]
        _print_json({"keys": listed})
    else:
        print_lines(_keys_by_place(table), coloured=is_coloured(color))


@click.command(
    short_help="Show what is set and where each value is from.",
    epilog="""\b
    Examples:
      reader config
      reader config --format json
    """,
)
@format_option("text", "json")
@colour_option
def config(*, format_: str, color: Colour) -> None:
    """Show the configuration file, every setting with its value, and where the value is from."""
    from reader.tui.settings import SETTING_NAMES, load_settings

    loaded = load_settings()
    values = {name: getattr(loaded.settings, name) for name in SETTING_NAMES}
    exists = loaded.config_file.is_file()
    if format_ == "json":
        listed = [{"name": name, "value": value, "origin": loaded.origins[name]} for name, value in values.items()]
        _print_json({"file": str(loaded.config_file), "exists": exists, "settings": listed})
        return
    file: list[Line] = [(Piece("file  "), Piece(str(loaded.config_file), "heading"))]
    if not exists:
        file = [(*file[0], Piece("  (not there: all are defaults)", "quiet"))]
    rows = [
        (Piece(name), Piece(_shown(value), "heading"), Piece(loaded.origins[name], "quiet"))
        for name, value in values.items()
    ]
    print_lines([*file, (), *columns(rows)], coloured=is_coloured(color))


def _print_json(result: Mapping[str, object]) -> None:
    from reader.report.json_report import VERSION, encoded

    print_lines([(Piece(encoded({"version": VERSION, **result})),)], exact=True)


def _keys_by_place(table: "Sequence[KeyRow]") -> Iterator[Line]:
    """Yield the table with a heading for each place; columns stand under each other from one place to the next."""
    lines = columns(
        [
            (Piece("  " + ("  ".join(row.keys) or "-"), "heading"), Piece(row.description), Piece(row.id, "quiet"))
            for row in table
        ]
    )
    place = None
    for row, line in zip(table, lines, strict=True):
        if row.where != place:
            if place is not None:
                yield ()
            yield (Piece(row.where.capitalize(), "title"),)
            place = row.where
        yield line


def _shown(value: object) -> str:
    """Return a setting's value as the configuration file would say it, on one line."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        return ", ".join(f"{id_}: {' '.join(written)}" for id_, written in value.items()) or "-"
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    return str(value)
