"""Who acts or speaks where only "he", "she" or an office tells, and which names in a sentence are no subjects at all.

A pronoun is whoever was last named to act or to speak, of that sex as far as it is told, and not somebody who was only
spoken of, quoted, or named with a noun.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from reader.entities.pronouns import Namer, pronouns
from reader.entities.tokens import Token

_OFFICES = """
president premier minister chancellor governor mayor senator congressman congresswoman judge justice king queen prince
princess pope sultan emir
"""
OFFICES = frozenset(_OFFICES.split())
"""Of these an article has mostly one, who is meant by "the president" when nobody is named with it."""

_PREPOSITIONS = """
in of at from with to for by on near under about against out than like between
"""
_OBJECT = (*[f" {word} {the}" for word in _PREPOSITIONS.split() for the in ("", "the ")], "’s ", "'s ")
_ATTRIBUTIVE = re.compile(r"\b(?:the|a|an) $", re.IGNORECASE)
_WORD_BEFORE = re.compile(r"([\w-]+) $")
# A verb right before a name has it as its object: "accused Lee", "asking Lee".
_DONE_TO = re.compile(r"^[a-z]{2,}(?:ed|ing)$|^(?:told|met|beat|sued|shot|let|made|saw|hit|left|sent|gave|paid)$")
# What may stand between a preposition or a verb and its object: "to Democratic state House Speaker X".
_TITLED = re.compile(r"(?:(?:[A-Z][\w.]*|state|former|then|acting|prime|vice) ){1,5}$")
# How far back, in characters, a pronoun looks for its name, and how much nearer an object must be than a subject.
_FAR = 1500
_OBJECT_LEAD = 200
_TITLE_ROOM = 60


class Subjects:
    """The persons of a text as they act one after another; remembers who did so last."""

    def __init__(self, text: str, tokens: Sequence[Token], names: Sequence[Namer]) -> None:
        self._text = text
        self._tokens = tokens
        self._names = names
        self._starts = [name.start for name in names]
        self._token_starts = [token.start for token in tokens]
        self._pronouns = pronouns(text, names)
        self._last: tuple[int, int] | None = None

    def acted(self, token: Token, entity: int | None) -> None:
        """Remember who acted or spoke last, and at which word; nobody known changes nothing."""
        if entity is not None:
            self._last = (token.start, entity)

    def carried(self, at: int, pronoun: str = "") -> int | None:
        """Return who "he" or "she" at offset `at` is: the last of who was named to act and who spoke."""
        subject = self._last_subject(at, pronoun)
        last = self._last if self._last is not None and self._fits(self._last[1], pronoun) else None
        if subject is None or (last is not None and last[0] > subject[0]):
            return last[1] if last is not None else None
        return subject[1]

    def acting(self, verb: Token) -> int | None:
        """Return the one person with whose role the sentence of the verb began: "The mayor, speaking in Oslo, said"."""
        if self._last is None or self._sentence_at(self._last[0]) != verb.sentence:
            return None
        return self._last[1]

    def may_act(self, name: Namer) -> bool:
        """Tell whether a name may be the subject of a verb."""
        return not self.is_attributive(name) and not self.is_object(name)

    def is_object(self, name: Namer) -> bool:
        """Tell whether a name is what a verb or a preposition before it is about: "accused Lee", "to Mayor Lee"."""
        before = self._text[max(0, name.start - _TITLE_ROOM) : name.start]
        titled = _TITLED.search(before)
        before = before[: titled.start()] if titled is not None and before[: titled.start()].strip() else before
        word = _WORD_BEFORE.search(before)
        return before.endswith(_OBJECT) or (word is not None and _DONE_TO.search(word[1]) is not None)

    def is_attributive(self, name: Namer) -> bool:
        """Tell whether a name only belongs to a noun: "the Lee administration", "Lee's lawyer"."""
        if self._text.startswith(("'s ", "’s ", "' ", "’ "), name.end):
            return True
        follows = self._text[name.end : name.end + 2]
        article = _ATTRIBUTIVE.search(self._text, max(0, name.start - 5), name.start) is not None
        return article and follows[:1] == " " and follows[1:].islower()

    def _fits(self, entity: int, pronoun: str) -> bool:
        return not pronoun or self._pronouns.get(entity, pronoun) == pronoun

    def _last_subject(self, at: int, pronoun: str) -> tuple[int, int] | None:
        """Return offset and entity of the last person before `at`; an object must be the nearer to be meant."""
        found: tuple[int, int] | None = None
        for index in range(bisect_left(self._starts, at) - 1, -1, -1):
            name = self._names[index]
            if at - name.start > (_FAR if found is None else at - found[0] + _OBJECT_LEAD):
                break
            if name.type != "PERSON" or not self._fits(name.entity, pronoun):
                continue
            if self.is_attributive(name) or self._is_quoted(name):
                continue
            if not self.is_object(name) and not self._is_told(name):
                return name.start, name.entity
            found = found or (name.start, name.entity)
        return found

    def _is_quoted(self, name: Namer) -> bool:
        at = bisect_left(self._token_starts, name.start)
        return at == len(self._token_starts) or self._token_starts[at] >= name.end

    def _is_told(self, name: Namer) -> bool:
        """Tell whether a name stands in what the last speaker told, behind the verb in its sentence."""
        if self._last is None or name.start < self._last[0]:
            return False
        return self._sentence_at(name.start) == self._sentence_at(self._last[0])

    def _sentence_at(self, offset: int) -> int:
        return self._tokens[max(0, bisect_right(self._token_starts, offset) - 1)].sentence
