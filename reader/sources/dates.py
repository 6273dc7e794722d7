"""Dates as documents write them, in ISO 8601 where that can be told for certain."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

from reader.text.months import MONTHS


def iso_date(text: str) -> str:
    """Return the date in `text` as ISO 8601 ("9 July 2021" is "2021-07-09"), or `text` where it is not certain.

    "07/09/2021" is not: half the world reads July, the other half September.
    """
    text = text.strip()
    found = _DAY_FIRST.fullmatch(text) or _MONTH_FIRST.fullmatch(text)
    if found is None:
        return _mailed(text) or text
    month = next((number for number, name in enumerate(MONTHS, 1) if name.startswith(found["month"].title())), 0)
    try:
        return date(int(found["year"]), month, int(found["day"])).isoformat()
    except ValueError:
        return text


_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+)?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_MONTH = r"(?P<month>[a-z]{3,9}?)t?\.?"
_YEAR = r"(?P<year>\d{4})"
_DAY_FIRST = re.compile(rf"{_WEEKDAY}{_DAY}\s+{_MONTH},?\s+{_YEAR}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"{_WEEKDAY}{_MONTH}\s+{_DAY},?\s+{_YEAR}", re.IGNORECASE)


def _mailed(text: str) -> str | None:
    """Return the date as mail and feeds write it, "Fri, 09 Jul 2021 14:05:00 GMT", in ISO 8601."""
    if not re.match(r"[A-Za-z]{3},? \d", text):
        return None
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
