"""Finds what a person types: exact matches in an article, and the rows of a list that fit a few letters."""

import re
from collections.abc import Sequence

_QUOTES = {"'": "['‘’]", "‘": "['‘’]", "’": "['‘’]", '"': '["“”]', "“": '["“”]', "”": '["“”]', "-": "[-‐-―−]"}
FUZZY_LETTERS = 5  # shorter words match too much when they need not match exactly
FUZZY_SCORE = 80  # rapidfuzz's partial_ratio of five letters with one wrong or two exchanged


def matches(query: str, text: str) -> list[tuple[int, int]]:
    """Return where `query` stands in `text`, as (start, end) in code points, in order and without overlap.

    Small letters match capitals too; a capital in the query makes it exact. Straight and typographic quotes and dashes
    match each other, and a space matches any white space.
    """
    words = query.split()
    if not words:
        return []
    pattern = r"\s+".join("".join(_QUOTES.get(char, re.escape(char)) for char in word) for word in words)
    flags = re.NOFLAG if query != query.lower() else re.IGNORECASE
    return [match.span() for match in re.finditer(pattern, text, flags)]


def fitting(query: str, rows: Sequence[str]) -> list[int]:
    """Return the indices of the rows in which every word of the query is found, exactly or nearly, in their order."""
    words = query.casefold().split()
    if not words:
        return list(range(len(rows)))
    return [index for index, row in enumerate(rows) if _fits(words, row.casefold())]


def _fits(words: Sequence[str], row: str) -> bool:
    return all(word in row or _nearly_in(word, row) for word in words)


def _nearly_in(word: str, row: str) -> bool:
    from rapidfuzz.fuzz import partial_ratio

    return len(word) >= FUZZY_LETTERS and len(row) >= len(word) and partial_ratio(word, row) >= FUZZY_SCORE
