"""Labelled pairs of articles: how they are read, and how well verdicts agree with their labels.

What the judge is fitted on, and what the benchmarks measure it by. Sentences keep the boundaries of the labels.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

import msgspec

from reader.compare.candidates import Candidate
from reader.compare.comparing import face_articles, give_verdicts
from reader.compare.facing import LINK_FEATURES, Facing, rank
from reader.compare.model import Status, Verdict
from reader.compare.weights import STATUSES, JudgeWeights
from reader.compare.wording import Wording
from reader.text.model import Article, Paragraph, Sentence


class LabelledPair(NamedTuple):
    """A pair of articles of which every sentence of the other is labelled.

    Attributes:
        story: the event both report.
        base: what has been read.
        other: the labelled side.
        labels: the status of each sentence of `other`, None where it is not scored.
        links: for each sentence of `other` the ids of base sentences it rests on, any of them a good first link.
    """

    story: str
    base: Article
    other: Article
    labels: tuple[Status | None, ...]
    links: tuple[frozenset[int], ...]


class FacedPair(NamedTuple):
    """A pair with the other side facing the base, candidates not yet ranked by any fitted weights."""

    pair: LabelledPair
    facing: Facing
    wording: Wording


class JudgedRow(NamedTuple):
    """What was found of one labelled sentence."""

    label: Status
    links: frozenset[int]
    verdict: Verdict


def read_pairs(lines: Iterable[str]) -> list[LabelledPair]:
    """Return the pairs of a file of labelled pairs.

    Args:
        lines: one pair a line, as JSON: {"pair", "base": {"title", "paragraphs": [[sentence, ...], ...]}, "other":
            {...}, "labels": [[label, [base sentence, ...]], ...]}, with one label a sentence of other: S same, R
            reworded, P partly new, N new, null not scored. The part of the name of the pair before its first
            underscore is its story.

    Raises:
        msgspec.MsgspecError: a line is not of that form.
    """
    decode = msgspec.json.Decoder(_Line).decode
    return [
        LabelledPair(
            story=read.pair.partition("_")[0],
            base=_article(read.base),
            other=_article(read.other),
            labels=tuple(None if label is None else _LABELS[label] for label, _ in read.labels),
            links=tuple(frozenset(links) for _, links in read.labels),
        )
        for read in map(decode, filter(str.strip, lines))
    ]


def face_pairs(pairs: Iterable[LabelledPair]) -> list[FacedPair]:
    """Return the pairs with the other side facing the base."""
    unranked = (0.0,) * len(LINK_FEATURES)
    faced = [(pair, face_articles(pair.base, pair.other, unranked)) for pair in pairs]
    return [FacedPair(pair, both.other, both.wording) for pair, both in faced]


def reranked(facing: Facing, link: Sequence[float]) -> Facing:
    """Return `facing` with its candidates ranked by the weights `link`."""
    return facing._replace(ranked=rank(facing.sentences, found_candidates(facing), len(facing.against), link))


def found_candidates(facing: Facing) -> list[list[Candidate]]:
    """Return the candidates of each sentence without their rank."""
    return [[(ranked.id, ranked.likeness) for ranked in here] for here in facing.ranked]


def judged_rows(faced: FacedPair, weights: JudgeWeights) -> list[JudgedRow]:
    """Return what `weights` make of the labelled sentences of a pair, by the code that compares articles."""
    pair = faced.pair
    verdicts = give_verdicts(pair.other, pair.base, reranked(faced.facing, weights.link), faced.wording, weights)
    judged = zip(pair.labels, pair.links, verdicts, strict=True)
    return [JudgedRow(label, links, verdict) for label, links, verdict in judged if label]


def agreement(rows: Sequence[JudgedRow]) -> dict[str, float]:
    """Return how well verdicts agree with labels; top link is over sentences labelled as known in part or whole."""
    agree = Counter(row.label for row in rows if row.label == row.verdict.status)
    labelled, judged = Counter(row.label for row in rows), Counter(row.verdict.status for row in rows)
    f1 = {status: 2 * agree[status] / max(1, labelled[status] + judged[status]) for status in STATUSES}
    known = [row for row in rows if row.label != "new"]
    return {
        "macro_f1": sum(f1.values()) / len(f1),
        **{f"f1_{status}": value for status, value in f1.items()},
        "accuracy": agree.total() / len(rows),
        "new_or_not": sum((row.label == "new") == (row.verdict.status == "new") for row in rows) / len(rows),
        "top_link": sum(bool(row.links & set(row.verdict.links[:1])) for row in known) / len(known),
        "same_called_new": sum(row.label == "same" and row.verdict.status == "new" for row in rows),
    }


_Label = Literal["S", "R", "P", "N"]
_LABELS: dict[_Label, Status] = {"S": "same", "R": "reworded", "P": "partly-new", "N": "new"}


class _Laid(msgspec.Struct):
    paragraphs: list[list[str]]


class _Line(msgspec.Struct):
    pair: str
    base: _Laid
    other: _Laid
    labels: list[tuple[_Label | None, list[int]]]


def _article(laid: _Laid) -> Article:
    text, paragraphs, sentences = "", [], []
    for number, paragraph in enumerate(laid.paragraphs):
        text += "\n\n" if text else ""
        start = len(text)
        for sentence in paragraph:
            text += " " if len(text) > start else ""
            sentences.append(Sentence(len(text), len(text) + len(sentence.strip()), number, "body"))
            text += sentence.strip()
        paragraphs.append(Paragraph(start, len(text)))
    return Article(text, "", "", tuple(paragraphs), tuple(sentences))
