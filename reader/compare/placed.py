"""A figure in its sentence, to be asked what it is a figure of: what it counts, when and where, and what befell those.

All of it is read from the few words around the figure, and each answer is found when it is asked, for it is asked of
few figures. Whether two figures differ is decided in `differing`.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.compare.vocabulary import term_of
from reader.entities.counting import FATES
from reader.entities.model import Entities, EntityType, Figure
from reader.text.model import Article
from reader.text.months import MONTHS
from reader.text.words import normal_form, written_words

_COUNTED = 3
"""Words after a figure among which what it counts is named: "85 per cent of Afghanistan", "1,000 Afghan troops". With
2 two of the six flags of the labelled pairs are lost, 4 finds none more."""

_AROUND = 8
"""Words on either side that may tell what it is a figure of, when and where: about a clause. Set by hand; 6 to 10
changes no flag of those pairs."""

_HOLDING = frozenset(map(term_of, ("capture", "control", "hold", "occupy", "overrun", "rule", "seize")))
LAND = frozenset(map(term_of, ("country", "land", "nation", "territory")))
"""Terms that stand for whichever country is spoken of."""

PLURAL = ("s", "men", "people", "children")
"""Ends of words that tell what is counted; words in a plural without any are found as the word that follows."""


def standing_for(groups: Sequence[str]) -> dict[str, str]:
    """Return for the term of each word of some groups the term of the first of its group."""
    return {term_of(word): term_of(group.split()[0]) for group in groups for word in group.split()}


_MONTHS = frozenset(term_of(month.casefold()) for month in MONTHS)
_FATE = standing_for([" ".join(fate) for fate in FATES])
FATE_TERMS = frozenset(_FATE.values())
"""The terms that stand for what may befall people, one for each fate."""


class Beside:
    """The mentions of one type, to be asked which stand in a stretch of the text."""

    def __init__(self, entities: Entities, kind: EntityType) -> None:
        self._mentions = [mention for mention in entities.mentions if mention.type == kind]
        self._starts = [mention.start for mention in self._mentions]

    def terms(self, text: str, window: tuple[int, int]) -> Iterator[str]:
        """Yield the terms of the words of the mentions between two offsets."""
        for at in range(bisect_left(self._starts, window[0]), bisect_left(self._starts, window[1])):
            yield from _terms(text, self._mentions[at].start, self._mentions[at].end)


@dataclass(eq=False)
class PlacedFigure:
    """A figure with what tells what it is a figure of.

    Attributes:
        figure: the figure, as it is meant: one bounded closely, "nearly 20", is about its value.
        sentence: the id of its sentence.
        within: that sentence.
        dates: the dates of its article.
        named: the places of its article.
    """

    figure: Figure
    sentence: int
    within: PreparedSentence
    dates: Beside
    named: Beside

    @property
    def text(self) -> str:
        """The figure as written."""
        return self.within.text[self.figure.start : self.figure.end]

    @cached_property
    def part(self) -> bool:
        """Whether it counts only some of what is spoken of: "another 12", "12 of them"."""
        text, figure = self.within.text, self.figure
        before = _PART_BEFORE.search(text, max(0, figure.start - 14), figure.start)
        return bool(before or _PART_AFTER.match(text, figure.end))

    @cached_property
    def moment(self) -> bool:
        """Whether it is a time told by its distance: "five days after"."""
        return _MOMENT_AFTER.match(self.within.text, self.figure.end) is not None

    @cached_property
    def nouns(self) -> frozenset[str]:
        """Terms of what it may count, the word that follows and the plural that its phrase ends with."""
        phrase = _noun_phrase(self.within, self.figure.end)
        ends = phrase[-1:] if phrase and phrase[-1].endswith(PLURAL) else []
        begins = [] if len(phrase) > 1 and phrase[0][0].isupper() else phrase[:1]
        return frozenset(term for noun in {*begins, *ends} for term in _terms(noun)) - _FATE.keys()

    @cached_property
    def fate(self) -> str | None:
        """What befell those it counts, by the nearest word that tells; "toll" may stand farther before."""
        starts, ends = self.within.starts, self.within.ends
        before, after = bisect_left(starts, self.figure.start), bisect_left(starts, self.figure.end)
        near = [(before - at, at) for at in range(max(0, before - _NEAR_TOLL), before)]
        near += [(at - after + 1, at) for at in range(after, min(after + _NEAR_FATE, len(starts)))]
        for distance, at in sorted(near):
            for term in _terms(self.within.text, starts[at], ends[at]):
                if term in _FATE and (distance <= _NEAR_FATE or term == _TOLL):
                    return _FATE[term]
        return None

    @cached_property
    def held(self) -> bool:
        """Whether it is a share of a country in somebody's hands: "in control of 85 per cent of Utopia"."""
        text, sentence, figure = self.within.text, self.within, self.figure
        if figure.kind != "percent" or not (phrase := _noun_phrase(sentence, figure.end)):
            return False
        before = bisect_left(sentence.starts, figure.start)
        whole = {term for noun in phrase for term in _terms(noun)}
        after = (figure.start, sentence.ends[-1])
        is_country = not whole.isdisjoint(LAND) or whole.issubset(self.named.terms(text, after))
        held = range(max(0, before - _NEAR_HOLDING), before)
        terms = (term for at in held for term in _terms(text, sentence.starts[at], sentence.ends[at]))
        return is_country and not _HOLDING.isdisjoint(terms)

    @cached_property
    def around(self) -> frozenset[int]:
        """The kin of the content words on either side."""
        sentence, figure = self.within, self.figure
        first, last = (bisect_left(sentence.starts, offset) for offset in self._window)
        before, after = bisect_left(sentence.starts, figure.start), bisect_left(sentence.starts, figure.end)
        beside = {*sentence.kin[first:before], *sentence.kin[after:last]}
        return (sentence.content & beside) - sentence.figures

    @cached_property
    def times(self) -> frozenset[str]:
        """Terms of the months and years beside it."""
        return frozenset(filter(_tells_time, self.dates.terms(self.within.text, self._window)))

    @cached_property
    def places(self) -> frozenset[str]:
        """Terms of the words of the places named beside it."""
        return frozenset(self.named.terms(self.within.text, self._window))

    @cached_property
    def _window(self) -> tuple[int, int]:
        """The offsets between which words stand around it."""
        starts, ends, figure = self.within.starts, self.within.ends, self.figure
        before, after = bisect_left(starts, figure.start), bisect_left(starts, figure.end)
        last = min(after + _AROUND, len(ends)) - 1
        return starts[max(0, before - _AROUND)], max(figure.end, ends[last])


def placed_figures(article: Article, entities: Entities, sentences: Sequence[PreparedSentence]) -> list[PlacedFigure]:
    """Return the figures of an article in their sentences, in order; no end of a range and none that is one."""
    finder = SentenceFinder(article)
    dates, named = Beside(entities, "DATE"), Beside(entities, "PLACE")
    return [
        PlacedFigure(_as_meant(article.text, figure), at, sentences[at], dates, named)
        for figure in entities.figures
        if not _ends_a_range(article.text, figure)
        for at in [finder.at(figure.start)]
    ]


_RANGE_BEFORE = re.compile(r"\d[-–]?\s?(?:to|or|and|-|–)\s?$")
_RANGE_AFTER = re.compile(r"[-–]?\s?(?:to|or|-|–)\s?\d")
_RANGE_INSIDE = re.compile(r"\d\s?[-–]\s?\d|\w to [$£€¥₹]?\w")
_PART_BEFORE = re.compile(
    r"\b(?:another|others?|additional|further|extra|remaining|including|of whom|among them|of (?:the|these|those))\s$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(r"\s(?:other|others|more|additional|further|of (?:them|those|these|whom|its|their))\b")
_MOMENT_AFTER = re.compile(r"\s(?:after|before|later|earlier|ago|since|until|in advance)\b")


def _ends_a_range(text: str, figure: Figure) -> bool:
    """Return whether a figure is one end of a range, "40 to 60 hours", or the whole of it."""
    return bool(
        _RANGE_BEFORE.search(text, max(0, figure.start - 8), figure.start)
        or _RANGE_AFTER.match(text, figure.end)
        or _RANGE_INSIDE.search(text, figure.start, figure.end)
    )


_NEARLY = re.compile(r"(?:nearly|almost|close to|just|little) ", re.IGNORECASE)


def _as_meant(text: str, figure: Figure) -> Figure:
    """Return a figure that is bounded closely, "nearly 20", as one that is about its value."""
    return replace(figure, bound="about") if _NEARLY.match(text, figure.start, figure.end) else figure


def _terms(text: str, start: int = 0, end: int | None = None) -> Iterator[str]:
    return map(term_of, map(normal_form, written_words(text, start, end)))


_LEADS_TO_NOUN = frozenset({"of", "the", "its", "their", "his", "her", "our", "all", "more", "or", "so"})


def _noun_phrase(sentence: PreparedSentence, end: int) -> list[str]:
    """Return the content words after offset `end` up to the first plural, none beyond a mark or another small word."""
    text, after = sentence.text, bisect_left(sentence.starts, end)
    phrase: list[str] = []
    for at in range(after, min(after + _COUNTED, len(sentence.starts))):
        word = text[sentence.starts[at] : sentence.ends[at]]
        if text[end : sentence.starts[at]].strip():
            break
        end = sentence.ends[at]
        if sentence.kin[at] in sentence.content and sentence.kin[at] not in sentence.figures:
            phrase.append(word)
            if word.endswith(PLURAL):
                break
        elif phrase or word not in _LEADS_TO_NOUN:
            break
    return phrase


_NEAR_HOLDING = 3
_NEAR_FATE = 4
_NEAR_TOLL = 10
"""How many words before a share "control" may stand, how many before or after a number its fate, and "toll"
alone: "the toll of the storm in the harbour of Skerry rose to 15". Set by hand, by such phrases: no flag of the
labelled pairs hangs on them."""

_TOLL = term_of("toll")


def _tells_time(term: str) -> bool:
    return term in _MONTHS or (len(term) == 4 and term.isdigit())
