"""From words that are news to the whole phrases a person would mark.

Takes how much each word of one sentence is news and decides where phrases begin and end: a known word or two inside
a new clause go with it, the small words that lead into it too, and neither a name nor a compound is cut in half. What
makes a word news is decided in `spans`.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

NEWS = 1.0
SMALL = 0.0
LOOSE = -0.7
FIRM = -1.6
"""What a word weighs: new, a small word, known but standing alone, known together with its neighbour. Measured by
reading: one known word must not tear a new clause apart, a phrase of the link must."""

_SOFT, _HARD = -0.2, -0.6
_SOFT_MARKS = ","
_HARD_MARKS = ';:()[]“”„«»"—–…'
_JOINING = frozenset("-‐‑*")
_MUCH = 3
_TAIL, _HEAD = 2, 3
"""Known words a new phrase may take along to the end of its clause, and of its noun: the "deal" of "a final deal"."""


class Laid(NamedTuple):
    """The words of a sentence as they stand between marks.

    Attributes:
        weights: how much each word is news, one of the four constants above.
        breaks: for each word what the marks before it weigh, 0 where there is none.
        joined: for each word whether it is one with the word before, as the halves of a compound are.
        leads: for each word whether it is a small word that may lead into what follows.
        opens: for each word whether a noun phrase begins with it, as with "the".
        cased: for each word whether it is written as a name is.
        quoted: for each word the number of the quote it stands in, 0 outside of quote marks.
    """

    weights: Sequence[float]
    breaks: Sequence[float]
    joined: Sequence[bool]
    leads: Sequence[bool]
    opens: Sequence[bool]
    cased: Sequence[bool]
    quoted: Sequence[int]


@lru_cache(maxsize=1_000)
def break_weight(between: str) -> float:
    """Return what the characters between two words weigh: nothing, a comma, or a mark that ends a clause."""
    if between == " ":
        return 0.0
    if any(mark in between for mark in _HARD_MARKS) or between.count("-") > 1 or " - " in between:
        return _HARD
    return _SOFT if any(mark in between for mark in _SOFT_MARKS) else 0.0


@lru_cache(maxsize=1_000)
def is_joined(between: str) -> bool:
    """Return whether two words with these characters between them are one: "ex-felons", "d---d"."""
    return between != " " and len(between) not in (0, 2) and _JOINING.issuperset(between)


def phrases(laid: Laid, *, whole: bool = True) -> list[tuple[int, int]]:
    """Return the first and last word of each phrase that is news, in order, none overlapping.

    Args:
        laid: the sentence.
        whole: whether every phrase takes along what leads into it and the rest of its clause, or only those with much
            that is new.
    """
    found: list[tuple[int, int]] = []
    runs = [part for run in _heaviest(laid) for part in _cut_at_quotes(*run, laid)]
    for at, (start, end) in enumerate(runs):
        least = found[-1][1] + 1 if found else 0
        most = runs[at + 1][0] if at + 1 < len(runs) else len(laid.weights)
        if end < least:
            continue
        first, last = _widened(max(start, least), end, least, most, laid, whole=whole)
        if found and first == found[-1][1] + 1 and not laid.breaks[first]:
            first, _ = found.pop()
        found.append((first, last))
    return found


def _heaviest(laid: Laid) -> Iterator[tuple[int, int]]:
    """Yield the runs of words that weigh most, in order: all maximal scoring ones, as Ruzzo and Tompa (1999) find them.

    Two runs are one where what stands between them weighs less than either.
    """
    runs: list[tuple[int, int, float, float, int]] = []
    total = 0.0
    for at, weight in enumerate(laid.weights):
        before = total + (laid.breaks[at] if at else 0.0)
        total = before + weight
        if weight <= 0:
            continue
        first, low = at, before
        while True:
            back = len(runs) - 1
            while back >= 0 and runs[back][2] >= low:
                back = runs[back][4]
            if back < 0 or runs[back][3] >= total:
                runs.append((first, at, low, total, back))
                break
            first, _, low, _, _ = runs[back]
            del runs[back:]
    for first, last, *_ in runs:
        yield first, last


def _cut_at_quotes(first: int, last: int, laid: Laid) -> Iterator[tuple[int, int]]:
    """Yield a run cut where a quote begins or ends of which it has only a part; parts without news are left out."""
    quoted = laid.quoted
    start = first
    for at in range(first, last + 2):
        ends = at > last
        if not ends and (at == first or quoted[at] == quoted[at - 1]):
            continue
        if not ends and at > first and _is_whole(start, at, first, last, quoted):
            continue
        if at > start:
            yield from _trimmed(start, at - 1, laid)
        start = at


def _is_whole(start: int, at: int, first: int, last: int, quoted: Sequence[int]) -> bool:
    """Return whether the run from `first` to `last` holds all of the quote that begins or ends at word `at`."""
    number = quoted[at] or quoted[at - 1]
    begins = first == 0 or quoted[first - 1] != number
    ends = last + 1 == len(quoted) or quoted[last + 1] != number
    return begins and ends and (quoted[start] != number or begins)


def _trimmed(first: int, last: int, laid: Laid) -> Iterator[tuple[int, int]]:
    weights = laid.weights
    while first <= last and weights[first] <= 0:
        first += 1
    while last >= first and weights[last] <= 0:
        last -= 1
    if first <= last:
        yield first, last


def _widened(start: int, end: int, least: int, most: int, laid: Laid, *, whole: bool) -> tuple[int, int]:
    """Return a run with all that belongs to it, from word `least` on and before word `most`."""
    first, last = _with_rest_of_word(start, end, least, most, laid)
    if whole or sum(weight > 0 for weight in laid.weights[first : last + 1]) >= _MUCH:
        last = _to_the_right(first, last, most, laid)
        first = _to_the_left(first, last, least, laid)
    return first, last


def _with_rest_of_word(first: int, last: int, least: int, most: int, laid: Laid) -> tuple[int, int]:
    """Return a phrase that cuts no compound and no name in half."""
    while last + 1 < most and (laid.joined[last + 1] or _is_one_name(last + 1, laid)):
        last += 1
    while first > least and (laid.joined[first] or _is_one_name(first, laid)):
        first -= 1
    return first, last


def _to_the_right(first: int, last: int, most: int, laid: Laid) -> int:
    """Return the last word of a phrase: the noun it would be cut before, and a short known end of its clause."""
    news = sum(weight > 0 for weight in laid.weights[first : last + 1])
    if news > 1:
        last = _with_head(last, most, laid)
        last = _with_tail(last, most, news, laid)
    return last


def _with_head(last: int, most: int, laid: Laid) -> int:
    """Return the end of what a phrase would be cut in the middle of: the "attacks" of "lies and personal attacks"."""
    head = last + 1
    while head < most and laid.weights[head] < 0 and not laid.breaks[head] and _goes_on(head, laid):
        head += 1
    return head - 1 if head - last - 1 <= _HEAD and (head == len(laid.weights) or _ends(head, laid)) else last


def _with_tail(last: int, most: int, news: int, laid: Laid) -> int:
    """Return the end of the clause where little is left of it, and nothing of the link unless much is new before."""
    told, end = 0, last + 1
    while end < most and not laid.breaks[end] and _goes_on(end, laid):
        if laid.weights[end] == FIRM and news <= _TAIL:
            return last
        told += laid.weights[end] < 0
        end += 1
    if end < len(laid.weights) and (not laid.breaks[end] or _opens_quote(end, laid)):
        return last
    return end - 1 if told <= _TAIL else last


def _opens_quote(at: int, laid: Laid) -> bool:
    return laid.quoted[at] > 0 and not _goes_on(at, laid)


def _goes_on(at: int, laid: Laid) -> bool:
    return laid.quoted[at] == laid.quoted[at - 1]


def _ends(at: int, laid: Laid) -> bool:
    """Return whether a phrase may end before word `at`."""
    return laid.weights[at] == SMALL or bool(laid.breaks[at]) or not _goes_on(at, laid)


def _is_one_name(at: int, laid: Laid) -> bool:
    """Return whether word `at` goes on with the name of the word before; a name of the link stands apart."""
    adjoins = not laid.breaks[at] and laid.cased[at] and laid.cased[at - 1]
    return adjoins and FIRM not in (laid.weights[at], laid.weights[at - 1])


def _to_the_left(first: int, last: int, least: int, laid: Laid) -> int:
    """Return the first word of a phrase: the small words that lead into it go with it; not with half a noun phrase."""
    if first == last and last + 1 < len(laid.weights) and not _ends(last + 1, laid):
        return first
    first = _with_modifier(first, least, laid)
    while first > least and laid.leads[first - 1] and not laid.breaks[first] and _goes_on(first, laid):
        first -= 1
    return first


def _with_modifier(first: int, least: int, laid: Laid) -> int:
    """Return where a noun phrase begins that would be cut in its middle; a bare name stays out."""
    at = first
    while at > least and not laid.breaks[at] and _goes_on(at, laid) and laid.weights[at - 1] == LOOSE:
        if first - at == _TAIL or (laid.cased[at - 1] and not (at > 1 and laid.opens[at - 2])):
            return first
        at -= 1
    return at if at == 0 or laid.breaks[at] or laid.weights[at - 1] == SMALL else first
