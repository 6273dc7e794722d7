"""Where a marked phrase begins and ends in the text: with its sign of currency, and with both marks of a quote or none.

Which words a phrase has is decided in `phrases`; here it is cut where it would hold half a quote or bracket, for a
mark without its fellow reads as a fault of the page.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from operator import itemgetter

from reader.compare.phrases import SMALL
from reader.compare.prepared import PreparedSentence

_CURRENCY = "$€£¥₹"
_CLOSING = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
"""For each mark that opens a quote those that close it."""

_BRACKETS = {"(": ")", "[": "]"}

_APOSTROPHES = "‘’'"
_PAIRED = {opens: closes for opens, closes in (_CLOSING | _BRACKETS).items() if opens not in _APOSTROPHES}
_MARKS = frozenset("".join([*_PAIRED, *_PAIRED.values()]))
"""Marks that always come in pairs."""


def framed(sentence: PreparedSentence, first: int, last: int, weights: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Yield the offsets of a phrase, or, where it holds half a quote, of its parts outside and inside of it.

    Args:
        sentence: its sentence.
        first: the place of its first word.
        last: the place of its last.
        weights: how much each word of the sentence is news; a part without any is left out.
    """
    waiting = [(first, last)]
    while waiting:
        first, last = waiting.pop()
        bare = sentence.starts[first], sentence.ends[last]
        span = _with_marks(sentence, first, last)
        cuts = [*_half_quotes(sentence, first, last)] or _unmatched(sentence, *span)
        if any(not first < cut <= last for cut in cuts):
            span, cuts = bare, _unmatched(sentence, *bare)
        if cuts:
            waiting += reversed([*_parts(first, last, sorted({*cuts}), weights)])
        else:
            yield span


def _parts(first: int, last: int, cuts: Sequence[int], weights: Sequence[float]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a phrase between some places, cut short to what is news and leads into it, if anything is."""
    for begins, after in pairwise([first, *cuts, last + 1]):
        news = [at for at in range(begins, after) if weights[at] > 0]
        if news:
            leads = takewhile(lambda at: weights[at] == SMALL, range(news[0] - 1, begins - 1, -1))
            yield first if begins == first else min(leads, default=news[0]), last if after > last else news[-1]


def _with_marks(sentence: PreparedSentence, first: int, last: int) -> tuple[int, int]:
    """Return the offsets of a phrase with its sign of currency and the marks of the quotes that it holds whole.

    Of one that is a quote and no more only marks that adjoin are taken: in “No, never,” the comma is none of its.
    """
    text, start, end = sentence.text, sentence.starts[first], sentence.ends[last]
    if start > sentence.start and text[start - 1] in _CURRENCY:
        start -= 1
    outer_start, outer_end = start, end
    for opens, after, begins, ends in _quotes(sentence, first, last):
        if not _is_whole(sentence, opens, after) or begins < first or last < ends:
            continue
        if (begins, ends) != (first, last) or (opens, after) == (start - 1, end + 1):
            outer_start, outer_end = min(outer_start, opens), max(outer_end, after)
    return outer_start, outer_end


def _half_quotes(sentence: PreparedSentence, first: int, last: int) -> Iterator[int]:
    """Yield the places at which a phrase is to be cut, for it holds a part of a quote and more."""
    for opens, after, begins, ends in _quotes(sentence, first, last):
        holds = first <= begins and ends <= last and _is_whole(sentence, opens, after)
        if not holds and first < begins:
            yield begins
        elif not holds and ends < last:
            yield ends + 1


def _quotes(sentence: PreparedSentence, first: int, last: int) -> Iterator[tuple[int, int, int, int]]:
    """Yield the offsets of the quotes that a phrase touches, each with the places of its first and last word."""
    low = bisect_left(sentence.quotes, sentence.starts[first], key=itemgetter(1))
    high = bisect_left(sentence.quotes, sentence.ends[last], key=itemgetter(0))
    for opens, after in sentence.quotes[low:high]:
        begins, ends = bisect_left(sentence.starts, opens), bisect_left(sentence.starts, after) - 1
        if begins <= ends and begins <= last and first <= ends:
            yield opens, after, begins, ends


def _is_whole(sentence: PreparedSentence, opens: int, after: int) -> bool:
    """Return whether a quote is closed, and in its sentence."""
    closed = sentence.text[after - 1] in _CLOSING.get(sentence.text[opens], "")
    return closed and sentence.start <= opens and after <= sentence.end


def _unmatched(sentence: PreparedSentence, start: int, end: int) -> list[int]:
    """Return the place of the word after each quote mark or bracket between two offsets that has no fellow there."""
    text = sentence.text
    waiting: list[int] = []
    found: list[int] = []
    for at in range(start, end):
        if text[at] not in _MARKS:
            continue
        if waiting and text[at] in _PAIRED[text[waiting[-1]]]:
            waiting.pop()
        elif text[at] in _PAIRED:
            waiting.append(at)
        else:
            found.append(at)
    return [bisect_left(sentence.starts, at) for at in (*found, *waiting)]
