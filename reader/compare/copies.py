"""Sentences that stand on the other side word for word, whatever their case, quote marks and white space.

A sentence is also a copy when it stands unbroken inside a longer one, or across two that follow each other: splitting
a sentence or joining two adds nothing; but what stands there after "nobody believes that" is another thing.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from reader.compare.facing import Facing
from reader.compare.prepared import PreparedSentence
from reader.text.model import Article

_TELLING = 4
"""Content words that a copy inside a longer sentence must have, for "he said" stands everywhere; words are enough in a
quote that the longer sentence opens or ends with."""

_LOOKED_AT = 3
_PART = 0.5
"""Share of its words that a copy across two sentences has in one of them, at least."""


def find_copies(
    article: Article, against: Article, facing: Facing, denials: frozenset[int]
) -> dict[int, tuple[int, ...]]:
    """Return, for each sentence of `article` that `against` has word for word, the ids of the sentences that have it.

    What is said several times on both sides is paired off in order.

    Args:
        article: one side.
        against: the other side.
        facing: the first facing the second.
        denials: numbers of words that turn what follows into its contrary.
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
        found = found or _inside(article, against, facing, id_, denials)
        if found:
            copies[id_] = found
    return copies


_LEFT_OUT = re.compile(
    r"[\s\"'«»‘’‚‛“”„‟‹›;:…()\[\]。、，；：「」『』《》（）،؛۔।]+|[-–—](?!\d)|(?<!\d)[.,]|[.,](?!\d)"
)


@lru_cache(maxsize=1_000)
def _bare(text: str) -> str:
    """Return `text` without what may differ between copies; signs that change what is said ("$", "%", "?") stay."""
    folded = text.casefold()
    return _LEFT_OUT.sub("", folded) or folded


def _inside(article: Article, against: Article, facing: Facing, id_: int, denials: frozenset[int]) -> tuple[int, ...]:
    sentence = facing.sentences[id_]
    tells = len(sentence.told) >= _TELLING
    if not tells and (sentence.quoted < 1 or len(sentence.numbers) < _TELLING):
        return ()
    for ranked in facing.ranked[id_][:_LOOKED_AT]:
        if ranked.likeness.in_order < _PART * len(sentence.numbers):
            continue
        link = facing.against[ranked.id].code
        if not tells and not link.startswith(sentence.code) and not link.endswith(sentence.code):
            continue
        found = _unbroken(sentence, facing.against, ranked.id, denials)
        if found and _bare(article.sentence_text(id_)) in _bare(" ".join(map(against.sentence_text, sorted(found)))):
            return found
    return ()


def _unbroken(
    sentence: PreparedSentence, against: Sequence[PreparedSentence], id_: int, denials: frozenset[int]
) -> tuple[int, ...]:
    at = against[id_].code.find(sentence.code)
    if at >= 0:
        return (id_,) if _stands_alone(sentence, against[id_], at, denials) else ()
    for aside in (1, -1):
        there = id_ + aside
        if 0 <= there < len(against):
            first, second = sorted((id_, there))
            at = (against[first].code + against[second].code).find(sentence.code)
            if at == 0 or (at > 0 and sentence.quoted == 1):
                return (id_, there)
    return ()


def _stands_alone(sentence: PreparedSentence, link: PreparedSentence, at: int, denials: frozenset[int]) -> bool:
    """Return whether nothing around a copy says otherwise: no "analysts fear that" before it, no "unless" after.

    A quote means what it means whoever is named before it.
    """
    rest = link.numbers[at + len(sentence.numbers) :]
    return (at == 0 or sentence.quoted == 1) and denials.isdisjoint((*link.numbers[:at], *rest))
