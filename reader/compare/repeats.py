"""Sentences that say again what an earlier sentence of the same article said, as captions and headlines often do."""

from collections.abc import Mapping, Sequence

from reader.compare.prepared import PreparedSentence

_SHARE = 0.75
_TELLING = 4


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
    """Return the first earlier sentence that has most of this one, or None.

    One that has a given share of the weight has at least one of any words that together weigh more than the rest, so
    only sentences with one of the rarest words are looked at.
    """
    content = sentence.content
    if len(content) < _TELLING:
        return None
    total = sum([rarity[number] for number in content])
    looked_at: set[int] = set()
    read = 0.0
    for rare, number in sorted([(rarity[number], number) for number in content], reverse=True):
        looked_at.update(postings.get(number, ()))
        read += rare
        if read > (1 - _SHARE) * total:
            break
    for there in sorted(looked_at):
        shared = content & sentences[there].content
        if sum([rarity[number] for number in shared]) >= _SHARE * total:
            return there
    return None
