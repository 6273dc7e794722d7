"""Figures that differ: two amounts that count the same thing in sentences about the same, and cannot both be right.

Precision before recall: a flag needs sentences that may rest on one another, the same kind and unit, the same thing
counted, and words in common around the figure; nor may the two be of other months or places. Each figure is set against
the one it has most in common with. Nobody contradicts anybody here; figures differ.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from reader.compare.facing import Facing
from reader.compare.figures import Values, are_comparable, is_same_value, may_be_one_amount
from reader.compare.model import DifferingFigure, FigureInSentence, Side
from reader.compare.places import SentenceFinder
from reader.compare.prepared import PreparedSentence
from reader.compare.vocabulary import term_of
from reader.entities.model import Entities, EntityType, Figure
from reader.text.model import Article
from reader.text.words import words

_COUNTED = 3
"""Words after a figure among which what it counts is named: "85 per cent of Afghanistan", "1,000 Afghan troops"."""

_AROUND = 8
_IN_COMMON = 2
_MUCH_IN_COMMON = 5
"""Content words two sentences share to be about the same where only one of them stands near both figures."""

_SAME_WORDS = 4
"""Words around both to be the same where neither tells what it counts: "18 of them"."""

_SMALL_NUMBER = 100
"""Below this a bare number stands in an article many times, for many things."""

_ONE_COUNT = ("action measure step", "soldier serviceman troop", "child kid", "home house", "person people")
_FATES = ("dead death die fatality kill toll", "hurt injure injury wound", "arrest detain detention", "missing")
_OLD = re.compile(r"\bold|\bage")
_HOLDING = frozenset(map(term_of, ("capture", "control", "hold", "occupy", "overrun", "rule", "seize")))
_LAND = frozenset(map(term_of, ("country", "land", "nation", "territory")))


def _standing_for(groups: Sequence[str]) -> dict[str, str]:
    """Return for the term of each word of some groups the term of the first of its group."""
    return {term_of(word): term_of(group.split()[0]) for group in groups for word in group.split()}


_MONTH_NAMES = "january february march april may june july august september october november december"
_MONTHS = frozenset(map(term_of, _MONTH_NAMES.split()))

_SAME_NOUN = _standing_for(_ONE_COUNT)
_FATE = _standing_for(_FATES)


class _Placed(NamedTuple):
    """A figure with the words that tell what it is a figure of.

    Attributes:
        part: whether it counts only some of what is spoken of: "another 12".
        moment: whether it is a time told by its distance: "five days after".
        nouns: terms of what it may count: "fishing" and "boats" of "three fishing boats".
        fate: what befell those it counts, if it tells: "killed", "wounded".
        held: whether it is the share of a country that somebody holds.
        around: the kin of the content words on either side.
        times: terms of the months and years beside it.
        places: terms of the words of the places named beside it.
    """

    figure: Figure
    sentence: int
    text: str
    part: bool
    moment: bool
    nouns: frozenset[str]
    fate: str | None
    held: bool
    around: frozenset[int]
    times: frozenset[str]
    places: frozenset[str]


def find_differing(
    facing: Facing, base: Side, other: Side, base_entities: Entities, other_entities: Entities
) -> tuple[DifferingFigure, ...]:
    """Return the pairs of figures that differ, in the order of `other`, at most one for each of its figures.

    Args:
        facing: the other side facing the base.
        base: what has been read, with its verdicts.
        other: what is asked what it adds, with its verdicts.
        base_entities: what was found in the base.
        other_entities: what was found in the other.
    """
    in_base = _placed(base.article, base_entities, facing.against)
    in_other = _placed(other.article, other_entities, facing.sentences)
    pairs = _pairs(_not_given(in_other, in_base), _not_given(in_base, in_other), _near(base, other, facing), facing)
    return tuple(
        _described(theirs, mine, other.article, facing.sentences[mine.sentence])
        for mine, theirs in pairs
        if not may_be_one_amount(mine.figure, theirs.figure)
    )


def _placed(article: Article, entities: Entities, sentences: Sequence[PreparedSentence]) -> list[_Placed]:
    """Return the figures with the words around them, in order."""
    finder = SentenceFinder(article)
    dates = _Beside(entities, "DATE")
    named = _Beside(entities, "PLACE")
    placed = []
    for figure in entities.figures:
        if _ends_a_range(article.text, figure):
            continue
        at = finder.at(figure.start)
        window = _window(sentences[at], figure)
        placed.append(
            _Placed(
                _as_meant(article.text, figure),
                at,
                article.text[figure.start : figure.end],
                _is_a_part(article.text, figure),
                _MOMENT_AFTER.match(article.text, figure.end) is not None,
                _nouns(article.text, sentences[at], figure),
                _fate(article.text, sentences[at], figure),
                _is_held(article.text, sentences[at], figure, named),
                frozenset(_content(sentences[at], figure, window)),
                frozenset(filter(_tells_time, dates.terms(article.text, window))),
                frozenset(named.terms(article.text, window)),
            )
        )
    return placed


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


def _is_a_part(text: str, figure: Figure) -> bool:
    """Return whether a figure counts only some of what is spoken of: "another 12", "12 of them"."""
    before = _PART_BEFORE.search(text, max(0, figure.start - 14), figure.start)
    return bool(before or _PART_AFTER.match(text, figure.end))


_NEARLY = re.compile(r"(?:nearly|almost|close to|just|little) ", re.IGNORECASE)


def _as_meant(text: str, figure: Figure) -> Figure:
    """Return a figure that is bounded closely, "nearly 20", as one that is about its value."""
    return replace(figure, bound="about") if _NEARLY.match(text, figure.start, figure.end) else figure


class _Beside:
    """The mentions of one type, to be asked which stand in a stretch of the text."""

    def __init__(self, entities: Entities, kind: EntityType) -> None:
        self._mentions = [mention for mention in entities.mentions if mention.type == kind]
        self._starts = [mention.start for mention in self._mentions]

    def terms(self, text: str, window: tuple[int, int]) -> Iterator[str]:
        """Yield the terms of the words of the mentions between two offsets."""
        for at in range(bisect_left(self._starts, window[0]), bisect_left(self._starts, window[1])):
            mention = self._mentions[at]
            yield from (term_of(word.normal) for word in words(text, mention.start, mention.end))


def _window(sentence: PreparedSentence, figure: Figure) -> tuple[int, int]:
    """Return the offsets between which words stand around a figure."""
    before, after = bisect_left(sentence.starts, figure.start), bisect_left(sentence.starts, figure.end)
    last = min(after + _AROUND, len(sentence.ends)) - 1
    return sentence.starts[max(0, before - _AROUND)], max(figure.end, sentence.ends[last])


def _content(sentence: PreparedSentence, figure: Figure, window: tuple[int, int]) -> Iterator[int]:
    for at in range(bisect_left(sentence.starts, window[0]), bisect_left(sentence.starts, window[1])):
        inside = figure.start <= sentence.starts[at] < figure.end
        if not inside and sentence.kin[at] in sentence.content and sentence.kin[at] not in sentence.figures:
            yield sentence.kin[at]


_LEADS_TO_NOUN = frozenset({"of", "the", "its", "their", "his", "her", "our", "all", "more", "or", "so"})
_PLURAL = ("s", "men", "people", "children")


def _nouns(text: str, sentence: PreparedSentence, figure: Figure) -> frozenset[str]:
    """Return the terms of what a figure may count: the word that follows, and the plural that its phrase ends with."""
    phrase = _noun_phrase(text, sentence, figure.end)
    ends = phrase[-1:] if phrase and phrase[-1].endswith(_PLURAL) else []
    begins = [] if len(phrase) > 1 and phrase[0][0].isupper() else phrase[:1]
    terms = {term_of(word.normal) for noun in {*begins, *ends} for word in words(noun)}
    return frozenset(terms - _FATE.keys())


def _noun_phrase(text: str, sentence: PreparedSentence, end: int) -> list[str]:
    """Return the content words after offset `end` up to the first plural, none beyond a mark or another small word."""
    after = bisect_left(sentence.starts, end)
    phrase: list[str] = []
    for at in range(after, min(after + _COUNTED, len(sentence.starts))):
        word = text[sentence.starts[at] : sentence.ends[at]]
        if text[end : sentence.starts[at]].strip():
            break
        end = sentence.ends[at]
        if sentence.kin[at] in sentence.content and sentence.kin[at] not in sentence.figures:
            phrase.append(word)
            if word.endswith(_PLURAL):
                break
        elif phrase or word not in _LEADS_TO_NOUN:
            break
    return phrase


_NEAR_HOLDING = 3


def _is_held(text: str, sentence: PreparedSentence, figure: Figure, named: _Beside) -> bool:
    """Return whether a figure is a share of a country in somebody's hands: "in control of 85 per cent of Utopia"."""
    if figure.kind != "percent" or not (phrase := _noun_phrase(text, sentence, figure.end)):
        return False
    before = bisect_left(sentence.starts, figure.start)
    whole = {term_of(word.normal) for noun in phrase for word in words(noun)}
    is_country = not whole.isdisjoint(_LAND) or whole.issubset(named.terms(text, (figure.start, sentence.ends[-1])))
    held = range(max(0, before - _NEAR_HOLDING), before)
    terms = (term_of(word.normal) for at in held for word in words(text, sentence.starts[at], sentence.ends[at]))
    return is_country and not _HOLDING.isdisjoint(terms)


_NEAR_FATE = 4
_NEAR_TOLL = 10
_TOLL = term_of("toll")


def _fate(text: str, sentence: PreparedSentence, figure: Figure) -> str | None:
    """Return what befell those a figure counts, by the nearest word that tells; "toll" may stand farther before."""
    before, after = bisect_left(sentence.starts, figure.start), bisect_left(sentence.starts, figure.end)
    near = [(before - at, at) for at in range(max(0, before - _NEAR_TOLL), before)]
    near += [(at - after + 1, at) for at in range(after, min(after + _NEAR_FATE, len(sentence.starts)))]
    for distance, at in sorted(near):
        for word in words(text, sentence.starts[at], sentence.ends[at]):
            term = term_of(word.normal)
            if term in _FATE and (distance <= _NEAR_FATE or term == _TOLL):
                return _FATE[term]
    return None


def _tells_time(term: str) -> bool:
    return term in _MONTHS or (len(term) == 4 and term.isdigit())


def _not_given(figures: Sequence[_Placed], elsewhere: Sequence[_Placed]) -> list[_Placed]:
    """Return the figures that the other side does not give; a small number is given where it counts the same."""
    given = Values(placed.figure for placed in elsewhere)
    return [
        mine
        for mine in figures
        if not given.have(mine.figure)
        or (_is_small(mine.figure) and not any(_is_given(mine, theirs) for theirs in elsewhere))
    ]


def _is_small(figure: Figure) -> bool:
    return figure.kind == "number" and abs(figure.value) < _SMALL_NUMBER


def _is_given(mine: _Placed, theirs: _Placed) -> bool:
    return is_same_value(mine.figure, theirs.figure) and _is_one_count(mine, theirs)


def _is_one_count(mine: _Placed, theirs: _Placed) -> bool:
    """Return whether two numbers count the same by the noun after them, or by what befell those they count."""
    if None not in (mine.fate, theirs.fate) and mine.fate != theirs.fate:
        return False
    if mine.nouns and theirs.nouns:
        return not _standing(mine.nouns).isdisjoint(_standing(theirs.nouns))
    return mine.fate is not None and mine.fate == theirs.fate


def _standing(nouns: frozenset[str]) -> frozenset[str]:
    return frozenset(_SAME_NOUN.get(noun, noun) for noun in nouns)


_LOOKED_AT = 4
"""Candidates of a sentence looked at besides its links: a figure that differs can be what makes a sentence new."""


def _near(base: Side, other: Side, facing: Facing) -> list[set[int]]:
    """Return for each sentence of `other` those of `base` it could rest on: its best, its links, what links to it."""
    linked = [{near.id for near in ranked[:_LOOKED_AT]} for ranked in facing.ranked]
    for ids, verdict in zip(linked, other.verdicts, strict=True):
        ids.update(verdict.links)
    for id_, verdict in enumerate(base.verdicts):
        for there in verdict.links:
            linked[there].add(id_)
    return linked


def _pairs(
    in_other: Sequence[_Placed], in_base: Sequence[_Placed], near: Sequence[set[int]], facing: Facing
) -> list[tuple[_Placed, _Placed]]:
    """Return figures of the other side, in order, each with the base figure it has most in common with."""
    by_sentence: dict[int, list[int]] = {}
    for there, theirs in enumerate(in_base):
        by_sentence.setdefault(theirs.sentence, []).append(there)
    pairs = [
        (-_in_common(mine, in_base[there]), _apart(mine.figure, in_base[there].figure), at, there)
        for at, mine in enumerate(in_other)
        for id_ in (by_sentence if mine.held else near[mine.sentence])
        for there in by_sentence.get(id_, ())
        if _count_the_same(mine, in_base[there], facing)
    ]
    matched: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, at, there in sorted(pairs):
        if at not in matched and there not in taken:
            matched[at] = there
            taken.add(there)
    return [(in_other[at], in_base[there]) for at, there in sorted(matched.items())]


def _apart(a: Figure, b: Figure) -> float:
    """Return by how much two values differ, as a share of the greater; of two that fit as well the nearer is meant."""
    return abs(a.value - b.value) / max(abs(a.value), abs(b.value), 1.0)


def _in_common(mine: _Placed, theirs: _Placed) -> int:
    """Return how many words around two figures are the same, by another name if it is what they count."""
    renamed = mine.nouns.isdisjoint(theirs.nouns) and not _standing(mine.nouns).isdisjoint(_standing(theirs.nouns))
    return len(mine.around & theirs.around) + renamed


def _count_the_same(mine: _Placed, theirs: _Placed, facing: Facing) -> bool:
    if (mine.part, mine.moment) != (theirs.part, theirs.moment) or not are_comparable(mine.figure, theirs.figure):
        return False
    if mine.held or theirs.held:
        return mine.held and theirs.held and _is_one_country(mine.nouns, theirs.nouns)
    if not _are_of_one_time_and_place(mine, theirs):
        return False
    is_age = bool(_OLD.search(mine.text) or _OLD.search(theirs.text))
    in_common = _in_common(mine, theirs)
    if (mine.figure.kind == "number" or is_age) and not _is_one_count(mine, theirs):
        return not mine.nouns and not theirs.nouns and mine.fate == theirs.fate and in_common >= _SAME_WORDS
    if mine.figure.kind == "percent" and mine.nouns and theirs.nouns and mine.nouns.isdisjoint(theirs.nouns):
        return False
    if not mine.around & theirs.around:
        return False
    here, there = facing.sentences[mine.sentence], facing.against[theirs.sentence]
    return in_common >= _IN_COMMON or len(here.content & there.content) >= _MUCH_IN_COMMON


def _is_one_country(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether two countries may be one: "the country" is whichever is spoken of."""
    return not mine - _LAND or not theirs - _LAND or not mine.isdisjoint(theirs)


def _are_of_one_time_and_place(mine: _Placed, theirs: _Placed) -> bool:
    """Return whether no month, year or place beside one tells that it is of something else than the other."""
    if mine.times and theirs.times and mine.times.isdisjoint(theirs.times):
        return False
    return not (mine.places and theirs.places and mine.places.isdisjoint(theirs.places))


def _described(theirs: _Placed, mine: _Placed, other: Article, sentence: PreparedSentence) -> DifferingFigure:
    """Return the pair; it is about the words of `other` from the figure to the last shared one, or from the first.

    Where none is shared both are shares of a country, which is named next.
    """
    in_common = mine.around & theirs.around
    shared = [at for at, number in enumerate(sentence.kin) if number in in_common]
    if not shared:
        after = range(bisect_left(sentence.starts, mine.figure.end), len(sentence.ends))
        whole = next(at for at in after if sentence.kin[at] in sentence.content)
        about = other.text[mine.figure.end : sentence.ends[whole]]
    elif sentence.starts[shared[-1]] >= mine.figure.end:
        about = other.text[mine.figure.end : sentence.ends[shared[-1]]]
    else:
        about = other.text[sentence.starts[shared[0]] : mine.figure.start]
    return DifferingFigure(
        base=FigureInSentence(theirs.sentence, theirs.text),
        other=FigureInSentence(mine.sentence, mine.text),
        about=about.strip(" ,;:–—-"),
    )
