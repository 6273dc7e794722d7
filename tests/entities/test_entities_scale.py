"""Long texts of the same, however nasty, are gone through to their end; how long it takes is printed by a benchmark."""

import pytest

from reader.entities.finding import find_entities
from reader.text.articles import make_article
from tests.benchmarks.scaling import NASTY, syllables


@pytest.mark.parametrize(("piece", "last"), NASTY.values(), ids=NASTY)
def test_a_name_at_the_end_of_a_long_nasty_text_is_found(piece: str, last: str) -> None:
    text = piece * (60_000 // len(piece)) + last + "\n\nMinister Ann Reed said so in Paris on Monday."
    article = make_article(text, source="t")
    assert max(mention.end for mention in find_entities(article).mentions) > len(article.text) - 40


def test_thousands_of_names_that_share_words_stay_as_many_people() -> None:
    text = "".join(f"John {syllables(at)} Smith left. " for at in range(2000))
    found = find_entities(make_article(text, source="t"))
    assert sum(entity.type == "PERSON" for entity in found.entities) == 2000
