"""A language as the comparison knows it: its small words, and which forms of a word are one.

Each language is a file beside this module, in sections: [stops], [turning], [negations], [numbers] and [forms] (words
that are one, joined by "="), [letters] ("é>e"), [elided] (what stands before an apostrophe), [prefixes] with the words
that are [kept] whole, [endings] ("aux>al"; each such section is cut once, in order), [stem] (its fewest letters) and
[written] (how it is). All but [stops] may be missing. The lists are our own, from general knowledge. To add a language
is to add a file here, and a line to the languages.txt by which `reader.text.languages` tells it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from importlib.resources import files

from reader.text.languages import common_words

_SHORTEST_STEM = 3
_LONG_ENDING = 3
"""Before an ending of three letters or more the shortest stem has a letter more: without, it is mostly another word."""


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """One language.

    Attributes:
        name: "french".
        stops: words too common to tell one sentence from another, negations not among them.
        turning: small words that tell nothing alone and much in their place: "after", "without", "more", "all".
        negations: words that turn a sentence into its contrary.
        plain: for another form of a word the one that stands for it; for a number word its digits.
        letters: code points that are written in several ways, and what stands for each.
        elided: what is written before an apostrophe and is a word of its own.
        prefixes: what is written with a word and is none of it, longest first.
        kept: words that begin like a prefix and keep it.
        endings: what is cut off a word and what stands in its place, in steps.
        shortest_stem: letters that endings and prefixes leave at least.
        capitals_tell: whether a capital inside a sentence tells a name.
        blanks_part: whether words are parted by blanks; where not, a character is cut as a word.
    """

    name: str
    stops: frozenset[str] = frozenset()
    turning: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    plain: Mapping[str, str] = field(default_factory=dict)
    letters: Mapping[int, str] = field(default_factory=dict)
    elided: frozenset[str] = frozenset()
    prefixes: tuple[str, ...] = ()
    kept: frozenset[str] = frozenset()
    endings: tuple[Mapping[str, str], ...] = ()
    shortest_stem: int = _SHORTEST_STEM
    capitals_tell: bool = True
    blanks_part: bool = True

    def term_of(self, normal: str) -> str:
        """Return what stands for a word, given its normal form: equal terms are the same word to the comparison."""
        word = normal.translate(self.letters) or normal
        head, apostrophe, tail = word.partition("'")
        if apostrophe and tail and head in self.elided:
            word = tail
        if self.is_small(word):
            return word
        plain = self.plain.get(word, word)
        if plain[:1].isdigit():
            return plain.removesuffix("%")
        stem = self._stem(plain)
        return plain if self.is_small(plain) or self.is_small(stem) else stem

    def is_small(self, word: str) -> bool:
        """Return whether a word, its letters plain, is a stop word, one that turns a sentence, or a negation."""
        return word in self.stops or word in self.turning or word in self.negations

    def small_words(self) -> frozenset[str]:
        """Return the stop words, those that turn a sentence and the negations."""
        return self.stops | self.turning | self.negations

    def _stem(self, word: str) -> str:
        if word not in self.kept:
            prefixes = (prefix for prefix in self.prefixes if word.startswith(prefix))
            word = word.removeprefix(next((p for p in prefixes if len(word) - len(p) >= self.shortest_stem), ""))
        for step in self.endings:
            for length in range(min(_LONGEST_ENDING, len(word) - 1), 0, -1):
                ending = word[-length:]
                shortest = self.shortest_stem + (length >= _LONG_ENDING)
                if ending in step and len(word) - length + len(step[ending]) >= shortest:
                    word = word[:-length] + step[ending]
                    break
        return word


_LONGEST_ENDING = 8


@lru_cache(maxsize=100_000)
def term_in(language: Language, normal: str) -> str:
    """Return what stands for a word of a language, given its normal form: `Language.term_of`, remembered."""
    return language.term_of(normal)


@cache
def language(name: str) -> Language:
    """Return the language with that name, "french"; of one without a file only the commonest words are known."""
    sections = _sections(name)
    if not sections:
        return Language(name, common_words(name))
    letters = {ord(letter): instead for letter, instead in _parted(sections.get("letters", [[]])[0], ">")}

    def spelt(section: str) -> frozenset[str]:
        return frozenset(word.translate(letters) for lines in sections.get(section, ()) for word in lines)

    groups = [[form.translate(letters) for form in word.split("=")] for word in _words(sections, "numbers", "forms")]
    written = spelt("written")
    return Language(
        name,
        stops=spelt("stops") - spelt("negations"),
        turning=spelt("turning") - spelt("negations"),
        negations=spelt("negations"),
        plain={form: first for first, *forms in groups for form in forms if form != first},
        letters=letters,
        elided=spelt("elided"),
        prefixes=tuple(sorted(spelt("prefixes"), key=len, reverse=True)),
        kept=spelt("kept"),
        endings=tuple(dict(_parted(step, ">")) for step in sections.get("endings", ())),
        shortest_stem=min(map(int, spelt("stem")), default=_SHORTEST_STEM),
        capitals_tell="nouns-with-capitals" not in written,
        blanks_part="without-blanks" not in written,
    )


def _sections(name: str) -> dict[str, list[list[str]]]:
    """Return the words of each section of a file; a section that stands twice has two lists."""
    sections: dict[str, list[list[str]]] = {}
    words: list[str] = []
    file = files(__package__).joinpath(f"{name}.txt")
    for line in file.read_text(encoding="utf-8").splitlines() if file.is_file() else ():
        if line.startswith("["):
            words = []
            sections.setdefault(line.strip("[]"), []).append(words)
        else:
            words += () if line.startswith("#") else line.split()
    return sections


def _words(sections: Mapping[str, list[list[str]]], *names: str) -> list[str]:
    return [word for name in names for words in sections.get(name, ()) for word in words]


def _parted(words: list[str], sign: str) -> list[tuple[str, str]]:
    return [(before, after) for before, _, after in (word.partition(sign) for word in words)]
