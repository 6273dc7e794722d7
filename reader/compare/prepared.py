"""An article as the comparison sees it: each sentence as numbered words, once, so that nothing is cut twice.

Decides which words carry content, which look like names and figures, and how much of a sentence is quoted. Knows
nothing of the other side.
"""

import re
from bisect import bisect_right
from itertools import compress
from operator import add
from typing import NamedTuple

from reader.compare.languages.lexicon import UnpartedLexicon
from reader.compare.vocabulary import Vocabulary
from reader.text.model import Article, Paragraph
from reader.text.words import words


class PreparedSentence(NamedTuple):
    """The words of one sentence.

    Attributes:
        starts: offset of the first character of each word in the reading text.
        ends: offset after the last character of each word.
        numbers: the vocabulary number of each word, in order.
        code: the same numbers as characters, for algorithms on strings.
        told: numbers of its words that are no stop words.
        kin: for each word the number that stands for all its kindred.
        content: those of `told`, each as the number that stands for its kindred: what sentences are found by.
        names: those of `content` written with a capital inside the sentence.
        figures: those of `content` that begin with a digit.
        pairs: the codes of each two neighbouring words.
        quoted: share of its words inside quote marks, 0 to 1.
        outside: places of its words outside quote marks, where it has some inside.
        negated: whether it has a word that turns it into its contrary ("not", "never").
        denied: those of `content` that are the first to follow such a word.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    numbers: tuple[int, ...]
    code: str
    told: frozenset[int]
    kin: tuple[int, ...]
    content: frozenset[int]
    names: frozenset[int]
    figures: frozenset[int]
    pairs: frozenset[str]
    quoted: float
    outside: frozenset[int]
    negated: bool
    denied: frozenset[int]


def prepare(article: Article, vocabulary: Vocabulary) -> tuple[PreparedSentence, ...]:
    """Return the sentences of `article` prepared, in order; words not yet in `vocabulary` are added to it."""
    text = article.text
    lexicon = vocabulary.lexicon_of(text)
    quoted = _Quoted(text, article.paragraphs)
    prepared = []
    for sentence in article.sentences:
        found = words(text, sentence.start, sentence.end)
        starts, ends, normals = zip(*found, strict=True) if found else ((), (), ())
        if isinstance(lexicon, UnpartedLexicon):
            numbers, kin = lexicon.read(normals, list(zip(starts, ends, strict=True)))
        else:
            numbers = tuple(map(lexicon.__getitem__, normals))
            kin = tuple(map(vocabulary.kin.__getitem__, numbers))
        content = frozenset(kin).difference(vocabulary.stops)
        prepared.append(
            PreparedSentence(
                starts=starts,
                ends=ends,
                numbers=numbers,
                code=(code := _code(numbers)),
                told=frozenset(numbers).difference(vocabulary.stops),
                kin=kin,
                content=content,
                names=_names(text, starts, kin, content) if lexicon.capitals_tell else frozenset(),
                figures=content & vocabulary.figures,
                pairs=frozenset(map(add, code, code[1:])),
                quoted=0.0 if (outside := quoted.outside(starts)) is None else 1 - len(outside) / len(starts),
                outside=frozenset(outside or ()),
                negated=(negated := not vocabulary.negations.isdisjoint(numbers)),
                denied=_denied(numbers, kin, vocabulary) if negated else frozenset(),
            )
        )
    return tuple(prepared)


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


def _names(text: str, starts: tuple[int, ...], numbers: tuple[int, ...], content: frozenset[int]) -> frozenset[int]:
    written_large = compress(numbers, map(str.isupper, map(text.__getitem__, starts)))
    capitals = [number for number in written_large if number in content]
    if len(capitals) >= _HEADLINE and len(set(capitals)) == len(content):
        return frozenset()
    return frozenset(capitals[1:] if starts and text[starts[0]].isupper() and numbers[0] in content else capitals)


_HEADLINE = 4
"""Four words or more that all have capitals are a headline: there a capital does not tell a name."""

_QUOTED = re.compile(
    r"„[^„“”]*(?:[“”]|$)"
    r"|“[^“”]*(?:”|$)"
    r"|«[^«»]*(?:»|$)"
    r"|(?<!\S)»(?=\w)[^«»]*«"
    r"|「[^「」]*(?:」|$)"
    r"|『[^『』]*(?:』|$)"
    r'|"[^"]*(?:"|$)'
    r"|‘(?<!\w‘)(?:[^‘’]|’(?=\w))*(?:’|$)"
    r"|'(?<!\w')(?=\w)(?:[^']|'(?=\w)){1,300}'(?!\w)"
)
"""Straight single marks must close within 300 characters: apostrophes open too many quotes that never do."""


class _Quoted:
    """The quoted stretches of a text; an unclosed quote ends with its paragraph."""

    def __init__(self, text: str, paragraphs: tuple[Paragraph, ...]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for paragraph in paragraphs:
            for match in _QUOTED.finditer(text[paragraph.start : paragraph.end]):
                self.starts.append(paragraph.start + match.start())
                self.ends.append(paragraph.start + match.end())

    def outside(self, places: tuple[int, ...]) -> list[int] | None:
        """Return which of `places`, the offsets of words, are not quoted, by index; None where none is quoted."""
        if not places or not self.starts:
            return None
        outside = []
        for index, place in enumerate(places):
            at = bisect_right(self.starts, place) - 1
            if at < 0 or place >= self.ends[at]:
                outside.append(index)
        return None if len(outside) == len(places) else outside
