"""Dates: brought to one form only where they are certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.dates import iso_date


@pytest.mark.parametrize(
    "written",
    [
        "9 July 2021",
        "July 9, 2021",
        "9th July 2021",
        "9 Jul 2021",
        "Friday 9 July 2021",
        "Fri, July 9th, 2021",
        " 9 july 2021 ",
    ],
)
def test_a_written_date_becomes_iso(written: str) -> None:
    assert iso_date(written) == "2021-07-09"


def test_a_september_has_two_short_forms() -> None:
    assert iso_date("Sept. 9, 2021") == iso_date("Sep 9, 2021") == "2021-09-09"


def test_a_date_of_mail_and_feeds_becomes_iso() -> None:
    assert iso_date("Fri, 09 Jul 2021 14:05:00 GMT") == "2021-07-09T14:05:00+00:00"


@pytest.mark.parametrize(
    "text", ["07/09/2021", "31 February 2021", "last week", "2021-07-09", "2021-13-45", "", "9 Foo 2021"]
)
def test_what_is_not_certain_stays_as_it_is(text: str) -> None:
    assert iso_date(text) == text


@given(st.text(max_size=40))
def test_any_text_is_answered(text: str) -> None:
    assert isinstance(iso_date(text), str)
