"""Rows: what fits, what is cut, and that nothing of the text is lost."""

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.text.wrapping import wrap


def rows_of(text: str, width: int) -> list[str]:
    rows = wrap(text, width)
    return [text[start:end] for start, end in zip(rows.starts, rows.ends, strict=True)]


def test_rows_break_at_spaces() -> None:
    assert rows_of("the quick brown fox", 10) == ["the quick", "brown fox"]


def test_a_word_that_ends_at_the_measure_stays_in_its_row() -> None:
    assert rows_of("the quick brown", 9) == ["the quick", "brown"]


def test_a_word_longer_than_the_measure_is_cut() -> None:
    assert rows_of("a counterrevolutionary", 7) == ["a", "counter", "revolut", "ionary"]


def test_a_paragraph_break_is_an_empty_row() -> None:
    assert rows_of("one\n\ntwo", 10) == ["one", "", "two"]


def test_scripts_without_spaces_break_between_characters() -> None:
    assert rows_of("日本語の見出し", 6) == ["日本語", "の見出", "し"]


def test_a_row_does_not_keep_the_space_before_a_wide_word() -> None:
    assert rows_of("harbour 霧の港 霧の港", 14) == ["harbour 霧の港", "霧の港"]


def test_a_family_emoji_is_never_split() -> None:
    family = "👨‍👩‍👧"
    assert rows_of(family * 3, 4) == [family * 2, family]


def test_the_row_of_an_offset_is_the_row_that_holds_it() -> None:
    text = "the quick brown fox jumps over the lazy dog"
    rows = wrap(text, 12)
    for offset in range(len(text)):
        row = rows.row_of(offset)
        assert rows.starts[row] <= offset
        assert row + 1 == len(rows) or offset < rows.starts[row + 1]


def test_an_empty_text_has_no_rows_and_its_offsets_are_in_row_zero() -> None:
    rows = wrap("", 10)
    assert len(rows) == 0
    assert rows.row_of(5) == 0


texts = st.text(alphabet=st.sampled_from("ab c\nd é漢字👩‍\u0301ёλ"), max_size=200)


@given(texts, st.integers(2, 40))
@example("\u200d\u200daa字", 3)
def test_no_row_is_wider_than_the_measure_but_for_spaces_at_its_end(text: str, width: int) -> None:
    assert all(cell_len(row.rstrip(" ")) <= width for row in rows_of(text, width))


@given(texts, st.integers(1, 40))
def test_every_character_but_spaces_and_line_feeds_stands_in_exactly_one_row(text: str, width: int) -> None:
    visible = "".join(rows_of(text, width)).replace(" ", "")
    assert visible == text.replace(" ", "").replace("\n", "")


@given(texts, st.integers(1, 40))
def test_rows_are_in_order_and_do_not_overlap(text: str, width: int) -> None:
    rows = wrap(text, width)
    edges = [edge for row in zip(rows.starts, rows.ends, strict=True) for edge in row]
    assert edges == sorted(edges)
