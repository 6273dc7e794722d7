"""Front matter: what people write at the top of a file, right and wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.front_matter import Fields, split_front_matter

BODY = "The river rose.\n"


def fields(block: str) -> Fields:
    """Return the fields of a block, having seen that the text after it is kept."""
    found, text = split_front_matter(f"---\n{block}\n---\n{BODY}")
    assert text == BODY
    return found


def test_all_fields_are_read_and_others_are_not() -> None:
    block = "title: The bridge\noutlet: The Courant\nauthor: Ann Reed\ndate: 2021-07-09\nstory: Flood\ntags: [a]\nx: 1"
    assert fields(block) == {
        "title": "The bridge",
        "outlet": "The Courant",
        "author": "Ann Reed",
        "date": "2021-07-09",
        "story": "Flood",
    }


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("title: Flood: what next", "Flood: what next"),
        ("title: #1 story", "#1 story"),
        ("title: no", "no"),
        ("title: 2021", "2021"),
        ("title: 1.10", "1.10"),
        ("title: 007", "007"),
        ("title: true", "true"),
        ("title: - dash", "- dash"),
        ('title: "Quoted: yes"', "Quoted: yes"),
        ("title: 'It''s here'", "It's here"),
        ('title: "unfinished', '"unfinished'),
        ("title: [/] is shown", "[/] is shown"),
        ("title: {title}", None),
        ("title: @home", "@home"),
        ("title: >\n  folded\n  title", "folded title"),
        ("Title: Capital key", "Capital key"),
        ('title: "T\\e]52;c;AAAA\\aail"', "Tail"),
        ("title: A *star* & more", "A *star* & more"),
    ],
)
def test_a_title_is_what_its_writer_meant(line: str, title: str | None) -> None:
    assert fields(line).get("title") == title


@pytest.mark.parametrize(
    "line",
    [
        "author: [Ann Reed, Tom Dunn]",
        "author:\n  - Ann Reed\n  - Tom Dunn",
        "title: a: b\nauthor: [Ann Reed, 'Tom Dunn']",
    ],
)
def test_several_authors_are_joined(line: str) -> None:
    assert fields(line)["author"] == "Ann Reed, Tom Dunn"


def test_a_nested_value_is_no_author() -> None:
    assert "author" not in fields("title: x\nauthor: {name: Ann}")


def test_a_date_becomes_iso_where_it_can() -> None:
    assert fields("date: 9 July 2021")["date"] == "2021-07-09"


@pytest.mark.parametrize("title", ["x", "a: b"])
def test_a_date_that_no_calendar_has_stays_as_its_writer_put_it(title: str) -> None:
    assert fields(f"title: {title}\ndate: 2024-99-99")["date"] == "2024-99-99"


BROKEN = "\noutlet: a: b"


@pytest.mark.parametrize(
    ("block", "title"),
    [
        ("title: [unclosed", "[unclosed"),
        ("title: >\n  The bridge\n  fell", "The bridge fell"),
        ("title: |-\n  The bridge", "The bridge"),
        ("title:\n  The bridge", "The bridge"),
        ("title: 'The bridge'", "The bridge"),
    ],
)
def test_a_title_is_read_where_yaml_gives_up(block: str, title: str) -> None:
    assert fields(block + BROKEN)["title"] == title


@pytest.mark.parametrize("author", ["[Ann", "{name: Ann}", "!!str Ann", "*ann", "&ann"])
def test_where_yaml_gives_up_its_structures_are_no_author(author: str) -> None:
    assert "author" not in fields(f"author: {author}{BROKEN}")


def test_where_yaml_gives_up_a_list_of_authors_is_joined() -> None:
    assert fields(f"author:\n  - Ann Reed\n  - 'Tom Dunn'{BROKEN}")["author"] == "Ann Reed, Tom Dunn"


@pytest.mark.parametrize(
    "line",
    ["", "# a comment", "tags:\n- a\n- b", "tags: [\n  a,\n]", '"quoted key": x', "summary: |\n  One.\n\n  Two."],
)
def test_what_yaml_has_beside_keys_is_front_matter(line: str) -> None:
    assert fields(f"title: x\n{line}")["title"] == "x"


@pytest.mark.parametrize(
    "text",
    [
        f"---\ntitle: not closed\n{BODY}",
        f"---\n- a\n- b\n---\n{BODY}",
        f"---\nA rule, then text.\n---\n{BODY}",
        f"---\nNote: this is prose\n---\n{BODY}",
        f"---\nPORT ELM — The river rose.\n\nIt fell.\n\nSource: Elm Agency\n---\n{BODY}",
        f"---\nSource: Elm Agency\nThe river rose.\n---\n{BODY}",
        f"---\nSource: Elm Agency\nThe mayor said this to us all: it fell\n---\n{BODY}",
        f"---\n  The river rose.\nSource: Elm Agency\n---\n{BODY}",
        f"---\n---\n{BODY}",
        f"{BODY}---\ntitle: too late\n---\n",
        f" ---\ntitle: indented\n---\n{BODY}",
        f"---\ntitle: {'x' * 20_000}\n---\n{BODY}",
        "---",
        "",
    ],
)
def test_what_is_no_front_matter_is_text(text: str) -> None:
    assert split_front_matter(text) == ({}, text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_of_every_kind_close_the_block(end: str) -> None:
    text = end.join(["---", "title: The bridge", "---", "Text"])
    assert split_front_matter(text) == ({"title": "The bridge"}, "Text")


@given(st.text(max_size=80), st.text(max_size=80))
def test_the_text_is_always_kept(block: str, text: str) -> None:
    whole = f"---\n{block}\n---\n{text}"
    assert whole.endswith(split_front_matter(whole)[1])
    assert split_front_matter(whole)[1].endswith(text) or not text


@given(st.text(max_size=60))
def test_no_control_character_gets_into_a_field(value: str) -> None:
    for field in split_front_matter(f"---\ntitle: {value}\n---\n")[0].values():
        assert not any(ord(char) < 32 or 126 < ord(char) < 160 for char in str(field))
