"""What several bases have of an article together, from what each of them has of it alone.

Each base is faced alone, for words pooled from many articles cover anything. A sentence counts as the base says that
has most of it. Where no base has it whole and each has what the other lacks, it rests on both, as one that merges two
sentences of one base does, and may come to be known. The status depends only on which bases there are, and with one
more a sentence is as known as before, or more.
"""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise
from typing import NamedTuple

from reader.compare.facing import Facing
from reader.compare.model import Nearest, Place, Status, Verdict
from reader.compare.prepared import PreparedSentence

_RANKS: dict[Status, int] = {"same": 0, "reworded": 1, "partly-new": 2, "new": 3}

_RUN = 2
"""Telling words in a row that a base must have for having them: one alone among news stands anywhere by chance."""

_GAIN = 0.15
"""Share of the telling words of a sentence that a further base must bring to be rested on, as within one base."""

_LEFT = 0.4
"""Share of the telling words that no base has in a sentence that is only reworded, at most. Where the base of the
development pairs was cut in two, all thirteen sentences that so came to be known were labelled known; with `_RUN` at 1,
or with `_LEFT` at .5, two of three."""

_KNOWN = 0.8
"""What a sentence scores of which the bases together have every word: what `reader.compare.judging` gives one that is
surely reworded. It is stated anew because it is chosen here: pieced together, a sentence is never known better."""


class Against(NamedTuple):
    """What one base has of the other article, found without the others.

    Attributes:
        verdicts: of each sentence of the other.
        facing: the other facing this base.
        fillers: numbers of words that are no news by themselves.
    """

    verdicts: Sequence[Verdict]
    facing: Facing
    fillers: frozenset[int]


def merge(bases: Sequence[Against]) -> tuple[Verdict, ...]:
    """Return a verdict for each sentence of the other article against all of `bases` together, one at least."""
    if len(bases) == 1:
        return tuple(bases[0].verdicts)
    return tuple(_merged(id_, bases) for id_ in range(len(bases[0].verdicts)))


def _merged(id_: int, bases: Sequence[Against]) -> Verdict:
    alone = [base.verdicts[id_] for base in bases]
    order = sorted(range(len(alone)), key=lambda base: (_RANKS[alone[base].status], -alone[base].score))
    first = order[0]
    verdict = replace(
        alone[first],
        score=max([found.score for found in alone]),
        articles=(first,) * len(alone[first].links) if first else (),
        nearest=_nearest(alone) if alone[first].status == "new" else None,
    )
    partial = [base for base in order if alone[base].status != "new" and alone[base].new_spans]
    if len(partial) < _FEWEST:
        return verdict
    words = _Words.of(bases[first].facing.sentences[id_], bases[first].fillers)
    lacking = {base: _lacking(words, alone[base]) for base in partial}
    verdict = replace(verdict, score=max(verdict.score, _score_of_all(words, list(lacking.values()))))
    if first not in partial:
        return verdict
    further = [_Further(base, id_, alone[base], lacking[base], bases[base].facing) for base in partial[1:]]
    return _known_to_all(_resting_on_all(verdict, words, further), words, list(lacking.values()))


_FEWEST = 2


class _Words(NamedTuple):
    """The words of a sentence; those that tell something by their places among all of them, in order.

    A sentence has the same words at the same places whatever base it faces; only their numbers are those of one facing.
    """

    sentence: PreparedSentence
    telling: tuple[int, ...]

    @classmethod
    def of(cls, sentence: PreparedSentence, fillers: frozenset[int]) -> "_Words":
        return cls(sentence, tuple(at for at, number in enumerate(sentence.numbers) if number not in fillers))


class _Further(NamedTuple):
    """A base that has a part of a sentence, though not the most.

    Attributes:
        base: which it is.
        sentence: the id of the sentence.
        alone: its verdict against this base alone.
        lacking: the places of the words that this base lacks.
        facing: the other facing this base.
    """

    base: int
    sentence: int
    alone: Verdict
    lacking: frozenset[int]
    facing: Facing

    def with_any(self, places: Collection[int]) -> list[Place]:
        """Return the links that have a word that stands at one of `places` in the sentence."""
        numbers = {self.facing.sentences[self.sentence].numbers[at] for at in places}
        links = [link for link in self.alone.links if not numbers.isdisjoint(self.facing.against[link].numbers)]
        return [Place(self.base, link) for link in links]


def _nearest(alone: Sequence[Verdict]) -> Nearest | None:
    found = [replace(verdict.nearest, article=at) for at, verdict in enumerate(alone) if verdict.nearest is not None]
    return max(found, key=lambda nearest: nearest.share, default=None)


def _lacking(words: _Words, verdict: Verdict) -> frozenset[int]:
    """Return the places of the words that a base lacks, among them those it has by chance in the middle of others."""
    new = _new(words, verdict)
    lacking = set(new)
    for is_new, places in groupby(words.telling, new.__contains__):
        run = list(places)
        if not is_new and len(run) < _RUN:
            lacking.update(run)
    return frozenset(lacking)


def _new(words: _Words, verdict: Verdict) -> frozenset[int]:
    return frozenset(at for span in verdict.new_spans for at in _told_in(words, span))


def _told_in(words: _Words, span: tuple[int, int]) -> Sequence[int]:
    """Return the places of the words that tell something in a span, or of all where none does, as in "not"."""
    first, last = (bisect_left(words.sentence.starts, offset) for offset in span)
    return words.telling[bisect_left(words.telling, first) : bisect_left(words.telling, last)] or range(first, last)


def _resting_on_all(verdict: Verdict, words: _Words, further: Sequence[_Further]) -> Verdict:
    """Return a verdict that rests on what further bases bring as well, and marks as new what none of its links has."""
    missing = _new(words, verdict)
    places = list(verdict.places)
    figures = verdict.figures
    for base in further:
        brought = missing - base.lacking
        links = base.with_any(brought)
        if links and len(brought) >= _GAIN * len(words.telling):
            places += links
            missing -= brought
            figures = tuple(figure for figure in figures if figure in base.alone.figures)
    spans = [part for span in verdict.new_spans for part in _parts(words, span, missing)]
    return replace(
        verdict,
        figures=figures,
        links=tuple(place.sentence for place in places),
        articles=tuple(place.article for place in places) if any(place.article for place in places) else (),
        new_spans=tuple(spans),
    )


def _parts(words: _Words, span: tuple[int, int], missing: Collection[int]) -> Iterator[tuple[int, int]]:
    """Yield the parts of a span that hold the words at the places `missing`, whole where they are all there is."""
    told = _told_in(words, span)
    starts, ends = words.sentence.starts, words.sentence.ends
    for is_missing, places in groupby(told, missing.__contains__):
        run = list(places)
        if is_missing:
            yield (
                span[0] if run[0] == told[0] else starts[run[0]],
                span[1] if run[-1] == told[-1] else ends[run[-1]],
            )


def _score_of_all(words: _Words, lacking: Sequence[frozenset[int]]) -> float:
    """Return how much of a sentence the bases have together, 0 where one of them has all that any has."""
    if _one_has_all(lacking):
        return 0.0
    return round((1 - _share_left(words, lacking)) * _KNOWN, 4)


def _one_has_all(lacking: Sequence[frozenset[int]]) -> bool:
    return all(fewer <= more for fewer, more in pairwise(sorted(lacking, key=len)))


def _share_left(words: _Words, lacking: Sequence[frozenset[int]]) -> float:
    return len(frozenset.intersection(*lacking)) / max(1, len(words.telling))


def _known_to_all(verdict: Verdict, words: _Words, lacking: Sequence[frozenset[int]]) -> Verdict:
    """Return a verdict that counts what the bases have together, if none of them has all that another has."""
    left = frozenset.intersection(*lacking)
    turned = any(_turns(words.sentence, at) for at in left)
    if _one_has_all(lacking) or _share_left(words, lacking) > _LEFT or turned:
        return verdict
    return replace(verdict, status="reworded", figures=())


def _turns(sentence: PreparedSentence, at: int) -> bool:
    """Return whether a word is a figure, or a small one that turns what a sentence says: never only another wording."""
    return sentence.kin[at] in sentence.figures or sentence.numbers[at] not in sentence.told
