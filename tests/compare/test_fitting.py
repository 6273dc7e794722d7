"""Fitting: reads labelled pairs as they are laid, and says in a sentence what is wrong with others."""

import json
from importlib.util import find_spec
from pathlib import Path

import pytest
from click.testing import CliRunner

from reader.compare.fitting import main
from reader.compare.labelled import JudgedRow, agreement, face_pairs, judged_rows, read_pairs
from reader.compare.model import Verdict
from reader.compare.weights import shipped_weights

PAIR = {
    "pair": "ferry_wire_tabloid",
    "base": {"title": "Ferry", "paragraphs": [["The Skerry ferry ran aground. ", "Nobody was hurt."]]},
    "other": {"title": None, "paragraphs": [["Nobody was hurt."], ["Tulips bloomed early.", "It was late."]]},
    "labels": [["S", [1]], ["N", []], [None, []]],
}


def test_a_pair_keeps_the_sentences_of_its_labels() -> None:
    (pair,) = read_pairs([json.dumps(PAIR), ""])
    found = [pair.other.sentence_text(id_) for id_ in range(len(pair.other.sentences))]
    assert found == ["Nobody was hurt.", "Tulips bloomed early.", "It was late."]


def test_labels_become_statuses() -> None:
    (pair,) = read_pairs([json.dumps(PAIR)])
    assert (pair.story, pair.labels) == ("ferry", ("same", "new", None))


def test_sentences_without_a_label_are_not_judged() -> None:
    (faced,) = face_pairs(read_pairs([json.dumps(PAIR)]))
    rows = judged_rows(faced, shipped_weights())
    assert [(row.label, row.verdict.status) for row in rows] == [("same", "same"), ("new", "new")]


def test_a_link_to_any_of_the_labelled_sentences_counts() -> None:
    rows = [
        JudgedRow("reworded", frozenset({1, 2}), Verdict("reworded", 0.8, (2, 5))),
        JudgedRow("partly-new", frozenset({3}), Verdict("new", 0.1)),
    ]
    assert agreement(rows)["top_link"] == 0.5


def test_a_copied_sentence_called_new_is_counted() -> None:
    assert agreement([JudgedRow("same", frozenset({1}), Verdict("new", 0.1))])["same_called_new"] == 1


@pytest.mark.parametrize("content", [b"no json", b'{"pair": 1}', b"\xff\xfe"])
def test_a_file_of_something_else_is_refused_in_a_sentence(tmp_path: Path, content: bytes) -> None:
    if find_spec("numpy") is None or find_spec("sklearn") is None:
        pytest.skip("fitting needs numpy and scikit-learn")
    file = tmp_path / "pairs.jsonl"
    file.write_bytes(content)
    result = CliRunner().invoke(main, [str(file)])
    assert result.exit_code == 1
    assert f"{file} is no file of labelled pairs" in result.stderr
