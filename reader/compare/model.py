"""What a comparison says: for each sentence, how much of it the other side has; and the facts that came in.

Sentence ids are indices into `Article.sentences`; offsets are code points into that side's reading text. There may be
several bases; what one of them is told by is its index, in the order in which they were given.
"""

from dataclasses import dataclass
from typing import Literal, NamedTuple

from reader.entities.model import EntityType, FigureKind
from reader.text.model import Article

Status = Literal["same", "reworded", "partly-new", "new"]


class Place(NamedTuple):
    """A sentence of an article, where there are several: `article` is its index among them."""

    article: int
    sentence: int


@dataclass(frozen=True, slots=True)
class Nearest:
    """The sentence that a new one comes nearest to, though it does not rest on it.

    Attributes:
        sentence: its id.
        share: how much of the new sentence the two have in common, by weight, over 0 and at most 1.
        words: the (start, end) of the most telling of the words in common, in the text of the new sentence, in order.
        article: which of the bases it is of; 0 where there is one article only.
    """

    sentence: int
    share: float
    words: tuple[tuple[int, int], ...]
    article: int = 0


@dataclass(frozen=True, slots=True)
class Verdict:
    """What was found of one sentence, judged against the whole other side.

    Attributes:
        status: same, reworded, partly-new or new.
        score: how much of it the other side already has, 0 to 1, comparable across sentences.
        links: ids of the sentences of the other side it rests on, best first; empty when new.
        moved: it stands out of order against the links around it.
        new_spans: the (start, end) parts of a reworded or partly new sentence that its links do not have.
        repeats: id of an earlier sentence of its own side that already said it, or None.
        articles: for each link which of the bases it is of; empty where all are of the first, or of the other article.
        figures: of a partly new sentence, the (start, end) of the figures that its links do not have; with one of them
            it is never only reworded.
        nearest: of a new sentence, the one it has most in common with; None where it shares no telling word.
    """

    status: Status
    score: float
    links: tuple[int, ...] = ()
    moved: bool = False
    new_spans: tuple[tuple[int, int], ...] = ()
    repeats: int | None = None
    articles: tuple[int, ...] = ()
    figures: tuple[tuple[int, int], ...] = ()
    nearest: Nearest | None = None

    @property
    def places(self) -> tuple[Place, ...]:
        """The links with the articles they are of, best first."""
        return tuple(map(Place, self.articles or (0,) * len(self.links), self.links))


@dataclass(frozen=True, slots=True)
class Side:
    """One article with a verdict for each of its sentences, in the same order."""

    article: Article
    verdicts: tuple[Verdict, ...]


@dataclass(frozen=True, slots=True)
class NewEntity:
    """Someone or something the other article names and the base does not."""

    name: str
    type: EntityType
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewFigure:
    """A figure the other article gives and the base does not, by value."""

    text: str
    kind: FigureKind
    value: float
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NewQuote:
    """Direct speech the other article carries and the base does not."""

    text: str
    speaker: str | None
    sentences: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class FigureInSentence:
    """A figure as it stands in a sentence; `article` tells which of the bases, and is 0 for the other article."""

    sentence: int
    text: str
    article: int = 0


@dataclass(frozen=True, slots=True)
class DifferingFigure:
    """Two figures that count the same thing and are not the same. `about` says what they count."""

    base: FigureInSentence
    other: FigureInSentence
    about: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the other article has and the base has not."""

    entities: tuple[NewEntity, ...]
    figures: tuple[NewFigure, ...]
    quotes: tuple[NewQuote, ...]
    differing_figures: tuple[DifferingFigure, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts of the other's sentences by status, of its moved ones, and of the sentences it leaves out of all bases."""

    same: int
    reworded: int
    partly_new: int
    new: int
    left_out: int
    moved: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What `other` adds over all of `bases`, and what of each of them it leaves out.

    The verdicts of `other` are against all bases together, those of a base are against `other`.
    """

    bases: tuple[Side, ...]
    other: Side
    facts: Facts
    summary: Summary

    @property
    def base(self) -> Side:
        """The base of a comparison of two articles.

        Raises:
            ValueError: there are several.
        """
        if len(self.bases) > 1:
            raise ValueError("there are several bases, and no one of them is the base")
        return self.bases[0]
