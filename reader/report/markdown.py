"""Results as Markdown that pastes well into an issue, a note or a mail.

Everything that comes from a document is escaped: it can be read and formats nothing, and GitHub links nothing of it
and calls nobody. Marks are bold, so that they survive wherever Markdown is rendered.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import chain

from reader.compare.additions import additions, is_addition
from reader.compare.model import Comparison, Side
from reader.entities.model import Entities
from reader.report.names import (
    LEFT_OUT,
    LOST_WORDS,
    MOVED,
    OWN_WORDS,
    SIGNS,
    STATUS_NAMES,
    TYPE_NAMES,
    base_name,
    base_number,
    other_number,
)
from reader.report.reading import byline, mentions_by_paragraph, needs_heading, opens_with_title, paragraph_roles
from reader.report.summary import left_out_words, passed_over_words, summary_words
from reader.report.why import Reasons
from reader.text.model import Article

# What CommonMark, GitHub's tables and strike-through, and its formulas between dollars give a meaning inside a line.
_ACTIVE = re.compile(r"[\\`*_\[\]<>&|~$#]")
# What GitHub links by itself in text that has been rendered, where no backslash is left: addresses ("://", "www."),
# people and mail ("@"), issues ("#1", "GH-1"), emoji (":tada:"). An element around one character stops all of them and
# is not seen, where a zero-width space would be copied along: https://github.com/github/cmark-gfm/issues/181.
_LINKING = re.compile(
    r":(?=//|[\w+\\-]{1,60}:)|(?<=www)\.|@(?=[\w-])|\\#(?=\d)|(?<=\bgh)-(?=\d)",
    re.IGNORECASE,
)
# What makes a list, a heading, a rule or a quote at the start of one.
_OPENING = re.compile(r"^([-+=]|\d+(?=[.)]))")


def article_markdown(article: Article, entities: Entities | None = None) -> str:
    """Return an article as Markdown; with `entities`, every mention bold and followed by its type."""
    blocks = [f"# {escaped(article.title)}"] if needs_heading(article) else []
    about = [f"_{escaped(' · '.join(found))}_"] if (found := byline(article)) else []
    if not opens_with_title(article):
        blocks += about
    for number, (text, roles) in enumerate(zip(_paragraphs(article, entities), paragraph_roles(article), strict=True)):
        if roles == {"title"}:
            blocks += [f"## {text}"] if number else [f"# {text}", *about]
        else:
            blocks.append(f"> {text}" if roles == {"caption"} else text)
    return "\n\n".join(blocks) + "\n"


def comparison_markdown(comparison: Comparison, *, only_added: bool = False, explain: bool = False) -> str:
    """Return what the other article adds over the base as Markdown.

    Args:
        comparison: what to tell.
        only_added: of the sentences, the additions alone.
        explain: say under every sentence why it has its status, not only what it rests on.
    """
    bases, other = comparison.bases, comparison.other.article
    sides = [_side(base_name(at, len(bases)), base.article) for at, base in enumerate(bases)]
    sections = [
        [f"# What “{escaped(other.title)}” adds"],
        [*sides, _side("B", other)],
        [f"**B {summary_words(comparison)}**, and {left_out_words(comparison)}."],
        ["## Sentence by sentence" if not only_added else "## Additions"],
        list(_not_shown(comparison.other)) if only_added else [],
        list(_bold_means(OWN_WORDS, [comparison.other])),
        list(_other_sentences(comparison, only_added=only_added, explain=explain)),
    ]
    if not only_added and (missing := list(_left_out(comparison, explain=explain))):
        sections += [["## Left out"], list(_bold_means(LOST_WORDS, comparison.bases)), missing]
    sections += _facts(comparison)
    return "\n\n".join("\n".join(section) for section in sections if section) + "\n"


def escaped(text: str) -> str:
    """Return `text` as Markdown that shows exactly it, at the start of a line or within one, and links nothing."""
    shown = _OPENING.sub(_escaped_opening, _ACTIVE.sub(r"\\\g<0>", text))
    return _LINKING.sub(r"<span>\g<0></span>", shown)


def _escaped_opening(opening: re.Match[str]) -> str:
    found = opening.group()
    return f"{found}\\" if found.isdecimal() else f"\\{found}"


def _paragraphs(article: Article, entities: Entities | None) -> Iterator[str]:
    """Yield the paragraphs, escaped, their mentions marked."""
    mentions = mentions_by_paragraph(article, entities)
    for paragraph, inside in zip(article.paragraphs, mentions, strict=True):
        spans = [(found.start, found.end, f"<sup>{found.type.lower()}</sup>") for found in inside]
        yield _marked(article.text, paragraph.start, paragraph.end, spans)


def _marked(text: str, start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> str:
    """Return `text[start:end]` escaped, each of the (start, end, after) spans bold and with `after` behind it."""
    parts = []
    at = start
    for first, last, after in spans:
        parts += [escaped(text[at:first]), _bold(text, first, last), after]
        at = last
    return "".join([*parts, escaped(text[at:end])])


def _bold(text: str, start: int, end: int) -> str:
    """Return `text[start:end]` bold; as HTML where asterisks would not do, as between two marks."""
    inside = text[start:end]
    opens = inside[:1].isalnum() or not text[max(start - 1, 0) : start].strip()
    closes = inside[-1:].isalnum() or not text[end : end + 1].strip()
    if opens and closes and inside == inside.strip():
        return f"**{escaped(inside)}**"
    return f"<b>{escaped(inside)}</b>"


def _side(name: str, article: Article) -> str:
    return f"- **{name}** {escaped(' · '.join([article.title, *byline(article)]))}"


def _not_shown(side: Side) -> Iterator[str]:
    if passed_over := passed_over_words(side):
        yield f"Not shown: {passed_over}."


def _bold_means(words: str, sides: Iterable[Side]) -> Iterator[str]:
    """Yield what bold words in a sentence are, where there are any."""
    if any(verdict.new_spans for side in sides for verdict in side.verdicts):
        yield f"Bold: {words}."


def _other_sentences(comparison: Comparison, *, only_added: bool, explain: bool) -> Iterator[str]:
    side, reasons = comparison.other, Reasons(comparison)
    for number, verdict in enumerate(side.verdicts):
        if only_added and not is_addition(side, number):
            continue
        sentence = side.article.sentences[number]
        spans = [(start, end, "") for start, end in verdict.new_spans]
        text = _marked(side.article.text, sentence.start, sentence.end, spans)
        sign = SIGNS[verdict.status] + (MOVED if verdict.moved else "")
        found = STATUS_NAMES[verdict.status] if explain else ", ".join(_judgement(comparison, number))
        yield f"- **{sign}** {other_number(number)} ({found}): {text}"
        if explain:
            yield f"  - {escaped(reasons.why(number))}"


def _judgement(comparison: Comparison, number: int) -> Iterator[str]:
    """Yield what was found of a sentence: its status, whether it moved, what it rests on and repeats."""
    verdict, bases = comparison.other.verdicts[number], len(comparison.bases)
    yield STATUS_NAMES[verdict.status]
    if verdict.moved:
        yield "moved"
    if verdict.links:
        cited = [base_number(place.sentence, place.article, bases) for place in verdict.places]
        yield f"rests on {', '.join(cited)}"
    if verdict.repeats is not None:
        yield f"repeats {other_number(verdict.repeats)}"


def _left_out(comparison: Comparison, *, explain: bool) -> Iterator[str]:
    for base, side in enumerate(comparison.bases):
        reasons = Reasons(comparison, base)
        for number in additions(side):
            verdict, sentence = side.verdicts[number], side.article.sentences[number]
            sign = LEFT_OUT if verdict.status == "new" else SIGNS[verdict.status]
            spans = [(start, end, "") for start, end in verdict.new_spans]
            text = _marked(side.article.text, sentence.start, sentence.end, spans)
            yield f"- **{sign}** {base_number(number, base, len(comparison.bases))}: {text}"
            if explain:
                yield f"  - {escaped(reasons.why(number))}"


def _facts(comparison: Comparison) -> list[list[str]]:
    """Return the sections on what came in: names by type, figures, quotes, and the figures that differ."""
    facts, bases = comparison.facts, len(comparison.bases)
    sections: dict[str, list[str]] = {}
    for type_, (_, many) in TYPE_NAMES.items():
        named = [entity for entity in facts.entities if entity.type == type_]
        sections[f"New {many}"] = [f"- {escaped(entity.name)}{_cited(entity.sentences)}" for entity in named]
    sections["New figures"] = [f"- {escaped(figure.text)}{_cited(figure.sentences)}" for figure in facts.figures]
    sections["New quotes"] = [
        f"- {escaped(f'{quote.speaker}: ' if quote.speaker else '')}“{escaped(quote.text)}”{_cited(quote.sentences)}"
        for quote in facts.quotes
    ]
    sections["Figures differ"] = [
        f"- {escaped(found.base.text)} ({base_number(found.base.sentence, found.base.article, bases)}) / "
        f"{escaped(found.other.text)} ({other_number(found.other.sentence)})"
        f"{', ' + escaped(found.about) if found.about else ''}"
        for found in facts.differing_figures
    ]
    return list(chain.from_iterable([[f"## {name}"], rows] for name, rows in sections.items() if rows))


def _cited(sentences: Iterable[int]) -> str:
    numbers = ", ".join(map(other_number, sentences))
    return f" ({numbers})" if numbers else ""
