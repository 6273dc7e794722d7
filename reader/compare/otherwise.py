"""What a sentence says otherwise than the sentences it rests on, though it may have all their words.

"Will not rise" for "will rise", "against" for "for", who beat whom: where one of these differs the two are not the
same, and the words that turn it are worth a mark. What only one of the two tells at all is not looked at here.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from rapidfuzz.distance import Indel

from reader.compare.prepared import PreparedSentence
from reader.compare.wording import Wording

_KEPT = 0.6
"""Share of a link that a sentence must have to be asked what became of its "not": half a split one need not keep it."""


def is_otherwise(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> bool:
    """Return whether `sentence` tells anything that `linked` does not, or its contrary, by the words themselves."""
    known = frozenset[int]().union(*[link.told for link in linked])
    first = linked[0]
    missing = sentence.told - known - wording.sayings - _titles(sentence, wording)
    if missing and not _only_attributes(missing, sentence, first, wording):
        return True
    if sentence.negated != first.negated and (sentence.negated or _keeps(sentence, first)):
        return True
    lost = first.told - sentence.told
    if _keeps(sentence, first) and not (wording.denials.isdisjoint(lost) and wording.hedges.isdisjoint(lost)):
        return True
    if _asks(sentence) != _asks(first) or _has_other_guards(sentence, first, wording.guarding):
        return True
    return bool(turned(sentence, linked, wording) or _is_out_of_order(sentence, first))


def _has_other_guards(sentence: PreparedSentence, link: PreparedSentence, guarding: frozenset[int]) -> bool:
    """Return whether "more than" stands for "about", "he" for "she": one small word that matters for another."""
    return any(
        not guarding.isdisjoint(link.numbers[gone.start : gone.stop])
        and not guarding.isdisjoint(sentence.numbers[come.start : come.stop])
        for gone, come in replaced(link, sentence)
    )


def replaced(link: PreparedSentence, sentence: PreparedSentence) -> Iterator[tuple[range, range]]:
    """Yield the places of words of `link` with the places of those that stand in their stead in `sentence`.

    Nothing is aligned where the two are too long for it.
    """
    if len(link.code) * len(sentence.code) > CELLS_AT_MOST:
        return
    for before, after in pairwise(Indel.opcodes(link.code, sentence.code)):
        if {before.tag, after.tag} == {"delete", "insert"}:
            old, new = (before, after) if before.tag == "delete" else (after, before)
            yield range(old.src_start, old.src_end), range(new.dest_start, new.dest_end)


CELLS_AT_MOST = 10_000_000
"""An alignment keeps a bit for every word of one times every word of the other."""


def _asks(sentence: PreparedSentence) -> bool:
    return sentence.text[sentence.start : sentence.end].rstrip("\"'”’») ").endswith(("?", "？", "؟"))


def _titles(sentence: PreparedSentence, wording: Wording) -> frozenset[int]:
    """Return the numbers of the titles that stand before a name: "Congressman Grimm" is Grimm."""
    return frozenset(
        title
        for title, name in zip(sentence.numbers, sentence.kin[1:], strict=False)
        if title in wording.titles and name in sentence.names
    )


def _only_attributes(
    missing: frozenset[int], sentence: PreparedSentence, link: PreparedSentence, wording: Wording
) -> bool:
    """Return whether words that the link of a quote lacks only tell who said it; not where the link names others."""
    if sentence.quoted < _MOSTLY:
        return False
    outside = {sentence.numbers[at] for at in sentence.outside}
    who = {sentence.numbers[at] for at in sentence.outside if sentence.kin[at] in sentence.names} | wording.roles
    others = {link.kin[at] for at in link.outside} & link.names
    if missing.isdisjoint(wording.days):
        others -= wording.days
    return missing <= outside & who and others <= sentence.content


_MOSTLY = 0.5


def _keeps(sentence: PreparedSentence, link: PreparedSentence) -> bool:
    return len(sentence.content & link.content) >= _KEPT * len(link.content)


def turned(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> frozenset[int]:
    """Return which words of `sentence`, by their place in it, turn what `linked` says, as "against" does."""
    return _opposing(sentence, linked, wording) | _denied(sentence, linked)


def _is_out_of_order(sentence: PreparedSentence, link: PreparedSentence) -> bool:
    """Return whether `link` has the words that both have once in another order: who beat whom.

    Where who said it stands does not matter in a sentence with a quote.
    """
    in_sentence, in_link = Counter(sentence.kin), Counter(link.kin)
    once = [
        number
        for at, number in enumerate(sentence.kin)
        if number in sentence.content and in_sentence[number] == in_link[number] == 1 and at not in sentence.outside
    ]
    return not _same_order([link.kin.index(number) for number in once])


def _same_order(order: Sequence[int]) -> bool:
    """Return whether places stand in order, but for one of them, or for a phrase moved from one end to the other."""
    steps_back = sum(here > there for here, there in pairwise(order))
    if not steps_back or len(order) <= _SWAPPED:
        return not steps_back
    rising: list[int] = []
    for place in order:
        at = bisect_left(rising, place)
        rising[at : at + 1] = [place]
    return len(rising) >= len(order) - 1 or (steps_back == 1 and order[-1] < order[0])


_SWAPPED = 2


def _opposing(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> frozenset[int]:
    known = frozenset[int]().union(*[link.numbers for link in linked])
    gone = known.difference(sentence.numbers)
    places = []
    for at, number in enumerate(sentence.numbers):
        if number in wording.opposed and number not in known:
            same, contrary = wording.opposed[number]
            if same.isdisjoint(known) and not contrary.isdisjoint(gone):
                places.append(at)
    return frozenset(places)


def _denied(sentence: PreparedSentence, linked: Sequence[PreparedSentence]) -> frozenset[int]:
    """Return the places of words that stand after a "not" in the links or in the sentence, and not in both."""
    if not sentence.negated and not any(link.negated for link in linked):
        return frozenset()
    denied = frozenset[int]().union(*[link.denied for link in linked])
    plain = frozenset[int]().union(*[link.content - link.denied for link in linked])
    contrary = (sentence.denied & plain - denied) | ((sentence.content - sentence.denied) & denied - plain)
    return frozenset(at for at, number in enumerate(sentence.kin) if number in contrary)
