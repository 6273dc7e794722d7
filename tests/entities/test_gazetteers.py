"""The shipped lists: whole, of one form, small, and each with a word on where it comes from."""

from importlib.resources import files

import pytest

from reader.entities.gazetteers import gazetteers, read_sections

FILES = sorted(entry.name for entry in files("reader.entities").joinpath("data").iterdir())
LARGEST = 400_000


def test_the_lists_stay_small() -> None:
    folder = files("reader.entities").joinpath("data")
    assert sum(len(folder.joinpath(name).read_bytes()) for name in FILES) < LARGEST


@pytest.mark.parametrize("name", FILES)
def test_every_list_says_where_it_comes_from(name: str) -> None:
    head = files("reader.entities").joinpath("data", name).read_text(encoding="utf-8").splitlines()[:4]
    assert any("general knowledge" in line or "From GeoNames" in line or "Counted in" in line for line in head)


@pytest.mark.parametrize("name", FILES)
def test_every_list_can_be_read(name: str) -> None:
    assert any(read_sections(name).values())


@pytest.mark.parametrize("word", ["capturing", "parties", "stopped", "quickly", "villages", "wrote"])
def test_a_form_of_an_everyday_word_is_an_everyday_word(word: str) -> None:
    assert gazetteers().is_common(word)


@pytest.mark.parametrize("word", ["kabul", "biden", "ghani"])
def test_a_name_is_no_everyday_word(word: str) -> None:
    assert not gazetteers().is_common(word)


def test_all_forms_of_a_known_name_lead_to_its_first() -> None:
    assert gazetteers().canonical["U.S."] == gazetteers().canonical["America"] == "United States"
