"""Entities put together by hand, so that the facts are tested on what was found and not on the finding."""

from reader.compare.comparing import compare
from reader.compare.model import Facts
from reader.entities.model import Bound, Entities, Entity, EntityType, Figure, FigureKind, Mention, Quote
from reader.text.articles import make_article


class Account:
    """A text with what is to be found in it; each thing is looked up in the text, after the one named before it."""

    def __init__(self, text: str) -> None:
        self.article = make_article(text, source="text")
        self._entities: list[Entity] = []
        self._mentions: list[Mention] = []
        self._figures: list[Figure] = []
        self._quotes: list[Quote] = []

    def named(self, kind: EntityType, *names: str) -> "Account":
        """Add an entity with its names, the fullest first; every one is mentioned once."""
        id_ = len(self._entities)
        self._entities.append(Entity(id_, kind, names[0], names, len(names)))
        for name in names:
            start = self.article.text.index(name)
            self._mentions.append(Mention(start, start + len(name), kind, id_))
        return self

    def figure(
        self, text: str, kind: FigureKind, value: float, unit: str | None = None, bound: Bound = "exact"
    ) -> "Account":
        """Add a figure that stands in the text as `text`."""
        after = self._figures[-1].end if self._figures else 0
        start = self.article.text.index(text, after)
        self._figures.append(Figure(start, start + len(text), kind, value, unit, bound))
        return self

    def quote(self, text: str, speaker: int | None = None) -> "Account":
        """Add direct speech that stands in the text as `text`."""
        start = self.article.text.index(text)
        self._quotes.append(Quote(start, start + len(text), speaker))
        return self

    @property
    def entities(self) -> Entities:
        """All that was added, as the entities floor would give it."""
        return Entities(
            tuple(sorted(self._mentions, key=lambda mention: mention.start)),
            tuple(self._entities),
            tuple(self._figures),
            tuple(self._quotes),
        )


def facts(base: Account, other: Account) -> Facts:
    """Return what `other` has and `base` has not."""
    compared = compare(base.article, other.article, base_entities=base.entities, other_entities=other.entities)
    return compared.facts
