"""Cuts a paragraph of news prose into sentences, by rules.

Every possible end (a stop, its closing quotes and brackets, then white space) is looked at once, with the word before
and the words after; nothing else of the text is read twice, so the time is linear. The rules were read off the errors
on real articles, see tests/benchmarks/segmentation.py. What makes a paragraph is decided in `reader.text.articles`.
"""

import re

from reader.text.abbreviations import (
    AFTER_HOURS,
    BEFORE_ORDINALS,
    EITHER,
    GERMAN_STARTERS,
    HOURS,
    LEADING,
    LEADING_UNLESS_AFTER_FIGURE,
    NUMBERING,
    SPEECH,
    STARTERS,
)


def sentence_spans(paragraph: str) -> list[tuple[int, int]]:
    """Return the sentences as (start, end) offsets into `paragraph`, in order, without white space at their ends.

    Every non-blank character belongs to exactly one sentence. A blank paragraph has none.
    """
    spans = []
    length = len(paragraph.rstrip())
    start = len(paragraph) - len(paragraph.lstrip())
    for stop in _STOP.finditer(paragraph):
        end = _with_stray_closers(paragraph, stop.end())
        if end >= length:
            break
        if stop.start() > start and _ends(paragraph, stop, start, end):
            spans.append((start, end))
            start = _BLANK.match(paragraph, end).end()  # type: ignore[union-attr]
    if start < length:
        spans.append((start, length))
    return spans


_STOP = re.compile(
    r"""
    (?P<wide>[。！？｡]++[」』）】”’"]*+)(?![、，とっ])
    |
    (?<![.!?…؟۔।։።])(?P<mark>[.!?…؟۔।։።]++)(?P<closers>(?:["'”’»›)\]}]|[“‘](?=\s))*+)(?:\[\d{1,3}\])*+
    (?: (?=\s) | (?<=[a-z][a-z][.!?]) (?=[A-Z“‘]) | (?<=[a-z][.!?]["”’]) (?=[A-Z]) )
    """,
    re.VERBOSE,
)
_BLANK = re.compile(r"\s*")
_STRAY = re.compile(r"\s+(?:[”’»」』]+(?=\s|\Z)|[\"']+\s*\Z)")
_NEXT = re.compile(r"\s*(?P<openers>[\"'“‘«(\[{–—\-•*]*)\s*(?P<word>[^\s\"“”‘«»()\[\]{}–—,;:!?]{0,40})")
_MIXED_CASE = re.compile(r"[a-z]{1,3}-?[A-Z]")
_INITIALS = re.compile(r"(?:[A-Za-z]\.-?)+[A-Za-z]")
_BEFORE_WORD = "\"'“‘«([{–—"
_QUOTES = "\"'“‘«"
_WINDOW = 24  # code points before a stop in which its word is looked for; the longest abbreviation has eight


_STRAYS = frozenset("”’»」』\"'")


def _with_stray_closers(text: str, end: int) -> int:
    """Return `end` moved past closing quotes that a blank parts from their sentence ("… he said. ”")."""
    if text[end : end + 2].strip(" ") in _STRAYS and (stray := _STRAY.match(text, end)):
        return stray.end()
    return end


def _ends(text: str, stop: re.Match[str], start: int, end: int) -> bool:
    """Return whether the sentence begun at `start` ends with this stop, which closes at `end`."""
    if stop["wide"]:
        return stop["wide"][-1] in "。！？｡" or not _SAYS_WIDE.match(text, end)
    openers, word = _NEXT.match(text, end).groups()  # type: ignore[union-attr]
    if end == stop.end() and not text[end].isspace():
        return word.rstrip(".") in STARTERS
    if word[:1].islower() and "•" not in openers and not _MIXED_CASE.match(word):
        return False
    mark, closers = stop["mark"], stop["closers"]
    if word[:1] == "." and word[:3] != "...":
        return False
    if mark[-1] in "!?؟":
        return not (closers and _is_attribution(text, end))
    if mark[-1] == "…" or len(mark) > 2:
        return not _is_omission(text, stop.start(), word)
    if mark != "." or closers.strip(")]"):
        return True
    return _word_ends(text, start, stop.start(), openers, word)


# A quote in wide marks belongs to who says it: "“……。”居民何丽萍说。".
_SAYS_WIDE = re.compile(r"[^。！？｡“”「」『』]{1,30}(?:说|說|表示|称|稱|道|指出|强调|強調|透露)[。！？｡]")


def _is_attribution(text: str, end: int) -> bool:
    """Return whether a name and a verb of speech follow, so that the quote before them belongs to their sentence."""
    for place, word in enumerate(text[end : end + 80].split()[:5]):
        if place and word.rstrip(".,:") in SPEECH:
            return True
        named = word[0].isupper() and (word not in STARTERS or word.rstrip(".") in LEADING)
        if not named or word.endswith((",", "!", "?")):
            return False
    return False


def _is_omission(text: str, at: int, word: str) -> bool:
    """Return whether an ellipsis stands for words left out inside a sentence ("the men … Smith and Jones … fled")."""
    alone = at > 1 and text[at - 1].isspace() and text[at - 2] not in '.!?…"”’'
    return alone and (word not in STARTERS or word == "I")


def _word_ends(text: str, start: int, stop: int, openers: str, word: str) -> bool:
    """Return whether a single stop ends its sentence, by the word before it and the next one."""
    before = text[max(start, stop - _WINDOW) : stop].split()
    token = before[-1].lstrip(_BEFORE_WORD) if before and not text[stop - 1].isspace() else ""
    if token.isdecimal():
        return not (len(token) < 3 and (stop - len(token) == start or _is_ordinal(before, word)))
    if len(token) == 1 and token.isalpha() and not token.islower():
        return word in STARTERS
    token = token.rpartition("-")[2].lstrip("0123456789:") or token
    if token in LEADING:
        return False
    if token in LEADING_UNLESS_AFTER_FIGURE:
        return len(before) > 1 and before[-2].isdecimal()
    if token in NUMBERING:
        return not word[:1].isdecimal()
    if token in HOURS:
        whole = len(before) < 3 or before[-3].lower() not in {"a", "an", "the"}
        return whole and word[:1].isupper() and word.rstrip(".") not in AFTER_HOURS and not openers.strip(_QUOTES)
    if token in EITHER or _INITIALS.fullmatch(token):
        return not openers.strip(_QUOTES) and (word in STARTERS or (openers != "" and word[:1].isupper()))
    return True


def _is_ordinal(before: list[str], word: str) -> bool:
    """Return whether a figure with a stop is a German ordinal: "am 3. Mai", "aus dem 17. Jahrhundert"."""
    return len(before) > 1 and before[-2] in BEFORE_ORDINALS and word[:1].isupper() and word not in GERMAN_STARTERS
