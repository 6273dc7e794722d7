"""Names: their spans and types, by their words and by what stands around them."""

from collections.abc import Callable

import pytest

from tests.entities.found import Found

Find = Callable[[str], Found]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He met President Joe Biden there.", "Joe Biden"),
        ("He met Foreign Minister Ana Brandt there.", "Ana Brandt"),
        ("He met Secretary of State Ana Brandt there.", "Ana Brandt"),
        ("He met Deputy Youth and Sports Minister Ana Brandt there.", "Ana Brandt"),
        ("He met Dr Ana Brandt there.", "Ana Brandt"),
        ("He met Gen. Ana Brandt there.", "Ana Brandt"),
        ("They heard spokesman Zabihullah Mujahid there.", "Zabihullah Mujahid"),
        ("The boats of Ashraf Ghani's brother sank.", "Ashraf Ghani"),
        ("They heard George W. Bush there.", "George W. Bush"),
        ("They heard Ludwig van Beethoven there.", "Ludwig van Beethoven"),
        ("They heard Omar al-Khatib there.", "Omar al-Khatib"),
        ("They heard Kim Jong-un there.", "Kim Jong-un"),
        ("They heard Yoon Suk-yeol there.", "Yoon Suk-yeol"),
        ("They heard Bernadette O’Brien there.", "Bernadette O’Brien"),
        ("Bill Moll, the founder, slept.", "Bill Moll"),
        ("The pilot, Jordan Henderson, slept.", "Jordan Henderson"),
    ],
)
def test_a_person_is_marked_without_title_or_possessive(find: Find, text: str, name: str) -> None:
    assert find(text).of_type("PERSON") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("He read the Sunday Times there.", "Sunday Times"),
        ("He heard Radio 4's Today programme there.", "Radio 4's Today programme"),
        ("He read the South China Morning Post there.", "South China Morning Post"),
        ("He phoned the Interior Ministry there.", "Interior Ministry"),
        ("He phoned the Ministry of Foreign Affairs there.", "Ministry of Foreign Affairs"),
        ("He phoned the Russian Foreign Ministry there.", "Russian Foreign Ministry"),
        ("He phoned the US State Department there.", "US State Department"),
        ("He joined the Tolna Fishing Union there.", "Tolna Fishing Union"),
        ("He phoned the Trade and Industry Ministry there.", "Trade and Industry Ministry"),
        ("He left the University of Cape Town there.", "University of Cape Town"),
        ("He left Kabul University there.", "Kabul University"),
        ("He sold Mollberg Inc. shares there.", "Mollberg Inc."),
        ("He watched Channel 13 there.", "Channel 13"),
        ("He asked the WHO for help.", "WHO"),
        ("He was shown at the White House there.", "White House"),
        ("A letter by the Taliban came.", "Taliban"),
        ("A letter by al-Qaeda came.", "al-Qaeda"),
        ("A report by Moody's came.", "Moody's"),
    ],
)
def test_a_body_is_marked_whole(find: Find, text: str, name: str) -> None:
    assert find(text).of_type("ORG") == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("They left Afghanistan by air.", "Afghanistan"),
        ("They left the Netherlands by air.", "Netherlands"),
        ("They met in Tolnaberg by night.", "Tolnaberg"),
        ("They left the town of Skarnholt by air.", "Skarnholt"),
        ("They left northern Skarnholt by air.", "Skarnholt"),
        ("They left Skarnholt province by air.", "Skarnholt"),
        ("Thousands were fleeing Qala-i-Naw by air.", "Qala-i-Naw"),
        ("They swam in the Skarn River by night.", "Skarn River"),
        ("They crossed the Gulf of Aden by night.", "Gulf of Aden"),
        ("They landed at Skarnholt Airport by night.", "Skarnholt Airport"),
        ("They climbed Mount Skarn by night.", "Mount Skarn"),
        ("They left the City of Skarnholt by night.", "City of Skarnholt"),
        ("They moved to St. Petersburg by night.", "St. Petersburg"),
        ("They moved to the U.S. by night.", "U.S."),
    ],
)
def test_a_place_is_told_by_what_stands_around_it(find: Find, text: str, name: str) -> None:
    assert find(text).of_type("PLACE") == [name]


@pytest.mark.parametrize(
    ("text", "groups"),
    [
        ("The Afghan president met many Islamists there.", ["Afghan", "Islamists"]),
        ("The Afghan-Tajik border was open.", ["Afghan-Tajik"]),
        ("Both Republicans and Democrats came.", ["Republicans", "Democrats"]),
        ("A South African pilot came.", ["South African"]),
        ("The anti-American mood grew.", ["American"]),
    ],
)
def test_a_people_or_a_following_is_a_group(find: Find, text: str, groups: list[str]) -> None:
    assert find(text).of_type("GROUP") == groups


@pytest.mark.parametrize(
    "name", ["Second World War", "September 11 attacks", "Hurricane Katrina", "Tolna Winter Games"]
)
def test_an_event_is_marked_whole(find: Find, name: str) -> None:
    assert find(f"They spoke of the {name} all night.").of_type("EVENT") == [name]


def test_a_name_wider_than_a_date_wins(find: Find) -> None:
    assert find("The Sunday Times came on Sunday.").marked() == [("Sunday Times", "ORG"), ("Sunday", "DATE")]


def test_a_group_title_and_person_are_told_apart(find: Find) -> None:
    found = find("They met Afghan President Ashraf Ghani there.")
    assert found.marked() == [("Afghan", "GROUP"), ("Ashraf Ghani", "PERSON")]


def test_a_country_before_a_title_is_a_place(find: Find) -> None:
    assert find("They met US Senator Ana Brandt there.").marked() == [("US", "PLACE"), ("Ana Brandt", "PERSON")]


def test_a_name_meets_a_plain_word_at_a_hyphen(find: Find) -> None:
    assert find("The US-led force and its Taliban-run rival met.").marked() == [("US", "PLACE"), ("Taliban", "ORG")]


def test_a_person_between_commas_with_a_number_is_of_that_age(find: Find) -> None:
    found = find("The baker, Orlaith Quell, 42, slept.")
    assert found.marked() == [("Orlaith Quell", "PERSON"), ("42", "QUANTITY")]


@pytest.mark.parametrize(
    "text",
    [
        "Share it at https://example.org/Peter-Moll-in-Oslo and go.",
        "Write to Peter.Moll@example.org and go.",
        "The President slept.",
        "I think the Internet and the Bible are old.",
        "Sketching happily, they slept.",
    ],
)
def test_what_is_no_name_is_left_alone(find: Find, text: str) -> None:
    assert find(text).marked() == []


def test_furniture_is_left_alone(find: Find) -> None:
    found = find("The boats left Norway at last.\n\n3 min read\n\nThe boats came back to Norway.")
    assert found.of_type("QUANTITY") == []


def test_a_dollar_sign_after_us_is_money_and_no_country(find: Find) -> None:
    assert find("It cost US$5 million there.").marked() == [("US$5 million", "MONEY")]
