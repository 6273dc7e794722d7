"""The YAML loader: plain values by YAML 1.2, and no way to hang, crash or smuggle."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.safe_yaml import YamlError, load_yaml

PIECES = [
    "a",
    ": ",
    "- ",
    "\n",
    "  ",
    "[",
    "]",
    "{",
    "}",
    ",",
    '"',
    "'",
    "&a ",
    "*a",
    "!!",
    "|",
    ">",
    "?",
    "#",
    "%",
    "\\e",
    "1",
    "~",
]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("a: 1\nb: [x, 2.5, true, ~]", {"a": 1, "b": ["x", 2.5, True, None]}),
        ("a: no", {"a": "no"}),
        ("a: yes\nb: on\nc: off", {"a": "yes", "b": "on", "c": "off"}),
        ("on: 1", {"on": 1}),
        ("a: 2021-07-09", {"a": "2021-07-09"}),
        ("a: 2021-13-45", {"a": "2021-13-45"}),
        ("a: 12:30", {"a": "12:30"}),
        ("a: 1_000", {"a": "1_000"}),
        ("a: 010", {"a": 10}),
        ("a: 0x1f", {"a": "0x1f"}),
        ("a: =", {"a": "="}),
        ("<<: {a: 1}", {"<<": {"a": 1}}),
        ("a: >\n  one\n  two\n", {"a": "one two"}),
        ("a: 'it''s'", {"a": "it's"}),
        ("a: -1.5e3", {"a": -1500.0}),
    ],
)
def test_values_are_those_of_yaml_1_2(text: str, value: object) -> None:
    assert load_yaml(text) == value


def test_escape_sequences_that_yaml_makes_are_cleaned() -> None:
    assert load_yaml('"k\\ey": "\\e]52;c;RVZJTA==\\atext\\u202e\\n"') == {"ky": "text"}


@pytest.mark.parametrize(
    ("text", "line", "problem"),
    [
        ("a: 1\nb: c: d", 2, "mapping values are not allowed"),
        ("a: &x 1", 1, "anchors and aliases"),
        ("a: [1, 2]\nb: *x", 2, "anchors and aliases"),
        ("a: !!python/object/apply:os.system ['x']", 1, "tags"),
        ("a: !!str 1", 1, "tags"),
        ("a: 1\nb: 2\na: 3", 3, "the key “a” stands twice"),
        ("a: 1\nb: \x07", 2, "a character that YAML does not allow"),
        ("a: [", 1, "expected the node content|did not find"),
        ("a: 1\n---\nb: 2", 2, "another document"),
        ("? [1, 2]\n: 3", 1, "unhashable"),
        ("[" * 100, 1, "nested too deep"),
        ("- " * 100, 1, "nested too deep"),
        (f"a: {'9' * 9000}", None, "a value that cannot be read"),
        ("a: " + "x" * 20_000, None, "larger than 16384 bytes"),
    ],
)
def test_what_is_not_accepted_is_told_in_a_sentence(text: str, line: int | None, problem: str) -> None:
    with pytest.raises(YamlError, match=problem) as caught:
        load_yaml(text)
    assert caught.value.line == line
    assert str(caught.value).endswith(".")
    assert "\n" not in str(caught.value)


def test_a_larger_file_can_be_allowed() -> None:
    assert load_yaml("a: " + "x" * 20_000, limit=30_000) == {"a": "x" * 20_000}


@given(st.text(max_size=100) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_any_text_gives_a_value_or_a_yaml_error(text: str) -> None:
    with suppress(YamlError):
        load_yaml(text)


@pytest.mark.parametrize("piece", ["[", "{", "- ", "? ", "a: ", "a,", "'", "*a ", "&a ", "- a\n", "\\", "| ", "#"])
def test_the_worst_that_fits_is_refused_or_read(piece: str) -> None:
    with suppress(YamlError):
        load_yaml(piece * (16_384 // len(piece)))
