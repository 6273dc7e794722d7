"""Preparing: what is asked of a sentence or of a whole article, whenever it is asked."""

import gc

import pytest

from reader.compare.collecting import uncollected
from reader.compare.prepared import PreparedArticle, PreparedSentence, prepare
from reader.compare.vocabulary import Vocabulary
from reader.text.articles import make_article


def prepared(text: str) -> PreparedArticle:
    return prepare(make_article(text, source="text"), Vocabulary())


def words_at(sentence: PreparedSentence, places: frozenset[int]) -> list[str]:
    return [sentence.text[sentence.starts[at] : sentence.ends[at]] for at in sorted(places)]


def test_words_stand_where_they_are_written() -> None:
    first, second = prepared("Fog came. A ferry’s crew saw 1,000 gulls.")
    assert words_at(second, frozenset(range(len(second.numbers)))) == ["A", "ferry’s", "crew", "saw", "1,000", "gulls"]
    assert len(first.starts) == len(first.ends) == len(first.numbers) == 2


def test_words_of_a_quote_are_told_from_those_around() -> None:
    (sentence,) = prepared("“Fog,” said Mary Doyle, “and then nothing.”")
    assert words_at(sentence, sentence.inside) == ["Fog", "and", "then", "nothing"]
    assert words_at(sentence, sentence.outside) == ["said", "Mary", "Doyle"]
    assert sentence.quoted == pytest.approx(4 / 7)


def test_a_sentence_in_the_middle_of_a_quote_is_quoted_whole() -> None:
    middle = prepared("“Fog came. Nobody saw it. Then it went,” said Mary Doyle.")[1]
    assert middle.quoted == 1
    assert not middle.outside


def test_a_sentence_beside_a_quote_is_not_quoted() -> None:
    after = prepared("“Fog came.” Nobody saw it.")[-1]
    assert after.quoted == 0
    assert not after.inside
    assert not after.outside


def test_an_article_tells_which_sentences_have_a_word_and_which_say_the_same() -> None:
    article = prepared("Fog came.\n\nRain fell.\n\nFog came.")
    fog = article[0].numbers[0]
    assert article.having[fog] == [0, 2]
    assert article.saying[article[0].code] == [0, 2]


def test_two_neighbouring_words_of_a_sentence_are_a_pair_of_its_article() -> None:
    first, second = article = prepared("Fog came. Rain fell hard.")
    assert article.pairs == {*first.pairs, *second.pairs}
    assert len(article.pairs) == 3


def test_garbage_is_collected_again_after_a_comparison_whatever_happens() -> None:
    @uncollected()
    def broken_off() -> None:
        assert not gc.isenabled()
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken_off()
    assert gc.isenabled()


def test_where_no_garbage_is_collected_none_is_afterwards() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
