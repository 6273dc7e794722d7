"""Compares an article with what has been read: what the other adds over the bases, and what of them it leaves out.

Puts the parts in their order and decides nothing itself. The other faces each base alone, and every sentence of both
sides is judged against the whole of the other side by the same code; what the bases have together is merged last.
"""

from collections import Counter
from collections.abc import Sequence
from copy import copy
from typing import NamedTuple

from reader.compare.copies import find_copies
from reader.compare.facing import Facing, face
from reader.compare.facts import facts_of_all, find_facts
from reader.compare.judging import judge
from reader.compare.linking import link
from reader.compare.merging import Against, merge
from reader.compare.model import Comparison, Facts, Side, Summary, Verdict
from reader.compare.moves import find_moved
from reader.compare.nearness import nearest_sentence
from reader.compare.otherwise import Wording, is_otherwise, wording_of
from reader.compare.prepared import PreparedSentence, prepare
from reader.compare.progress import Progress, untold, within
from reader.compare.repeats import find_repeats
from reader.compare.spans import common_words, new_spans
from reader.compare.vocabulary import Vocabulary
from reader.compare.weights import JudgeWeights, shipped_weights
from reader.entities.finding import find_entities
from reader.entities.model import Entities
from reader.text.model import Article


def compare(
    base: Article | Sequence[Article],
    other: Article,
    *,
    base_entities: Entities | Sequence[Entities] | None = None,
    other_entities: Entities | None = None,
    progress: Progress = untold,
) -> Comparison:
    """Return what `other` adds over what has been read, sentence by sentence and fact by fact.

    Pure and deterministic; no article is changed. Takes time in proportion to the number of bases.

    Args:
        base: what has been read: an article, or several, one at least.
        other: what is asked what it adds.
        base_entities: what was found in the base, or in each of them; found here when not given.
        other_entities: what was found in `other`; found here when not given.
        progress: told between steps how much is done, 0 to 1. What it raises ends the comparison.

    Raises:
        ValueError: there is no base, or not as many entities as bases.
    """
    bases = [base] if isinstance(base, Article) else list(base)
    if not bases:
        raise ValueError("there is no base to compare with")
    if base_entities is None:
        base_entities = [find_entities(article) for article in bases]
    known = [base_entities] if isinstance(base_entities, Entities) else base_entities
    if len(known) != len(bases):
        raise ValueError("entities are to be given of each base")
    prepared = _prepared(other)
    found = other_entities if other_entities is not None else find_entities(other)
    progress(_STARTED)
    against = []
    step = (1 - _STARTED) / len(bases)
    for at, (article, entities) in enumerate(zip(bases, known, strict=True)):
        here = within(progress, _STARTED + at * step, _STARTED + (at + 1) * step)
        against.append(_compare_alone(article, prepared, entities, found, here))
    verdicts = merge(prepared.sentences, against[0].fillers, [Against(one.other, one.sentences) for one in against])
    return Comparison(
        bases=tuple(Side(article, one.base) for article, one in zip(bases, against, strict=True)),
        other=Side(other, tuple(verdicts)),
        facts=facts_of_all([one.facts for one in against]),
        summary=_summary([one.base for one in against], verdicts),
    )


_STARTED = 0.1
"""Share of the time of a comparison that passes before the first base is looked at (measured on long articles)."""


class _Prepared(NamedTuple):
    """The other article, ready to face one base after another.

    The vocabulary holds its words and those that `Wording` is about; each base is prepared with a copy of it, so that
    their numbers are the same against every base, and what is found against one does not depend on the others.
    """

    article: Article
    sentences: Sequence[PreparedSentence]
    vocabulary: Vocabulary


def _prepared(other: Article) -> _Prepared:
    vocabulary = Vocabulary()
    wording_of(vocabulary)
    return _Prepared(other, prepare(other, vocabulary), vocabulary)


class _Alone(NamedTuple):
    """What was found of the other article and one base.

    Attributes:
        base: the verdicts of the base.
        other: those of the other against this base alone.
        sentences: the sentences of the base.
        fillers: numbers of words of the other that are no news by themselves.
        facts: what the other has and this base has not.
    """

    base: tuple[Verdict, ...]
    other: tuple[Verdict, ...]
    sentences: Sequence[PreparedSentence]
    fillers: frozenset[int]
    facts: Facts


def _compare_alone(
    base: Article, other: _Prepared, base_entities: Entities, other_entities: Entities, progress: Progress
) -> _Alone:
    weights = shipped_weights()
    pair = _face(base, other, weights.link)
    progress(0.5)
    base_verdicts = give_verdicts(base, other.article, pair.base, pair.wording, weights, within(progress, 0.5, 0.75))
    other_verdicts = give_verdicts(other.article, base, pair.other, pair.wording, weights, within(progress, 0.75, 1))
    base_side, other_side = Side(base, base_verdicts), Side(other.article, other_verdicts)
    facts = find_facts(pair.other, base_side, other_side, base_entities, other_entities)
    progress(1)
    return _Alone(base_verdicts, other_verdicts, pair.base.sentences, pair.wording.fillers, facts)


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
    return _face(base, _prepared(other), weights)


def _face(base: Article, other: _Prepared, weights: Sequence[float]) -> Pair:
    vocabulary = _copied(other.vocabulary)
    sentences = prepare(base, vocabulary)
    wording = wording_of(vocabulary)
    return Pair(*face(sentences, other.sentences, len(vocabulary.terms), weights), wording)


def _copied(vocabulary: Vocabulary) -> Vocabulary:
    """Return a vocabulary with the same words that takes further ones for itself."""
    separate = copy(vocabulary)
    for name, held in vars(vocabulary).items():
        setattr(separate, name, copy(held))
    return separate


def give_verdicts(
    article: Article,
    against: Article,
    facing: Facing,
    wording: Wording,
    weights: JudgeWeights,
    progress: Progress = untold,
) -> tuple[Verdict, ...]:
    """Return a verdict for each sentence of `article`, the side that faces `against`."""
    copies = find_copies(article, against, facing, wording.denials)
    could = link(facing, copies)
    rests_on = [[facing.against[there] for there in ids] for ids in could]
    progress(0.2)

    def otherwise(id_: int) -> bool:
        return is_otherwise(facing.sentences[id_], rests_on[id_], wording)

    judgements = judge(facing, copies, otherwise, weights.statuses)
    progress(0.6)
    links = [() if judgement.status == "new" else ids for ids, judgement in zip(could, judgements, strict=True)]
    moved = find_moved(
        [ids if sentence.role == "body" else () for ids, sentence in zip(links, article.sentences, strict=True)],
        [ranked[0].likeness.shared if ranked else 0.0 for ranked in facing.ranked],
    )
    repeats = find_repeats(facing.sentences, facing.rarity)
    progress(0.8)
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
            nearest=nearest_sentence(facing, id_) if judgement.status == "new" else None,
        )
        for id_, judgement in enumerate(judgements)
    )


_FIRM = 0.5
"""A sentence that is mostly news has no place on the other side to be moved from."""


def _summary(bases: Sequence[Sequence[Verdict]], other: Sequence[Verdict]) -> Summary:
    statuses = Counter(verdict.status for verdict in other)
    return Summary(
        same=statuses["same"],
        reworded=statuses["reworded"],
        partly_new=statuses["partly-new"],
        new=statuses["new"],
        left_out=sum(verdict.status == "new" for base in bases for verdict in base),
        moved=sum(verdict.moved for verdict in other),
    )
