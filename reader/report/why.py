"""Why a sentence has the status it has, in one line: the same words on the screen, in the JSON and in a report.

Says only what was found, and quotes what can be looked up: where a sentence stands, what is new in it, what it comes
nearest to. Sentences are cited as everywhere ("A11", "B26").
"""

from collections.abc import Iterable, Iterator, Sequence

from reader.compare.model import Comparison, Place, Side, Verdict
from reader.report.names import base_number, joined, known_share, other_number
from reader.text.cleaning import printable
from reader.text.model import Article
from reader.text.words import words

_MOST_QUOTED = 3  # stretches of a sentence said in full; a line has no room for more
_LONGEST_QUOTED = 60  # code points of one
_LOOKED_AT = 100  # sentences on either side among which one in order is looked for


def why(comparison: Comparison, sentence: int, base: int | None = None) -> str:
    """Return why a sentence has its status: "rests on A11 and A20; new: “by August 31”".

    Args:
        comparison: where it was found.
        sentence: its id.
        base: which of the bases it is of; None for a sentence of the other article.
    """
    told = _Telling(comparison, base)
    return "; ".join(told.of(sentence, told.side.verdicts[sentence]))


class _Telling:
    """One side of a comparison, told of against the other side."""

    def __init__(self, comparison: Comparison, base: int | None) -> None:
        self.side = comparison.other if base is None else comparison.bases[base]
        self._base = base
        self._bases = len(comparison.bases)
        self._against: Sequence[Side] = comparison.bases if base is None else (comparison.other,)

    def of(self, sentence: int, verdict: Verdict) -> Iterator[str]:
        """Yield what there is to tell of a sentence, what decided first."""
        if verdict.status == "new" or not verdict.links:
            yield from self._of_new(verdict)
        elif verdict.status == "same":
            yield self._of_same(sentence, verdict)
        elif self._base is None:
            yield from self._of_added(verdict)
        else:
            yield from self._of_left_out(verdict)
        if verdict.moved:
            yield f"moved: {self._cited(verdict.places[0])} stands {self._direction(sentence)}"
        if verdict.repeats is not None:
            own = Place(self._base or 0, verdict.repeats)
            yield f"already said in {other_number(verdict.repeats) if self._base is None else self._cited_base(own)}"

    def _of_new(self, verdict: Verdict) -> Iterator[str]:
        there = "B" if self._base is not None else "A" if self._bases == 1 else "any base"
        if verdict.nearest is None:
            yield f"shares no telling word with {there}"
            return
        yield f"nothing in {there} has it"
        nearest = verdict.nearest
        cited = self._cited(Place(nearest.article, nearest.sentence))
        yield f"nearest is {cited}, {known_share(nearest.share)} in common ({self._quoted(nearest.words)})"

    def _of_same(self, sentence: int, verdict: Verdict) -> str:
        links = self._cited_links(verdict)
        if self._is_word_for_word(sentence, verdict.places):
            return f"stands word for word in {links}"
        return f"says what {links} says" if len(verdict.links) == 1 else f"says what {links} say"

    def _of_added(self, verdict: Verdict) -> Iterator[str]:
        """Yield what a sentence of the other rests on and what is new in it."""
        yield f"rests on {self._cited_links(verdict)}"
        if verdict.status == "reworded":
            how = self._quoted(verdict.new_spans)
            yield f"put in other words: {how}" if how else "put in other words"
            return
        if verdict.new_spans:
            yield f"new: {self._quoted(verdict.new_spans)}"
        yield from self._missing_figures(verdict)
        if not verdict.new_spans and not verdict.figures:
            yield f"{known_share(verdict.score)} of it is known, though no word of it is new"

    def _of_left_out(self, verdict: Verdict) -> Iterator[str]:
        """Yield where a sentence of a base is found in the other, and what of it is not."""
        links, how = self._cited_links(verdict), self._quoted(verdict.new_spans)
        many = len(verdict.links) > 1
        if verdict.status == "reworded":
            yield f"{links} {'say' if many else 'says'} it in other words" + (f" than {how}" if how else "")
            return
        yield f"{links} {'have' if many else 'has'} it in part"
        if how:
            yield f"left out: {how}"
        yield from self._missing_figures(verdict)

    def _missing_figures(self, verdict: Verdict) -> Iterator[str]:
        """Yield which figures the links lack, where the words told as new do not show them."""
        shown = verdict.new_spans[:_MOST_QUOTED]
        hidden = [
            (start, end)
            for start, end in verdict.figures
            if not any(first <= start and end <= min(last, first + _LONGEST_QUOTED - 1) for first, last in shown)
        ]
        if hidden:
            which = "the figure" if len(hidden) == 1 else "the figures"
            yield f"{which} {self._quoted(hidden)} {'is' if len(hidden) == 1 else 'are'} not there"

    def _is_word_for_word(self, sentence: int, places: Sequence[Place]) -> bool:
        own = _normal(self.side.article, [sentence])
        there = _normal(self._against[places[0].article].article, sorted(place.sentence for place in places))
        return own in there

    def _direction(self, sentence: int) -> str:
        """Return where what a moved sentence rests on stands, seen from what the sentences around it rest on."""
        article, link = self.side.verdicts[sentence].places[0]
        count = len(self.side.verdicts)
        before = self._place_of_next(range(sentence - 1, max(-1, sentence - 1 - _LOOKED_AT), -1), article)
        after = self._place_of_next(range(sentence + 1, min(count, sentence + 1 + _LOOKED_AT)), article)
        if before is not None and link < before:
            return "earlier there"
        return "later there" if after is not None and link > after else "out of order there"

    def _place_of_next(self, sentences: Iterable[int], article: int) -> int | None:
        """Return what the next of `sentences` rests on that stands in order, in the same article."""
        for id_ in sentences:
            verdict = self.side.verdicts[id_]
            in_body = self.side.article.sentences[id_].role == "body"
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
        text = self.side.article.text
        said = [f"“{_shortened(text[start:end])}”" for start, end in spans[:_MOST_QUOTED]]
        return ", ".join([*said, "…"] if len(spans) > _MOST_QUOTED else said)


def _normal(article: Article, sentences: Iterable[int]) -> str:
    """Return the words of some sentences in their normal forms, parted so that they can be looked for in a row."""
    spans = [(article.sentences[id_].start, article.sentences[id_].end) for id_ in sentences]
    return "".join(f"\n{word.normal}\n" for start, end in spans for word in words(article.text, start, end))


def _shortened(text: str) -> str:
    plain = printable(" ".join(text.split()))
    return plain if len(plain) <= _LONGEST_QUOTED else plain[: _LONGEST_QUOTED - 1].rstrip() + "…"
