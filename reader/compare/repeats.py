"""Sentences that say again what an earlier sentence of the same article said, as captions and headlines often do."""

from collections import Counter
from collections.abc import Mapping
from itertools import chain
from math import ceil

from reader.compare.prepared import PreparedArticle
from reader.compare.progress import Progress, told_of, untold

_SHARE = 0.75
_TELLING = 4
"""Content words a sentence must have to repeat another in other words."""

_POSTINGS_READ = 40
"""Of a word that stands in more sentences only the first are looked at: what repeats, repeats the first."""


def find_repeats(
    sentences: PreparedArticle, rarity: Mapping[int, float], progress: Progress = untold
) -> dict[int, int]:
    """Return for each sentence that repeats an earlier one the id of the first that said it.

    Args:
        sentences: the sentences of one article.
        rarity: how much each word number tells.
        progress: told how much is done.
    """
    repeats: dict[int, int] = {}
    first_with: dict[str, int] = {}
    said_before: set[int] = set()
    for id_, sentence in enumerate(told_of(sentences, progress)):
        earlier: int | None = first_with.setdefault(sentence.code, id_) if sentence.numbers else id_
        if earlier == id_:
            earlier = _earlier(id_, sentences, said_before, rarity)
        if earlier is not None:
            repeats[id_] = repeats.get(earlier, earlier)
        said_before |= sentence.content
    return repeats


def _earlier(id_: int, sentences: PreparedArticle, said_before: set[int], rarity: Mapping[int, float]) -> int | None:
    """Return the first sentence before `id_` that has most words of that one, or None.

    One that lacks at most a quarter of the words has at least two of any two more than a quarter, so only sentences
    with two of the rarest are looked at.
    """
    content, having = sentences[id_].content, sentences.having
    wanted = ceil(_SHARE * len(content))
    known = content & said_before
    if len(content) < _TELLING or len(known) < wanted:
        return None
    rare_first = sorted(known, key=rarity.__getitem__, reverse=True)
    looked_for = [having[number][:_POSTINGS_READ] for number in rare_first[: len(known) - wanted + 2]]
    times = Counter(chain.from_iterable(looked_for))
    looked_at = sorted([there for there, count in times.items() if count > 1 and there < id_])
    return next((there for there in looked_at if len(content & sentences[there].content) >= wanted), None)
