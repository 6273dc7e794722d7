"""Copies: what stands on the other side word for word is the same, in one sentence or across two."""

from collections.abc import Callable

import pytest

from reader.compare.model import Comparison, Verdict

Compared = Callable[[str, str], Comparison]

BASE = (
    'The council voted on Monday to close the old bridge for good. "We have no choice," the mayor said. '
    "The council voted again on Friday."
)


def only(comparison: Comparison) -> Verdict:
    (verdict,) = comparison.other.verdicts
    return verdict


@pytest.mark.parametrize(
    "copy",
    [
        "“We have no choice,” the mayor said.",
        "‘We have no choice,’ the mayor said.",
        "«We have no choice», the mayor said.",
        "We have no choice, the mayor said.",
        "WE HAVE NO CHOICE, THE MAYOR SAID.",
        '"We  have no\tchoice," the mayor said.',
    ],
)
def test_marks_case_and_white_space_do_not_make_a_copy_new(compared: Compared, copy: str) -> None:
    verdict = only(compared(BASE, copy))
    assert (verdict.status, verdict.links) == ("same", (1,))


def test_a_copy_scores_one(compared: Compared) -> None:
    assert only(compared(BASE, "“We have no choice,” the mayor said.")).score == 1


def test_a_copy_inside_a_longer_sentence_is_same(compared: Compared) -> None:
    verdict = only(compared(BASE, "The council voted on Monday to close the old bridge."))
    assert (verdict.status, verdict.links) == ("same", (0,))


def test_a_copy_across_two_sentences_links_to_both(compared: Compared) -> None:
    base = "The council voted to close the old bridge. We have no choice, the mayor said."
    verdict = only(compared(base, "The council voted to close the old bridge – we have no choice, the mayor said."))
    assert (verdict.status, set(verdict.links)) == ("same", {0, 1})


def test_few_common_words_inside_a_longer_sentence_are_no_copy(compared: Compared) -> None:
    assert only(compared("He said the bridge was old. They left.", "The bridge was.")).score < 1


def test_a_short_quote_that_opens_a_longer_sentence_is_a_copy(compared: Compared) -> None:
    base = "“The dam is not failing,” said Ada Brandt, who led the inspection."
    assert only(compared(base, "‘The dam is not failing.’")).status == "same"


def test_a_few_words_from_the_middle_of_a_quote_are_no_copy(compared: Compared) -> None:
    base = "“People say it will not be allowed to stand there for ever,” said Ada Brandt."
    assert only(compared(base, "“It will not be allowed.”")).score < 1


def test_what_both_sides_say_twice_is_paired_off_in_order(compared: Compared) -> None:
    text = "Stop the cuts. Police lined the route. Stop the cuts. The march ended at noon."
    assert [verdict.links for verdict in compared(text, text).other.verdicts] == [(0,), (1,), (2,), (3,)]
