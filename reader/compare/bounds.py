"""What holds in plain sight, whatever the weights say: a sentence that brings a figure is not just another wording.

Nor is one that denies what nothing else denies, or a short one of which half is nowhere else; and a word in common is
nothing to rest on. Weights fitted on many sentences overlook what any reader sees in one. Other bounds, on unknown
words and names, cost .012 of the mean F1 of unseen stories once the judge looked at clauses.
"""

from collections.abc import Container

from reader.compare.facing import Facing
from reader.compare.features import LINKS_READ, in_links

_SHORT = 12
_UNKNOWN_IN_SHORT = 1
_SHARE_IN_SHORT = 0.45
"""In a sentence of twelve words two unknown ones with half its weight are news: costs .002 of the mean F1, for what a
headline that was "reworded" into another one costs in trust."""

_IN_ONE = 0.15
_IN_THREE = 0.2
"""Shares of its weight a sentence must find in one candidate, and in the three best, to be new only in part: worth .002
of new-or-not on unseen stories."""


def brings_something(facing: Facing, at: int, known: Container[int]) -> bool:
    """Return whether a sentence has a figure or a denial that its best candidates lack, or is short and half unknown.

    Args:
        facing: the side facing the other.
        at: which sentence of the side.
        known: the content words of the whole other side.
    """
    sentence = facing.sentences[at]
    if sentence.figures and not sentence.figures <= in_links(facing, at):
        return True
    if len(sentence.numbers) <= _SHORT:
        unknown = [facing.rarity[number] for number in sentence.content if number not in known]
        if len(unknown) > _UNKNOWN_IN_SHORT and sum(unknown) > _SHARE_IN_SHORT * facing.weights[at].total:
            return True
    return sentence.negated and not any(facing.against[link.id].negated for link in facing.ranked[at][:LINKS_READ])


def rests_on_nothing(facing: Facing, at: int) -> bool:
    """Return whether a sentence has too little in common with any candidate to be known in part."""
    total = facing.weights[at].total
    if max([candidate.likeness.shared for candidate in facing.ranked[at]]) < _IN_ONE * total:
        return True
    known = facing.sentences[at].content & in_links(facing, at)
    return sum([facing.rarity[number] for number in known]) < _IN_THREE * total
