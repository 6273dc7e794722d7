"""Tells what each paragraph of a plain text is: title, caption, furniture or body.

Only plain text needs this; Markdown and pages say themselves what their headings and captions are. Precision comes
first: what is not surely something else is body.
"""

import re
from collections.abc import Sequence

from reader.text.captions import is_ended, is_item, may_be_caption, says_caption
from reader.text.furniture import is_by_line, is_furniture
from reader.text.model import Role
from reader.text.words import words

NEAR_TOP = 8  # paragraphs in which titles and by-lines are looked for


def looks_like_title(line: str) -> bool:
    """Return whether a line at the top reads as a headline: one short line that does not end like a sentence."""
    if len(line) > _LONGEST_TITLE or len(line.split()) > _MOST_WORDS:
        return False
    return not (_SENTENCE.search(line) or is_item(line) or is_furniture(line) or says_caption(line))


def title_place(paragraphs: Sequence[str]) -> int | None:
    """Return which paragraph is the title, where the text has one at its top.

    Furniture may stand above it, and a kicker of a few words ("World news") over a longer line.
    """
    top = [place for place, line in enumerate(paragraphs[:4]) if not is_furniture(line)]
    last = len(paragraphs) - 1
    if not top or top[0] == last or not looks_like_title(paragraphs[top[0]]):
        return None
    if len(top) > 1 and top[1] < last and _is_kicker(paragraphs[top[0]]):
        below = paragraphs[top[1]]
        if looks_like_title(below) and len(below.split()) > 2 * _KICKER_WORDS:
            return top[1]
    return top[0]


def paragraph_roles(paragraphs: Sequence[str], title: str | None) -> list[Role]:
    """Return the role of each paragraph, in order.

    Args:
        paragraphs: the paragraphs of one article, clean, none blank.
        title: the title where it is known; where it is None the text may have one at its top.
    """
    roles: list[Role] = ["body"] * len(paragraphs)
    for place in _titles(paragraphs, title):
        roles[place] = "title"
    above = roles.index("title") if "title" in roles else 0
    for place, line in enumerate(paragraphs):
        if roles[place] == "body" and (
            is_furniture(line)
            or (place < NEAR_TOP and is_by_line(line))
            or (place < above and _is_kicker(line) and not is_ended(line))
        ):
            roles[place] = "furniture"
    for place in _captions(paragraphs, roles):
        roles[place] = "caption"
    return roles


_LONGEST_TITLE = 220  # code points
_MOST_WORDS = 30
_KICKER_WORDS = 3
_PROSE_SHARE = 1 / 3  # of paragraphs that end with a stop, in a text where one without is a caption
_MOST_CAPTIONS = 3  # in a row; more lines without a stop are a list

# A headline may ask or exclaim; anything else that closes a sentence or leads to more is none.
_SENTENCE = re.compile(r"(?:[.:;,。।]|[.!?…][\"'”’»)\]]+)\Z|[.!?。]\s+\S.*[.!?]\Z")


def _is_kicker(line: str) -> bool:
    return len(line.split()) <= _KICKER_WORDS


def _titles(paragraphs: Sequence[str], title: str | None) -> set[int]:
    """Return where the title stands: every line near the top that says the same as it."""
    top = [_normals(line) for line in paragraphs[:NEAR_TOP]]
    if title is not None:
        wanted = _normals(title)
        if found := {place for place, line in enumerate(top) if _same_title(line, wanted)}:
            return found
    place = title_place(paragraphs)
    return (
        set() if place is None else {at for at, line in enumerate(top) if at == place or _same_title(line, top[place])}
    )


def _normals(line: str) -> list[str]:
    return [word.normal for word in words(line)] if len(line) <= 2 * _LONGEST_TITLE else []


def _same_title(line: list[str], title: list[str]) -> bool:
    """Return whether two titles are one, or one is the other with the name of an outlet after it."""
    if line == title:
        return line != []
    shorter, longer = sorted((line, title), key=len)
    return len(shorter) >= 4 and len(longer) - len(shorter) <= 4 and longer[: len(shorter)] == shorter


def _captions(paragraphs: Sequence[str], roles: Sequence[Role]) -> set[int]:
    """Return where the captions stand among the paragraphs that are body so far."""
    body = [place for place, role in enumerate(roles) if role == "body"]
    found = {place for place in body if says_caption(paragraphs[place])}
    if sum(is_ended(paragraphs[place]) for place in body) < _PROSE_SHARE * len(body):
        return found
    row: list[int] = []
    for place in [*body, len(paragraphs)]:
        between = 0 < place < len(paragraphs) - 1
        if between and place not in found and may_be_caption(paragraphs[place]):
            row.append(place)
            continue
        if len(row) <= _MOST_CAPTIONS:
            found.update(row)
        row.clear()
    return found
