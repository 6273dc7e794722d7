"""An article as the comparison sees it: each sentence as numbered words, once, so that nothing is cut twice.

Decides which words carry content, which look like names and figures, and how much of a sentence is quoted. Knows
nothing of the other side.
"""

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from reader.compare.vocabulary import Vocabulary
from reader.text.model import Article, Paragraph
from reader.text.words import Word, words


class PreparedSentence(NamedTuple):
    """The words of one sentence.

    Attributes:
        words: its words with their places in the reading text.
        numbers: the vocabulary number of each word, in order.
        code: the same numbers as characters, for algorithms on strings.
        content: numbers of its words that are no stop words.
        names: those of `content` written with a capital inside the sentence.
        figures: those of `content` that begin with a digit.
        pairs: each two neighbouring words, as one number.
        quoted: share of its words inside quote marks, 0 to 1.
    """

    words: tuple[Word, ...]
    numbers: tuple[int, ...]
    code: str
    content: frozenset[int]
    names: frozenset[int]
    figures: frozenset[int]
    pairs: frozenset[int]
    quoted: float


def prepare(article: Article, vocabulary: Vocabulary) -> tuple[PreparedSentence, ...]:
    """Return the sentences of `article` prepared, in order; words not yet in `vocabulary` are added to it."""
    text = article.text
    quoted = _Quoted(text, article.paragraphs)
    prepared = []
    for sentence in article.sentences:
        found = tuple(words(text, sentence.start, sentence.end))
        numbers = tuple([vocabulary[word.normal] for word in found])
        content = frozenset(numbers).difference(vocabulary.stops)
        prepared.append(
            PreparedSentence(
                words=found,
                numbers=numbers,
                code="".join([chr(number % _CHARACTERS) for number in numbers]),
                content=content,
                names=_names(text, found, numbers, content),
                figures=content & vocabulary.figures,
                pairs=frozenset([first * _CHARACTERS + second for first, second in pairwise(numbers)]),
                quoted=quoted.share(found),
            )
        )
    return tuple(prepared)


def _names(text: str, found: tuple[Word, ...], numbers: tuple[int, ...], content: frozenset[int]) -> frozenset[int]:
    capitals = [
        number for word, number in zip(found, numbers, strict=True) if text[word.start].isupper() and number in content
    ]
    if len(capitals) >= _HEADLINE and len(set(capitals)) == len(content):
        return frozenset()
    return frozenset(capitals[1:] if found and text[found[0].start].isupper() and numbers[0] in content else capitals)


_CHARACTERS = 0x110000

_HEADLINE = 4
"""Four words or more that all have capitals are a headline: there a capital does not tell a name."""

_QUOTED = re.compile(
    r"“[^“”]*(?:”|$)"
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

    def share(self, found: tuple[Word, ...]) -> float:
        if not found or not self.starts:
            return 0.0
        inside = 0
        for word in found:
            at = bisect_right(self.starts, word.start) - 1
            inside += at >= 0 and word.start < self.ends[at]
        return inside / len(found)
