"""Cleaning: nothing a terminal obeys or a person cannot see gets past it, and nothing that is read is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.cleaning import clean_field, clean_text, printable

TROUBLE = [
    "\x1b", "\x1b[31m", "\x1b]0;x\x07", "\x9b", "\x9d", "\x9c", "\x07", "\r", "\n", "\t", "\x85", "\u2028",
    "\u200b", "\u200d", "\u200c", "\u202e", "\u2066", "\ufeff", "\ufe0f", "\u0301", "\u0336", "\U000e0041",
    "\ud800", "\ue000", "\uffff", "👩", "❤", "1", "\u20e3", "ن", "क", "\u094d", "a", " ", "\xa0", "]", "[",
    ";", "é", "\U0001f3fd",
]  # fmt: skip
ANY_TEXT = st.lists(st.sampled_from(TROUBLE) | st.characters(exclude_categories=[]), max_size=40).map("".join)
CONTROL = re.compile(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]")


@given(ANY_TEXT)
def test_no_control_character_is_left_in_a_body(text: str) -> None:
    assert not CONTROL.search(clean_text(text))


@given(ANY_TEXT)
def test_a_field_is_one_stripped_line_without_controls(text: str) -> None:
    field = clean_field(text)
    assert not CONTROL.search(field)
    assert field == " ".join(field.split())


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_field(clean_field(text)) == clean_field(text)


@given(ANY_TEXT)
def test_a_clean_line_is_printable_as_it_is(text: str) -> None:
    field = clean_field(text)
    assert printable(field) == field


@given(ANY_TEXT)
def test_what_is_printed_keeps_its_length_and_holds_no_control(text: str) -> None:
    shown = printable(text)
    assert len(shown) == len(text)
    assert not CONTROL.search(shown)
    assert "\n" not in shown
    assert printable(shown) == shown


@given(st.text(alphabet=st.characters(categories=["L", "N", "P", "S"]), max_size=60))
def test_letters_figures_and_signs_stay_in_order(text: str) -> None:
    kept = [char for char in text if char not in "\u115f\u1160\u3164\uffa0"]
    assert clean_text(text) == "".join(kept)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_every_kind_of_line_end_becomes_a_line_feed(end: str) -> None:
    assert clean_text(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize("blank", ["\t", "\xa0", "\u2009", "\u202f", "\u3000"])
def test_every_other_white_space_becomes_a_space(blank: str) -> None:
    assert clean_text(f"5{blank}km") == "5 km"


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b]52;c;RVZJTA==\x07",
        "\x1b]0;PWNED\x1b\\",
        "\x9d0;PWNED\x9c",
        "\x1bPq#0;2;0;0;0\x1b\\",
        "\x1b_Gi=1;AAAA\x1b\\",
        "\x1b[2J",
        "\x1b[?1049l",
        "\x1b[38;5;196m",
        "\x1b[2 q",
        "\x9b31m",
        "\x9b?1049l",
        "\x901$tx\x9c",
        "\x9fGi=1;AAAA\x9c",
        "\x1bc",
        "\x1b(B",
    ],
)
def test_an_escape_sequence_goes_whole(sequence: str) -> None:
    assert clean_text(f"before {sequence}after") == "before after"


def test_the_words_of_a_terminal_link_stay() -> None:
    assert clean_text("\x1b]8;;http://site.example/\x1b\\the words\x1b]8;;\x1b\\") == "the words"


@pytest.mark.parametrize("opening", ["\x1b]0;", "\x1bP", "\x1b_", "\x9d", "\x90", "\x1b[31"])
def test_an_unfinished_sequence_takes_no_prose_with_it(opening: str) -> None:
    assert clean_text(f"{opening} the river rose\nand fell").endswith(" the river rose\nand fell")


@pytest.mark.parametrize(
    "text",
    [
        "Die Straße am Übungsplatz, ›so‹ „hier“ – “ja”",
        "Überprüfung Û1 Ûa Û2b Û3;4m œuvre ß Ü",
        "Аня и Рон были там. Иса; Июль; 9 июля; Эмма",
        "圛1a ”12; ”5 “a„ ‘b’",
    ],
)
def test_letters_of_mangled_text_stay(text: str) -> None:
    mangled = text.encode().decode("latin-1")
    assert clean_text(mangled) == clean_text(re.sub("[\x80-\x9f]", "", mangled))


def test_a_control_character_takes_no_letter_with_it() -> None:
    assert clean_text("Stra\xc3\x9fe \xc3\x9cbung") == "StraÃe Ãbung"
    assert (
        clean_text("the \x9briver\x9b rose in the \x9ceuvre, \x9fes \x90a\x9c") == "the river rose in the euvre, es a"
    )


@given(st.text(alphabet=st.sampled_from("äßÜœ”“„›‹Ûü“ -;mab,.ИРАлЭ"), max_size=60))
def test_mangled_letters_lose_their_controls_only(text: str) -> None:
    mangled = text.encode().decode("latin-1").replace("\x85", "")
    assert clean_text(mangled).split() == re.sub("[\x80-\x9f\xad]", "", mangled).split()


def test_a_sequence_does_not_reach_over_the_end_of_its_line() -> None:
    assert "the river rose" in clean_text("\x1b]0;title\nthe river rose\x07")


@pytest.mark.parametrize(
    "text",
    ["👨‍👩‍👧‍👦", "👩🏽‍🚒", "❤️", "🏳️‍🌈", "1️⃣", "می‌خواهم", "क्‍ष", "🇫🇷", "café", "cafe\u0301", "naïve – “so”…"],
)
def test_writing_that_needs_its_joiners_and_marks_is_left_alone(text: str) -> None:
    assert clean_text(text) == text
    assert printable(text) == text


@pytest.mark.parametrize(
    "hidden", ["\u200b", "\u200d", "\u00ad", "\ufeff", "\u202e", "\u2066", "\U000e0061", "\ufe0f", "\ue000"]
)
def test_hidden_characters_inside_a_word_go(hidden: str) -> None:
    assert clean_text(f"pass{hidden}word") == "password"


def test_piled_marks_are_cut_to_six() -> None:
    assert clean_text("Z" + "\u0335\u0336" * 5000 + "!") == "Z" + "\u0335\u0336" * 3 + "!"


def test_an_endless_emoji_is_cut_into_short_ones() -> None:
    longest = max(clean_text("👩" + "\u200d👩" * 3000).split("👩👩"), key=len)
    assert longest.count("\u200d") <= 4


@pytest.mark.parametrize("piece", ["\x9d", "\x9d" + "a" * 100, "\x1b[", "\x1b[1;1;1", "\u0301", "👩\u200d", "a\u200b"])
def test_a_long_text_of_the_same_is_clean_to_its_end(piece: str) -> None:
    cleaned = clean_text(piece * (400_000 // len(piece)))
    assert cleaned == clean_text(cleaned)
