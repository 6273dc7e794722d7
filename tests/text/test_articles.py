"""Articles: cleaned, laid out, cut and titled, with every visible character of the text in its place."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.articles import Block, make_article, make_article_from_blocks
from reader.text.model import Article

TEXT = """Bridge closed after flood

3 min read
The old bridge was closed on Tuesday. Nobody was hurt.
The bridge in May (file photo)

“We are cut off,” the mayor said. “It will take weeks.”
"""
VISIBLE = st.characters(categories=["L", "N", "P", "S", "Zs"], exclude_characters="\u115f\u1160\u3164\uffa0")
LINES = st.lists(st.text(alphabet=VISIBLE, max_size=40) | st.sampled_from(TEXT.split("\n")), max_size=12)


def check_shape(article: Article) -> None:
    """Assert what the model promises of every article."""
    assert article.text == "\n\n".join(article.text[span.start : span.end] for span in article.paragraphs)
    assert article.title
    assert "\n" not in article.title
    at = 0
    for sentence in article.sentences:
        paragraph = article.paragraphs[sentence.paragraph]
        assert paragraph.start <= sentence.start < sentence.end <= paragraph.end
        assert sentence.start >= at
        assert article.text[at : sentence.start].strip() == ""
        assert not article.text[sentence.start].isspace()
        assert not article.text[sentence.end - 1].isspace()
        at = sentence.end
    assert article.text[at:].strip() == ""


@given(st.text(max_size=200) | LINES.map("\n".join))
def test_sentences_tile_the_text_of_any_article(text: str) -> None:
    check_shape(make_article(text, source="a.txt"))


@given(LINES)
def test_every_visible_character_stays_in_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    article = make_article(text, source="a.txt")
    assert "".join(article.text.split()) == "".join(text.split())


@given(st.text(alphabet=st.characters(exclude_categories=[]), max_size=60), st.text(max_size=30))
def test_nothing_hidden_gets_into_an_article(text: str, field: str) -> None:
    article = make_article(text, source="-", title=field, outlet=field, author=field, date=field, story=field)
    fields = [article.title, article.outlet, article.author, article.date, article.story]
    shown = article.text.replace("\n", "") + "".join(part for part in fields if part)
    assert not {unicodedata.category(char) for char in shown} & {"Cc", "Cs", "Co", "Zl", "Zp"}


def test_roles_belong_to_sentences() -> None:
    article = make_article(TEXT, source="a.txt")
    assert [sentence.role for sentence in article.sentences] == [
        "title",
        "furniture",
        "body",
        "body",
        "caption",
        "body",
        "body",
    ]


def test_paragraphs_are_a_blank_line_apart() -> None:
    article = make_article("One.\nTwo.\n\n\n Three. \n", source="a.txt")
    assert article.text == "One.\n\nTwo.\n\nThree."


def test_fields_are_kept_clean_and_blank_ones_are_none() -> None:
    article = make_article(
        "One.", source="a.txt", title="A\x1b[2J title", outlet="  ", author="Ann\nReed", date="2021-07-09"
    )
    assert (article.title, article.outlet, article.author) == ("A title", None, "Ann Reed")
    assert (article.date, article.story) == ("2021-07-09", None)


def test_the_title_is_the_one_given() -> None:
    assert make_article(TEXT, source="a.txt", title="Given").title == "Given"


def test_the_title_is_the_first_line_where_that_is_one() -> None:
    assert make_article(TEXT, source="a.txt").title == "Bridge closed after flood"


def test_without_a_title_line_the_first_sentence_is_the_title_shortened() -> None:
    first = "The council voted on Tuesday night to close the old bridge at the mill after engineers found cracks in it."
    article = make_article(f"{first}\nNobody was hurt.", source="a.txt")
    assert article.title.endswith("…")
    assert first.startswith(article.title[:-1])
    assert len(article.title) <= 81


@pytest.mark.parametrize(
    ("source", "title"), [("news/flood_at_mill.txt", "flood at mill"), ("-", "Untitled"), ("\x1b[2J.txt", "Untitled")]
)
def test_without_text_the_title_is_the_name_of_the_source(source: str, title: str) -> None:
    article = make_article(" \n\u200b\n", source=source)
    assert (article.title, article.text, article.paragraphs, article.sentences) == (title, "", (), ())


@pytest.mark.parametrize("title", ["[/]", "[@click=app.quit]Breaking[/]", "{title} %s", "[1] Reference"])
def test_a_title_that_looks_like_markup_is_kept_as_it_is(title: str) -> None:
    assert make_article(f"{title}\n\nOne sentence. Another.", source="a.txt").title == title


def test_blocks_say_their_role_or_leave_it_to_the_words() -> None:
    blocks = [
        Block("Bridge closed", "title"),
        Block("Read more:", "body"),
        Block("Read more:"),
        Block(" "),
        Block("It is shut."),
    ]
    article = make_article_from_blocks(blocks, source="a.md")
    assert article.title == "Bridge closed"
    assert [sentence.role for sentence in article.sentences] == ["title", "body", "furniture", "body"]


def test_a_long_text_has_as_many_sentences_as_its_parts() -> None:
    once, many = (len(make_article(TEXT * times, source="a.txt").sentences) for times in (100, 2000))
    assert many == 20 * once
