"""Amounts with their values in normal form: shares, money, quantities, counts.

A grammar over the text alone. Whether a bare number counts something is decided in `counting`, whether an amount is
part of a date or a name in `finding`.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from reader.entities.counting import counts, plural_follows
from reader.entities.model import Bound, Figure
from reader.entities.numbers import Number, numbers, read_number
from reader.entities.units import Unit, currency_after, sign_before, unit_after


def find_figures(text: str) -> list[Figure]:
    """Return the figures of the text in order; none overlaps. A span holds the bound, the number and the unit.

    A range ("10-15 per cent") has the value of its middle and is "about".
    """
    found = sorted([*_shares(text), *_amounts(text)], key=lambda figure: (figure.start, -figure.end))
    kept: list[Figure] = []
    for figure in found:
        if not kept or figure.start >= kept[-1].end:
            kept.append(figure)
    return kept


class _Amount(NamedTuple):
    """A number, or a range of two, before it is known what it measures."""

    start: int
    end: int
    value: float
    number: Number
    ranged: bool


_LOOK_BACK = 36
_RANGE = re.compile(r" ?[-–—] ?[$£€¥₹]?| to [$£€¥₹]?| or ")
_AND = re.compile(r" and [$£€¥₹]?")
_BETWEEN = re.compile(r"\b(?:between|from) (?:[$£€¥₹])?$", re.IGNORECASE)


def _amounts(text: str) -> Iterator[Figure]:
    done = 0
    for number in numbers(text):
        if number.start >= done and (figure := _figure(text, number)):
            done = figure.end
            yield figure


def _figure(text: str, number: Number) -> Figure | None:
    before = text[max(0, number.start - _LOOK_BACK) : number.start]
    for amount in _readings(text, number, before):
        figure = _percent(text, amount) or _money(text, amount, before) or _quantity(text, amount, before)
        if figure:
            return _with_bound(text, figure, about=amount.ranged)
    if counts(text, number, before):
        return _with_bound(text, Figure(number.start, number.end, "number", number.value, None, "exact"))
    return None


def _readings(text: str, number: Number, before: str) -> Iterator[_Amount]:
    """Yield the number as the lower end of a range, where it may be one, then the number alone."""
    join = _RANGE.match(text, number.end) or (_AND.match(text, number.end) if _BETWEEN.search(before) else None)
    upper = read_number(text, join.end()) if join else None
    shared = upper is not None and number.scale == 1 < upper.scale and upper.value > number.value
    if upper and (shared or number.value < upper.value):
        middle = (number.value * (upper.scale if shared else 1) + upper.value) / 2
        yield _Amount(number.start, upper.end, middle, number, ranged=True)
    yield _Amount(number.start, number.end, number.value, number, ranged=False)


_PERCENT_WORDS = r"per ?cent|pct|percentage[ -]points?|pour ?cent|prozent|por ciento|per cento|por cento|процент\w{0,3}"
_PERCENT = re.compile(rf"[ -]?(?:%|(?i:{_PERCENT_WORDS})\b)| ?pc\b")


def _percent(text: str, amount: _Amount) -> Figure | None:
    match = _PERCENT.match(text, amount.end)
    return Figure(amount.start, match.end(), "percent", amount.value, None, "exact") if match else None


def _money(text: str, amount: _Amount, before: str) -> Figure | None:
    sign, word = sign_before(before), currency_after(text, amount.end)
    if sign:
        length, unit = sign
        named_twice = word is not None and word.name in (unit, "USD") and word.factor == 1
        end = word.end if word and named_twice else amount.end
        return Figure(amount.start - length, end, "money", amount.value, unit, "exact")
    if word is None or _is_weight(text, word, before):
        return None
    return Figure(amount.start, word.end, "money", round(amount.value * word.factor, 4), word.name, "exact")


_WEIGHT_BEFORE = re.compile(r"\b(?:weigh|lost|losing|gain)")


def _is_weight(text: str, word: Unit, before: str) -> bool:
    """Tell pounds of weight from pounds of money."""
    if word.name != "GBP" or not text.endswith(("pound", "pounds"), 0, word.end):
        return False
    return text.startswith((" of ", "-force"), word.end) or _WEIGHT_BEFORE.search(before) is not None


_AGE_BEFORE = re.compile(r"\b(?:aged?|age of) $", re.IGNORECASE)
_OLD = re.compile(r"[- ]olds?\b")
_AGE_UNITS = ("year", "month", "week", "day")
_NAME_BEFORE = re.compile(r"(?:^|\s)[A-Z][\w'’-]+ (?:[\w'’.-]+ )?[A-Z][\w'’-]+(?:, | \()$")


_SURNAME_BEFORE = re.compile(r"(?:^|[.!?”\"\n] ?|\b(?:Mr|Mrs|Ms|Dr|Rep|Sen|Gov)\.? )[A-Z][\w'’-]+, $")
_GOES_ON_OF_NAME = re.compile(r", (?:is|was|who|whose|has|had|will|said|of|from|a|an)\b")


def _quantity(text: str, amount: _Amount, before: str) -> Figure | None:
    figure = Figure(amount.start, amount.end, "quantity", amount.value, "year", "exact")
    unit = unit_after(text, amount.end)
    if unit:
        old = _OLD.match(text, unit.end) if unit.name in _AGE_UNITS else None
        return replace(figure, end=old.end() if old else unit.end, unit=unit.name)
    if amount.number.scale == 1e6 and text[amount.end - 2 : amount.end] != "mn" and text[amount.end - 1] == "m":
        metres = text[amount.end - 2].isdigit() and not plural_follows(text, amount.end)
        return replace(figure, value=amount.value / 1e6, unit="metre") if metres else None
    if amount.ranged or not 0 < amount.value < 120:
        return None
    age = _AGE_BEFORE.search(before)
    if age:
        return replace(figure, start=amount.start - len(age.group()))
    return figure if not amount.number.words and _is_age_of_name(text, amount, before) else None


def _is_age_of_name(text: str, amount: _Amount, before: str) -> bool:
    """Tell whether a lone number after a name is an age: "Ann Lee, 42, said", "Ann Lee (42)"."""
    closing = text[amount.end : amount.end + 1]
    if closing not in (",", ")", ".", ";") or (before[-1:] == "(") != (closing == ")"):
        return False
    if not 3 < amount.value == int(amount.value):
        return False
    surname = _SURNAME_BEFORE.search(before) is not None and _GOES_ON_OF_NAME.match(text, amount.end) is not None
    return surname or _NAME_BEFORE.search(before) is not None


_BOUND_BEFORE = re.compile(
    r"(?<![\w-])(?:(?P<more>more than|well over|just over|little over|little more than|over|at least|above|upwards of"
    r"|in excess of|no fewer than|no less than|not less than|a minimum of|greater than|exceeding)"
    r"|(?P<less>no more than|not more than|less than|fewer than|just under|well under|under|below|nearly|almost|up to"
    r"|as many as|as much as|at most|a maximum of|close to)"
    r"|(?P<about>about|around|some|approximately|roughly|an estimated|estimated|circa|~))"
    r" ?(?:the |an additional |another )?$",
    re.IGNORECASE,
)
_BOUND_AFTER = re.compile(r" or (?:(?P<about>so)|(?P<more>more)|(?P<less>fewer|less))\b")
_BOUNDS: dict[str | None, Bound] = {"more": "more", "less": "less", "about": "about"}


def _with_bound(text: str, figure: Figure, *, about: bool = False) -> Figure:
    """Return the figure with the words that bound it inside its span."""
    back = max(0, figure.start - _LOOK_BACK)
    before = _BOUND_BEFORE.search(text[back : figure.start])
    if before:
        return replace(figure, start=back + before.start(), bound=_BOUNDS[before.lastgroup])
    after = _BOUND_AFTER.match(text, figure.end)
    if after:
        return replace(figure, end=after.end(), bound=_BOUNDS[after.lastgroup])
    return replace(figure, bound="about") if about else figure


_PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
}
_PARTS |= {"tenth": 10}
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9}
_NO_SHARE = "".join(rf"(?<!\b{word} )" for word in ("better", "first", "second", "latter"))
_SHARE = re.compile(
    rf"\b(?:{_NO_SHARE}(half)|({'|'.join(_COUNTS)})[- ]((?:{'|'.join(_PARTS)})s?))\b"
    r"(?! (?:time|day|year|month|consecutive|straight|successive|place)\b)",
    re.IGNORECASE,
)
_OF = re.compile(r" of | (?:the|its|their|his|her|our) ")
_RATIO = re.compile(
    r"(?<![\w.,/$£€-])(one|two|three|four|five|\d{1,2})(?P<join>[ -]in[ -]|-out-of-| out of |/)"
    r"(?:every )?(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})(?![\w/%]|[.,]\d)",
    re.IGNORECASE,
)
_WORTH = _COUNTS | {"ten": 10}
_RATIO_OF = re.compile(
    r" of | (?!(?:hour|day|week|month|year|decade|game|match|time)s?\b)(?:[a-z]+ )?(?:[a-z]+s|chance|people|children)\b"
)


def _shares(text: str) -> Iterator[Figure]:
    """Yield shares: "two-thirds" wherever it stands, "a third" and "half" only of something or bounded, "1 in 3"."""
    for match in _SHARE.finditer(text):
        half, count, part = (group.lower() if group else "" for group in match.groups())
        value = 50.0 if half else 100.0 * _COUNTS[count] / _PARTS[part.removesuffix("s")]
        figure = _with_bound(text, Figure(*match.span(), "percent", round(value, 2), None, "exact"))
        if part.endswith("s") or _OF.match(text, match.end()) or figure.bound != "exact":
            yield figure
    for match in _RATIO.finditer(text):
        few, many = (_WORTH.get(number.lower()) or int(number) for number in match.group(1, 3))
        written_small = match["join"] != "/" or (few < many <= 10 and text.startswith(" of ", match.end()))
        if few < many and written_small and _RATIO_OF.match(text, match.end()):
            yield _with_bound(text, Figure(*match.span(), "percent", round(100 * few / many, 2), None, "exact"))
