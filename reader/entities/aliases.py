"""Which names of an article name one thing: full name and surname, title and surname, acronym, "US" and "America".

Two full names are never one person because they share a surname, and a people is never its country. What may name
several things ("Clinton" where both have been named) goes to the one named last.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from reader.entities.gazetteers import gazetteers
from reader.entities.model import EntityType


class Named(NamedTuple):
    """A name as it stands in the text.

    Attributes:
        start: code-point offset, by which the nearest of several is told.
        type: its type.
        text: as written.
        bracketed: whether it stands in brackets right after the name before it: "World Food Programme (WFP)".
    """

    start: int
    type: EntityType
    text: str
    bracketed: bool


def merge_names(names: Sequence[Named]) -> list[int]:
    """Return for each name the number of the thing it names; numbers are arbitrary, equal ones are one thing."""
    groups = _Groups()
    keys = [_key(name) for name in names]
    for key in keys:
        groups.add(key)
    _merge_bodies(names, keys, groups)
    _merge_longer_persons(keys, groups)
    full = _FullNames(names, keys, groups)
    return [
        full.nearest(key, name.start) if key.type == "PERSON" else groups.of(key)
        for key, name in zip(keys, names, strict=True)
    ]


class _Key(NamedTuple):
    """What makes two names the same before any merging: their type and folded words."""

    type: EntityType
    words: tuple[str, ...]


class _Groups:
    """Disjoint sets of keys."""

    def __init__(self) -> None:
        self._number: dict[_Key, int] = {}
        self._parent: list[int] = []

    def add(self, key: _Key) -> None:
        if key not in self._number:
            self._number[key] = len(self._parent)
            self._parent.append(len(self._parent))

    def of(self, key: _Key) -> int:
        number = self._number[key]
        while self._parent[number] != number:
            self._parent[number] = self._parent[self._parent[number]]
            number = self._parent[number]
        return number

    def join(self, one: _Key, other: _Key) -> None:
        self._parent[self.of(other)] = self.of(one)

    def keys(self) -> list[_Key]:
        return list(self._number)


_BUSINESS = frozenset(
    (
        "inc",
        "ltd",
        "limited",
        "llc",
        "plc",
        "co",
        "corp",
        "corporation",
        "company",
        "group",
        "holdings",
        "ag",
        "sa",
        "nv",
        "gmbh",
        "bhd",
    )
)
_SMALL = frozenset(("of", "the", "for", "and", "in", "on", "to", "de", "la", "du", "des", "da", "do"))
_ABBREVIATED = re.compile(r"\.$|(?<=\b\w)\.(?=\w)")


def _key(name: Named) -> _Key:
    lists = gazetteers()
    plain = name.text.replace("’", "'").removeprefix("the ").removeprefix("The ")
    if name.type != "PERSON":
        titled = plain.title() if len(plain) > 5 and plain.isupper() and plain not in lists.canonical else plain
        plain = lists.canonical.get(plain) or lists.canonical.get(plain + ".") or lists.canonical.get(titled, plain)
    if name.type == "GROUP" and plain.endswith("s") and lists.known.get(plain[:-1]) == "GROUP":
        plain = plain[:-1]
    folded = unicodedata.normalize("NFKD", plain.casefold())
    words = "".join(ch for ch in folded if not unicodedata.combining(ch)).replace(",", " ").split()
    words = [_ABBREVIATED.sub("", word) for word in words]
    if name.type == "PERSON" and len(words) > 2:
        words = [words[0], *(word for word in words[1:-1] if len(word) > 1), words[-1]]
    while name.type == "ORG" and len(words) > 1 and words[-1] in _BUSINESS:
        words.pop()
    return _Key(name.type, tuple(words))


def _merge_bodies(names: Sequence[Named], keys: list[_Key], groups: _Groups) -> None:
    """Merge acronyms with what they stand for, and shortened names of bodies and places with the long ones."""
    for before, (name, key) in zip(keys, zip(names[1:], keys[1:], strict=True), strict=False):
        if (
            name.bracketed
            and len(key.words) == 1
            and name.text.isupper()
            and len(before.words) > 1
            and before.type != "PERSON"
        ):
            groups.join(before, key)
    unique = groups.keys()
    initials: dict[str, list[_Key]] = defaultdict(list)
    endings: dict[tuple[str, ...], list[_Key]] = defaultdict(list)
    for key in unique:
        if key.type in ("ORG", "PLACE") and len(key.words) > 1:
            initials["".join(word[0] for word in key.words if word not in _SMALL)].append(key)
            if _is_prefix_of_origin(key.words[0]):
                endings[key.words[1:]].append(key)
            if key.type == "PLACE" and key.words[-1] in _DIVISIONS:
                endings[key.words[:-1]].append(key)
    written = {key: name.text for key, name in zip(keys, names, strict=True)}
    for key in unique:
        if key.type not in ("ORG", "PLACE"):
            continue
        longer = initials.get(key.words[0], []) if len(key.words) == 1 and _is_acronym(written[key]) else []
        longer = longer or [other for other in endings.get(key.words, []) if other.type == key.type]
        if len({groups.of(other) for other in longer}) == 1:
            groups.join(longer[0], key)


_DIVISIONS = frozenset(("province", "county", "district", "region", "river", "governorate", "prefecture", "oblast"))


def _is_acronym(text: str) -> bool:
    return 2 < len(text) < 8 and text.isupper() and text.isalpha()


def _is_prefix_of_origin(word: str) -> bool:
    """Tell whether a word tells where a body is: "Russian Foreign Ministry" is the "Foreign Ministry"."""
    return gazetteers().known.get(word.title()) in ("GROUP", "PLACE") or gazetteers().known.get(word.upper()) == "PLACE"


def _merge_longer_persons(keys: list[_Key], groups: _Groups) -> None:
    """Merge full names of which one has all the words of the other, and its first and last: with a middle name more."""
    by_words = {(key.words[0], key.words[-1], frozenset(key.words)): key for key in keys if _is_full_person(key)}
    for key in dict.fromkeys(keys):
        if _is_full_person(key):
            for words in _shorter(key.words):
                if shorter := by_words.get((key.words[0], key.words[-1], words)):
                    groups.join(shorter, key)


_MOST_BETWEEN = 6  # words between the first and the last of a name; more are no name, and have too many parts


def _shorter(words: tuple[str, ...]) -> Iterator[frozenset[str]]:
    """Yield the words of every name that `words` may be the longer form of, its own among them."""
    between = list(dict.fromkeys(words[1:-1]))
    if len(between) > _MOST_BETWEEN:
        between = []
    ends = {words[0], words[-1]}
    for size in range(len(between) + 1):
        yield from (frozenset(ends.union(chosen)) for chosen in combinations(between, size))


_PARTICLES = frozenset(
    (
        "bin",
        "ibn",
        "bint",
        "van",
        "von",
        "der",
        "den",
        "de",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "du",
        "al",
        "el",
        "ul",
        "abu",
        "ter",
        "ten",
    )
)


def _is_full_person(key: _Key) -> bool:
    return key.type == "PERSON" and len(key.words) > 1 and key.words[0] not in _PARTICLES


class _FullNames:
    """Finds the full name a shorter one stands for."""

    def __init__(self, names: Sequence[Named], keys: list[_Key], groups: _Groups) -> None:
        self._groups = groups
        self._full = {key for key in keys if _is_full_person(key)}
        ending: dict[tuple[str, ...], _Places] = defaultdict(list)
        opening: dict[tuple[str, ...], _Places] = defaultdict(list)
        for name, key in zip(names, keys, strict=True):
            if key in self._full:
                for cut in range(1, min(len(key.words), _LONGEST_NAME)):
                    ending[key.words[cut:]].append((name.start, key))
                    opening[key.words[:cut]].append((name.start, key))
        self._places = {**opening, **ending}
        self._join_parts()

    def nearest(self, key: _Key, start: int) -> int:
        """Return the group of the full name that `key` shortens: the one named last before `start`, else the next."""
        places = self._places.get(key.words) if key not in self._full else None
        if not places:
            return self._groups.of(key)
        before = bisect_left(places, start, key=lambda place: place[0])
        return self._groups.of(places[max(0, before - 1)][1])

    def _join_parts(self) -> None:
        """Join a full name with the one longer name it is a part of: "Suu Kyi" and "Aung San Suu Kyi"."""
        for key in sorted(self._full):
            longer = {self._groups.of(other) for _, other in self._places.get(key.words, [])}
            if len(longer) == 1:
                self._groups.join(self._places[key.words][0][1], key)


_LONGEST_NAME = 6
_Places = list[tuple[int, _Key]]
