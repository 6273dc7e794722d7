"""Gives each sentence its status and says how much of it the other side has.

A sentence that stands on the other side word for word is the same whatever the weights say, and one that shares no
content word is new; between the two the fitted weights decide.
"""

from collections.abc import Mapping, Sequence
from math import exp
from typing import NamedTuple

from reader.compare.facing import Facing
from reader.compare.features import features
from reader.compare.model import Status
from reader.compare.weights import STATUSES, StatusWeights

_KNOWN: dict[Status, float] = {"same": 1.0, "reworded": 0.8, "partly-new": 0.4, "new": 0.0}
"""How much of a sentence of each status the other side has; the score is the mean over how likely each status is."""


class Judgement(NamedTuple):
    """The status of a sentence, and how much of it the other side has, 0 to 1."""

    status: Status
    score: float


def judge(facing: Facing, copies: Mapping[int, tuple[int, ...]], weights: Sequence[StatusWeights]) -> list[Judgement]:
    """Return a judgement for each sentence of the side.

    Args:
        facing: the side facing the other.
        copies: the sentences that stand on the other side word for word.
        weights: what speaks for each status, in the order of `STATUSES`.
    """
    judgements = []
    for at, row in enumerate(features(facing)):
        if at in copies:
            judgements.append(Judgement("same", 1.0))
        elif not facing.ranked[at]:
            judgements.append(Judgement("new", 0.0))
        else:
            judgements.append(_weighed(row, weights))
    return judgements


def _weighed(row: tuple[float, ...], weights: Sequence[StatusWeights]) -> Judgement:
    sums = [
        status.constant + sum([weight * value for weight, value in zip(status.weights, row, strict=True)])
        for status in weights
    ]
    highest = max(sums)
    likely = [exp(value - highest) for value in sums]
    score = sum([part * _KNOWN[status] for part, status in zip(likely, STATUSES, strict=True)]) / sum(likely)
    return Judgement(STATUSES[sums.index(highest)], round(score, 4))
