"""Cuts runs into candidates for names: titles off, known names whole, bodies and places up to their head word.

"Afghan President Ashraf Ghani" is a group, a title that is left out, and a candidate; "Ministry of Foreign Affairs" is
one candidate. What a candidate is, person or body or place, is decided by `evidence`.
"""

from collections.abc import Iterator
from typing import NamedTuple

from reader.entities.gazetteers import Gazetteers
from reader.entities.model import EntityType
from reader.entities.runs import Known, is_title, known_names, run_end
from reader.entities.tokens import Token


class Candidate(NamedTuple):
    """A run of tokens that may be one name.

    Attributes:
        first: index of its first token.
        last: index after its last token.
        known: its type where the whole of it is in a list.
        titled: whether a title stands right before it ("President Biden").
    """

    first: int
    last: int
    known: EntityType | None
    titled: bool


def candidates(text: str, tokens: list[Token], flags: list[bool], lists: Gazetteers) -> list[Candidate]:
    """Return the candidates in order; none overlaps.

    Args:
        text: the reading text.
        tokens: its tokens.
        flags: for each token whether it may belong to a name.
        lists: the gazetteers.
    """
    known = known_names(text, tokens, flags, lists)
    found: list[Candidate] = []
    i = 0
    while i < len(tokens):
        if i in known or flags[i]:
            end = run_end(tokens, flags, known, lists, i)
            found += _Cutter(tokens, known, lists, end).cut(i)
            i = end
        else:
            i += 1
    return [_with_particle(tokens, candidate, lists) for candidate in found]


def _with_particle(tokens: list[Token], candidate: Candidate, lists: Gazetteers) -> Candidate:
    """Return the candidate with a particle that opens it: "bin Laden", "del Ponte"."""
    first = candidate.first
    particles = lists.sections["leading-particle"]
    if candidate.known or first == 0 or tokens[first].gap != " " or tokens[first - 1].text not in particles:
        return candidate
    return candidate._replace(first=first - 1)


_HONORIFICS = ("Sir", "Dame", "Sheikh", "Datuk", "Lord", "Lady")


class _Cutter:
    """Cuts one run; holds what every step of that needs."""

    def __init__(self, tokens: list[Token], known: Known, lists: Gazetteers, end: int) -> None:
        self._tokens = tokens
        self._known = known
        self._lists = lists
        self._end = end

    def cut(self, start: int) -> Iterator[Candidate]:
        """Yield the candidates of the run that begins at `start`."""
        at, titled = start, False
        while at < self._end:
            title = self._title(at)
            if title and not self._names_a_body(at, title):
                if title == 1 and at + 1 == self._end:
                    yield Candidate(at, self._end, None, titled=False)
                at, titled = at + title, True
            elif not (self._tokens[at].capital or at in self._known):
                at += 1
            else:
                end, kind = self._name(at)
                yield Candidate(at, end, kind, titled)
                at, titled = end, False

    def _title(self, at: int) -> int:
        """Return how many tokens the title at `at` has: modifiers, a title, an office ("Secretary of State")."""
        if at in self._known:
            return 0
        length = here = 0
        while at + here < self._end and (at + here == at or at + here not in self._known):
            token = self._tokens[at + here]
            if is_title(token, self._lists):
                length = here + 1
            elif token.text not in self._lists.sections["before-title"] or (token.text == "and" and not here):
                break
            here += 1
        return length + self._office(at + length) if length else 0

    def _office(self, at: int) -> int:
        """Return how many tokens of "of State", "for Foreign Affairs" follow a title."""
        if at >= self._end or self._tokens[at].lower not in ("of", "for"):
            return 0
        here = at + 1
        while here < self._end and self._tokens[here].text in self._lists.sections["portfolio"]:
            here += 1
        return here - at if here > at + 1 else 0

    def _names_a_body(self, at: int, title: int) -> bool:
        """Tell whether what looks like a title begins the name of a body or place: "Justice Department"."""
        first = self._tokens[at].text
        if first in self._lists.sections["abbreviation"] or first in _HONORIFICS:
            return False
        return self._head_end(at) > at + title and not self._is_name_word(at + title)

    def _is_name_word(self, at: int) -> bool:
        """Tell whether a token opens the name of a person."""
        text = self._tokens[at].text
        return text in self._lists.given or text in self._lists.family_first

    def _name(self, at: int) -> tuple[int, EntityType | None]:
        """Return the index after the name that begins at `at`, and its type where it is known."""
        head = self._head_end(at)
        if at in self._known:
            return self._known_name(at, head)
        if head > at + 1:
            return head, None
        follows = at + 1 < self._end and self._is_first_or_last(at + 1) and not self._tokens[at + 1].upper
        if self._tokens[at].upper and follows:
            return at + 1, None
        return self._open_end(at + 1), None

    def _known_name(self, at: int, head: int) -> tuple[int, EntityType | None]:
        """Return the end of a known name at `at`, or of the longer one it begins: "Kabul" or "Kabul University"."""
        end, kind = self._known[at]
        law = self._tokens[head - 1].text in self._lists.sections["other-last"]
        if head > end and not (kind == "GROUP" and law):
            return head, None
        if end - at == 1 and end < self._end and self._goes_on(at, end, kind):
            return self._open_end(end), None
        return end, kind

    def _goes_on(self, at: int, end: int, kind: EntityType) -> bool:
        """Tell whether a known name of one word begins a longer one: "Jordan Henderson", "Toronto Raptors"."""
        after, given = self._tokens[end], self._tokens[at].text in self._lists.given
        surname = self._known.get(end) == (end + 1, "PLACE") and after.text in self._lists.surnames
        if (end in self._known and not surname) or self._title(end) not in (0, self._end - end) or not after.capital:
            return False
        match kind:
            case "GROUP":
                return given and not self._lists.is_common(after.lower)
            case "PLACE":
                return given or not (surname or self._is_name_word(end))
            case "ORG":
                return given or self._tokens[at].text in self._lists.surnames
            case _:
                return False

    def _head_end(self, at: int) -> int:
        """Return the index after the last head word ("Ministry", "River") of the name that begins at `at`, or `at`."""
        end, here = at, at + 1
        while here < self._end:
            last, kind = self._known.get(here, (here + 1, None))
            if kind in ("ORG", "EVENT") and last - here > 1 and self._is_head(last - 1):
                end = here = last
            elif kind == "GROUP":
                here = last
            elif kind and last - here > 1:
                break
            elif self._is_head(here):
                end = here = here + 1
            elif self._title(here) and self._tokens[here].text not in self._lists.given:
                break
            else:
                here += 1
        linked = at < end < self._end and not self._tokens[end].capital and not self._tokens[end].text.isdigit()
        return self._open_end(end) if linked else end

    def _is_head(self, at: int) -> bool:
        text, sections = self._tokens[at].text, self._lists.sections
        return any(text in sections[kind] for kind in ("org-last", "place-last", "event-last", "other-last"))

    def _open_end(self, at: int) -> int:
        """Return where a name of unknown kind that goes on at `at` must end: before a title or another name."""
        here = at
        while here < self._end:
            token = self._tokens[here]
            if here in self._known:
                if self._is_another(here):
                    break
                here = self._known[here][0]
            elif token.capital and self._title(here) and not self._is_first_or_last(here):
                surname = here + 1 == self._end and self._is_first_or_last(here - 1)
                here = self._end if surname else here
                break
            else:
                here += 1
        while here > at and not (self._tokens[here - 1].capital or self._tokens[here - 1].text.isdigit()):
            here -= 1
        return here

    def _is_another(self, at: int) -> bool:
        """Tell whether a known name inside a run is one of its own, and no part of the one before it."""
        last, kind = self._known[at]
        if kind == "GROUP":
            return True
        whole = last - at > 1 or (kind == "ORG" and self._tokens[at].text not in self._lists.surnames)
        return whole and self._tokens[at - 1].capital

    def _is_first_or_last(self, at: int) -> bool:
        text = self._tokens[at].text
        return text in self._lists.given or text in self._lists.surnames
