"""Figures: every way of writing an amount has one normal form, and a number that counts nothing is left alone."""

import pytest

from reader.entities.figures import find_figures


def only_figure(text: str) -> tuple[str, str, float, str | None, str]:
    (figure,) = find_figures(text)
    return text[figure.start : figure.end], figure.kind, figure.value, figure.unit, figure.bound


@pytest.mark.parametrize(
    ("text", "span", "value", "bound"),
    [
        ("holds 85 per cent of it", "85 per cent", 85.0, "exact"),
        ("holds 85% of it", "85%", 85.0, "exact"),
        ("holds 85 percent of it", "85 percent", 85.0, "exact"),
        ("rose ninety-four percent", "ninety-four percent", 94.0, "exact"),
        ("held two-thirds last week", "two-thirds", 66.67, "exact"),
        ("held three quarters", "three quarters", 75.0, "exact"),
        ("a third of the valley", "a third", 33.33, "exact"),
        ("more than a third of the valley", "more than a third", 33.33, "more"),
        ("half of the boats", "half", 50.0, "exact"),
        ("nearly half the boats", "nearly half", 50.0, "less"),
        ("from 10-15 per cent", "10-15 per cent", 12.5, "about"),
        ("between 10 and 20 per cent", "10 and 20 per cent", 15.0, "about"),
    ],
)
def test_a_share_is_a_percentage_however_it_is_written(text: str, span: str, value: float, bound: str) -> None:
    assert only_figure(text) == (span, "percent", value, None, bound)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("cost $1bn in all", "$1bn", 1e9, "USD"),
        ("cost 1 billion dollars in all", "1 billion dollars", 1e9, "USD"),
        ("cost £3.5m in all", "£3.5m", 3.5e6, "GBP"),
        ("cost £14million in all", "£14million", 14e6, "GBP"),
        ("cost €40,000 in all", "€40,000", 40_000.0, "EUR"),
        ("cost C$5 in all", "C$5", 5.0, "CAD"),
        ("cost US$2.5 million in all", "US$2.5 million", 2.5e6, "USD"),
        ("cost 20 Pakistani rupees in all", "20 Pakistani rupees", 20.0, "PKR"),
        ("cost Rs 500 crore in all", "Rs 500 crore", 5e9, "INR"),
        ("cost R50m in all", "R50m", 50e6, "ZAR"),
        ("cost 5 million USD in all", "5 million USD", 5e6, "USD"),
        ("cost 99 pence in all", "99 pence", 0.99, "GBP"),
        ("cost 300 pesos in all", "300 pesos", 300.0, None),
        ("cost $3-4 million in all", "$3-4 million", 3.5e6, "USD"),
    ],
)
def test_money_has_its_currency_and_is_multiplied_out(text: str, span: str, value: float, unit: str | None) -> None:
    assert only_figure(text)[:4] == (span, "money", value, unit)


@pytest.mark.parametrize(
    ("text", "span", "value", "unit"),
    [
        ("it stood 50km away", "50km", 50.0, "kilometre"),
        ("it stood 5 kilometres away", "5 kilometres", 5.0, "kilometre"),
        ("it stood 5 kilometers away", "5 kilometers", 5.0, "kilometre"),
        ("it weighed 12 tonnes", "12 tonnes", 12.0, "tonne"),
        ("it weighed 20 pounds", "20 pounds", 20.0, "pound"),
        ("in 30C heat", "30C", 30.0, "degree Celsius"),
        ("in 25 degrees Celsius", "25 degrees Celsius", 25.0, "degree Celsius"),
        ("behind a 5m wall", "5m", 5.0, "metre"),
        ("a 84-metre vessel", "84-metre", 84.0, "metre"),
        ("over 20 square kilometres", "over 20 square kilometres", 20.0, "square kilometre"),
        ("a 100 MW plant", "100 MW", 100.0, "megawatt"),
        ("at 50 mph", "50 mph", 50.0, "mile per hour"),
        ("after sixteen minutes", "sixteen minutes", 16.0, "minute"),
        ("a 42-year-old woman", "42-year-old", 42.0, "year"),
        ("a man aged 42", "aged 42", 42.0, "year"),
        ("Ann Lee, 42, said", "42", 42.0, "year"),
        ("Ann Lee (42) said", "42", 42.0, "year"),
    ],
)
def test_a_quantity_has_its_unit_in_the_singular(text: str, span: str, value: float, unit: str) -> None:
    assert only_figure(text)[:4] == (span, "quantity", value, unit)


@pytest.mark.parametrize(
    ("text", "span", "value", "bound"),
    [
        ("1,000 Afghan troops fled", "1,000", 1000.0, "exact"),
        ("more than 1,000 Afghan troops fled", "more than 1,000", 1000.0, "more"),
        ("the country's 400 districts", "400", 400.0, "exact"),
        ("around 40 people came", "around 40", 40.0, "about"),
        ("fewer than 40 people came", "fewer than 40", 40.0, "less"),
        ("as many as 40 people came", "as many as 40", 40.0, "less"),
        ("40 or so people came", "40 or so", 40.0, "about"),
        ("two people came", "two", 2.0, "exact"),
        ("three young soldiers came", "three", 3.0, "exact"),
        ("two of them came", "two", 2.0, "exact"),
        ("a population of 1.5 million", "1.5 million", 1.5e6, "exact"),
        ("half a million people came", "half a million", 5e5, "exact"),
        ("two hundred and forty people came", "two hundred and forty", 240.0, "exact"),
        ("a shelling that killed 12.", "12", 12.0, "exact"),
        ("5m people came", "5m", 5e6, "exact"),
    ],
)
def test_a_number_counts_where_something_is_counted(text: str, span: str, value: float, bound: str) -> None:
    assert only_figure(text) == (span, "number", value, None, bound)


@pytest.mark.parametrize(
    "text",
    [
        "they won 2-1 at home",
        "one never knows",
        "the two said nothing",
        "the 19th century",
        "on Route 66 again",
        "said Article 370 was void",
        "a Boeing 737 landed",
        "turn to page 4 for men",
        "at No. 10 yesterday",
        "call 0800 555 1234 now",
        "dozens of people, hundreds of people",
        "the third time she came",
        "version 1.2.3 came out",
        "at 12:30 they came",
        "got the better half of the bargain",
        "in the second half of the year",
    ],
)
def test_a_number_that_counts_nothing_is_left_alone(text: str) -> None:
    assert find_figures(text) == []


def test_a_bound_word_is_inside_the_span() -> None:
    assert only_figure("It was nearly 20 years after.") == ("nearly 20 years", "quantity", 20.0, "year", "less")


def test_two_figures_of_one_sentence_are_both_found() -> None:
    found = find_figures("It rose from $5m last year, 14 per cent more, to 96,000 boats.")
    assert [figure.kind for figure in found] == ["money", "percent", "number"]


def test_a_number_longer_than_any_amount_is_no_figure() -> None:
    assert find_figures("the identifier " + "9" * 400 + " dollars") == []


@pytest.mark.parametrize(
    ("text", "span", "value"),
    [
        ("a one-in-three chance", "one-in-three", 33.33),
        ("1 in 4 voters", "1 in 4", 25.0),
        ("two in five islanders", "two in five", 40.0),
        ("2/3 of the border", "2/3", 66.67),
    ],
)
def test_so_many_of_so_many_is_a_share(text: str, span: str, value: float) -> None:
    assert only_figure(text) == (span, "percent", value, None, "exact")


@pytest.mark.parametrize("text", ["two in a row", "the 24/7 shop", "on 9/11 of that year", "the first in five years"])
def test_not_every_number_in_a_number_is_a_share(text: str) -> None:
    assert [figure.kind for figure in find_figures(text) if figure.kind == "percent"] == []


@pytest.mark.parametrize(
    "text", ["the wave left 15 dead", "15 were killed", "15 hurt as a wave broke", "the death toll rose to 15"]
)
def test_a_toll_is_a_count(text: str) -> None:
    assert only_figure(text) == ("15", "number", 15.0, None, "exact")


@pytest.mark.parametrize("text", ["several 2020 candidates", "the 2016 elections", "after the 1998 storms"])
def test_a_year_before_a_plural_counts_nothing(text: str) -> None:
    assert find_figures(text) == []


def test_a_bounded_number_like_a_year_counts() -> None:
    assert only_figure("about 2000 boats")[:3] == ("about 2000", "number", 2000.0)


@pytest.mark.parametrize("text", ["Brandt, 46, is a pilot", "Ms. Brandt, 46, who won"])
def test_a_surname_with_a_number_has_an_age(text: str) -> None:
    assert only_figure(text) == ("46", "quantity", 46.0, "year", "exact")


def test_dozens_may_be_joined_by_a_hyphen() -> None:
    assert only_figure("nearly two-dozen boats") == ("nearly two-dozen", "number", 24.0, None, "less")


def test_a_range_rises() -> None:
    values = [figure.value for figure in find_figures("outspent them $5.4 million to $200,000")]
    assert values == [5_400_000.0, 200_000.0]
