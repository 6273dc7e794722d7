"""Results as text for a person."""

from collections.abc import Iterable
from dataclasses import replace

import pytest

from reader.compare.model import Comparison, Verdict
from reader.entities.model import Entities
from reader.report.lines import Line
from reader.report.text import article_lines, comparison_lines, entities_lines
from reader.text.model import Article, Sentence


def text_of(lines: Iterable[Line]) -> str:
    return "\n".join("".join(piece.text for piece in line) for line in lines)


def looks_of(lines: Iterable[Line], text: str) -> set[str]:
    return {piece.look for line in lines for piece in line if piece.text == text}


@pytest.fixture(name="compared")
def _compared(comparison: Comparison) -> str:
    return text_of(comparison_lines(comparison, width=0, plain=True))


@pytest.fixture(name="added")
def _added(comparison: Comparison) -> str:
    return text_of(comparison_lines(comparison, width=0, plain=True, only_added=True))


def test_an_article_opens_with_its_title_and_where_it_is_from(other: Article) -> None:
    shown = text_of(article_lines(other, None, width=0, plain=True))
    assert shown.startswith("Strike closes port\nMorning Paper · 6 May 2024 · Jo Finch\n\nDockers")


def test_an_article_whose_text_has_the_title_shows_it_once(other: Article) -> None:
    titled = replace(other, title=other.text[:41], outlet=None, author=None, date=None)
    titled = replace(titled, sentences=(Sentence(0, 85, 0, "title"), *other.sentences[2:]))
    shown = text_of(article_lines(titled, None, width=0, plain=True))
    assert shown == other.text


def test_a_title_made_of_the_first_words_is_not_shown_besides_them(other: Article) -> None:
    made = replace(other, title="Dockers in Port Elm…", outlet=None, author=None, date=None)
    assert text_of(article_lines(made, None, width=0, plain=True)) == other.text


def test_where_there_is_no_colour_mentions_are_marked_with_their_type(other: Article, entities: Entities) -> None:
    shown = text_of(article_lines(other, entities, width=0, plain=True))
    assert "walked out" in shown
    assert "Dockers in [Port Elm]{place} walked" in shown


def test_where_there_is_colour_mentions_have_a_look_and_no_mark(other: Article, entities: Entities) -> None:
    lines = list(article_lines(other, entities, width=0, plain=False))
    assert looks_of(lines, "Ada Moss") == {"person"}
    assert "{person}" not in text_of(lines)


def test_where_there_is_colour_a_legend_says_what_the_looks_mean(other: Article, entities: Entities) -> None:
    assert "people  places" in text_of(article_lines(other, entities, width=0, plain=False)).splitlines()


def test_every_sentence_has_its_sign_and_number(compared: str) -> None:
    signs = [line[:2] for line in compared.splitlines() if " B" in line and line[0] in "+±~="]
    assert signs == ["= ", "±↕", "+ "]


def test_new_words_are_marked_where_there_is_no_colour(compared: str) -> None:
    assert "the strike, {+Ada Moss+} said." in compared


def test_new_words_have_a_look_where_there_is_colour(comparison: Comparison) -> None:
    lines = list(comparison_lines(comparison, width=0, plain=False))
    assert "new-words" in looks_of(lines, "Ada Moss")
    assert "{+" not in text_of(lines)


def test_a_sentence_names_the_base_sentences_it_rests_on(compared: str) -> None:
    assert "said.  ← A1\n" in compared


def test_a_sentence_said_before_names_where(compared: str) -> None:
    assert "said Ada Moss.  repeats B1\n" in compared


def test_what_is_left_out_is_listed_after_the_sentences(compared: str) -> None:
    assert compared.index("-  A2  The mayor was on holiday.") > compared.index("B2")


def test_the_facts_close_the_report(compared: str) -> None:
    facts = compared[compared.index("New people") :]
    assert facts == (
        "New people\n  Ada Moss (B1, B2)\n\nNew figures\n  300 (B1)\n\nNew quotes\n"
        "  Ada Moss: “We will stay out” (B2)\n\nFigures differ\n  200 (A1) / 300 (B1), strikers"
    )


def test_only_added_leaves_out_what_the_base_has(added: str) -> None:
    assert "Dockers in Port Elm" not in added
    assert "Ada Moss" in added


def test_only_added_does_not_list_what_is_left_out(added: str) -> None:
    assert "mayor" not in added


def test_both_titles_and_the_sum_of_it_come_first(compared: str) -> None:
    assert compared.splitlines()[:5] == [
        "A  Dockers walk out · Elm Agency",
        "B  Strike closes port · Morning Paper · 6 May 2024 · Jo Finch",
        "",
        "Adds 1 of 3 sentences in part · 1 person · 1 figure · 1 quote",
        "Leaves out 1 of 3",
    ]


def test_the_legend_explains_the_signs_that_occur(compared: str) -> None:
    legend = compared.splitlines()[5]
    assert legend == "+ new  ± partly new  = same  ↕ moved  {+words of its own+}  ← rests on"


def test_on_request_a_reason_stands_under_every_sentence(comparison: Comparison) -> None:
    shown = text_of(comparison_lines(comparison, width=0, plain=True, explain=True)).splitlines()
    at = next(index for index, line in enumerate(shown) if " B1  " in line)
    assert shown[at + 1] == "       rests on A1; new: “Ada Moss”; moved: A1 stands out of order there"


def test_what_is_left_out_has_its_reason_too(comparison: Comparison) -> None:
    shown = text_of(comparison_lines(comparison, width=0, plain=True, explain=True)).splitlines()
    at = next(index for index, line in enumerate(shown) if " A2  " in line)
    assert shown[at + 1] == "       shares no telling word with B"


def partly_left_out(comparison: Comparison) -> Comparison:
    """Return the comparison with the second sentence of its base left out but for some words."""
    (base,) = comparison.bases
    start = base.article.text.index("joined")
    part = Verdict("partly-new", 0.4, links=(1,), new_spans=((start, start + 6),))
    return replace(comparison, bases=(replace(base, verdicts=(base.verdicts[0], part, base.verdicts[2])),))


def test_what_is_left_out_in_part_is_listed_with_its_lost_words(comparison: Comparison) -> None:
    shown = text_of(comparison_lines(partly_left_out(comparison), width=0, plain=True))
    left_out = shown[shown.index("Left out\n") : shown.index("New people")]
    assert left_out == (
        "Left out\n- left out  ± in part  [-words left out-]\n"
        "±  A1  About 200 [-joined-] the strike.\n-  A2  The mayor was on holiday.\n\n"
    )


def test_lost_words_have_a_look_where_there_is_colour(comparison: Comparison) -> None:
    lines = list(comparison_lines(partly_left_out(comparison), width=0, plain=False))
    assert "lost-words" in looks_of(lines, "joined")
    assert "[-" not in text_of(lines)


def test_furniture_of_the_base_is_not_listed_as_left_out(comparison: Comparison) -> None:
    (base,) = comparison.bases
    sentences = (*base.article.sentences[:2], replace(base.article.sentences[2], role="furniture"))
    furnished = replace(base, article=replace(base.article, sentences=sentences))
    assert "mayor" not in text_of(comparison_lines(replace(comparison, bases=(furnished,)), width=0, plain=True))


def test_only_added_says_how_many_it_passes_over(added: str, compared: str) -> None:
    assert "\nNot shown: 1 repeated\n" in added
    assert "Not shown" not in compared


@pytest.fixture(name="over_two")
def _over_two(over_two_bases: Comparison) -> str:
    return text_of(comparison_lines(over_two_bases, width=0, plain=True))


def test_several_bases_are_numbered(over_two: str) -> None:
    assert [line[:4] for line in over_two.splitlines()[:3]] == ["A1  ", "A2  ", "B   "]


def test_over_several_bases_a_link_names_the_article(over_two: str) -> None:
    assert "said.  ← A2:1, A1:1\n" in over_two


def test_over_several_bases_what_is_left_out_names_the_article(over_two: str) -> None:
    assert "Leaves out 1 of 3 of A1\n" in over_two
    assert "-  A1:2  The mayor was on holiday." in over_two


def test_over_several_bases_figures_that_differ_name_the_article(over_two: str) -> None:
    assert over_two.endswith("  200 (A2:1) / 300 (B1), strikers")


def test_entities_are_listed_by_type_with_their_counts(other: Article, entities: Entities) -> None:
    shown = text_of(entities_lines(other, entities, width=0))
    assert "People\n    2  Ada Moss\n\nPlaces\n    1  Port Elm" in shown


def test_other_names_of_an_entity_stand_beside_it(other: Article, entities: Entities) -> None:
    named = replace(entities.entities[0], aliases=("Ada Moss", "Moss", "Ms Moss"))
    shown = text_of(entities_lines(other, replace(entities, entities=(named, entities.entities[1])), width=0))
    assert "Ada Moss  also Moss, Ms Moss" in shown


def test_quotes_are_listed_with_who_said_them(other: Article, entities: Entities) -> None:
    assert "Quotes\n  Ada Moss: “We will stay out" in text_of(entities_lines(other, entities, width=0))
