"""Quotes: what was said, whatever the quote marks, and who said it, where the words tell."""

from collections.abc import Callable

import pytest

from tests.entities.found import Found

Find = Callable[[str], Found]


@pytest.mark.parametrize(
    "text",
    [
        '"The pier is closed," Ana Brandt said.',
        "“The pier is closed,” Ana Brandt said.",
        "‘The pier is closed,’ Ana Brandt said.",
        "'The pier is closed,' Ana Brandt said.",
        "«The pier is closed,» Ana Brandt said.",
    ],
)
def test_direct_speech_is_found_whatever_its_quote_marks(find: Find, text: str) -> None:
    assert find(text).quotes() == [("The pier is closed,", "Ana Brandt")]


def test_an_apostrophe_closes_no_quote(find: Find) -> None:
    found = find("‘It hasn’t failed and the sailors’ plan isn’t dead,’ Ana Brandt said.")
    assert found.quotes() == [("It hasn’t failed and the sailors’ plan isn’t dead,", "Ana Brandt")]


def test_an_elision_opens_no_quote(find: Find) -> None:
    assert find("The boats of the ’90s were Ana Brandt’s and the sailors’ joy.").quotes() == []


def test_one_wrong_mark_does_not_break_the_rest(find: Find) -> None:
    found = find("Some ’85 per cent of Tolna’s harbour’ was dry. ‘We wait for the tide,’ Ana Brandt said.")
    assert [quote for quote, _ in found.quotes()] == ["85 per cent of Tolna’s harbour", "We wait for the tide,"]


def test_a_mark_without_its_partner_costs_only_its_own_quote(find: Find) -> None:
    found = find('The sign said "closed.\n\n"We wait for the tide," Ana Brandt said.')
    assert ("We wait for the tide,", "Ana Brandt") in found.quotes()


def test_a_quote_runs_over_sentences(find: Find) -> None:
    found = find("“We wait. The tide will come,” said Ana Brandt.")
    assert found.quotes() == [("We wait. The tide will come,", "Ana Brandt")]


def test_a_quote_over_paragraphs_has_one_speaker(find: Find) -> None:
    found = find("“We wait for the tide,” Ana Brandt said. “It will come.\n\n“And then we sail again.”")
    assert {speaker for _, speaker in found.quotes()} == {"Ana Brandt"}


def test_a_single_word_in_quote_marks_is_no_speech(find: Find) -> None:
    assert find("Ana Brandt called it a ‘betrayal’ of the town.").quotes() == []


def test_the_title_of_a_work_is_no_speech(find: Find) -> None:
    assert find("Ana Brandt wrote “The Harbour Wall” in a week.").quotes() == []


@pytest.mark.parametrize(
    "text",
    [
        "“We wait for the tide,” said Ana Brandt.",
        "“We wait for the tide,” said harbour master Ana Brandt, who was there.",
        "“We wait for the tide,” Ana Brandt told AFP.",
        "Ana Brandt said: “We wait for the tide.”",
        "Ana Brandt, the harbour master, told reporters “we wait for the tide”.",
        "Ana Brandt – the port’s harbour master – said that they would “wait for the tide”.",
        "“We wait for the tide,” according to Ana Brandt.",
        "This is the harbour master, Ana Brandt: “We wait for the tide.”",
        "Ana Brandt spoke on Friday. “We wait for the tide,” she said.",
    ],
)
def test_the_speaker_is_told_by_a_verb_of_speech(find: Find, text: str) -> None:
    assert [speaker for _, speaker in find(text).quotes()] == ["Ana Brandt"]


def test_a_paragraph_that_is_all_quote_goes_on_with_the_speaker_before(find: Find) -> None:
    found = find("“We wait for the tide,” Ana Brandt said.\n\n“It will come. It always does.”")
    assert found.quotes()[1] == ("It will come. It always does.", "Ana Brandt")


def test_a_pronoun_is_the_person_who_was_last_named(find: Find) -> None:
    found = find("“We wait,” Ana Brandt said.\n\nPeter Moll spoke later. “The tide is late,” he said.")
    assert found.quotes()[1] == ("The tide is late,", "Peter Moll")


def test_a_role_that_one_person_bears_is_that_person(find: Find) -> None:
    text = "Mayor Ana Brandt met Peter Moll, a pilot. Peter Moll left at noon. “We wait for the tide,” the mayor said."
    assert find(text).quotes() == [("We wait for the tide,", "Ana Brandt")]


def test_an_unnamed_source_is_nobody(find: Find) -> None:
    found = find("Ana Brandt said nothing. “We wait for the tide,” a spokesman said.")
    assert found.quotes() == [("We wait for the tide,", None)]


def test_a_body_may_speak(find: Find) -> None:
    assert find("The Taliban said the post was “under our full control”.").quotes()[0][1] == "Taliban"


def test_who_is_spoken_of_is_not_who_speaks(find: Find) -> None:
    text = "Ana Brandt said the tide was late, adding that Norway urges all ships to “show some patience”."
    assert find(text).quotes() == [("show some patience", "Ana Brandt")]
