"""Whether a bare number counts something: "two people", "1,000 Afghan troops", but not "page 4" or "Radio 4".

A wrong highlight costs a reader more than a missing one: without a plural after it, only large numbers count.
"""

import re
from typing import NamedTuple

from reader.entities.gazetteers import gazetteers
from reader.entities.numbers import Number


class Fate(NamedTuple):
    """The words, set apart by blanks, that tell what befell those a number counts.

    Attributes:
        suffered: those that stand after the number: "12 killed".
        dealt: those that stand before it: "killing 12".
        told: others, that make no count of a number: "a death in Block 12".
    """

    suffered: str
    dealt: str = ""
    told: str = ""


FATES = (
    Fate("dead killed", "killed killing kills", "death die fatality toll"),
    Fate(
        "hurt injured wounded",
        "hurt hurting hurts injured injures injuring wounded wounding wounds",
        "injury",
    ),
    Fate("arrested detained", "arrested arresting arrests detained detaining detains", "detention"),
    Fate("missing"),
)
"""What may befall those that news counts. Set by hand."""


def counts(text: str, number: Number, before: str) -> bool:
    """Tell whether the number counts something.

    Args:
        text: the whole text.
        number: a number in it without currency, unit or per cent.
        before: the end of the text before the number.
    """
    if _GOES_ON.match(text, number.end) or (number.words and number.value < 2):
        return False
    if not number.words and (_is_label(number, before) or _is_year(text, number, before)):
        return False
    if plural_follows(text, number.end) or _TOLL.search(before) or _FATE.match(text, number.end):
        return True
    return number.scale >= 1000 or (not number.words and "," in text[number.start : number.end])


def plural_follows(text: str, end: int) -> bool:
    """Tell whether a plural stands among the three words after `end`: "1,000 Afghan troops"."""
    sections = gazetteers().sections
    bound = _OR_SO.match(text, end)
    end = bound.end() if bound else end
    for place in range(3):
        match = _NEXT_WORD.match(text, end)
        if match is None:
            return False
        word, end = match[1].lower(), match.end()
        if word in sections["no-count"]:
            return word == "of" and _THEM.match(text, end) is not None
        if word in sections["plural"] or (_PLURAL.search(word) and word not in sections["no-plural"]):
            return place > 0 or match[1][0].islower()
    return False


# A range, a score, a version, a temperature: what follows says the number is part of something else.
_GOES_ON = re.compile(r"[-–—'’º°×@]|\.[^\W_]")
_OR_SO = re.compile(r" or (?:so|more|fewer|less)\b")
_NEXT_WORD = re.compile(r" ([^\W\d_][\w'’-]*)")
_PLURAL = re.compile(r"\wmen$|(?<![us'’])(?<!^[a-z])(?<!^[a-z][a-z])s$")
_THEM = re.compile(r" (?:the|its|their|them|those|whom)\b")
_DEALT = "|".join(word for fate in FATES for word in fate.dealt.split())
_SUFFERED = "|".join(word for fate in FATES for word in fate.suffered.split())
_TOLL = re.compile(
    rf"\b(?:{_DEALT}|(?:death )?toll (?:\w+ ){{0,2}}(?:to|at|of|is|was))"
    r"(?: at least| about| some| nearly| more than| another)? $"
)
_FATE = re.compile(rf" (?:were |have been |had been |are |is |was )?(?:{_SUFFERED})\b")
_WORD_BEFORE = re.compile(r"(?:\b([^\W\d_][\w'’.-]*)|[#№§]) $")


def _is_label(number: Number, before: str) -> bool:
    """Tell whether the word before makes the number a label: "No. 10", "Article 370", "Boeing 737"."""
    match = _WORD_BEFORE.search(before)
    if match is None:
        return False
    word, sections = match[1], gazetteers().sections
    if word is None or word.lower() in sections["label"]:
        return True
    return word[0].isupper() and number.scale == 1 and word not in sections["opener"]


def _is_year(text: str, number: Number, before: str) -> bool:
    """Tell a year from a count: "several 2020 candidates", but not "about 2020 people"."""
    digits = text[number.start : number.end]
    if len(digits) != 4 or not digits.isdigit() or digits[:2] not in ("19", "20"):
        return False
    return not _BOUNDED.search(before) and not _PEOPLE.match(text, number.end)


_BOUNDED = re.compile(r"\b(?:about|around|some|nearly|almost|over|under|than|least|most|only|roughly) $", re.IGNORECASE)
_PEOPLE = re.compile(r" (?:people|men|women|children|troops|soldiers|officers|workers|migrants|refugees|homes|jobs)\b")
