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

from reader.compare.otherwise import out_of_order, turned
from reader.compare.phrases import FIRM, LOOSE, NEWS, SMALL, Laid, break_weight, is_joined, phrases
from reader.compare.prepared import PreparedSentence
from reader.compare.wording import Wording

_COMMON_AT_LEAST = 4
_COMMON_SHARE = 0.1
_NAMED_AT_LEAST = 3

_CURRENCY = "$€£¥₹"
_OPENING, _CLOSING = '“„«"‘', '”“»"’'


def new_spans(
    text: str,
    sentence: PreparedSentence,
    linked: Sequence[PreparedSentence],
    wording: Wording,
    common: frozenset[int] = frozenset(),
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
        common: numbers of words that are none either, for the other side says them all the time.
        reworded: whether the sentence only puts it in other words: then the few words that differ are returned, and
            none where most do.
    """
    if not sentence.numbers or not linked:
        return ()
    new = _new_words(text, sentence, linked, wording, common)
    new = new or _put_otherwise(sentence, linked, wording, common)
    for at in turned(sentence, linked, wording) if new else _swapped(sentence, linked, wording):
        new.add(at)
    strong = _strong(new, sentence, wording)
    mostly_new = len(new) > _MOSTLY * sum([number not in wording.small for number in sentence.numbers])
    if not new or (reworded and mostly_new and not strong):
        return ()
    laid = _laid(text, sentence, linked, wording, new)
    found = phrases(laid, whole=not reworded)
    if reworded and mostly_new:
        found = [phrase for phrase in found if _is_strong(phrase, strong)]
    else:
        found = _telling(found, new, strong, alone=1 if reworded else _LONE_AT_MOST)
    return tuple(_with_marks(text, sentence, first, last, laid.quoted) for first, last in found)


def common_words(sentences: Sequence[PreparedSentence]) -> frozenset[int]:
    """Return numbers of the words a side says all the time: gaining one is no news, whatever the link has."""
    counts = Counter(chain.from_iterable([sentence.told for sentence in sentences]))
    named = Counter(chain.from_iterable([sentence.names for sentence in sentences]))
    least = max(_COMMON_AT_LEAST, len(sentences) * _COMMON_SHARE)
    return frozenset(number for number, count in counts.items() if count >= least or named[number] >= _NAMED_AT_LEAST)


def _swapped(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> frozenset[int]:
    """Return the places of what turns a sentence of known words round: its small words, or its names."""
    link = linked[0]
    names = (sentence.names | link.names) - wording.days
    swapped = [at for at in sorted(out_of_order(sentence, link)) if sentence.kin[at] in names]
    order = [link.kin.index(sentence.kin[at]) for at in swapped]
    return turned(sentence, linked, wording) or frozenset(swapped if order != sorted(order) else ())


_DATELINE = re.compile(r"[A-Z][A-Z .,’'-]{2,40}(?:, [A-Z][\w.]{1,9} )?(?:\([\w ]{2,20}\) )?(?:—|–|--|-) ")
_PARTY = re.compile(r"\b[RDI]-[A-Z][\w.]{0,9}|\((?:R|D|I)\)")


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
    start, end = sentence.starts[0], sentence.ends[-1]
    labels = [party.span() for party in _PARTY.finditer(text, start, end)]
    if dateline := _DATELINE.match(text, start, end):
        labels.append(dateline.span())
    return {
        at
        for at in new
        if sentence.numbers[at] in wording.attributing
        or any(first <= sentence.starts[at] < after for first, after in labels)
        or _is_before_name(text, sentence, at, known, wording)
    }


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


_MOSTLY = 0.5


def _strong(new: Collection[int], sentence: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the places of the new words that tell something standing alone: names, figures, what turns the rest."""
    strong = sentence.names | sentence.figures | wording.denials
    return frozenset([at for at in new if sentence.kin[at] in strong or sentence.numbers[at] in wording.small])


def _is_strong(phrase: tuple[int, int], strong: frozenset[int]) -> bool:
    return not strong.isdisjoint(range(phrase[0], phrase[1] + 1))


def _telling(found: list[tuple[int, int]], new: set[int], strong: frozenset[int], alone: int) -> list[tuple[int, int]]:
    """Return the phrases without single plain words, where there is more: those are another way of putting it.

    Where there is not, all of them if they are no more than `alone`.
    """
    telling = [
        (first, last)
        for first, last in found
        if _is_strong((first, last), strong) or len(new.intersection(range(first, last + 1))) > 1
    ]
    return telling or (found if len(found) <= alone else [])


def _with_marks(text: str, sentence: PreparedSentence, first: int, last: int, quoted: Sequence[int]) -> tuple[int, int]:
    """Return the offsets of a phrase with its sign of currency and the marks of the quotes that it holds."""
    start, end = sentence.starts[first], sentence.ends[last]
    if first and text[start - 1] in _CURRENCY:
        start -= 1
    opens = first > 0 and quoted[first] > 0 and quoted[first - 1] != quoted[first] and text[start - 1] in _OPENING
    after = last + 1
    closes = after < len(quoted) and quoted[last] > 0 and quoted[after] != quoted[last] and text[end] in _CLOSING
    if quoted[first] == quoted[last]:
        opens = closes = opens and closes
    return start - opens, end + closes
