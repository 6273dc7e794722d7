"""Progress: what is told of a long row of sentences while it is gone through."""

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparing import compare
from reader.compare.progress import told_of, untold
from reader.text.articles import make_article


@given(st.lists(st.integers(), max_size=600))
def test_a_row_that_is_told_of_is_the_same_row(row: list[int]) -> None:
    assert list(told_of(row, untold)) == row


@given(st.integers(0, 1000))
def test_what_is_told_of_a_row_rises_to_the_whole(length: int) -> None:
    told: list[float] = []
    list(told_of(range(length), told.append))
    assert told == sorted(told)
    assert told[-1] == 1


def test_more_is_told_of_a_long_comparison_than_of_a_short_one() -> None:
    def times_told(sentences: int) -> int:
        told: list[float] = []
        text = " ".join(f"The ferry left pier {number} in fog." for number in range(sentences))
        compare(make_article(text, source="base"), make_article(text, source="other"), progress=told.append)
        return len(told)

    assert times_told(600) > times_told(3)
