"""Why a sentence has its status, in one line."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from reader.compare.comparing import compare
from reader.compare.model import Comparison, Nearest, Verdict
from reader.entities.model import Entities
from reader.report.names import base_number, known_share
from reader.report.why import why
from reader.text.articles import make_article
from tests.report.conftest import article_of

NOTHING = Entities((), (), (), ())
BASE = ("The ferry ran aground.", "Nobody was hurt.", "Its captain said so.")
OTHER = ("“The ferry ran aground”", "It was the fog, by and large.", "About 41 of 212 people were on deck.")


def told(
    comparison: Comparison, verdict: Verdict, *, at: int = 0, others: Sequence[Verdict] = (), base: int | None = None
) -> str:
    """Return what is told of a sentence with that verdict, in articles of our own."""
    verdicts = [*others, *[Verdict("new", 0.0)] * 3][:3]
    verdicts[at] = verdict
    own, there = article_of(OTHER), article_of(BASE)
    if base is None:
        other, bases = replace(comparison.other, article=own, verdicts=tuple(verdicts)), comparison.bases
        bases = tuple(replace(side, article=there) for side in bases)
    else:
        other = replace(comparison.other, article=there)
        bases = tuple(replace(side, article=own, verdicts=tuple(verdicts)) for side in comparison.bases)
    return why(replace(comparison, bases=bases, other=other), at, base)


def span(words: str) -> tuple[int, int]:
    """Return where words stand in the article that is told of."""
    start = article_of(OTHER).text.index(words)
    return start, start + len(words)


@pytest.fixture(name="several")
def _several(comparison: Comparison) -> Comparison:
    return replace(comparison, bases=comparison.bases * 2)


def test_a_copy_stands_word_for_word_there(comparison: Comparison) -> None:
    assert told(comparison, Verdict("same", 1.0, (0,))) == "stands word for word in A0"


def test_what_is_the_same_in_other_words_is_not_called_word_for_word(comparison: Comparison) -> None:
    assert told(comparison, Verdict("same", 0.9, (1,))) == "says what A1 says"


def test_two_that_say_it_together_say_it(comparison: Comparison) -> None:
    assert told(comparison, Verdict("same", 0.9, (2, 1))) == "says what A1 and A2 say"


def test_a_reworded_sentence_tells_how_it_is_put(comparison: Comparison) -> None:
    verdict = Verdict("reworded", 0.8, (1,), new_spans=(span("by and large"),))
    assert told(comparison, verdict, at=1) == "rests on A1; put in other words: “by and large”"


def test_a_name_or_a_figure_in_a_reworded_sentence_is_not_called_wording(comparison: Comparison) -> None:
    verdict = Verdict("reworded", 0.8, (1,), new_spans=(span("About"), span("212"), span("on deck")))
    assert told(comparison, verdict, at=2) == "rests on A1; put in other words: “About”, “on deck”; not there: “212”"


def test_a_name_alone_is_not_there(comparison: Comparison) -> None:
    article = article_of(("They met in Tolna.",))
    verdict = Verdict("reworded", 0.8, (1,), new_spans=((12, 17),))
    other = replace(comparison.other, article=article, verdicts=(verdict,))
    assert why(replace(comparison, other=other), 0) == "rests on A1; not there: “Tolna”"


def test_a_base_sentence_tells_which_name_is_not_there(comparison: Comparison) -> None:
    verdict = Verdict("reworded", 0.8, (1,), new_spans=(span("212 people"), span("on deck")))
    said = told(comparison, verdict, at=2, base=0)
    assert said == "B1 says it in other words than “on deck”; not there: “212 people”"


def test_a_partly_new_sentence_tells_what_it_rests_on_and_what_is_new(comparison: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (2, 0), new_spans=(span("by and large"),))
    assert told(comparison, verdict, at=1) == "rests on A0 and A2; new: “by and large”"


def test_a_figure_its_links_lack_is_named_where_no_new_words_show_it(comparison: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (1,), figures=(span("41"), span("212")), new_spans=(span("212 people"),))
    assert told(comparison, verdict, at=2) == "rests on A1; new: “212 people”; “41” is not in A1"


def test_several_figures_are_named_together(comparison: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (1,), figures=(span("41"), span("212")))
    assert told(comparison, verdict, at=2) == "rests on A1; “41”, “212” are not in A1"


def test_a_figure_is_not_said_to_be_missing_where_new_words_hold_it_though_they_are_cut_short(
    comparison: Comparison,
) -> None:
    whole = (span("“The ferry")[0], span("deck.")[1])
    verdict = Verdict("partly-new", 0.4, (1,), figures=(span("212"),), new_spans=(whole,))
    assert "212" not in told(comparison, verdict, at=2)


def test_a_figure_that_a_link_has_is_not_said_to_be_missing(comparison: Comparison) -> None:
    first, *rest = comparison.bases
    known = replace(comparison, bases=(replace(first, article=article_of(("By August 31 it ends.",))), *rest))
    other = replace(known.other, article=article_of(("It ends on the 31 of August.",)))
    verdict = Verdict("partly-new", 0.4, (0,), figures=((15, 17),))
    assert why(replace(known, other=replace(other, verdicts=(verdict,))), 0) == "rests on A0"


@pytest.mark.parametrize("figure", ["$52", "€52 million", "52%", "52 per cent", "52km", "-52", "US$52", "52"])
def test_a_missing_figure_is_quoted_with_what_belongs_to_it(comparison: Comparison, figure: str) -> None:
    article = article_of((f"It cost {figure} more.",))
    at = article.text.index("52")
    other = replace(
        comparison.other, article=article, verdicts=(Verdict("partly-new", 0.4, (1,), figures=((at, at + 2),)),)
    )
    assert why(replace(comparison, other=other), 0) == f"rests on A1; “{figure}” is not in A1"


def test_a_missing_figure_is_in_none_of_several_links(comparison: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (1, 0), figures=(span("41"),))
    assert told(comparison, verdict, at=2) == "rests on A0 and A1; “41” is not in A0 or A1"


def test_a_partly_new_sentence_without_a_new_word_says_how_much_is_known(comparison: Comparison) -> None:
    said = told(comparison, Verdict("partly-new", 0.44, (1,)), at=1)
    assert said == "rests on A1; 44% of it is known, though no word of it is new"


def test_a_new_sentence_names_the_nearest_and_what_they_share(comparison: Comparison) -> None:
    verdict = Verdict("new", 0.1, nearest=Nearest(2, 0.18, (span("ferry"), span("aground"))))
    assert told(comparison, verdict) == "too little of it is in A; nearest is A2, 18% in common (“ferry”, “aground”)"


def test_a_new_sentence_with_next_to_nothing_in_common_is_in_nothing(comparison: Comparison) -> None:
    verdict = Verdict("new", 0.1, nearest=Nearest(2, 0.09, (span("ferry"),)))
    assert told(comparison, verdict) == "nothing in A has it; nearest is A2, 9% in common (“ferry”)"


def test_a_base_sentence_that_another_rests_on_in_part_is_mostly_left_out(comparison: Comparison) -> None:
    verdict = Verdict("new", 0.2, nearest=Nearest(0, 0.46, (span("ferry"),)))
    assert told(comparison, verdict, at=1, base=0) == "B1 rests on it in part; most of it is left out"


def test_a_new_sentence_without_a_word_in_common_says_so(comparison: Comparison) -> None:
    assert told(comparison, Verdict("new", 0.0)) == "shares no telling word with A"


def test_a_sentence_said_before_names_where(comparison: Comparison) -> None:
    assert told(comparison, Verdict("new", 0.0, repeats=0), at=1).endswith("; already said in B0")


@pytest.mark.parametrize(
    ("around", "moved", "where"),
    [((1, 2), 0, "earlier there"), ((0, 1), 2, "later there"), ((0, 2), 1, "out of order there")],
)
def test_a_moved_sentence_tells_which_way(
    comparison: Comparison, around: tuple[int, int], moved: int, where: str
) -> None:
    before, after = (Verdict("same", 1.0, (link,)) for link in around)
    verdict = Verdict("same", 0.9, (moved,), moved=True)
    said = told(comparison, verdict, at=1, others=(before, verdict, after))
    assert said == f"says what A{moved} says; moved: A{moved} stands {where}"


def test_a_base_sentence_tells_who_says_it_in_other_words(comparison: Comparison) -> None:
    verdict = Verdict("reworded", 0.8, (1,), new_spans=(span("by and large"),))
    assert told(comparison, verdict, at=1, base=0) == "B1 says it in other words than “by and large”"


def test_a_base_sentence_tells_what_of_it_is_left_out(comparison: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (0, 1), new_spans=(span("by and large"),))
    assert told(comparison, verdict, at=1, base=0) == "B0 and B1 have it in part; left out: “by and large”"


def test_a_base_sentence_that_is_left_out_names_the_nearest(comparison: Comparison) -> None:
    verdict = Verdict("new", 0.0, nearest=Nearest(2, 0.18, (span("ferry"),)), repeats=1)
    said = told(comparison, verdict, at=2, base=0)
    assert said == "too little of it is in B; nearest is B2, 18% in common (“ferry”); already said in A1"


def test_over_several_bases_links_name_the_article(several: Comparison) -> None:
    verdict = Verdict("partly-new", 0.4, (2, 0), articles=(1, 0), new_spans=(span("by and large"),))
    assert told(several, verdict, at=1) == "rests on A1:0 and A2:2; new: “by and large”"


def test_over_several_bases_what_is_new_is_in_none(several: Comparison) -> None:
    verdict = Verdict("new", 0.0, nearest=Nearest(2, 0.18, (span("ferry"),), article=1))
    assert told(several, verdict) == "too little of it is in any base; nearest is A2:2, 18% in common (“ferry”)"


def test_many_stretches_are_not_all_quoted(comparison: Comparison) -> None:
    spans = tuple((start, start + 2) for start in range(0, 10, 2))
    assert told(comparison, Verdict("partly-new", 0.4, (1,), new_spans=spans)).endswith("”, …")


def test_a_long_stretch_is_cut_short(comparison: Comparison) -> None:
    said = told(comparison, Verdict("partly-new", 0.4, (1,), new_spans=((0, 85),)))
    assert said.endswith("…”")
    assert len(said) < 90


def test_no_control_character_of_a_sentence_passes(comparison: Comparison) -> None:
    article = replace(comparison.other.article, text="A\x1b]52;c;aGk=\x07 \x9b31m" + comparison.other.article.text)
    verdict = Verdict("partly-new", 0.4, (1,), new_spans=((0, 20),))
    other = replace(comparison.other, article=article, verdicts=(verdict,) * 3)
    assert not set("\x1b\x07\x9b") & set(why(replace(comparison, other=other), 0))


def compared(base: str, other: str) -> str:
    """Return why the first sentence of an article has its status against another."""
    articles = (make_article(text, source="t") for text in (base, other))
    return why(compare(*articles, base_entities=NOTHING, other_entities=NOTHING), 0)


def test_a_copy_with_other_quote_marks_is_word_for_word() -> None:
    said = compared(
        "“We heard a crash and saw the lights go out,” she said.", "'We heard a crash and saw the lights go out'"
    )
    assert said == "stands word for word in A0"


def test_the_words_in_common_are_the_telling_ones() -> None:
    base = "The harbour at Elm was shut by storms. Trains ran as ever."
    other = (
        "Bakers near the harbour at Elm asked for help with the cost of flour, rent, staff and electricity this year."
    )
    said = compared(base, other)
    assert said.startswith("too little of it is in A; nearest is A0")
    assert said.endswith("(“harbour”, “Elm”)")


@pytest.mark.parametrize(("score", "share"), [(0.0, "0%"), (0.001, "1%"), (0.44, "44%"), (0.999, "99%"), (1.0, "100%")])
def test_only_a_whole_is_a_hundred_percent_and_only_nothing_is_none(score: float, share: str) -> None:
    assert known_share(score) == share


@pytest.mark.parametrize(("bases", "cited"), [(1, "A11"), (2, "A2:11")])
def test_a_sentence_names_its_base_only_where_there_are_several(bases: int, cited: str) -> None:
    assert base_number(11, bases - 1, bases) == cited
