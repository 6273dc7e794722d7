"""Layers: where a row is cut, and which looks each piece has."""

from hypothesis import given
from hypothesis import strategies as st

from reader.tui.painting import Layer, Piece, pieces


def test_a_row_without_spans_is_one_piece() -> None:
    assert pieces(3, 9, [Layer()]) == [Piece(3, 9, ())]


def test_a_span_cuts_the_row_where_it_begins_and_ends() -> None:
    assert pieces(0, 10, [Layer([(2, 5, "name")])]) == [Piece(0, 2, ()), Piece(2, 5, ("name",)), Piece(5, 10, ())]


def test_a_span_that_begins_in_an_earlier_row_goes_on() -> None:
    assert pieces(10, 20, [Layer([(5, 12, "name")])])[0] == Piece(10, 12, ("name",))


def test_an_upper_layer_comes_after_a_lower_one() -> None:
    assert pieces(0, 4, [Layer([(0, 4, "under")]), Layer([(0, 4, "over")])]) == [Piece(0, 4, ("under", "over"))]


def test_spans_that_only_touch_the_row_are_not_in_it() -> None:
    assert pieces(5, 8, [Layer([(2, 5, "before"), (8, 9, "after")])]) == [Piece(5, 8, ())]


def test_an_empty_row_has_no_pieces() -> None:
    assert pieces(4, 4, [Layer([(0, 9, "name")])]) == []


@given(st.lists(st.integers(0, 50), min_size=2, max_size=20, unique=True), st.integers(0, 50), st.integers(0, 50))
def test_pieces_tile_the_row(edges: list[int], one: int, two: int) -> None:
    edges.sort()
    layer = Layer((first, last, "look") for first, last in zip(edges[::2], edges[1::2], strict=False))
    start, end = min(one, two), max(one, two)
    cut = pieces(start, end, [layer])
    assert [at for piece in cut for at in range(piece.start, piece.end)] == list(range(start, end))
