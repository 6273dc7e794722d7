"""Roles: what a paragraph of a plain text is."""

import pytest

from reader.text.model import Role
from reader.text.roles import looks_like_title, paragraph_roles, title_place

BODY = ["The old bridge was closed on Tuesday night.", "Nobody was hurt, the police said."]


def role_between(line: str) -> Role:
    """Return the role of a line that stands among body text."""
    return paragraph_roles([*BODY, line, *BODY], "Bridge closed after flood")[2]


@pytest.mark.parametrize(
    "line",
    [
        "3 min read", "Reading time: 4 minutes", "Live Story", "LIVE", "Breaking news", "Share this",
        "Share this article", "Share on Facebook", "Facebook Twitter WhatsApp Email", "Read more:", "READ MORE",
        "Read more: How the flood came", "Also read: The night the river rose", "Advertisement",
        "ADVERTISEMENT - CONTINUE READING BELOW", "Sign up for our newsletter", "Subscribe now",
        "Follow us on Twitter", "12 comments", "Most read", "Related stories", "© 2021 The Courant",
        "All rights reserved", "Story continues below", "Click here to watch", "Skip to content",
        "Published 9 July 2021", "Published: 9 July 2021 14:05 BST", "Updated 2 hours ago",
        "Fri 9 Jul 2021 14.32 BST", "July 9, 2021", "Last updated on July 9, 2021 at 3:05 p.m. EDT",
        "2021-07-09T10:00:00Z", "2 hours ago", "By Ann Reed", "By ANN REED and Tom Dunn for The Courant",
        "By Ann Reed, chief foreign correspondent", "(Reporting by Ann Reed; editing by Tom Dunn)",
        "(Additional reporting by Ann Reed in Port Elm)", "Reporting by Ann Reed; Editing by Tom Dunn",
        "(Reporting by " + "Ann Reed and Tom Dunn in Port Elm, " * 8 + "editing by Jo Finch)",
    ],
)  # fmt: skip
def test_what_pages_carry_around_articles_is_furniture(line: str) -> None:
    assert role_between(line) == "furniture"


@pytest.mark.parametrize(
    "line",
    [
        "Published in 2019, the report was forgotten.", "By Friday, the town was cut off.",
        "By far the worst came later.", "Share prices fell in July 2021.", "Live rounds were fired.",
        "Sign up began in May.", "Search teams went in.", "Facebook and Twitter were told to remove the film.",
        "Exclusive talks went on.", "Most read about it later.",
        "Updated figures show that 9 July 2021 was the worst day.", "The photo showed a man on the bridge.",
        "Images, she said, were shared within hours.", "Pictures of the bridge went round the world.",
        "The Palestinian Authority (PA) agreed.", "A minister (right-wing, he says) agreed.",
        "Reporting by the council shows that it knew; editing by hand hid it. It fell.",
        "Reporting by Ann Reed was honoured.",
        "Reuters reported the deal.", "- the old bridge", "2. the new bridge", "The council decided three things:",
    ],
)  # fmt: skip
def test_a_sentence_is_not_lost_for_a_word_it_begins_with(line: str) -> None:
    assert role_between(line) == "body"


@pytest.mark.parametrize(
    "line",
    [
        "The bridge after the flood", 'The mayor said the town was "cut off" [Getty - file photo]',
        "Smoke rises from the mill (file image)", "A diver (left) talks to a guard.",
        "Ann Reed (second from right) waves.", "FILE PHOTO: The bridge in May. REUTERS/Tom Dunn",
        "FILE - In this June 5 photo, a man crosses the bridge.", "(Photo by Tom Dunn/Getty Images)",
        "Photograph: Tom Dunn/Reuters", "The bridge in May. Photo: Tom Dunn", "The bridge in May. (AP)",
        "Getty Images", "Image caption The bridge in May", "Pictured: the bridge",
    ],
)  # fmt: skip
def test_a_line_that_goes_with_a_picture_is_a_caption(line: str) -> None:
    assert role_between(line) == "caption"


def test_in_a_text_without_stops_no_line_is_a_caption() -> None:
    lines = ["the river took the bridge", "and nobody was there", "but the heron and me", "and the rain"]
    assert "caption" not in paragraph_roles(lines, "A poem")


def test_the_last_line_is_no_caption_for_want_of_a_stop() -> None:
    assert paragraph_roles([*BODY, "The rest of it was lost"], "Bridge closed")[-1] == "body"


def test_the_first_line_without_a_stop_is_the_title() -> None:
    assert paragraph_roles(["Bridge closed after flood", *BODY], None) == ["title", "body", "body"]


def test_a_title_may_ask() -> None:
    assert paragraph_roles(["Who closed the bridge?", *BODY], None)[0] == "title"


def test_a_repeated_title_near_the_top_is_a_title_too() -> None:
    lines = ["Bridge closed after flood", "2 min read", "BRIDGE CLOSED AFTER FLOOD", *BODY]
    assert paragraph_roles(lines, None) == ["title", "furniture", "title", "body", "body"]


def test_a_title_with_the_name_of_its_outlet_is_the_same_title() -> None:
    lines = ["Bridge closed after flood", *BODY]
    assert paragraph_roles(lines, "Bridge closed after flood | The Courant")[0] == "title"


def test_the_standfirst_is_body() -> None:
    lines = ["Bridge closed after flood", "The town is cut off, the mayor says.", *BODY]
    assert paragraph_roles(lines, None)[1] == "body"


def test_the_title_stands_below_furniture_and_a_kicker() -> None:
    lines = ["Live Story", "World news", "The bridge at the mill has been closed after the flood", *BODY]
    assert title_place(lines) == 2
    assert paragraph_roles(lines, None)[:3] == ["furniture", "furniture", "title"]


def test_a_text_that_begins_with_a_sentence_has_no_title() -> None:
    assert title_place(BODY) is None
    assert paragraph_roles(BODY, None) == ["body", "body"]


def test_a_line_alone_is_body() -> None:
    assert paragraph_roles(["Bridge closed after flood"], None) == ["body"]


@pytest.mark.parametrize(
    "line", ["It closed.", "He said: “No.”", "The council decided:", "- the old bridge", "x" * 500]
)
def test_what_is_no_headline(line: str) -> None:
    assert not looks_like_title(line)


def test_more_than_three_lines_in_a_row_without_stops_are_a_list() -> None:
    lines = ["The old bridge", "The new bridge", "The ferry", "The ford at the mill"]
    assert paragraph_roles([*BODY, *lines[:3], *BODY], "x").count("caption") == 3
    assert paragraph_roles([*BODY, *BODY, *lines, *BODY], "x").count("caption") == 0


@pytest.mark.parametrize(
    "line",
    [
        "“We will be cut off for weeks”",
        "— Ann Reed (@annreed) November 18, 2019",
        "https://news.example/bridge",
        "The mill (left) burned down in May. It was rebuilt within a year, and (right) stands taller now.",
    ],
)
def test_what_could_be_a_caption_but_is_read_stays_body(line: str) -> None:
    assert role_between(line) == "body"


@pytest.mark.parametrize("line", ["___", "* * *", "—", "***"])
def test_a_rule_is_furniture(line: str) -> None:
    assert role_between(line) == "furniture"


def test_a_title_repeated_further_down_loses_no_sentence_above_it() -> None:
    lines = [*BODY, "World news", "Bridge closed after flood", *BODY]
    assert paragraph_roles(lines, "Bridge closed after flood") == ["body", "body", "furniture", "title", "body", "body"]
