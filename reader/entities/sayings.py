"""Verbs of speech and who their subjects are: "X said", "said X", "X, a minister, told AFP", "he added".

A pronoun is whoever was last named to act or to speak; what somebody else reports ("adding that Oslo urges") is no
saying. What the words do not tell stays open.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from reader.entities.gazetteers import gazetteers
from reader.entities.pronouns import Namer
from reader.entities.subjects import OFFICES, Subjects
from reader.entities.tokens import Token


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
_CLAUSE_ENDS = ("that", "in", "at", "on", "as")
_WORD_BEFORE = re.compile(r"([\w-]+) $")
_NOUN_LIKE = """
answers calls claims comments notes pledges promises remarks replies reports states
"""
_BEFORE_A_NOUN = """
a an any her his its my no of our some such that the their these
"""
# Words that are as often the plural of a noun: "Republican claims", "his comments".
_NOUNS = frozenset(_NOUN_LIKE.split())
_BEFORE_NOUN = frozenset(_BEFORE_A_NOUN.split())
# Without a quote before them only these have their subject after them: "The bridge is closed, said Ann Lee".
_INVERTED = frozenset(("said", "says", "wrote", "writes", "according"))
# How far a subject may stand from its verb, in tokens; an apposition and a pronoun from their name, in characters.
_BEHIND = 8
_AHEAD = 40
_APPOSED = 60


class _Sayings:
    """Goes through the verbs of speech of an article; remembers who spoke last."""

    def __init__(self, text: str, tokens: list[Token], names: Sequence[Namer]) -> None:
        self._text = text
        self._tokens = tokens
        self._names = names
        self._starts = [name.start for name in names]
        self._persons = {name.entity for name in names if name.type == "PERSON"}
        self._subjects = Subjects(text, tokens, names)
        self._sections = gazetteers().sections
        self._bearers = self._by_role()

    def find(self) -> list[Saying]:
        sayings: list[Saying] = []
        for i, token in enumerate(self._tokens):
            if token.lower in self._sections["role"] and self._begins_clause(i - 1):
                self._subjects.acted(token, self._bearer(token))
            if token.lower not in self._sections["said"] and token.lower != "according":
                continue
            same = sayings[-1] if sayings and sayings[-1].sentence == token.sentence else None
            saying = self._saying(i, same)
            if saying is not None:
                sayings.append(saying)
                if saying.speaker in self._persons:
                    self._subjects.acted(token, saying.speaker)
        return sayings

    def _begins_clause(self, i: int) -> bool:
        """Tell whether token `i` is a "the" with which a sentence or, after a comma, a clause begins."""
        token = self._tokens[i]
        return token.text == "The" or (token.text == "the" and token.gap == ", ")

    def _saying(self, i: int, same: Saying | None) -> Saying | None:
        """Return the saying of the verb at token `i`; `same` is the one before it in its sentence."""
        token = self._tokens[i]
        before = self._tokens[i - 1].lower if i and token.gap is not None else ""
        if token.lower == "according":
            following = self._tokens[i + 1].lower if i + 1 < len(self._tokens) else ""
            speaker = self._after(i + 2) if following == "to" else None
            return self._made(token, speaker) if following == "to" else None
        if token.capital or before in _PASSIVE or self._is_no_verb(i) or (same and self._is_reported(i)):
            return None
        if same and (before in ("and", "but") or token.lower in self._sections["participle"]):
            own = self._joined_subject(same.end, token.start)
            return self._made(token, same.speaker if own is None else own)
        if token.lower in self._sections["participle"] and (subject := self._subject_of_sentence(i)) is not None:
            return self._made(token, subject)
        speaker = self._after(i + 1) if self._follows_quote(token) and self._is_inverted(i) else None
        return self._made(token, speaker if speaker is not None else self._before(i, same))

    def _is_inverted(self, i: int) -> bool:
        """Tell whether a subject may follow the verb; after a mere comma a name or a role must do so at once."""
        if self._tokens[i].gap != ", ":
            return True
        following = self._tokens[i + 1] if i + 1 < len(self._tokens) else None
        return following is not None and (following.capital or following.lower in self._sections["role"])

    def _subject_of_sentence(self, i: int) -> int | None:
        """Return the nearest person before token `i` in its sentence who is no object: of "X met Y, saying", X."""
        for here in range(i - 1, max(i - 1 - _AHEAD, -1), -1):
            token = self._tokens[here]
            if token.sentence != self._tokens[i].sentence:
                return None
            if token.lower in _PRONOUNS:
                return self._subjects.carried(token.start, token.lower)
            name = self._name_at(token)
            if name is not None and name.type == "PERSON" and self._subjects.may_act(name):
                return name.entity
        return None

    def _is_no_verb(self, i: int) -> bool:
        """Tell a noun from a verb, "Republican claims", and what was said by whom from who said it, "called by"."""
        if self._text.startswith(" by ", self._tokens[i].end) or i == 0:
            return i > 0
        before = self._tokens[i - 1]
        name = self._name_at(before)
        of_group = name is not None and name.type == "GROUP"
        return self._tokens[i].lower in _NOUNS and (of_group or before.lower in _BEFORE_NOUN)

    def _joined_subject(self, start: int, end: int) -> int | None:
        """Return the person with whom a new clause begins between two places: "…, and X, a banker, said"."""
        found = None
        for at in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            if self._names[at].type == "PERSON" and self._text.endswith(", and ", start, self._names[at].start):
                found = self._names[at].entity
        return found

    def _made(self, token: Token, speaker: int | None) -> Saying:
        return Saying(token.start, token.end, token.sentence, speaker)

    def _is_reported(self, i: int) -> bool:
        """Tell whether the verb is in what someone else says: "adding that Oslo urges"."""
        name = self._name_at(self._tokens[i - 1])
        start = name.start if name is not None else self._tokens[i - 1].start
        return self._text.endswith(("that ", "that the "), max(0, start - 9), start)

    def _follows_quote(self, token: Token) -> bool:
        """Tell whether the verb stands where a quote has just closed, or a clause: "…", said X."""
        if token.gap == ", ":
            return token.lower in _INVERTED
        return token.gap is None or any(mark in token.gap for mark in "\"”’'»“")

    def _after(self, i: int) -> int | None:
        """Return the entity named after token `i`, before the clause ends: "said spokesman X"."""
        for here in range(i, min(i + _BEHIND, len(self._tokens))):
            token = self._tokens[here]
            if token.lower in _CLAUSE_ENDS or (here > i and (token.gap is None or "," in token.gap)):
                return None
            if token.lower in _PRONOUNS:
                return self._subjects.carried(token.start, token.lower)
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
                break
            name = self._name_at(token)
            if name is not None and name.type == "PERSON" and self._subjects.is_attributive(name):
                near = False
                continue
            if name is not None and name.type == "PERSON":
                return name.entity
            if near and name is not None and not self._subjects.is_object(name):
                return self._person_before(name.start, name.entity)
            if near and name is not None and (apposed := self._person_before(name.start, None)) is not None:
                return apposed
            if near and token.lower in _PRONOUNS:
                return self._subjects.carried(token.start, token.lower)
            if near and token.lower in self._sections["role"]:
                return self._of_role(here)
            if same is not None and token.start < same.end:
                return same.speaker
            near = near and token.lower in self._sections["before-verb"]
        return self._subjects.acting(self._tokens[i])

    def _person_before(self, start: int, otherwise: int | None) -> int | None:
        """Return the person whom an apposition up to `start` speaks of: "X, the spokesman for Y, said"."""
        at = bisect_left(self._starts, start) - 1
        while at >= 0 and self._names[at].type != "PERSON" and start - self._names[at].end < _APPOSED:
            at -= 1
        if at < 0 or start - self._names[at].end > _APPOSED:
            return otherwise
        between = self._text[self._names[at].end : start]
        apposed = between.startswith((",", " (", " –", " —", " -", " of ")) and not any(
            mark in between for mark in ".!?\n"
        )
        return self._names[at].entity if apposed else otherwise

    def _of_role(self, i: int) -> int | None:
        """Return who a role is: "the president" is one known person, "a spokesman" or "officials" are not."""
        token = self._tokens[i]
        if i == 0 or self._tokens[i - 1].lower != "the" or token.lower.endswith("s"):
            return self._person_before(token.start, None)
        bearer = self._bearer(token)
        if bearer is None and token.lower in OFFICES:
            return self._subjects.carried(token.start)
        return bearer

    def _bearer(self, role: Token) -> int | None:
        """Return the one person of the article who is named with that role ("Sheriff Luz Arellano"), if it is one."""
        bearers = self._bearers.get(role.lower, ())
        return next(iter(bearers)) if len(bearers) == 1 else None

    def _by_role(self) -> dict[str, set[int]]:
        """Return who is named right after each role or title, capitals aside."""
        bearers: dict[str, set[int]] = {}
        for name in self._names:
            word = _WORD_BEFORE.search(self._text, max(0, name.start - 24), name.start)
            if word is not None and name.type == "PERSON" and word[1].lower() in self._sections["role"]:
                bearers.setdefault(word[1].lower(), set()).add(name.entity)
        return bearers

    def _name_at(self, token: Token) -> Namer | None:
        at = bisect_right(self._starts, token.start) - 1
        return self._names[at] if at >= 0 and token.start < self._names[at].end else None
