"""Saved pages: the article in them, with trafilatura and without."""

import builtins
import time
from collections.abc import Mapping, Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.sources.html import clean_page, html_blocks
from reader.sources.html_paragraphs import fragment_blocks
from reader.sources.html_tags import Tag, tokens
from reader.text.articles import Block

PROSE = [
    "The old bridge at Port Ellary was closed on Tuesday night after engineers found cracks in two of its four piers.",
    "Residents on the east bank, who will need the ferry to get to work, said that the council had known since May.",
    "The council said that repairs would take at least six weeks and that it had ordered a second, larger ferry.",
]
PAGE = f"""<!doctype html><html><head><meta charset="utf-8"><title>Bridge closed | The Courant</title>
<meta property="og:title" content="Bridge closed at Port Ellary"><meta property="og:site_name" content="The Courant">
<meta name="author" content="Ann Reed"><meta property="article:published_time" content="2021-07-09T10:00:00Z">
<script>var x = "<p>not text</p>";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<main><article><h1>Bridge closed at Port Ellary</h1>
<p>{PROSE[0]}</p><figure><img src="b.jpg"><figcaption>The bridge in May</figcaption></figure>
<h2>What now</h2><p>{PROSE[1]}</p><p>{PROSE[2]}</p>
<div class="newsletter-signup"><p>Get the news of the islands in your inbox every single morning.</p></div>
</article></main><footer><p>All rights reserved by The Courant and its owners, wherever they may be today.</p></footer>
</body></html>"""


@pytest.fixture
def without_trafilatura(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the import of trafilatura fail, as where the extra is not installed."""
    real = builtins.__import__

    def imports(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> Any:
        if name.startswith("trafilatura"):
            raise ImportError(name)
        return real(name, globals, locals, fromlist or (), level)

    monkeypatch.setattr(builtins, "__import__", imports)


def test_trafilatura_finds_the_article_and_what_the_page_says_of_it() -> None:
    pytest.importorskip("trafilatura")
    fields, blocks = html_blocks(PAGE.encode())
    assert [block.text for block in blocks if block.text in PROSE] == PROSE
    assert Block("What now", "title") in blocks
    assert (fields["title"], fields["author"]) == ("Bridge closed at Port Ellary", "Ann Reed")
    assert fields["date"].startswith("2021-07-09")


@pytest.mark.usefixtures("without_trafilatura")
def test_without_trafilatura_the_paragraphs_are_taken() -> None:
    fields, blocks = html_blocks(PAGE.encode())
    assert blocks == [
        Block("Bridge closed at Port Ellary", "title"),
        Block(PROSE[0]),
        Block("The bridge in May", "caption"),
        Block("What now", "title"),
        Block(PROSE[1]),
        Block(PROSE[2]),
    ]
    assert fields == {
        "title": "Bridge closed at Port Ellary",
        "outlet": "The Courant",
        "author": "Ann Reed",
        "date": "2021-07-09T10:00:00Z",
    }


@pytest.mark.usefixtures("without_trafilatura")
def test_the_title_of_a_page_without_metadata_is_its_heading_or_its_title() -> None:
    assert html_blocks(b"<title>T</title><h1>H</h1><p>a</p>")[0] == {"title": "H"}
    assert html_blocks(b"<title>T &amp; U</title><p>a</p>")[0] == {"title": "T & U"}


@pytest.mark.parametrize(
    "page",
    [
        "<p>" + PROSE[0],
        f"<div>{PROSE[0]}",
        PROSE[0],
        f"<article><p>{PROSE[0]}<p>{PROSE[1]}",
        f"<p>{PROSE[0]}</div></p>",
    ],
)
def test_broken_pages_are_not_empty(page: str) -> None:
    assert PROSE[0] in " ".join(block.text for block in html_blocks(page.encode())[1])


def test_a_page_is_decoded_as_it_declares() -> None:
    page = '<html><head><meta charset="koi8-r"></head><body><p>Мост закрыт после наводнения.</p></body></html>'
    assert "Мост закрыт после наводнения." in clean_page(page.encode("koi8-r"))


def test_a_page_that_lies_about_its_encoding_is_read_all_the_same() -> None:
    assert "Мост" in clean_page('<meta charset="utf-16"><p>Мост'.encode())


@pytest.mark.parametrize(
    "made", ["&#27;]52;c;AAAA&#7;", "&#x1b;]52;c;AAAA&#x07;", "&#27;[2J", "&#0;", "&#xD800;", "&#8238;"]
)
def test_references_make_no_control_character(made: str) -> None:
    for block in html_blocks(f"<p>{PROSE[0]} {made}end</p>".encode())[1]:
        assert "\x1b" not in block.text
        assert "52;c" not in block.text


def test_references_to_the_controls_of_latin_1_are_what_browsers_show() -> None:
    assert clean_page(b"It&#146;s &#147;so&#x94;") == "It’s “so”"


def test_a_page_too_large_for_trafilatura_is_read_quickly() -> None:
    page = ("<p>x</p>" * 60_000).encode()
    began = time.process_time()
    assert html_blocks(page)[1]
    assert time.process_time() - began < 5


@pytest.mark.parametrize(
    "piece", ["<a ", "<!--", '<p title="', "<?", "</p>", "<p>", "<div>", "&#", "<b a='", "<svg/>", "<title>"]
)
def test_paragraphs_take_time_in_proportion_to_the_page(piece: str) -> None:
    began = time.process_time()
    fragment_blocks(piece * (300_000 // len(piece)))
    assert time.process_time() - began < 4


@given(
    st.text(max_size=100)
    | st.lists(
        st.sampled_from(
            [
                "<",
                ">",
                "/",
                "p",
                "a ",
                '"',
                "'",
                "=",
                "!--",
                "-->",
                "&",
                "#",
                ";",
                "1",
                "<p>",
                "</p>",
                "<title>",
                "<script>",
                "<![CDATA[",
            ]
        ),
        max_size=40,
    ).map("".join)
)
def test_any_markup_is_read(markup: str) -> None:
    assert all(block.text.strip() for block in fragment_blocks(markup))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        ("a<b>c</b>", ["a", Tag("b", closes=False, attributes=""), "c", Tag("b", closes=True, attributes="")]),
        ("1 < 2 &lt; 3", ["1 ", "<", " 2 < 3"]),
        ("<!-- <p> -->x<!doctype html><?xml?>", ["x"]),
        (
            "<script>if (a<b) {}</script>x",
            [Tag("script", closes=False, attributes=""), Tag("script", closes=True, attributes=""), "x"],
        ),
        (
            "<TITLE>a<b</TITLE>",
            [Tag("title", closes=False, attributes=""), "a<b", Tag("title", closes=True, attributes="")],
        ),
        ("<a href='>'>x", [Tag("a", closes=False, attributes=" href='>'"), "x"]),
    ],
)
def test_markup_is_a_stream_of_tags_and_texts(markup: str, expected: list[Tag | str]) -> None:
    assert list(tokens(markup)) == expected


def test_attributes_are_found_by_name() -> None:
    tag = Tag("meta", closes=False, attributes=""" Name="a &amp; b" content='it"s' x=1 flag""")
    assert [tag.attribute(name) for name in ("name", "content", "x", "flag", "none")] == ["a & b", 'it"s', "1", "", ""]
