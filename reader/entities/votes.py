"""Votes for what a name names, and how they add up.

The weights are set by hand and were tried on labelled news, see tests/benchmarks/entities.py: 5 all but decides,
1 leans. They were not fitted.
"""

from collections.abc import Iterable

from reader.entities.model import EntityType

Vote = tuple[EntityType | None, float]
"""A type, or None for "nothing worth marking", and the weight of what speaks for it."""

Votes = dict[EntityType | None, float]
"""The sum of the votes for each type."""

# What no type reaches is not marked.
LEAST = 0.5
# Each further occurrence says less: the same context twenty times must not outvote what the name itself says.
_FADING = 0.6
_COUNTED = 12


def fading(weights: Iterable[float]) -> float:
    """Return the sum of the weights, the strongest whole and each weaker one counting less."""
    strongest = sorted(weights, key=abs, reverse=True)[:_COUNTED]
    return sum(weight * _FADING**place for place, weight in enumerate(strongest))


def best(votes: Votes) -> EntityType | None:
    """Return the type with the most weight, None where nothing is worth marking."""
    kind = max(votes, key=votes.__getitem__, default=None)
    return kind if kind is not None and votes[kind] >= LEAST else None
