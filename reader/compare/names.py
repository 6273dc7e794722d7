"""Who and what the other article names and the base does not.

One thing has several names: a surname stands for the full name, initials for what they are the initials of. Whether
the base has a name is asked of its entities first, then of its text, where an entity may have been overlooked.
"""

import re

from reader.compare.model import NewEntity
from reader.compare.places import SentenceFinder
from reader.compare.vocabulary import term_of
from reader.entities.model import Entities, Entity, EntityType
from reader.text.model import Article
from reader.text.words import words

_NAMED: frozenset[EntityType] = frozenset({"PERSON", "ORG", "PLACE", "GROUP", "EVENT"})

_ONE_THING = (
    frozenset({"america", "us", "usa", "united states", "united states of america"}),
    frozenset({"britain", "great britain", "uk", "united kingdom"}),
)


def new_entities(
    base: Article, other: Article, base_entities: Entities, other_entities: Entities
) -> tuple[NewEntity, ...]:
    """Return the entities of `other` that `base` does not name, in the order they first appear."""
    known = _Known(base, base_entities)
    sentences = SentenceFinder(other)
    where: dict[int, list[int]] = {}
    for mention in other_entities.mentions:
        entity = other_entities.entities[mention.entity]
        if entity.type in _NAMED:
            where.setdefault(entity.id, []).append(sentences.at(mention.start))
    return tuple(
        NewEntity(entity.name, entity.type, tuple(dict.fromkeys(ids)))
        for entity, ids in ((other_entities.entities[id_], ids) for id_, ids in where.items())
        if not known.has(entity)
    )


class _Known:
    """The names of one article."""

    def __init__(self, article: Article, entities: Entities) -> None:
        named = [entity for entity in entities.entities if entity.type in _NAMED]
        self._text = article.text
        self._forms = {form for entity in named for alias in entity.aliases for form in _forms(alias)}
        self._people = [_parts(alias) for entity in named if entity.type == "PERSON" for alias in entity.aliases]

    def has(self, entity: Entity) -> bool:
        """Return whether the article names `entity` by any of its names."""
        if any(form in self._forms for alias in entity.aliases for form in _forms(alias)):
            return True
        if entity.type == "PERSON" and self._has_person(_parts(entity.name)):
            return True
        names = [re.escape(alias) for alias in entity.aliases if alias in self._text]
        return bool(names) and re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", self._text) is not None

    def _has_person(self, parts: tuple[str, ...]) -> bool:
        """A surname alone stands for the full name; two first names with one surname are two people."""
        for known in self._people:
            if parts and known and parts[-1] == known[-1]:
                first, other_first = parts[0], known[0]
                alike = first.startswith(other_first) or other_first.startswith(first)
                if len(parts) == 1 or len(known) == 1 or alike:
                    return True
        return False


def _parts(name: str) -> tuple[str, ...]:
    return tuple(word.normal for word in words(name))


def _forms(name: str) -> set[str]:
    """Return the forms by which a name is recognised: its words without endings, its initials, its other names."""
    parts = _parts(name)
    plain = " ".join(parts)
    forms = {" ".join(map(term_of, parts))}
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper())
    if len(parts) > 1 and len(initials) > 1:
        forms.add(initials.casefold())
    for names in _ONE_THING:
        if plain in names:
            forms |= names
    return forms
