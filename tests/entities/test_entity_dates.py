"""Dates and times: what says when, whole, and nothing that only looks like it."""

import pytest

from reader.entities.dates import find_moments


def moments(text: str, kind: str = "DATE") -> list[str]:
    return [text[moment.start : moment.end] for moment in find_moments(text) if moment.type == kind]


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("will end on August 31 as said", "August 31"),
        ("will end on 31 August as said", "31 August"),
        ("will end on Friday, August 31, 2021 as said", "Friday, August 31, 2021"),
        ("will end on Aug. 31 as said", "Aug. 31"),
        ("since early May they", "early May"),
        ("in March 2004 they", "March 2004"),
        ("last June they", "last June"),
        ("came on Friday by boat", "Friday"),
        ("came on Friday night by boat", "Friday night"),
        ("came last week by boat", "last week"),
        ("came two years ago by boat", "two years ago"),
        ("in 2001 they", "2001"),
        ("the 2010 election", "2010"),
        ("(1998)", "1998"),
        ("the war of 1939-1945 was", "1939-1945"),
        ("in the 1990s they", "1990s"),
        ("late 1980s music", "late 1980s"),
        ("the 19th century", "19th century"),
        ("the summer of 1911 was", "summer of 1911"),
        ("on 2021-08-31 they", "2021-08-31"),
        ("tomorrow they", "tomorrow"),
        ("after 9/11 they", "9/11"),
    ],
)
def test_a_date_is_found_whole(text: str, date: str) -> None:
    assert moments(text) == [date]


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("at 10:30 a.m. they", "10:30 a.m."),
        ("at 6pm they", "6pm"),
        ("at 5.30pm they", "5.30pm"),
        ("at 0900 GMT they", "0900 GMT"),
        ("at noon they", "noon"),
        ("at nine o'clock they", "nine o'clock"),
        ("at six p.m. they", "six p.m."),
        ("came last night by boat", "last night"),
    ],
)
def test_a_time_of_day_is_found_whole(text: str, time: str) -> None:
    assert moments(text, "TIME") == [time]


@pytest.mark.parametrize(
    "text",
    [
        "Theresa May spoke",
        "June Leow spoke",
        "the March began",
        "they may march",
        "2000 people came",
        "nearly 20 years after",
        "it cost 2000 dollars",
        "Jan Egeland spoke",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert find_moments(text) == []


def test_ways_of_writing_one_day_have_one_normal_form() -> None:
    written = ("August 31", "Aug. 31", "31 August", "31st of August")
    assert len({find_moments(f"until {day} they")[0].normal for day in written}) == 1
