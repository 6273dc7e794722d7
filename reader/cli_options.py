"""Options and arguments that several commands share, so that they are spelt and explained once."""

from collections.abc import Callable
from typing import TypeVar

import click

_Command = TypeVar("_Command", bound=Callable[..., object])

SOURCE = click.Path(allow_dash=True)


def colour_option(command: _Command) -> _Command:
    """Give a command the option --color, its argument `color`."""
    return click.option(
        "--color",
        type=click.Choice(["auto", "always", "never"]),
        default="auto",
        help="Colour: on a terminal (auto, which heeds NO_COLOR), always or never.",
    )(command)


def width_option(command: _Command) -> _Command:
    """Give a command the option --width, its argument `width`: None where the terminal is to decide."""
    return click.option(
        "--width",
        type=click.IntRange(min=0),
        metavar="N",
        help="Cells a line; 0 wraps nothing. When not given, the terminal's, at most 80.",
    )(command)


def format_option(*formats: str) -> Callable[[_Command], _Command]:
    """Give a command the option --format, its argument `format_`: one of `formats`, the first when not given."""
    return click.option(
        "--format",
        "format_",
        type=click.Choice(formats),
        default=formats[0],
        help="How to print it.",
        show_default=True,
    )
