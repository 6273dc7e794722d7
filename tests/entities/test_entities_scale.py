"""Time in proportion to the text: twice as much of the same takes about twice as long, however nasty it is."""

import time
from collections.abc import Callable
from string import ascii_lowercase

import pytest

from reader.entities.finding import find_entities
from reader.text.articles import make_article

LENGTH = 30_000  # code points
FLOOR = 0.15  # seconds of the processor; what takes less says nothing of proportion
MOST = 3.2  # times as long for twice as much; what is quadratic takes four times as long


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def grows_in_proportion(once: Callable[[], object], twice: Callable[[], object]) -> bool:
    """Tell whether `twice` takes no more than in proportion; looked at again where it does not at first."""
    return any((longer := seconds(twice)) < FLOOR or longer < MOST * seconds(once) for _ in range(3))


def syllables(number: int) -> str:
    """Return a name that is the number's own."""
    return "".join(ascii_lowercase[number // 26**place % 26] for place in (2, 1, 0)).title() + "el"


NASTY = {
    "initials": ("a.", "a"),
    "capital initials": ("U.S.", "a"),
    "initials apart": ("U.S. ", ""),
    "hyphens": ("a-B-", "a"),
    "apostrophes": ("a’", "a"),
    "open quotes": ("‘a “b 'c ", ""),
    "addresses": ("a@b.c", ""),
    "figures": ("1,000,", ""),
    "stops": (". ", ""),
    "brackets": ("Ann Smith, (ABC) ", ""),
    "lists of names": ("Ministry of Health and ", ""),
    "lines": ("a\n", ""),
    "credits": ("(Reporting by a; ", ""),
    "by-lines": ("By Ann Reed and ", ""),
}


@pytest.mark.parametrize(("piece", "last"), NASTY.values(), ids=NASTY)
def test_entities_take_time_in_proportion_to_the_text(piece: str, last: str) -> None:
    short, long = (make_article(piece * (size // len(piece)) + last, source="t") for size in (LENGTH, 2 * LENGTH))
    assert grows_in_proportion(lambda: find_entities(short), lambda: find_entities(long))


@pytest.mark.parametrize(("piece", "last"), NASTY.values(), ids=NASTY)
def test_an_article_is_made_in_time_in_proportion_to_the_text(piece: str, last: str) -> None:
    short, long = (piece * (size // len(piece)) + last for size in (4 * LENGTH, 8 * LENGTH))
    assert grows_in_proportion(lambda: make_article(short, source="t"), lambda: make_article(long, source="t"))


@pytest.mark.parametrize(
    "sentence",
    ["John {0} Smith left. ", "John {0} {1} {0}a Smith left. ", "{0} Smith met Smith. ", "John met John {0}. "],
)
def test_names_that_share_words_take_time_in_proportion_to_their_number(sentence: str) -> None:
    short, long = (
        make_article("".join(sentence.format(syllables(at), syllables(at + 1)) for at in range(size)), source="t")
        for size in (1000, 2000)
    )
    assert grows_in_proportion(lambda: find_entities(short), lambda: find_entities(long))
