"""Tells what each paragraph of a plain text is: title, caption, furniture or body.

Only plain text needs this; Markdown and pages say themselves what their headings and captions are. Precision comes
first: what is not surely something else is body.
"""

import re
from collections.abc import Sequence

from reader.text.furniture import is_by_line, is_furniture
from reader.text.model import Role
from reader.text.words import words

NEAR_TOP = 8  # paragraphs in which titles and by-lines are looked for
_LONGEST_TITLE = 220
_LONGEST_CAPTION = 400
_LONGEST_KICKER = 3  # words: "World news", above the title
_PROSE_SHARE = 1 / 3  # of paragraphs that end with a stop, in a text where one without is a caption


def looks_like_title(line: str) -> bool:
    """Return whether a line at the top reads as a headline: one short line that does not end like a sentence."""
    return len(line) <= _LONGEST_TITLE and not _SENTENCE.search(line) and not _item(line) and not is_furniture(line)


def title_place(paragraphs: Sequence[str]) -> int | None:
    """Return which paragraph is the title, where the text has one at its top."""
    candidates = [place for place, line in enumerate(paragraphs[:4]) if not is_furniture(line)][:2]
    if not candidates or candidates[0] + 1 >= len(paragraphs) or not looks_like_title(paragraphs[candidates[0]]):
        return None
    first, *rest = candidates
    kicker = len(paragraphs[first].split()) <= _LONGEST_KICKER
    if kicker and rest and rest[0] + 1 < len(paragraphs) and len(paragraphs[rest[0]].split()) > 2 * _LONGEST_KICKER:
        return rest[0] if looks_like_title(paragraphs[rest[0]]) else first
    return first


def paragraph_roles(paragraphs: Sequence[str], title: str | None) -> list[Role]:
    """Return the role of each paragraph, in order.

    Args:
        paragraphs: the paragraphs of one article, clean, none blank.
        title: the title where it is known; where it is None the text may have one at its top.
    """
    titles = _titles(paragraphs, title)
    first_title = min(titles, default=0)
    furniture = {
        place
        for place, line in enumerate(paragraphs)
        if place not in titles
        and (place < first_title or is_furniture(line) or (place < NEAR_TOP and is_by_line(line)))
    }
    ended = [_ENDED.search(line) is not None for line in paragraphs]
    others = len(paragraphs) - len(titles) - len(furniture)
    prose = sum(ended) >= _PROSE_SHARE * others
    roles: list[Role] = []
    for place, line in enumerate(paragraphs):
        between = prose and not ended[place] and 0 < place < len(paragraphs) - 1
        if place in titles:
            roles.append("title")
        elif place in furniture:
            roles.append("furniture")
        else:
            roles.append("caption" if _is_caption(line, between=between) else "body")
    return roles


# A headline may ask or exclaim; anything else that closes a sentence or leads to more is none.
_SENTENCE = re.compile(r"(?:[.:;,。।]|[.!?…][\"'”’»)\]]+)\Z|[.!?。]\s+\S.*[.!?]\Z")
_ENDED = re.compile(r"[.!?…:;,。！？؟।—–-](?:\s*[\"'”’»)\]}」』])*(?:\[\d+\])*\Z")
_ITEM = re.compile(r"(?:[-*•·–]|\(?\d{1,3}[.)])\s")


def _item(line: str) -> bool:
    return _ITEM.match(line) is not None


def _titles(paragraphs: Sequence[str], title: str | None) -> set[int]:
    """Return where the title stands: every line near the top that says the same as it."""
    top = [_normals(line) for line in paragraphs[:NEAR_TOP]]
    if title is not None:
        wanted = _normals(title)
        if found := {place for place, line in enumerate(top) if _same_title(line, wanted)}:
            return found
    place = title_place(paragraphs)
    if place is None or _says_caption(paragraphs[place]):
        return set()
    return {at for at, line in enumerate(top) if _same_title(line, top[place])}


def _normals(line: str) -> list[str]:
    return [word.normal for word in words(line)] if len(line) <= 2 * _LONGEST_TITLE else []


def _same_title(line: list[str], title: list[str]) -> bool:
    """Return whether two titles are one, or one is the other with the name of an outlet after it."""
    if line == title:
        return line != []
    shorter, longer = sorted((line, title), key=len)
    return len(shorter) >= 4 and len(longer) - len(shorter) <= 4 and longer[: len(shorter)] == shorter


def _is_caption(line: str, *, between: bool) -> bool:
    if len(line) > _LONGEST_CAPTION or _item(line):
        return False
    return _says_caption(line) or (between and not _BREAK.search(line))


def _says_caption(line: str) -> bool:
    return _CREDIT.search(line) is not None


_BREAK = re.compile(r"[a-z]{3}[.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]")
_PICTURE = r"(?:photo(?:graph)?|picture|image|pic|illustration)s?"
_AGENCY = (
    r"(?:AFP|AP|Reuters|Getty(?:\ Images)?|EPA(?:-EFE)?|PA(?:\ Media|\ Wire)?|Shutterstock|REX|Rex\ Features"
    r"|Alamy|Anadolu(?:\ Agency)?|Bloomberg|iStock|Xinhua|TASS|Associated\ Press|Press\ Association)"
)
_SHOT = (
    rf"(?:file|library|stock|handout)\ {_PICTURE}|{_PICTURE}\ (?:by|via|courtesy|credit)|{_PICTURE}:"
    r"|handout|AP\ Photo|Getty\ Images"
)
_SIDE = r"left|right|centre|center|above|below|foreground|background|(?:top|bottom|far)[\s-](?:left|right)"
_CREDIT = re.compile(
    rf"""
      [\[(] [^\[\]()]* \b(?:{_SHOT})(?!\w) [^\[\]()]* [\])] \.?\Z
    | [\[(] (?:file|{_PICTURE}|{_AGENCY}(?:\s*[/|,–-]\s*[^\[\]()]*)?|[^\[\]()]*/\s*{_AGENCY}) [\])]\Z
    | [\[(] (?:pictured\s)? (?:(?:second|third)\sfrom\s)? (?:{_SIDE}) [\])]
    | \A(?:(?:file\ )?{_PICTURE}(?:\ (?:credit|caption|source|copyright|by))?|file|(?:media\ )?caption)\s*(?::|[-–—]\s)
    | \A(?:pictured(?:[:,]|\ (?:above|below|left|right))|image\ (?:caption|source|copyright))
    | \A{_PICTURE}\ by\ (?-i:[A-Z])
    | (?:[.!?”"]|\s[-–|]) \s+ (?:{_PICTURE}|credit)\s*:\s*\S[^.!?]*\Z
    | \A(?:credit:\s*\S.*|{_AGENCY})\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
