"""Currencies and units of measure: how they are written, and what they are called in normal form.

Currencies become ISO 4217 codes, units their English name in the singular. Nothing is converted but parts of one unit
into it (pence into pounds), so that what is shown can be found in the text.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from reader.entities.gazetteers import read_sections


class Unit(NamedTuple):
    """A unit or currency that ends at `end` of the text it was read from.

    Attributes:
        name: ISO 4217 code or name in the singular, None for a currency that could be several ("pesos").
        factor: what a value is to be multiplied by to be in `name`.
    """

    end: int
    name: str | None
    factor: float


def sign_before(before: str) -> tuple[int, str] | None:
    """Return the length and the ISO code of the currency sign that `before` ends with, or None."""
    tables = _tables()
    match = tables.sign.search(before)
    return (len(match.group()), tables.signs[match[1]]) if match else None


def currency_after(text: str, start: int) -> Unit | None:
    """Return the currency named right after a number that ends at `start` ("million dollars"), or None."""
    tables = _tables()
    match = tables.currency.match(text, start)
    if match is None:
        return None
    code, _, part = tables.currencies[match[1] or match[2]].partition("/")
    return Unit(match.end(), None if code == "-" else code, 1 / float(part or 1))


def unit_after(text: str, start: int) -> Unit | None:
    """Return the unit of measure right after a number that ends at `start` ("50km", "20 years"), or None."""
    tables = _tables()
    match = tables.unit.match(text, start) or tables.abbreviated.match(text, start)
    return Unit(match.end(), tables.units[match[1].lower()], 1.0) if match else None


class _Tables(NamedTuple):
    """What stands for what, and the patterns that find it."""

    signs: dict[str, str]
    sign: re.Pattern[str]
    currencies: dict[str, str]
    currency: re.Pattern[str]
    units: dict[str, str]
    unit: re.Pattern[str]
    abbreviated: re.Pattern[str]


@cache
def _tables() -> _Tables:
    money = read_sections("currencies.txt")
    signs = _by_form(money["sign"])
    currencies = _by_form(money["name"]) | _by_form(money["national"])
    codes = {code: code for code in signs.values() if code in signs}
    units = {form.lower(): name for form, name in _by_form(read_sections("units.txt")[""]).items()}
    short = {form for form in units if (len(form) < 4 and form not in ("day", "ton")) or form in ("km/h", "sq km")}
    return _Tables(
        signs,
        re.compile(rf"(?<![\w$])({_any(signs)}) ?$"),
        currencies | codes,
        re.compile(rf"[ -]({_any(currencies)})\b(?!-)| ?({_any(codes)})\b"),
        units,
        re.compile(rf"[ -]?({_any(units.keys() - short)})\b(?!['’]?s\b)", re.IGNORECASE),
        # A lone letter stands for degrees only right after the number: "30C", but not "5 C".
        re.compile(rf" ?((?i:{_any(form for form in short if len(form) > 1)})(?!\w)|°|(?<=\d)[CF](?!\w))"),
    )


def _by_form(rows: list[str]) -> dict[str, str]:
    """Return each written form with the name its row begins with."""
    return {form: name for name, *forms in (row.split("; ") for row in rows) for form in forms}


def _any(forms: Iterable[str]) -> str:
    return "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
