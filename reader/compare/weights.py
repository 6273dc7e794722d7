"""The fitted weights of the judge, as shipped in weights.json; `python -m reader.compare.fitting` writes that file."""

from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

import msgspec

from reader.compare.facing import LINK_FEATURES
from reader.compare.features import FEATURES
from reader.compare.model import Status

STATUSES: tuple[Status, ...] = ("same", "reworded", "partly-new", "new")


class StatusWeights(NamedTuple):
    """What speaks for one status: a constant and a weight for each of `FEATURES`."""

    constant: float
    weights: tuple[float, ...]


class JudgeWeights(NamedTuple):
    """All that was fitted.

    Attributes:
        link: the weight of each of `LINK_FEATURES`.
        statuses: what speaks for each of `STATUSES`.
    """

    link: tuple[float, ...]
    statuses: tuple[StatusWeights, ...]


class WeightsFile(msgspec.Struct, forbid_unknown_fields=True):
    """What weights.json holds.

    Attributes:
        about: how the file was made.
        data: the file it was fitted on: its name, checksum, pairs and labelled sentences.
        cross_validation: the figures on stories not fitted on.
        link: the weight of each of `LINK_FEATURES`, by name.
        status: for each status its constant and its weights, by name.
    """

    about: str
    data: dict[str, str | int]
    cross_validation: dict[str, float]
    link: dict[str, float]
    status: dict[str, dict[str, float]]


CONSTANT = "constant"


@cache
def shipped_weights() -> JudgeWeights:
    """Return the weights shipped with Reader."""
    read = msgspec.json.decode(files("reader.compare").joinpath("weights.json").read_bytes(), type=WeightsFile)
    return JudgeWeights(
        link=_in_order(read.link, LINK_FEATURES),
        statuses=tuple(
            StatusWeights(read.status[status][CONSTANT], _in_order(read.status[status], FEATURES))
            for status in STATUSES
        ),
    )


def _in_order(named: dict[str, float], names: Sequence[str]) -> tuple[float, ...]:
    return tuple(named[name] for name in names)
