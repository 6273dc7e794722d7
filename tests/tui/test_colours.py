"""The arithmetic of colours: what a colour is, how well it reads, what lies between two."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.tui.colours import contrast, is_colour, mix, text_on

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize("written", ["#fff", "#FFF", "#12ab9F", "#000000"])
def test_three_or_six_digits_are_a_colour(written: str) -> None:
    assert is_colour(written)


@pytest.mark.parametrize(
    "written",
    ["fff", "#ff", "#ffff", "#12345g", "#ffffff00", "red", "auto", "", "#fff\n", " #fff", None, 123456, ["#fff"]],
)
def test_anything_else_is_not(written: object) -> None:
    assert not is_colour(written)


def test_black_on_white_has_the_greatest_contrast() -> None:
    assert contrast("#000", "#fff") == pytest.approx(21)


def test_contrast_is_that_of_the_web_guidelines() -> None:
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@given(colours, colours)
def test_contrast_is_the_same_both_ways(first: str, second: str) -> None:
    assert contrast(first, second) == contrast(second, first)


def test_three_digits_are_short_for_six() -> None:
    assert contrast("#7af", "#000") == contrast("#77aaff", "#000")


@given(colours, colours)
def test_mixing_goes_from_one_colour_to_the_other(first: str, second: str) -> None:
    assert (mix(first, second, 0), mix(first, second, 1)) == (first, second)


def test_a_half_and_a_half_meet_in_the_middle() -> None:
    assert mix("#000000", "#ff8040", 0.5) == "#804020"


@given(colours)
def test_text_on_any_colour_can_be_read(background: str) -> None:
    assert contrast(text_on(background), background) >= 4.5
