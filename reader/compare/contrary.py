"""What a sentence tells against what it rests on, though it is put in nearly the same words.

"Killed" for "hurt", "denied" for "said", €5 million for $5 million, another town in a sentence else the same: that is
news, and whoever calls it another wording hides it. Only what the words themselves show is looked at, in sentences that
keep most of one they rest on; contraries.txt has the words that cannot stand for one another.
"""

import re
from bisect import bisect_right
from collections.abc import Collection, Sequence
from functools import lru_cache

from rapidfuzz.distance import Indel

from reader.compare.otherwise import replaced
from reader.compare.prepared import PreparedSentence
from reader.compare.swaps import swapped_figures
from reader.compare.wording import Wording

_NEARLY = 0.7
"""How alike two sentences must be, word for word in order, for a word that differs to stand in the place of another:
where less is kept, who is named and how much is counted may only be told elsewhere. At .7 the mean F1 of unseen stories
stays what it is; at .6 it falls by .003."""


def contrary(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> frozenset[int]:
    """Return the places of the words by which `sentence` tells something else than `linked`; none where it does not.

    Args:
        sentence: the sentence.
        linked: those it rests on, best first, one at least.
        wording: what their words do.
    """
    first = linked[0]
    found = _with_other_signs(sentence, linked) or _swapped(sentence, first, wording)
    found |= swapped_figures(sentence, first, wording.small)
    if found or Indel.normalized_similarity(sentence.code, first.code) < _NEARLY:
        return found
    return _opposed(sentence, first, wording) | _denied(sentence, first, wording) | _replaced(sentence, first)


_SIGNED = re.compile(r"(?:(?<![\w.,)])([-−]))?([$€£¥₹]|US\$)?(\d[\d.,]*)\s?(%|per ?cent)?")


def _with_other_signs(sentence: PreparedSentence, linked: Sequence[PreparedSentence]) -> frozenset[int]:
    """Return the places of the numbers that stand in the links only with another currency, minus or per cent."""
    if not sentence.figures:
        return _NOWHERE
    there: dict[str, set[str]] = {}
    for link in linked:
        for _, number, signs in _signed(link.text[link.start : link.end]):
            there.setdefault(number, set()).add(signs)
    own = _signed(sentence.text[sentence.start : sentence.end])
    offsets = [sentence.start + at for at, number, signs in own if number in there and signs not in there[number]]
    return frozenset(max(0, bisect_right(sentence.starts, offset) - 1) for offset in offsets)


_NOWHERE: frozenset[int] = frozenset()


@lru_cache(maxsize=1_000)
def _signed(text: str) -> tuple[tuple[int, str, str], ...]:
    """Return where each number in digits stands in a text, the number, and its minus, currency and per cent."""
    found = []
    for match in _SIGNED.finditer(text):
        minus, currency, number, per_cent = match.groups(default="")
        found.append((match.start(3), number.strip(".,"), f"{minus and '-'}{currency[-1:]}{per_cent and '%'}"))
    return tuple(found)


def _swapped(sentence: PreparedSentence, link: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the places of names that have changed places where all else is told as before.

    In the passive ("by") they may, and where they only stand beside each other ("Lee and Ray").
    """
    if sentence.content != link.content:
        return _NOWHERE
    gained = frozenset(sentence.numbers) ^ frozenset(link.numbers)
    telling = (sentence.names | link.names) - wording.days
    places = [at for at, kin in enumerate(sentence.kin) if kin in telling and at not in sentence.outside]
    order = [link.kin.index(sentence.kin[at]) for at in places]
    moved = [at for at, here, there in zip(places, order, sorted(order), strict=True) if here != there]
    if not moved or len(set(order)) < len(order) or not wording.passive.isdisjoint(gained):
        return _NOWHERE
    between = {sentence.numbers[at] for at in range(moved[0], moved[-1]) if at not in moved}
    return _NOWHERE if between <= wording.joining else frozenset(moved)


def _opposed(sentence: PreparedSentence, link: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the places of the words whose contrary the link has, and the sentence has not."""
    gone = frozenset(link.numbers).difference(sentence.numbers)
    come = frozenset(sentence.numbers).difference(link.numbers)
    turning = {number for number in come if not wording.contrary.get(number, _NOWHERE).isdisjoint(gone)}
    return _places(sentence.numbers, turning)


def _denied(sentence: PreparedSentence, link: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the places of a denial that the link has not, or of all that is no longer denied."""
    here, there = wording.denials.intersection(sentence.numbers), wording.denials.intersection(link.numbers)
    if bool(here) == bool(there):
        return _NOWHERE
    return (
        _places(sentence.numbers, here)
        or _places(sentence.kin, link.denied)
        or _places(sentence.numbers, sentence.told)
    )


def _replaced(sentence: PreparedSentence, link: PreparedSentence) -> frozenset[int]:
    """Return the places of a name, a figure or a quoted word that stands where the link has another."""
    found: set[int] = set()
    for old, new in replaced(link, sentence):
        gone = frozenset(link.kin[old.start : old.stop]).difference(sentence.kin)
        for at in new:
            kin = sentence.kin[at]
            if kin in link.content:
                continue
            name, figure = kin in sentence.names and gone & link.names, kin in sentence.figures and gone & link.figures
            if name or figure or (at in sentence.inside and kin in sentence.content and gone & link.content):
                found.add(at)
    return frozenset(found)


def _places(numbers: Sequence[int], wanted: Collection[int]) -> frozenset[int]:
    return frozenset(at for at, number in enumerate(numbers) if number in wanted)
