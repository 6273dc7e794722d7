"""Tokens as the name rules see them: with their case, what stands between them, and whether their case says anything.

Unlike the words that texts are compared by, a token keeps a compound name whole ("Qala-i-Naw", "al-Qaeda"), is cut
where a name meets a plain word ("US-led"), and never holds a possessive 's. Addresses of the web give no tokens.
"""

import re
from collections import deque
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from reader.entities.gazetteers import gazetteers
from reader.text.model import Article, Sentence


class Token(NamedTuple):
    """One token: `article.text[start:end]`.

    Attributes:
        text: as written, with plain apostrophes and hyphens.
        lower: `text` in lower case.
        gap: what stands between the token before and this one, possessive 's included; None where a sentence begins.
        capital: whether it begins with a capital; an Arabic article makes no name lower case ("al-Khatib").
        upper: whether it is all capitals, with two letters or more.
        opens: whether its case says nothing of it: it opens a sentence or a quote, or stands in a headline.
        sentence: id of its sentence.
    """

    start: int
    end: int
    text: str
    lower: str
    gap: str | None
    capital: bool
    upper: bool
    opens: bool
    sentence: int


def tokenise(article: Article) -> list[Token]:
    """Return the tokens of all sentences that are no furniture, in order."""
    tokens: list[Token] = []
    for number, sentence in enumerate(article.sentences):
        if sentence.role != "furniture":
            tokens += _sentence_tokens(article.text, sentence, number)
    return tokens


_PLAIN = str.maketrans("’ʼ‑‐", "''--")
_ARTICLE = re.compile(r"(?:[ae][ldrstz]h?|ul|abd|ibn|bin)-[A-Z]")
_OPENING = re.compile(r"(?:^|[\s(\[—–])[\"“‘'«„`]+$|[\"“«„`]$|: *$|[•●■▪*] *$|[.!?…][\"”’')]+ +$|[!?…] +$")


def _sentence_tokens(text: str, sentence: Sentence, number: int) -> Iterator[Token]:
    spans = list(_spans(text, sentence))
    silent = _case_says_nothing(text, spans)
    before: int | None = None
    new = tuple.__new__
    for start, end in spans:
        word = text[start:end]
        if not word.isascii():
            word = word.translate(_PLAIN)
        gap = None if before is None else text[before:start]
        opens = silent or gap is None or (len(gap) > 1 and _OPENING.search(gap) is not None)
        capital = word[0].isupper() or (word[0] in "aeiub" and _ARTICLE.match(word) is not None)
        upper = len(word) > 1 and word.isupper()
        yield new(Token, (start, end, word, word.lower(), gap, capital, upper, opens, number))
        before = end


_FULL_STOP = re.compile(r"[\"”’')]*[.!?…]")


def _case_says_nothing(text: str, spans: list[tuple[int, int]]) -> bool:
    """Tell whether a sentence is a headline: all in capitals, or a capital on every word and no full stop."""
    longer = [text[start] for start, end in spans if end - start > 3 and text[start].isalpha()]
    if len(longer) < 3:
        return False
    capitals = sum(first.isupper() for first in longer)
    if capitals < len(longer) and (capitals < 0.85 * len(longer) or len(longer) < 5):
        return False
    return not _FULL_STOP.match(text, spans[-1][1]) or text[spans[0][0] : spans[-1][1]].isupper()


_LETTER = r"[^\W\d_]"
_PIECE = r"(?:[^\W_]|[\u0300-\u036f])+"
# A run of initials is tried once, at its first letter: where it is none there, it is none further in.
_INITIALS = rf"(?<!\b{_LETTER}\.)(?:{_LETTER}\.){{2,}}+(?!{_LETTER})"
_WORD = re.compile(rf"{_INITIALS}|{_PIECE}(?:['’ʼ\-‐‑&]{_PIECE}|\+(?!\w))*")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]+\.[\w.]+|[@#]\w+")
_POSSESSIVE = re.compile(r"['’ʼ](?:s|(?<=[A-Z].)S)$")
_CONTRACTION = re.compile(r"(?:n['’ʼ]t|['’ʼ](?:m|re|ll|ve|d))$")


def _spans(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the spans of the tokens: possessives and contractions cut off, compounds cut where no name goes on."""
    addresses = deque(match.span() for match in _ADDRESS.finditer(text, sentence.start, sentence.end))
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        start, end = match.span()
        while addresses and addresses[0][1] <= start:
            addresses.popleft()
        if addresses and addresses[0][0] <= start:
            continue
        word = match.group()
        if "'" in word or "’" in word or "ʼ" in word:
            cut = _POSSESSIVE.search(word) or _CONTRACTION.search(word)
            end = start + cut.start() if cut and cut.start() else end
        if "-" in word or "‑" in word or "‐" in word:
            yield from _compound(text, start, end)
        else:
            yield start, end


_PART = re.compile(r"[^\-‐‑]+")


def _compound(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    parts = [match.span() for match in _PART.finditer(text, start, end)]
    begin = parts[0][0]
    for left, right in pairwise(parts):
        if not _holds(text, left, right, first=left[0] == start, last=right[1] == end):
            yield begin, left[1]
            begin = right[0]
    yield begin, end


# "D-Ore", "US-China": a party or country before a place.
_PARTY = re.compile(r"[DR]|[A-Z]{2,3}")
_WORD_BEFORE = re.compile(r"(\w+) $")


def _holds(text: str, left: tuple[int, int], right: tuple[int, int], *, first: bool, last: bool) -> bool:
    """Tell whether the hyphen between two parts of a compound is inside one token."""
    before, after = text[slice(*left)], text[slice(*right)]
    sections = gazetteers().sections
    if before[0].islower() == after[0].islower():
        return not (_PARTY.fullmatch(before) and after[1:].islower() and after != "Day")
    if before[0].islower():
        return before in sections["article" if first else "inside"]
    if not last:
        return after in sections["inside"]
    if after in sections["syllable"]:
        return True
    family = _WORD_BEFORE.search(text, max(0, left[0] - 12), left[0])
    named = family is not None and family[1] in gazetteers().family_first
    return named and len(after) < 6 and after not in sections["tail"]
