"""Results as Markdown: what is escaped, what is marked."""

import html
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from reader.compare.model import Comparison, Verdict
from reader.entities.model import Entities
from reader.report.markdown import article_markdown, comparison_markdown, escaped
from reader.text.model import Article

HOSTILE = (
    "[/]",
    "[@click=app.quit]now[/]",
    "<script>alert(1)</script>",
    "![x](http://example.org/x.png)",
    "# heading",
    "- item",
    "1. one",
    "> quote",
    "`code`",
    "***",
    "---",
    "===",
    "~~gone~~",
    "$a$ and $b$",
    "a | b",
    "&lt;",
    "C# #",
    "back\\slash",
    "1) one",
    "+ plus",
    "_under_ __score__",
)


LIVE = (
    "ping @alice",
    "cc @desk/editors, not@night",
    "see #12 and desk/paper#7 and GH-3",
    "https://evil.example/a?b=c_d",
    "HTTP://EVIL.EXAMPLE ftp://evil.example",
    "www.evil.example",
    "bob@evil.example, mailto:bob_b@evil.example",
    ":tada: and :white_check_mark: and :+1:",
    "#1 at the start",
    "@alice at the start",
)
# What GitHub makes links, calls and pictures of, within one text node of what has been rendered.
ACTS = re.compile(r"(?:https?|ftp)://\w|www\.\w|\w@[\w-]+\.\w|(?<!\w)@\w|#\d|\bGH-\d|:[\w+-]+:", re.IGNORECASE)


def rendered(markdown: str) -> str:
    """Return Markdown as HTML without the elements that only part one character from the next."""
    return re.sub("</?span>", "", rendered_whole(markdown))


def rendered_whole(markdown: str) -> str:
    return str(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))


def text_nodes(markdown: str) -> list[str]:
    return [html.unescape(node) for node in re.split("<[^>]+>", rendered_whole(markdown)) if node.strip()]


def words_of(markdown: str) -> str:
    return html.unescape(re.sub("<[^>]+>", "", rendered(markdown))).strip()


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_shows_as_it_is(text: str) -> None:
    assert rendered(escaped(text)) == f"<p>{html.escape(text)}</p>\n"


@pytest.mark.parametrize("text", LIVE)
def test_what_a_forge_would_link_or_call_shows_as_it_is(text: str) -> None:
    assert rendered(escaped(text)) == f"<p>{html.escape(text)}</p>\n"
    assert ACTS.search(text)
    assert not [node for node in text_nodes(escaped(text)) if ACTS.search(node)]


@pytest.mark.parametrize("title", LIVE)
def test_a_title_that_would_link_or_call_is_harmless(comparison: Comparison, other: Article, title: str) -> None:
    named = replace(other, title=title, outlet=title, author=title)
    compared = replace(comparison, other=replace(comparison.other, article=named))
    for shown in (article_markdown(named), comparison_markdown(compared)):
        assert not [node for node in text_nodes(shown) if ACTS.search(node)]


def test_times_and_plain_signs_are_left_as_they_are_written() -> None:
    assert escaped("At 10:30 he said: no. 5 @ 3, a-b") == "At 10:30 he said: no. 5 @ 3, a-b"


@given(st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1))
def test_no_line_of_ascii_means_anything_when_escaped(text: str) -> None:
    assert html.unescape(rendered(escaped(text))) == f"<p>{text}</p>\n"


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_a_heading_of_just_that(other: Article, title: str) -> None:
    first = rendered(article_markdown(replace(other, title=title))).splitlines()[0]
    assert first == f"<h1>{html.escape(title)}</h1>"


@pytest.mark.parametrize("title", HOSTILE)
def test_a_hostile_title_is_harmless_in_a_comparison(comparison: Comparison, title: str) -> None:
    other = replace(comparison.other, article=replace(comparison.other.article, title=title))
    first = rendered(comparison_markdown(replace(comparison, other=other))).splitlines()[0]
    assert first == f"<h1>What “{html.escape(title)}” adds</h1>"


def test_mentions_are_bold_and_followed_by_their_type(other: Article, entities: Entities) -> None:
    assert "in **Port Elm**<sup>place</sup> walked" in article_markdown(other, entities)


def test_the_whole_text_is_there(other: Article) -> None:
    assert words_of(article_markdown(other)).endswith(other.text.replace("\n\n", "\n"))


def test_new_words_are_bold(comparison: Comparison) -> None:
    assert "the strike, **Ada Moss** said." in comparison_markdown(comparison)


@pytest.mark.parametrize("text", ["(new)words", "words(new)", "a“new”b", "new", "(new)"])
def test_new_words_are_bold_whatever_stands_beside_them(comparison: Comparison, text: str) -> None:
    article = comparison.other.article
    first = article.sentences[0]
    changed = replace(article, text=text.ljust(first.end) + article.text[first.end :])
    start = text.index("new") - (not text.startswith("new"))
    end = text.index("new") + 3 + (not text.endswith("new"))
    verdicts = (replace(comparison.other.verdicts[0], new_spans=((start, end),)), *comparison.other.verdicts[1:])
    shown = rendered(
        comparison_markdown(replace(comparison, other=replace(comparison.other, article=changed, verdicts=verdicts)))
    )
    assert re.search(rf"<(?:strong|b)>{re.escape(text[start:end])}</(?:strong|b)>", html.unescape(shown))


def test_a_sentence_says_its_sign_and_what_was_found(comparison: Comparison) -> None:
    assert "- **±↕** B1 (partly new, moved, rests on A1): About 300" in comparison_markdown(comparison)


def test_it_says_the_sum_and_what_is_left_out(comparison: Comparison) -> None:
    shown = comparison_markdown(comparison)
    assert "**B adds 1 of 3 sentences in part · 1 person · 1 figure · 1 quote**, and leaves out 1 of 3." in shown
    assert "## Left out\n\nBold: words left out.\n\n- **-** A2: The mayor was on holiday." in shown


def test_what_is_left_out_in_part_has_its_lost_words_bold(comparison: Comparison) -> None:
    (base,) = comparison.bases
    start = base.article.text.index("joined")
    part = Verdict("partly-new", 0.4, links=(1,), new_spans=((start, start + 6),))
    base = replace(base, verdicts=(base.verdicts[0], part, base.verdicts[2]))
    shown = comparison_markdown(replace(comparison, bases=(base,)))
    assert "- **±** A1: About 200 **joined** the strike." in shown


def test_it_says_what_bold_words_are(comparison: Comparison) -> None:
    assert "\n\nBold: words of its own.\n\n- **=** B0" in comparison_markdown(comparison)


def test_only_added_says_how_many_it_passes_over(comparison: Comparison) -> None:
    assert "## Additions\n\nNot shown: 1 repeated.\n" in comparison_markdown(comparison, only_added=True)


def test_the_facts_are_sections(comparison: Comparison) -> None:
    headings = re.findall("^## (.+)$", comparison_markdown(comparison), re.MULTILINE)
    assert headings[2:] == ["New people", "New figures", "New quotes", "Figures differ"]


def test_only_added_keeps_what_is_said_the_first_time(comparison: Comparison) -> None:
    shown = comparison_markdown(comparison, only_added=True)
    assert [line[:9] for line in shown.splitlines() if re.match(r"- \*\*[+±~=]", line)] == ["- **±↕** "]


def test_on_request_a_reason_stands_under_every_sentence(comparison: Comparison) -> None:
    shown = comparison_markdown(comparison, explain=True).splitlines()
    at = next(index for index, line in enumerate(shown) if " B1 (partly new):" in line)
    assert shown[at + 1] == "  - rests on A1; new: “Ada Moss”; moved: A1 stands out of order there"


def test_what_is_left_out_has_its_reason_too(comparison: Comparison) -> None:
    assert "holiday.\n  - shares no telling word with B\n" in comparison_markdown(comparison, explain=True)


def test_over_several_bases_each_is_listed_and_links_name_it(over_two_bases: Comparison) -> None:
    shown = comparison_markdown(over_two_bases)
    assert [line[:8] for line in shown.splitlines()[2:5]] == ["- **A1**", "- **A2**", "- **B** "]
    assert "rests on A2:1, A1:1" in shown
    assert "- **-** A1:2: The mayor" in shown
    assert "200 (A2:1) / 300 (B1)" in shown
