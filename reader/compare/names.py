"""Who and what the other article names and the base does not.

One thing has several names: a surname stands for the full name, initials for what they are the initials of, "Iranian"
for Iran, "White House Press" for nothing but the White House. Whether the base has a name is asked of its entities
first, then of its text, where an entity may have been overlooked.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from reader.compare.labels import is_in_label
from reader.compare.model import NewEntity
from reader.compare.places import SentenceFinder
from reader.compare.vocabulary import kindred, term_of
from reader.entities.model import Entities, Entity, EntityType
from reader.text.model import Article
from reader.text.words import normal_form, written_words

_NAMED: frozenset[EntityType] = frozenset({"PERSON", "ORG", "PLACE", "GROUP", "EVENT"})

_OF_ONE_THING = (
    ("america", "american", "us", "usa", "united states", "united states of america"),
    ("britain", "great britain", "british", "uk", "united kingdom"),
    ("gop", "republican", "republicans", "republican party", "grand old party"),
    ("democrat", "democrats", "democratic", "democratic party"),
    ("eu", "european union"),
    ("un", "united nations"),
)
_ONE_THING = {name: names for names in _OF_ONE_THING for name in names}
_GENERIC = frozenset(
    ("administration", "and", "city", "government", "of", "party", "press", "state", "states", "the", "united", "us")
)
"""Words that beside known names make no new one: "Trump Administration", "New York City"."""

_AFTER_NAMES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_PEOPLES: frozenset[EntityType] = frozenset({"PLACE", "GROUP"})


def new_entities(
    base: Article, other: Article, base_entities: Entities, other_entities: Entities
) -> tuple[NewEntity, ...]:
    """Return the entities of `other` that `base` does not name, in the order they first appear."""
    known = _Known(base, base_entities)
    sentences = SentenceFinder(other)
    where: dict[int, list[int]] = {}
    for mention in other_entities.mentions:
        if mention.type in _NAMED and not is_in_label(other.text, mention.start):
            where.setdefault(mention.entity, []).append(sentences.at(mention.start))
    found: dict[int, list[int]] = {}
    for id_, ids in where.items():
        entity = other_entities.entities[id_]
        first = known.find(entity)
        if first is None:
            known.add(entity)
            found[id_] = ids
        elif first in found and first != _OF_BASE:
            found[first] += ids
    return tuple(
        NewEntity(entity.name, entity.type, tuple(sorted(set(ids))))
        for entity, ids in ((other_entities.entities[id_], ids) for id_, ids in found.items())
    )


_OF_BASE = -1


class _Known:
    """The names of one article, and of what was found new in the other so far."""

    def __init__(self, article: Article, entities: Entities) -> None:
        self._text = article.text
        self._forms: dict[str, int] = {}
        self._surnames: dict[str, list[tuple[tuple[str, ...], int]]] = {}
        for entity in entities.entities:
            if entity.type in _NAMED:
                self._add(entity, _OF_BASE)

    def add(self, entity: Entity) -> None:
        """Count an entity of the other article as known from here on."""
        self._add(entity, entity.id)

    def _add(self, entity: Entity, id_: int) -> None:
        for alias in entity.aliases:
            for form in (*_forms(alias, entity.type), *_initials(alias, entity.type)):
                self._forms.setdefault(form, id_)
            if entity.type == "PERSON" and (parts := _person(alias)):
                self._surnames.setdefault(parts[-1], []).append((parts, id_))

    def find(self, entity: Entity) -> int | None:
        """Return the id of the new entity that `entity` is, `_OF_BASE` if the base names it, None if nobody did."""
        for alias in entity.aliases:
            for form in (*_forms(alias, entity.type), *_acronym(alias)):
                if form in self._forms:
                    return self._forms[form]
        if entity.type == "PERSON":
            return self._find_person(_person(entity.name), entity)
        if all(self._is_made_of_known(_terms(alias)) for alias in entity.aliases):
            return _OF_BASE
        return self._find_in_text(entity)

    def _find_person(self, parts: tuple[str, ...], entity: Entity) -> int | None:
        """A surname alone stands for the full name; two first names with one surname are two people."""
        for known, id_ in self._surnames.get(parts[-1], ()) if parts else ():
            first, other_first = parts[0], known[0]
            alike = first.startswith(other_first) or other_first.startswith(first)
            if len(parts) == 1 or len(known) == 1 or alike:
                return id_
        return self._find_in_text(entity)

    def _is_made_of_known(self, terms: list[str]) -> bool:
        """Return whether a name is known names in a row and generic words: "Alabama Republican Senate"."""
        at, names = 0, 0
        while at < len(terms):
            length = next((n for n in range(len(terms) - at, 0, -1) if self._is_of_base(terms[at : at + n])), 0)
            if not length and terms[at] not in _GENERIC_TERMS:
                return False
            names += length > 0
            at += length or 1
        return names > 0

    def _is_of_base(self, terms: list[str]) -> bool:
        return self._forms.get(" ".join(terms)) == _OF_BASE

    def _find_in_text(self, entity: Entity) -> int | None:
        names = [re.escape(alias) for alias in entity.aliases if alias in self._text]
        if names and re.search(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)", self._text):
            return _OF_BASE
        return None


_GENERIC_TERMS = frozenset(map(term_of, _GENERIC))
_OFFICE_OF = re.compile(r"(department|ministry|bureau|office) of (?:the )?(.+)")


def _parts(name: str) -> tuple[str, ...]:
    return tuple(map(normal_form, written_words(name)))


def _terms(name: str) -> list[str]:
    return [term_of(part) for part in _parts(name)]


def _person(name: str) -> tuple[str, ...]:
    """Return the parts of a person's name without what may follow the surname."""
    parts = _parts(name)
    while len(parts) > 1 and parts[-1] in _AFTER_NAMES:
        parts = parts[:-1]
    return parts


@lru_cache(maxsize=5_000)
def _forms(name: str, type_: EntityType) -> tuple[str, ...]:
    """Return the forms by which a name is recognised: its words without endings, and its other names."""
    parts = _parts(name)
    terms = [term_of(part) for part in parts]
    others: Iterable[str] = ()
    if len(parts) == 1 and type_ in _PEOPLES:
        others = _of_people(terms[0])
    elif len(parts) > 1 and type_ != "PERSON":
        others = _of_several_words(parts, terms, type_)
    return (" ".join(terms), *others, *_ONE_THING.get(" ".join(parts), ()))


def _of_people(term: str) -> Iterator[str]:
    """Yield what a people and its country have in common; a capital is kindred to its country and yet another place."""
    yield f"{kindred().get(term, term)}:{term[:2]}"
    yield from (f"people:{term.removesuffix(ending)}" for ending in ("", "n", "an", "ian") if term.endswith(ending))


_LONG_ENOUGH = 2


def _of_several_words(parts: tuple[str, ...], terms: list[str], type_: EntityType) -> Iterator[str]:
    yield "".join(parts)
    if office := _OFFICE_OF.fullmatch(" ".join(parts)):
        yield " ".join(_terms(f"{office[2]} {office[1]}"))
    if type_ == "ORG":
        yield from (" ".join(terms[at:]) for at in range(1, len(terms) - _LONG_ENOUGH + 1))


def _initials(name: str, type_: EntityType) -> Iterator[str]:
    """Yield what a name is found by: a name of several words by its initials, and initials by what they stand for."""
    initials = "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()).casefold()
    if len(initials) > 1 and type_ != "PERSON" and " " in name:
        yield f"stands for:{initials}"
    elif _ACRONYM.fullmatch(name):
        yield f"initials:{name.replace('.', '').casefold()}"


def _acronym(name: str) -> Iterator[str]:
    """Yield what a name finds: initials what they stand for, and a name of several words its initials."""
    if _ACRONYM.fullmatch(name):
        yield f"stands for:{name.replace('.', '').casefold()}"
    elif " " in name:
        yield "initials:" + "".join(word[0] for word in re.findall(r"[^\W\d_]+", name) if word[0].isupper()).casefold()


_ACRONYM = re.compile(r"(?:[^\W\d_]\.?){2,}")
