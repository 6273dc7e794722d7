"""What a sentence says otherwise than the sentences it rests on, though it may have all their words.

"Will not rise" for "will rise", "against" for "for", who beat whom: where one of these differs the two are not the
same, and the words that turn it are worth a mark. What only one of the two tells at all is not looked at here.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel

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

_GUARDING = """
about almost least most more less fewer nearly over under than up by to from into one both none
he she him her hers they them
"""
"""Small words of which none can stand for another without telling who, how many or how surely otherwise."""

_DENIALS = "deny false untrue falsely wrongly without fail if unless"

_HEDGES = (
    "allege allegedly apparently believe claim doubt expect fear hope possibly predict reportedly rumour suspect think"
)
"""Words without which a sentence is surer than before."""

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
        hedges: numbers of the words that leave open whether it is so.
        denials: numbers of those and of other words that turn what follows into its contrary.
        opposed: for the number of a small word those that say the same, and those that say the contrary.
        contrary: for the number of a telling word those of words that tell something else in its place.
        passive: numbers of the words that turn round who did it.
        joining: numbers of the words between names that only stand beside each other.
        guarding: numbers of the small words that tell who, how many and how surely.
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
    hedges: frozenset[int]
    denials: frozenset[int]
    opposed: Mapping[int, tuple[frozenset[int], frozenset[int]]]
    contrary: Mapping[int, frozenset[int]]
    passive: frozenset[int]
    joining: frozenset[int]
    guarding: frozenset[int]
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
        frozenset(_numbers(vocabulary, _HEDGES)),
        frozenset(denials),
        opposed,
        _contrary(vocabulary),
        frozenset(_numbers(vocabulary, "by")),
        frozenset(_numbers(vocabulary, "and or with")),
        frozenset(_numbers(vocabulary, _GUARDING)),
        vocabulary.terms,
    )


def _contrary(vocabulary: Vocabulary) -> dict[int, frozenset[int]]:
    contrary: dict[int, frozenset[int]] = {}
    for sets in _contraries():
        numbered = [frozenset(_numbers(vocabulary, words)) for words in sets]
        every = frozenset[int]().union(*numbered)
        for alike in numbered:
            for number in alike:
                contrary[number] = contrary.get(number, frozenset()) | (every - alike)
    return contrary


@cache
def _contraries() -> list[list[str]]:
    lines = files("reader.compare").joinpath("contraries.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if not line.startswith("#")]


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
    lost = first.told - sentence.told
    if _keeps(sentence, first) and not (wording.denials.isdisjoint(lost) and wording.hedges.isdisjoint(lost)):
        return True
    if _asks(sentence) != _asks(first) or _has_other_guards(sentence, first, wording.guarding):
        return True
    return bool(turned(sentence, linked, wording) or out_of_order(sentence, first))


def _has_other_guards(sentence: PreparedSentence, link: PreparedSentence, guarding: frozenset[int]) -> bool:
    """Return whether "more than" stands for "about", "he" for "she": one small word that matters for another."""
    return any(
        not guarding.isdisjoint(link.numbers[gone.start : gone.stop])
        and not guarding.isdisjoint(sentence.numbers[come.start : come.stop])
        for gone, come in replaced(link, sentence)
    )


def replaced(link: PreparedSentence, sentence: PreparedSentence) -> Iterator[tuple[range, range]]:
    """Yield the places of words of `link` with the places of those that stand in their stead in `sentence`."""
    for before, after in pairwise(Indel.opcodes(link.code, sentence.code)):
        if {before.tag, after.tag} == {"delete", "insert"}:
            old, new = (before, after) if before.tag == "delete" else (after, before)
            yield range(old.src_start, old.src_end), range(new.dest_start, new.dest_end)


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
