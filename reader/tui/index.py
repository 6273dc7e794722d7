"""The rows of the entity index: who and what an article speaks of, how often, under which names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.report.lines import Piece
from reader.tui.chooser import Choice
from reader.tui.kinds import KIND_OF, KINDS

if TYPE_CHECKING:
    from reader.entities.model import Entities

ANY = "any"

_COUNT_CELLS = 5


def rows(entities: Entities) -> list[Choice]:
    """Return a row for each entity, the kinds in their order, the most frequent first; and one for all of them.

    A row's id is the entity's id as a string, or `ANY`.
    """
    order = {kind.name: place for place, kind in enumerate(KINDS)}
    found = sorted(
        entities.entities, key=lambda entity: (order[KIND_OF[entity.type]], -entity.mentions, entity.name.casefold())
    )
    total = sum(entity.mentions for entity in entities.entities)
    every = Choice(ANY, (_count(total), Piece("every mention")), "every mention")
    return [every] * bool(found) + [
        Choice(
            str(entity.id),
            (
                _count(entity.mentions),
                Piece(f"{entity.name}  "),
                Piece(entity.type.lower(), "aside"),
                Piece(_others(entity.name, entity.aliases), "aside"),
            ),
            f"{' '.join(entity.aliases)} {entity.name} {entity.type}",
        )
        for entity in found
    ]


def _count(mentions: int) -> Piece:
    return Piece(f"{mentions:>{_COUNT_CELLS}}  ", "lead")


def _others(name: str, aliases: tuple[str, ...]) -> str:
    others = [alias for alias in aliases if alias != name]
    return f"  also {', '.join(others)}" if others else ""
