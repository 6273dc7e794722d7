"""Markdown: what is read of it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.markdown import markdown_blocks
from reader.text.articles import Block


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("# The bridge\n\nIt fell.", [Block("The bridge", "title"), Block("It fell.")]),
        ("Flood\n=====", [Block("Flood", "title")]),
        ("One\ntwo  \nthree.", [Block("One two three.")]),
        ("*It* **fell** `now` ~~then~~.", [Block("It fell now then.")]),
        ("[the words](http://x.example) <http://y.example>", [Block("the words http://y.example")]),
        ("![The bridge in May](p.png)", [Block("The bridge in May", "caption")]),
        ("It fell. ![The bridge](p.png)", [Block("It fell. "), Block("The bridge", "caption")]),
        ("- one\n- two", [Block("• one", "body"), Block("• two", "body")]),
        ("3. one\n4. two", [Block("3. one", "body"), Block("4. two", "body")]),
        ("1. one\n\n   more", [Block("1. one", "body"), Block("more")]),
        ("> He said so.\n> Twice.", [Block("He said so. Twice.")]),
        ("```\nx = 1\n\ny = 2\n```", [Block("x = 1", "body"), Block("y = 2", "body")]),
        ("|a|b|\n|-|-|\n|1|2|", [Block("a | b", "body"), Block("1 | 2", "body")]),
        ("<div><p>One</p><p>two &amp; <b>three</b></p></div>", [Block("One"), Block("two & three")]),
        ("One <b>two</b><br>three", [Block("One two three")]),
        ("AT&amp;T \\*no star\\*", [Block("AT&T *no star*")]),
        ("***", [Block("***")]),
        ("", []),
    ],
)
def test_marks_go_and_words_stay(text: str, blocks: list[Block]) -> None:
    assert markdown_blocks(text) == blocks


@given(st.text(max_size=200) | st.lists(st.sampled_from("*_`[]()<>#-|!~\\ \n&a1.:"), max_size=80).map("".join))
def test_any_text_is_read(text: str) -> None:
    assert all(block.text.strip() for block in markdown_blocks(text))


@pytest.mark.parametrize(
    "text", ["*a " * 3000 + "*" * 3000, "> " * 3000 + "a", "- " * 3000 + "a", "[" * 3000 + "](b)" * 3000]
)
def test_depth_loses_no_text(text: str) -> None:
    assert "a" in "".join(block.text for block in markdown_blocks(text)) or "a" not in text


@pytest.mark.parametrize("piece", ["[", "![", "[[a]", "[a]("])
def test_a_text_of_brackets_is_read_at_once_and_kept(piece: str) -> None:
    text = piece * (599_000 // len(piece))
    began = time.process_time()
    assert "".join(block.text for block in markdown_blocks(text)) == text
    assert time.process_time() - began < 2


def test_brackets_in_proportion_are_marks() -> None:
    blocks = markdown_blocks("The [bridge](b.html) fell. " * 5000)
    assert blocks == [Block(("The bridge fell. " * 5000).strip())]


@pytest.mark.parametrize("piece", ["[", "![", "*a ", "`a", "<a ", "|a|\n|-|\n", "- a\n", "<!--"])
def test_reading_takes_time_in_proportion_to_the_text(piece: str) -> None:
    began = time.process_time()
    markdown_blocks(piece * (50_000 // len(piece)))
    assert time.process_time() - began < 5
