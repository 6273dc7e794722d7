"""What the compare screen says in words."""

from dataclasses import replace

import pytest

from reader.compare.model import Comparison, Facts, Nearest, NewEntity, NewFigure, NewQuote, Verdict
from reader.tui.compare_order import Where
from reader.tui.compare_words import (
    above_words,
    explained,
    fact_sections,
    legend,
    links_of,
    nearest_of,
    nothing_shown,
    opposite,
    view_words,
    whole_parts,
)
from tests.tui.comparisons import FACTS, NO_FACTS, ferry


def told_of_base(verdict: Verdict) -> str:
    """What is said of the first sentence of the base with that verdict."""
    (side,) = ferry().bases
    changed = replace(side, verdicts=(verdict, *side.verdicts[1:]))
    return explained(replace(ferry(), bases=(changed,)), Where("base", 0))


@pytest.mark.parametrize(
    ("where", "found"),
    [
        (Where("other", 3), "B3 new: "),
        (Where("other", 2), "B2 partly new, 44% known: "),
        (Where("other", 0), "B0 reworded, 81% known: "),
        (Where("other", 1), "B1 same: "),
        (Where("base", 2), "A2 left out: "),
        (Where("base", 1), "A1 reworded, 81% known: "),
    ],
)
def test_a_sentence_tells_what_was_found_of_it(where: Where, found: str) -> None:
    assert explained(ferry(), where).startswith(found)


def test_a_sentence_tells_why_it_was_found_so() -> None:
    said = explained(ferry(), Where("other", 2))
    assert said.endswith(": rests on A1; new: “a crew member broke a wrist”")


def test_what_the_other_has_in_part_is_left_out_in_part() -> None:
    assert told_of_base(Verdict("partly-new", 0.5, (1,))).startswith("A0 partly left out, 50% known: ")


def test_a_sentence_that_shares_no_word_has_none_nearest() -> None:
    assert nearest_of(ferry(), Where("other", 3)) is None


def test_the_nearest_stands_on_the_other_side() -> None:
    known = ferry()
    verdicts = (*known.other.verdicts[:4], Verdict("new", 0.0, nearest=Nearest(2, 0.2, ())))
    known = replace(known, other=replace(known.other, verdicts=verdicts))
    assert nearest_of(known, Where("other", 4)) == Where("base", 2)


def test_links_are_followed_to_the_other_side() -> None:
    assert links_of(ferry(), Where("other", 2)) == (Where("base", 1),)


def test_a_swapped_sentence_is_the_same_one_on_the_other_side() -> None:
    assert opposite(Where("other", 3)) == Where("base", 3)


def test_the_line_over_everything_counts_what_is_added_and_what_is_left_out() -> None:
    assert view_words(ferry(), "all") == "B adds 2 of 5 sentences · 1 in part · 1 person · 1 quote · leaves out 2 of 5"


def test_the_line_over_a_view_says_what_is_shown() -> None:
    assert view_words(ferry(), "added") == "Only what B adds: 3 of 5 sentences"
    assert view_words(ferry(), "left-out") == "Only what B leaves out: 2 of 5 sentences"


def test_the_line_over_a_view_says_what_it_does_not_show() -> None:
    known = ferry()
    verdicts = (*known.other.verdicts[:-1], replace(known.other.verdicts[-1], repeats=3))
    words = view_words(replace(known, other=replace(known.other, verdicts=verdicts)), "added")
    assert words == "Only what B adds: 2 of 5 sentences · not shown: 1 repeated"


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
