"""Sentences that say again what an earlier sentence of the same article said, as captions and headlines often do."""

from collections.abc import Mapping, Sequence
from math import ceil

from reader.compare.prepared import PreparedSentence

_SHARE = 0.75
_TELLING = 4
"""Content words a sentence must have to repeat another in other words."""

_POSTINGS_READ = 100
"""Of a word that stands in more sentences only the first are looked at: what repeats, repeats the first."""


def find_repeats(sentences: Sequence[PreparedSentence], rarity: Sequence[float]) -> dict[int, int]:
    """Return for each sentence that repeats an earlier one the id of the first that said it.

    Args:
        sentences: the sentences of one article.
        rarity: how much each word number tells.
    """
    repeats: dict[int, int] = {}
    first_with: dict[str, int] = {}
    postings: dict[int, list[int]] = {}
    for id_, sentence in enumerate(sentences):
        earlier: int | None = first_with.setdefault(sentence.code, id_) if sentence.numbers else id_
        if earlier == id_:
            earlier = _earlier(sentence, sentences, postings, rarity)
        if earlier is not None:
            repeats[id_] = repeats.get(earlier, earlier)
        for number in sentence.content:
            postings.setdefault(number, []).append(id_)
    return repeats


def _earlier(
    sentence: PreparedSentence,
    sentences: Sequence[PreparedSentence],
    postings: Mapping[int, list[int]],
    rarity: Sequence[float],
) -> int | None:
    """Return the first earlier sentence that has most words of this one, or None.

    One that lacks at most a quarter of the words has at least one of any more than a quarter, so only sentences with
    one of the rarest are looked at.
    """
    content = sentence.content
    if len(content) < _TELLING:
        return None
    wanted = ceil(_SHARE * len(content))
    rare_first = sorted([(-rarity[number], number) for number in content])
    looked_at: set[int] = set()
    for _, number in rare_first[: len(content) - wanted + 1]:
        looked_at.update(postings.get(number, ())[:_POSTINGS_READ])
    return next((there for there in sorted(looked_at) if len(content & sentences[there].content) >= wanted), None)
