"""The words of a reworded or partly new sentence that what it rests on does not have, as whole phrases.

Decides which words are news: no word of the links or their kin, no other form of one, no small word, nothing that only
tells who said it. Where a phrase begins and ends is decided in `phrases`.
"""

import re
import sys
from collections import Counter
from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import chain, pairwise
from typing import NamedTuple

from reader.compare.contrary import contrary
from reader.compare.framing import framed
from reader.compare.labels import labels
from reader.compare.otherwise import turned
from reader.compare.phrases import FIRM, LOOSE, NEWS, SMALL, Laid, break_weight, is_joined, phrases
from reader.compare.prepared import PreparedSentence
from reader.compare.wording import Wording

_COMMON_AT_LEAST = 4
_COMMON_SHARE = 0.1
_NAMED_AT_LEAST = 3
"""A side says a word all the time that so many of its sentences have, and that share of them; a name that so many
have. Set by reading: of the 924 sentences with marks in the labelled pairs, taken both ways, half or twice the share
changes 5 or 88, at least 3 or 6 sentences 46 or 76, and 2 or 4 with a name 40 or 28."""


class Common(NamedTuple):
    """What one side has wherever it stands.

    Attributes:
        words: numbers of the words it says all the time: gaining one is no news, whatever the link has.
        told: numbers of the names, days and figures it has anywhere: no news to a sentence that is only put otherwise.
    """

    words: frozenset[int] = frozenset()
    told: frozenset[int] = frozenset()


NOTHING_COMMON = Common()


def new_spans(
    text: str,
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    wording: Wording,
    common: Common = NOTHING_COMMON,
    *,
    reworded: bool = False,
) -> tuple[tuple[int, int], ...]:
    """Return the parts of `sentence` that `linked` does not have, in order, as offsets into `text`.

    They begin and end with a word, or with the sign of currency or the quote mark that belongs to it.

    Args:
        text: the reading text of the side of `sentence`.
        sentence: the sentence, not equal to any linked one.
        linked: the sentences it rests on.
        wording: what their words do; its fillers are no news by themselves.
        common: words that are none either, for the other side has them elsewhere.
        reworded: whether the sentence only puts it in other words: then only the few that differ are returned, if few.
    """
    if not sentence.numbers or not linked:
        return ()
    new = _new_words(text, sentence, linked, wording, common.words)
    new = new or _put_otherwise(sentence, linked, wording, common.words)
    new |= turned(sentence, linked, wording)
    turning = frozenset[int]() if reworded else contrary(sentence, linked, wording)
    new |= turning
    strong = _strong(new, sentence, wording) | turning
    mostly_new = len(new) > _MOSTLY * sum([number not in wording.small for number in sentence.numbers])
    if not new or (reworded and mostly_new and not strong):
        return ()
    laid = _laid(text, sentence, linked, wording, new)
    found = phrases(laid, whole=not reworded)
    if not reworded:
        found = _telling(found, new, strong, alone=_LONE_AT_MOST)
    else:
        found = _having(found, strong) if mostly_new else _telling(found, new, strong, alone=1)
        found = _having(found, new - _told_elsewhere(sentence, linked, wording, common))
    return tuple(span for first, last in found for span in framed(sentence, first, last, laid.weights))


def common_words(sentences: Sequence[PreparedSentence]) -> Common:
    """Return what a side has wherever it stands."""
    counts = Counter(chain.from_iterable([sentence.told for sentence in sentences]))
    named = Counter(chain.from_iterable([sentence.names for sentence in sentences]))
    least = max(_COMMON_AT_LEAST, len(sentences) * _COMMON_SHARE)
    return Common(
        frozenset(number for number, count in counts.items() if count >= least or named[number] >= _NAMED_AT_LEAST),
        frozenset[int]().union(named, *[sentence.figures for sentence in sentences]),
    )


def _told_elsewhere(
    sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording, common: Common
) -> frozenset[int]:
    """Return the places of the names, days and figures of a sentence that the other side tells only elsewhere.

    Not where the links have others of the sort that the sentence has not, "Monday" for its "Friday": these differ.
    """
    nothing = frozenset[int]()
    names = nothing.union(*[link.names for link in linked])
    figures = nothing.union(*[link.figures for link in linked])
    sorts = (
        (sentence.names & wording.days, names & wording.days),
        (sentence.figures, figures),
        (sentence.names - wording.days - sentence.figures, names - wording.days - figures),
    )
    told = common.told & nothing.union(*[here for here, there in sorts if there <= sentence.content])
    told -= nothing.union(*[link.content for link in linked])
    return frozenset([at for at, kin in enumerate(sentence.kin) if kin in told])


def _new_words(
    text: str,
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    wording: Wording,
    common: frozenset[int],
) -> set[int]:
    """Return the places of the words that are news."""
    known = frozenset[int]().union(*[link.numbers for link in linked], *[link.kin for link in linked], common)
    if any(link.negated for link in linked):
        known |= wording.negations
    lacking = [
        at
        for at, (number, kin) in enumerate(zip(sentence.numbers, sentence.kin, strict=True))
        if number not in known and kin not in known and number not in wording.small
    ]
    if not lacking:
        return set()
    stems = frozenset(map(wording.terms.__getitem__, known))
    new = {at for at in lacking if stems.isdisjoint(_other_forms(wording.terms[sentence.numbers[at]]))}
    return new - _belonging(text, sentence, new, known, wording) - _attribution(sentence, known, wording)


def _put_otherwise(
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    wording: Wording,
    common: frozenset[int],
) -> set[int]:
    """Return the places of the words that links have only in kindred ones: where nothing else is new they make news."""
    known = frozenset[int]().union(*[link.numbers for link in linked], common, wording.small, wording.sayings)
    known |= wording.negations
    places = {at for at, number in enumerate(sentence.numbers) if number not in known}
    return places - _attribution(sentence, known, wording)


_FORMS = re.compile(r"(?:i?an|ian|al|ial|ional|ic|ist|ism|ity|i?ve|[ae]nce|[ae]nt|ur|or|er|ish|ese|i|n)$")
_LONG_ENOUGH = 5


@lru_cache(maxsize=10_000)
def _other_forms(term: str) -> tuple[str, ...]:
    """Return the terms that a word is another form of by its ending: "Russia" of "Russian", and the reverse."""
    longer = [term + ending for ending in _LONGER]
    ending = _FORMS.search(term)
    if ending is None:
        return tuple(longer)
    return (*longer, *[term[:at] for at in range(ending.start(), len(term)) if at >= _LONG_ENOUGH])


_LONGER = ("n", "an", "ian", "al", "ial", "ist", "ism", "iv", "ur", "or")


def _belonging(
    text: str, sentence: PreparedSentence, new: Collection[int], known: frozenset[int], wording: Wording
) -> set[int]:
    """Return those of `new` that tell nothing by themselves: who said it, of what title, party and first name."""
    no_news = labels(text, sentence.starts[0], sentence.ends[-1])
    return {
        at
        for at in new
        if _attributes(text, sentence, at, wording)
        or any(first <= sentence.starts[at] < after for first, after in no_news)
        or _is_before_name(text, sentence, at, known, wording)
    }


_NO_ATTRIBUTING = re.compile(r"(?:(?<!report)er|or|ation)s?$", re.IGNORECASE)
"""Ends of words that are written as those that attribute and do not: "observers" do not say, nor does a "station"."""


def _attributes(text: str, sentence: PreparedSentence, at: int, wording: Wording) -> bool:
    """Return whether a word by itself only tells that something was said."""
    if sentence.numbers[at] not in wording.attributing:
        return False
    return not _NO_ATTRIBUTING.search(text, sentence.starts[at], sentence.ends[at])


def _is_before_name(text: str, sentence: PreparedSentence, at: int, known: frozenset[int], wording: Wording) -> bool:
    """Return whether a word is a title before a name, or the first name before a surname that is known."""
    if at + 1 == len(sentence.kin) or sentence.kin[at + 1] not in sentence.names:
        return False
    first_name = sentence.kin[at + 1] in known and text[sentence.starts[at]].isupper()
    adjoins = sentence.between[at].strip(".") == " "
    return adjoins and (first_name or sentence.numbers[at] in wording.titles)


def _attribution(sentence: PreparedSentence, known: frozenset[int], wording: Wording) -> set[int]:
    """Return the places of what stands beside a quote and only names who said it: “…,” the minister told reporters."""
    if not sentence.outside:
        return set()
    tells = wording.attributing | wording.sayings
    harmless = tells | wording.small | wording.roles | wording.titles | wording.days | known
    places: set[int] = set()
    for stretch in _stretches(sentence):
        said = [at for at in stretch if sentence.numbers[at] in tells]
        plain = [at for at in stretch if sentence.kin[at] not in sentence.names]
        if said and harmless.issuperset(sentence.numbers[at] for at in plain):
            places.update(stretch)
    return places


def _stretches(sentence: PreparedSentence) -> list[list[int]]:
    """Return the places of the words outside quotes, cut at the marks between them."""
    stretches: list[list[int]] = []
    for at in sorted(sentence.outside):
        goes_on = at and at - 1 in sentence.outside
        if not goes_on or break_weight(sentence.between[at - 1]):
            stretches.append([])
        stretches[-1].append(at)
    return stretches


_PER_CENT = ("percent", "per", "cent", "percentag")


def _laid(
    text: str, sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording, new: set[int]
) -> Laid:
    breaks = [0.0, *map(break_weight, sentence.between)]
    weights = _weights(sentence, _together(sentence, linked, wording.small), wording, new)
    names = sentence.names.union(*[link.names for link in linked])
    cased = [kin in names and text[place].isupper() for place, kin in zip(sentence.starts, sentence.kin, strict=True)]
    for at in sorted(new):
        if at > 1 and cased[at] and cased[at - 1] and weights[at - 1] == FIRM and not breaks[at]:
            weights[at] = LOOSE
    joined = [False, *map(is_joined, sentence.between)]
    for at in range(1, len(weights) if sentence.figures else 0):
        goes_on = sentence.kin[at - 1] in sentence.figures or joined[at - 1]
        joined[at] |= goes_on and wording.terms[sentence.numbers[at]] in _PER_CENT
    leads = _leads(sentence, linked, weights, breaks, wording)
    opens = [number in wording.determiners for number in sentence.numbers]
    return Laid(weights, breaks, joined, leads, opens, cased, _quotes(sentence))


def _weights(sentence: PreparedSentence, firm: frozenset[int], wording: Wording, new: set[int]) -> list[float]:
    """Return how much each word is news; figures of the link are as firm as words that stand together there."""
    weights = [SMALL if number in wording.small else LOOSE for number in sentence.numbers]
    for at in firm:
        weights[at] = FIRM
    if sentence.figures:
        weights = [
            FIRM if kin in sentence.figures else weight for kin, weight in zip(sentence.kin, weights, strict=True)
        ]
    for at in new:
        weights[at] = NEWS
    return weights


def _leads(
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    weights: Sequence[float],
    breaks: Sequence[float],
    wording: Wording,
) -> list[bool]:
    """Return for each word whether it may lead into news: a small one that no link has after the same word."""
    code, said = sentence.code, _END.join([link.code for link in linked])
    leads = []
    for at, (number, weight) in enumerate(zip(sentence.numbers, weights, strict=True)):
        if weight != SMALL or number not in wording.small or number in wording.attributing:
            leads.append(False)
        elif number in wording.determiners or not at or breaks[at]:
            leads.append(True)
        else:
            leads.append(code[at - 1 : at + 1] not in said)
    return leads


_END = chr(sys.maxunicode)
"""Stands between the codes of sentences; no word has so high a number."""


def _quotes(sentence: PreparedSentence) -> list[int]:
    """Return for each word the number of the quote it stands in, 0 outside of quote marks."""
    if not sentence.quoted:
        return [0] * len(sentence.numbers)
    numbers: list[int] = []
    number = 0
    for at in range(len(sentence.numbers)):
        inside = at not in sentence.outside
        if inside and (at == 0 or not numbers[-1] or any(mark in sentence.between[at - 1] for mark in '“"')):
            number += 1
        numbers.append(number if inside else 0)
    return numbers


def _together(sentence: PreparedSentence, linked: Sequence[PreparedSentence], small: frozenset[int]) -> frozenset[int]:
    """Return the places of content words that stand beside their neighbour in a link too, one word between at most."""
    near: set[tuple[int, int]] = set()
    for link in linked:
        told = [kin for kin, number in zip(link.kin, link.numbers, strict=True) if number not in small]
        near.update(pairwise(told))
        near.update(zip(told, told[2:], strict=False))
    places = [at for at, number in enumerate(sentence.numbers) if number not in small]
    pairs = pairwise([sentence.kin[at] for at in places])
    found = [two for two, pair in zip(pairwise(places), pairs, strict=True) if pair in near]
    return frozenset(chain.from_iterable(found))


_LONE_AT_MOST = 2
"""Single plain words marked where nothing more is new: one or two may be the news, more are another way of putting it.
Set by reading; 1 or 3 changes 4 sentences of those."""

_MOSTLY = 0.5
"""Share of the words of a reworded sentence that are new beyond which it is put otherwise as a whole and only names and
figures are marked. Set by reading: .4 changes 45 sentences of those, .6 changes 17."""


def _strong(new: Collection[int], sentence: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the places of the new words that tell something standing alone: names, figures, what turns the rest."""
    strong = sentence.names | sentence.figures | wording.denials
    return frozenset([at for at in new if sentence.kin[at] in strong or sentence.numbers[at] in wording.small])


def _having(found: list[tuple[int, int]], new: Collection[int]) -> list[tuple[int, int]]:
    """Return the phrases that have one of some places."""
    return [(first, last) for first, last in found if not frozenset(range(first, last + 1)).isdisjoint(new)]


def _telling(found: list[tuple[int, int]], new: set[int], strong: frozenset[int], alone: int) -> list[tuple[int, int]]:
    """Return the phrases without single plain words, where there is more: those are another way of putting it.

    Where there is not, all of them if they are no more than `alone`.
    """
    telling = [
        (first, last)
        for first, last in found
        if not strong.isdisjoint(range(first, last + 1)) or len(new.intersection(range(first, last + 1))) > 1
    ]
    return telling or (found if len(found) <= alone else [])
