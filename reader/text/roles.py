"""Tells what each paragraph of a plain text is: title, caption, furniture or body.

Precision comes first: a paragraph is furniture only when the whole of it is one of the phrases pages carry around
articles, and a caption only when it says so or when the article otherwise ends its paragraphs with a stop.
"""

import re
from collections.abc import Sequence

from reader.text.model import Role
from reader.text.words import words

NEAR_TOP = 8  # paragraphs in which a repeated title is looked for
_LONGEST_TITLE = 220
_LONGEST_FURNITURE = 120
_LONGEST_CAPTION = 400


def looks_like_title(line: str) -> bool:
    """Return whether a line, standing first, reads as a headline: short and without a full stop."""
    return 0 < len(line) <= _LONGEST_TITLE and not _ENDED.search(line) and not is_furniture(line)


def is_furniture(paragraph: str) -> bool:
    """Return whether the whole paragraph is a phrase that pages carry around articles."""
    return len(paragraph) <= _LONGEST_FURNITURE and _FURNITURE.fullmatch(paragraph.strip("•·|>-– \t")) is not None


def paragraph_roles(paragraphs: Sequence[str], title: str | None) -> list[Role]:
    """Return the role of each paragraph, in order.

    Args:
        paragraphs: the paragraphs of one article, clean, none blank.
        title: the title where it is known; where it is None the first line may be one.
    """
    titles = _title_places(paragraphs, title)
    ended = [_ENDED.search(paragraph) is not None for paragraph in paragraphs]
    prose = sum(ended) * 2 >= len(paragraphs) - len(titles)
    roles: list[Role] = []
    for place, paragraph in enumerate(paragraphs):
        if place in titles:
            roles.append("title")
        elif is_furniture(paragraph):
            roles.append("furniture")
        elif _is_caption(paragraph, between=prose and not ended[place] and place + 1 < len(paragraphs)):
            roles.append("caption")
        else:
            roles.append("body")
    return roles


_ENDED = re.compile(r"[.!?…:;,。！？؟।—–-][\"'”’»)\]}」』]*\Z")


def _title_places(paragraphs: Sequence[str], title: str | None) -> set[int]:
    if title is None:
        if len(paragraphs) < 2 or not looks_like_title(paragraphs[0]):
            return set()
        title = paragraphs[0]
    wanted = _bare(title)
    return {place for place, line in enumerate(paragraphs[:NEAR_TOP]) if wanted and _bare(line) == wanted}


def _bare(line: str) -> list[str]:
    return [word.normal for word in words(line)] if len(line) <= _LONGEST_TITLE * 2 else []


def _is_caption(paragraph: str, *, between: bool) -> bool:
    if len(paragraph) > _LONGEST_CAPTION:
        return False
    return between or _CREDIT.search(paragraph) is not None


_AGENCY = (
    r"(?:AFP|AP|Reuters|Getty(?: Images)?|EPA|PA|Shutterstock|Rex|Alamy|Anadolu|Bloomberg|iStock|Associated Press)"
)
_CREDIT = re.compile(
    rf"[\[(](?:[^\[\]()]*\b)?(?:file (?:photo|image|picture|pic)|(?:photo|image|picture|photograph)s? (?:by|via|courtesy|credit)"
    rf"|{_AGENCY})\b[^\[\]()]*[\])]\.?\Z"
    r"|\(file\)\.?\Z|\A(?:photo|image|picture|file photo|caption|pictured)\s*(?:credit)?\s*:",
    re.IGNORECASE,
)
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_FURNITURE = re.compile(
    r"\d+\s*(?:-\s*)?min(?:ute)?s?\s+read|live story|live(?: blog| updates?)?|breaking(?: news)?|advertisement|sponsored(?: content)?"
    r"|share(?: this)?(?: (?:article|story|page|post))?(?: (?:on|via|with) .{1,40})?|(?:tweet|email|print|save|copy link|comments?|facebook|twitter|whatsapp)"
    r"|(?:read|see|watch|listen)(?: more| also| next)?:.*|read more|related(?: (?:articles?|stories|topics|content))?:?"
    r"|(?:sign up|subscribe)\b.{0,100}|(?:click|tap) here\b.{0,80}|follow us\b.{0,80}|most read|recommended|more on this story|story continues below.*"
    rf"|(?:first )?(?:published|updated|last updated|last modified|posted)\s*:?\s*(?:at |on )?.{{0,20}}(?:\d|{_MONTH}).{{0,60}}"
    rf"|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:\d{{1,2}}\s+{_MONTH}|{_MONTH}\s+\d{{1,2}}),?\s+\d{{4}}.{{0,30}}"
    r"|by\s+(?:[A-Z][\w.’'-]*\s*,?\s*(?:and\s+)?){1,8}|©.{0,100}|copyright\b.{0,100}|all rights reserved\.?",
    re.IGNORECASE,
)
