"""The whole article decides: case, type and length of a name are judged by all its places, not one."""

from collections.abc import Callable

from tests.entities.found import Found

Find = Callable[[str], Found]


def test_a_word_that_opens_a_sentence_is_no_name_if_it_stands_in_lower_case_elsewhere(find: Find) -> None:
    found = find("Quernstone was sold there. The old quernstone was heavy.")
    assert found.marked() == []


def test_a_word_that_opens_a_sentence_is_a_name_if_it_is_one_elsewhere(find: Find) -> None:
    found = find("Drummer Reed left. Reed said nothing, but Samuel Reed was seen.")
    assert found.of_type("PERSON").count("Reed") >= 1


def test_a_headline_in_capitals_is_read_by_what_the_article_says(find: Find) -> None:
    found = find("TALIBAN CAPTURE BORDER POST FROM GHANI\n\nThe Taliban took a post. Ashraf Ghani spoke of the border.")
    assert found.marked()[:2] == [("TALIBAN", "ORG"), ("GHANI", "PERSON")]


def test_a_headline_with_a_capital_on_each_word_names_nothing_by_its_case(find: Find) -> None:
    found = find("Taliban Capture Key Border Crossing With Iran\n\nThe Taliban took a border crossing.")
    assert found.marked() == [("Taliban", "ORG"), ("Iran", "PLACE"), ("Taliban", "ORG")]


def test_a_dateline_in_capitals_is_a_place(find: Find) -> None:
    assert find("SKARNHOLT, Norway — The boats left at last.").of_type("PLACE") == ["SKARNHOLT", "Norway"]


def test_a_name_has_one_type_throughout(find: Find) -> None:
    found = find("They met in Skarnholt. Skarnholt said nothing. The town of Skarnholt slept.")
    assert {kind for name, kind in found.marked() if name == "Skarnholt"} == {"PLACE"}


def test_a_surname_takes_the_type_of_the_full_name(find: Find) -> None:
    found = find("They met in Jordan, said Michael Jordan.")
    assert ("Michael Jordan", "PERSON") in found.marked()


def test_a_city_that_is_a_surname_here_is_a_person(find: Find) -> None:
    found = find("Jack London wrote. The books of London were read by all.")
    assert ("Jack London", "PERSON") in found.marked()


def test_names_in_a_list_lean_on_each_other(find: Find) -> None:
    found = find("They left Oslo, Skarnvik and Bergen behind.")
    assert found.of_type("PLACE") == ["Oslo", "Skarnvik", "Bergen"]


def test_a_title_that_is_a_surname_here_is_marked_alone(find: Find) -> None:
    found = find("They saw Rodney King there. In those times King was a friend.")
    assert found.names_of("King") == {"Rodney King"}
