"""Two short accounts of a harbour strike and a comparison of them made by hand, so that reports are tested alone."""

from dataclasses import replace

import pytest

from reader.compare.model import (
    Comparison,
    DifferingFigure,
    Facts,
    FigureInSentence,
    NewEntity,
    NewFigure,
    NewQuote,
    Side,
    Summary,
    Verdict,
)
from reader.entities.model import Entities, Entity, Mention, Quote
from reader.text.model import Article, Paragraph, Sentence


def article_of(
    *paragraphs: tuple[str, ...], source: str = "harbour.txt", title: str = "Harbour", **fields: str
) -> Article:
    """Return an article whose paragraphs hold these sentences, a space between them."""
    sentences: list[Sentence] = []
    spans: list[Paragraph] = []
    text = ""
    for number, paragraph in enumerate(paragraphs):
        text += "\n\n" if text else ""
        first = len(text)
        for sentence in paragraph:
            text += " " if len(text) > first else ""
            sentences.append(Sentence(len(text), len(text) + len(sentence), number, "body"))
            text += sentence
        spans.append(Paragraph(first, len(text)))
    return Article(text, source, title, tuple(spans), tuple(sentences), **fields)


@pytest.fixture(name="base")
def _base() -> Article:
    return article_of(
        ("Dockers in Port Elm walked out on Monday.", "About 200 joined the strike."),
        ("The mayor was on holiday.",),
        source="agency.txt",
        title="Dockers walk out",
        outlet="Elm Agency",
    )


@pytest.fixture(name="other")
def _other() -> Article:
    return article_of(
        ("Dockers in Port Elm walked out on Monday.", "About 300 joined the strike, Ada Moss said."),
        ("“We will stay out,” said Ada Moss.",),
        source="paper.txt",
        title="Strike closes port",
        outlet="Morning Paper",
        author="Jo Finch",
        date="2024-05-06",
    )


@pytest.fixture(name="comparison")
def _comparison(base: Article, other: Article) -> Comparison:
    second = other.sentences[1]
    said = other.text.index(", Ada Moss said", second.start)
    return Comparison(
        (
            Side(
                base,
                (
                    Verdict("same", 1.0, links=(0,)),
                    Verdict("reworded", 0.75, links=(1,), new_spans=((48, 51),)),
                    Verdict("new", 0.0),
                ),
            ),
        ),
        Side(
            other,
            (
                Verdict("same", 1.0, links=(0,)),
                Verdict("partly-new", 0.56789, links=(1,), moved=True, new_spans=((said + 2, said + 10),)),
                Verdict("new", 0.04, repeats=1),
            ),
        ),
        Facts(
            entities=(NewEntity("Ada Moss", "PERSON", (1, 2)),),
            figures=(NewFigure("300", "number", 300.0, (1,)),),
            quotes=(NewQuote("We will stay out", "Ada Moss", (2,)),),
            differing_figures=(DifferingFigure(FigureInSentence(1, "200"), FigureInSentence(1, "300"), "strikers"),),
        ),
        Summary(same=1, reworded=0, partly_new=1, new=1, left_out=1, moved=1),
    )


@pytest.fixture(name="over_two_bases")
def _over_two_bases(comparison: Comparison) -> Comparison:
    (base,) = comparison.bases
    known = Side(comparison.other.article, (Verdict("same", 1.0, links=(0,)),) * 3)
    first, second, third = comparison.other.verdicts
    merged = replace(second, links=(1, 1), articles=(1, 0))
    (differing,) = comparison.facts.differing_figures
    of_second = replace(differing, base=replace(differing.base, article=1))
    return replace(
        comparison,
        bases=(base, known),
        other=replace(comparison.other, verdicts=(first, merged, third)),
        facts=replace(comparison.facts, differing_figures=(of_second,)),
    )


@pytest.fixture(name="entities")
def _entities(other: Article) -> Entities:
    first, second = other.text.index("Ada Moss"), other.text.rindex("Ada Moss")
    said = other.text.index("We will")
    return Entities(
        mentions=(
            Mention(other.text.index("Port Elm"), other.text.index("Port Elm") + 8, "PLACE", 1),
            Mention(first, first + 8, "PERSON", 0),
            Mention(second, second + 8, "PERSON", 0),
        ),
        entities=(Entity(0, "PERSON", "Ada Moss", ("Ada Moss",), 2), Entity(1, "PLACE", "Port Elm", ("Port Elm",), 1)),
        figures=(),
        quotes=(Quote(said, said + 16, 0),),
    )
