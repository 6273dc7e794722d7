"""The two real articles beside the checkout come out right, sentence by sentence.

Their text is not ours to copy, so what is expected is said by places: sentence ids, counts and lengths.
"""

from pathlib import Path

import pytest

from reader.text.articles import make_article
from reader.text.model import Article, Role

ARTICLES = Path(__file__).resolve().parents[2].parent / "shared" / "articles"
pytestmark = pytest.mark.skipif(not ARTICLES.is_dir(), reason="the real articles are not beside this checkout")

AGENCY, TABLOID = "000_d9440c19e0392d58.txt", "001_3ea23a739b9f6d6e.txt"
ROLES: dict[str, dict[int, Role]] = {
    AGENCY: {0: "title", 1: "title", 3: "furniture", 4: "caption", 17: "furniture"},
    TABLOID: dict.fromkeys([9, 10, 21, 22, 28, 39, 54], "caption"),
}
# Sentences in each paragraph, where there is more than one.
LONGER: dict[str, dict[int, int]] = {AGENCY: {12: 2}, TABLOID: {7: 2, 24: 2, 45: 2}}


def raw(name: str) -> str:
    return (ARTICLES / name).read_text(encoding="utf-8")


def article(name: str) -> Article:
    return make_article(raw(name), source=name)


@pytest.mark.parametrize(("name", "sentences"), [(AGENCY, 30), (TABLOID, 65)])
def test_every_sentence_has_its_role(name: str, sentences: int) -> None:
    found = [sentence.role for sentence in article(name).sentences]
    assert found == [ROLES[name].get(number, "body") for number in range(sentences)]


@pytest.mark.parametrize("name", [AGENCY, TABLOID])
def test_every_paragraph_is_cut_into_its_sentences(name: str) -> None:
    made = article(name)
    counts = [0] * len(made.paragraphs)
    for sentence in made.sentences:
        counts[sentence.paragraph] += 1
    assert counts == [LONGER[name].get(place, 1) for place in range(len(made.paragraphs))]


@pytest.mark.parametrize("name", [AGENCY, TABLOID])
def test_each_line_of_the_file_is_a_paragraph(name: str) -> None:
    made = article(name)
    lines = [line for line in raw(name).splitlines() if line.strip()]
    assert [made.text[span.start : span.end] for span in made.paragraphs] == lines


def test_the_title_of_the_agency_is_its_first_line() -> None:
    assert article(AGENCY).title == raw(AGENCY).splitlines()[0]


def test_the_tabloid_without_a_title_line_gets_its_first_sentence() -> None:
    made = article(TABLOID)
    assert made.sentence_text(0).startswith(made.title[:-1])
    assert made.title.endswith("…")
