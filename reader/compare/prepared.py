"""An article as the comparison sees it: each sentence as numbered words, once, so that nothing is cut twice.

Decides which words carry content, which look like names and figures, and how much of a sentence is quoted. Knows
nothing of the other side: an article prepared once serves every comparison with the same vocabulary.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, compress
from operator import add, itemgetter

from reader.compare.languages.lexicon import UnpartedLexicon
from reader.compare.progress import Progress, told_of, untold
from reader.compare.vocabulary import Vocabulary
from reader.text.model import Article, Paragraph, Sentence
from reader.text.words import normal_form, parted_words


@dataclass(eq=False)
class PreparedSentence:
    """The words of one sentence.

    Attributes:
        text: the reading text of its article.
        start: offset of its first character there.
        end: offset after its last.
        starts: the offset of the first character of each word in the reading text.
        ends: the offset after the last character of each word in the reading text.
        between: what stands between each word and the next.
        numbers: the vocabulary number of each word, in order.
        code: the same numbers as characters, for algorithms on strings.
        told: numbers of its words that are no stop words.
        kin: for each word the number that stands for all its kindred.
        content: those of `told`, each as the number that stands for its kindred: what sentences are found by.
        names: those of `content` written with a capital inside the sentence.
        figures: those of `content` that begin with a digit.
        quotes: where the quotes stand that it touches, in order.
        negated: whether it has a word that turns it into its contrary ("not", "never").
        denied: those of `content` that are the first to follow such a word.
    """

    text: str
    start: int
    end: int
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    between: Sequence[str]
    numbers: tuple[int, ...]
    code: str
    told: frozenset[int]
    kin: tuple[int, ...]
    content: frozenset[int]
    names: frozenset[int]
    figures: frozenset[int]
    quotes: Sequence[tuple[int, int]]
    negated: bool
    denied: frozenset[int]

    @property
    def quoted(self) -> float:
        """Share of its words inside quote marks, 0 to 1."""
        return len(self.inside) / len(self.numbers) if self.quotes and self.numbers else 0.0

    @cached_property
    def inside(self) -> frozenset[int]:
        """Places of its words inside quote marks."""
        if self.quotes and self.quotes[0][0] <= self.start and self.end <= self.quotes[0][1]:
            return frozenset(range(len(self.numbers)))
        bounds = [[bisect_left(self.starts, mark) for mark in quote] for quote in self.quotes]
        return _NOTHING.union(*[range(first, after) for first, after in bounds])

    @cached_property
    def outside(self) -> frozenset[int]:
        """Places of its words outside quote marks, where it has some inside."""
        return frozenset(range(len(self.numbers))) - self.inside if self.quotes and self.inside else _NOTHING

    @property
    def pairs(self) -> Iterator[str]:
        """The codes of each two neighbouring words, in order."""
        return map(add, self.code, self.code[1:])


class PreparedArticle(tuple[PreparedSentence, ...]):
    """The sentences of an article, in order, and what is asked of the whole of it."""

    @cached_property
    def having(self) -> Mapping[int, Sequence[int]]:
        """For each word number the ids of the sentences that have it among their content, in order."""
        having: defaultdict[int, list[int]] = defaultdict(list)
        for id_, sentence in enumerate(self):
            for number in sentence.content:
                having[number].append(id_)
        return dict(having)

    @cached_property
    def saying(self) -> Mapping[str, Sequence[int]]:
        """For each code the ids of the sentences that have it, in order."""
        saying: defaultdict[str, list[int]] = defaultdict(list)
        for id_, sentence in enumerate(self):
            saying[sentence.code].append(id_)
        return dict(saying)

    @cached_property
    def pairs(self) -> frozenset[str]:
        """The codes of each two neighbouring words of any sentence."""
        return frozenset[str]().union(*[sentence.pairs for sentence in self])


def prepare(article: Article, vocabulary: Vocabulary, progress: Progress = untold) -> PreparedArticle:
    """Return the sentences of `article` prepared, in order; words not yet in `vocabulary` are added to it."""
    text = article.text
    quotes = _Quotes(text, article.paragraphs)
    lexicon = vocabulary.lexicon_of(text)
    number_of, kin_of, stops = lexicon.__getitem__, vocabulary.kin.__getitem__, vocabulary.stops
    prepared = []
    for sentence in told_of(article.sentences, progress):
        written, between, starts, ends = _cut(text, sentence)
        if isinstance(lexicon, UnpartedLexicon):
            places = list(zip(starts, ends, strict=True))
            numbers, kin = lexicon.read(list(map(normal_form, written)), places)
        else:
            numbers = tuple(map(number_of, map(normal_form, written)))
            kin = tuple(map(kin_of, numbers))
        kin = numbers if kin == numbers else kin
        told = frozenset(numbers).difference(stops)
        content = told if kin is numbers else frozenset(kin).difference(stops)
        negated = not vocabulary.negations.isdisjoint(numbers)
        prepared.append(
            PreparedSentence(
                text=text,
                start=sentence.start,
                end=sentence.end,
                starts=starts,
                ends=ends,
                between=between,
                numbers=numbers,
                code=_code(numbers),
                told=told,
                kin=kin,
                content=content,
                names=_names(written, kin, content) if lexicon.capitals_tell else _NOTHING,
                figures=content & vocabulary.figures,
                quotes=quotes.touching(sentence.start, sentence.end),
                negated=negated,
                denied=_denied(numbers, kin, vocabulary) if negated else _NOTHING,
            )
        )
    return PreparedArticle(prepared)


_NOTHING: frozenset[int] = frozenset()


def _cut(text: str, sentence: Sentence) -> tuple[list[str], list[str], tuple[int, ...], tuple[int, ...]]:
    """Return the words of a sentence as written, what stands between them, and where they start and end."""
    parts = parted_words(text, sentence.start, sentence.end)
    offsets = tuple(accumulate(map(len, parts), initial=sentence.start))
    return parts[1::2], parts[2:-1:2], offsets[1:-1:2], offsets[2::2]


def _code(numbers: tuple[int, ...]) -> str:
    try:
        return "".join(map(chr, numbers))
    except ValueError:
        return "".join([chr(number % _CHARACTERS) for number in numbers])


_CHARACTERS = 0x110000


def _denied(numbers: tuple[int, ...], kin: tuple[int, ...], vocabulary: Vocabulary) -> frozenset[int]:
    denied, waiting = [], False
    for number, stands_for in zip(numbers, kin, strict=True):
        if number in vocabulary.negations:
            waiting = True
        elif waiting and number not in vocabulary.stops:
            denied.append(stands_for)
            waiting = False
    return frozenset(denied)


def _names(written: Sequence[str], numbers: Sequence[int], content: frozenset[int]) -> frozenset[int]:
    large = list(map(str.isupper, map(_first, written)))
    capitals = [number for number in compress(numbers, large) if number in content]
    if len(capitals) >= _HEADLINE and len(set(capitals)) == len(content):
        return _NOTHING
    return frozenset(capitals[1:] if large and large[0] and numbers[0] in content else capitals)


_first = itemgetter(0)

_HEADLINE = 4
"""Four words or more that all have capitals are a headline: there a capital does not tell a name."""

_QUOTED = re.compile(
    r"(?=[„“«»「『\"‘'])(?:"
    r"„[^„“”]*(?:[“”]|$)"
    r"|“[^“”]*(?:”|$)"
    r"|«[^«»]*(?:»|$)"
    r"|(?<!\S)»(?=\w)[^«»]*«"
    r"|「[^「」]*(?:」|$)"
    r"|『[^『』]*(?:』|$)"
    r'|"[^"]*(?:"|$)'
    r"|‘(?<!\w‘)(?:[^‘’]|’(?=\w))*(?:’|$)"
    r"|'(?<!\w')(?=\w)(?:[^']|'(?=\w)){1,300}'(?!\w)"
    r")"
)
"""Straight single marks must close within 300 characters: apostrophes open too many quotes that never do. The first
look ahead finds nothing that the rest would not, in half the time."""


class _Quotes:
    """The quoted stretches of a text; an unclosed quote ends with its paragraph."""

    def __init__(self, text: str, paragraphs: Sequence[Paragraph]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for paragraph in paragraphs:
            for match in _QUOTED.finditer(text[paragraph.start : paragraph.end]):
                self._starts.append(paragraph.start + match.start())
                self._ends.append(paragraph.start + match.end())

    def touching(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Return where the quotes stand that `start` to `end` touches, in order."""
        first, after = bisect_right(self._ends, start), bisect_left(self._starts, end)
        return () if first == after else list(zip(self._starts[first:after], self._ends[first:after], strict=True))
