"""What a person is told of why a sentence has its status, besides what it rests on and which of its words are new.

Decides nothing about the status; it names what is at hand when it is decided.
"""

from collections.abc import Sequence

from reader.compare.facing import Facing
from reader.compare.model import Nearest
from reader.compare.prepared import PreparedSentence

_WORDS = 3


def nearest_sentence(facing: Facing, at: int) -> Nearest | None:
    """Return the sentence of the other side that one shares most with, or None where it shares no telling word.

    Args:
        facing: the side facing the other.
        at: the id of the sentence.
    """
    if not facing.ranked[at]:
        return None
    closest = max(facing.ranked[at], key=lambda ranked: ranked.likeness.shared)
    sentence = facing.sentences[at]
    shared = sentence.content & facing.against[closest.id].content
    rarest = sorted(sorted(shared), key=facing.rarity.__getitem__, reverse=True)[:_WORDS]
    places = sorted(sentence.kin.index(number) for number in rarest)
    return Nearest(
        sentence=closest.id,
        share=min(1.0, round(closest.likeness.shared / facing.weights[at].total, 4)),
        words=tuple((sentence.starts[place], sentence.ends[place]) for place in places),
    )


def lacking_figures(sentence: PreparedSentence, linked: Sequence[PreparedSentence]) -> tuple[tuple[int, int], ...]:
    """Return the (start, end) of the figures of a sentence that none of those it rests on has, in order."""
    lacking = sentence.figures.difference(*[other.content for other in linked])
    if not lacking:
        return ()
    places = (place for place, number in enumerate(sentence.kin) if number in lacking)
    return tuple((sentence.starts[place], sentence.ends[place]) for place in places)
