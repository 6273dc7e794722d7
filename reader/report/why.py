"""Why a sentence has the status it has, in one line: the same words on the screen, in the JSON and in a report.

Says only what was found, and quotes what can be looked up: where a sentence stands, what is new in it, what it comes
nearest to. Sentences are cited as everywhere ("A11", "B26").
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from reader.compare.model import Comparison, Place, Side, Verdict
from reader.report.names import base_number, joined, known_share, other_number
from reader.text.cleaning import printable
from reader.text.model import Article
from reader.text.words import words

_MOST_QUOTED = 3  # stretches of a sentence said in full; a line has no room for more
_LONGEST_QUOTED = 60  # code points of one
_LOOKED_AT = 100  # sentences on either side among which one in order is looked for
_NEXT_TO_NOTHING = 0.1  # share in common under which nothing of a sentence is said to be on the other side

# What belongs to a figure and is no part of its word: a sign, a currency, a unit without a space, per cent, millions.
_BEFORE = re.compile(r"(?:(?<!\w)[+±−-])?(?:\b[A-Z]{1,3})?(?:[$€£¥₹₩₽] ?)?$")
_AFTER = re.compile(r"[^\W_]*(?: ?[%‰]|°\w?| (?:per cent|percent|thousand|million|billion|trillion)\b)?")
_LONGEST_BEFORE = 6  # code points


def why(comparison: Comparison, sentence: int, base: int | None = None) -> str:
    """Return why a sentence has its status: "rests on A11 and A20; new: “by August 31”".

    Args:
        comparison: where it was found.
        sentence: its id.
        base: which of the bases it is of; None for a sentence of the other article.
    """
    return Reasons(comparison, base).why(sentence)


class Reasons:
    """One side of a comparison, told of against the other side."""

    def __init__(self, comparison: Comparison, base: int | None = None) -> None:
        """Tell of the sentences of one of the bases, or of the other article where `base` is None."""
        self._side = comparison.other if base is None else comparison.bases[base]
        self._base = base
        self._bases = len(comparison.bases)
        self._against: Sequence[Side] = comparison.bases if base is None else (comparison.other,)

    def why(self, sentence: int) -> str:
        """Return why a sentence has its status; what decided comes first."""
        return "; ".join(self._of(sentence, self._side.verdicts[sentence]))

    def _of(self, sentence: int, verdict: Verdict) -> Iterator[str]:
        if verdict.status == "new" or not verdict.links:
            yield from self._of_new(sentence, verdict)
        elif verdict.status == "same":
            yield self._of_same(sentence, verdict)
        elif self._base is None:
            yield from self._of_added(sentence, verdict)
        else:
            yield from self._of_left_out(sentence, verdict)
        if verdict.moved:
            yield f"moved: {self._cited(verdict.places[0])} stands {self._direction(sentence)}"
        if verdict.repeats is not None:
            own = Place(self._base or 0, verdict.repeats)
            yield f"already said in {other_number(verdict.repeats) if self._base is None else self._cited_base(own)}"

    def _of_new(self, sentence: int, verdict: Verdict) -> Iterator[str]:
        there = "B" if self._base is not None else "A" if self._bases == 1 else "any base"
        if resting := self._resting.get(sentence):
            cited = joined([other_number(found) for found in resting])
            yield f"{cited} {'rest' if len(resting) > 1 else 'rests'} on it in part"
            yield "most of it is left out"
            return
        if verdict.nearest is None:
            yield f"shares no telling word with {there}"
            return
        nearest = verdict.nearest
        nothing = round(nearest.share, 2) < _NEXT_TO_NOTHING
        yield f"nothing in {there} has it" if nothing else f"too little of it is in {there}"
        cited = self._cited(Place(nearest.article, nearest.sentence))
        yield f"nearest is {cited}, {known_share(nearest.share)} in common ({self._quoted(nearest.words)})"

    @cached_property
    def _resting(self) -> dict[int, list[int]]:
        """The sentences of the other article that rest on each sentence of the base, in order."""
        resting: defaultdict[int, list[int]] = defaultdict(list)
        if self._base is not None:
            for number, verdict in enumerate(self._against[0].verdicts):
                for article, sentence in verdict.places:
                    if article == self._base:
                        resting[sentence].append(number)
        return resting

    def _of_same(self, sentence: int, verdict: Verdict) -> str:
        links = self._cited_links(verdict)
        if self._is_word_for_word(sentence, verdict.places):
            return f"stands word for word in {links}"
        return f"says what {links} says" if len(verdict.links) == 1 else f"says what {links} say"

    def _of_added(self, sentence: int, verdict: Verdict) -> Iterator[str]:
        """Yield what a sentence of the other rests on and what is new in it."""
        yield f"rests on {self._cited_links(verdict)}"
        if verdict.status == "reworded":
            wording, telling = self._wording(sentence, verdict)
            if wording or not telling:
                yield f"put in other words: {self._quoted(wording)}" if wording else "put in other words"
            yield from self._not_there(telling)
            return
        if verdict.new_spans:
            yield f"new: {self._quoted(verdict.new_spans)}"
        yield from self._missing_figures(verdict)
        if not verdict.new_spans and not verdict.figures:
            yield f"{known_share(verdict.score)} of it is known, though no word of it is new"

    def _of_left_out(self, sentence: int, verdict: Verdict) -> Iterator[str]:
        """Yield where a sentence of a base is found in the other, and what of it is not."""
        links = self._cited_links(verdict)
        many = len(verdict.links) > 1
        if verdict.status == "reworded":
            wording, telling = self._wording(sentence, verdict)
            how = f" than {self._quoted(wording)}" if wording else ""
            yield f"{links} {'say' if many else 'says'} it in other words" + how
            yield from self._not_there(telling)
            return
        yield f"{links} {'have' if many else 'has'} it in part"
        if verdict.new_spans:
            yield f"left out: {self._quoted(verdict.new_spans)}"
        yield from self._missing_figures(verdict)

    def _wording(self, sentence: int, verdict: Verdict) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
        """Return the marked parts of a reworded sentence that are only wording, and those with a name or a figure."""
        article = self._side.article
        span = article.sentences[sentence]
        first = next(iter(words(article.text, span.start, span.end)), None)
        opening = span.start if first is None else first.start
        telling = [found for found in verdict.new_spans if _names_something(article.text, found, opening)]
        return [found for found in verdict.new_spans if found not in telling], telling

    def _not_there(self, spans: Sequence[tuple[int, int]]) -> Iterator[str]:
        if spans:
            yield f"not there: {self._quoted(spans)}"

    def _missing_figures(self, verdict: Verdict) -> Iterator[str]:
        """Yield which figures the links lack, where the words told as new do not hold them and the links do not."""
        there = self._words_of(verdict.places)
        text = self._side.article.text
        hidden = [
            (start, end)
            for start, end in verdict.figures
            if not any(first < end and start < last for first, last in verdict.new_spans)
            and not any(word.normal in there for word in words(text, start, end))
        ]
        if hidden:
            shown = sorted({_whole_figure(text, start, end) for start, end in hidden})
            cited = " or ".join([self._cited(place) for place in sorted(verdict.places)])
            yield f"{self._quoted(shown)} {'is' if len(shown) == 1 else 'are'} not in {cited}"

    def _words_of(self, places: Iterable[Place]) -> set[str]:
        """Return the words of sentences of the other side, in their normal forms."""
        found: set[str] = set()
        for place in places:
            article = self._against[place.article].article
            span = article.sentences[place.sentence]
            found.update(word.normal for word in words(article.text, span.start, span.end))
        return found

    def _is_word_for_word(self, sentence: int, places: Sequence[Place]) -> bool:
        own = _normal(self._side.article, [sentence])
        there = _normal(self._against[places[0].article].article, sorted(place.sentence for place in places))
        return own in there

    def _direction(self, sentence: int) -> str:
        """Return where what a moved sentence rests on stands, seen from what the sentences around it rest on."""
        article, link = self._side.verdicts[sentence].places[0]
        count = len(self._side.verdicts)
        before = self._place_of_next(range(sentence - 1, max(-1, sentence - 1 - _LOOKED_AT), -1), article)
        after = self._place_of_next(range(sentence + 1, min(count, sentence + 1 + _LOOKED_AT)), article)
        if before is not None and link < before:
            return "earlier there"
        return "later there" if after is not None and link > after else "out of order there"

    def _place_of_next(self, sentences: Iterable[int], article: int) -> int | None:
        """Return what the next of `sentences` rests on that stands in order, in the same article."""
        for id_ in sentences:
            verdict = self._side.verdicts[id_]
            in_body = self._side.article.sentences[id_].role == "body"
            if verdict.links and in_body and not verdict.moved and verdict.places[0].article == article:
                return verdict.links[0]
        return None

    def _cited_links(self, verdict: Verdict) -> str:
        return joined([self._cited(place) for place in sorted(verdict.places)])

    def _cited(self, place: Place) -> str:
        """Return how a sentence of the other side is cited."""
        return self._cited_base(place) if self._base is None else other_number(place.sentence)

    def _cited_base(self, place: Place) -> str:
        return base_number(place.sentence, place.article, self._bases)

    def _quoted(self, spans: Sequence[tuple[int, int]]) -> str:
        text = self._side.article.text
        said = [f"“{_shortened(text[start:end])}”" for start, end in spans[:_MOST_QUOTED]]
        return ", ".join([*said, "…"] if len(spans) > _MOST_QUOTED else said)


def _names_something(text: str, span: tuple[int, int], opening: int) -> bool:
    """Return whether a part of a sentence, whose first word stands at `opening`, holds a name or a figure."""
    start, end = span
    if any(character.isdigit() for character in text[start:end]):
        return True
    found = words(text, start, end)
    return any(word.start != opening and text[word.start].isupper() and word.normal != "i" for word in found)


def _whole_figure(text: str, start: int, end: int) -> tuple[int, int]:
    """Return the (start, end) of a figure with the sign, currency or unit that belongs to it."""
    before = _BEFORE.search(text[max(0, start - _LONGEST_BEFORE) : start])
    after = _AFTER.match(text, end)
    return start - len(before.group() if before else ""), after.end() if after else end


def _normal(article: Article, sentences: Iterable[int]) -> str:
    """Return the words of some sentences in their normal forms, parted so that they can be looked for in a row."""
    spans = [(article.sentences[id_].start, article.sentences[id_].end) for id_ in sentences]
    return "".join(f"\n{word.normal}\n" for start, end in spans for word in words(article.text, start, end))


def _shortened(text: str) -> str:
    plain = printable(" ".join(text.split()))
    return plain if len(plain) <= _LONGEST_QUOTED else plain[: _LONGEST_QUOTED - 1].rstrip() + "…"
