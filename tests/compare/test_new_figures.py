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


@pytest.mark.parametrize("words", ["these two harbours", "those two harbours", "both two harbours", "two hands"])
def test_numbers_of_what_was_named_and_of_hands_are_no_figures(words: str) -> None:
    other = Account(f"You can count them on {words}.").figure("two", "number", 2)
    assert new(Account("It sank."), other) == []


def test_a_rounder_form_of_a_known_figure_is_not_new() -> None:
    base = Account("They waited 19 years.").figure("19 years", "quantity", 19, "year")
    other = Account("They waited nearly 20 years.").figure("nearly 20 years", "quantity", 20, "year", "less")
    assert new(base, other) == []


def test_a_more_exact_form_of_a_known_figure_is_new() -> None:
    base = Account("They waited nearly 20 years.").figure("nearly 20 years", "quantity", 20, "year", "less")
    other = Account("They waited 19 years.").figure("19 years", "quantity", 19, "year")
    assert new(base, other) == ["19 years"]


@pytest.mark.parametrize(
    ("base", "other"),
    [
        (("20 years", 20, "year"), ("two decades", 2, "decade")),
        (("14 days", 14, "day"), ("two weeks", 2, "week")),
        (("100 miles", 100, "mile"), ("160 km", 160, "kilometre")),
    ],
)
def test_the_same_amount_in_another_unit_is_not_new(base: tuple[str, int, str], other: tuple[str, int, str]) -> None:
    known = Account(f"It took {base[0]}.").figure(base[0], "quantity", base[1], base[2])
    assert new(known, Account(f"It took {other[0]}.").figure(other[0], "quantity", other[1], other[2])) == []


def test_children_are_not_years() -> None:
    base = Account("It took 20 years.").figure("20 years", "quantity", 20, "year")
    assert new(base, Account("It drowned 20 children.").figure("20", "number", 20)) == ["20"]


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


HOLDING = "The rebels have captured more than a quarter of the country, an official said."


def test_shares_of_a_country_that_are_held_differ_whatever_else_the_sentences_say() -> None:
    base = Account(HOLDING).figure("more than a quarter", "percent", 25, None, "more")
    other = Account("Their leaders claim control of 70 per cent of Utopia.").figure("70 per cent", "percent", 70)
    assert differing(base, other.named("PLACE", "Utopia")) == [("more than a quarter", "70 per cent")]


@pytest.mark.parametrize(
    ("whole", "about"),
    [
        ("the country’s 90 valleys", "of the country’s 90 valleys"),
        ("the country’s land", "of the country"),
        ("the country", "of the country"),
    ],
)
def test_a_difference_of_what_is_held_names_the_country_in_a_whole_phrase(whole: str, about: str) -> None:
    base = Account("Their leaders claim control of 70 per cent of Utopia.").figure("70 per cent", "percent", 70)
    other = Account(f"The rebels have captured a quarter of {whole} since the spring.").figure(
        "a quarter", "percent", 25
    )
    (found,) = facts(base.named("PLACE", "Utopia"), other).differing_figures
    assert found.about == about


@pytest.mark.parametrize("claim", ["control of 70 per cent of the harbour", "support from 70 per cent of the country"])
def test_shares_of_something_else_do_not_differ_from_what_is_held(claim: str) -> None:
    base = Account(HOLDING).figure("more than a quarter", "percent", 25, None, "more")
    other = Account(f"Their leaders claim {claim}.").figure("70 per cent", "percent", 70)
    assert differing(base, other) == []


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


STORM = "The storm killed 12 people in Skerry harbour on Monday night."


@pytest.mark.parametrize(
    ("other", "figure"),
    [
        ("The storm left 15 dead in Skerry harbour on Monday night.", "15"),
        ("On Monday night 15 people died in the storm in Skerry harbour.", "15"),
        ("The death toll of the storm in Skerry harbour rose to 15 on Monday night.", "15"),
    ],
)
def test_a_toll_is_a_toll_however_it_is_told(other: str, figure: str) -> None:
    base = Account(STORM).figure("12", "number", 12)
    assert differing(base, Account(other).figure(figure, "number", 15)) == [("12", "15")]


def test_steps_and_actions_are_one_count() -> None:
    base = Account("The harbour plan lists 19 actions the mayor may take alone.").figure("19", "number", 19)
    other = Account("The harbour plan lists 23 steps the mayor may take alone.").figure("23", "number", 23)
    assert differing(base, other) == [("19", "23")]


def test_a_small_number_given_of_something_else_does_not_hide_a_difference() -> None:
    base = Account("The party won six seats in Skerry. It has two leaders.").figure("six", "number", 6)
    base.figure("two", "number", 2)
    other = Account("The party won two seats in Skerry.").figure("two", "number", 2)
    assert differing(base, other) == [("six", "two")]


@pytest.mark.parametrize(
    ("base", "other"),
    [
        (
            Account(STORM).figure("12", "number", 12),
            Account("The storm injured 30 people in Skerry harbour on Monday night.").figure("30", "number", 30),
        ),
        (
            Account(STORM).figure("12", "number", 12),
            Account("The storm killed another 3 people in Skerry harbour on Monday night.").figure("3", "number", 3),
        ),
        (
            Account("The ferry carried 40 per cent of islanders in May 2019.")
            .named("DATE", "May 2019")
            .figure("40 per cent", "percent", 40),
            Account("The ferry carried 55 per cent of islanders in June 2021.")
            .named("DATE", "June 2021")
            .figure("55 per cent", "percent", 55),
        ),
        (
            Account("The party took 40 per cent of the vote in Skerry.")
            .named("PLACE", "Skerry")
            .figure("40 per cent", "percent", 40),
            Account("The party took 55 per cent of the vote in Oslo.")
            .named("PLACE", "Oslo")
            .figure("55 per cent", "percent", 55),
        ),
        (
            Account("The mayor of Skerry spoke five days after the storm.").figure("five days", "quantity", 5, "day"),
            Account("The mayor of Skerry spoke for two days about the storm.").figure("two days", "quantity", 2, "day"),
        ),
        (
            Account("The court charged 12 Danish officers over the wreck.").figure("12", "number", 12),
            Account("The court charged 26 Danish traders over the wreck.").figure("26", "number", 26),
        ),
    ],
    ids=["another fate", "a part", "another month", "another place", "a moment and a length", "one people, two trades"],
)
def test_figures_of_something_else_do_not_differ(base: Account, other: Account) -> None:
    assert differing(base, other) == []


def test_a_close_bound_is_no_open_door() -> None:
    base = Account(FERRY.replace("212", "nearly 500")).figure("nearly 500", "number", 500, None, "less")
    assert differing(base, Account(FERRY).figure("212", "number", 212)) == [("nearly 500", "212")]
