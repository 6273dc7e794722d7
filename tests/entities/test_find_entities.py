"""What holds for every text, however odd: mentions exact and in order, entities that add up, an answer at all."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.entities.finding import find_entities
from reader.entities.model import Entities
from reader.text.articles import make_article
from reader.text.model import Article

PIECES = [
    "The Taliban",
    "President Joe Biden",
    "said",
    "“We wait,”",
    "‘don’t go’",
    "’85 per cent’",
    "$5m",
    "more than a third",
    "on Friday, August 31, 2021",
    "al-Qaeda",
    "U.S.",
    "Ministry of Health and",
    "(WHO)",
    "two people",
    "she told AFP.",
    "10-15 per cent",
    "KABUL —",
    "\n\n",
    "'",
    '"',
    "of",
    "-",
]
TEXTS = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))


def check(article: Article, found: Entities) -> None:
    """Assert what the model promises of every article."""
    end = 0
    for mention in found.mentions:
        assert end <= mention.start < mention.end <= len(article.text)
        written = article.text[mention.start : mention.end]
        assert written == written.strip()
        assert found.entities[mention.entity].type == mention.type
        assert written in found.entities[mention.entity].aliases
        end = mention.end
    counts = [mention.entity for mention in found.mentions]
    for number, entity in enumerate(found.entities):
        assert entity.id == number
        assert entity.mentions == counts.count(number) > 0
        assert entity.name in entity.aliases
    spans = {(mention.start, mention.end) for mention in found.mentions}
    assert all((figure.start, figure.end) in spans for figure in found.figures)
    end = 0
    for quote in found.quotes:
        assert end <= quote.start < quote.end <= len(article.text)
        assert quote.speaker is None or 0 <= quote.speaker < len(found.entities)
        end = quote.end


@given(TEXTS)
@example("")
@example("'")
@example("’")
@example("- -")
@example("٣ million ٪")
@example("İstanbul’s ﬁrst ß")
def test_every_text_gives_ordered_mentions_and_entities_that_add_up(text: str) -> None:
    article = make_article(text, source="test")
    check(article, find_entities(article))


@given(TEXTS)
@settings(max_examples=25)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    article = make_article(text, source="test")
    assert find_entities(article) == find_entities(article)


@pytest.mark.parametrize(
    "piece",
    [
        "TALIBAN CAPTURE KEY BORDER CROSSING ",
        "no punctuation and no capital at all ",
        "Ashraf Ghani Kabul University Minister ",
        "‘a “b 'c ",
        "x’ ' \" ",
        "A.B.",
        "a-B-",
        "1,000,",
        "@a ",
        "Ministry of Health and ",
        "Ann Smith, (ABC) ",
        "he said she said ",
    ],
)
def test_one_long_paragraph_is_answered(piece: str) -> None:
    article = make_article(piece * (200_000 // len(piece)), source="test")
    check_order(find_entities(article))


def check_order(found: Entities) -> None:
    starts = [mention.start for mention in found.mentions]
    assert starts == sorted(starts)
