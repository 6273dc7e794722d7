"""The facts the other article has and the base has not: names, figures, quotes, and figures that differ.

Each kind has its own module; here they are only gathered.
"""

from reader.compare.differing import find_differing
from reader.compare.facing import Facing
from reader.compare.figures import new_figures
from reader.compare.model import Facts, Side
from reader.compare.names import new_entities
from reader.compare.quotes import new_quotes
from reader.entities.model import Entities


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
