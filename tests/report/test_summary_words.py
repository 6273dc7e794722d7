"""A comparison in one line of words."""

from dataclasses import replace

from reader.compare.model import Comparison, Facts, Side, Verdict
from reader.report.summary import left_out_words, passed_over_words, summary_words
from tests.report.conftest import article_of

NO_FACTS = Facts((), (), (), ())
NEW, PART, SAME = Verdict("new", 0.0), Verdict("partly-new", 0.5, links=(0,)), Verdict("same", 1.0, links=(0,))
AGAIN = replace(NEW, repeats=0)


def side_of(*verdicts: Verdict, furniture: int = 0) -> Side:
    """Return a side with those verdicts; the last `furniture` of its sentences are furniture."""
    article = article_of(tuple("Rain." for _ in verdicts))
    body = len(verdicts) - furniture
    useless = (replace(found, role="furniture") for found in article.sentences[body:])
    return Side(replace(article, sentences=(*article.sentences[:body], *useless)), verdicts)


def added(comparison: Comparison, *verdicts: Verdict, furniture: int = 0) -> str:
    """Return what an article with those verdicts and no facts adds."""
    return summary_words(replace(comparison, other=side_of(*verdicts, furniture=furniture), facts=NO_FACTS))


def lost(comparison: Comparison, *bases: Side) -> str:
    """Return what is left out of bases."""
    return left_out_words(replace(comparison, bases=bases))


def test_sentences_new_in_part_are_counted_beside_the_new_ones(comparison: Comparison) -> None:
    assert added(comparison, NEW, PART, SAME) == "adds 1 of 3 sentences · 1 in part"


def test_an_article_that_is_new_in_part_alone_says_of_how_many_sentences(comparison: Comparison) -> None:
    assert added(comparison, PART, PART, SAME) == "adds 2 of 3 sentences in part"


def test_furniture_is_not_counted(comparison: Comparison) -> None:
    assert added(comparison, NEW, SAME, NEW, PART, furniture=2) == "adds 1 of 2 sentences"


def test_what_is_said_again_is_added_once(comparison: Comparison) -> None:
    assert added(comparison, NEW, AGAIN, SAME) == "adds 1 of 3 sentences"


def test_one_of_a_thing_is_singular(comparison: Comparison) -> None:
    assert summary_words(comparison) == "adds 1 of 3 sentences in part · 1 person · 1 figure · 1 quote"


def test_several_of_a_thing_are_plural(comparison: Comparison) -> None:
    facts = comparison.facts
    twice = replace(facts, entities=facts.entities * 2, figures=facts.figures * 2, quotes=facts.quotes * 2)
    words = summary_words(replace(comparison, facts=twice))
    assert words == "adds 1 of 3 sentences in part · 2 people · 2 figures · 2 quotes"


def test_only_people_are_counted_as_people(comparison: Comparison) -> None:
    place = replace(comparison.facts.entities[0], type="PLACE")
    facts = replace(NO_FACTS, entities=(place,))
    assert summary_words(replace(comparison, facts=facts)) == "adds 1 of 3 sentences in part"


def test_an_article_that_brings_nothing_adds_nothing(comparison: Comparison) -> None:
    assert added(comparison, SAME, SAME) == "adds nothing"


def test_what_is_left_out_is_counted_against_the_base(comparison: Comparison) -> None:
    assert lost(comparison, side_of(SAME, SAME, NEW)) == "leaves out 1 of 3"


def test_what_is_left_out_in_part_is_counted_besides(comparison: Comparison) -> None:
    assert lost(comparison, side_of(PART, SAME, NEW)) == "leaves out 1 of 3 · 1 in part"


def test_what_is_left_out_in_part_alone_says_of_how_many_sentences(comparison: Comparison) -> None:
    assert lost(comparison, side_of(PART, SAME, PART)) == "leaves out 2 of 3 in part"


def test_furniture_of_the_base_is_not_counted_as_left_out(comparison: Comparison) -> None:
    assert lost(comparison, side_of(SAME, NEW, NEW, furniture=1)) == "leaves out 1 of 2"


def test_an_article_that_has_it_all_leaves_out_nothing(comparison: Comparison) -> None:
    assert lost(comparison, side_of(SAME, SAME)) == "leaves out nothing"


def test_of_several_bases_each_is_told_that_something_is_left_out_of(comparison: Comparison) -> None:
    words = lost(comparison, side_of(SAME, PART, NEW), side_of(SAME), side_of(SAME, NEW))
    assert words == "leaves out 1 of 3 of A1 (1 more in part) and 1 of 2 of A3"


def test_a_single_sentence_is_singular(comparison: Comparison) -> None:
    assert added(comparison, NEW) == "adds 1 of 1 sentence"


def test_what_nobody_is_told_of_is_counted_by_why() -> None:
    assert passed_over_words(side_of(NEW, AGAIN, AGAIN, SAME, PART, furniture=1)) == "1 furniture and 2 repeated"


def test_where_everything_is_told_nothing_is_passed_over() -> None:
    assert passed_over_words(side_of(NEW, PART, SAME, SAME, furniture=1)) == ""
