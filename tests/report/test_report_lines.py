"""How pieces of text become lines of so many terminal cells."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from reader.report.lines import Piece, columns, laid_out

pieces = st.lists(st.builds(Piece, st.text(st.characters(exclude_categories=["C", "Zl", "Zp"])), st.sampled_from("ab")))


def text_of(line: tuple[Piece, ...]) -> str:
    return "".join(piece.text for piece in line)


def test_lines_break_at_spaces_and_no_later_than_the_width() -> None:
    lines = [text_of(line) for line in laid_out([Piece("one two three four")], 9)]
    assert lines == ["one two", "three", "four"]


def test_a_width_of_zero_keeps_a_paragraph_on_one_line() -> None:
    assert len(list(laid_out([Piece("word " * 200)], 0))) == 1


def test_a_look_goes_on_in_the_next_line() -> None:
    lines = list(laid_out([Piece("plain "), Piece("bold words here", "bold")], 11))
    assert lines == [(Piece("plain "), Piece("bold", "bold")), (Piece("words here", "bold"),)]


def test_wide_characters_take_two_cells_each() -> None:
    lines = [text_of(line) for line in laid_out([Piece("新聞記者会見")], 5)]
    assert lines == ["新聞", "記者", "会見"]


def test_a_word_longer_than_a_line_is_cut() -> None:
    assert [text_of(line) for line in laid_out([Piece("ab " + "x" * 7)], 3)] == ["ab", "xxx", "xxx", "x"]


def test_lines_after_the_first_are_indented_by_the_gutter() -> None:
    lines = [text_of(line) for line in laid_out([Piece("word " * 6)], 20, [Piece("+  ", "sign")])]
    assert lines == ["+  word word word", "   word word word"]


def test_columns_stand_under_each_other_whatever_their_cells() -> None:
    rows = [(Piece("新聞"), Piece("x")), (Piece("a"), Piece("y"))]
    assert [text_of(line) for line in columns(rows)] == ["新聞  x", "a     y"]


def test_no_rows_are_no_columns() -> None:
    assert list(columns([])) == []


def test_many_pieces_in_one_paragraph_are_laid_out_to_the_last() -> None:
    many = [Piece("word "), Piece("bold", "bold"), Piece(" ")] * 20_000
    lines = list(laid_out(many, 60))
    assert sum(piece.look == "bold" for line in lines for piece in line) == 20_000
    assert lines[0][1] == Piece("bold", "bold")


@given(pieces, st.integers(2, 30))
def test_no_line_is_wider_than_asked(found: list[Piece], width: int) -> None:
    assert all(cell_len(text_of(line)) <= width for line in laid_out(found, width))


@given(pieces, st.integers(0, 30))
def test_no_visible_character_is_lost_nor_its_look(found: list[Piece], width: int) -> None:
    def looks(parts: list[Piece]) -> list[tuple[str, str]]:
        return [(character, look) for text, look in parts for character in text if character != " "]

    assert looks([piece for line in laid_out(found, width) for piece in line]) == looks(found)
