"""New figures and figures that differ: by value, unit and bound, and only where both count the same."""

import pytest

from tests.compare.entities_by_hand import Account, facts


def new(base: Account, other: Account) -> list[str]:
    return [figure.text for figure in facts(base, other).figures]


def differing(base: Account, other: Account) -> list[tuple[str, str]]:
    found = facts(base, other).differing_figures
    return [(pair.base.text, pair.other.text) for pair in found]


def test_a_figure_only_the_other_gives_is_new() -> None:
    assert new(Account("Many left."), Account("Some 212 left.").figure("212", "number", 212)) == ["212"]


def test_a_figure_written_another_way_is_not_new() -> None:
    base = Account("It was 85 per cent.").figure("85 per cent", "percent", 85)
    assert new(base, Account("It was 85%.").figure("85%", "percent", 85)) == []


def test_a_rounded_figure_is_not_new() -> None:
    base = Account("Two thirds left.").figure("Two thirds", "percent", 66.67)
    assert new(base, Account("It was 66.7%.").figure("66.7%", "percent", 66.7)) == []


def test_the_same_number_of_another_kind_is_new() -> None:
    base = Account("It was 40 per cent.").figure("40 per cent", "percent", 40)
    assert new(base, Account("It cost $40.").figure("$40", "money", 40, "USD")) == ["$40"]


def test_the_same_sum_in_another_currency_is_new() -> None:
    base = Account("It cost $40.").figure("$40", "money", 40, "USD")
    assert new(base, Account("It cost £40.").figure("£40", "money", 40, "GBP")) == ["£40"]


def test_a_figure_given_twice_is_listed_once_with_both_sentences() -> None:
    other = Account("It was 85%. Snow fell. Yes, 85%.").figure("85%", "percent", 85).figure("85%", "percent", 85)
    (found,) = facts(Account("Snow fell."), other).figures
    assert found.sentences == (0, 2)


def test_a_number_that_counts_what_was_named_is_no_figure() -> None:
    other = Account("It lies between the two harbours.").figure("two", "number", 2)
    assert new(Account("It sank."), other) == []


FERRY = "The coast guard brought 212 passengers ashore from the Skerry ferry on Monday."


def test_figures_that_count_the_same_thing_differ() -> None:
    base = Account(FERRY).figure("212", "number", 212)
    other = Account(FERRY.replace("212", "198")).figure("198", "number", 198)
    assert differing(base, other) == [("212", "198")]


def test_a_counted_noun_is_the_same_with_a_word_before_it() -> None:
    base = Account("The storm sank three fishing boats in Skerry harbour.").figure("three", "number", 3)
    other = Account("Four boats sank in Skerry harbour in the storm.").figure("Four", "number", 4)
    assert differing(base, other) == [("three", "Four")]


def test_a_verb_after_the_noun_is_not_what_is_counted() -> None:
    base = Account("The storm left 12 sailors injured in Skerry harbour.").figure("12", "number", 12)
    other = Account("Four injured goats lay in Skerry harbour after the storm.").figure("Four", "number", 4)
    assert differing(base, other) == []


def test_a_difference_says_what_is_counted() -> None:
    base = Account(FERRY).figure("212", "number", 212)
    (found,) = facts(base, Account(FERRY.replace("212", "198")).figure("198", "number", 198)).differing_figures
    assert found.about.startswith("passengers")


@pytest.mark.parametrize(
    "other",
    [
        Account(FERRY.replace("212 passengers", "17 crew")).figure("17", "number", 17),
        Account(FERRY.replace("212 passengers", "more than 200 passengers")).figure(
            "more than 200", "number", 200, None, "more"
        ),
        Account(FERRY.replace("212", "about 200")).figure("about 200", "number", 200, None, "about"),
        Account(FERRY.replace("212", "85 per cent of")).figure("85 per cent", "percent", 85),
        Account("Divers hired 30 passengers of a bus to look for a lost dog.").figure("30", "number", 30),
    ],
    ids=["another thing counted", "a bound that holds", "a round figure", "another kind", "another event"],
)
def test_figures_that_may_both_be_right_do_not_differ(other: Account) -> None:
    assert differing(Account(FERRY).figure("212", "number", 212), other) == []


def test_a_figure_the_other_also_gives_does_not_differ() -> None:
    base = Account(FERRY).figure("212", "number", 212)
    text = f"{FERRY.replace('212', '198')} The owners spoke of 212."
    other = Account(text).figure("198", "number", 198).figure("212", "number", 212)
    assert differing(base, other) == []


def test_a_figure_is_set_against_the_one_it_has_most_in_common_with() -> None:
    base = Account("Reid used the funds to buy a $43,000 gold watch and a cape, the prosecutor said.")
    base.figure("$43,000", "money", 43000, "USD")
    other = Account("Reid used the funds to buy a $51,000 gold watch and $900 worth of chairs, the prosecutor said.")
    other.figure("$51,000", "money", 51000, "USD").figure("$900", "money", 900, "USD")
    assert differing(base, other) == [("$43,000", "$51,000")]


@pytest.mark.parametrize(
    ("base", "other"),
    [
        (
            Account("He bought a $43,000 gold watch in Skerry.").figure("$43,000", "money", 43000, "USD"),
            Account("He bought a $43,350 gold watch in Skerry.").figure("$43,350", "money", 43350, "USD"),
        ),
        (
            Account("Guards take a 60-hour training course.").figure("60-hour", "quantity", 60, "hour"),
            Account("Guards take a 40- to 60-hour training course.").figure("40", "quantity", 40, "hour"),
        ),
        (
            Account("It lies four miles from Skerry harbour.").figure("four miles", "quantity", 4, "mile"),
            Account("It lies seven minutes from Skerry harbour.").figure("seven minutes", "quantity", 7, "minute"),
        ),
    ],
    ids=["rounded", "one end of a range", "another unit"],
)
def test_figures_that_only_look_unlike_do_not_differ(base: Account, other: Account) -> None:
    assert differing(base, other) == []


def test_figures_that_differ_do_so_both_ways() -> None:
    one = Account(FERRY).figure("212", "number", 212)
    another = Account(FERRY.replace("212", "198")).figure("198", "number", 198)
    assert differing(another, one) == [("198", "212")]
