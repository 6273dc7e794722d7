"""The public Python API, as the README shows it."""

import subprocess
import sys
from pathlib import Path

import pytest

import reader
from reader.errors import SourceError


@pytest.fixture
def wire(tmp_path: Path) -> Path:
    path = tmp_path / "wire.txt"
    path.write_text("Quay closed\n\nThe quay at Tolna was shut on Monday, Ana Brandt said.\n", encoding="utf-8")
    return path


@pytest.fixture
def local(tmp_path: Path) -> Path:
    path = tmp_path / "local.txt"
    path.write_text(
        "Quay closed\n\nThe quay at Tolna was shut on Monday, Ana Brandt said.\n\nBakers fear for 300 jobs.\n",
        encoding="utf-8",
    )
    return path


def test_an_article_is_loaded_from_a_path(wire: Path) -> None:
    assert reader.load(wire).title == "Quay closed"


def test_two_articles_are_compared(wire: Path, local: Path) -> None:
    comparison = reader.compare(reader.load(wire), reader.load(local))
    assert [verdict.status for verdict in comparison.other.verdicts] == ["same", "same", "new"]


def test_entities_are_found(wire: Path) -> None:
    assert "Ana Brandt" in [entity.name for entity in reader.find_entities(reader.load(wire)).entities]


def test_what_cannot_be_read_is_told_by_the_one_error_of_its_kind(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=r"gone\.txt"):
        reader.load(tmp_path / "gone.txt")


@pytest.mark.parametrize(
    "before", ["import sys;", "import reader.compare.comparing;", "from reader.compare import model;"]
)
def test_compare_is_the_function_whatever_was_imported_before(before: str) -> None:
    code = f"{before} import reader; from reader import compare; assert compare is reader.compare; compare.__code__"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_types_of_results_can_be_named(wire: Path) -> None:
    article = reader.load(wire)
    assert isinstance(article, reader.Article)
    assert isinstance(reader.compare(article, article), reader.Comparison)
    assert isinstance(reader.find_entities(article), reader.Entities)


def test_importing_reader_imports_none_of_its_floors() -> None:
    code = (
        "import sys, reader; heavy = ('textual', 'rapidfuzz', 'yaml', 'reader.text', 'reader.entities');"
        "assert not set(heavy) & set(sys.modules), sorted(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
