"""Direct speech that the other article carries and the base does not.

A quote is looked for in whole paragraphs of the base, word by word and without quote marks, for it may be cut at
another place, spread over sentences, or turned into reported speech there.
"""

from collections.abc import Collection, Iterator, Sequence

from rapidfuzz import fuzz

from reader.compare.facing import Facing
from reader.compare.model import NewQuote, Side, Verdict
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Quote
from reader.text.model import Article

_SAME_QUOTE = 90.0
_SHORTEST = 3
"""Words a quote must have: one or two in quote marks are a way of putting it, not a statement, unless somebody named
says two that tell something: "additional measures"."""

_LONGEST = 500
"""Words by which a quote is looked for; whoever carries so many carries it."""


def new_quotes(facing: Facing, base: Article, other: Side, other_entities: Entities) -> tuple[NewQuote, ...]:
    """Return the quotes of `other` that `base` does not carry, each once, in order.

    Args:
        facing: the other side facing the base.
        base: what has been read.
        other: what is asked what it adds, with its verdicts.
        other_entities: what was found in `other`.
    """
    sentences = SentenceFinder(other.article)
    paragraphs = _paragraph_codes(base, facing.against)
    found: dict[str, NewQuote] = {}
    for quote in other_entities.quotes:
        ids = sentences.within(quote.start, quote.end)
        around = [facing.sentences[id_] for id_ in ids]
        code = _code(quote, around)[:_LONGEST]
        if len(code) < _SHORTEST and (quote.speaker is None or not _says_something(code, around)):
            continue
        near = {base.sentences[there].paragraph for id_ in ids for there in _rests_on(facing, other.verdicts, id_)}
        looked_at = paragraphs if len(code) < _SHORTEST else _stretches(near, paragraphs)
        if any(_carries(text, code) for text in looked_at):
            continue
        speaker = None if quote.speaker is None else other_entities.entities[quote.speaker].name
        found.setdefault(code, NewQuote(other.article.text[quote.start : quote.end], speaker, ids))
    return tuple(found.values())


def _paragraph_codes(article: Article, sentences: Sequence[PreparedSentence]) -> list[str]:
    codes = [""] * len(article.paragraphs)
    for sentence, prepared in zip(article.sentences, sentences, strict=True):
        codes[sentence.paragraph] += prepared.code
    return codes


def _code(quote: Quote, sentences: Sequence[PreparedSentence]) -> str:
    return "".join(
        character
        for sentence in sentences
        for start, character in zip(sentence.starts, sentence.code, strict=True)
        if quote.start <= start < quote.end
    )


def _says_something(code: str, sentences: Sequence[PreparedSentence]) -> bool:
    """Return whether the quote with that code has two content words."""
    told = frozenset[int]().union(*[sentence.told for sentence in sentences])
    return sum(ord(character) in told for character in code) >= _CONTENT


_CONTENT = 2


def _rests_on(facing: Facing, verdicts: Sequence[Verdict], id_: int) -> Iterator[int]:
    """Yield the ids of the base sentences that a sentence rests on or could."""
    yield from verdicts[id_].links
    for ranked in facing.ranked[id_]:
        yield ranked.id


def _stretches(near: Collection[int], paragraphs: Sequence[str]) -> list[str]:
    """Return the codes of the paragraphs `near`, joined where one follows another."""
    stretches: list[str] = []
    last = -2
    for paragraph in sorted(near):
        if paragraph == last + 1:
            stretches[-1] += paragraphs[paragraph]
        else:
            stretches.append(paragraphs[paragraph])
        last = paragraph
    return stretches


def _carries(text: str, quote: str) -> bool:
    """Return whether `text` has the words of `quote`, or nearly; a shorter text cannot carry the whole of it."""
    if len(text) < len(quote):
        return fuzz.ratio(text, quote) >= _SAME_QUOTE
    return fuzz.partial_ratio(quote, text, score_cutoff=_SAME_QUOTE) >= _SAME_QUOTE
