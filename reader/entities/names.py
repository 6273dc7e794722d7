"""Names of persons, bodies, places, groups and events, by rules, word lists and the evidence of the whole article.

Candidates come from `cutting`, votes from `wording` and `context`; here the article decides. A name has one type
throughout an article, and a surname alone takes the type of the full name.
"""

from collections import defaultdict
from itertools import pairwise
from typing import NamedTuple

from reader.entities.casing import name_flags
from reader.entities.context import votes_around
from reader.entities.cutting import Candidate, candidates
from reader.entities.dates import Moment
from reader.entities.gazetteers import Gazetteers, gazetteers
from reader.entities.model import EntityType
from reader.entities.tokens import Token
from reader.entities.votes import Votes, best, fading
from reader.entities.wording import votes_of_words


class Name(NamedTuple):
    """A name at `text[start:end]`."""

    start: int
    end: int
    type: EntityType


def find_names(text: str, tokens: list[Token], moments: list[Moment]) -> list[Name]:
    """Return the names in order; none overlaps another, and none lies inside a moment unless it is wider.

    Args:
        text: the reading text.
        tokens: its tokens, from `tokenise`.
        moments: the dates and times in it.
    """
    lists = gazetteers()
    found = candidates(text, tokens, name_flags(tokens, moments, lists), lists)
    names = []
    for candidate, kind in zip(found, _types(text, tokens, found, lists), strict=True):
        last = tokens[candidate.last - 1]
        if kind and not text.startswith(("$", " $"), last.end):
            names.append(Name(tokens[candidate.first].start, _end(text, last, lists), kind))
    return names


def _end(text: str, last: Token, lists: Gazetteers) -> int:
    """Return the end of a name, with the stop of an abbreviation it ends in ("Inc.") or a 's of its own ("Moody's")."""
    if text.startswith(("'s", "’s"), last.end):
        return last.end + 2 if last.text + "'s" in lists.known else last.end
    if not text.startswith(".", last.end):
        return last.end
    short = last.text + "." in lists.known and last.text not in lists.known
    return last.end + (short or len(last.text) == 1 or last.text in lists.sections["abbreviation"])


def _types(text: str, tokens: list[Token], found: list[Candidate], lists: Gazetteers) -> list[EntityType | None]:
    """Return the type of each candidate, one for all of the same words."""
    keys = [" ".join(token.lower for token in tokens[one.first : one.last]) for one in found]
    votes: dict[str, Votes] = {}
    around: dict[str, dict[EntityType | None, list[float]]] = defaultdict(lambda: defaultdict(list))
    for key, candidate in zip(keys, found, strict=True):
        own: Votes = defaultdict(float)
        for kind, weight in votes_of_words(candidate, tokens, lists):
            own[kind] += weight
        # In one place the case may tell more than in another.
        if key not in votes or sum(own.values()) > sum(votes[key].values()):
            votes[key] = own
        for kind, weight in votes_around(text, candidate, tokens, lists):
            around[key][kind].append(weight)
    for key, own in votes.items():
        for kind, weights in around[key].items():
            own[kind] += fading(weights)
    _lend_to_parts(votes, lists)
    _lend_to_neighbours(tokens, found, keys, votes)
    return [best(votes[key]) for key in keys]


_FROM_FULL_NAME = 4.0
_FROM_HEADED = 2.0
_FROM_NEIGHBOUR = 0.4
_HEADED: tuple[tuple[EntityType, str], ...] = (("PLACE", "place-last"), ("ORG", "business"))


def _lend_to_parts(votes: dict[str, Votes], lists: Gazetteers) -> None:
    """Let a word of a full name alone be what the name is: "Ghani" a person, "Torran" of Torran Isles a place."""
    kinds = {key: best(own) for key, own in votes.items() if " " in key}
    for key, kind in kinds.items():
        first, _, rest = key.partition(" ")
        last = key.rpartition(" ")[2]
        stem = key.rpartition(" ")[0]
        for of_head, section in _HEADED:
            if last.title() in lists.sections[section] and stem in votes:
                votes[stem][of_head] += _FROM_HEADED
        if kind != "PERSON":
            continue
        for part, weight in ((last, _FROM_FULL_NAME), (first, _FROM_FULL_NAME / 2), (rest, _FROM_FULL_NAME)):
            name = part.title()
            if part in votes and (name not in lists.known or name in lists.given or name in lists.surnames):
                votes[part]["PERSON"] += weight


def _lend_to_neighbours(tokens: list[Token], found: list[Candidate], keys: list[str], votes: dict[str, Votes]) -> None:
    """Let an unsettled name in a list lean to the type of its neighbour: "Oslo, Skarnvik and Bergen"."""
    settled = {key: best(own) for key, own in votes.items()}
    for (left, key), (right, after) in pairwise(zip(found, keys, strict=True)):
        between = tokens[left.last : right.first + 1]
        gaps = tuple(token.gap for token in between)
        if gaps != (", ",) and not (gaps in ((" ", " "), (", ", " ")) and between[0].lower == "and"):
            continue
        for one, other in ((key, after), (after, key)):
            kind = settled[one]
            if kind in ("PERSON", "PLACE", "ORG") and settled[other] is None:
                votes[other][kind] += _FROM_NEIGHBOUR
