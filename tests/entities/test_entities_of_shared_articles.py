"""The two real articles beside the checkout, by their key names; skipped where they are not there."""

from pathlib import Path

import pytest

from reader.text.articles import make_article
from tests.entities.found import Found

ARTICLES = Path(__file__).resolve().parents[2].parent / "shared" / "articles"
FIRST, SECOND = "000_d9440c19e0392d58.txt", "001_3ea23a739b9f6d6e.txt"


def read(name: str) -> Found:
    path = ARTICLES / name
    if not path.exists():
        pytest.skip(f"{path} is not here")
    return Found(make_article(path.read_text(encoding="utf-8"), source=name))


@pytest.mark.parametrize("article", [FIRST, SECOND])
@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Taliban", "ORG"),
        ("AFP", "ORG"),
        ("Islam Qala", "PLACE"),
        ("Qala-i-Naw", "PLACE"),
        ("Badghis", "PLACE"),
        ("Kabul", "PLACE"),
        ("Joe Biden", "PERSON"),
        ("Zabihullah Mujahid", "PERSON"),
        ("Tareq Arian", "PERSON"),
        ("Suhail Shaheen", "PERSON"),
        ("Ashraf Ghani", "PERSON"),
        ("Afghan", "GROUP"),
        ("August 31", "DATE"),
    ],
)
def test_names_of_both_articles(article: str, name: str, kind: str) -> None:
    assert (name, kind) in read(article).marked()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Shukria Barakzai", "PERSON"),
        ("Shahabuddin Delawar", "PERSON"),
        ("Maria Zakharova", "PERSON"),
        ("Christina Lamb", "PERSON"),
        ("Osama bin Laden", "PERSON"),
        ("al-Qaeda", "ORG"),
        ("ISIS", "ORG"),
        ("BBC", "ORG"),
        ("White House", "ORG"),
        ("South China Morning Post", "ORG"),
        ("Sunday Times", "ORG"),
        ("Radio 4’s Today programme", "ORG"),
        ("Silk Road", "PLACE"),
        ("Islamists", "GROUP"),
        ("Afghan-Tajik", "GROUP"),
        ("Republicans", "GROUP"),
        ("about two-thirds", "PERCENT"),
        ("more than 1,000", "NUMBER"),
    ],
)
def test_names_of_the_second_article(name: str, kind: str) -> None:
    assert (name, kind) in read(SECOND).marked()


def test_a_given_name_is_its_bearer() -> None:
    assert read(SECOND).names_of("Suhail") == {"Suhail Shaheen"}


def test_america_is_the_us() -> None:
    found = read(SECOND)
    assert found.names_of("America") == found.names_of("US")


@pytest.mark.parametrize(
    ("article", "opening", "speaker"),
    [
        (FIRST, "All Afghan security", "Tareq Arian"),
        (FIRST, "under our full", "Zabihullah Mujahid"),
        (FIRST, "I will not send", "Joe Biden"),
        (FIRST, "No, it is not", "Joe Biden"),
        (FIRST, "Legitimacy is ours", "Ashraf Ghani"),
        (FIRST, "We do not believe", "Suhail Shaheen"),
        (SECOND, "In a word, yes", "Shukria Barakzai"),
        (SECOND, "We have noted", "Maria Zakharova"),
        (SECOND, "show restraint", "Maria Zakharova"),
        (SECOND, "China is a friendly", "Suhail Shaheen"),
        (SECOND, "What we’re seeing", "Christina Lamb"),
        (SECOND, "85 percent of", "Shahabuddin Delawar"),
    ],
)
def test_quotes_have_their_speakers(article: str, opening: str, speaker: str) -> None:
    assert (speaker, True) in {(who, quote.startswith(opening)) for quote, who in read(article).quotes()}


@pytest.mark.parametrize(("article", "count"), [(FIRST, 14), (SECOND, 22)])
def test_every_quote_is_found(article: str, count: int) -> None:
    assert len(read(article).quotes()) == count
