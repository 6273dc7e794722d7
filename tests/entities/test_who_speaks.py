"""Who said a quote where the words are less plain: pronouns, offices, clauses, and names that are no subjects."""

from collections.abc import Callable

import pytest

from tests.entities.found import Found

Find = Callable[[str], Found]


def speakers(found: Found) -> list[str | None]:
    return [speaker for _, speaker in found.quotes()]


def test_a_title_with_a_stop_does_not_part_a_quote_from_its_verb(find: Find) -> None:
    text = "Karl Moll waited. He declined to speak. “The pier was closed to everybody,” Mr. Brandt said."
    assert speakers(find(f"Otto Brandt came late. {text}")) == ["Otto Brandt"]


def test_she_is_not_somebody_called_mr(find: Find) -> None:
    text = (
        "Ms. Susan Rossi came with Mr. Karl Brandt. Mr. Brandt praised the pier.\n\n"
        "“The tide waits for nobody here,” she said."
    )
    assert speakers(find(text)) == ["Susan Rossi"]


def test_he_is_not_somebody_with_a_womans_name(find: Find) -> None:
    text = "Karl Moll left early. Nancy Brandt stayed.\n\n“The tide waits for nobody here,” he said."
    assert speakers(find(text)) == ["Karl Moll"]


def test_whom_the_last_speaker_told_of_does_not_go_on_speaking(find: Find) -> None:
    text = "Karl Moll said John Brandt had sold the pier to a bank. “It was never his to sell,” he added."
    assert speakers(find(text)) == ["Karl Moll"]


def test_the_object_of_a_verb_is_not_who_goes_on_speaking(find: Find) -> None:
    text = "Karl Moll accused Otto Brandt of greed. “Nobody needs a pier like that one,” he said."
    assert speakers(find(text)) == ["Karl Moll"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Karl Moll, who has sued the Brandt administration twice, said",
        "Karl Moll, who has read Otto Brandt’s letter twice, said",
    ],
    ids=["the administration", "the letter"],
)
def test_a_name_that_only_belongs_to_a_noun_says_nothing(find: Find, sentence: str) -> None:
    found = find(f"Otto Brandt was away. {sentence} “nobody asked the harbour for its leave.”")
    assert speakers(found) == ["Karl Moll"]


def test_a_noun_like_a_verb_of_speech_is_none(find: Find) -> None:
    text = "The harbour disputed Danish claims that it was empty. “It was full of boats all day,” Karl Moll said."
    assert speakers(find(text)) == ["Karl Moll"]


def test_what_somebody_is_called_by_others_says_nothing(find: Find) -> None:
    text = "Karl Moll said the plans described by the World Bank “would ruin the harbour for good.”"
    assert speakers(find(text)) == ["Karl Moll"]


def test_whoever_met_somebody_says_what_follows(find: Find) -> None:
    text = "Karl Moll took a swipe at Greenpeace and the BBC, saying “the harbour needs no advice from them.”"
    assert speakers(find(text)) == ["Karl Moll"]


def test_a_new_subject_after_and_is_who_speaks(find: Find) -> None:
    text = "Ana Rossi called Otto Brandt at noon, and Karl Moll, a banker, sent a letter saying “the pier is ours now.”"
    assert speakers(find(text)) == ["Karl Moll"]


def test_the_office_with_which_a_sentence_begins_speaks(find: Find) -> None:
    text = (
        "President Brandt came late. The president, speaking at the White House, said “the pier belongs to everybody.”"
    )
    assert speakers(find(text)) == ["Brandt"]


def test_an_aide_whom_nobody_names_is_not_the_last_person_named(find: Find) -> None:
    text = "Karl Moll came late. “The pier belongs to everybody who pays,” the aide said."
    assert speakers(find(text)) == [None]


def test_a_place_behind_a_name_does_not_hide_who_speaks(find: Find) -> None:
    text = "Gov. Karl Moll of Ohio, a Democrat, told reporters that “the pier belongs to everybody who pays.”"
    assert speakers(find(text)) == ["Karl Moll"]


def test_a_programme_with_a_stop_is_no_quote(find: Find) -> None:
    assert find("Karl Moll spoke on “Harbour Morning News.”").quotes() == []
