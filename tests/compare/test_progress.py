"""Progress: what is told of a long row of sentences while it is gone through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparing import compare
from reader.compare.progress import told_of, untold, within
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


@given(st.floats(0, 1), st.floats(0, 1), st.lists(st.floats(0, 1)))
def test_a_part_of_the_work_stays_within_its_bounds_and_ends_at_its_end(
    one: float, another: float, shares: list[float]
) -> None:
    told: list[float] = []
    first, last = sorted((one, another))
    part = within(told.append, first, last)
    for share in [*sorted(shares), 1]:
        part(share)
    assert told == sorted(told)
    assert told[-1] == pytest.approx(last, abs=1e-8)


@pytest.mark.parametrize("bases", [1, 3, 7])
def test_a_comparison_ends_with_exactly_the_whole(bases: int) -> None:
    told: list[float] = []
    articles = [make_article(f"The ferry left pier {number} in fog.", source="t") for number in range(bases + 1)]
    compare(articles[1:], articles[0], progress=told.append)
    assert told[-1] == 1


def test_more_is_told_of_a_long_comparison_than_of_a_short_one() -> None:
    def times_told(sentences: int) -> int:
        told: list[float] = []
        text = " ".join(f"The ferry left pier {number} in fog." for number in range(sentences))
        compare(make_article(text, source="base"), make_article(text, source="other"), progress=told.append)
        return len(told)

    assert times_told(600) > times_told(3)
