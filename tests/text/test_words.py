"""Words: where they stand and how they are compared."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.marks import MARKS
from reader.text.words import normal_form, parted_words, words, written_words


def normals(text: str) -> list[str]:
    return [word.normal for word in words(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor’s plan", ["the", "mayor", "plan"]),
        ("the mayors' plan", ["the", "mayors", "plan"]),
        ("DON’T don't", ["don't", "don't"]),
        ("O’Hara", ["o'hara"]),
        ("a government-in-waiting", ["a", "government", "in", "waiting"]),
        ("1,000,000 people", ["1000000", "people"]),
        ("3.5 and 85% and 1,250.75", ["3.5", "and", "85%", "and", "1250.75"]),
        ("pages 1,2 and 1,0000", ["pages", "1", "2", "and", "1", "0000"]),
        ("the 20th, 1990s, 3.5m", ["the", "20th", "1990s", "3.5m"]),
        ("£1.2bn", ["1.2bn"]),
        ("U.S. and U.K. at 5 p.m. sharp", ["us", "and", "uk", "at", "5", "pm", "sharp"]),
        ("J. K. Marlow", ["j", "k", "marlow"]),
        ("www.site.example", ["www", "site", "example"]),
        ("snake_case", ["snake", "case"]),
        ("Straße ﬁne ２０", ["strasse", "fine", "20"]),
        ("日本へ", ["日", "本", "へ"]),
        ("东京2021年", ["东", "京", "2021", "年"]),
        ("हिन्दी में", ["हिन्दी", "में"]),
        ("", []),
        ("… — “ ”", []),
    ],
)
def test_words_in_their_normal_form(text: str, expected: list[str]) -> None:
    assert normals(text) == expected


def test_the_two_ways_to_write_an_accent_are_one_word() -> None:
    assert normals("café") == normals("cafe\u0301")


@given(st.text(max_size=80))
def test_offsets_are_exact_and_in_order(text: str) -> None:
    at = 0
    for word in words(text):
        assert at <= word.start < word.end <= len(text)
        assert not any(char.isspace() for char in text[word.start : word.end])
        at = word.end


# Latin letters often, for those are looked for first and in a way of their own.
@given(st.text(st.sampled_from("abAB01.,'’ -é你\u0301") | st.characters(), max_size=80))
def test_words_without_their_places_are_the_same_words(text: str) -> None:
    found = words(text)
    assert written_words(text) == [text[word.start : word.end] for word in found]
    assert list(map(normal_form, written_words(text))) == [word.normal for word in found]


@given(st.text(max_size=40), st.integers(0, 40))
def test_a_text_is_cut_into_its_words_and_what_stands_between(text: str, start: int) -> None:
    parts = parted_words(text, start)
    assert "".join(parts) == text[start:]
    assert parts[1::2] == written_words(text, start)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.b and ab.cd", ["ab", "and", "ab", "cd"]),
        ("B2B,c3.5 d1,000", ["b2b", "c3", "5", "d1", "000"]),
        ("is's was. it,he’s", ["is", "was", "it", "he"]),
    ],
)
def test_latin_words_end_where_any_others_do(text: str, expected: list[str]) -> None:
    assert normals(text) == expected


@given(st.text(max_size=80))
def test_every_letter_and_digit_is_in_a_word(text: str) -> None:
    inside = {place for word in words(text) for place in range(word.start, word.end)}
    assert all(place in inside for place, char in enumerate(text) if char.isalnum())


@given(st.text(max_size=60))
def test_a_word_has_the_same_normal_form_wherever_it_stands(text: str) -> None:
    for word in words(text):
        alone = words(text[word.start : word.end])
        assert [same.normal for same in alone] == [word.normal]


def test_a_slice_is_cut_with_offsets_into_the_whole() -> None:
    text = "one two three four"
    assert [text[word.start : word.end] for word in words(text, 4, 13)] == ["two", "three"]


def test_the_table_of_marks_agrees_with_unicode() -> None:
    mark = re.compile(f"[{MARKS}]")
    for code in range(0x300, 0x20000):
        char = chr(code)
        known = unicodedata.category(char)[0] == "M" and not 0xFE00 <= code <= 0xFE0F
        if mark.match(char):
            assert known, hex(code)
        elif unicodedata.unidata_version == "14.0.0":
            assert not known, hex(code)
