"""Paragraphs: which lines of a plain text are paragraphs, and which belong together."""

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.layout import lay_paragraphs

PARAGRAPHS = [
    "The council voted on Tuesday night to close the old bridge after engineers found cracks in two of its piers.",
    "Residents on the east bank, who will have to drive eleven miles to the nearest crossing, called that rash.",
    "“Nobody asked us anything,” said Ana Reyes, a baker, as she loaded a van outside her well-known shop.",
    "The engineers' report, which ran to ninety pages, said that a flood like last spring's could bring them down.",
]


@pytest.mark.parametrize("between", ["\n", "\n\n", "\n \n", "\n\n\n"])
def test_each_line_is_a_paragraph_whatever_stands_between(between: str) -> None:
    assert lay_paragraphs(between.join(PARAGRAPHS)) == PARAGRAPHS


@pytest.mark.parametrize("width", [40, 60, 72, 80])
def test_wrapped_paragraphs_between_blank_lines_are_joined(width: int) -> None:
    assert lay_paragraphs("\n\n".join(textwrap.fill(text, width) for text in PARAGRAPHS)) == PARAGRAPHS


def test_wrapped_paragraphs_told_by_their_indent_are_joined() -> None:
    wrapped = "\n".join(textwrap.fill(text, 60, initial_indent="    ") for text in PARAGRAPHS)
    assert lay_paragraphs(wrapped) == PARAGRAPHS


def test_a_title_over_wrapped_text_stays_alone() -> None:
    wrapped = "Bridge to close\n\n" + "\n\n".join(textwrap.fill(text, 60) for text in PARAGRAPHS)
    assert lay_paragraphs(wrapped) == ["Bridge to close", *PARAGRAPHS]


def test_a_list_in_wrapped_text_stays_a_list() -> None:
    items = ["- the old bridge", "- the new bridge", "2. the ferry"]
    wrapped = "\n\n".join([*(textwrap.fill(text, 60) for text in PARAGRAPHS), "\n".join(items)])
    assert lay_paragraphs(wrapped) == [*PARAGRAPHS, *items]


def test_verse_keeps_its_lines() -> None:
    verse = ["The river took the bridge at noon", "and nobody was there to see", "it go", "but the heron and me"]
    assert lay_paragraphs("\n".join(verse)) == verse


def test_a_compound_cut_at_its_hyphen_is_joined_without_a_blank() -> None:
    assert "well-known" in lay_paragraphs("\n\n".join(textwrap.fill(text, 47) for text in PARAGRAPHS))[2]


@given(st.text(alphabet="aB .-\n", max_size=300))
def test_laying_out_moves_white_space_only(text: str) -> None:
    paragraphs = lay_paragraphs(text)
    assert "".join(paragraphs).replace(" ", "") == "".join(text.split())
    assert all(paragraph == " ".join(paragraph.split()) != "" for paragraph in paragraphs)
