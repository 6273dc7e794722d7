"""The facts the other article has and the base has not: names, figures, quotes, and figures that differ.

Each kind has its own module; here they are only gathered. Over several bases what is new is what none of them has, and
a figure is told with each base that has another.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import replace
from operator import attrgetter
from typing import TypeVar

from reader.compare.differing import find_differing
from reader.compare.facing import Facing
from reader.compare.figures import new_figures
from reader.compare.model import DifferingFigure, Facts, Side
from reader.compare.names import new_entities
from reader.compare.quotes import new_quotes
from reader.entities.model import Entities

_Fact = TypeVar("_Fact")


def find_facts(facing: Facing, base: Side, other: Side, base_entities: Entities, other_entities: Entities) -> Facts:
    """Return the facts of `other` that `base` has not.

    Args:
        facing: the other side facing the base.
        base: what has been read, with its verdicts.
        other: what is asked what it adds, with its verdicts.
        base_entities: what was found in the base.
        other_entities: what was found in the other.
    """
    return Facts(
        entities=new_entities(base.article, other.article, base_entities, other_entities),
        figures=new_figures(facing, other.article, base_entities, other_entities),
        quotes=new_quotes(facing, base.article, other, other_entities),
        differing_figures=find_differing(facing, base, other, base_entities, other_entities),
    )


def facts_of_all(alone: Sequence[Facts]) -> Facts:
    """Return the facts that none of several bases has, given those that each lacks, in the order of the bases.

    Figures that differ in the same way from several bases are told of the first.
    """
    differing: dict[Hashable, DifferingFigure] = {}
    for article, facts in enumerate(alone):
        for found in facts.differing_figures:
            named = replace(found, base=replace(found.base, article=article))
            differing.setdefault((found.other, found.base.text, found.about), named)
    return Facts(
        entities=_lacked_by_all([facts.entities for facts in alone], attrgetter("type", "name")),
        figures=_lacked_by_all([facts.figures for facts in alone], attrgetter("kind", "value", "text")),
        quotes=_lacked_by_all([facts.quotes for facts in alone], attrgetter("text", "sentences")),
        differing_figures=tuple(sorted(differing.values(), key=lambda found: found.other.sentence)),
    )


def _lacked_by_all(alone: Sequence[Sequence[_Fact]], name: Callable[[_Fact], Hashable]) -> tuple[_Fact, ...]:
    first, *others = alone
    lacked = [set(map(name, facts)) for facts in others]
    return tuple(fact for fact in first if all(name(fact) in names for names in lacked))
