"""Direct speech that the other article carries and the base does not.

A quote is looked for by its words without quote marks in what the base quotes, joined over sentences and paragraphs,
for it may be cut at another place there; and in whole paragraphs where a mark may be wrong. Reported speech in the base
does not carry a quote: that these were the words is news.
"""

import re
from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from rapidfuzz import fuzz

from reader.compare.facing import Facing
from reader.compare.model import NewQuote, Side, Verdict
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Quote
from reader.text.model import Article
from reader.text.words import normal_form, written_words

_SAME_QUOTE = 90.0
"""Of the characters: of 425 quotes on labelled pairs 7 had 90 to 95 of 100 in the base, and all were the same quote."""

_SHORTEST = 3
"""Words a quote must have: one or two in quote marks are a way of putting it, not a statement, unless somebody named
says two that tell something: "additional measures"."""

_UNNAMED = 5
"""Words a quote of nobody named must have, for "exercise of religion" is a term and no speech."""

_LONGEST = 500
"""Words by which a quote is looked for; whoever carries so many carries it."""

_CONTENT = 2
_SENTENCE_END = (".", "!", "?", ",")


def new_quotes(facing: Facing, base: Article, other: Side, other_entities: Entities) -> tuple[NewQuote, ...]:
    """Return the quotes of `other` that `base` does not carry, each once, in order.

    Args:
        facing: the other side facing the base.
        base: what has been read.
        other: what is asked what it adds, with its verdicts.
        other_entities: what was found in `other`.
    """
    sentences = SentenceFinder(other.article)
    carried = _Carried(base, facing.against)
    found: dict[str, NewQuote] = {}
    for quote in other_entities.quotes:
        text = other.article.text[quote.start : quote.end]
        ids = sentences.within(quote.start, quote.end)
        around = [facing.sentences[id_] for id_ in ids]
        code = _code(quote, around)
        if not _is_statement(code, text, quote, around):
            continue
        near = {base.sentences[there].paragraph for id_ in ids for there in _rests_on(facing, other.verdicts, id_)}
        if code in carried.code if len(code) < _SHORTEST else carried.carries(text, near):
            continue
        speaker = None if quote.speaker is None else other_entities.entities[quote.speaker].name
        found.setdefault(code, NewQuote(text, speaker, ids))
    return tuple(found.values())


def _code(quote: Quote, sentences: Sequence[PreparedSentence]) -> str:
    return "".join(
        [
            sentence.code[bisect_left(sentence.starts, quote.start) : bisect_left(sentence.starts, quote.end)]
            for sentence in sentences
        ]
    )


def _is_statement(code: str, text: str, quote: Quote, around: Sequence[PreparedSentence]) -> bool:
    """Tell a statement from a way of putting it: of nobody named it must be longer, or a sentence by its end."""
    if len(code) < _SHORTEST:
        return quote.speaker is not None and _says_something(code, around)
    return quote.speaker is not None or len(code) >= _UNNAMED or text.endswith(_SENTENCE_END)


def _says_something(code: str, sentences: Sequence[PreparedSentence]) -> bool:
    """Return whether the quote with that code has two content words."""
    told = frozenset[int]().union(*[sentence.told for sentence in sentences])
    return sum(ord(character) in told for character in code) >= _CONTENT


def _rests_on(facing: Facing, verdicts: Sequence[Verdict], id_: int) -> Iterator[int]:
    """Yield the ids of the base sentences that a sentence rests on or could."""
    yield from verdicts[id_].links
    for ranked in facing.ranked[id_]:
        yield ranked.id


_MARK = re.compile(r"[“”„«»\"‘]|(?<!\w)['’](?=\w)")
_LEFT_OUT = re.compile(r"\s*(?:\.\s?\.\s?\.+|…)\s*")


class _Paragraph(NamedTuple):
    """The words of a paragraph in normal form, those of them inside quote marks, and whether it has any such mark."""

    whole: str
    quoted: str
    marked: bool


class _Carried:
    """What an article carries, by paragraph: the words it quotes, and all its words where a mark may be wrong."""

    def __init__(self, article: Article, sentences: Sequence[PreparedSentence]) -> None:
        self._article = article
        self._sentences = sentences
        self._plain: dict[int, _Paragraph] = {}

    @cached_property
    def code(self) -> str:
        """All words as their codes, whoever says them."""
        return "".join([sentence.code for sentence in self._sentences])

    @cached_property
    def _of_paragraph(self) -> list[list[int]]:
        ids: list[list[int]] = [[] for _ in self._article.paragraphs]
        for id_, sentence in enumerate(self._article.sentences):
            ids[sentence.paragraph].append(id_)
        return ids

    def carries(self, quote: str, near: Collection[int]) -> bool:
        """Return whether the paragraphs `near` carry a quote, or all its parts if something is left out of it."""
        texts, plain = list(self._stretches(near)), _plain(quote)
        if any(_has(text, plain) for text in texts):
            return True
        parts = [part for part in map(_plain, _LEFT_OUT.split(quote)) if part.count(" ") >= _SHORTEST - 1]
        return len(parts) > 1 and all(any(_has(text, part) for text in texts) for part in parts)

    def _stretches(self, near: Collection[int]) -> Iterator[str]:
        """Yield what paragraphs quote, joined where one follows another, and each whole if it has a quote mark."""
        stretch, last = "", -2
        for paragraph in sorted(near):
            words = self._words(paragraph)
            if paragraph != last + 1:
                yield stretch
                stretch = ""
            stretch, last = f"{stretch} {words.quoted}", paragraph
            if words.marked:
                yield words.whole
        yield stretch

    def _words(self, paragraph: int) -> _Paragraph:
        if paragraph not in self._plain:
            whole: list[str] = []
            quoted: list[str] = []
            for id_ in self._of_paragraph[paragraph]:
                sentence = self._sentences[id_]
                normals = _normals(sentence.text, sentence.start, sentence.end)
                whole += normals
                if sentence.quoted:
                    quoted += [normal for at, normal in enumerate(normals) if at not in sentence.outside]
            span = self._article.paragraphs[paragraph]
            marked = _MARK.search(self._article.text, span.start, span.end) is not None
            self._plain[paragraph] = _Paragraph(" ".join(whole), " ".join(quoted), marked)
        return self._plain[paragraph]


def _plain(text: str) -> str:
    return " ".join(_normals(text)[:_LONGEST])


def _normals(text: str, start: int = 0, end: int | None = None) -> list[str]:
    return list(map(normal_form, written_words(text, start, end)))


def _has(text: str, quote: str) -> bool:
    """Return whether `text` has the words of `quote`, or nearly; a shorter text cannot carry the whole of it."""
    if len(text) < len(quote):
        return fuzz.ratio(text, quote) >= _SAME_QUOTE
    return quote in text or fuzz.partial_ratio(quote, text, score_cutoff=_SAME_QUOTE) >= _SAME_QUOTE
