"""Figures by the thousand: the work grows with their number, and what is found of the first of them stays."""

import sys
from types import FrameType

import pytest

from tests.compare.entities_by_hand import Account, facts

LOOKED_AT = ("differing.py", "placed.py", "figures.py", "counts.py")


def listed(numbers: range, thing: str, between: str = ", ") -> Account:
    """Return an account of so many of a thing, one after the other."""
    account = Account(between.join(f"{number} {thing}" for number in numbers) + ".")
    for number in numbers:
        account.figure(str(number), "number", number)
    return account


def calls(base: Account, other: Account) -> int:
    """Return how many calls it takes to look at the figures of both."""
    made = 0

    def count(frame: FrameType, event: str, _: object) -> None:
        nonlocal made
        made += event == "call" and frame.f_code.co_filename.endswith(LOOKED_AT)

    sys.setprofile(count)
    try:
        facts(base, other)
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("between", [", ", ". "], ids=["in one sentence", "in a sentence each"])
def test_twice_as_many_figures_are_at_most_about_twice_the_work(between: str) -> None:
    once, twice = (
        calls(listed(range(1, size, 2), "men", between), listed(range(0, size, 2), "men", between))
        for size in (200, 400)
    )
    assert twice < 2.5 * once


def test_the_same_small_number_again_and_again_is_looked_up_and_not_searched_for() -> None:
    def many(thing: str, size: int) -> Account:
        account = Account(f"7 {thing}. " * size)
        for _ in range(size):
            account.figure("7", "number", 7)
        return account

    once, twice = (calls(many("men", size), many("goats", size)) for size in (100, 200))
    assert twice < 2.5 * once


def test_a_figure_before_a_long_list_is_still_set_against_its_like() -> None:
    base = Account("The storm killed 12 people in Skerry harbour on Monday night.").figure("12", "number", 12)
    tail = "".join(f", {number} goats" for number in range(100, 160))
    other = Account(f"The storm killed 15 people in Skerry harbour on Monday night{tail}.").figure("15", "number", 15)
    for number in range(100, 160):
        other.figure(str(number), "number", number)
    assert [pair.other.text for pair in facts(base, other).differing_figures] == ["15"]
