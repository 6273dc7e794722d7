"""A comparison in one line of words."""

from dataclasses import replace

from reader.compare.model import Comparison, Facts, Side, Summary, Verdict
from reader.report.summary import left_out_words, summary_words
from reader.text.model import Article

NO_FACTS = Facts((), (), (), ())


def with_counts(comparison: Comparison, **counts: int) -> Comparison:
    nothing = dict.fromkeys(("same", "reworded", "partly_new", "new", "left_out", "moved"), 0)
    return replace(comparison, summary=Summary(**{**nothing, **counts}), facts=NO_FACTS)


def test_sentences_new_in_part_are_counted_beside_the_new_ones(comparison: Comparison) -> None:
    assert summary_words(with_counts(comparison, new=1, partly_new=1)) == "adds 1 of 3 sentences · 1 in part"


def test_an_article_that_is_new_in_part_alone_says_of_how_many_sentences(comparison: Comparison) -> None:
    assert summary_words(with_counts(comparison, same=1, partly_new=2)) == "adds 2 of 3 sentences in part"


def test_one_of_a_thing_is_singular(comparison: Comparison) -> None:
    assert summary_words(comparison) == "adds 1 of 3 sentences · 1 in part · 1 person · 1 figure · 1 quote"


def test_several_of_a_thing_are_plural(comparison: Comparison) -> None:
    facts = comparison.facts
    twice = replace(facts, entities=facts.entities * 2, figures=facts.figures * 2, quotes=facts.quotes * 2)
    words = summary_words(replace(comparison, facts=twice))
    assert words == "adds 1 of 3 sentences · 1 in part · 2 people · 2 figures · 2 quotes"


def test_only_people_are_counted_as_people(comparison: Comparison) -> None:
    place = replace(comparison.facts.entities[0], type="PLACE")
    facts = replace(NO_FACTS, entities=(place,))
    assert summary_words(replace(comparison, facts=facts)) == "adds 1 of 3 sentences · 1 in part"


def test_an_article_that_brings_nothing_adds_nothing(comparison: Comparison) -> None:
    assert summary_words(with_counts(comparison, same=3)) == "adds nothing"


def test_what_is_left_out_is_counted_against_the_base(comparison: Comparison) -> None:
    assert left_out_words(comparison) == "leaves out 1 of 3"


def test_an_article_that_has_it_all_leaves_out_nothing(comparison: Comparison) -> None:
    known = replace(comparison.base, verdicts=(Verdict("same", 1.0, links=(0,)),) * 3)
    assert left_out_words(replace(comparison, bases=(known,))) == "leaves out nothing"


def test_of_several_bases_each_is_told_that_something_is_left_out_of(comparison: Comparison) -> None:
    known = replace(comparison.base, verdicts=(Verdict("same", 1.0, links=(0,)),) * 3)
    several = replace(comparison, bases=(comparison.base, known, comparison.base))
    assert left_out_words(several) == "leaves out 1 of 3 of A1 and 1 of 3 of A3"


def test_a_single_sentence_is_singular(comparison: Comparison) -> None:
    side = Side(Article("Rain.", "-", "Rain", (), ()), (Verdict("new", 0.0),))
    assert summary_words(replace(with_counts(comparison, new=1), other=side)) == "adds 1 of 1 sentence"
