"""The two real articles beside the checkout, compared: what was copied is known, whatever was done to it.

Their text is not ours to copy, so sentences are found by a few telling words.
"""

from functools import cache
from pathlib import Path

import pytest

from reader.compare.comparing import compare
from reader.compare.model import Comparison, Side
from reader.text.articles import make_article

ARTICLES = Path(__file__).resolve().parents[2].parent / "shared" / "articles"
pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the real articles are not beside this checkout")


@cache
def comparison() -> Comparison:
    base, other = sorted(ARTICLES.glob("*.txt"))
    return compare(
        make_article(base.read_text(encoding="utf-8"), source=base.name),
        make_article(other.read_text(encoding="utf-8"), source=other.name),
    )


def with_words(side: Side, *words: str) -> list[int]:
    """Return the ids of the sentences that have all of `words`."""
    texts = [side.article.sentence_text(id_) for id_ in range(len(side.article.sentences))]
    return [id_ for id_, text in enumerate(texts) if all(word in text for word in words)]


COPIED = [
    ("Tareq Arian",),
    ("Zabihullah Mujahid", "full control"),
    ("status quo",),
    ("another generation",),
    ("highly unlikely",),
    ("takeover", "No, it is not"),
    ("for their part",),
    ("Any day or hour",),
    ("commandos",),
    ("Ashraf Ghani",),
    ("complicated stages",),
    ("Legitimacy",),
    ("emboldened",),
    ("Doha",),
    ("monopoly of power",),
]


@pytest.mark.parametrize("words", COPIED, ids=" ".join)
def test_a_copied_sentence_is_same(words: tuple[str, ...]) -> None:
    other = comparison().other
    (id_,) = with_words(other, *words)
    assert other.verdicts[id_].status == "same"


@pytest.mark.parametrize("words", COPIED, ids=" ".join)
def test_a_copied_sentence_links_to_the_sentence_it_copies(words: tuple[str, ...]) -> None:
    (id_,) = with_words(comparison().other, *words)
    assert comparison().other.verdicts[id_].links[0] in with_words(comparison().base, *words)


def test_the_merged_sentence_links_to_both_its_sources() -> None:
    (merged,) = with_words(comparison().other, "people alone", "acknowledged")
    sources = [*with_words(comparison().base, "people alone"), *with_words(comparison().base, "acknowledged")]
    assert sorted(comparison().other.verdicts[merged].links) == sources


def test_both_sources_of_the_merged_sentence_link_to_it() -> None:
    (merged,) = with_words(comparison().other, "people alone", "acknowledged")
    base = comparison().base
    sources = [*with_words(base, "people alone"), *with_words(base, "acknowledged")]
    assert [merged in base.verdicts[id_].links for id_ in sources] == [True, True]


@pytest.mark.parametrize("words", [("Lamb",), ("Silk Road",), ("Norway", "BBC"), ("coal", "copper"), ("Zakharova",)])
def test_what_only_the_tabloid_tells_is_new(words: tuple[str, ...]) -> None:
    other = comparison().other
    assert {other.verdicts[id_].status for id_ in with_words(other, *words)} == {"new"}


def test_the_phrase_that_brings_the_news_is_marked_whole() -> None:
    other = comparison().other
    (id_,) = with_words(other, "leverage")
    marked = [other.article.text[start:end] for start, end in other.verdicts[id_].new_spans]
    assert any(phrase.endswith("which the group can leverage for cash") for phrase in marked)


def test_the_headline_said_twice_repeats_itself() -> None:
    assert comparison().base.verdicts[1].repeats == 0


def test_a_caption_repeats_the_sentence_it_was_taken_from() -> None:
    other = comparison().other
    said, caption = with_words(other, "ambassador to Norway")
    assert other.verdicts[caption].repeats == said


@pytest.mark.parametrize("words", [("swathes", "wake"), ("entirety", "assured")])
def test_a_sentence_with_a_clause_of_news_is_more_than_reworded(words: tuple[str, ...]) -> None:
    other = comparison().other
    (id_,) = with_words(other, *words)
    assert other.verdicts[id_].status in ("partly-new", "new")
