"""Clauses: where a sentence is cut, and how much of the one known least the links have."""

import pytest

from reader.compare.clauses import clauses, share_of_weakest
from reader.compare.prepared import PreparedSentence, prepare
from reader.compare.vocabulary import Vocabulary
from reader.text.articles import make_article

EVEN = dict.fromkeys(range(100), 1.0)


def prepared(*texts: str) -> list[PreparedSentence]:
    """Return the only sentence of each of `texts`, prepared with one vocabulary."""
    vocabulary = Vocabulary()
    return [prepare(make_article(text, source="t"), vocabulary)[0] for text in texts]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Divers searched the wreck.", [3]),
        ("Divers searched the wreck, nurses waited ashore.", [3, 3]),
        ("Divers searched the wreck — nurses waited ashore.", [3, 3]),
        ("“Divers searched the wreck,” nurses whispered.", [3, 2]),
        ("Des plongeurs ont fouillé le port, les infirmières attendaient.", [3, 2]),
        ("潜水员搜查了沉船，护士在岸上等候。", [5, 3]),
    ],
)
def test_a_clause_ends_at_a_mark(text: str, sizes: list[int]) -> None:
    (sentence,) = prepared(text)
    assert [len(clause) for clause in clauses(sentence)] == sizes


def test_a_single_word_between_marks_is_no_clause_of_its_own() -> None:
    (sentence,) = prepared("Divers searched the wreck, Friday, near Skerry pier.")
    assert sorted(map(len, clauses(sentence))) == [3, 4]


def test_a_sentence_of_stop_words_has_no_clauses() -> None:
    (sentence,) = prepared("It was.")
    assert clauses(sentence) == []


def test_the_weakest_clause_tells_however_well_the_rest_is_known() -> None:
    sentence, link = prepared("Divers searched the wreck, nurses waited ashore.", "Divers searched the wreck.")
    assert share_of_weakest(sentence, [link.content], EVEN) == 0


def test_each_clause_may_rest_on_another_link() -> None:
    sentence, one, another = prepared(
        "Divers searched the wreck, nurses waited ashore.", "Divers searched the wreck.", "Nurses waited ashore."
    )
    assert share_of_weakest(sentence, [one.content, another.content], EVEN) == 1


def test_a_clause_spread_over_two_links_is_known_by_what_one_of_them_has() -> None:
    sentence, one, another = prepared("Divers searched wrecks nightly.", "Divers searched.", "Wrecks nightly.")
    assert share_of_weakest(sentence, [one.content, another.content], EVEN) == 0.5


def test_without_links_nothing_is_known() -> None:
    (sentence,) = prepared("Divers searched the wreck.")
    assert share_of_weakest(sentence, [], EVEN) == 0
