"""The commands: what a person types, which functions answer, where the answer goes.

Decides how words on the command line are understood and nothing else: articles come from `reader.sources`, results from
`reader.compare` and `reader.entities`, their words from `reader.report`, their way out from `reader.cli_output`. Each
command imports what it needs when it runs, so that the others start fast; only the app imports textual.
"""

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from typing import IO, TYPE_CHECKING, Any, NoReturn

import click

from reader.cli_options import SOURCE
from reader.cli_output import abandon_stdout, exit_code
from reader.cli_reading import compare, entities, show
from reader.cli_settings import config, keys, themes
from reader.errors import ReaderError

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

_OPEN = "open"  # stands for the app among the commands; a person never types it


class ReaderCommands(click.Group):
    """The commands, and the app for everything that is not one: `reader show a.txt`, but `reader a.txt`."""

    def main(self, *args: Any, **extra: Any) -> NoReturn:
        """Run what the command line says and leave with its exit code."""
        sys.exit(exit_code(partial(super().main, *args, **{**extra, "standalone_mode": False})))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Send everything that names no command to the app."""
        completing_first_word = ctx.resilient_parsing and not args
        if not completing_first_word and not self._names_command(args):
            args = [_OPEN, *args]
        return super().parse_args(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's
        """Return the names of the commands, in the order they were added."""
        return list(self.commands)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return the command of that name, the app for its placeholder."""
        return _open if cmd_name == _OPEN else super().get_command(ctx, cmd_name)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; one whose reader has gone (`| head`) is done."""
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            abandon_stdout()
            return None

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        """Complete the first word: a command, or a file to open."""
        from click.shell_completion import CompletionItem

        return [CompletionItem(incomplete, type="file"), *super().shell_complete(ctx, incomplete)]

    def _names_command(self, args: Sequence[str]) -> bool:
        """Return whether the first word is a command, or the options before it are answered by the group itself."""
        words = iter(args)
        for word in words:
            if word == "--theme":
                next(words, None)
            elif word in {"--help", "-h", "--version"}:
                return True
            elif word == "-" or not word.startswith("-"):
                return word in self.commands
            elif word == "--":
                return False
        return False


class _Opening(click.Command):
    """The app as a command; its help is that of the whole."""

    def get_help(self, ctx: click.Context) -> str:
        return ctx.find_root().get_help()


def _complete_theme(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[str]:  # noqa: ARG001 - click's
    from reader.tui.settings import load_settings
    from reader.tui.themes import available_themes

    found, _ = available_themes(load_settings().config_folder)
    return [name for name in found if name.startswith(incomplete)]


def _print_version(ctx: click.Context, param: click.Parameter, wanted: bool) -> None:  # noqa: ARG001, FBT001 - click's
    if not wanted or ctx.resilient_parsing:
        return
    from importlib.metadata import PackageNotFoundError, version

    try:
        number = version("reader-desk")
    except PackageNotFoundError:
        number = "(not installed)"
    click.echo(f"reader {number}")
    ctx.exit()


_theme = click.option(
    "--theme", metavar="NAME", shell_complete=_complete_theme, help="Open the app in this theme (see reader themes)."
)


@click.group(
    cls=ReaderCommands,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    subcommand_metavar="[PATH ...] | COMMAND",
    options_metavar="[--theme NAME]",
    epilog="""\b
    Examples:
      reader                             open the app on the bundled articles
      reader articles/ wire.txt          on a folder and a file
      reader -- show                     on a file named as a command is
      reader compare wire.txt paper.txt  what the second adds over the first
      reader show wire.txt --entities    an article with its names marked

    \b
    Completion of commands, options and themes, once a shell or in its start-up file:
      bash   eval "$(_READER_COMPLETE=bash_source reader)"
      zsh    eval "$(_READER_COMPLETE=zsh_source reader)"
      fish   _READER_COMPLETE=fish_source reader | source

    \b
    Exit codes: 0 done, 1 the work failed (a sentence says why), 2 bad usage, 130 interrupted.
    """,
)
@_theme
@click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_print_version, help="Print the version."
)
@click.pass_context
def reader(ctx: click.Context, *, theme: str | None) -> None:
    """Read news accounts side by side and see what one adds over the other.

    With files or folders, or with nothing, the app opens; a COMMAND prints instead.
    """
    if theme is not None and ctx.invoked_subcommand != _OPEN:
        raise click.UsageError(f"--theme is for the app, not for {ctx.invoked_subcommand}", ctx)


@click.command(cls=_Opening, hidden=True)
@click.argument("sources", nargs=-1, type=SOURCE)
@_theme
@click.pass_context
def _open(ctx: click.Context, *, sources: tuple[str, ...], theme: str | None) -> None:
    from reader.sources.folders import corpus_sources, expand
    from reader.tui.settings import load_settings

    if sources and _looks_like_a_command(sources[0]):
        raise click.UsageError(_neither_command_nor_file(sources[0]), ctx.find_root())
    if "-" in sources:
        raise click.UsageError("the app needs standard input for its keys; reader show - reads an article from it")
    paths = expand(sources) if sources else corpus_sources()
    settings = load_settings(theme=theme)
    if os.environ.get("TERM") == "dumb" or not (_is_terminal(sys.stdin) and _is_terminal(sys.stdout)):
        raise ReaderError("The app needs a terminal it can draw on; reader show and reader compare print instead.")
    gc.disable()  # until the first screen stands (ReaderApp.on_ready): it is an eighth of the time to it
    from reader.tui.app import run

    ctx.exit(run(paths, settings=settings))


def _looks_like_a_command(word: str) -> bool:
    return word not in {"", "-"} and not set(word) & {".", "/", os.sep} and not os.path.lexists(word)


def _neither_command_nor_file(word: str) -> str:
    from rapidfuzz import process

    near = process.extractOne(word, sorted(reader.commands), score_cutoff=70)
    meant = f"; did you mean reader {near[0]}?" if near else ""
    return f"{word!r} is neither a command of Reader nor a file or folder here{meant}"


def _is_terminal(stream: IO[str] | None) -> bool:
    return stream is not None and stream.isatty()


for _command in (show, compare, entities, themes, keys, config):
    reader.add_command(_command)
