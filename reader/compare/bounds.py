"""What holds in plain sight, whatever the weights say: a sentence that brings a figure is not just another wording.

Nor is one that denies what nothing else denies, that ends with a clause of news, or a short one of which half is
nowhere else; and a word in common is nothing to rest on. Weights fitted on many sentences overlook what any reader sees
in one. Bounds on all unknown words cost .01 of the mean F1 of unseen stories once the judge looked at clauses.
"""

from reader.compare.facing import Facing
from reader.compare.features import LINKS_READ

_SHORT = 12
_UNKNOWN_IN_SHORT = 1
_SHARE_IN_SHORT = 0.45
"""In a sentence of twelve words two unknown ones with half its weight are news: costs .002 of the mean F1, for what a
headline that was "reworded" into another one costs in trust."""

_NEWS_AT_END = 15.0
"""Weight of four or five rare words in a row, as of a clause hung on a known sentence. Costs .002 of the mean F1 at the
end of a sentence, .005 anywhere in it."""

_UNHEARD_AT_END = 3
"""Content words in a row at the end that the other side has nowhere: they tell as much in short articles, where no word
is rare. Costs .002 of the mean F1."""

_NAMES_OF_NEWS = 3
_MOSTLY_KNOWN = 0.6
"""Three names more are news, where not most else is known."""

_OTHER_NAMES = 2
"""Names that a sentence must have, and its best link others, for the two to be of other people where none of the links
names any of the first: costs nothing."""

IN_THREE = 0.2
_IN_ONE = 0.15
"""Shares of its weight a sentence must find in the three best candidates to be anything but new, and in one of them to
be new only in part: worth .002 of new-or-not on unseen stories. The weights call none of the 244 labelled sentences
known that find less in three."""


def brings_something(facing: Facing, at: int, in_links: frozenset[int]) -> bool:
    """Return whether a sentence has a figure, a denial, names or a last clause that its best candidates lack.

    A short one that is half unknown brings something too.

    Args:
        facing: the side facing the other.
        at: which sentence of the side.
        in_links: its content words that its best candidates have.
    """
    sentence, having = facing.sentences[at], facing.against.having
    if not sentence.figures <= in_links:
        return True
    if _news_at_end(facing, at, in_links) > _NEWS_AT_END or _unheard_at_end(facing, at) >= _UNHEARD_AT_END:
        return True
    if _is_of_others(facing, at, in_links):
        return True
    if len(sentence.names - in_links) >= _NAMES_OF_NEWS and share_known(facing, at, in_links) < _MOSTLY_KNOWN:
        return True
    if len(sentence.numbers) <= _SHORT:
        unknown = [facing.rarity[number] for number in sentence.content if number not in having]
        if len(unknown) > _UNKNOWN_IN_SHORT and sum(unknown) > _SHARE_IN_SHORT * facing.weights[at].total:
            return True
    return sentence.negated and not any(facing.against[link.id].negated for link in facing.ranked[at][:LINKS_READ])


def rests_on_nothing(facing: Facing, at: int) -> bool:
    """Return whether a sentence has too little in common with any candidate to be known in part."""
    most = max([candidate.likeness.shared for candidate in facing.ranked[at]])
    return most < _IN_ONE * facing.weights[at].total


def share_known(facing: Facing, at: int, in_links: frozenset[int]) -> float:
    """Return how much of the weight of a sentence its best candidates have, 0 to 1.

    The arguments are those of `brings_something`.
    """
    return sum(map(facing.rarity.__getitem__, in_links)) / facing.weights[at].total


def _is_of_others(facing: Facing, at: int, in_links: frozenset[int]) -> bool:
    """Return whether a sentence names only such as its links do not, and the best of them names only others."""
    names, best = facing.sentences[at].names, facing.against[facing.ranked[at][0].id]
    if len(names) < _OTHER_NAMES or not names.isdisjoint(in_links):
        return False
    return len(best.names - facing.sentences[at].content) >= _OTHER_NAMES


def _news_at_end(facing: Facing, at: int, in_links: frozenset[int]) -> float:
    """Return the weight of the content words that follow the last one of `in_links` in a sentence."""
    content, weight = facing.sentences[at].content, 0.0
    for number in reversed(facing.sentences[at].kin):
        if number in in_links:
            break
        if number in content:
            weight += facing.rarity[number]
    return weight


def _unheard_at_end(facing: Facing, at: int) -> int:
    """Return how many content words at the end of a sentence the other side has nowhere."""
    content, having = facing.sentences[at].content, facing.against.having
    told = [number for number in reversed(facing.sentences[at].kin) if number in content]
    return next((count for count, number in enumerate(told) if number in having), len(told))
