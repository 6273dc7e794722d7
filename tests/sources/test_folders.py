"""Which files a person means by naming files and folders."""

import os
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.folders import corpus_sources, expand


def make(folder: Path, *names: str) -> list[str]:
    """Write a small file under each name and return their paths."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The river rose.")
    return [str(folder / name) for name in names]


def test_a_folder_is_its_articles_sorted_as_a_person_would(tmp_path: Path) -> None:
    expected = make(tmp_path, "2.txt", "10.txt", "a.md", "B.html", "c.PDF", "x/1.markdown", "x/y/2.htm", "z/3.text")
    assert expand([str(tmp_path)]) == expected


def test_hidden_files_and_other_suffixes_are_passed_over(tmp_path: Path) -> None:
    kept = make(tmp_path, "a.txt")
    make(tmp_path, ".b.txt", ".git/c.txt", "d.png", "e", "f.txt.bak")
    assert expand([str(tmp_path)]) == kept


def test_a_file_named_by_itself_is_taken_whatever_its_suffix(tmp_path: Path) -> None:
    named = make(tmp_path, "notes", ".hidden", "a.log")
    assert expand(named) == named


def test_each_file_comes_once_and_in_the_order_of_naming(tmp_path: Path) -> None:
    first, second = make(tmp_path, "a.txt", "b.txt")
    assert expand([second, str(tmp_path), first, second]) == [second, first]


def test_standard_input_stays() -> None:
    assert expand(["-", "-"]) == ["-"]


def test_links_that_lead_out_and_loops_are_passed_over(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    inside = tmp_path / "inside"
    make(outside, "secret.txt")
    (kept,) = make(inside, "a.txt")
    (inside / "z.txt").symlink_to(outside / "secret.txt")
    (inside / "out").symlink_to(outside)
    (inside / "loop").symlink_to(inside)
    (inside / "gone.txt").symlink_to(inside / "nothing.txt")
    (inside / "self.txt").symlink_to(inside / "self.txt")
    assert expand([str(inside)]) == [kept]


def test_a_link_to_a_file_of_the_folder_is_the_same_file(tmp_path: Path) -> None:
    (kept,) = make(tmp_path, "a.txt")
    (tmp_path / "b.txt").symlink_to(kept)
    assert expand([str(tmp_path)]) == [kept]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (kept,) = make(tmp_path, "a.txt")
    assert expand([str(tmp_path)]) == [kept]


def test_names_that_are_no_text_are_kept(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("The river rose.")
    except (OSError, UnicodeError):
        pytest.skip("this file system takes no such name")
    (found,) = expand([str(tmp_path)])
    assert Path(found).read_text() == "The river rose."


def test_a_very_deep_folder_is_walked(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*["d"] * 300)
    (deep,) = make(folder, "a.txt")
    assert expand([str(tmp_path)]) == [deep]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("missing.txt", "missing.txt cannot be read: it does not exist"),
        ("empty", "empty holds no articles"),
        ("esc\x1b[2J.txt", "esc.txt cannot be read: it does not exist"),
        ("nul\x00.txt", "nul.txt cannot be read: embedded null byte"),
    ],
)
def test_what_cannot_be_meant_is_told_in_a_sentence(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(SourceError) as caught:
        expand([f"{tmp_path}/{name}"])
    assert said in str(caught.value)
    assert str(caught.value).isprintable()


def test_an_empty_name_is_no_source() -> None:
    with pytest.raises(SourceError):
        expand([""])


@pytest.mark.parametrize(
    "address", ["https://news.example/a", "HTTP://news.example", "www.news.example/a", "file:///etc/passwd"]
)
def test_an_address_is_told_to_be_saved_first(address: str) -> None:
    with pytest.raises(SourceError, match="does not fetch web pages yet"):
        expand([address])


def test_the_corpus_is_found_in_order_without_its_readme() -> None:
    names = [Path(path).name for path in corpus_sources()]
    assert names == sorted(names)
    assert names
    assert not [name for name in names if name.lower().startswith("readme")]
