"""What a comparison says: for each sentence, how much of it the other side has; and the facts that came in.

Sentence ids are indices into `Article.sentences`; offsets are code points into that side's reading text.
"""

from dataclasses import dataclass
from typing import Literal

from reader.entities.model import EntityType, FigureKind
from reader.text.model import Article

Status = Literal["same", "reworded", "partly-new", "new"]


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
    """

    status: Status
    score: float
    links: tuple[int, ...] = ()
    moved: bool = False
    new_spans: tuple[tuple[int, int], ...] = ()
    repeats: int | None = None


@dataclass(frozen=True, slots=True)
class Side:
    """One article of the pair with a verdict for each of its sentences, in the same order."""

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
    """A figure as it stands in a sentence of one side."""

    sentence: int
    text: str


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
    """Counts of the other side's sentences by status, of its moved ones, and of base sentences it leaves out."""

    same: int
    reworded: int
    partly_new: int
    new: int
    left_out: int
    moved: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """What `other` adds over `base`, and what of `base` is left out."""

    base: Side
    other: Side
    facts: Facts
    summary: Summary
