"""What the words of a name say about its type: lists, head words, titles, the look and the endings of its words."""

import re
from collections.abc import Iterator

from reader.entities.cutting import Candidate
from reader.entities.gazetteers import Gazetteers
from reader.entities.model import EntityType
from reader.entities.tokens import Token
from reader.entities.votes import Vote

_KNOWN: dict[EntityType, float] = {"PLACE": 4.0, "ORG": 4.5, "GROUP": 13.0, "EVENT": 6.0}


def votes_of_words(candidate: Candidate, tokens: list[Token], lists: Gazetteers) -> Iterator[Vote]:
    """Yield the votes of the candidate's own words."""
    words = [token.text for token in tokens[candidate.first : candidate.last]]
    if candidate.known:
        yield candidate.known, _KNOWN[candidate.known]
    if len(words) == 1:
        yield from _of_word(words[0], candidate, lists)
        if not candidate.known:
            yield from _of_look(words[0], lists, opens=tokens[candidate.first].opens)
    elif not candidate.known:
        yield from _of_head(words, lists)
        yield from _of_opening(words[0], lists)
        yield from _of_person(words, lists)
        yield from _of_mixture(words, lists)


def _of_word(word: str, candidate: Candidate, lists: Gazetteers) -> Iterator[Vote]:
    """Yield what lists say of a word that stands alone."""
    sections = lists.sections
    common = lists.is_common(word.lower())
    if word in sections["no-entity"]:
        yield None, 6.0
    if common and not candidate.known:
        yield None, 2.0
    if word in sections["title"] or word in sections["before-title"]:
        yield None, 2.5
    if word in lists.given:
        yield "PERSON", 0.6 if common else 1.8
    if word in lists.surnames or word in lists.family_first:
        yield "PERSON", 0.6 if common else 1.5
    if word in sections["org-last"] or word in sections["org-first"]:
        yield "ORG", 0.4
    if "-" in word:
        yield from _of_pair(word.split("-"), lists)


def _of_pair(parts: list[str], lists: Gazetteers) -> Iterator[Vote]:
    """Yield what the parts of a compound say: "Afghan-Tajik", "Sino-British"."""
    kinds = [lists.known.get(part) for part in parts]
    if all(kind == "GROUP" for kind in kinds):
        yield "GROUP", 6.0
    elif all(kinds):
        yield "PLACE", 2.0
    elif parts[0] in ("Anglo", "Sino", "Franco", "Russo", "Indo", "Afro", "Euro"):
        yield "GROUP", 4.0


_ACRONYM = re.compile(r"[A-Z][A-Z&/-]{1,6}$|(?:[A-Z]\.){2,}$|[A-Z]{2,5}-[A-Z]{1,3}$")
_MODEL = re.compile(r"[A-Z]{1,4}-?\d+[A-Za-z]?$")
_SURNAME = re.compile(
    r"(?:[oe]va?|enko|[cs]k[yi]|skaya|vich|vi[ćc]|[aeu]ić|ović|so?en|son|[aeou]nez|[aie]dez|guez|yan|ian|shvili|adze"
    r"|idze|zadeh|pour|opoulos|akis|idis|zai|wala|mann|stein|berg|witz|elli|etti|[aei]nini|ucci|aldi|inho|eira|ullah"
    r"|uddin|allah|aswamy|murthy|ratne|singhe)$"
)
_PLACE = re.compile(
    r"(?:stan|abad|pur|puram|pore|grad|burgh?|ville|shire|lands?|polis|nagar|garh|kot|sk|chester|borough|town|port"
    r"|mouth|dorp|fontein)$"
)
_PEOPLE = re.compile(r"(?:ists?|ians?|ites?|ese|anos|eños)$")


def _of_look(word: str, lists: Gazetteers, *, opens: bool) -> Iterator[Vote]:
    """Yield what the look of an unknown word says: an acronym, a model number, the ending of a surname."""
    if _MODEL.match(word):
        yield None, 1.0
    elif _ACRONYM.match(word) and not opens:
        yield "ORG", 3.5
        yield "PERSON", -1.5
    elif not lists.is_common(word.lower()):
        for pattern, kind, weight in _ENDINGS:
            if pattern.search(word):
                yield kind, weight
        yield from (("PERSON", 0.4), ("ORG", 0.4), ("PLACE", 0.3))


_ENDINGS: tuple[tuple[re.Pattern[str], EntityType, float], ...] = (
    (_SURNAME, "PERSON", 1.0),
    (_PLACE, "PLACE", 1.0),
    (_PEOPLE, "GROUP", 1.5),
)
_HEADS: tuple[tuple[str, EntityType, float], ...] = (
    ("org", "ORG", 5.0),
    ("place", "PLACE", 4.5),
    ("event", "EVENT", 5.0),
)


def _of_head(words: list[str], lists: Gazetteers) -> Iterator[Vote]:
    """Yield what the head word says: the last, or the one before "of" ("Gulf of Aden")."""
    link = next((i for i, word in enumerate(words) if word in ("of", "for", "on", "against")), 0)
    head = words[link - 1] if link else ""
    for section, kind, weight in _HEADS:
        last = lists.sections[f"{section}-last"]
        if words[-1] in last or head in last:
            yield kind, weight
        if head in lists.sections[f"{section}-first"]:
            yield kind, weight + 1
    if words[-1] in lists.sections["other-last"]:
        yield None, 4.5


_OPENINGS: tuple[tuple[frozenset[str], EntityType | None, float], ...] = (
    (frozenset(("USS", "INS", "HMS", "HMAS", "MV", "RMS", "SS")), None, 6.0),
    (frozenset(("Mount", "Lake", "Cape", "Port", "Fort", "Camp", "Lough", "Loch", "Glen", "Deir")), "PLACE", 3.0),
    (frozenset(("Radio", "Team", "Air", "Bank", "Real", "Athletic", "Sporting", "Union", "Club", "Group")), "ORG", 3.0),
)


def _of_opening(first: str, lists: Gazetteers) -> Iterator[Vote]:
    """Yield what the first word says: "Mount Everest", "Hurricane Katrina", "Radio Kabul"."""
    if first in lists.sections["place-first"]:
        yield "PLACE", 1.2
    if first in lists.sections["event-first"]:
        yield "EVENT", 4.5
    for words, kind, weight in _OPENINGS:
        if first in words:
            yield kind, weight


_INITIAL = re.compile(r"[^\W\d_]|(?:[^\W\d_]\.)+")
_ARTICLE = re.compile(r"[AaEe]l-|ul-")
_PARTICLES = frozenset(("bin", "ibn", "al", "van", "von", "el"))


def _of_person(words: list[str], lists: Gazetteers) -> Iterator[Vote]:
    """Yield what says that the words are the name of a person."""
    first, last = words[0], words[-1]
    if first in lists.given:
        yield "PERSON", 2.0 if lists.is_common(first.lower()) else 3.5
    if first in lists.family_first and len(words) < 4:
        yield "PERSON", 2.5
    if last in lists.surnames or _SURNAME.search(last):
        yield "PERSON", 1.5
    if any(_INITIAL.fullmatch(word) for word in words[:-1]) or not _PARTICLES.isdisjoint(words):
        yield "PERSON", 3.0
    if any(_ARTICLE.match(word) for word in words):
        yield "PERSON", 1.5


def _of_mixture(words: list[str], lists: Gazetteers) -> Iterator[Vote]:
    """Yield what everyday words among the words say: persons have none, bodies have some."""
    common = sum(lists.is_common(word.lower()) for word in words)
    named = any(word in names for word in words for names in (lists.given, lists.surnames, lists.family_first))
    if not common and len(words) < 5:
        yield "PERSON", 1.5 if len(words) < 4 else 0.8
    elif common == len(words) and not named:
        yield from ((None, 1.5), ("ORG", 1.0))
    elif not named:
        yield "ORG", 0.3 + common / len(words)
    if common and lists.known.get(words[0]) == "PLACE":
        yield "ORG", 2.0
