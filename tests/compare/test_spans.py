"""New spans: the words that bring the news, as whole phrases and no confetti."""

from collections.abc import Callable

import pytest

from reader.compare.otherwise import wording_of
from reader.compare.prepared import prepare
from reader.compare.spans import common_words, new_spans
from reader.compare.vocabulary import Vocabulary
from reader.text.articles import make_article


def marked(sentence: str, *linked: str) -> list[str]:
    """Return the words of `sentence` that `linked` does not have."""
    vocabulary = Vocabulary()
    (prepared,) = prepare(make_article(sentence, source="other"), vocabulary)
    links = [prepared for text in linked for prepared in prepare(make_article(text, source="base"), vocabulary)]
    return [sentence[start:end] for start, end in new_spans(sentence, prepared, links, wording_of(vocabulary))]


def test_a_phrase_added_at_the_end_is_marked_whole() -> None:
    base = "On Friday they took Ford Bridge, the main crossing over the river."
    other = "On Friday they took Ford Bridge, the main crossing over the river and a route which smugglers use for tea."
    assert marked(other, base) == ["and a route which smugglers use for tea"]


def test_stop_words_between_two_changes_go_with_them() -> None:
    base = "The dam was built by engineers in 1950."
    assert marked("The dam was built by prisoners of war in 1950.", base) == ["prisoners of war"]


def test_what_stands_elsewhere_in_the_link_is_not_marked() -> None:
    base = "Police said on Tuesday they had closed the tunnel after a fire."
    assert marked("On Tuesday police said they had closed the tunnel after a fire.", base) == []


def test_a_merged_sentence_is_set_against_all_it_rests_on() -> None:
    first, second = "Miners alone should vote on the plan.", "She admitted doubts about the price of coal."
    assert marked("Miners alone should vote on the plan, but she admitted doubts about the price.", first, second) == []


def test_where_little_is_shared_the_rest_is_one_phrase() -> None:
    base = "The ferry owners were fined by a court in Oslo last year, long before the storm."
    assert marked("A court may hear passengers in spring.", base) == ["may hear passengers in spring"]


def test_a_sign_of_currency_goes_with_its_figure() -> None:
    assert marked("The dam cost the town $900 in 1950.", "The dam cost the town dear in 1950.") == ["$900"]


def test_a_sentence_turned_into_its_contrary_is_marked() -> None:
    assert marked("The minister did not sign the treaty.", "The minister did sign the treaty.") == ["not sign"]


@pytest.mark.parametrize("other", ["It cost 85 per cent more.", "It cost 85% more."])
def test_two_ways_to_write_per_cent_are_no_change(other: str) -> None:
    assert marked(other, "It cost 85 percent more.") == []


def test_common_words_are_those_a_side_says_all_the_time(article: Callable[[str], object]) -> None:
    vocabulary = Vocabulary()
    text = "Skerry woke. Skerry slept. Skerry ate. Skerry sang. A whale passed."
    common = common_words(prepare(make_article(text, source="base"), vocabulary))
    assert {vocabulary.terms[number] for number in common} == {"skerry"}
