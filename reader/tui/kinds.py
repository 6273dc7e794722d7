"""The nine kinds of entity that the keys 1 to 9 show or hide: the types of the contract, some of them paired."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.entities.model import Entities, EntityType


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entity.

    Attributes:
        name: its name in settings, in the stylesheet and in the action that shows or hides it.
        types: the entity types it stands for.
        label: what the legend calls it.
    """

    name: str
    types: tuple[EntityType, ...]
    label: str


KINDS: tuple[Kind, ...] = (
    Kind("person", ("PERSON",), "People"),
    Kind("org", ("ORG",), "Orgs"),
    Kind("place", ("PLACE",), "Places"),
    Kind("group", ("GROUP",), "Groups"),
    Kind("event", ("EVENT",), "Events"),
    Kind("date", ("DATE", "TIME"), "Dates"),
    Kind("money", ("MONEY",), "Money"),
    Kind("percent", ("PERCENT",), "Shares"),
    Kind("number", ("QUANTITY", "NUMBER"), "Numbers"),
)

KIND_OF: dict[EntityType, str] = {type_: kind.name for kind in KINDS for type_ in kind.types}


def shown_mentions(entities: Entities, hidden: Collection[str]) -> Iterator[tuple[int, int, int, str]]:
    """Yield (start, end, entity id, kind) of every mention whose kind is not hidden, in order of the text."""
    for mention in entities.mentions:
        kind = KIND_OF[mention.type]
        if kind not in hidden:
            yield mention.start, mention.end, mention.entity, kind


def counted(entities: Entities) -> dict[str, int]:
    """Return how many mentions there are of each kind."""
    counts = Counter(KIND_OF[mention.type] for mention in entities.mentions)
    return {kind.name: counts[kind.name] for kind in KINDS}
