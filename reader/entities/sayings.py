"""Verbs of speech and who their subjects are: "X said", "said X", "X, a minister, told AFP", "he added".

A pronoun is whoever was last named to act or to speak; what somebody else reports ("adding that Moscow urges") is no
saying. What the words do not tell stays open.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.entities.gazetteers import gazetteers
from reader.entities.model import EntityType
from reader.entities.tokens import Token


class Namer(NamedTuple):
    """A name that may speak: `text[start:end]`, with the id of its entity."""

    start: int
    end: int
    type: EntityType
    entity: int


class Saying(NamedTuple):
    """A verb of speech at `text[start:end]`.

    Attributes:
        sentence: id of its sentence.
        speaker: entity that is its subject, None where that is not told.
    """

    start: int
    end: int
    sentence: int
    speaker: int | None


def find_sayings(text: str, tokens: list[Token], names: Sequence[Namer]) -> list[Saying]:
    """Return the verbs of speech in order.

    Args:
        text: the reading text.
        tokens: the tokens that stand in no quote.
        names: the names of those who may speak, in order.
    """
    return _Sayings(text, tokens, names).find()


_PRONOUNS = ("he", "she")
_PASSIVE = ("was", "were", "been", "being", "be", "is", "are")
_PREPOSITIONS = tuple(
    f" {word} {the}"
    for word in ("in", "of", "at", "from", "with", "to", "for", "by", "on", "near", "under", "about", "against")
    for the in ("", "the ")
)
_OBJECT = (*_PREPOSITIONS, "’s ", "'s ")
_CLAUSE_ENDS = ("that", "in", "at", "on", "as")
# How far a subject may stand from its verb, in tokens; an apposition and a pronoun from their name, in characters.
_BEHIND = 8
_AHEAD = 40
_APPOSED = 60
_FAR = 1500


class _Sayings:
    """Goes through the verbs of speech of an article; remembers who spoke last."""

    def __init__(self, text: str, tokens: list[Token], names: Sequence[Namer]) -> None:
        self._text = text
        self._tokens = tokens
        self._names = names
        self._starts = [name.start for name in names]
        self._persons = {name.entity for name in names if name.type == "PERSON"}
        self._sections = gazetteers().sections
        self._last: tuple[int, int] | None = None

    def find(self) -> list[Saying]:
        sayings: list[Saying] = []
        for i, token in enumerate(self._tokens):
            if token.lower not in self._sections["said"] and token.lower != "according":
                continue
            same = sayings[-1] if sayings and sayings[-1].sentence == token.sentence else None
            saying = self._saying(i, same)
            if saying is not None:
                sayings.append(saying)
                if saying.speaker in self._persons:
                    self._last = (token.start, saying.speaker)
        return sayings

    def _saying(self, i: int, same: Saying | None) -> Saying | None:
        """Return the saying of the verb at token `i`; `same` is the one before it in its sentence."""
        token = self._tokens[i]
        before = self._tokens[i - 1].lower if i and token.gap is not None else ""
        if token.lower == "according":
            following = self._tokens[i + 1].lower if i + 1 < len(self._tokens) else ""
            speaker = self._after(i + 2) if following == "to" else None
            return self._made(token, speaker) if following == "to" else None
        if token.capital or before in _PASSIVE or (same and self._is_reported(i)):
            return None
        if same and (before in ("and", "but") or token.lower in self._sections["participle"]):
            return self._made(token, same.speaker)
        speaker = self._after(i + 1) if self._follows_quote(token) else None
        return self._made(token, speaker if speaker is not None else self._before(i, same))

    def _made(self, token: Token, speaker: int | None) -> Saying:
        return Saying(token.start, token.end, token.sentence, speaker)

    def _is_reported(self, i: int) -> bool:
        """Tell whether the verb is in what someone else says: "adding that Moscow urges"."""
        name = self._name_at(self._tokens[i - 1])
        start = name.start if name is not None else self._tokens[i - 1].start
        return self._text.endswith(("that ", "that the "), max(0, start - 9), start)

    def _follows_quote(self, token: Token) -> bool:
        """Tell whether the verb stands where a quote has just closed, or a clause: "…", said X."""
        return token.gap is None or token.gap == ", " or any(mark in token.gap for mark in "\"”’'»“")

    def _after(self, i: int) -> int | None:
        """Return the entity named after token `i`, before the clause ends: "said spokesman X"."""
        for here in range(i, min(i + _BEHIND, len(self._tokens))):
            token = self._tokens[here]
            if here > i and (token.gap is None or "," in token.gap or token.lower in _CLAUSE_ENDS):
                return None
            if token.lower in _PRONOUNS:
                return self._carried(token.start)
            name = self._name_at(token)
            if name is not None and (name.type == "PERSON" or not self._person_follows(name)):
                return name.entity
        return None

    def _person_follows(self, name: Namer) -> bool:
        """Tell whether a person is named in the same breath: "said Taliban spokesman Zabihullah Mujahid"."""
        at = bisect_left(self._starts, name.end)
        if at == len(self._names) or self._names[at].type != "PERSON" or self._starts[at] - name.end > _AHEAD:
            return False
        return not any(mark in self._text[name.end : self._starts[at]] for mark in ',.;:“”"')

    def _before(self, i: int, same: Saying | None) -> int | None:
        """Return the subject before the verb at token `i`: a name, a pronoun, the subject of the verb before."""
        near = True
        for here in range(i - 1, max(i - 1 - _AHEAD, -1), -1):
            token = self._tokens[here]
            if token.sentence != self._tokens[i].sentence:
                return None
            name = self._name_at(token)
            if name is not None and name.type == "PERSON":
                return name.entity
            if near and name is not None:
                return None if self._is_object(name) else self._person_before(name.start, name.entity)
            if near and token.lower in _PRONOUNS:
                return self._carried(token.start)
            if near and token.lower in self._sections["role"]:
                return self._carried(token.start) if self._is_definite(here) else self._person_before(token.start, None)
            if same is not None and token.start < same.end:
                return same.speaker
            near = near and token.lower in self._sections["before-verb"]
        return None

    def _person_before(self, start: int, otherwise: int | None) -> int | None:
        """Return the person whom an apposition up to `start` speaks of: "X, the spokesman for Y, said"."""
        at = bisect_left(self._starts, start) - 1
        while at >= 0 and self._names[at].type != "PERSON" and start - self._names[at].end < _APPOSED:
            at -= 1
        if at < 0 or start - self._names[at].end > _APPOSED:
            return otherwise
        between = self._text[self._names[at].end : start]
        apposed = between.startswith((",", " (", " –", " —", " -")) and not any(mark in between for mark in ".!?\n")
        return self._names[at].entity if apposed else otherwise

    def _is_definite(self, i: int) -> bool:
        """Tell whether a role is one known person: "the president", and not "a spokesman" or "officials"."""
        return i > 0 and self._tokens[i - 1].lower == "the" and not self._tokens[i].lower.endswith("s")

    def _carried(self, at: int) -> int | None:
        """Return who "he" or "she" at offset `at` is: the last of who was named to act and who spoke."""
        subject = self._last_subject(at)
        if subject is None or (self._last is not None and self._last[0] > subject[0]):
            return self._last[1] if self._last is not None else None
        return subject[1]

    def _last_subject(self, at: int) -> tuple[int, int] | None:
        """Return offset and entity of the last person before `at` that is no object."""
        for index in range(bisect_left(self._starts, at) - 1, -1, -1):
            name = self._names[index]
            if at - name.start > _FAR:
                return None
            if name.type == "PERSON" and not self._is_object(name):
                return name.start, name.entity
        return None

    def _is_object(self, name: Namer) -> bool:
        return self._text.endswith(_OBJECT, max(0, name.start - 12), name.start)

    def _name_at(self, token: Token) -> Namer | None:
        at = bisect_right(self._starts, token.start) - 1
        return self._names[at] if at >= 0 and token.start < self._names[at].end else None
