"""Compares two articles: what the other adds over the base, and what of the base it leaves out.

Puts the parts in their order and decides nothing itself. Every sentence of both sides is judged against the whole of
the other side by the same code.
"""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from reader.compare.copies import find_copies
from reader.compare.facing import Facing, face
from reader.compare.facts import find_facts
from reader.compare.judging import judge
from reader.compare.linking import link
from reader.compare.model import Comparison, Side, Summary, Verdict
from reader.compare.moves import find_moved
from reader.compare.otherwise import Wording, is_otherwise, wording_of
from reader.compare.prepared import prepare
from reader.compare.repeats import find_repeats
from reader.compare.spans import common_words, new_spans
from reader.compare.vocabulary import Vocabulary
from reader.compare.weights import JudgeWeights, shipped_weights
from reader.entities.finding import find_entities
from reader.entities.model import Entities
from reader.text.model import Article


def compare(
    base: Article,
    other: Article,
    *,
    base_entities: Entities | None = None,
    other_entities: Entities | None = None,
) -> Comparison:
    """Return what `other` adds over `base`, sentence by sentence and fact by fact.

    Pure and deterministic; neither article is changed.

    Args:
        base: what has been read.
        other: what is asked what it adds.
        base_entities: what was found in `base`; found here when not given.
        other_entities: what was found in `other`; found here when not given.
    """
    pair = face_articles(base, other, shipped_weights().link)
    base_verdicts = give_verdicts(base, other, pair.base, pair.wording, shipped_weights())
    other_verdicts = give_verdicts(other, base, pair.other, pair.wording, shipped_weights())
    base_side, other_side = Side(base, base_verdicts), Side(other, other_verdicts)
    return Comparison(
        base=base_side,
        other=other_side,
        facts=find_facts(
            pair.other,
            base_side,
            other_side,
            base_entities if base_entities is not None else find_entities(base),
            other_entities if other_entities is not None else find_entities(other),
        ),
        summary=_summary(base_verdicts, other_verdicts),
    )


class Pair(NamedTuple):
    """Two articles facing each other.

    Attributes:
        base: the base facing the other.
        other: the other facing the base.
        wording: what the words of their vocabulary do to a sentence besides telling something.
    """

    base: Facing
    other: Facing
    wording: Wording


def face_articles(base: Article, other: Article, weights: Sequence[float]) -> Pair:
    """Return two articles prepared and facing each other, candidates ranked by the link `weights`."""
    vocabulary = Vocabulary((base.text, other.text))
    base_sentences, other_sentences = prepare(base, vocabulary), prepare(other, vocabulary)
    facing = face(base_sentences, other_sentences, len(vocabulary.terms), weights)
    return Pair(*facing, wording_of(vocabulary))


def give_verdicts(
    article: Article, against: Article, facing: Facing, wording: Wording, weights: JudgeWeights
) -> tuple[Verdict, ...]:
    """Return a verdict for each sentence of `article`, the side that faces `against`."""
    copies = find_copies(article, against, facing, wording.denials)
    could = link(facing, copies)
    rests_on = [[facing.against[there] for there in ids] for ids in could]

    def otherwise(id_: int) -> bool:
        return is_otherwise(facing.sentences[id_], rests_on[id_], wording)

    judgements = judge(facing, copies, otherwise, weights.statuses)
    links = [() if judgement.status == "new" else ids for ids, judgement in zip(could, judgements, strict=True)]
    moved = find_moved(
        [ids if sentence.role == "body" else () for ids, sentence in zip(links, article.sentences, strict=True)],
        [ranked[0].likeness.shared if ranked else 0.0 for ranked in facing.ranked],
    )
    repeats = find_repeats(facing.sentences, facing.rarity)
    common = common_words(facing.against)
    return tuple(
        Verdict(
            status=judgement.status,
            score=judgement.score,
            links=links[id_],
            moved=id_ in moved and judgement.score >= _FIRM,
            new_spans=new_spans(article.text, facing.sentences[id_], rests_on[id_], wording, common)
            if judgement.status in ("reworded", "partly-new")
            else (),
            repeats=repeats.get(id_),
        )
        for id_, judgement in enumerate(judgements)
    )


_FIRM = 0.5
"""A sentence that is mostly news has no place on the other side to be moved from."""


def _summary(base: Sequence[Verdict], other: Sequence[Verdict]) -> Summary:
    statuses = Counter(verdict.status for verdict in other)
    return Summary(
        same=statuses["same"],
        reworded=statuses["reworded"],
        partly_new=statuses["partly-new"],
        new=statuses["new"],
        left_out=sum(verdict.status == "new" for verdict in base),
        moved=sum(verdict.moved for verdict in other),
    )
