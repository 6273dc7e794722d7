"""What typing finds."""

import pytest

from reader.tui.searching import fitting, matches


@pytest.mark.parametrize(
    ("query", "text", "found"),
    [
        ("ferry", "The Ferry hit a ferry.", ["Ferry", "ferry"]),
        ("Ferry", "The Ferry hit a ferry.", ["Ferry"]),
        ("'no'", "She said ‘no’.", ["‘no’"]),
        ('"no"', "She said “no”.", ["“no”"]),
        ("a b", "a  b and a\n\nb", ["a  b", "a\n\nb"]),
        ("(.*)", "literally (.*) here", ["(.*)"]),
        ("Qala-i", "Qala‐i‐Naw", ["Qala‐i"]),
        ("", "anything", []),
        ("   ", "any thing", []),
        ("İ", "İstanbul", ["İ"]),
    ],
)
def test_a_query_finds_its_matches(query: str, text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in matches(query, text)] == found


def test_offsets_are_of_the_text_whatever_case_folding_does_to_its_length() -> None:
    assert matches("x", "ßßßx") == [(3, 4)]


@pytest.mark.parametrize(
    ("query", "rows"),
    [
        ("", [0, 1, 2]),
        ("pier", [0]),
        ("ellary ferry", [0]),
        ("FERRY", [0, 2]),
        ("feryr", [0, 2]),
        ("ely", []),
        ("nothing here", []),
    ],
)
def test_a_filter_keeps_the_rows_with_every_word_exactly_or_nearly(query: str, rows: list[int]) -> None:
    assert fitting(query, ["Ferry hits pier at Port Ellary", "The hoard is stolen", "A ferry inquiry"]) == rows
