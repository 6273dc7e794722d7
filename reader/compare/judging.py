"""Gives each sentence its status and says how much of it the other side has.

A sentence that stands on the other side word for word is the same whatever the weights say, and one that shares no
content word is new; between the two the fitted weights decide, but that news in plain sight is not overlooked.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from math import exp
from operator import mul
from typing import NamedTuple

from reader.compare.bounds import IN_THREE, brings_something, rests_on_nothing, share_known
from reader.compare.facing import Facing
from reader.compare.features import features, words_in_links
from reader.compare.model import Status
from reader.compare.progress import Progress, told_of, untold
from reader.compare.weights import STATUSES, StatusWeights

_KNOWN: dict[Status, float] = {"same": 1.0, "reworded": 0.8, "partly-new": 0.4, "new": 0.0}
"""How much of a sentence of each status the other side has; the score is the mean over how likely each status is."""


class Judgement(NamedTuple):
    """The status of a sentence, and how much of it the other side has, 0 to 1."""

    status: Status
    score: float


def judge(
    facing: Facing,
    copies: Collection[int],
    ruled_out: Callable[[int], Collection[Status]],
    weights: Sequence[StatusWeights],
    progress: Progress = untold,
) -> list[Judgement]:
    """Return a judgement for each sentence of the side.

    Args:
        facing: the side facing the other.
        copies: the sentences that stand on the other side word for word.
        ruled_out: tells of a sentence which statuses it cannot have, whatever it shares with what it rests on.
        weights: what speaks for each status, in the order of `STATUSES`.
        progress: told how much is done.
    """
    judgements = []
    for at, ranked in enumerate(told_of(facing.ranked, progress)):
        if at in copies:
            judgements.append(Judgement("same", 1.0))
        elif not ranked:
            judgements.append(Judgement("new", 0.0))
        else:
            judgements.append(_weighed(facing, at, ruled_out, weights))
    return judgements


def _weighed(
    facing: Facing, at: int, ruled_out: Callable[[int], Collection[Status]], weights: Sequence[StatusWeights]
) -> Judgement:
    in_links = words_in_links(facing, at)
    if (known := share_known(facing, at, in_links)) < IN_THREE:
        return Judgement("new", round(_OF_SHARE * known, 4))
    row = features(facing, at, in_links)
    sums = {
        status: constant + sum(map(mul, fitted, row))
        for status, (constant, fitted) in zip(STATUSES, weights, strict=True)
    }
    likeliest = status = _likeliest(sums)
    barred: Collection[Status] = ()
    if likeliest in NOTHING_NEW:
        barred = NOTHING_NEW if brings_something(facing, at, in_links) else ruled_out(at)
        status = _likeliest({each: value for each, value in sums.items() if each not in barred})
    # What looks known but for its news is known in part.
    if status == "new" and likeliest != "new":
        status = "partly-new"
    if status == "partly-new" and rests_on_nothing(facing, at):
        status = "new"
    return Judgement(status, _score(sums, barred))


_OF_SHARE = 0.3
"""What a sentence with too little to rest on scores, as a share of what it has in common: the mean of what the weights
say of such."""

NOTHING_NEW: frozenset[Status] = frozenset({"same", "reworded"})
"""The statuses of a sentence that tells nothing which the other side has not."""


def _score(sums: Mapping[Status, float], barred: Collection[Status]) -> float:
    """Return how much of a sentence the other side has, by the `sums` of its statuses and those it cannot have."""
    highest = max(sums.values())
    likely = {each: exp(value - highest) for each, value in sums.items()}
    most = _TURNED if "reworded" in barred else _KNOWN["reworded"] if barred else 1.0
    known = {each: min(_KNOWN[each], most) for each in sums}
    score = sum([part * known[each] for each, part in likely.items()]) / sum(likely.values())
    return round(score, 4)


_TURNED = 0.6
"""How much of a sentence is known that looks known but for the word that turns it: more than of one half new."""


def _likeliest(sums: Mapping[Status, float]) -> Status:
    return max(sums, key=sums.__getitem__)
