"""Candidates: what shares rare words is named, what shares most comes first, however long the articles."""

from collections.abc import Sequence

from reader.compare.candidates import CANDIDATES
from reader.compare.facing import Facing, face
from reader.compare.prepared import prepare
from reader.compare.vocabulary import Vocabulary
from reader.compare.weights import shipped_weights
from reader.text.articles import make_article


def faced(sentences: Sequence[str], against: Sequence[str]) -> Facing:
    """Return the first article facing the second, one paragraph a sentence."""
    vocabulary = Vocabulary()
    one, another = (prepare(make_article("\n\n".join(s), source="t"), vocabulary) for s in (sentences, against))
    return face(one, another, shipped_weights().link)[0]


def ids(facing: Facing, sentence: int = 0) -> list[int]:
    return [ranked.id for ranked in facing.ranked[sentence]]


def test_a_sentence_that_shares_no_content_word_is_no_candidate() -> None:
    assert ids(faced(["The ferry ran aground."], ["A ferry was late.", "The bus was on time."])) == [0]


def test_a_sentence_of_stop_words_has_no_candidates() -> None:
    assert ids(faced(["It was."], ["It was.", "It was so."])) == []


def test_what_shares_most_comes_first() -> None:
    against = ["The ferry was late.", "The ferry ran aground near Skerry.", "The ferry ran late."]
    assert ids(faced(["A ferry ran aground near Skerry on Monday."], against))[0] == 1


def test_of_two_alike_the_one_in_the_same_run_comes_first() -> None:
    run = ["Divers searched the wreck at dawn.", "Nobody was found.", "The mayor thanked the nurses warmly."]
    against = ["Nobody was found.", "Snow closed a pass.", "Hail broke windows.", *run]
    assert ids(faced(run, against), 1)[0] == 4


def test_of_two_alike_the_one_at_the_same_place_comes_first() -> None:
    filler = [
        "Snow closed a pass.",
        "Hail broke windows.",
        "Rain spoiled hay.",
        "Wind felled elms.",
        "Ice burst pipes.",
    ]
    sentences = ["Tulips bloomed.", "Bakers met.", "Owls hooted.", "Nobody was found.", "Goats escaped."]
    against = ["Nobody was found.", *filler, "Nobody was found.", "A choir sang."]
    assert ids(faced(sentences, against), 3)[0] == 6


def test_what_stands_there_word_for_word_is_all_that_a_sentence_is_measured_with() -> None:
    against = ["The ferry ran aground near Skerry on Monday.", "The ferry ran aground.", "The FERRY ran aground!"]
    assert sorted(ids(faced(["The ferry ran aground."], against))) == [1, 2]


def test_no_sentence_has_more_candidates_than_are_looked_at() -> None:
    against = [f"The ferry ran aground near Skerry again in year {year}." for year in range(40)]
    assert len(ids(faced(["The ferry ran aground near Skerry."], against))) == CANDIDATES


def test_a_rare_word_finds_its_sentence_among_thousands_that_share_the_common_ones() -> None:
    against = [f"Ferry passengers waited near pier {pier} on Skerry." for pier in range(2000)]
    against[1234] = "Ferry passengers saw a narwhal on Skerry."
    assert ids(faced(["A narwhal followed the Skerry ferry."], against))[0] == 1234


def test_where_all_words_are_common_the_sentences_at_the_same_place_are_looked_at() -> None:
    sentences = ["Ferry passengers waited."] * 1000
    found = ids(faced(sentences, sentences), 700)
    assert found
    assert all(600 <= id_ <= 800 for id_ in found)


def test_both_sides_measure_a_pair_alike() -> None:
    vocabulary = Vocabulary()
    texts = ("The ferry ran aground near Skerry.", "Near Skerry a ferry of Northern Lines ran aground.")
    one, another = (prepare(make_article(text, source="t"), vocabulary) for text in texts)
    facing, facing_back = face(one, another, shipped_weights().link)
    assert facing.ranked[0][0].likeness == facing_back.ranked[0][0].likeness
