"""Dates as documents write them, in ISO 8601 where that can be told for certain."""

import re
from datetime import date
from email.utils import parsedate_to_datetime

_MONTHS = "january february march april may june july august september october november december".split()
_DAY_FIRST = re.compile(r"(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(r"(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}.*)?")


def iso_date(text: str) -> str:
    """Return the date in `text` as ISO 8601 ("9 July 2021" is "2021-07-09"), or `text` where it is not certain."""
    text = text.strip()
    if _ISO.fullmatch(text):
        return text
    if found := _DAY_FIRST.match(text):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.match(text):
        month, day, year = found.groups()
    else:
        return _from_mail(text)
    number = next((n for n, name in enumerate(_MONTHS, 1) if name.startswith(month.lower()[:4])), 0)
    try:
        return date(int(year), number, int(day)).isoformat()
    except ValueError:
        return text


def _from_mail(text: str) -> str:
    try:
        return parsedate_to_datetime(text).isoformat()
    except (ValueError, TypeError, IndexError, OverflowError):
        return text
