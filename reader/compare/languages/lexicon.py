"""The words of a language in one comparison: which number each has, and what stands for it where sentences are found.

Two articles may be in two languages: each asks through the lexicon of its own, and what both write alike, as names and
figures are, has one number.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from reader.compare.languages.language import Language, term_in
from reader.text.words import is_single


class Numbering:
    """The numbers given to terms of any language, and what is known of each.

    Attributes:
        terms: the term of each number.
        kin: for each number the one that stands for all its kindred, mostly itself.
        stops: numbers of the stop words.
        negations: numbers of those that turn a sentence into its contrary.
        figures: numbers of the terms that begin with a digit.
    """

    def __init__(self, kindred: Mapping[str, str]) -> None:
        """Begin without terms.

        Args:
            kindred: for the term of each English word that has kindred the term that stands for all of them.
        """
        super().__init__()
        self._kindred = kindred
        self.terms: list[str] = []
        self.kin: list[int] = []
        self.stops: set[int] = set()
        self.negations: set[int] = set()
        self.figures: set[int] = set()
        self._numbers: dict[str, int] = {}

    def met(self, terms: Iterable[str]) -> frozenset[int]:
        """Return the numbers of those of `terms` that have been met."""
        return frozenset(self._numbers[term] for term in terms if term in self._numbers)

    def number_of(self, term: str) -> int:
        """Return the number of a term of any language; one that is written like an English word has its kindred."""
        number = self._numbers.get(term)
        if number is None:
            number = self._numbers[term] = len(self.terms)
            self.terms.append(term)
            self.kin.append(number)
            if term[0].isdigit():
                self.figures.add(number)
            if term in self._kindred:
                self.kin[number] = self.number_of(self._kindred[term])
        return number


class Lexicon(dict[str, int]):
    """The number of each word met so far in a language other than English, by its normal form.

    Attributes:
        capitals_tell: whether a capital inside a sentence tells a name.
    """

    def __init__(self, language: Language, numbering: Numbering, elsewhere: frozenset[str]) -> None:
        """Begin without words.

        Args:
            language: the language.
            numbering: what gives numbers to the words of all languages of a comparison.
            elsewhere: small words of another language: what is written like one of them is another word here.
        """
        super().__init__()
        self.capitals_tell = language.capitals_tell
        self._language = language
        self._numbering = numbering
        self._elsewhere = elsewhere

    def __missing__(self, normal: str) -> int:
        term = term_in(self._language, normal)
        is_own = self._language.is_small(term) or term in self._elsewhere
        number = self._numbering.number_of(f"{term}{_SILENT}{self._language.name}" if is_own else term)
        if term in self._language.negations:
            self._numbering.negations.add(number)
        elif term in self._language.stops:
            self._numbering.stops.add(number)
        elif term in self._language.turning:
            self._numbering.kin[number] = self._silent()
        self[normal] = number
        return number

    def _silent(self) -> int:
        """Return the number of what says nothing by itself."""
        number = self._numbering.number_of(_SILENT)
        self._numbering.stops.add(number)
        return number


class UnpartedLexicon(Lexicon):
    """The words of a language written without blanks, where each character is cut as a word."""

    def __init__(self, language: Language, numbering: Numbering, elsewhere: frozenset[str]) -> None:
        """Begin without words; the arguments are those of `Lexicon`."""
        super().__init__(language, numbering, elsewhere)
        self._openers = {word[0] for word in language.small_words() if len(word) > 1}
        self._singles: set[int] = set()

    def __missing__(self, normal: str) -> int:
        number = super().__missing__(normal)
        if is_single(self._numbering.terms[number]):
            self._singles.add(number)
        return number

    def read(
        self, normals: Sequence[str], places: Sequence[tuple[int, int]]
    ) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return for each word of a sentence its number, and the one that stands for it where sentences are found.

        Each character of a small word has the number of the whole. Any other stands for the two that it begins; small
        words and all that is no such character cut a row of them. The last of a row stands for nothing, but for itself
        where it is alone.

        Args:
            normals: the normal form of each word, in order.
            places: where each starts and ends.
        """
        numbers = self._numbers_of(normals)
        terms, singles, silent = self._numbering.terms, self._singles, self._silent()
        kin = list(map(self._numbering.kin.__getitem__, numbers))
        for at, (here, there) in enumerate(pairwise(numbers)):
            if here in singles and there in singles and places[at][1] == places[at + 1][0]:
                kin[at] = self[terms[here] + terms[there]]
                kin[at + 1] = silent
        return tuple(numbers), tuple(kin)

    def _numbers_of(self, normals: Sequence[str]) -> list[int]:
        numbers: list[int] = []
        while (at := len(numbers)) < len(normals):
            normal = normals[at]
            rows = [normals[at : at + length] for length in _SMALL] if normal in self._openers else ()
            row = next((row for row in rows if self._language.is_small("".join(row))), (normal,))
            numbers += [self["".join(row)]] * len(row)
        return numbers


_SMALL = (3, 2)
_SILENT = "\N{IDEOGRAPHIC SPACE}"
