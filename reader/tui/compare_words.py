"""Says in words what the compare screen shows in signs and colours: of one sentence, of a view, of the facts.

Pure functions over a comparison; sentences are cited as in every report ("B26", numbered as in the JSON).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from rich.cells import cell_len

from reader.compare.additions import additions
from reader.compare.model import Comparison, Facts, Side
from reader.entities.model import FigureKind
from reader.report.names import (
    LEFT_OUT,
    MOVED,
    SIGNS,
    STATUS_NAMES,
    TYPE_NAMES,
    base_number,
    joined,
    known_share,
    other_number,
)
from reader.report.summary import left_out_words, passed_over_words, summary_words, told_sentences
from reader.report.why import why
from reader.tui.compare_order import SideName, View, Where
from reader.tui.kinds import KIND_OF

_BETWEEN = " · "
_FIGURE_ROLES: Mapping[FigureKind, str] = {
    "money": "entity-money",
    "percent": "entity-percent",
    "quantity": "entity-number",
    "number": "entity-number",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the facts: what came in, what it is, and where it stands.

    Attributes:
        text: a name, a figure, a quote, or two figures that differ.
        kind: what it is, in words.
        wheres: the sentences that have it, in order.
        role: the name of its colour in themes; empty for what has none.
    """

    text: str
    kind: str
    wheres: tuple[Where, ...]
    role: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """Facts of one kind under a heading; `nothing` is said in their place when there are none."""

    heading: str
    facts: tuple[Fact, ...]
    nothing: str


def explained(comparison: Comparison, where: Where) -> str:
    """Return what was found of a sentence and why: "B12 partly new, 44% known: rests on A11; new: “by August 31”"."""
    verdict = _side(comparison, where.side).verdicts[where.sentence]
    found = STATUS_NAMES[verdict.status]
    if where.side == "base":
        found = found.replace("new", "left out")
    known = f", {known_share(verdict.score)} known" if verdict.status in ("reworded", "partly-new") else ""
    return f"{cited(where)} {found}{known}: {why(comparison, where.sentence, 0 if where.side == 'base' else None)}"


def cited(where: Where) -> str:
    """Return how a sentence is cited: A and its number for the base, B for the other."""
    return base_number(where.sentence) if where.side == "base" else other_number(where.sentence)


def whole_parts(line: str, cells: int) -> str:
    """Return as many parts of a line ("one · two · three") as fit into that many cells; the first one in any case."""
    parts = line.split(_BETWEEN)
    while len(parts) > 1 and cell_len(_BETWEEN.join(parts)) > cells:
        parts.pop()
    return _BETWEEN.join(parts)


def legend() -> str:
    """Return what the signs mean."""
    signs = [f"{SIGNS[status]} {name}" for status, name in STATUS_NAMES.items()]
    return "  ".join([*signs, f"{LEFT_OUT} left out", f"{MOVED} moved"])


def view_words(comparison: Comparison, view: View) -> str:
    """Return the line over what is shown: the whole comparison counted up, or what a view shows of it."""
    if view == "added":
        return _part_words("Only what B adds", comparison.other)
    if view == "left-out":
        return _part_words("Only what B leaves out", comparison.base)
    return _BETWEEN.join([f"B {summary_words(comparison)}", left_out_words(comparison)])


def _part_words(opening: str, side: Side) -> str:
    passed_over = passed_over_words(side)
    words = f"{opening}: {len(additions(side)):,} of {told_sentences(side)}"
    return words + (f"{_BETWEEN}not shown: {passed_over}" if passed_over else "")


def nothing_shown(view: View) -> str:
    """Return what to say in place of sentences when a view has none."""
    return {
        "all": "Both articles are empty.",
        "added": "B adds nothing: all that it says is in A.",
        "left-out": "B leaves out nothing: all that A says is in B.",
    }[view]


def links_of(comparison: Comparison, where: Where) -> tuple[Where, ...]:
    """Return the sentences of the other side that a sentence rests on, best first; none when it is new there."""
    verdict = _side(comparison, where.side).verdicts[where.sentence]
    return tuple(Where(_opposite_side(where.side), link) for link in verdict.links)


def nearest_of(comparison: Comparison, where: Where) -> Where | None:
    """Return the sentence of the other side that a new one comes nearest to; None when it shares no telling word."""
    nearest = _side(comparison, where.side).verdicts[where.sentence].nearest
    return None if nearest is None else Where(_opposite_side(where.side), nearest.sentence)


def opposite(where: Where) -> Where:
    """Return the same sentence once the sides are swapped."""
    return Where(_opposite_side(where.side), where.sentence)


def above_words(sentences: Sequence[int]) -> str:
    """Return what stands in the place of base sentences that are in sight just above."""
    return f"({joined([base_number(sentence) for sentence in sentences])}, above)"


def fact_sections(facts: Facts) -> tuple[Section, ...]:
    """Return the facts as they are listed: new names, figures and quotes, and figures that differ."""
    names = tuple(
        Fact(entity.name, TYPE_NAMES[entity.type][0], _in_other(entity.sentences), f"entity-{KIND_OF[entity.type]}")
        for entity in facts.entities
    )
    figures = tuple(
        Fact(figure.text, figure.kind, _in_other(figure.sentences), _FIGURE_ROLES[figure.kind])
        for figure in facts.figures
    )
    quotes = tuple(
        Fact(f"“{quote.text}”", quote.speaker or "speaker not named", _in_other(quote.sentences))
        for quote in facts.quotes
    )
    differing = tuple(
        Fact(
            f"{found.other.text} in B, {found.base.text} in A",
            found.about,
            (Where("other", found.other.sentence), Where("base", found.base.sentence)),
        )
        for found in facts.differing_figures
    )
    return (
        Section("New names", names, "No new names"),
        Section("New figures", figures, "No new figures"),
        Section("New quotes", quotes, "No new quotes"),
        Section("Figures differ", differing, "No figures that differ"),
    )


def _in_other(sentences: Iterable[int]) -> tuple[Where, ...]:
    return tuple(Where("other", sentence) for sentence in sentences)


def _side(comparison: Comparison, side: SideName) -> Side:
    return comparison.base if side == "base" else comparison.other


def _opposite_side(side: SideName) -> SideName:
    return "base" if side == "other" else "other"
