"""Which sentences of the other side a sentence rests on.

The best candidate first; then those that have more of it, so that a sentence that merges two links to both, and each
half of a split sentence to the whole.
"""

from collections.abc import Mapping, Sequence

from reader.compare.facing import Facing
from reader.compare.judging import Judgement

_LINKS_AT_MOST = 3
_LOOKED_AT = 6
_GAIN = 0.15
"""Share of the sentence a further link must bring. With `_VALUE`, 76 % of the links on the development pairs are among
the annotators', and 54 % of theirs are found; .08 and .7 find 58 % at 73 %."""

_VALUE = 0.6
"""How well a further link must fit, as a share of the best."""


def link(
    facing: Facing, judgements: Sequence[Judgement], copies: Mapping[int, tuple[int, ...]]
) -> list[tuple[int, ...]]:
    """Return for each sentence of the side the ids of those it rests on, best first; none for a new one."""
    return [
        () if judgement.status == "new" else copies.get(at) or _links(facing, at)
        for at, judgement in enumerate(judgements)
    ]


def _links(facing: Facing, at: int) -> tuple[int, ...]:
    ranked, content, rarity = facing.ranked[at], facing.sentences[at].content, facing.rarity
    best = ranked[0]
    chosen = [best.id]
    missing = content - facing.against[best.id].content
    for candidate in ranked[1:_LOOKED_AT]:
        brought = missing & facing.against[candidate.id].content
        gain = sum([rarity[number] for number in brought]) / facing.weights[at].total
        if gain >= _GAIN and candidate.value >= _VALUE * best.value:
            chosen.append(candidate.id)
            missing -= brought
        if len(chosen) == _LINKS_AT_MOST:
            break
    return tuple(chosen)
