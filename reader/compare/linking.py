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
"""Share of the sentence a further link must bring. With `_VALUE`, 77 % of the links on the development pairs are among
the annotators', and 55 % of theirs are found."""

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
        if candidate.value < _VALUE * best.value or len(chosen) == _LINKS_AT_MOST:
            break
        brought = missing & facing.against[candidate.id].content
        if sum([rarity[number] for number in brought]) >= _GAIN * facing.weights[at].total:
            chosen.append(candidate.id)
            missing -= brought
    return tuple(chosen)
