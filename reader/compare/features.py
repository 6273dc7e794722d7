"""What the judge looks at: twenty-eight cheap measures of a sentence against the whole other side.

They say how much of it its best links have, what is in it that the other side has nowhere, how it is put, and what its
neighbours look like, for what is known comes in runs. What each of them weighs is the judge's business.
"""

from collections.abc import Sequence
from itertools import chain
from math import log1p
from typing import NamedTuple

from reader.compare.facing import Facing, Ranked
from reader.compare.prepared import PreparedSentence


class OfLinks(NamedTuple):
    """How much of a sentence its best candidates have; shares are of the weight of its content words.

    Attributes:
        link: value of the best candidate.
        cosine: of the sentence and its best candidate.
        best_cosine: the highest of any candidate.
        best_share: the highest share of any candidate.
        share_of_link: what it has of the best candidate.
        share_in_three: what the three best have together.
        shared: weight it shares with the best candidate.
        in_order: share of its words that the best candidate has in the same order.
        in_order_of_link: the same as a share of the words of the candidate.
        link_position: where the best candidate stands in its article, 0 to 1.
        displacement: how far apart the two stand, each in its article, 0 to 1.
    """

    link: float = 0.0
    cosine: float = 0.0
    best_cosine: float = 0.0
    best_share: float = 0.0
    share_of_link: float = 0.0
    share_in_three: float = 0.0
    shared: float = 0.0
    in_order: float = 0.0
    in_order_of_link: float = 0.0
    link_position: float = 0.0
    displacement: float = 0.0


class OfItself(NamedTuple):
    """What a sentence is, and what of it the other side has nowhere.

    Attributes:
        words: logarithm of its length.
        unknown_words: logarithm of how many of its content words the whole other side lacks.
        unknown_share: share of the weight of its content words that those have.
        unknown_figures: how many of those are figures.
        contrary: 1 when it is negated and none of its three best candidates is.
        names_not_in_links: names that the three best candidates lack.
        figures_not_in_links: figures that the three best candidates lack.
        news_in_a_row: weight of the longest run of content words that the three best candidates lack, in tens.
        pairs_known: share of its pairs of neighbouring words that the other side has anywhere.
        quoted: share of it inside quote marks.
        position: where it stands in its article, 0 to 1.
        follows: 1 for the second sentence of an article, which tends to carry on from the first.
    """

    words: float
    unknown_words: float
    unknown_share: float
    unknown_figures: float
    contrary: float
    names_not_in_links: float
    figures_not_in_links: float
    news_in_a_row: float
    pairs_known: float
    quoted: float
    position: float
    follows: float


class OfNeighbours(NamedTuple):
    """How the sentences around fare.

    Attributes:
        link_after: value of the best candidate of the sentence after.
        share_after: what three candidates have of the sentence after.
        cosine_before: highest cosine of the sentence before.
        cosine_after: and of the sentence after.
        link_around: mean value of the best candidates of the three sentences on either side.
        link_in_article: mean value of the best candidates of all sentences of the article.
    """

    link_after: float
    share_after: float
    cosine_before: float
    cosine_after: float
    link_around: float
    link_in_article: float


FEATURES = OfLinks._fields + OfItself._fields + OfNeighbours._fields
"""The names of the measures, in the order `features` returns them."""

_LINKS = 3
_AROUND = 3
_NOTHING: frozenset[int] = frozenset()


def features(facing: Facing, asked: Sequence[int]) -> list[tuple[float, ...]]:
    """Return the values of `FEATURES` for each of the sentences `asked`, ids of the side."""
    known = _NOTHING.union(*[sentence.content for sentence in facing.against])
    pairs = facing.against.pairs
    in_links = [_in_links(facing, at) for at in range(len(facing.sentences))]
    of_links = [_of_links(facing, at, in_links[at]) for at in range(len(facing.sentences))]
    of_neighbours = _of_neighbours(of_links)
    return [(*of_links[at], *_of_itself(facing, at, in_links[at], known, pairs), *of_neighbours[at]) for at in asked]


def _in_links(facing: Facing, at: int) -> frozenset[int]:
    """Return the content words of a sentence that the best of its candidates have."""
    links = [facing.against[link.id].kin for link in facing.ranked[at][:_LINKS]]
    return facing.sentences[at].content.intersection(chain.from_iterable(links))


def _of_links(facing: Facing, at: int, in_links: frozenset[int]) -> OfLinks:
    ranked = facing.ranked[at]
    if not ranked:
        return OfLinks()
    sentence, weight = facing.sentences[at], facing.weights[at].total
    best = ranked[0]
    cosines, shared, _ = zip(*[candidate.likeness for candidate in ranked], strict=True)
    link, likeness = facing.against[best.id], best.likeness
    length = len(sentence.numbers)
    position = best.id / len(facing.against)
    return OfLinks(
        link=best.value,
        cosine=likeness.cosine,
        best_cosine=max(cosines),
        best_share=max(shared) / weight,
        share_of_link=likeness.shared / facing.against_weights[best.id].total,
        share_in_three=sum(map(facing.rarity.__getitem__, in_links)) / weight,
        shared=min(likeness.shared, 40.0) / 20,
        in_order=likeness.in_order / length,
        in_order_of_link=likeness.in_order / len(link.numbers),
        link_position=position,
        displacement=abs(position - at / len(facing.sentences)),
    )


def _of_itself(
    facing: Facing, at: int, in_links: frozenset[int], known: frozenset[int], pairs: frozenset[str]
) -> OfItself:
    sentence = facing.sentences[at]
    unknown = sentence.content - known
    return OfItself(
        words=log1p(len(sentence.numbers)),
        unknown_words=log1p(len(unknown)),
        unknown_share=sum(map(facing.rarity.__getitem__, unknown)) / (facing.weights[at].total or 1),
        unknown_figures=float(len(sentence.figures & unknown)),
        contrary=float(sentence.negated and not _denied(facing, facing.ranked[at])),
        names_not_in_links=float(len(sentence.names - in_links)),
        figures_not_in_links=float(len(sentence.figures - in_links)),
        news_in_a_row=_longest_run(sentence, in_links, facing.rarity) / 10,
        pairs_known=sum(map(pairs.__contains__, sentence.pairs)) / max(1, len(sentence.numbers) - 1),
        quoted=sentence.quoted,
        position=at / len(facing.sentences),
        follows=float(at == 1),
    )


def _denied(facing: Facing, ranked: Sequence[Ranked]) -> bool:
    return any(facing.against[link.id].negated for link in ranked[:_LINKS])


def _longest_run(sentence: PreparedSentence, in_links: frozenset[int], rarity: Sequence[float]) -> float:
    unknown = sentence.content - in_links
    longest = run = 0.0
    for number in sentence.kin:
        if number in unknown:
            run += rarity[number]
            if run > longest:
                longest = run
        elif number in in_links:
            run = 0.0
    return longest


def _of_neighbours(rows: Sequence[OfLinks]) -> list[OfNeighbours]:
    ends = OfLinks()
    padded = [ends, *rows, ends]
    links = [row.link for row in rows]
    link_in_article = sum(links) / max(1, len(rows))
    around = []
    for at, link in enumerate(links):
        before, after = padded[at], padded[at + 2]
        near = links[max(0, at - _AROUND) : at + _AROUND + 1]
        around.append(
            OfNeighbours(
                link_after=after.link,
                share_after=after.share_in_three,
                cosine_before=before.best_cosine,
                cosine_after=after.best_cosine,
                link_around=(sum(near) - link) / (2 * _AROUND),
                link_in_article=link_in_article,
            )
        )
    return around
