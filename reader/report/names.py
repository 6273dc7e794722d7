"""The signs and names every report shares, so that text, Markdown and the screen say a thing in the same words.

A sign stands beside every status because colour is never the only sign.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.compare.model import Status
    from reader.entities.model import EntityType


SIGNS: Mapping[Status, str] = {"new": "+", "partly-new": "±", "reworded": "~", "same": "="}
MOVED = "↕"
LEFT_OUT = "-"
OWN_WORDS = "words of its own"
LOST_WORDS = "words left out"

STATUS_NAMES: Mapping[Status, str] = {
    "new": "new",
    "partly-new": "partly new",
    "reworded": "reworded",
    "same": "same",
}

TYPE_NAMES: Mapping[EntityType, tuple[str, str]] = {
    "PERSON": ("person", "people"),
    "ORG": ("organisation", "organisations"),
    "PLACE": ("place", "places"),
    "GROUP": ("group", "groups"),
    "EVENT": ("event", "events"),
    "DATE": ("date", "dates"),
    "TIME": ("time", "times"),
    "MONEY": ("sum of money", "money"),
    "PERCENT": ("percentage", "percentages"),
    "QUANTITY": ("quantity", "quantities"),
    "NUMBER": ("number", "numbers"),
}


def base_name(article: int = 0, bases: int = 1) -> str:
    """Return how a base is named: "A", or, where there are several, "A2" for the second."""
    return "A" if bases == 1 else f"A{article + 1}"


def base_number(sentence: int, article: int = 0, bases: int = 1) -> str:
    """Return how a sentence of the base is cited: "A11", numbered as in the JSON; "A2:11" where there are several."""
    return f"A{sentence}" if bases == 1 else f"{base_name(article, bases)}:{sentence}"


def other_number(sentence: int) -> str:
    """Return how a sentence of the other article is cited: "B26", numbered as in the JSON."""
    return f"B{sentence}"


def joined(words: Sequence[str]) -> str:
    """Return "A1", "A1 and A2" or "A1, A2 and A3"."""
    return " and ".join(filter(None, [", ".join(words[:-1]), *words[-1:]]))


def known_share(score: float) -> str:
    """Return a share as "44%"; only a whole is 100%, and only nothing is 0%."""
    share = round(score * 100)
    if 0 < score < 1:
        share = min(99, max(1, share))
    return f"{share}%"


def counted(count: int, one: str, many: str | None = None) -> str:
    """Return "1 quote" or "8 quotes"; `many` is the plural where an s does not make it."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def shown_date(written: str) -> str:
    """Return an ISO date as news writes it ("9 Jul 2021"), in any locale; anything else as it is."""
    try:
        day = date.fromisoformat(written[:10])
    except ValueError:
        return written
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
