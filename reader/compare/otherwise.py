"""What a sentence says otherwise than the sentences it rests on, though it may have all their words.

"Will not rise" for "will rise", "against" for "for", who beat whom: where one of these differs the two are not the
same, and the words that turn it are worth a mark. What only one of the two tells at all is not looked at here.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from reader.compare.prepared import PreparedSentence
from reader.compare.vocabulary import Vocabulary

_OPPOSED = (
    ("up", "down"),
    ("before", "after"),
    ("for", "against"),
    ("in", "out"),
    ("on", "off"),
    ("over", "under"),
    ("above", "below"),
    ("most", "few"),
    ("more", "less fewer"),
    ("all every each both", "some any few"),
    ("will would shall", "may might can could", "must should"),
)
"""Small words that turn a sentence round; those that stand together say the same."""

_SAYINGS = "add say tell tweet afp ap bbc cnn reuters"
"""Words that only tell that something was said and to whom. None that judges it: "claimed" and "admitted" are news."""

_ROLES = """
agency ask attorney broadcaster chairman comment conference congressman congresswoman director earlier example explain
governor interview leader mayor minister month news newspaper note office official president press professor rally
release remark reporter representative secretary senator speak speaker speech spokesman spokeswoman state statement
today week write year yesterday
"""
"""Words that outside the marks of a quote only tell who said it and on what occasion."""

_ATTRIBUTING = """
add admit announce ask comment continue declare explain insist mention note observe quip recall reiterate remark repeat
reply report respond say said says state stress tell told tweet write according spokesman spokeswoman statement
reporter interview
"""
"""Words that may attribute: by themselves none of them is what a person would mark as news."""

_LEADING = """
s across ago along although amid among around aside beneath besides beyond despite even ever except however
including inside instead like meanwhile near onto outside past rather since still though throughout till toward towards
unless unlike until upon via whereas whether within yet
"""
"""Words that lead into what tells something, as "after" and "which" do, and by themselves tell little."""

_DETERMINERS = "a an the this that these those my your his her its our their some any no another each every"

_TITLES = "congressman congresswoman governor mayor minister president professor representative senator"
_DAYS = "monday tuesday wednesday thursday friday saturday sunday"

_DENIALS = "deny false untrue falsely wrongly without fail"

_KEPT = 0.6
"""Share of a link that a sentence must have to be asked what became of its "not": half a split one need not keep it."""


class Wording(NamedTuple):
    """What the words of a vocabulary do to a sentence besides telling something.

    Attributes:
        fillers: numbers of the stop words that are no news to a sentence that gains them.
        sayings: numbers of words that only tell that something was said.
        roles: numbers of words that only tell what somebody is who said something, and on what occasion.
        titles: numbers of words that may stand before a name and tell nothing else.
        small: the fillers, and numbers of other words that only lead into what tells something.
        determiners: numbers of the words that open a noun phrase.
        attributing: numbers of words that by themselves only attribute.
        days: numbers of the days of the week.
        negations: numbers of words as "not".
        denials: numbers of those and of other words that turn what follows into its contrary.
        opposed: for the number of a small word those that say the same, and those that say the contrary.
        terms: the term of each number.
    """

    fillers: frozenset[int]
    sayings: frozenset[int]
    roles: frozenset[int]
    titles: frozenset[int]
    small: frozenset[int]
    determiners: frozenset[int]
    attributing: frozenset[int]
    days: frozenset[int]
    negations: frozenset[int]
    denials: frozenset[int]
    opposed: Mapping[int, tuple[frozenset[int], frozenset[int]]]
    terms: Sequence[str]


def wording_of(vocabulary: Vocabulary) -> Wording:
    """Return what the words of `vocabulary` do; call it when the articles are prepared."""
    opposed: dict[int, tuple[frozenset[int], frozenset[int]]] = {}
    for groups in _OPPOSED:
        numbered = [frozenset(_numbers(vocabulary, group)) for group in groups]
        every = frozenset[int]().union(*numbered)
        for alike in numbered:
            for number in alike:
                same, contrary = opposed.get(number, (alike, frozenset()))
                opposed[number] = (same | alike, contrary | (every - alike))
    denials = vocabulary.negations.union(_numbers(vocabulary, _DENIALS))
    fillers = frozenset(vocabulary.stops - vocabulary.negations)
    return Wording(
        fillers,
        frozenset(_numbers(vocabulary, _SAYINGS)),
        frozenset(_numbers(vocabulary, _ROLES)),
        frozenset(_numbers(vocabulary, _TITLES)),
        fillers.union(_numbers(vocabulary, _LEADING)),
        frozenset(_numbers(vocabulary, _DETERMINERS)),
        frozenset(_numbers(vocabulary, _ATTRIBUTING)),
        frozenset(_numbers(vocabulary, _DAYS)),
        frozenset(vocabulary.negations),
        frozenset(denials),
        opposed,
        vocabulary.terms,
    )


def _numbers(vocabulary: Vocabulary, text: str) -> list[int]:
    return [vocabulary[word] for word in text.split()]


def is_otherwise(sentence: PreparedSentence, linked: Sequence[PreparedSentence], wording: Wording) -> bool:
    """Return whether `sentence` tells anything that `linked` does not, or its contrary, by the words themselves."""
    known = frozenset[int]().union(*[link.told for link in linked])
    first = linked[0]
    missing = sentence.told - known - wording.sayings - _titles(sentence, wording)
    if missing and not _only_attributes(missing, sentence, first, wording):
        return True
    if sentence.negated != first.negated and (sentence.negated or _keeps(sentence, first)):
        return True
    if not wording.denials.isdisjoint(first.told - sentence.told) and _keeps(sentence, first):
        return True
    return bool(turned(sentence, linked, wording) or out_of_order(sentence, first))


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


def out_of_order(sentence: PreparedSentence, link: PreparedSentence) -> frozenset[int]:
    """Return the places of the words that both have once, if `link` has them in another order: who beat whom.

    Where who said it stands does not matter in a sentence with a quote.
    """
    in_sentence, in_link = Counter(sentence.kin), Counter(link.kin)
    places = [
        at
        for at, number in enumerate(sentence.kin)
        if number in sentence.content and in_sentence[number] == in_link[number] == 1 and at not in sentence.outside
    ]
    order = [link.kin.index(sentence.kin[at]) for at in places]
    return frozenset() if _same_order(order) else frozenset(places)


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
