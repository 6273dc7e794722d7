"""Quotes that stand on the other side word for word, in another frame: who said it, and when, is put otherwise.

"The quote," she told reporters on Monday, tells nothing over the quote alone. Only a quote that is kept whole counts,
and a frame that tells little itself; what the frame of a new quote may bring is left to the judge.
"""

from collections.abc import Collection, Sequence
from itertools import chain

from rapidfuzz.distance import LCSseq

from reader.compare.facing import Facing
from reader.compare.otherwise import CELLS_AT_MOST
from reader.compare.prepared import PreparedArticle, PreparedSentence
from reader.compare.wording import Wording

_QUOTED = 0.4
"""Share of the sentence inside quote marks; below that the frame tells more than the quote."""

_WORDS = 7
_TOLD = 3
"""Words a quote must have, and how many of them no stop words: fewer are a phrase that anybody may quote."""

_KEPT = 0.9
"""Share of the words of the quote that must stand on the other side in their order; the others may only be stop
words, or stand there too. With these limits 4 of the 7 sentences that annotators of the development pairs call the
same and the weights do not are found, and none that they call otherwise: worth .012 of the mean F1. The limits were
chosen on the same pairs."""

_FRAME = 10
_TELLING = 2
"""Words outside the quote, at most, and how many of them may be more than names, roles and days."""

_LOOKED_AT = 3


def find_requoted(facing: Facing, wording: Wording, but: Collection[int]) -> dict[int, tuple[int, ...]]:
    """Return, for each sentence that only puts a known quote in another frame, the ids of those that carry the quote.

    Args:
        facing: the side facing the other.
        wording: what the words of their vocabulary do to a sentence.
        but: sentences not to look at.
    """
    found = {}
    for id_, sentence in enumerate(facing.sentences):
        if id_ in but or sentence.quoted < _QUOTED or not _is_slight(sentence, wording):
            continue
        quote = tuple(number for at, number in enumerate(sentence.numbers) if at not in sentence.outside)
        if len(quote) < _WORDS or len(sentence.told.intersection(quote)) < _TOLD:
            continue
        for ranked in facing.ranked[id_][:_LOOKED_AT]:
            if ids := _carrying(facing.against, ranked.id, quote, sentence, wording):
                found[id_] = ids
                break
    return found


def _is_slight(sentence: PreparedSentence, wording: Wording) -> bool:
    """Return whether the frame of a quote tells little besides who said it, and when."""
    if len(sentence.outside) > _FRAME:
        return False
    frame = frozenset(sentence.numbers[at] for at in sentence.outside)
    names = frozenset(sentence.numbers[at] for at in sentence.outside if sentence.kin[at] in sentence.names)
    if not frame.isdisjoint(wording.denials) or not sentence.figures.isdisjoint(frame):
        return False
    telling = frame - names - wording.fillers - wording.sayings - wording.roles - wording.titles - wording.days
    return len(telling) <= _TELLING


def _carrying(
    against: PreparedArticle, id_: int, quote: Sequence[int], sentence: PreparedSentence, wording: Wording
) -> tuple[int, ...]:
    """Return the ids of what carries `quote`, the sentence `id_` or that and the next, or none."""
    for ids in ((id_,), (id_, id_ + 1))[: len(against) - id_]:
        if _carry([against[there] for there in ids], quote, sentence, wording):
            return ids
    return ()


def _carry(
    stretch: Sequence[PreparedSentence], quote: Sequence[int], sentence: PreparedSentence, wording: Wording
) -> bool:
    """Return whether a stretch has the words of `quote`, says nothing against them, and gives them to nobody else."""
    carrying = tuple(chain.from_iterable([there.numbers for there in stretch]))
    missing = frozenset(quote).difference(carrying)
    if not missing <= wording.fillers or any(number in wording.opposed for number in missing):
        return False
    if len(quote) * len(carrying) > CELLS_AT_MOST:
        return False
    steps = LCSseq.opcodes(quote, carrying)
    kept = [step for step in steps if step.tag == "equal"]
    if sum(step.src_end - step.src_start for step in kept) < _KEPT * len(quote):
        return False
    carried = carrying[kept[0].dest_start : kept[-1].dest_end]
    denied = [sum(number in wording.denials for number in numbers) for numbers in (quote, carried)]
    outside = frozenset(there.numbers[at] for there in stretch for at in there.outside)
    if denied[0] != denied[1] or not wording.denials.isdisjoint(outside):
        return False
    speakers = frozenset(sentence.kin[at] for at in sentence.outside) & sentence.names - wording.days
    named = frozenset(there.kin[at] for there in stretch for at in there.outside if there.kin[at] in there.names)
    return not speakers or not named or not speakers.isdisjoint(named)
