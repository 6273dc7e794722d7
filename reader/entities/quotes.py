"""Direct speech: which stretches of a paragraph stand between quote marks, whatever marks the outlet uses.

Straight and curly, double and single, and the British single marks that share their sign with the apostrophe. A quote
may run over sentences, and over paragraphs when each opens with a mark again. A wrong mark costs at most its own quote.
Who said it is found in `speakers`.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from reader.text.model import Article


class Speech(NamedTuple):
    """What stands between two quote marks: `text[start:end]`, the marks outside.

    Attributes:
        paragraph: index of its paragraph.
        goes_on: whether it is not closed but goes on in the next paragraph.
    """

    start: int
    end: int
    paragraph: int
    goes_on: bool


def find_speech(article: Article) -> list[Speech]:
    """Return the quotes of the article in order; none overlaps, and none is only a word or a title in quote marks."""
    found: list[Speech] = []
    openings = [article.text[paragraph.start : paragraph.start + 1] for paragraph in article.paragraphs]
    ends = [sentence.end for sentence in article.sentences]
    for number, paragraph in enumerate(article.paragraphs):
        following = openings[number + 1] if number + 1 < len(openings) else ""
        for start, end, closed in _quoted(article.text, paragraph.start, paragraph.end, following, ends):
            speech = _trimmed(article.text, start, end, number, goes_on=not closed)
            if speech and (not closed or _is_speech(article.text[speech.start : speech.end])):
                found.append(speech)
    return found


_CLOSERS = {"“": "”", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "'": "'"}
# A quote mark without its partner must not be sought through a whole book.
_LONGEST = 4000
_MOST_MARKS = 60
_SINGLE = {"’": re.compile("’"), "'": re.compile("'")}
_MARK = re.compile(r"[“„«»「『\"‘'’]")
# What begins with an apostrophe and is no quote: "’90s", "'em", "’tis".
_ELISION = re.compile(
    r"[’'](?:\d\ds\b|\d\d\b(?! ?(?:per|%|p))|(?:em|til|till|tis|twas|cause|bout|round|n|neath|cos|ere)\b)",
    re.IGNORECASE,
)


def _quoted(text: str, start: int, end: int, following: str, ends: list[int]) -> Iterator[tuple[int, int, bool]]:
    """Yield start, end and whether it is closed, for each quote of the paragraph `text[start:end]`."""
    at = start
    while match := _MARK.search(text, at, end):
        opening, mark = match.start(), match.group()
        at = opening + 1
        if not _opens(text, opening, start):
            continue
        close = _closing(text, opening, min(end, opening + _LONGEST), ends)
        if close is not None:
            yield opening + 1, close, True
            at = close + 1
        elif mark != "’" and following == mark:
            yield opening + 1, end, False
            return


def _opens(text: str, at: int, start: int) -> bool:
    mark, before, after = text[at], text[at - 1 : at] if at > start else " ", text[at + 1 : at + 2]
    if mark == "«" and after == " ":
        return text[at + 2 : at + 3].isalnum()
    if not after or after.isspace():
        return False
    if mark in "“„«「『":
        return True
    if mark == "»":
        return before.isspace() and after.isalnum()
    if not (before.isspace() or before in '([—–-:/,“"‘'):
        return False
    if mark == '"':
        return True
    return not _ELISION.match(text, at) and (after.isalnum() or after in '…“"[.$£€')


def _closing(text: str, opening: int, end: int, ends: list[int]) -> int | None:
    """Return where the mark that closes the quote stands, or None."""
    mark = text[opening]
    if mark in "‘'":
        return _single_closing(text, opening, end, "’" if mark == "‘" else "'")
    if mark == "’":
        return _single_closing(text, opening, _sentence_end(ends, opening, end), "’")
    closers = _CLOSERS[mark] + ('"' if mark == "“" else "")
    found = [at for closer in closers if (at := text.find(closer, opening + 1, end)) >= 0]
    return min(found, default=None)


def _sentence_end(ends: list[int], at: int, end: int) -> int:
    index = bisect_right(ends, at)
    return min(end, ends[index]) if index < len(ends) else end


def _single_closing(text: str, opening: int, end: int, mark: str) -> int | None:
    """Return the mark that closes a single quote, told from apostrophes by what stands around it.

    A mark after "s" before a space may be a possessive ("the generals’ plan"): it closes only where no better mark
    follows before the next quote opens.
    """
    doubtful: int | None = None
    for match in islice(_SINGLE[mark].finditer(text, opening + 2, end), _MOST_MARKS):
        at = match.start()
        before, after = text[at - 1], text[at + 1 : at + 2]
        if before.isspace() and after.isalnum() and doubtful is not None:
            return doubtful
        if before.isspace() or after.isalnum():
            continue
        if not (before in "sS" and after == " " and text[at + 2 : at + 3].isalpha()):
            return at
        doubtful = at if doubtful is None else doubtful
        nested = text.find("‘", at, end) if mark == "’" else -1
        if nested >= 0 and text.find(mark, at + 1, nested) < 0:
            return doubtful
    return doubtful


_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_FINAL = re.compile(r"[.,!?…—–。！？،؟।-]$")


def _trimmed(text: str, start: int, end: int, paragraph: int, *, goes_on: bool) -> Speech | None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Speech(start, end, paragraph, goes_on) if end > start else None


def _is_speech(quoted: str) -> bool:
    """Tell speech from a word in distancing marks and from the title of a work."""
    words = _WORD.findall(quoted)
    if _FINAL.search(quoted) and not (quoted.endswith(".") and _is_title(words)):
        return bool(words)
    longer = [word for word in words if len(word) > 3]
    return len(words) > 1 and not (len(longer) > 1 and all(word[0].isupper() for word in longer))


def _is_title(words: list[str]) -> bool:
    return 1 < len(words) < _LONGEST_TITLE and all(word[0].isupper() for word in words if len(word) > 3)


_LONGEST_TITLE = 8
