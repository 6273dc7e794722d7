"""What holds in plain sight, whatever the weights say: a sentence that brings a figure is not just another wording.

Nor is one that denies what nothing else denies; and a word in common is nothing to rest on. Weights fitted on many
sentences overlook what any reader sees in one. Other bounds, on unknown words and names, lost what they won once the
judge looked at clauses.
"""

from reader.compare.facing import Facing
from reader.compare.features import LINKS_READ, in_links

_IN_ONE = 0.15
_IN_THREE = 0.2
"""Shares of its weight a sentence must find in one candidate, and in the three best, to be new only in part: worth .002
of new-or-not on unseen stories."""


def brings_something(facing: Facing, at: int) -> bool:
    """Return whether a sentence has a figure that its best candidates lack, or a denial where they have none."""
    sentence = facing.sentences[at]
    if not sentence.figures <= in_links(facing, at):
        return True
    return sentence.negated and not any(facing.against[link.id].negated for link in facing.ranked[at][:LINKS_READ])


def rests_on_nothing(facing: Facing, at: int) -> bool:
    """Return whether a sentence has too little in common with any candidate to be known in part."""
    total = facing.weights[at].total
    if max([candidate.likeness.shared for candidate in facing.ranked[at]]) < _IN_ONE * total:
        return True
    known = facing.sentences[at].content & in_links(facing, at)
    return sum([facing.rarity[number] for number in known]) < _IN_THREE * total
