"""Quotes in another frame: who said it and when, put otherwise, tells nothing new, and what turns the quote does."""

from collections.abc import Callable

import pytest

from reader.compare.model import Comparison, Verdict

Compared = Callable[[str, str], Comparison]

BASE = (
    "The dam above Kelso was closed on Friday. "
    "“The wall has moved four inches since the flood and we will not wait for another,” Brandt said. "
    "Engineers will drain the lake next week."
)
QUOTE = "“The wall has moved four inches since the flood and we will not wait for another,”"


def only(comparison: Comparison) -> Verdict:
    (verdict,) = comparison.other.verdicts
    return verdict


@pytest.mark.parametrize(
    "frame",
    [
        "said Ada Brandt, a senior adviser to Governor Hale.",
        "Brandt told the Kelso Courier.",
        "she said on the Sunday evening programme.",
        "according to Brandt.",
    ],
)
def test_a_known_quote_in_another_frame_is_same(compared: Compared, frame: str) -> None:
    verdict = only(compared(BASE, f"{QUOTE} {frame}"))
    assert (verdict.status, verdict.links) == ("same", (1,))


def test_a_contraction_spelled_out_does_not_make_a_quote_new(compared: Compared) -> None:
    base = "“The council told us in the spring that it’s time to drain the whole lake before winter,” Brandt said."
    other = "“The council told us in the spring that it is time to drain the whole lake before winter,” she added."
    assert only(compared(base, other)).status == "same"


def test_a_quote_that_was_broken_by_its_speaker_links_to_both_halves(compared: Compared) -> None:
    base = (
        "“The council should listen to the engineers, who have warned it about the wall for years,” Brandt said on "
        "the shore. “And if it does not, we will close the road,” she added."
    )
    other = (
        "“The council should listen to the engineers, who have warned it about the wall for years, and if it does not, "
        "we will close the road.”"
    )
    verdict = only(compared(base, other))
    assert (verdict.status, verdict.links) == ("same", (0, 1))


def test_a_not_that_a_quote_loses_is_news(compared: Compared) -> None:
    other = QUOTE.replace("will not wait", "will wait") + " said Ada Brandt, a senior adviser."
    assert only(compared(BASE, other)).status != "same"


def test_a_might_for_a_will_is_news(compared: Compared) -> None:
    other = QUOTE.replace("we will not", "we might not") + " said Ada Brandt, a senior adviser."
    assert only(compared(BASE, other)).status != "same"


def test_another_figure_in_a_quote_is_news(compared: Compared) -> None:
    assert only(compared(BASE, QUOTE.replace("four", "nine") + " Brandt told reporters.")).status != "same"


def test_a_known_quote_in_the_mouth_of_another_is_news(compared: Compared) -> None:
    assert only(compared(BASE, f"{QUOTE} said Tom Reid, a senior adviser.")).status != "same"


def test_a_frame_that_tells_what_happened_is_news(compared: Compared) -> None:
    other = f"{QUOTE} Brandt said, while farmers booed and threw wet straw."
    assert only(compared(BASE, other)).status != "same"


def test_a_frame_that_denies_the_quote_is_news(compared: Compared) -> None:
    assert only(compared(BASE, f"Brandt never said {QUOTE}")).status != "same"


def test_a_figure_in_the_frame_is_news(compared: Compared) -> None:
    assert only(compared(BASE, f"{QUOTE} Brandt told 300 people.")).status != "same"
