"""Results as JSON: the shapes other programs rely on, to the letter."""

import json
from dataclasses import replace
from typing import Any

import pytest

from reader.compare.model import Comparison
from reader.entities.model import Entities
from reader.report.json_report import article_json, comparison_json, encoded, entities_json
from reader.text.model import Article


@pytest.fixture(name="compared")
def _compared(comparison: Comparison) -> Any:
    return json.loads(comparison_json(comparison))


def test_a_comparison_has_the_keys_of_the_contract(compared: Any) -> None:
    assert list(compared) == ["version", "base", "other", "facts", "summary"]
    assert compared["version"] == 1


@pytest.mark.parametrize("side", ["base", "other"])
def test_a_side_has_the_keys_of_the_contract(compared: Any, side: str) -> None:
    assert list(compared[side]) == ["title", "source", "text", "sentences"]


@pytest.mark.parametrize("side", ["base", "other"])
def test_a_sentence_of_either_side_has_the_keys_of_the_contract(compared: Any, side: str) -> None:
    keys = ["id", "start", "end", "paragraph", "role", "status", "score", "links", "moved", "new_spans", "repeats"]
    assert all(list(sentence) == [*keys, "why"] for sentence in compared[side]["sentences"])


def test_a_sentence_says_what_was_found_of_it(compared: Any) -> None:
    assert compared["other"]["sentences"][1] == {
        "id": 1,
        "start": 42,
        "end": 85,
        "paragraph": 0,
        "role": "body",
        "status": "partly-new",
        "score": 0.568,
        "links": [1],
        "moved": True,
        "new_spans": [[71, 79]],
        "repeats": None,
        "why": "rests on A1; new: “Ada Moss”; moved: A1 stands out of order there",
    }


def test_the_facts_have_the_shapes_of_the_contract(compared: Any) -> None:
    assert compared["facts"] == {
        "entities": [{"name": "Ada Moss", "type": "PERSON", "sentences": [1, 2]}],
        "figures": [{"text": "300", "kind": "number", "value": 300.0, "sentences": [1]}],
        "quotes": [{"text": "We will stay out", "speaker": "Ada Moss", "sentences": [2]}],
        "differing_figures": [
            {"base": {"sentence": 1, "text": "200"}, "other": {"sentence": 1, "text": "300"}, "about": "strikers"}
        ],
    }


def test_the_summary_counts_by_status(compared: Any) -> None:
    assert compared["summary"] == {"same": 1, "reworded": 0, "partly-new": 1, "new": 1, "left_out": 1, "moved": 1}


@pytest.fixture(name="over_two")
def _over_two(over_two_bases: Comparison) -> Any:
    return json.loads(comparison_json(over_two_bases))


def test_several_bases_are_a_list_in_place_of_the_base(over_two: Any) -> None:
    assert list(over_two) == ["version", "bases", "other", "facts", "summary"]
    assert [base["source"] for base in over_two["bases"]] == ["agency.txt", "paper.txt"]


def test_each_of_several_bases_says_how_much_is_left_out_of_it(over_two: Any) -> None:
    assert [base["left_out"] for base in over_two["bases"]] == [1, 0]


def test_over_several_bases_a_link_is_a_base_and_a_sentence(over_two: Any) -> None:
    assert over_two["other"]["sentences"][1]["links"] == [[1, 1], [0, 1]]


def test_a_sentence_of_one_of_several_bases_links_to_sentences_of_the_other(over_two: Any) -> None:
    assert over_two["bases"][0]["sentences"][1]["links"] == [1]


def test_over_several_bases_a_differing_figure_names_its_base(over_two: Any) -> None:
    assert over_two["facts"]["differing_figures"][0]["base"] == {"base": 1, "sentence": 1, "text": "200"}


def test_only_added_keeps_what_is_said_the_first_time_with_its_id(comparison: Comparison) -> None:
    compared = json.loads(comparison_json(comparison, only_added=True))
    assert [sentence["id"] for sentence in compared["other"]["sentences"]] == [1]


def test_only_added_keeps_every_sentence_of_the_base(comparison: Comparison) -> None:
    assert len(json.loads(comparison_json(comparison, only_added=True))["base"]["sentences"]) == 3


def test_an_article_has_the_keys_of_the_contract(other: Article) -> None:
    shown = json.loads(article_json(other))
    assert list(shown) == ["title", "outlet", "author", "date", "source", "text", "sentences"]
    assert shown["sentences"][0] == {"id": 0, "start": 0, "end": 41, "paragraph": 0, "role": "body"}


def test_an_article_with_its_entities_has_them_besides(other: Article, entities: Entities) -> None:
    assert list(json.loads(article_json(other, entities)))[-2:] == ["mentions", "entities"]


def test_entities_have_the_shapes_of_the_contract(other: Article, entities: Entities) -> None:
    found = json.loads(entities_json(other, entities))
    assert list(found) == ["version", "title", "text", "mentions", "entities", "quotes"]
    assert found["mentions"][0] == {"start": 11, "end": 19, "type": "PLACE", "text": "Port Elm", "entity": 1}
    assert found["entities"][0] == {
        "id": 0,
        "type": "PERSON",
        "name": "Ada Moss",
        "mentions": 2,
        "aliases": ["Ada Moss"],
    }
    assert found["quotes"] == [{"start": 88, "end": 104, "speaker": 0}]


def test_letters_beyond_ascii_are_not_escaped(other: Article) -> None:
    assert "“We will stay out,”" in article_json(other)


def test_it_is_one_line(comparison: Comparison) -> None:
    assert len(comparison_json(comparison).splitlines()) == 1


@pytest.mark.parametrize("hostile", ["\x1b]52;c;eA==\x07", "\x9b31m", "\x7f", "\u202egpj.exe", "\udcff", "\U000e0041"])
def test_what_a_terminal_would_obey_is_escaped_and_exact(other: Article, hostile: str) -> None:
    shown = article_json(replace(other, source=hostile))
    assert hostile not in shown
    assert json.loads(shown)["source"].encode("utf-16", "surrogatepass") == hostile.encode("utf-16", "surrogatepass")


def test_a_figure_too_large_for_a_number_is_null(comparison: Comparison) -> None:
    endless = replace(comparison.facts.figures[0], value=float("inf"))
    facts = replace(comparison.facts, figures=(endless,))
    compared = json.loads(comparison_json(replace(comparison, facts=facts)), parse_constant=pytest.fail)
    assert compared["facts"]["figures"][0]["value"] is None


def test_what_is_encoded_is_utf8() -> None:
    assert encoded({"title": "Ørsted ±"}).encode() == '{"title": "Ørsted ±"}'.encode()
