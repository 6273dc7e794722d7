"""Time in proportion to the text: how much longer twice as much of the same takes, however nasty it is.

Run `python -m tests.benchmarks.scaling`; it prints and never fails. Near 2 is in proportion, near 4 is quadratic.
"""

import time
from collections.abc import Callable, Iterator
from string import ascii_lowercase

from reader.entities.finding import find_entities
from reader.text.articles import make_article

LENGTH = 60_000  # code points
NAMES = 1500


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


SHARED_NAMES = (
    "John {0} Smith left. ",
    "John {0} {1} {0}a Smith left. ",
    "{0} Smith met Smith. ",
    "John met John {0}. ",
)


def seconds(work: Callable[[str], object], text: str) -> float:
    """Return the seconds of the processor that the work takes, the best of three."""
    times = []
    for _ in range(3):
        began = time.process_time()
        work(text)
        times.append(time.process_time() - began)
    return min(times)


def cases() -> Iterator[tuple[str, str, str]]:
    """Yield the name of each case, a text, and twice as much of it."""
    for name, (piece, last) in NASTY.items():
        yield name, piece * (LENGTH // len(piece)) + last, piece * (2 * LENGTH // len(piece)) + last
    for sentence in SHARED_NAMES:
        once, twice = (
            "".join(sentence.format(syllables(at), syllables(at + 1)) for at in range(size))
            for size in (NAMES, 2 * NAMES)
        )
        yield sentence, once, twice


def main() -> None:
    """Print the ratios of making an article and of finding its entities."""

    def found(text: str) -> object:
        return find_entities(make_article(text, source="t"))

    for name, once, twice in cases():
        longer = seconds(found, twice)
        print(f"{name:34} {longer / seconds(found, once):.1f} times for twice as much ({longer * 1000:.0f} ms)")


if __name__ == "__main__":
    main()
