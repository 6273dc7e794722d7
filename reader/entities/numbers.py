"""Numbers as they stand in text and what they are worth: "1,000", "2.5 million", "twenty-five", "half a million".

In languages that write it so, "1.000" and "1 000" are a thousand and "2,5" is two and a half. Only the number itself;
what it counts, and whether it is worth marking, is decided in `figures`.
"""

import re
from functools import cache
from typing import NamedTuple

from reader.text.languages import tell_language


class Number(NamedTuple):
    """A number at `text[start:end]`.

    Attributes:
        value: what it is worth.
        scale: what its scale word multiplied it by ("2.5 million": 1e6), 1 where it has none.
        words: whether it is written in words alone ("two hundred").
    """

    start: int
    end: int
    value: float
    scale: float
    words: bool


_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_VALUES = {word: value for value, word in enumerate(_UNITS)} | {word: 20 + 10 * i for i, word in enumerate(_TENS)}
_SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "b": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
_LONG_SCALE = "hundred|thousand|lakh|million|crore|billion|trillion"
_SMALL = "|".join(sorted(_VALUES, key=len, reverse=True))
_DIGITS_BODY = (
    r"(\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?![\d/:])(?![.,]\d)"
    rf"(?:[ -]?({_LONG_SCALE}|mn|mln|bn|bln|tn|trn)\b|([kmb])\b)?"
)
_DIGITS = re.compile(_DIGITS_BODY, re.IGNORECASE)
_LONE_DIGITS = re.compile(
    rf"(?:(?<![\w.,/:#@-])|(?<=\bRs.)|(?<=\b[RNP])|(?<=\b(?:Rs|RM|Rp|Tk|Sh))|(?<=\b(?:USD|GBP|EUR|KSh))){_DIGITS_BODY}",
    re.IGNORECASE,
)
_COMMA_SCALES = {
    **dict.fromkeys(("mil", "mila", "тыс", "тысяч", "тысячи"), 1e3),
    **dict.fromkeys(("million", "millions", "millionen", "mio", "millón", "millones", "milione", "milioni"), 1e6),
    **dict.fromkeys(("milhão", "milhões", "miljoen", "млн", "миллион", "миллиона", "миллионов"), 1e6),
    **dict.fromkeys(("milliard", "milliards", "milliarde", "milliarden", "mrd", "miliardo", "miliardi"), 1e9),
    **dict.fromkeys(("miljard", "млрд", "миллиард", "миллиарда", "миллиардов"), 1e9),
}
_COMMA_BODY = (
    r"(\d{1,3}(?:[. ’]\d{3})+(?:,\d+)?|\d+(?:,\d+)?)(?![\d/:])(?![.,]\d)"
    rf"(?: ?({'|'.join(sorted(_COMMA_SCALES, key=len, reverse=True))})\b())?"
)
_LONE_COMMA_BODY = rf"(?<![\w.,/:#@-])(?<!\d )(?<!\d’){_COMMA_BODY}"
_DECIMAL_COMMA_IN = """
french german spanish italian portuguese dutch russian ukrainian bulgarian serbian polish czech romanian catalan swedish
danish norwegian finnish hungarian turkish indonesian greek vietnamese
"""
_WITH_DECIMAL_COMMA = frozenset(_DECIMAL_COMMA_IN.split())
_PLAIN = str.maketrans({".": "", " ": "", "’": "", ",": "."})
_IN_WORDS = re.compile(
    rf"(?<![\w-])(?:(?:half )?an? (?:{_LONG_SCALE}|dozen)|half a dozen"
    rf"|(?:{_SMALL})(?:[ -](?:and )?(?:{_SMALL}|{_LONG_SCALE})){{0,12}}(?:[ -]dozen)?)\b",
    re.IGNORECASE,
)
# Longer runs of digits are identifiers, not amounts.
_LONGEST = 18


def read_number(text: str, start: int) -> Number | None:
    """Return the number that begins at `start` exactly, or None."""
    comma = _has_decimal_comma(text)
    match = (_compiled(_COMMA_BODY) if comma else _DIGITS).match(text, start)
    if match:
        return _of_comma_digits(match) if comma else _of_digits(match)
    match = _IN_WORDS.match(text, start)
    return _of_words(match) if match else None


def numbers(text: str) -> list[Number]:
    """Return the numbers of the text in order; none overlaps."""
    if _has_decimal_comma(text):
        matches = _compiled(_LONE_COMMA_BODY).finditer(text)
        return [_of_comma_digits(match) for match in matches if len(match[1]) <= _LONGEST]
    found = [_of_digits(match) for match in _LONE_DIGITS.finditer(text) if len(match[1]) <= _LONGEST]
    found += [_of_words(match) for match in _IN_WORDS.finditer(text)]
    return sorted(found)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _has_decimal_comma(text: str) -> bool:
    return tell_language(text) in _WITH_DECIMAL_COMMA


def _of_comma_digits(match: re.Match[str]) -> Number:
    digits, name, _ = match.groups()
    scale = _COMMA_SCALES[name.lower()] if name else 1.0
    return Number(*match.span(), round(float(digits[:_LONGEST].translate(_PLAIN)) * scale, 4), scale, words=False)


def _of_digits(match: re.Match[str]) -> Number:
    digits, name, short = match.groups()
    scale = _SCALES.get((name or short or "").lower(), 1.0)
    return Number(*match.span(), round(float(digits[:_LONGEST].replace(",", "")) * scale, 4), scale, words=False)


def _of_words(match: re.Match[str]) -> Number:
    parts = re.split(r"[ -]+", match.group().lower())
    total, group, scale = 0.0, 0.0, 1.0
    for part in parts:
        if part in ("a", "an"):
            group = 1.0
        elif part in _VALUES:
            group += _VALUES[part]
        elif part in ("hundred", "dozen"):
            scale = 100.0 if part == "hundred" else 12.0
            group = max(group, 1.0) * scale
        elif part in _SCALES:
            scale = _SCALES[part]
            total += max(group, 1.0) * scale
            group = 0.0
    value = (total + group) * (0.5 if parts[0] == "half" else 1.0)
    return Number(*match.span(), value, scale, words=True)
