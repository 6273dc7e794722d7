"""Loading: a file of every kind to an article, and a sentence for what is none."""

import io
import os
import sys
import time
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reader.errors import SourceError
from reader.sources import loading
from reader.sources.loading import load

TEXT = "Bridge closed\n\nThe river rose. The bridge fell.\n"


def write(folder: Path, name: str, data: bytes) -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(data)
    return str(path)


def refusal(source: str) -> str:
    """Return the sentence with which a source is refused."""
    with pytest.raises(SourceError) as caught:
        load(source)
    sentence = str(caught.value)
    assert sentence.isprintable()
    assert sentence.endswith((".", "'"))
    return sentence


def test_a_plain_text_becomes_an_article(tmp_path: Path) -> None:
    path = write(tmp_path, "bridge.txt", TEXT.encode())
    article = load(path)
    assert (article.title, article.source) == ("Bridge closed", path)
    assert article.text == "Bridge closed\n\nThe river rose. The bridge fell."


def test_a_path_may_be_a_path_object(tmp_path: Path) -> None:
    assert load(Path(write(tmp_path, "bridge.txt", TEXT.encode()))).title == "Bridge closed"


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_front_matter_fills_the_fields(tmp_path: Path, name: str) -> None:
    block = "title: Given\noutlet: The Courant\ndate: 9 July 2021\nstory: Flood\nauthor: [Ann, Tom]"
    article = load(write(tmp_path, name, f"---\n{block}\n---\nThe river rose.".encode()))
    assert (article.title, article.outlet, article.date) == ("Given", "The Courant", "2021-07-09")
    assert (article.story, article.author, article.text) == ("Flood", "Ann, Tom", "The river rose.")


def test_markdown_loses_its_marks(tmp_path: Path) -> None:
    article = load(write(tmp_path, "a.md", b"# Bridge closed\n\nThe *river* rose.\n"))
    assert article.text == "Bridge closed\n\nThe river rose."
    assert [sentence.role for sentence in article.sentences] == ["title", "body"]


@pytest.mark.parametrize("name", ["a.html", "a.htm", "a.HTML", "a.xhtml", "saved-page"])
def test_a_page_is_told_by_its_suffix_or_its_beginning(tmp_path: Path, name: str) -> None:
    prose = "The river rose all night and the old bridge at the mill was closed by the council at dawn."
    page = f"<!DOCTYPE html><html><body><p>{prose}</p></body></html>"
    assert load(write(tmp_path, name, page.encode())).text == prose


PAGE = "<html><body><p>The river rose all night and the old bridge at the mill was closed at dawn.</p></body></html>"


@pytest.mark.parametrize(
    "before", ["<!---->" * 4000, "<!-- saved -->\n<!-- twice -->", '<?xml version="1.0"?>\n<!-- x -->', "\ufeff<!-->"]
)
def test_comments_may_stand_before_a_page(tmp_path: Path, before: str) -> None:
    assert load(write(tmp_path, "saved-page", (before + PAGE).encode())).text.startswith("The river rose")


@pytest.mark.parametrize("piece", ["<!---->", "<!--", "<!---->\n ", "<?xml?>", "<?xml"])
def test_what_is_told_by_its_beginning_is_told_at_once(tmp_path: Path, piece: str) -> None:
    path = write(tmp_path, "a.log", (piece * 2000 + "The river rose.").encode())
    began = time.process_time()
    assert "The river rose." in load(path).text
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    "beginning", ["RIFFS", "BZh", "GIF8", "GIF89a", "OggS", "ID3", "wOF2", "SQLite format 3", "MZ"]
)
def test_prose_may_begin_like_a_binary_file(tmp_path: Path, beginning: str) -> None:
    text = f"{beginning} was the word on the harbour wall."
    assert load(write(tmp_path, "a.txt", text.encode())).text == text


def test_markup_in_a_text_file_is_text(tmp_path: Path) -> None:
    assert load(write(tmp_path, "a.txt", b"<html> is a tag.")).text == "<html> is a tag."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_every_common_encoding_is_read(tmp_path: Path, encoding: str) -> None:
    text = "He said “so” at the café. It rained."
    assert load(write(tmp_path, "a.txt", text.encode(encoding))).text == text


def test_standard_input_is_a_source(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(TEXT.encode())))
    article = load("-")
    assert (article.source, article.title) == ("-", "Bridge closed")


def test_empty_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO()))
    assert refusal("-").startswith("Standard input is empty")


def test_no_standard_input_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert refusal("-").startswith("Standard input cannot be read")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b" \n\r\n\t", "is empty"),
        (b"\xef\xbb\xbf\x1b[2J", "holds no text"),
        (b"\x7fELF" + bytes(500), "is a binary file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "is a binary file"),
        (b"PK\x03\x04" + b"abc" * 100, "is a binary file"),
        (b"GIF89a\x01\x00\x01\x00\x80" + b"abc" * 100, "is a binary file"),
        (b"RIFF\x24abcWAVEfmt " + b"abc" * 100, "is a binary file"),
        (b"BZh91AY&SY" + b"abc" * 100, "is a binary file"),
        (b"OggS\x00\x02" + b"abc" * 100, "is a binary file"),
        (b"{\\rtf1\\ansi " + b"abc" * 100, "is a binary file"),
        (bytes(range(256)) * 20, "is a binary file"),
        (bytes(1000), "is a binary file"),
    ],
)
def test_what_is_no_text_is_told(tmp_path: Path, data: bytes, said: str) -> None:
    path = write(tmp_path, "a.txt", data)
    assert refusal(path).startswith(path)
    assert said in refusal(path)


def test_a_stray_zero_byte_makes_no_binary(tmp_path: Path) -> None:
    assert load(write(tmp_path, "a.txt", b"The river\x00 rose. " + b"It rained. " * 10)).text.startswith(
        "The river rose."
    )


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert refusal(f"{tmp_path}/no.txt") == f"{tmp_path}/no.txt cannot be read: it does not exist; check the path."


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert "is a folder" in refusal(str(tmp_path))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be read here")
def test_an_unreadable_file_is_told(tmp_path: Path) -> None:
    path = write(tmp_path, "a.txt", TEXT.encode())
    Path(path).chmod(0)
    assert "permission is denied" in refusal(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert "is not a regular file" in refusal(f"{tmp_path}/pipe.txt")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_is_told_and_not_read() -> None:
    assert "is not a regular file" in refusal("/dev/zero")


def test_a_file_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading, "LARGEST", 1 << 20)
    assert "is larger than 1 MB" in refusal(write(tmp_path, "a.txt", b"a " * (1 << 20)))


@pytest.mark.parametrize("source", ["", "no\x00name.txt", "x" * 5000, "https://news.example/a"])
def test_impossible_names_are_told(source: str) -> None:
    assert refusal(source)


@pytest.mark.parametrize("address", ["www.example.org/a.txt", "https://www.example.org/a.txt"])
def test_a_file_saved_under_its_address_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SourceError, match="does not fetch"):
        load(address)
    Path(address).parent.mkdir(parents=True)
    Path(address).write_text(TEXT)
    assert load(address).title == "Bridge closed"


def test_a_name_with_an_escape_sequence_is_shown_clean(tmp_path: Path) -> None:
    assert "\x1b" not in refusal(f"{tmp_path}/a\x1b]0;x\x07.txt")


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html", ".pdf", ""])
@given(data=st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=30)
def test_any_bytes_give_an_article_or_a_sentence(tmp_path: Path, suffix: str, data: bytes) -> None:
    try:
        article = load(write(tmp_path, f"any{suffix}", data))
    except SourceError:
        return
    shown = article.title + article.text.replace("\n", "")
    assert not any(ord(char) < 32 or 126 < ord(char) < 160 for char in shown)
