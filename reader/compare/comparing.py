"""Compares an article with what has been read: what the other adds over the bases, and what of them it leaves out.

Puts the parts in their order and decides nothing itself. The other faces each base alone, and every sentence of both
sides is judged against the whole of the other side by the same code; what the bases have together is merged last.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import NamedTuple

from reader.compare.collecting import uncollected
from reader.compare.contrary import contrary
from reader.compare.copies import find_copies
from reader.compare.facing import Facing, face
from reader.compare.facts import facts_of_all, find_facts
from reader.compare.grounds import lacking_figures, nearest_sentence
from reader.compare.judging import NOTHING_NEW, Judgement, judge
from reader.compare.linking import link
from reader.compare.merging import Against, merge
from reader.compare.model import Comparison, Facts, Side, Status, Summary, Verdict
from reader.compare.moves import find_moved
from reader.compare.otherwise import is_otherwise
from reader.compare.prepared import prepare
from reader.compare.progress import Progress, share_of_finding, told_of, untold, within
from reader.compare.repeats import find_repeats
from reader.compare.requoted import find_requoted
from reader.compare.spans import common_words, new_spans
from reader.compare.vocabulary import Vocabulary
from reader.compare.weights import JudgeWeights, shipped_weights
from reader.compare.wording import Wording, wording_of
from reader.entities.finding import find_entities
from reader.entities.model import Entities
from reader.text.model import Article


@uncollected()
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
    known = _each(base_entities, len(bases))
    finding = share_of_finding([*known, other_entities].count(None), len(bases))
    found = _found([*bases, other], [*known, other_entities], within(progress, 0, finding))
    alone, each = [], (1 - finding) / len(bases)
    for at, article in enumerate(bases):
        here = within(progress, finding + at * each, finding + (at + 1) * each)
        alone.append(_compare_alone(article, other, found[at], found[-1], here))
    verdicts = merge([Against(one.other, one.pair.other, one.pair.wording.fillers) for one in alone])
    return Comparison(
        bases=tuple(Side(article, one.base) for article, one in zip(bases, alone, strict=True)),
        other=Side(other, verdicts),
        facts=facts_of_all([one.facts for one in alone]),
        summary=_summary([one.base for one in alone], verdicts),
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


def face_articles(base: Article, other: Article, weights: Sequence[float], progress: Progress = untold) -> Pair:
    """Return two articles prepared and facing each other, candidates ranked by the link `weights`."""
    vocabulary = Vocabulary((base.text, other.text))
    base_sentences = prepare(base, vocabulary, within(progress, 0, 0.15))
    other_sentences = prepare(other, vocabulary, within(progress, 0.15, 0.3))
    facing = face(base_sentences, other_sentences, weights, within(progress, 0.3, 1))
    return Pair(*facing, wording_of(vocabulary))


def give_verdicts(
    article: Article,
    against: Article,
    facing: Facing,
    wording: Wording,
    weights: JudgeWeights,
    progress: Progress = untold,
) -> tuple[Verdict, ...]:
    """Return a verdict for each sentence of `article`, the side that faces `against`."""
    judgements, links = _judged(article, against, facing, wording, weights, within(progress, 0, 0.5))
    moved = find_moved(
        [ids if sentence.role == "body" else () for ids, sentence in zip(links, article.sentences, strict=True)],
        [ranked[0].likeness.shared if ranked else 0.0 for ranked in facing.ranked],
    )
    repeats = find_repeats(facing.sentences, facing.rarity, within(progress, 0.5, 0.7))
    common = common_words(facing.against)
    verdicts = []
    for id_, (status, score) in enumerate(told_of(judgements, within(progress, 0.7, 1))):
        sentence, rests_on = facing.sentences[id_], [facing.against[there] for there in links[id_]]
        spans: tuple[tuple[int, int], ...] = ()
        if status in ("reworded", "partly-new"):
            spans = new_spans(article.text, sentence, rests_on, wording, common, reworded=status == "reworded")
        verdicts.append(
            Verdict(
                status=status,
                score=score,
                links=links[id_],
                moved=id_ in moved and score >= _FIRM,
                new_spans=spans,
                repeats=repeats.get(id_),
                figures=lacking_figures(sentence, rests_on) if status == "partly-new" else (),
                nearest=nearest_sentence(facing, id_) if status == "new" else None,
            )
        )
    return tuple(verdicts)


_FIRM = 0.5
"""A sentence that is mostly news has no place on the other side to be moved from."""


def _judged(
    article: Article, against: Article, facing: Facing, wording: Wording, weights: JudgeWeights, progress: Progress
) -> tuple[list[Judgement], list[tuple[int, ...]]]:
    """Return a judgement of each sentence of `article`, and the ids of those it rests on."""
    copies = find_copies(article, against, facing, wording.denials)
    copies |= find_requoted(facing, wording, copies)
    progress(0.1)

    def ruled_out(id_: int) -> Collection[Status]:
        sentence, rests_on = facing.sentences[id_], [facing.against[there] for there in link(facing, id_)]
        if contrary(sentence, rests_on, wording):
            return NOTHING_NEW
        return _NOT_SAME if is_otherwise(sentence, rests_on, wording) else _ANY

    judgements = judge(facing, copies, ruled_out, weights.statuses, within(progress, 0.1, 0.8))
    links = [
        () if judgement.status == "new" else copies.get(id_) or link(facing, id_)
        for id_, judgement in enumerate(told_of(judgements, within(progress, 0.8, 1)))
    ]
    return judgements, links


_ANY: frozenset[Status] = frozenset()
_NOT_SAME: frozenset[Status] = frozenset({"same"})


def _each(entities: Entities | Sequence[Entities] | None, bases: int) -> list[Entities | None]:
    if entities is None:
        return [None] * bases
    known: list[Entities | None] = [entities] if isinstance(entities, Entities) else [*entities]
    if len(known) != bases:
        raise ValueError("entities are to be given of each base or of none")
    return known


def _found(articles: Sequence[Article], known: Sequence[Entities | None], progress: Progress) -> list[Entities]:
    """Return what is found in each article; what is known already is not looked for."""
    found = []
    for at, (article, entities) in enumerate(zip(articles, known, strict=True), 1):
        found.append(entities if entities is not None else find_entities(article))
        progress(at / len(articles))
    return found


class _Alone(NamedTuple):
    """What was found of the other article and one base.

    Attributes:
        pair: the two facing each other.
        base: the verdicts of the base.
        other: those of the other against this base alone.
        facts: what the other has and this base has not.
    """

    pair: Pair
    base: tuple[Verdict, ...]
    other: tuple[Verdict, ...]
    facts: Facts


def _compare_alone(
    base: Article, other: Article, base_entities: Entities, other_entities: Entities, progress: Progress
) -> _Alone:
    """Return what `other` and one base have of each other; other bases change nothing of it."""
    weights = shipped_weights()
    pair = face_articles(base, other, weights.link, within(progress, 0, 0.4))
    base_verdicts = give_verdicts(base, other, pair.base, pair.wording, weights, within(progress, 0.4, 0.7))
    other_verdicts = give_verdicts(other, base, pair.other, pair.wording, weights, within(progress, 0.7, 0.95))
    base_side, other_side = Side(base, base_verdicts), Side(other, other_verdicts)
    facts = find_facts(pair.other, base_side, other_side, base_entities, other_entities)
    progress(1)
    return _Alone(pair, base_verdicts, other_verdicts, facts)


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
