"""Sentences that stand on the other side word for word, whatever their case, quote marks and white space.

A sentence is also a copy when it stands unbroken inside a longer one, or across two that follow each other: splitting
a sentence or joining two adds nothing.
"""

import re
from collections import Counter
from collections.abc import Sequence

from reader.compare.facing import Facing
from reader.compare.prepared import PreparedSentence
from reader.text.model import Article

_TELLING = 4
"""Content words that a copy inside a longer sentence must have, for "he said" stands everywhere; words are enough in a
quote that the longer sentence opens or ends with."""

_LOOKED_AT = 3


def find_copies(article: Article, against: Article, facing: Facing) -> dict[int, tuple[int, ...]]:
    """Return, for each sentence of `article` that `against` has word for word, the ids of the sentences that have it.

    What is said several times on both sides is paired off in order.

    Args:
        article: one side.
        against: the other side.
        facing: the first facing the second.
    """
    on_both = {sentence.code for sentence in facing.sentences} & {sentence.code for sentence in facing.against}
    alike: dict[tuple[str, str], list[int]] = {}
    for id_, sentence in enumerate(facing.against):
        if sentence.code in on_both:
            alike.setdefault((sentence.code, _bare(against.sentence_text(id_))), []).append(id_)
    copies = {}
    times: Counter[tuple[str, str]] = Counter()
    for id_, sentence in enumerate(facing.sentences):
        found: tuple[int, ...] = ()
        if sentence.code in on_both:
            exact = sentence.code, _bare(article.sentence_text(id_))
            equal = alike.get(exact, [])
            found = tuple(equal[min(times[exact], len(equal) - 1) :][:1])
            times[exact] += 1
        found = found or _inside(article, against, facing, id_)
        if found:
            copies[id_] = found
    return copies


_LEFT_OUT = re.compile(r"[\s\"'«»‘’‚‛“”„‟‹›;:…()\[\]]+|[-–—](?!\d)|(?<!\d)[.,]|[.,](?!\d)")


def _bare(text: str) -> str:
    """Return `text` without what may differ between copies; signs that change what is said ("$", "%", "?") stay."""
    folded = text.casefold()
    return _LEFT_OUT.sub("", folded) or folded


def _inside(article: Article, against: Article, facing: Facing, id_: int) -> tuple[int, ...]:
    sentence = facing.sentences[id_]
    tells = len(sentence.told) >= _TELLING
    if not tells and (sentence.quoted < 1 or len(sentence.numbers) < _TELLING):
        return ()
    for ranked in facing.ranked[id_][:_LOOKED_AT]:
        link = facing.against[ranked.id].code
        if not tells and not link.startswith(sentence.code) and not link.endswith(sentence.code):
            continue
        found = _unbroken(sentence, facing.against, ranked.id)
        if found and _bare(article.sentence_text(id_)) in _bare(" ".join(map(against.sentence_text, sorted(found)))):
            return found
    return ()


def _unbroken(sentence: PreparedSentence, against: Sequence[PreparedSentence], id_: int) -> tuple[int, ...]:
    if sentence.code in against[id_].code:
        return (id_,)
    for aside in (1, -1):
        there = id_ + aside
        if 0 <= there < len(against):
            first, second = sorted((id_, there))
            if sentence.code in against[first].code + against[second].code:
                return (id_, there)
    return ()
