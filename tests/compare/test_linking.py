"""Links: one to one, two merged into one, one split in two, and none for what is new."""

from collections.abc import Callable

from reader.compare.model import Comparison

Compared = Callable[[str, str], Comparison]

BASE = """Fishermen alone should decide how the harbour is run, Minister Anna Kern told the meeting.

Rain fell all day. The choir sang. A bus was late.

She acknowledged her doubts about what the new quotas would bring.

The pier, built in 1902 by Dutch engineers, lost its roof in the storm and will be rebuilt with oak by a local yard.
"""

SPLIT = (
    "The pier was built in 1902 by Dutch engineers. It lost its roof in the storm, and a local yard will rebuild it "
    "with oak."
)


def test_a_sentence_that_merges_two_links_to_both(compared: Compared) -> None:
    other = (
        "Minister Anna Kern said fishermen alone should decide how the harbour is run, but she acknowledged doubts "
        "about what the new quotas would bring."
    )
    (verdict,) = compared(BASE, other).other.verdicts
    assert set(verdict.links) == {0, 4}


def test_both_halves_of_a_split_sentence_link_to_the_whole(compared: Compared) -> None:
    assert [verdict.links[:1] for verdict in compared(BASE, SPLIT).other.verdicts] == [(5,), (5,)]


def test_the_whole_links_to_both_of_its_halves(compared: Compared) -> None:
    assert set(compared(BASE, SPLIT).base.verdicts[5].links) == {0, 1}


def test_a_sentence_told_whole_by_one_links_to_that_one_only(compared: Compared) -> None:
    other = "Minister Anna Kern told the meeting that fishermen alone should decide how the harbour is run."
    (verdict,) = compared(BASE, other).other.verdicts
    assert verdict.links == (0,)
