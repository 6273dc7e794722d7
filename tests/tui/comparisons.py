"""Small comparisons made by hand: two accounts of a ferry that ran aground, and what was found of each sentence."""

from collections.abc import Sequence

from reader.compare.model import (
    Comparison,
    DifferingFigure,
    Facts,
    FigureInSentence,
    NewEntity,
    NewQuote,
    Side,
    Summary,
    Verdict,
)
from reader.text.model import Article, Paragraph, Role, Sentence

NEW = Verdict("new", 0.0)
NO_FACTS = Facts((), (), (), ())

BASE = (
    ["The ferry Almira ran aground off Porto Lindo on Tuesday."],
    ["Nobody was hurt.", "Its 212 passengers were taken off by lifeboats."],
    ["The harbour master blamed the fog."],
    ["A tug will try to free the ship at high tide."],
)
OTHER = (
    ["Fog was to blame, the harbour master said."],
    [
        "The ferry Almira ran aground off Porto Lindo on Tuesday.",
        "None of its 240 passengers was hurt, and a crew member broke a wrist.",
    ],
    ["Dana Okoye, 34, filmed it from the beach.", "“It just slid past the buoy,” Okoye said."],
)
FACTS = Facts(
    entities=(NewEntity("Dana Okoye", "PERSON", (3, 4)),),
    figures=(),
    quotes=(NewQuote("It just slid past the buoy,", "Dana Okoye", (4,)),),
    differing_figures=(DifferingFigure(FigureInSentence(2, "212"), FigureInSentence(2, "240"), "passengers"),),
)


def article(paragraphs: Sequence[Sequence[str]], *, title: str = "A ship", role: Role = "body") -> Article:
    """An article of paragraphs of sentences, set apart as the reading text has them."""
    text = ""
    spans: list[Paragraph] = []
    sentences: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        start = len(text)
        for sentence in paragraph:
            at = len(text)
            sentences.append(Sentence(at, at + len(sentence), number, role))
            text += sentence + " "
        text = text.rstrip(" ")
        spans.append(Paragraph(start, len(text)))
        text += "\n\n"
    return Article(text.rstrip("\n"), f"{title}.txt", title, tuple(spans), tuple(sentences))


def same(*links: int, moved: bool = False) -> Verdict:
    """Said by the other side, in the same words."""
    return Verdict("same", 1.0, links, moved=moved)


def reworded(*links: int, new: tuple[tuple[int, int], ...] = (), moved: bool = False) -> Verdict:
    """Said by the other side, in other words."""
    return Verdict("reworded", 0.81, links, moved=moved, new_spans=new)


def partly_new(*links: int, new: tuple[tuple[int, int], ...] = ()) -> Verdict:
    """Said by the other side in part."""
    return Verdict("partly-new", 0.44, links, new_spans=new)


def comparison(
    base: Article,
    other: Article,
    *,
    base_verdicts: Sequence[Verdict],
    other_verdicts: Sequence[Verdict],
    facts: Facts = NO_FACTS,
) -> Comparison:
    """A comparison of two articles with those verdicts, counted up."""
    found = [verdict.status for verdict in other_verdicts]
    return Comparison(
        (Side(base, tuple(base_verdicts)),),
        Side(other, tuple(other_verdicts)),
        facts,
        Summary(
            same=found.count("same"),
            reworded=found.count("reworded"),
            partly_new=found.count("partly-new"),
            new=found.count("new"),
            left_out=[verdict.status for verdict in base_verdicts].count("new"),
            moved=sum(verdict.moved for verdict in other_verdicts),
        ),
    )


def ferry() -> Comparison:
    """The two accounts: of five base sentences two are left out, of five others two are new and one in part."""
    base, other = article(BASE, title="Ferry aground"), article(OTHER, title="Beach video shows ferry aground")
    added = _span(other, "a crew member broke a wrist")
    return comparison(
        base,
        other,
        base_verdicts=[same(1), reworded(2), NEW, reworded(0), NEW],
        other_verdicts=[reworded(3, moved=True), same(0), partly_new(1, new=(added,)), NEW, NEW],
        facts=FACTS,
    )


def ferry_swapped() -> Comparison:
    """The same two accounts with the sides swapped."""
    known = ferry()
    return comparison(
        known.other.article,
        known.base.article,
        base_verdicts=known.other.verdicts,
        other_verdicts=known.base.verdicts,
    )


def _span(article: Article, words: str) -> tuple[int, int]:
    start = article.text.index(words)
    return start, start + len(words)
