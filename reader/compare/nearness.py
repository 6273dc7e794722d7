"""What a new sentence comes nearest to, so that a person can see for what little it was held new.

It is told apart from a link: the sentence does not rest on it.
"""

from heapq import nlargest

from reader.compare.facing import Facing
from reader.compare.model import Nearest

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
    sentence, shared = facing.sentences[at], facing.against[closest.id].content
    first_places: dict[int, int] = {}
    for place, number in enumerate(sentence.kin):
        if number in shared and number in sentence.content:
            first_places.setdefault(number, place)
    rarest = nlargest(_WORDS, first_places, key=facing.rarity.__getitem__)
    places = sorted(first_places[number] for number in rarest)
    return Nearest(
        sentence=closest.id,
        share=min(1.0, round(closest.likeness.shared / facing.weights[at].total, 4)),
        words=tuple((sentence.starts[place], sentence.ends[place]) for place in places),
    )
