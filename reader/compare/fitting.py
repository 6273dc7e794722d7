"""Fits the weights of the judge on labelled pairs and writes weights.json: `python -m reader.compare.fitting FILE`.

FILE is as `reader.compare.labelled.read_pairs` tells. Cross-validation never fits on a story it is tested on. Needs
numpy and scikit-learn, which Reader itself does not.
"""

import hashlib
import importlib.util
from collections.abc import Sequence
from importlib import import_module
from math import log
from pathlib import Path
from typing import Any

import click
import msgspec

from reader.compare.facing import LINK_FEATURES, link_features
from reader.compare.features import FEATURES, features, words_in_links
from reader.compare.labelled import (
    FacedPair,
    JudgedRow,
    agreement,
    face_pairs,
    found_candidates,
    judged_rows,
    read_pairs,
    reranked,
)
from reader.compare.model import Status
from reader.compare.weights import CONSTANT, STATUSES, JudgeWeights, StatusWeights, WeightsFile

_FOLDS = 10
_SHUFFLES = 3
_LINK_STRENGTH = 0.1
_STATUS_STRENGTH = 0.1
_LEAN: dict[Status, float] = {"same": 2.0, "reworded": 1.7, "partly-new": 1.4, "new": 1.0}
"""How much likelier each status is made: some are rarer than others, and the mean of the four F1 counts them alike.
Chosen by cross-validation on two thirds of the stories, as were the two strengths of regularisation."""


def fit(faced_pairs: Sequence[FacedPair]) -> JudgeWeights:
    """Return the weights that fit the labelled sentences of the pairs best."""
    link = _fit_link(faced_pairs)
    rows: list[tuple[float, ...]] = []
    labels: list[Status] = []
    for pair, unranked, _ in faced_pairs:
        facing = reranked(unranked, link)
        for at, label in enumerate(pair.labels):
            if label and facing.ranked[at]:
                rows.append(features(facing, at, words_in_links(facing, at)))
                labels.append(label)
    statuses = _logistic(rows, labels, STATUSES, _STATUS_STRENGTH)
    return JudgeWeights(link, tuple(map(_leaning, STATUSES, statuses)))


def _fit_link(faced_pairs: Sequence[FacedPair]) -> tuple[float, ...]:
    """Return the weights that tell candidates annotators linked from the others of the same sentences."""
    rows: list[tuple[float, ...]] = []
    linked: list[bool] = []
    for pair, facing, _ in faced_pairs:
        found = found_candidates(facing)
        values = link_features(facing.sentences, found, len(facing.against))
        for here, values_here, label, links in zip(found, values, pair.labels, pair.links, strict=True):
            if label not in (None, "new"):
                rows += values_here
                linked += [id_ in links for id_, _ in here]
    (fitted,) = _logistic(rows, linked, [True], _LINK_STRENGTH)
    return fitted.weights


def _leaning(status: Status, fitted: StatusWeights) -> StatusWeights:
    return StatusWeights(fitted.constant + log(_LEAN[status]), fitted.weights)


def _logistic(
    rows: Sequence[Sequence[float]], wanted: Sequence[Any], classes: Sequence[Any], strength: float
) -> list[StatusWeights]:
    """Return the constant and weights of each class of a logistic regression on the raw values of `rows`."""
    numpy = import_module("numpy")
    model = import_module("sklearn.linear_model").LogisticRegression(C=strength, max_iter=3000)
    values = numpy.array(rows)
    mean, scale = values.mean(0), values.std(0)
    scale[scale == 0] = 1
    model.fit((values - mean) / scale, wanted)
    fitted = []
    for name in classes:
        at = 0 if len(model.coef_) == 1 else list(model.classes_).index(name)
        weights = model.coef_[at] / scale
        constant = float(model.intercept_[at] - (weights * mean).sum())
        fitted.append(StatusWeights(constant, tuple(map(float, weights))))
    return fitted


def cross_validate(faced_pairs: Sequence[FacedPair]) -> dict[str, float]:
    """Return the mean figures of pairs judged by weights fitted on other stories only."""
    splitter = import_module("sklearn.model_selection").GroupKFold
    stories = [faced.pair.story for faced in faced_pairs]
    shuffles = []
    for seed in range(_SHUFFLES):
        rows: list[JudgedRow] = []
        for fitted_on, tested_on in splitter(_FOLDS, shuffle=True, random_state=seed).split(stories, groups=stories):
            weights = fit([faced_pairs[at] for at in fitted_on])
            rows += [row for at in tested_on for row in judged_rows(faced_pairs[at], weights)]
        shuffles.append(agreement(rows))
    return {name: sum(figures[name] for figures in shuffles) / _SHUFFLES for name in shuffles[0]}


def write_weights(to: Path, weights: JudgeWeights, data: dict[str, str | int], figures: dict[str, float]) -> None:
    """Write weights.json, rounded to five digits, with what it was fitted on and how well it did."""
    content = WeightsFile(
        about="Fitted by `python -m reader.compare.fitting FILE`; do not edit by hand. Figures are of unseen stories.",
        data=data,
        cross_validation={name: round(value, 4) for name, value in figures.items()},
        link=dict(zip(LINK_FEATURES, map(_rounded, weights.link), strict=True)),
        status={
            status: {
                CONSTANT: _rounded(fitted.constant),
                **dict(zip(FEATURES, map(_rounded, fitted.weights), strict=True)),
            }
            for status, fitted in zip(STATUSES, weights.statuses, strict=True)
        },
    )
    to.write_bytes(msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n")


def _rounded(value: float) -> float:
    return float(f"{value:.5g}")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(file: Path) -> None:
    """Fit the judge on the labelled pairs of FILE, print how it does on unseen stories, and write weights.json."""
    if missing := [name for name in ("numpy", "sklearn") if importlib.util.find_spec(name) is None]:
        raise click.ClickException(
            f"fitting needs {' and '.join(missing)}, which Reader itself does not: pip install numpy scikit-learn"
        )
    content = file.read_bytes()
    try:
        faced_pairs = face_pairs(read_pairs(content.decode("utf-8").split("\n")))
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise click.ClickException(f"{file} is no file of labelled pairs, one a line: {error}") from error
    labelled = sum(label is not None for faced in faced_pairs for label in faced.pair.labels)
    figures = cross_validate(faced_pairs)
    data: dict[str, str | int] = {
        "file": file.name,
        "sha256": hashlib.sha256(content).hexdigest(),
        "pairs": len(faced_pairs),
        "sentences": labelled,
    }
    write_weights(Path(__file__).with_name("weights.json"), fit(faced_pairs), data, figures)
    click.echo(
        f"{labelled} sentences of {len(faced_pairs)} pairs, {_FOLDS} folds by story, mean of {_SHUFFLES} shuffles"
    )
    for name, value in figures.items():
        click.echo(f"{name:16s} {value:.3f}")


if __name__ == "__main__":
    main()
