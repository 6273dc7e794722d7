"""Figures that differ: two amounts that count the same thing in sentences about the same, and cannot both be right.

Precision before recall: a flag needs sentences that may rest on one another, the same kind and unit, the same thing
counted, and words in common around the figure; nor may the two be of other months or places. Each figure is set against
the one it has most in common with. Nobody contradicts anybody here; figures differ.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from reader.compare.counts import Given, is_one_count, standing
from reader.compare.facing import Facing
from reader.compare.figures import are_comparable, may_be_one_amount
from reader.compare.model import DifferingFigure, FigureInSentence, Side
from reader.compare.placed import LAND, PLURAL, PlacedFigure, placed_figures
from reader.compare.prepared import PreparedSentence
from reader.entities.model import Entities, Figure, FigureKind
from reader.text.model import Article

_IN_COMMON = 2
"""Words near both figures that the two sentences must share. On the labelled pairs 1 to 3 finds the same six flags; of
articles paired with strangers 1 finds twice as many, all wrong."""

_MUCH_IN_COMMON = 5
"""Content words two sentences share to be about the same where only one of them stands near both figures. Set by hand:
about half of what a short sentence of news tells; 4 to 6 changes no flag of those pairs."""

_SAME_WORDS = 4
"""Words around both to be the same where neither tells what it counts: "18 of them". Set by hand, well above the two
that do where the noun is the same; 3 to 5 changes no flag of those pairs."""

_OLD = re.compile(r"\bold|\bage")


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
    in_base = placed_figures(base.article, base_entities, facing.against)
    in_other = placed_figures(other.article, other_entities, facing.sentences)
    mine, theirs = _looked_at(in_other, Given(in_base)), _looked_at(in_base, Given(in_other))
    pairs = _pairs(mine, theirs, _near(base, other, facing), facing)
    return tuple(
        _described(there, here, other.article, facing.sentences[here.sentence])
        for here, there in pairs
        if not may_be_one_amount(here.figure, there.figure)
    )


_OF_SENTENCE = 16
_HELD = 16
"""Figures looked at in a sentence, and shares of a country in an article: each is set against each. No
sentence of the labelled pairs, 3,074 in all, has more than 7; what has more than 16 is a list or a table, and to set
all of 3,000 against all took minutes."""


def _looked_at(figures: Sequence[PlacedFigure], given: Given) -> list[PlacedFigure]:
    """Return, in order, the figures that the other side does not give, of a long list the first."""
    found: list[PlacedFigure] = []
    of_sentence: Counter[int] = Counter()
    held = 0
    for mine in figures:
        if of_sentence[mine.sentence] < _OF_SENTENCE and not given.have(mine):
            of_sentence[mine.sentence] += 1
            held += mine.held
            if not mine.held or held <= _HELD:
                found.append(mine)
    return found


_LOOKED_AT = 4
"""Candidates of a sentence looked at besides its links: a figure that differs can be what makes a sentence new. On the
labelled pairs 2 finds the same flags, and 8 a wrong one more."""


def _near(base: Side, other: Side, facing: Facing) -> list[set[int]]:
    """Return for each sentence of `other` those of `base` it could rest on: its best, its links, what links to it."""
    linked = [{near.id for near in ranked[:_LOOKED_AT]} for ranked in facing.ranked]
    for ids, verdict in zip(linked, other.verdicts, strict=True):
        ids.update(verdict.links)
    for id_, verdict in enumerate(base.verdicts):
        for there in verdict.links:
            linked[there].add(id_)
    return linked


_Alike = tuple[FigureKind, bool, bool]


def _alike(figure: PlacedFigure) -> _Alike:
    """Return what two figures must have alike to be looked at together."""
    return figure.figure.kind, figure.part, figure.moment


def _pairs(
    in_other: Sequence[PlacedFigure], in_base: Sequence[PlacedFigure], near: Sequence[set[int]], facing: Facing
) -> list[tuple[PlacedFigure, PlacedFigure]]:
    """Return figures of the other side, in order, each with the base figure it has most in common with."""
    alike: dict[tuple[int, *_Alike], list[int]] = {}
    held: list[int] = []
    for there, theirs in enumerate(in_base):
        if theirs.held:
            held.append(there)
        else:
            alike.setdefault((theirs.sentence, *_alike(theirs)), []).append(there)
    pairs = [
        (-_in_common(mine, in_base[there]), _apart(mine.figure, in_base[there].figure), at, there)
        for at, mine in enumerate(in_other)
        for those in ([held] if mine.held else [alike.get((id_, *_alike(mine)), ()) for id_ in near[mine.sentence]])
        for there in those
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


def _in_common(mine: PlacedFigure, theirs: PlacedFigure) -> int:
    """Return how many words around two figures are the same, by another name if it is what they count."""
    renamed = mine.nouns.isdisjoint(theirs.nouns) and not standing(mine.nouns).isdisjoint(standing(theirs.nouns))
    return len(mine.around & theirs.around) + renamed


def _count_the_same(mine: PlacedFigure, theirs: PlacedFigure, facing: Facing) -> bool:
    """Return whether two figures, found alike, are of the same by all that tells."""
    if not are_comparable(mine.figure, theirs.figure) or _alike(mine) != _alike(theirs):
        return False
    if mine.held and theirs.held:
        return _is_one_country(mine.nouns, theirs.nouns)
    if not _are_of_one_time_and_place(mine, theirs):
        return False
    is_age = bool(_OLD.search(mine.text) or _OLD.search(theirs.text))
    in_common = _in_common(mine, theirs)
    if (mine.figure.kind == "number" or is_age) and not is_one_count(mine, theirs):
        return not mine.nouns and not theirs.nouns and mine.fate == theirs.fate and in_common >= _SAME_WORDS
    if mine.figure.kind == "percent" and mine.nouns and theirs.nouns and mine.nouns.isdisjoint(theirs.nouns):
        return False
    if not mine.around & theirs.around:
        return False
    here, there = facing.sentences[mine.sentence], facing.against[theirs.sentence]
    return in_common >= _IN_COMMON or len(here.content & there.content) >= _MUCH_IN_COMMON


def _is_one_country(mine: frozenset[str], theirs: frozenset[str]) -> bool:
    """Return whether two countries may be one: "the country" is whichever is spoken of."""
    return not mine - LAND or not theirs - LAND or not mine.isdisjoint(theirs)


def _are_of_one_time_and_place(mine: PlacedFigure, theirs: PlacedFigure) -> bool:
    """Return whether no month, year or place beside one tells that it is of something else than the other."""
    if mine.times and theirs.times and mine.times.isdisjoint(theirs.times):
        return False
    return not (mine.places and theirs.places and mine.places.isdisjoint(theirs.places))


def _described(theirs: PlacedFigure, mine: PlacedFigure, other: Article, sentence: PreparedSentence) -> DifferingFigure:
    """Return the pair; it is about the words of `other` from the figure to the last shared one, or from the first.

    Where none is shared both are shares of a country, which is named next.
    """
    in_common = mine.around & theirs.around
    shared = [at for at, number in enumerate(sentence.kin) if number in in_common]
    if not shared:
        after = range(bisect_left(sentence.starts, mine.figure.end), len(sentence.ends))
        whole = next(at for at in after if sentence.kin[at] in sentence.content)
        about = other.text[mine.figure.end : _named_until(sentence, whole)]
    elif sentence.starts[shared[-1]] >= mine.figure.end:
        about = other.text[mine.figure.end : sentence.ends[shared[-1]]]
    else:
        about = other.text[sentence.starts[shared[0]] : mine.figure.start]
    return DifferingFigure(
        base=FigureInSentence(theirs.sentence, theirs.text),
        other=FigureInSentence(mine.sentence, mine.text),
        about=about.strip(" ,;:–—-"),
    )


_OWNED = 3
"""Words after a possessive among which its noun is looked for, as many as after a figure."""

_POSSESSIVE = ("'s", "’s")


def _named_until(sentence: PreparedSentence, at: int) -> int:
    """Return the offset after a country at place `at`: "the country’s 400 districts" with those, else without "’s"."""
    text, ends = sentence.text, sentence.ends
    if not text.endswith(_POSSESSIVE, sentence.starts[at], ends[at]):
        return ends[at]
    for after in range(at + 1, min(at + 1 + _OWNED, len(ends))):
        if sentence.between[after - 1] != " ":
            break
        if text.endswith(PLURAL, sentence.starts[after], ends[after]):
            return ends[after]
    return ends[at] - len("’s")
