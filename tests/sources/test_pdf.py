"""PDF: its paragraphs, and a sentence for what cannot be opened."""

from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.loading import load

pytest.importorskip("pypdfium2")


def pdf(lines: list[str], title: str = "") -> bytes:
    """Return a PDF of one page with those lines."""
    shown = " ".join(f"({line}) Tj 0 -14 Td" for line in lines)
    stream = f"BT /F1 12 Tf 40 700 Td {shown} ET".encode()
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Title(%s)/Author(Ann Reed)>>" % title.encode("latin-1"),
    ]
    data, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj%sendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    return (
        data
        + b"xref\n0 7\n0000000000 65535 f \n%strailer<</Size 7/Root 1 0 R/Info 6 0 R>>\nstartxref\n%d\n%%%%EOF"
        % (
            table,
            len(data),
        )
    )


LINES = [
    "Bridge closed",
    "The old bridge at the mill was closed on Tuesday after engineers",
    "found cracks in two of its four piers and told the council so.",
    "It will stay closed.",
    "Residents on the east bank need the ferry now, and many of them",
    "said that they had not been asked.",
]


def test_the_lines_of_a_page_are_joined_to_paragraphs(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(LINES))
    article = load(path)
    assert article.title == "Bridge closed"
    assert article.text.split("\n\n") == [LINES[0], " ".join(LINES[1:4]), " ".join(LINES[4:])]


def test_the_title_is_what_the_file_says_unless_that_is_a_file_name(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(LINES, title="The bridge"))
    assert load(path).title == "The bridge"
    path.write_bytes(pdf(LINES, title="Microsoft Word - bridge.doc"))
    assert load(path).title == "Bridge closed"


def test_a_title_that_is_no_unicode_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(LINES, title="\xfe\xff\xd8\x00\x00a"))
    article = load(path)
    assert (article.title, article.author) == ("Bridge closed", "Ann Reed")


@pytest.mark.parametrize("error", [ValueError("odd"), RuntimeError("odd"), MemoryError(), AssertionError()])
def test_whatever_the_library_stumbles_over_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def stumble(*_: object, **__: object) -> None:
        raise error

    path = tmp_path / "a.pdf"
    path.write_bytes(pdf(LINES))
    monkeypatch.setattr("pypdfium2.PdfDocument.get_page", stumble)
    with pytest.raises(SourceError, match=r"a\.pdf is damaged or not a PDF"):
        load(path)


@pytest.mark.parametrize("data", [b"%PDF-1.4\nnonsense", b"no PDF at all"])
def test_a_damaged_file_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(SourceError, match=r"a\.pdf is damaged or not a PDF"):
        load(path)


def test_a_page_without_text_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(pdf([]))
    with pytest.raises(SourceError, match="holds no text"):
        load(path)
