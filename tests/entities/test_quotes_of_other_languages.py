"""Quotes between the marks that other languages write."""

import pytest

from reader.entities.finding import find_entities
from reader.text.articles import make_article


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("« J'ai entendu un choc », a dit Anne Roy.", "J'ai entendu un choc"),
        ("„Wir sind gerannt“, sagte Eva Kern.", "Wir sind gerannt"),
        ("»Wir sind gerannt«, sagte Eva Kern.", "Wir sind gerannt"),
        ("«Мы услышали хлопок», — сказал Олег.", "Мы услышали хлопок"),
        ("「我们听见有人敲窗户。」居民说。", "我们听见有人敲窗户。"),
        ("『大きな音がして、驚いた』と話した。", "大きな音がして、驚いた"),
    ],
)
def test_what_stands_between_the_marks_is_a_quote(text: str, quote: str) -> None:
    found = find_entities(make_article(text, source="text"))
    assert [text[said.start : said.end] for said in found.quotes] == [quote]


def test_a_closing_mark_with_a_blank_before_it_opens_no_quote() -> None:
    text = "Il a dit « oui, nous partons » puis il est parti avec « le chef de la gare »."
    found = find_entities(make_article(text, source="text"))
    assert [text[said.start : said.end] for said in found.quotes] == ["oui, nous partons", "le chef de la gare"]
