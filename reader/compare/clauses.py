"""The clauses of a sentence: one that the other side has nowhere tells a sentence with news from another wording.

A clause ends where there is more than a blank or one joining mark between two words: a comma, a dash, a quote mark.
That needs no grammar and holds in every language that sets marks.
"""

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

from reader.compare.prepared import PreparedSentence

_SHORTEST = 2
"""Content words of a clause; what has fewer belongs to the clause before it."""


_WIDE_MARKS = frozenset("，、；：。！？…「」『』“”《》")
"""Marks of scripts that set no blank beside them."""


def clauses(sentence: PreparedSentence) -> list[frozenset[int]]:
    """Return the content words of each clause of `sentence`, in order."""
    found: list[frozenset[int]] = []
    for words in _between_marks(sentence):
        if found and min(len(words), len(found[-1])) < _SHORTEST:
            found[-1] |= words
        elif words:
            found.append(words)
    return found


def _between_marks(sentence: PreparedSentence) -> list[frozenset[int]]:
    cuts = [at for at, marks in enumerate(sentence.between, 1) if len(marks) > 1 or marks in _WIDE_MARKS]
    kin, content = sentence.kin, sentence.content
    return [content.intersection(kin[first:after]) for first, after in pairwise([0, *cuts, len(kin)])]


def share_of_weakest(
    sentence: PreparedSentence, links: Sequence[Collection[int]], rarity: Mapping[int, float]
) -> float:
    """Return how much of the clause of `sentence` that is known least any one of `links` has, 0 to 1.

    Args:
        sentence: the sentence.
        links: the content words of the sentences it could rest on.
        rarity: how much each word number tells.
    """
    if any(sentence.content.issubset(link) for link in links):
        return 1.0
    weakest = 1.0
    tells = rarity.__getitem__
    for clause in clauses(sentence):
        known = max([sum(map(tells, clause.intersection(link))) for link in links], default=0.0)
        weakest = min(weakest, known / sum(map(tells, clause)))
    return weakest
