"""The commands that read and compare: show, compare and entities.

Articles come from `reader.sources`, results from `reader.compare` and `reader.entities`, their words from
`reader.report`. Each is imported when a command runs, so that no command waits for what another needs.
"""

import shutil
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from reader.cli_options import SOURCE, colour_option, format_option, width_option
from reader.cli_output import FAILED, Colour, is_coloured, lines_of, print_lines, tell, write_file
from reader.errors import ReaderError
from reader.report.lines import Piece

if TYPE_CHECKING:
    from reader.report.lines import Line
    from reader.text.model import Article

_MEASURE = 80  # cells; from the end of a longer line the eye does not find the start of the next

_FEWEST = 2  # articles that can be compared


@click.command(
    epilog="""\b
    Examples:
      reader show wire.txt
      reader show wire.txt paper.txt --entities
      reader show paper.txt --width 0 --format markdown
      reader show wire.txt paper.txt --format json
      reader show - < wire.txt
    """
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=SOURCE)
@click.option("--entities", "marked", is_flag=True, help="Mark people, organisations, places, dates and figures.")
@width_option
@format_option("text", "json", "markdown")
@colour_option
@click.pass_context
def show(
    ctx: click.Context, *, sources: tuple[str, ...], marked: bool, width: int | None, format_: str, color: Colour
) -> None:
    """Print articles as clean text.

    A SOURCE is a file, or - for standard input. With --entities every mention is marked: coloured on a terminal, as
    "[Joe Biden]{person}" where there is no colour. With --format json every article is one line.
    """
    coloured = format_ == "text" and is_coloured(color)

    def answer(article: "Article") -> "Iterable[Line]":
        from reader.report import json_report, markdown, text

        found = None
        if marked:
            from reader.entities.finding import find_entities

            found = find_entities(article)
        if format_ == "json":
            return lines_of(json_report.article_json(article, found))
        if format_ == "markdown":
            return lines_of(markdown.article_markdown(article, found))
        return text.article_lines(article, found, width=_cells(width), plain=not coloured)

    _answer_each(ctx, sources, answer, format_=format_, coloured=coloured)


@click.command(
    epilog="""\b
    Examples:
      reader entities wire.txt
      reader entities wire.txt paper.txt --format json
    """
)
@click.argument("sources", nargs=-1, required=True, metavar="SOURCE...", type=SOURCE)
@format_option("text", "json")
@colour_option
@click.pass_context
def entities(ctx: click.Context, *, sources: tuple[str, ...], format_: str, color: Colour) -> None:
    """Print who and what is named in articles.

    A SOURCE is a file, or - for standard input. Names of one thing are counted together; quotes are listed with who
    said them. With --format json every article is one line, with the place of every mention in its text.
    """
    coloured = format_ == "text" and is_coloured(color)

    def answer(article: "Article") -> "Iterable[Line]":
        from reader.entities.finding import find_entities
        from reader.report import json_report, text

        found = find_entities(article)
        if format_ == "json":
            return lines_of(json_report.entities_json(article, found))
        return text.entities_lines(article, found, width=_cells(None))

    _answer_each(ctx, sources, answer, format_=format_, coloured=coloured)


@click.command(
    epilog="""\b
    Examples:
      reader compare wire.txt paper.txt
      reader compare wire.txt paper.txt --only-added
      reader compare wire.txt paper.txt --explain
      reader compare wire.txt paper.txt --format json -o added.json
      reader compare wire.txt paper.txt --format markdown
      reader compare wire.txt radio.txt paper.txt
      reader compare wire.txt - < paper.txt

    \b
    A11 is sentence 11 of BASE and B26 sentence 26 of OTHER, counted from 0 as in the JSON.
    With several BASEs A2:11 is sentence 11 of the second one.
    Where there is no colour, {+words of its own+} are marked like this in OTHER, and
    [-words left out-] in BASE.

    \b
    The JSON of several BASEs has "bases", a list, in place of "base", each with the
    count "left_out" of its own sentences. The "links" of a sentence of OTHER are
    [base, sentence] pairs, bases counted from 0, and a figure that differs names its
    "base". Every sentence has a "why", as --explain prints it.
    """
)
@click.argument("sources", nargs=-1, metavar="BASE... OTHER", type=SOURCE)
@click.option("--only-added", is_flag=True, help="Of OTHER's sentences, only what it adds.")
@click.option("--explain", is_flag=True, help="Say under every sentence why it has its status; JSON always does.")
@width_option
@format_option("text", "json", "markdown")
@click.option("-o", "output", type=click.Path(), metavar="FILE", help="Write to FILE instead of standard output.")
@colour_option
def compare(
    *,
    sources: tuple[str, ...],
    only_added: bool,
    explain: bool,
    width: int | None,
    format_: str,
    output: str | None,
    color: Colour,
) -> None:
    """Print what the article OTHER adds over the article BASE, or over several, all of them read.

    First the sum of it, then the sentences of OTHER, each with a sign for what BASE has of it and the sentences of BASE
    it rests on, then what OTHER leaves out in full or in part, then the names, figures and quotes that came in, and
    figures that differ.
    """
    if len(sources) < _FEWEST:
        missing = "OTHER is missing" if sources else "both are missing"
        raise click.UsageError(f"compare needs two articles at least, BASE and OTHER; {missing}")
    _refuse_lost_articles(sources, output)
    from reader.compare.comparing import compare as compared
    from reader.report import json_report, markdown, text
    from reader.sources.loading import load

    coloured = format_ == "text" and is_coloured(color, output)
    *bases, other = map(load, sources)
    comparison = compared(bases, other)
    if format_ == "json":
        lines: Iterable[Line] = lines_of(json_report.comparison_json(comparison, only_added=only_added))
    elif format_ == "markdown":
        lines = lines_of(markdown.comparison_markdown(comparison, only_added=only_added, explain=explain))
    else:
        cells = _cells(width)
        lines = text.comparison_lines(
            comparison, width=cells, plain=not coloured, only_added=only_added, explain=explain
        )
    if output is None:
        print_lines(lines, coloured=coloured, exact=format_ == "json")
    else:
        write_file(lines, output, coloured=coloured)
        tell(f"wrote {output}")


def _answer_each(
    ctx: click.Context,
    sources: Sequence[str],
    answer: "Callable[[Article], Iterable[Line]]",
    *,
    format_: str,
    coloured: bool,
) -> None:
    """Print the answer for each source in order; one that fails is told of and does not keep the others."""
    from reader.sources.loading import load

    _refuse_lost_articles(sources, None)
    failed = False
    answered = False
    for source in sources:
        try:
            article = load(source)
        except ReaderError as error:
            tell(str(error))
            failed = True
            continue
        if answered and format_ != "json":
            print_lines(_parting(format_))
        print_lines(answer(article), coloured=coloured, exact=format_ == "json")
        answered = True
    if failed:
        ctx.exit(FAILED)


def _parting(format_: str) -> "Iterable[Line]":
    """Return what stands between two articles."""
    return [(), (Piece("---" if format_ == "markdown" else "─" * 24),), ()]


def _refuse_lost_articles(sources: Sequence[str], output: str | None) -> None:
    """Refuse to read standard input twice, and to write a result over an article it is made from."""
    if sources.count("-") > 1:
        raise click.UsageError("standard input (-) can be read only once")
    if output is not None and any(_is_same_file(source, output) for source in sources):
        raise click.UsageError(f"{output} is one of the articles; name another file to write to")


def _is_same_file(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except (OSError, ValueError):
        return False


def _cells(width: int | None) -> int:
    """Return the cells a line has: as asked, and else those of the terminal up to a readable measure."""
    return width if width is not None else max(1, min(_MEASURE, shutil.get_terminal_size().columns))
