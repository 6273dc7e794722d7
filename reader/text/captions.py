"""The lines that go with pictures: those that say so, and those that could.

A caption says so by its credit or its place ("[Getty - file photo]", "(left)"). Most do not, and are told only by
ending without a stop where the sentences around them end with one; whether they do is for `reader.text.roles`.
"""

import re

from reader.text.segmentation import sentence_spans

_LONGEST = 400  # code points


def says_caption(line: str) -> bool:
    """Return whether the line says that it goes with a picture."""
    if len(line) > _LONGEST or is_item(line):
        return False
    return _CREDIT.search(line) is not None or (_POINTS.search(line) is not None and _is_one_sentence(line))


def may_be_caption(line: str) -> bool:
    """Return whether a line between paragraphs could be a caption: one statement, not ended, listed or quoted."""
    if len(line) > _LONGEST or is_ended(line) or is_item(line):
        return False
    return not _QUOTED.fullmatch(line) and _is_one_sentence(line)


def is_ended(line: str) -> bool:
    """Return whether the line ends like a sentence or leads to the next line."""
    return _ENDED.search(line) is not None


def is_item(line: str) -> bool:
    """Return whether the line begins like an item of a list, a signature or an address."""
    return _ITEM.match(line) is not None


def _is_one_sentence(line: str) -> bool:
    return len(sentence_spans(line)) == 1


_ENDED = re.compile(r"[.!?…:;,。！？؟।—–-](?:\s*[\"'”’»)\]}」』])*(?:\[\d+\])*\Z")
_ITEM = re.compile(r"(?:[-*•·–—]|\(?\d{1,3}[.)])\s|https?://")
_QUOTED = re.compile(r"[\"'“‘«].*[\"'”’»]")

_PICTURE = r"(?:photo(?:graph)?|picture|image|pic|illustration)s?"
_AGENCY = (
    r"(?:AFP|AP|Reuters|Getty(?:\ Images)?|EPA(?:-EFE)?|PA(?:\ Media|\ Wire)?|Shutterstock|REX|Rex\ Features"
    r"|Alamy|Anadolu(?:\ Agency)?|Bloomberg|iStock|Xinhua|TASS|Associated\ Press|Press\ Association)"
)
_SHOT = (
    rf"(?:file|library|stock|handout)\ {_PICTURE}|{_PICTURE}\ (?:by|via|courtesy|credit)|{_PICTURE}:"
    r"|handout|AP\ Photo|Getty\ Images"
)
_CREDIT = re.compile(
    rf"""
      [\[(] [^\[\]()]* \b(?:{_SHOT})(?!\w) [^\[\]()]* [\])] \.?\Z
    | [\[(] (?:file|{_PICTURE}|{_AGENCY}(?:\s*[/|,–-]\s*[^\[\]()]*)?|[^\[\]()]*/\s*{_AGENCY}) [\])]\Z
    | \A(?:(?:file\ )?{_PICTURE}(?:\ (?:credit|caption|source|copyright|by))?|file|(?:media\ )?caption)\s*(?::|[-–—]\s)
    | \A(?:pictured(?:[:,]|\ (?:above|below|left|right))|image\ (?:caption|source|copyright))
    | \A{_PICTURE}\ by\ (?-i:[A-Z])
    | (?:[.!?”"]|\s[-–|]) \s+ (?:{_PICTURE}|credit)\s*:\s*\S[^.!?]*\Z
    | \A(?:credit:\s*\S.*|{_AGENCY})\Z
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIDE = r"left|right|centre|center|foreground|background|(?:top|bottom|far)[\s-](?:left|right)"
_POINTS = re.compile(rf"[\[(](?:pictured\s)?(?:(?:second|third)\sfrom\s)?(?:{_SIDE})[\])]", re.IGNORECASE)
