"""What is found in an article: mentions, the entities they are mentions of, figures with their values, and quotes.

Offsets are code points into the article's reading text. Mentions are in order and do not overlap.
"""

from dataclasses import dataclass
from typing import Literal

EntityType = Literal[
    "PERSON", "ORG", "PLACE", "GROUP", "EVENT", "DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "NUMBER"
]
FigureKind = Literal["money", "percent", "quantity", "number"]
Bound = Literal["exact", "about", "more", "less"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span that names something: `text[start:end]`. A person's title is not part of it ("President **Biden**").

    Attributes:
        entity: id of the entity it is a mention of.
    """

    start: int
    end: int
    type: EntityType
    entity: int


@dataclass(frozen=True, slots=True)
class Entity:
    """One thing, with all the ways the article names it.

    Attributes:
        id: its index in `Entities.entities`.
        name: the fullest form in the article.
        aliases: every surface form, the name included, most frequent first.
        mentions: how many mentions it has.
    """

    id: int
    type: EntityType
    name: str
    aliases: tuple[str, ...]
    mentions: int


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount with its value in normal form: "85 per cent" and "85%" are both `percent` 85.

    Attributes:
        value: percent as a number of hundredths (85.0), a share as percent ("two-thirds" is 66.67), money and
            quantities in the unit named, multiplied out ("$1bn" is 1e9).
        unit: currency as ISO 4217 ("USD"), or the unit of a quantity in the singular ("kilometre"), else None.
        bound: "more than 1,000" is more, "nearly 20" is less, "about 40" is about.
    """

    start: int
    end: int
    kind: FigureKind
    value: float
    unit: str | None
    bound: Bound


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech: `text[start:end]` is what was said, without its outer quote marks.

    Attributes:
        speaker: id of the entity that said it, or None where the article does not tell.
    """

    start: int
    end: int
    speaker: int | None


@dataclass(frozen=True, slots=True)
class Entities:
    """All that was found in one article, each tuple in order of the text."""

    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    figures: tuple[Figure, ...]
    quotes: tuple[Quote, ...]
