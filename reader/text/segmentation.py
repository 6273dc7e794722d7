"""Cuts a paragraph of news prose into sentences, by rules.

Every possible end (a stop, its closing quotes and brackets, then white space) is looked at once with the word before
and the words after; nothing else of the text is read twice, so the time is linear. What makes a paragraph is decided
in `reader.text.articles`.
"""

import re

from reader.text.abbreviations import ENDING, NEVER_ENDING, NUMBERED, STARTERS


def sentence_spans(paragraph: str) -> list[tuple[int, int]]:
    """Return the sentences as (start, end) offsets into `paragraph`, in order, without white space at their ends.

    Every non-blank character belongs to exactly one sentence. A blank paragraph has none.
    """
    spans = []
    start = len(paragraph) - len(paragraph.lstrip())
    for match in _STOP.finditer(paragraph):
        if match.start() < start or not _ends(paragraph, match, start):
            continue
        spans.append((start, match.end()))
        start = _BLANK.match(paragraph, match.end()).end()  # type: ignore[union-attr]
    end = len(paragraph.rstrip())
    if start < end:
        spans.append((start, end))
    return spans


_CLOSERS = "\"'”’»)\\]}›"
_STOP = re.compile(
    rf"(?P<wide>[。！？｡]+[」』）】”’\"]*)(?![、，])|(?P<stop>[.!?…؟।]+)(?P<closers>[{_CLOSERS}]*)(?=\s)"
)
_BLANK = re.compile(r"\s*")
_BEFORE = re.compile(r"[^\s\"'“”‘’«»()\[\]{}—–]*\Z")
_NEXT = re.compile(r"\s*(?P<openers>[\"'“‘«(\[{—–\-•*]*)\s*(?P<word>[^\s\"“”‘«»()\[\]{}—–,;:!?…]*)")
_SPEECH = re.compile(
    r"\s*(?:[A-Z][\w’'.-]*\s){1,4}(?:said|says|asked|asks|added|adds|replied|replies|wrote|writes|told|tweeted|wondered"
    r"|shouted|cried|demanded|continued|explained)\b"
)
_INITIALS = re.compile(r"(?:[A-Z]\.-?)*[A-Z]\Z")


def _ends(text: str, match: re.Match[str], start: int) -> bool:
    """Return whether the sentence begun at `start` ends with this stop."""
    if match["wide"]:
        return True
    following = _NEXT.match(text, match.end())
    if following is None or following.end() >= len(text) and not following["word"]:
        return not following or following["word"] != "" or following["openers"] == ""
    word, openers = following["word"], following["openers"]
    first = word[:1]
    stop, closers = match["stop"], match["closers"]
    if first.islower() and not _MIXED.match(word):
        return False
    if stop[-1] in "!?؟" and closers:
        return not _SPEECH.match(text, match.end())
    if stop != "." or closers.strip(")]"):
        return True
    return _after_word(text, match.start(), start, word, openers)


_MIXED = re.compile(r"[a-z]+[A-Z]")


def _after_word(text: str, stop: int, start: int, word: str, openers: str) -> bool:
    """Return whether a single stop after the word that ends at `stop` ends its sentence, `word` being the next."""
    before = _BEFORE.search(text, max(start, stop - 40), stop)
    token = before.group() if before else ""
    bare = token.rstrip(".").lower()
    if bare in NUMBERED:
        return not word[:1].isdigit()
    if bare in NEVER_ENDING:
        return False
    begins = word.rstrip(".") in STARTERS or bool(openers and word[:1].isupper())
    if bare in ENDING:
        return begins and not word[:1].isdigit()
    if token.isdigit() and stop - len(token) == start:
        return False
    if _INITIALS.match(token):
        return begins and (len(token) > 1 or token == "I")
    return True
