"""What the compare screen says in words."""

from dataclasses import replace

import pytest

from reader.compare.model import Comparison, Facts, NewEntity, NewFigure, NewQuote, Verdict
from reader.tui.compare_order import Where
from reader.tui.compare_words import (
    above_words,
    explained,
    fact_sections,
    known_share,
    legend,
    links_of,
    no_link,
    nothing_shown,
    opposite,
    view_words,
    whole_parts,
)
from tests.tui.comparisons import FACTS, NO_FACTS, ferry


def told(sentence: int, verdict: Verdict) -> str:
    """What is said of a sentence of the other with that verdict."""
    known = ferry()
    verdicts = list(known.other.verdicts)
    verdicts[sentence] = verdict
    return explained(replace(known, other=replace(known.other, verdicts=tuple(verdicts))), Where("other", sentence))


def test_an_addition_is_called_new() -> None:
    assert explained(ferry(), Where("other", 3)) == "B3 is new"


def test_a_base_sentence_the_other_does_not_have_is_left_out() -> None:
    assert explained(ferry(), Where("base", 2)) == "A2 is left out"


def test_a_known_sentence_is_said_to_be_the_same() -> None:
    assert explained(ferry(), Where("other", 1)) == "B1 is the same as A0"


def test_a_partly_new_sentence_tells_what_it_rests_on_how_much_is_known_and_what_is_new() -> None:
    said = explained(ferry(), Where("other", 2))
    assert said == "B2 rests on A1, 44% known; new: “a crew member broke a wrist”"


def test_a_reworded_sentence_that_stands_elsewhere_says_so() -> None:
    assert explained(ferry(), Where("other", 0)) == "B0 rewords A3, in another place, 81% known"


def test_a_base_sentence_tells_where_it_is_reworded() -> None:
    assert explained(ferry(), Where("base", 1)) == "A1 is reworded in B2, 81% known"


def test_links_are_told_in_the_order_of_the_article() -> None:
    assert told(2, Verdict("same", 1.0, (3, 0, 1))) == "B2 is the same as A0, A1 and A3"


def test_a_repeat_names_what_it_repeats() -> None:
    assert told(3, Verdict("new", 0.0, repeats=1)) == "B3 is new; it repeats B1"


def test_many_new_stretches_are_cut_short() -> None:
    spans = tuple((start, start + 2) for start in range(0, 10, 2))
    assert told(2, Verdict("partly-new", 0.5, (1,), new_spans=spans)).endswith("”, …")


def test_a_long_new_stretch_is_cut_short() -> None:
    said = told(2, Verdict("partly-new", 0.5, (1,), new_spans=((0, 90),)))
    assert len(said) < 100
    assert said.endswith("…”")


@pytest.mark.parametrize(("score", "share"), [(0.0, "0%"), (0.001, "1%"), (0.44, "44%"), (0.999, "99%"), (1.0, "100%")])
def test_only_a_whole_is_a_hundred_percent_and_only_nothing_is_none(score: float, share: str) -> None:
    assert known_share(score) == share


def test_a_new_sentence_has_no_link_to_follow() -> None:
    assert no_link(ferry(), Where("other", 3)) == "B3 is new: nothing in A has it"


def test_a_left_out_sentence_has_no_link_to_follow() -> None:
    assert no_link(ferry(), Where("base", 4)) == "A4 is left out: nothing in B has it"


def test_links_are_followed_to_the_other_side() -> None:
    assert links_of(ferry(), Where("other", 2)) == (Where("base", 1),)


def test_a_swapped_sentence_is_the_same_one_on_the_other_side() -> None:
    assert opposite(Where("other", 3)) == Where("base", 3)


def test_the_line_over_everything_counts_what_is_added_and_what_is_left_out() -> None:
    assert view_words(ferry(), "all") == "B adds 2 of 5 sentences · 1 in part · 1 person · 1 quote · leaves out 2 of 5"


def test_the_line_over_a_view_says_what_is_shown() -> None:
    assert view_words(ferry(), "added") == "Only what B adds: 3 of 5 sentences"
    assert view_words(ferry(), "left-out") == "Only what B leaves out: 2 of 5 sentences"


def test_a_line_that_is_too_long_loses_whole_parts() -> None:
    assert whole_parts("one · two · three", 12) == "one · two"


def test_the_first_part_of_a_line_always_stays() -> None:
    assert whole_parts("one · two", 1) == "one"


def test_a_view_without_sentences_says_why() -> None:
    assert "adds nothing" in nothing_shown("added")
    assert "leaves out nothing" in nothing_shown("left-out")


def test_base_text_that_stands_above_is_named() -> None:
    assert above_words((1, 3)) == "(A1 and A3, above)"


def test_the_legend_names_every_sign() -> None:
    assert legend() == "+ new  ± partly new  ~ reworded  = same  - left out  ↕ moved"


def listed(facts: Facts) -> list[tuple[str, str, str]]:
    """Every fact: the heading it stands under, what it is, and what kind."""
    return [(section.heading, fact.text, fact.kind) for section in fact_sections(facts) for fact in section.facts]


def test_the_type_of_a_name_is_written_out() -> None:
    assert ("New names", "Dana Okoye", "person") in listed(FACTS)


def test_a_quote_tells_who_said_it() -> None:
    assert ("New quotes", "“It just slid past the buoy,”", "Dana Okoye") in listed(FACTS)


def test_a_quote_nobody_is_named_for_says_so() -> None:
    facts = replace(NO_FACTS, quotes=(NewQuote("We saw it coming.", None, (3,)),))
    assert listed(facts) == [("New quotes", "“We saw it coming.”", "speaker not named")]


def test_figures_that_differ_show_both_sides_and_lead_to_both() -> None:
    section = fact_sections(FACTS)[-1]
    assert section.facts[0].text == "240 in B, 212 in A"
    assert section.facts[0].wheres == (Where("other", 2), Where("base", 2))


def test_sections_without_facts_say_so() -> None:
    said = [section.nothing for section in fact_sections(NO_FACTS) if not section.facts]
    assert said == ["No new names", "No new figures", "No new quotes", "No figures that differ"]


def test_facts_lead_to_every_sentence_that_has_them() -> None:
    facts = replace(
        NO_FACTS,
        entities=(NewEntity("Porto Lindo", "PLACE", (1, 4)),),
        figures=(NewFigure("34", "number", 34.0, (3,)),),
    )
    wheres = [fact.wheres for section in fact_sections(facts) for fact in section.facts]
    assert wheres == [(Where("other", 1), Where("other", 4)), (Where("other", 3),)]


def test_every_sentence_of_both_sides_can_be_told() -> None:
    known: Comparison = ferry()
    said = [explained(known, Where("other", id_)) for id_ in range(len(known.other.verdicts))]
    said += [explained(known, Where("base", id_)) for id_ in range(len(known.base.verdicts))]
    assert all(said)
