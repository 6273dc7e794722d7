"""Aliases: the ways an article names one thing are one entity, and two things are never one."""

from collections.abc import Callable

import pytest

from tests.entities.found import Found

Find = Callable[[str], Found]


def test_a_surname_is_its_full_name(find: Find) -> None:
    assert find("Ashraf Ghani spoke. Ghani then left.").names_of("Ghani") == {"Ashraf Ghani"}


def test_a_surname_before_the_full_name_is_the_full_name(find: Find) -> None:
    assert find("They met Ghani in Kabul. President Ashraf Ghani spoke.").names_of("Ghani") == {"Ashraf Ghani"}


def test_a_given_name_alone_is_its_full_name(find: Find) -> None:
    assert find("Suhail Shaheen spoke. Later Suhail left.").names_of("Suhail") == {"Suhail Shaheen"}


def test_a_title_and_surname_is_the_full_name(find: Find) -> None:
    found = find("Joe Biden spoke. President Biden left, and Mr Biden slept.")
    assert found.names_of("Biden") == {"Joe Biden"}


def test_a_surname_with_its_particle_is_the_full_name(find: Find) -> None:
    assert find("They sought Osama bin Laden. The death of bin Laden came late.").names_of("bin Laden") == {
        "Osama bin Laden"
    }


def test_a_middle_initial_makes_no_other_person(find: Find) -> None:
    assert find("George W. Bush spoke. George Bush left.").names_of("George Bush") == {"George W. Bush"}


def test_two_full_names_with_one_surname_are_two_persons(find: Find) -> None:
    found = find("Bill Clinton spoke. Hillary Clinton listened.")
    assert found.names_of("Bill Clinton").isdisjoint(found.names_of("Hillary Clinton"))


def test_a_surname_that_two_bear_is_the_one_named_last(find: Find) -> None:
    found = find("Bill Clinton spoke. Then Hillary Clinton came. Clinton left early.")
    assert found.names_of("Clinton") == {"Hillary Clinton"}


def test_an_acronym_in_brackets_is_what_it_stands_for(find: Find) -> None:
    found = find("The Marine Casualty Board (MCB) came. The MCB left on Friday.")
    assert found.names_of("MCB") == {"Marine Casualty Board"}


def test_an_acronym_is_the_body_with_its_initials(find: Find) -> None:
    found = find("The National Guild of Mariners met. A letter from NGM followed, said the NGM.")
    assert found.names_of("NGM") == {"National Guild of Mariners"}


@pytest.mark.parametrize("form", ["US", "U.S.", "America", "USA"])
def test_the_united_states_are_one_country_in_all_their_names(find: Find, form: str) -> None:
    assert find(f"Ships of the United States came to Norway. Ships from {form} left.").names_of(form) == {
        "United States"
    }


def test_britain_is_the_united_kingdom(find: Find) -> None:
    assert find("Ships of the United Kingdom came. Ships from Britain left.").names_of("Britain") == {"United Kingdom"}


def test_a_people_is_not_its_country(find: Find) -> None:
    found = find("Afghanistan is large. The Afghan people know it.")
    assert found.marked() == [("Afghanistan", "PLACE"), ("Afghan", "GROUP")]


def test_a_people_in_singular_and_plural_is_one_group(find: Find) -> None:
    assert find("An Afghan came. Many Afghans followed.").names_of("Afghan") == {"Afghans"}


def test_a_company_is_one_with_and_without_its_suffix(find: Find) -> None:
    found = find("They work for Mollberg Inc. in Oslo. The bosses of Mollberg left.")
    assert found.names_of("Mollberg") == {"Mollberg Inc."}


def test_one_day_written_in_two_ways_is_one_entity(find: Find) -> None:
    found = find("It began on August 31. It ended on 31 August.")
    assert len([entity for entity in found.entities.entities if entity.type == "DATE"]) == 1


def test_one_amount_written_in_two_ways_is_one_entity(find: Find) -> None:
    found = find("They hold 85 per cent of it. Others say 85% of it.")
    assert [entity.aliases for entity in found.entities.entities] == [("85 per cent", "85%")]


def test_aliases_stand_with_the_most_frequent_first(find: Find) -> None:
    found = find("Joe Biden spoke. Then Biden left, and Biden slept.")
    assert found.entities.entities[0].aliases == ("Biden", "Joe Biden")


def test_each_longer_form_of_a_name_is_the_short_one_and_they_are_one(find: Find) -> None:
    found = find("Aung Min Tun Lwin spoke. Aung Min Lwin left. Aung Tun Lwin slept. Aung Lwin woke.")
    assert len({name for form in ("Aung Min Lwin", "Aung Tun Lwin", "Aung Lwin") for name in found.names_of(form)}) == 1


def test_a_middle_name_of_each_makes_two_persons(find: Find) -> None:
    found = find("John Adel Smith spoke. John Brel Smith left.")
    assert found.names_of("John Adel Smith").isdisjoint(found.names_of("John Brel Smith"))
