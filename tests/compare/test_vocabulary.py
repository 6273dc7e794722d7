"""Which words are the same word to the comparison, and how much a word tells."""

from collections import Counter
from importlib.resources import files

import pytest

from reader.compare.prepared import prepare
from reader.compare.vocabulary import STOP_WORDS, Vocabulary, kindred, rarity, term_of
from reader.text.articles import make_article


@pytest.mark.parametrize(
    ("one", "another"),
    [
        ("insists", "insisted"),
        ("withdrawal", "withdrawals"),
        ("fleeing", "flees"),
        ("countries", "country"),
        ("stopped", "stops"),
        ("three", "3"),
        ("twenty", "20"),
        ("rep", "representative"),
        ("85%", "85"),
    ],
)
def test_two_forms_of_a_word_are_one(one: str, another: str) -> None:
    assert term_of(one) == term_of(another)


@pytest.mark.parametrize(("one", "another"), [("general", "generic"), ("may", "mayor"), ("bus", "bush"), ("5", "50")])
def test_two_words_stay_two(one: str, another: str) -> None:
    assert term_of(one) != term_of(another)


@pytest.mark.parametrize(("one", "another"), [("quit", "resigned"), ("won", "victory"), ("Britain", "British")])
def test_words_that_news_uses_for_one_another_are_kindred(one: str, another: str) -> None:
    vocabulary = Vocabulary()
    numbers = [vocabulary[word.casefold()] for word in (one, another)]
    assert len({vocabulary.kin[number] for number in numbers}) == 1


@pytest.mark.parametrize(("one", "another"), [("militants", "extremists"), ("denied", "refused"), ("arrested", "held")])
def test_kindred_words_stay_two_words(one: str, another: str) -> None:
    vocabulary = Vocabulary()
    assert vocabulary[one] != vocabulary[another]


@pytest.mark.parametrize(
    ("one", "another"), [("went", "going"), ("Sept", "September"), ("harbors", "harbours"), ("organize", "organised")]
)
def test_irregular_forms_short_forms_and_spellings_are_one_word(one: str, another: str) -> None:
    vocabulary = Vocabulary()
    assert vocabulary[one.casefold()] == vocabulary[another.casefold()]


def test_no_word_has_two_groups_of_kindred() -> None:
    lines = files("reader.compare").joinpath("kindred.txt").read_text(encoding="utf-8").splitlines()
    terms = [term_of(word) for line in lines if not line.startswith("#") for word in line.split()]
    assert [term for term, times in Counter(terms).items() if times > 1] == []


def test_no_stop_word_has_kindred() -> None:
    assert STOP_WORDS.isdisjoint(kindred())


@pytest.mark.parametrize("word", ["déclarées", "закрыли", "桥", "الجسر"])
def test_words_of_other_languages_keep_their_endings(word: str) -> None:
    assert term_of(word) == word


def test_a_word_in_every_sentence_tells_less_than_one_in_a_single_sentence() -> None:
    often, once = 0, 1
    rare = rarity([frozenset({often, once}), frozenset({often}), frozenset({often})])
    assert rare[often] < rare[once]


def test_every_word_tells_something() -> None:
    assert rarity([frozenset({0})])[0] > 0


def test_stop_words_are_no_content() -> None:
    vocabulary = Vocabulary()
    (sentence,) = prepare(make_article("It was the ferry.", source="text"), vocabulary)
    assert [vocabulary.terms[number] for number in sentence.content] == ["ferry"]


def test_names_are_the_capitals_inside_a_sentence() -> None:
    vocabulary = Vocabulary()
    (sentence,) = prepare(make_article("Fishermen asked Minister Anna Kern to resign.", source="text"), vocabulary)
    assert {vocabulary.terms[number] for number in sentence.names} == {"minist", "anna", "kern"}


def test_the_capitals_of_a_headline_tell_no_names() -> None:
    (sentence,) = prepare(make_article("Ferry Runs Aground Near Skerry", source="text"), Vocabulary())
    assert not sentence.names


@pytest.mark.parametrize("text", ["He said “we are lost”.", 'He said "we are lost".', "He said ‘we are lost’."])
def test_quoted_is_the_share_of_words_in_quote_marks(text: str) -> None:
    (sentence,) = prepare(make_article(text, source="text"), Vocabulary())
    assert sentence.quoted == 3 / 5


def test_an_apostrophe_opens_no_quote() -> None:
    (sentence,) = prepare(
        make_article("The captain’s boats weren’t safe, sailors’ wives said.", source="t"), Vocabulary()
    )
    assert sentence.quoted == 0
