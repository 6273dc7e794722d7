"""Who said a quote: the verb of speech in its sentence, or whoever goes on speaking.

Where the paragraph is nothing but the quote, the speaker before goes on. No speaker is better than a wrong one.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from reader.entities.pronouns import Namer
from reader.entities.quotes import Speech
from reader.entities.sayings import Saying, find_sayings
from reader.entities.tokens import Token
from reader.text.model import Article


def find_speakers(
    article: Article, tokens: list[Token], names: Sequence[Namer], speech: Sequence[Speech]
) -> list[int | None]:
    """Return for each quote the entity that said it, or None.

    Args:
        article: the article.
        tokens: its tokens.
        names: the names of those who may speak, in order.
        speech: the quotes, in order.
    """
    sayings = find_sayings(article.text, _outside(tokens, speech), names)
    starts = [saying.start for saying in sayings]
    ends = [name.end for name in names]
    speakers: list[int | None] = []
    for i, quote in enumerate(speech):
        at = bisect_left(starts, quote.start)
        speaker = _introduced(article.text, quote, names, ends)
        saying = _in_sentence(article.text, quote, sayings, at)
        if speaker is None:
            speaker = saying.speaker if saying else _going_on(article, i, speech, speakers, sayings, at)
        speakers.append(speaker)
    for i in range(len(speech) - 1, 0, -1):
        if speech[i - 1].goes_on and speakers[i - 1] is None:
            speakers[i - 1] = speakers[i]
    return speakers


def _outside(tokens: list[Token], speech: Sequence[Speech]) -> list[Token]:
    """Return the tokens that stand in no quote."""
    outside, at = [], 0
    for token in tokens:
        while at < len(speech) and speech[at].end <= token.start:
            at += 1
        if at == len(speech) or token.start < speech[at].start:
            outside.append(token)
    return outside


_COLON = re.compile(r": ?[\"“‘']?")


def _introduced(text: str, quote: Speech, names: Sequence[Namer], ends: list[int]) -> int | None:
    """Return the person named right before a colon and the quote: "This is the captain, Ann Lee: “…"."""
    at = bisect_left(ends, quote.start) - 1
    if at < 0 or names[at].type != "PERSON" or not _COLON.fullmatch(text, ends[at], quote.start):
        return None
    return names[at].entity


# Up to here a verb stands right before its quote: "said: “", "told AFP “".
_CLOSE = 12


def _in_sentence(text: str, quote: Speech, sayings: Sequence[Saying], at: int) -> Saying | None:
    """Return the verb of speech in the sentence around the quote; `at` is the index of the first one after it."""
    before = sayings[at - 1] if at and not _breaks(text, sayings[at - 1].end, quote.start) else None
    after = sayings[at] if at < len(sayings) and not _breaks(text, quote.end, sayings[at].start) else None
    whole = text[quote.end - 1] in ",?!.…—–-" or text.startswith(",", quote.end + 1)
    if before is not None and (after is None or not whole or quote.start - before.end < _CLOSE):
        return before
    return after


_LONGEST_CLAUSE = 400
_ABBREVIATED = "".join(
    rf"(?<!\b{title})"
    for title in ("Mr", "Ms", "Mrs", "Dr", "Sen", "Rep", "Gov", "Gen", "Col", "Lt", "Sgt", "St", "Prof")
)
_BREAK = re.compile(rf"(?:(?<!\b[A-Z]){_ABBREVIATED}\.|[!?…])[\"”’»')]*\s+[\"“‘«']?[A-Z]|\n")


def _breaks(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence ends between two places."""
    return end - start > _LONGEST_CLAUSE or _BREAK.search(text, max(0, start - 1), end + 1) is not None


# A quote that is a sentence of its own after one that told who speaks.
_OWN_SENTENCE = re.compile(r"[.!?:…]\s+[\"“‘']$")


def _going_on(
    article: Article,
    i: int,
    speech: Sequence[Speech],
    speakers: Sequence[int | None],
    sayings: Sequence[Saying],
    at: int,
) -> int | None:
    """Return who goes on speaking in quote `i`: the speaker before, or, where it opens a paragraph, the next."""
    quote, before = speech[i], speech[i - 1] if i else None
    paragraph = article.paragraphs[quote.paragraph]
    told = sayings[at - 1] if at else None
    if before is not None and before.paragraph == quote.paragraph:
        changed = told is not None and told.start >= before.end and told.speaker != speakers[i - 1]
        return None if changed else speakers[i - 1]
    if quote.start - paragraph.start > 1:
        own = _OWN_SENTENCE.search(article.text, max(paragraph.start, quote.start - 4), quote.start) is not None
        return told.speaker if told is not None and own and told.start >= paragraph.start else None
    if paragraph.end - quote.end > 2:
        following = sayings[at] if at < len(sayings) else None
        return following.speaker if following is not None and following.start < paragraph.end else None
    if before is not None and before.paragraph == quote.paragraph - 1:
        return speakers[i - 1]
    last = told is not None and quote.paragraph > 0 and told.start >= article.paragraphs[quote.paragraph - 1].start
    return told.speaker if told is not None and last else None
