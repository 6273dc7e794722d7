"""What stands in a sentence and is no part of what it tells: a dateline, and the party and state of a politician.

Each is found as it is written, "OSLO, Norway (Reuters) — " and "Ann Lee (D-Ohio)"; whatever stands in it is neither a
new name nor a new word.
"""

import re

_DATELINE = re.compile(r"[A-Z][A-Z .,’'-]{1,40}(?:, [A-Z][\w.]{1,14})? ?(?:\([\w ]{2,20}\) ?)?(?:—|–|--|-) ")
_PARTY = re.compile(r"\b[RDI]-[A-Z][\w.]{0,9}|\((?:R|D|I)\)")
_LONGEST = 80
"""Code points a dateline has at most by its pattern, rounded up."""


def labels(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the offsets of the labels of a sentence that stands at `text[start:end]`."""
    found = [party.span() for party in _PARTY.finditer(text, start, end)]
    if dateline := _DATELINE.match(text, start, end):
        found.append(dateline.span())
    return found


def is_in_label(text: str, start: int) -> bool:
    """Return whether what stands at offset `start` of a text is in a dateline that opens its line, or a party."""
    line = text.rfind("\n", max(0, start - _LONGEST), start) + 1
    if line or start < _LONGEST:
        dateline = _DATELINE.match(text, line)
        if dateline and start < dateline.end():
            return True
    return any(_PARTY.match(text, at) for at in (start, start - 2) if at >= 0)
