"""The word lists that names are recognised by, read once from `data/` at the first look-up.

Each file says in its head where it comes from. What a list means is decided by those who ask; here is only what it
holds. Keys are as written in text, with plain apostrophes; forms of one thing share a canonical form.
"""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from reader.entities.model import EntityType

_FILES: dict[str, EntityType] = {
    "places.txt": "PLACE",
    "organisations.txt": "ORG",
    "groups.txt": "GROUP",
    "events.txt": "EVENT",
}


@dataclass(frozen=True, slots=True)
class Gazetteers:
    """All lists.

    Attributes:
        known: names of known type, of one or more words.
        cities: names of larger cities: weaker evidence than `known`, for many are also names of people.
        longest: the first word of every name in `known` and `cities`, with the words of the longest that begins so.
        canonical: a form in `known` to the first form of the same thing ("U.S." to "United States").
        common: English words that are no names, without regular forms.
        given: given names.
        surnames: family names.
        family_first: family names that stand before the given name.
        sections: lists of words by the name of their section, such as "org-last" or "said".
    """

    known: dict[str, EntityType]
    cities: frozenset[str]
    longest: dict[str, int]
    canonical: dict[str, str]
    common: frozenset[str]
    given: frozenset[str]
    surnames: frozenset[str]
    family_first: frozenset[str]
    sections: dict[str, frozenset[str]]

    def is_common(self, word: str) -> bool:
        """Tell whether a lower-case word, or the stem of a regular form, is an everyday word."""
        return word in self.common or any(stem in self.common for stem in _stems(word))


@cache
def gazetteers() -> Gazetteers:
    """Return the lists; the first call reads them."""
    known: dict[str, EntityType] = {}
    canonical: dict[str, str] = {}
    for name, kind in _FILES.items():
        for line in _lines(name):
            forms = [form.replace("_", " ") for form in line.split()] if kind == "GROUP" else line.split("; ")
            for form in [*forms, *(form.replace(".", ". ").rstrip() for form in forms if _DOTTED.fullmatch(form))]:
                known.setdefault(form, kind)
                if kind != "GROUP":
                    canonical.setdefault(form, forms[0])
    cities = frozenset(word.replace("_", " ") for line in _lines("cities.txt") for word in line.split())
    sections = {
        section: frozenset(" ".join(lines).split())
        for name in ("heads.txt", "titles.txt", "speech.txt", "surnames.txt", "grammar.txt")
        for section, lines in read_sections(name).items()
    }
    return Gazetteers(
        known=known,
        cities=cities,
        longest=_longest(known, cities),
        canonical=canonical,
        common=_words("common.txt"),
        given=_words("given.txt"),
        surnames=sections["surname"],
        family_first=sections["family-first"],
        sections=sections,
    )


def read_sections(name: str) -> dict[str, list[str]]:
    """Return the lines of a shipped list by the section they stand in; lines before any section are under ""."""
    text = files("reader.entities").joinpath("data", name).read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            lines = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            lines = lines if sections else sections.setdefault("", [])
            lines.append(line)
    return sections


def _lines(name: str) -> list[str]:
    return read_sections(name)[""]


def _words(name: str) -> frozenset[str]:
    return frozenset(" ".join(_lines(name)).split())


def _longest(known: dict[str, EntityType], cities: frozenset[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for name in (*known, *cities):
        first, *rest = name.split(" ")
        key = first if first.count(".") > 1 else first.rstrip(".!").removesuffix("'s")
        longest[key] = max(longest.get(key, 1), 1 + len(rest))
    return longest


_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")  # "U.S." is also set "U. S."
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1$")
_ENDINGS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ily", "y"),
    ("es", ""),
    ("s", ""),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("er", ""),
)


def _stems(word: str) -> list[str]:
    stems = [word[: -len(end)] + put for end, put in _ENDINGS if word.endswith(end) and len(word) > len(end) + 2]
    return stems + [stem[:-1] for stem in stems if _DOUBLED.search(stem)]
