"""What the words around an occurrence of a name say about its type: "in X", "X province", "said X", "X, 42, said"."""

from collections.abc import Iterable, Iterator

from reader.entities.casing import dateline
from reader.entities.cutting import Candidate
from reader.entities.gazetteers import Gazetteers
from reader.entities.tokens import Token
from reader.entities.votes import Vote


def votes_around(text: str, candidate: Candidate, tokens: list[Token], lists: Gazetteers) -> Iterator[Vote]:
    """Yield the votes of the words before and after one occurrence of a candidate."""
    if candidate.titled:
        yield "PERSON", 5.0
    yield from _on_the_left(text, candidate, tokens, lists)
    if candidate.last < len(tokens):
        yield from _on_the_right(text, candidate, tokens[candidate.last], lists)


def _on_the_left(text: str, candidate: Candidate, tokens: list[Token], lists: Gazetteers) -> Iterable[Vote]:
    first = tokens[candidate.first]
    if first.gap is None:
        dated = first.upper and dateline(tokens, candidate.first) == candidate.last - candidate.first
        return [("PLACE", 3.0)] if dated else []
    if first.gap in (" ", " “", ' "', " ‘"):
        return _before(tokens, candidate, lists)
    return _bracketed(text, candidate, tokens, lists) if first.gap == " (" else []


def _on_the_right(text: str, candidate: Candidate, after: Token, lists: Gazetteers) -> Iterable[Vote]:
    match after.gap:
        case " ":
            return _after(after, candidate, lists)
        case ", ":
            return _after_comma(text, after, candidate, lists)
        case " (":
            return _before_bracket(text, after)
        case "'s " | "’s " if after.lower in lists.sections["role"]:
            return [("PERSON", 0.7)]
        case _:
            return []


_PREPOSITIONS = {
    "in": 1.6,
    "near": 1.5,
    "outside": 1.5,
    "throughout": 1.5,
    "across": 1.0,
    "via": 1.0,
    "inside": 0.8,
    "around": 0.8,
    "into": 0.8,
    "fleeing": 0.8,
    "fled": 0.8,
    "captured": 0.6,
    "seized": 0.6,
    "entered": 0.6,
    "reached": 0.6,
    "toward": 0.6,
    "towards": 0.6,
    "within": 0.6,
    "visit": 0.6,
    "visited": 0.6,
    "visiting": 0.6,
    "from": 0.5,
    "leave": 0.5,
    "to": 0.4,
    "at": 0.4,
    "left": 0.4,
}
_SECTIONS_BEFORE: tuple[tuple[str, Vote], ...] = (
    ("role", ("PERSON", 3.0)),
    ("said", ("PERSON", 1.5)),
    ("before-org", ("ORG", 2.0)),
)


def _before(tokens: list[Token], candidate: Candidate, lists: Gazetteers) -> Iterator[Vote]:
    i, sections = candidate.first, lists.sections
    word = tokens[i - 1].lower
    if word == "the":
        yield "PERSON", -1.5
        if candidate.last - i > 1 or not lists.is_common(tokens[i].lower):
            yield "ORG", 0.8
        word = tokens[i - 2].lower if i > 1 and tokens[i - 1].gap == " " else ""
    elif word in ("a", "an"):
        yield from (("PERSON", -1.0), (None, 1.0))
    else:
        yield from (vote for section, vote in _SECTIONS_BEFORE if word in sections[section])
    if word in _PREPOSITIONS:
        yield "PLACE", _PREPOSITIONS[word]
    elif word in sections["before-place"]:
        yield "PLACE", 2.0
    elif word == "of" and i > 1:
        owner = tokens[i - 2].lower
        if owner in sections["before-place"] or owner in sections["after-place"]:
            yield "PLACE", 2.5


def _bracketed(text: str, candidate: Candidate, tokens: list[Token], lists: Gazetteers) -> Iterator[Vote]:
    """Yield what brackets around a name that follow a name say: its acronym, a member's party or club."""
    closed = text.startswith(")", tokens[candidate.last - 1].end)
    if closed and tokens[candidate.first - 1].capital and tokens[candidate.first].text not in lists.given:
        yield from (("ORG", 2.0), ("PERSON", -1.0))


_SECTIONS_AFTER: tuple[tuple[str, tuple[Vote, ...]], ...] = (
    ("said", (("PERSON", 1.5), ("ORG", 0.6))),
    ("does", (("PERSON", 1.0), ("ORG", 0.5))),
    ("after-group", (("GROUP", 2.0),)),
)
_KIND_AFTER: tuple[tuple[str, tuple[Vote, ...]], ...] = (
    ("after-place", (("PLACE", 2.5),)),
    ("after-org", (("ORG", 2.0),)),
    ("role", (("ORG", 1.2), ("PLACE", 0.4), ("GROUP", 0.4), ("PERSON", -0.5))),
)


def _after(after: Token, candidate: Candidate, lists: Gazetteers) -> Iterator[Vote]:
    word = after.lower
    if word[0].isdigit() and not candidate.known:
        yield None, 4.5
    if word in ("who", "himself", "herself"):
        yield "PERSON", 2.0
    for table in (_SECTIONS_AFTER, _KIND_AFTER):
        yield from next((votes for section, votes in table if word in lists.sections[section]), ())


def _after_comma(text: str, after: Token, candidate: Candidate, lists: Gazetteers) -> Iterator[Vote]:
    word = after.lower
    if word in ("who", "whose"):
        yield "PERSON", 2.5
    elif word.isdigit() and 1 < len(word) < 4 and text.startswith((",", ".", " "), after.end):
        yield "PERSON", 3.0
    elif word in ("a", "an", "the", "former") or word in lists.sections["role"]:
        yield "PERSON", 0.6
    elif lists.known.get(after.text) == "PLACE" and candidate.last - candidate.first < 4:
        yield "PLACE", 2.0


def _before_bracket(text: str, after: Token) -> Iterator[Vote]:
    """Yield what follows in brackets says: an acronym of a body, the age of a person."""
    if text.startswith(")", after.end):
        if after.upper and after.text.isalpha():
            yield "ORG", 2.0
        elif after.text.isdigit() and len(after.text) < 3:
            yield "PERSON", 3.0
