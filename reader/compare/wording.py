"""What the words of two articles do besides telling something: who is only named, what turns a sentence round.

English lists; in another language they find nothing. What follows for a sentence is decided in `otherwise`, `contrary`,
`requoted` and `spans`.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from reader.compare.vocabulary import Vocabulary, term_of

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
    met = vocabulary.met
    fillers = frozenset(vocabulary.stops - vocabulary.negations)
    return Wording(
        fillers=fillers,
        sayings=met(_terms(_SAYINGS)),
        roles=met(_terms(_ROLES)),
        titles=met(_terms(_TITLES)),
        small=fillers | met(_terms(_LEADING)),
        determiners=met(_terms(_DETERMINERS)),
        attributing=met(_terms(_ATTRIBUTING)),
        days=met(_terms(_DAYS)),
        negations=frozenset(vocabulary.negations),
        hedges=met(_terms(_HEDGES)),
        denials=met(_terms(_DENIALS)) | vocabulary.negations,
        opposed=_contraries(_OPPOSED, vocabulary),
        contrary={number: contrary for number, (_, contrary) in _contraries(_contrary_terms(), vocabulary).items()},
        passive=met(_terms("by")),
        joining=met(_terms("and or with")),
        guarding=met(_terms(_GUARDING)),
        terms=vocabulary.terms,
    )


@cache
def _terms(words: str) -> frozenset[str]:
    return frozenset(map(term_of, words.split()))


def _contraries(
    groups: Iterable[Sequence[str]], vocabulary: Vocabulary
) -> dict[int, tuple[frozenset[int], frozenset[int]]]:
    """Return for each number of the words of some groups those that say the same, and those of the other parts."""
    found: dict[int, tuple[frozenset[int], frozenset[int]]] = {}
    for group in groups:
        numbered = [vocabulary.met(_terms(words)) for words in group]
        every = _NOTHING.union(*numbered)
        for alike in numbered:
            for number in alike:
                same, contrary = found.get(number, (_NOTHING, _NOTHING))
                found[number] = (same | alike, contrary | (every - alike))
    return found


_NOTHING: frozenset[int] = frozenset()


@cache
def _contrary_terms() -> list[list[str]]:
    lines = files("reader.compare").joinpath("contraries.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("|") for line in lines if not line.startswith("#")]
