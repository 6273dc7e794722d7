"""Gives each sentence its status and says how much of it the other side has.

A sentence that stands on the other side word for word is the same whatever the weights say, and one that shares no
content word is new; between the two the fitted weights decide, but that news in plain sight is not overlooked.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from reader.compare.bounds import brings_something, rests_on_nothing
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


def judge(
    facing: Facing, copies: Collection[int], otherwise: Callable[[int], bool], weights: Sequence[StatusWeights]
) -> list[Judgement]:
    """Return a judgement for each sentence of the side.

    Args:
        facing: the side facing the other.
        copies: the sentences that stand on the other side word for word.
        otherwise: tells of a sentence whether it cannot be the same, whatever it shares with what it rests on.
        weights: what speaks for each status, in the order of `STATUSES`.
    """
    unsure = [at for at, ranked in enumerate(facing.ranked) if ranked and at not in copies]
    judged = {at: Judgement("same", 1.0) for at in copies}
    known = frozenset[int]().union(*[sentence.content for sentence in facing.against])
    for at, row in zip(unsure, features(facing, unsure), strict=True):
        sums = {
            status: constant + sum(map(mul, fitted, row))
            for status, (constant, fitted) in zip(STATUSES, weights, strict=True)
        }
        likeliest = _likeliest(sums)
        if brings_something(facing, at, known):
            sums = {status: value for status, value in sums.items() if status not in _NOTHING_NEW}
        elif likeliest == "same" and otherwise(at):
            del sums["same"]
        judged[at] = _judgement(facing, at, likeliest, sums)
    return [judged.get(at) or Judgement("new", 0.0) for at in range(len(facing.ranked))]


_NOTHING_NEW: frozenset[Status] = frozenset({"same", "reworded"})


def _judgement(facing: Facing, at: int, likeliest: Status, sums: Mapping[Status, float]) -> Judgement:
    """Return the judgement of a sentence by the `sums` of the statuses that it may have."""
    status = _likeliest(sums)
    # What looks known but for its news is known in part.
    if status == "new" and likeliest != "new":
        status = "partly-new"
    if status == "partly-new" and rests_on_nothing(facing, at):
        status = "new"
    highest = max(sums.values())
    likely = {each: exp(value - highest) for each, value in sums.items()}
    score = sum([part * _KNOWN[each] for each, part in likely.items()]) / sum(likely.values())
    return Judgement(status, round(score, 4))


def _likeliest(sums: Mapping[Status, float]) -> Status:
    return max(sums, key=sums.__getitem__)
