"""Dates and times of day, as far as the words themselves tell; nothing is resolved against a calendar.

Weekdays, dates of the month, years that their context shows to be years, decades, centuries, "last week", "two years
ago". Lengths of time ("nearly 20 years") are quantities and left to `figures`.
"""

import re
from typing import NamedTuple

from reader.entities.model import EntityType
from reader.text.months import MONTHS


class Moment(NamedTuple):
    """A date or time at `text[start:end]`.

    Attributes:
        type: DATE or TIME.
        normal: the same for every way of writing the same ("Aug. 31", "31 August").
    """

    start: int
    end: int
    type: EntityType
    normal: str


def find_moments(text: str) -> list[Moment]:
    """Return the dates and times of the text in order; none overlaps."""
    found = [_moment(match, "TIME") for match in _TIME.finditer(text)]
    found += [_moment(match, "DATE") for match in _DATE.finditer(text) if _is_date(text, match)]
    found += [_moment(match, "DATE") for match in _LONE_YEAR.finditer(text) if _is_year(text, match)]
    kept: list[Moment] = []
    for moment in sorted(found, key=lambda moment: (moment.start, -moment.end)):
        if not kept or moment.start >= kept[-1].end:
            kept.append(moment)
    return kept


_WEEKDAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
_MONTH = rf"(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
_DAY = r"(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_HUNDREDS = r"(?:1[5-9]|20)"
_YEAR = rf"{_HUNDREDS}\d\d"
_NEAR = r"(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]"
_PART = r"(?:morning|afternoon|evening|night)"
_SEASON = r"(?:spring|summer|autumn|winter)"
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_FEW = (
    r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|several|a few|a couple of)"
)
_SPAN = r"(?:minute|hour|day|week|month|year|decade|generation|century|centurie)s?"
_WHICH = r"(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]revious|[Cc]oming)"
_ZONE = r"(?: (?:GMT|UTC|BST|EST|EDT|ET|PST|PDT|CET|IST|local time))"

_DATE = re.compile(
    r"(?<![\w’'-])(?:"
    + "|".join(
        [
            rf"(?:{_WEEKDAY},? )?(?:the )?{_DAY} (?:of )?{_MONTH}(?!\w)(?:,? {_YEAR}(?!\w))?",
            rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?![\w:]|[.,]\d| ?%)(?:,? {_YEAR}(?!\w))?",
            rf"(?:{_NEAR})?{_MONTH},? (?:of )?{_YEAR}(?!\w)",
            rf"(?P<month>(?:{_NEAR}|(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) )?{_MONTH}(?!\w))",
            r"\d{4}-\d\d-\d\d(?!\d)",
            r"\d{1,2}/\d{1,2}/(?:\d{4}|\d\d)(?!\d)|9/11(?![\w/])",
            rf"(?:(?:[Ll]ast|[Nn]ext|[Tt]his|[Pp]ast) )?{_WEEKDAY}(?: {_PART})?(?!\w)",
            rf"(?:[Tt]oday|[Yy]esterday|[Tt]omorrow)(?: {_PART})?(?!\w)",
            rf"{_WHICH} (?:week|month|year|weekend|decade|century|{_SEASON})(?![\w-])",
            r"(?:19|20)\d\d[-–](?:19|20)?\d\d(?![\w-])",
            rf"{_FEW} {_SPAN} ago\b",
            rf"(?:{_NEAR})?{_HUNDREDS}\d0['’]?s(?!\w)",
            rf"(?:{_NEAR})?(?:\d{{1,2}}(?:st|nd|rd|th)|nineteenth|twentieth|twenty-first)[- ][Cc]entury\b",
            rf"(?:{_NEAR})?{_SEASON} (?:of )?{_YEAR}(?!\w)",
        ]
    )
    + r")"
)
_TIME = re.compile(
    r"(?<![\w.:,/$£€])(?:"
    + "|".join(
        [
            rf"(?:\d{{1,2}}(?:[:.]\d\d)?|{_HOUR}) ?(?:[ap]\.m\.|[ap]m\b|[AP]M\b){_ZONE}?",
            rf"\d{{1,2}}[:.]\d\d(?:{_ZONE}| hours)\b",
            r"(?:[01]?\d|2[0-3]):[0-5]\d(?![:\d])",
            r"[0-2]\d[0-5]\d ?(?:GMT|UTC|hours\b)",
            rf"(?:\d{{1,2}}|{_HOUR}) o['’]clock\b",
            r"(?:[Mm]idnight|[Nn]oon|[Mm]idday|[Tt]onight)\b",
            rf"(?:[Ll]ast night|[Tt]his {_PART})\b",
        ]
    )
    + ")"
)
# A lone year needs a word that announces it: "in 2001", "the 2010 election", "(1998)", "2019 was".
_LONE_YEAR = re.compile(r"(?<![\w.,/:$£€#+-])(?:19|20)\d\d(?![\w/:%]|[.,]\d|-\d|['’]s\b)")
_BEFORE_YEAR = re.compile(
    r"(?:\b(?:in|since|by|until|till|from|during|early|late|mid|before|after|between|of|the|and|to|for|year|fiscal"
    r"|through|its|his|her|their|a)[ -]|[(–—])$",
    re.IGNORECASE,
)
_BEFORE_MONTH = re.compile(
    r"\b(?:in|since|by|until|till|from|during|before|after|between|of|through|to|and|every|this|last|next|for|mid|on"
    r"|–|-) $",
    re.IGNORECASE,
)
_COUNTED = re.compile(r" (?:people|men|women|children|troops|soldiers|police|jobs|homes|houses|students|workers)\b")
_ALSO_WORDS = frozenset(("March", "May", "Mar", "Jan", "Dec", "Sep", "Apr", "Jun", "Jul", "Aug", "Oct", "Nov", "Feb"))


def _moment(match: re.Match[str], kind: EntityType) -> Moment:
    return Moment(*match.span(), kind, _normal(match.group()))


def _is_date(text: str, match: re.Match[str]) -> bool:
    """Tell a month from a person ("June Leow") or a word ("May")."""
    month = match["month"]
    if month is None or " " in month or "-" in month:
        return True
    start, end = match.span()
    announced = _BEFORE_MONTH.search(text, max(0, start - 10), start) is not None
    if month in _ALSO_WORDS:
        return announced and not _capital_follows(text, end)
    return announced or not (_capital_follows(text, end) or text[max(0, start - 2) : start - 1].isalpha())


def _capital_follows(text: str, end: int) -> bool:
    return text[end : end + 1] == " " and text[end + 1 : end + 2].isupper()


def _is_year(text: str, match: re.Match[str]) -> bool:
    start, end = match.span()
    before = text[max(0, start - 10) : start]
    if _COUNTED.match(text, end) or (text[end : end + 1] == "-" and text[end + 1 : end + 2].isalpha()):
        return False
    return _BEFORE_YEAR.search(before) is not None or (
        before[-1:] in (" ", "") and text[end : end + 1] in (",", ".", ";", ")")
    )


_MONTH_WORD = re.compile(rf"\b({'|'.join(month[:3].lower() for month in MONTHS)})[a-z]*\.?")
_ORDINAL = re.compile(r"\b0?(\d+)(?:st|nd|rd|th)?\b")
_DAY_FIRST = re.compile(r"\b(\d{1,2}) (?:of )?([a-z]{3})\b")


def _normal(moment: str) -> str:
    plain = " ".join(moment.lower().replace(",", " ").replace("’", "'").split()).removeprefix("the ")
    plain = _MONTH_WORD.sub(r"\1", plain) if re.search(r"\d", plain) else plain
    plain = _ORDINAL.sub(r"\1", plain) if "century" not in plain else plain
    return _DAY_FIRST.sub(r"\2 \1", plain)
