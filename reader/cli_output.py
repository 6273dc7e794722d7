"""What leaves the commands: results on standard output or in a file, failures as sentences, and the exit code.

Every line passes `rendered`, the one place where text is checked for characters a terminal obeys and where looks become
colours. Whether to colour is decided here as well; what a result says is decided in `reader.report`.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Literal

import click

from reader.errors import ReaderError
from reader.replacing import replace_file
from reader.report.lines import Line, Piece
from reader.text.cleaning import printable

Colour = Literal["auto", "always", "never"]

DONE, FAILED, BAD_USAGE, INTERRUPTED = 0, 1, 2, 130

# The hues are those of `reader.tui.roles`, what is found of a sentence told apart on 16 colours too; bold, italic and
# underline of the entities are those of the app. What the base has, and what it alone has, is plain.
LOOKS: Mapping[str, str] = {
    "title": "bold",
    "heading": "bold",
    "caption": "italic",
    "furniture": "dim",
    "quiet": "dim",
    "new-sign": "bold dodger_blue1",
    "partly-new-sign": "bold dark_orange",
    "reworded-sign": "dark_goldenrod",
    "same-sign": "dim",
    "left-out-sign": "bold",
    "moved": "dark_cyan",
    "new": "dodger_blue1",
    "partly-new": "dark_orange",
    "reworded": "dark_goldenrod",
    "same": "none",
    "left-out": "none",
    "new-words": "bold underline dark_orange",
    "lost-words": "italic underline",
    "figure": "underline light_salmon3",
    "person": "bold dark_goldenrod",
    "org": "underline dodger_blue1",
    "place": "italic green",
    "group": "bold italic magenta",
    "event": "bold underline red",
    "date": "italic underline cyan",
    "time": "italic underline cyan",
    "money": "bold italic underline yellow4",
    "percent": "bold underline orchid",
    "quantity": "underline light_salmon3",
    "number": "underline light_salmon3",
}


def is_coloured(choice: Colour, output: str | None = None) -> bool:
    """Return whether to colour: as chosen, and else on a terminal that does not refuse it."""
    if choice != "auto":
        return choice == "always"
    refused = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return output is None and not refused and sys.stdout is not None and sys.stdout.isatty()


def lines_of(text: str) -> Iterator[Line]:
    """Yield a finished text, such as JSON or Markdown, as lines without looks."""
    for line in text.removesuffix("\n").split("\n"):
        yield (Piece(line),)


def rendered(lines: Iterable[Line], *, coloured: bool) -> Iterator[str]:
    """Yield `lines` as they leave the program, line feeds included: checked, and coloured where asked."""
    paint = _painter() if coloured else _unpainted
    for line in lines:
        yield "".join(paint(printable(text), look) for text, look in line) + "\n"


def print_lines(lines: Iterable[Line], *, coloured: bool = False, exact: bool = False) -> None:
    """Print to standard output.

    Args:
        lines: what to print.
        coloured: whether looks become colours.
        exact: always UTF-8, as JSON is; else whatever the terminal's encoding lacks becomes "?".

    Raises:
        BrokenPipeError: nobody reads any more.
        ReaderError: it cannot be written.
    """
    if sys.stdout is None:
        raise ReaderError("The result has nowhere to go: standard output is closed.")
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None and (exact or not _is_utf8(sys.stdout.encoding)):
        reconfigure(encoding="utf-8" if exact else None, errors="replace")
    try:
        sys.stdout.writelines(rendered(lines, coloured=coloured))
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        abandon_stdout()
        raise ReaderError(f"The result cannot be written: {_reason(error)}.") from error


def write_file(lines: Iterable[Line], output: str, *, coloured: bool = False) -> None:
    """Write to the file `output` in UTF-8, whole or not at all: what stood there stays until the new is complete.

    A device or a pipe is written to as it is.

    Raises:
        ReaderError: it cannot be written.
    """
    path = Path(os.path.realpath(output))
    text = "".join(rendered(lines, coloured=coloured))
    try:
        if path.is_dir():
            raise ReaderError(f"{output} is a folder; name a file in it.")
        if path.exists() and not path.is_file():
            path.write_text(text, encoding="utf-8")
        else:
            replace_file(path, text.encode())
    except FileNotFoundError as error:
        raise ReaderError(f"{output} cannot be written: the folder {path.parent} does not exist.") from error
    except OSError as error:
        raise ReaderError(f"{output} cannot be written: {_reason(error)}.") from error


def tell(message: str) -> None:
    """Print a message for the person to standard error, one line a sentence."""
    for line in message.splitlines():
        click.echo(f"reader: {printable(line)}", err=True)


def exit_code(run: Callable[[], object]) -> int:
    """Run a command and return its exit code; whatever goes wrong is told in a sentence."""
    try:
        result = run()
    except click.ClickException as error:
        tell(_usage(error))
        return BAD_USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except ReaderError as error:
        tell(str(error))
        return FAILED
    except Exception as error:  # noqa: BLE001 - the last place before the person, who must not meet a traceback
        tell(_unexpected(error))
        return FAILED
    return result if isinstance(result, int) else DONE


def abandon_stdout() -> None:
    """Let what is left in standard output's buffer go nowhere, so that the end of the program does not fail on it."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def _painter() -> Callable[[str, str], str]:
    from rich.color import ColorSystem
    from rich.console import COLOR_SYSTEMS, Console
    from rich.style import Style

    known = Console(force_terminal=True).color_system
    system = COLOR_SYSTEMS[known] if known else ColorSystem.STANDARD
    styles = {look: Style.parse(style) for look, style in LOOKS.items()}

    def paint(text: str, look: str) -> str:
        return styles[look].render(text, color_system=system) if look in styles else text

    return paint


def _unpainted(text: str, look: str) -> str:  # noqa: ARG001 - it stands in for a painter
    return text


def _is_utf8(encoding: str | None) -> bool:
    return (encoding or "").lower().replace("-", "").replace("_", "") == "utf8"


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _usage(error: click.ClickException) -> str:
    """Return what was wrong with the command's words in one sentence, and where the right ones are found."""
    message = " ".join(error.format_message().split()).rstrip(".")
    context = getattr(error, "ctx", None)
    named = context is not None and not context.command.hidden  # the app is a command without a name
    path = " ".join(context.command_path.split()) if context is not None and named else "reader"
    return f"{message[:1].lower()}{message[1:]} ({path} --help shows how)"


def _unexpected(error: Exception) -> str:
    if os.environ.get("READER_TRACEBACK"):
        import traceback

        return "".join(traceback.format_exception(error))
    return (
        f"something went wrong that should not have: {type(error).__name__}: {' '.join(str(error).split())}; "
        "please report it (READER_TRACEBACK=1 in the environment shows where it happened)"
    )
