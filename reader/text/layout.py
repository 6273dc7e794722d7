"""Lays the lines of a plain text out as paragraphs.

Files come in two kinds: each line is a paragraph (blank lines between or not), or paragraphs are wrapped at some
column. The second kind is told by its own signature: many lines break off inside a sentence, and those had no room for
the first word of the next line. Only white space is laid anew; no character is lost.
"""

import re
from itertools import pairwise
from typing import NamedTuple

# Measured on 120 news articles laid out in 20 ways, see tests/benchmarks/layout.py.
_NARROWEST, _WIDEST = 30, 160  # columns at which people wrap text
_RUN_ON_SHARE = 0.25  # of line ends; .4 and more in wrapped articles, under .05 in unwrapped ones
_FULL_SHARE = 0.9  # of the lines that run on, in wrapped articles


def lay_paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a clean text, none blank, white space folded: its lines, or its lines joined."""
    lines = [_line(raw) for raw in text.split("\n")]
    width = _wrapped_at(lines)
    if width is None:
        return [line.text for line in lines if line.text]
    paragraphs: list[list[str]] = []
    before = _line("")
    for line in lines:
        if line.text and before.text and _goes_on(before, line, width):
            paragraphs[-1].append(_joint(before.text, line.text) + line.text)
        elif line.text:
            paragraphs.append([line.text])
        before = line
    return ["".join(parts) for parts in paragraphs]


class _Line(NamedTuple):
    text: str
    indent: int
    width: int  # with its indent


_ENDED = re.compile(r"[.!?…:。！？]['\"’”»)\]]*\Z")
_ITEM = re.compile(r"(?:[-*•·>|]|\(?\d{1,3}[.)])\s")


def _line(raw: str) -> _Line:
    return _Line(" ".join(raw.split()), len(raw) - len(raw.lstrip(" ")), len(raw.rstrip(" ")))


def _wrapped_at(lines: list[_Line]) -> int | None:
    """Return the column at which the text is wrapped, or None where each line is a paragraph."""
    pairs = [(a, b) for a, b in pairwise(lines) if a.text and b.text]
    run_on = [(before, after) for before, after in pairs if _runs_on(before, after)]
    if not run_on or len(run_on) < _RUN_ON_SHARE * len(pairs):
        return None
    lengths = sorted(before.width for before, _ in run_on)
    width = lengths[int(0.95 * (len(lengths) - 1))]
    full = sum(_is_full(before, after, width) for before, after in run_on)
    return width if _NARROWEST <= width <= _WIDEST and full >= _FULL_SHARE * len(run_on) else None


def _goes_on(before: _Line, after: _Line, width: int) -> bool:
    if _ITEM.match(after.text) or after.indent > before.indent + 1:
        return False
    return _is_full(before, after, width) or _runs_on(before, after)


def _is_full(before: _Line, after: _Line, width: int) -> bool:
    return before.width + 1 + len(after.text.split(" ", 1)[0]) > width


def _runs_on(before: _Line, after: _Line) -> bool:
    return after.text[0].islower() and not _ENDED.search(before.text)


def _joint(before: str, after: str) -> str:
    """Return what stands between two joined lines: nothing after a compound's hyphen or a closed-up dash."""
    bare = before.rstrip("-—–")
    closed = bare != before and bare != "" and not bare.endswith(" ") and not before.endswith("--")
    return "" if closed and not re.match(r"(?:and|or|to)\b", after) else " "
