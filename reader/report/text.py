"""Results as text for a person: coloured on a terminal, plain in a pipe, the same words in both.

Decides order, gutters and marks. Where nothing can be coloured a mark stands for the look: "[Joe Biden]{person}",
"{+words of its own+}". Colours are the business of whoever prints the lines.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import NamedTuple

from reader.compare.additions import additions, is_addition
from reader.compare.model import Comparison, Side, Verdict
from reader.entities.model import Entities, EntityType
from reader.report.lines import Line, Piece, laid_out
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

_BLANK: Line = ()
Grounds = Callable[[int], tuple[list[Piece], str]]
"""What is told of a sentence: beside it, and on lines of its own under it."""


def article_lines(article: Article, entities: Entities | None, *, width: int, plain: bool) -> Iterator[Line]:
    """Yield an article: its title, where it comes from, its text.

    Args:
        article: what to show.
        entities: what to mark in it; None marks nothing.
        width: cells a line at most; 0 leaves every paragraph on one line.
        plain: mark with characters, for where there is no colour.
    """
    paragraphs = _paragraphs(article, entities, plain=plain)
    head = [[Piece(article.title, "title")]] if needs_heading(article) else []
    if opens_with_title(article):
        head.append(next(paragraphs))
    if about := " · ".join(byline(article)):
        head.append([Piece(about, "quiet")])
    if entities is not None and not plain and entities.mentions:
        head.append(list(_legend_of_types(entities)))
    for pieces in head:
        yield from laid_out(pieces, width)
    for number, paragraph in enumerate(paragraphs):
        if head or number:
            yield _BLANK
        yield from laid_out(paragraph, width)


def comparison_lines(
    comparison: Comparison, *, width: int, plain: bool, only_added: bool = False, explain: bool = False
) -> Iterator[Line]:
    """Yield what the other article adds: the sum of it, every sentence, what is left out, the facts.

    Args:
        comparison: what to tell.
        width: cells a line at most; 0 leaves every sentence on one line.
        plain: mark new words with characters, for where there is no colour.
        only_added: of the sentences, the additions alone.
        explain: say under every sentence why it has its status, not only what it rests on.
    """
    yield from _titles(comparison, width)
    yield _BLANK
    yield from laid_out([Piece(_sentence_case(summary_words(comparison)), "heading")], width)
    yield from laid_out([Piece(_sentence_case(left_out_words(comparison)), "quiet")], width)
    if only_added and (passed_over := passed_over_words(comparison.other)):
        yield from laid_out([Piece(f"Not shown: {passed_over}", "quiet")], width)
    grounds = _reasons(comparison) if explain else _citations(comparison)
    yield from _legend_of_signs(comparison.other, width, plain=plain, only_added=only_added, cited=not explain)
    yield from _other_sentences(comparison.other, grounds, width, plain=plain, only_added=only_added)
    if not only_added:
        yield from _left_out(comparison, width, plain=plain, explain=explain)
    yield from _facts(comparison, width)


def entities_lines(article: Article, entities: Entities, *, width: int) -> Iterator[Line]:
    """Yield who and what is in an article, by type, the most mentioned first, and who is quoted."""
    yield from laid_out([Piece(article.title, "title")], width)
    for type_, (_, many) in TYPE_NAMES.items():
        found = [entity for entity in entities.entities if entity.type == type_]
        if not found:
            continue
        yield _BLANK
        yield (Piece(_sentence_case(many), "heading"),)
        for entity in sorted(found, key=lambda entity: -entity.mentions):
            also = ", ".join(alias for alias in entity.aliases if alias != entity.name)
            named = [Piece(entity.name, type_.lower()), *([Piece(f"  also {also}", "quiet")] if also else [])]
            yield from laid_out(named, width, [Piece(f"{entity.mentions:>5,}  ", "quiet")])
    if entities.quotes:
        yield _BLANK
        yield (Piece("Quotes", "heading"),)
        for quote in entities.quotes:
            speaker = None if quote.speaker is None else entities.entities[quote.speaker].name
            yield from _quote(article.text[quote.start : quote.end], speaker, "", width)


def _paragraphs(article: Article, entities: Entities | None, *, plain: bool) -> Iterator[list[Piece]]:
    """Yield the pieces of each paragraph: its mentions marked, the rest with the look of its role."""
    mentions = mentions_by_paragraph(article, entities)
    for paragraph, roles, inside in zip(article.paragraphs, paragraph_roles(article), mentions, strict=True):
        (look,) = roles if len(roles) == 1 else ("body",)
        pieces = []
        at = paragraph.start
        for mention in inside:
            pieces.append(Piece(article.text[at : mention.start], look))
            pieces.append(_mention(article.text[mention.start : mention.end], mention.type, plain=plain))
            at = mention.end
        yield [*pieces, Piece(article.text[at : paragraph.end], look)]


def _mention(text: str, type_: EntityType, *, plain: bool) -> Piece:
    return Piece(f"[{text}]{{{type_.lower()}}}" if plain else text, type_.lower())


def _legend_of_types(entities: Entities) -> Iterator[Piece]:
    """Yield the names of the types that occur, each with its own look."""
    present = {mention.type for mention in entities.mentions}
    shown = [(type_, many) for type_, (_, many) in TYPE_NAMES.items() if type_ in present]
    for number, (type_, many) in enumerate(shown):
        yield Piece("  " if number else "")
        yield Piece(many, type_.lower())


def _titles(comparison: Comparison, width: int) -> Iterator[Line]:
    bases = len(comparison.bases)
    named = [(base_name(at, bases), side) for at, side in enumerate(comparison.bases)]
    cells = len(named[-1][0])
    for name, side in [*named, ("B", comparison.other)]:
        about = "".join(f" · {known}" for known in byline(side.article))
        yield from laid_out(
            [Piece(side.article.title, "title"), Piece(about, "quiet")], width, [Piece(f"{name:<{cells}}  ", "quiet")]
        )


def _legend_of_signs(side: Side, width: int, *, plain: bool, only_added: bool, cited: bool) -> Iterator[Line]:
    """Yield one line that says what the signs mean, those that occur and no others."""
    shown = [side.verdicts[number] for number in additions(side)] if only_added else side.verdicts
    present = {verdict.status for verdict in shown}
    meanings = [f"{sign} {STATUS_NAMES[status]}" for status, sign in SIGNS.items() if status in present]
    if any(verdict.moved for verdict in shown):
        meanings.append(f"{MOVED} moved")
    if plain and any(verdict.new_spans for verdict in shown):
        meanings.append(f"{{+{OWN_WORDS}+}}")
    if cited and any(verdict.links for verdict in shown):
        meanings.append("← rests on")
    if meanings:
        yield from laid_out([Piece("  ".join(meanings), "quiet")], width)


def _other_sentences(side: Side, grounds: Grounds, width: int, *, plain: bool, only_added: bool) -> Iterator[Line]:
    """Yield the sentences of the other article in order, a blank line between paragraphs."""
    cells = len(other_number(len(side.verdicts)))
    paragraph = None
    for number, (sentence, verdict) in enumerate(zip(side.article.sentences, side.verdicts, strict=True)):
        if only_added and not is_addition(side, number):
            continue
        if sentence.paragraph != paragraph:
            yield _BLANK
            paragraph = sentence.paragraph
        gutter = [
            Piece(SIGNS[verdict.status], f"{verdict.status}-sign"),
            Piece(MOVED if verdict.moved else " ", "moved"),
            Piece(f" {other_number(number):>{cells}}  ", "quiet"),
        ]
        beside, under = grounds(number)
        sentence_pieces = _marked(side.article, number, verdict, verdict.status, _NEW if plain else None)
        yield from laid_out([*sentence_pieces, *beside], width, gutter)
        if under:
            yield from laid_out([Piece(under, "quiet")], width, [Piece(" " * (cells + 5))])


class _Mark(NamedTuple):
    """What stands around words where there is no colour."""

    opening: str
    closing: str


_NEW = _Mark("{+", "+}")
_LOST = _Mark("[-", "-]")


def _marked(article: Article, number: int, verdict: Verdict, look: str, mark: _Mark | None) -> Iterator[Piece]:
    """Yield a sentence with the words marked that the other side lacks; one it lacks throughout needs no mark."""
    sentence = article.sentences[number]
    at = sentence.start
    opening, closing = mark or ("", "")
    for start, end in verdict.new_spans:
        yield Piece(article.text[at:start], look)
        yield Piece(f"{opening}{article.text[start:end]}{closing}", "lost-words" if look == "left-out" else "new-words")
        at = end
    yield Piece(article.text[at : sentence.end], look)


def _citations(comparison: Comparison) -> Grounds:
    """Return what tells beside a sentence what it rests on and the sentence of its own side it repeats."""
    bases = len(comparison.bases)

    def grounds(number: int) -> tuple[list[Piece], str]:
        verdict = comparison.other.verdicts[number]
        said = []
        if verdict.links:
            cited = ", ".join(base_number(place.sentence, place.article, bases) for place in verdict.places)
            said.append(Piece(f"  ← {cited}", "quiet"))
        if verdict.repeats is not None:
            said.append(Piece(f"  repeats {other_number(verdict.repeats)}", "quiet"))
        return said, ""

    return grounds


def _reasons(comparison: Comparison) -> Grounds:
    """Return what tells under a sentence why it has its status."""
    reasons = Reasons(comparison)
    return lambda number: ([], reasons.why(number))


def _left_out(comparison: Comparison, width: int, *, plain: bool, explain: bool) -> Iterator[Line]:
    """Yield the sentences of the bases that the other article lacks in full or in part."""
    bases = len(comparison.bases)
    missing = [(base, number) for base, side in enumerate(comparison.bases) for number in additions(side)]
    if not missing:
        return
    yield _BLANK
    yield (Piece("Left out", "heading"),)
    if plain and any(comparison.bases[base].verdicts[number].new_spans for base, number in missing):
        in_part = f"{LEFT_OUT} left out  {SIGNS['partly-new']} in part  {_LOST.opening}{LOST_WORDS}{_LOST.closing}"
        yield from laid_out([Piece(in_part, "quiet")], width)
    cells = max(len(base_number(len(side.verdicts), base, bases)) for base, side in enumerate(comparison.bases))
    reasons = [Reasons(comparison, base) for base in range(bases)]
    for base, number in missing:
        side = comparison.bases[base]
        verdict = side.verdicts[number]
        gutter = [
            _sign_of_left_out(verdict),
            Piece(f"  {base_number(number, base, bases):>{cells}}  ", "quiet"),
        ]
        yield from laid_out(
            [*_marked(side.article, number, verdict, "left-out", _LOST if plain else None)], width, gutter
        )
        if explain:
            yield from laid_out([Piece(reasons[base].why(number), "quiet")], width, [Piece(" " * (cells + 5))])


def _sign_of_left_out(verdict: Verdict) -> Piece:
    if verdict.status == "new":
        return Piece(LEFT_OUT, "left-out-sign")
    return Piece(SIGNS[verdict.status], f"{verdict.status}-sign")


def _facts(comparison: Comparison, width: int) -> Iterator[Line]:
    """Yield the names, figures and quotes that came in, and the figures that differ."""
    facts, bases = comparison.facts, len(comparison.bases)
    for type_, (_, many) in TYPE_NAMES.items():
        named = [entity for entity in facts.entities if entity.type == type_]
        rows = [[Piece(entity.name, type_.lower()), _where(entity.sentences)] for entity in named]
        yield from _section(f"New {many}", rows, width)
    figures = [[Piece(figure.text, "figure"), _where(figure.sentences)] for figure in facts.figures]
    yield from _section("New figures", figures, width)
    if facts.quotes:
        yield _BLANK
        yield (Piece("New quotes", "heading"),)
    for quote in facts.quotes:
        yield from _quote(quote.text, quote.speaker, _cited(quote.sentences), width)
    differing = [
        [
            Piece(f"{found.base.text} ({base_number(found.base.sentence, found.base.article, bases)}) / "),
            Piece(found.other.text, "figure"),
            Piece(f" ({other_number(found.other.sentence)})"),
            Piece(f", {found.about}" if found.about else "", "quiet"),
        ]
        for found in facts.differing_figures
    ]
    yield from _section("Figures differ", differing, width)


def _section(heading: str, rows: Sequence[Sequence[Piece]], width: int) -> Iterator[Line]:
    if rows:
        yield _BLANK
        yield (Piece(heading, "heading"),)
    for row in rows:
        yield from laid_out(row, width, [Piece("  ")])


def _quote(text: str, speaker: str | None, cited: str, width: int) -> Iterator[Line]:
    said = [Piece(f"{speaker}: ", "person")] if speaker else []
    yield from laid_out([*said, Piece(f"“{text}”"), Piece(cited, "quiet")], width, [Piece("  ")])


def _where(sentences: Iterable[int]) -> Piece:
    return Piece(_cited(sentences), "quiet")


def _cited(sentences: Iterable[int]) -> str:
    numbers = ", ".join(map(other_number, sentences))
    return f" ({numbers})" if numbers else ""


def _sentence_case(words: str) -> str:
    return words[:1].upper() + words[1:]
