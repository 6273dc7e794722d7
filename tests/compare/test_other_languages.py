"""Comparing in other languages than English: what a person would say of two accounts, and what holds of any text."""

from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparing import compare
from reader.compare.model import Comparison, Side, Status
from reader.text.articles import make_article
from reader.text.model import Article
from tests.compare.accounts_in import ACCOUNTS, STATUSES, WITHOUT_BLANKS, Accounts, accounts_in, sentences

each_pair = pytest.mark.parametrize("name", ACCOUNTS)


@cache
def compared_in(name: str) -> tuple[Accounts, Comparison]:
    accounts = accounts_in(name)
    return accounts, compare(accounts.base, accounts.other)


def found(name: str, expected: Status) -> dict[str, Status]:
    """Return the status found of each sentence of the other account that should have the status `expected`."""
    accounts, comparison = compared_in(name)
    judged = zip(sentences(accounts.other), accounts.expected, comparison.other.verdicts, strict=True)
    return {text: verdict.status for text, wanted, verdict in judged if wanted == expected}


@each_pair
def test_a_sentence_ends_where_a_reader_of_the_language_would_end_it(name: str) -> None:
    accounts = accounts_in(name)
    assert sentences(accounts.base) == [line for line in accounts.base_lines if line]
    assert sentences(accounts.other) == [line for line in accounts.other_lines if line]


@each_pair
def test_a_copied_sentence_is_same(name: str) -> None:
    assert set(found(name, "same").values()) == {"same"}


@each_pair
def test_a_new_sentence_is_new(name: str) -> None:
    assert set(found(name, "new").values()) == {"new"}


@each_pair
def test_a_reworded_sentence_is_not_new(name: str) -> None:
    assert "new" not in found(name, "reworded").values()


@each_pair
def test_a_sentence_with_news_in_it_is_neither_same_nor_new(name: str) -> None:
    assert set(found(name, "partly-new").values()) <= {"reworded", "partly-new"}


@each_pair
def test_at_least_three_of_four_sentences_have_the_status_a_person_gives_them(name: str) -> None:
    agree = sum(status == wanted for wanted in STATUSES.values() for status in found(name, wanted).values())
    assert agree >= 0.75 * len(compared_in(name)[0].expected)


@each_pair
def test_a_known_sentence_links_to_what_it_rests_on(name: str) -> None:
    accounts, comparison = compared_in(name)
    linked = zip(accounts.links, comparison.other.verdicts, strict=True)
    assert [verdict.links[:1] for link, verdict in linked if link is not None] == [
        (link,) for link in accounts.links if link is not None
    ]


@each_pair
def test_a_sentence_in_both_accounts_stands_in_both_as_same(name: str) -> None:
    accounts, comparison = compared_in(name)
    copied = [link for link, wanted in zip(accounts.links, accounts.expected, strict=True) if wanted == "same"]
    assert {comparison.base.verdicts[link].status for link in copied if link is not None} == {"same"}


@pytest.mark.parametrize("name", [name for name in ACCOUNTS if name not in WITHOUT_BLANKS])
def test_what_is_marked_as_new_is_whole_words(name: str) -> None:
    _, comparison = compared_in(name)
    cut = [
        side.article.text[start:end]
        for side in (comparison.base, comparison.other)
        for verdict in side.verdicts
        for start, end in verdict.new_spans
        if joins(side.article.text, start) or joins(side.article.text, end)
    ]
    assert cut == []


def joins(text: str, at: int) -> bool:
    return text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()


@pytest.mark.parametrize(
    ("language", "other", "base"),
    [
        ("french", "L'accès au port est fermé.", "L’accès au port n’est pas fermé."),
        ("german", "Der Hafen ist gesperrt.", "Der Hafen ist nicht gesperrt."),
        ("russian", "Порт закрыт для судов.", "Порт не закрыт для судов."),
        ("arabic", "أغلقت السلطات الميناء القديم.", "لم تغلق السلطات الميناء القديم."),
        ("chinese", "港口已经关闭。", "港口没有关闭。"),
        ("japanese", "港は閉鎖された。", "港は閉鎖されなかった。"),
    ],
)
def test_a_sentence_and_its_denial_are_not_the_same(language: str, other: str, base: str) -> None:
    around = accounts_in(language).base.text
    comparison = compare(
        make_article(f"{around}\n\n{base}", source=""), make_article(f"{around}\n\n{other}", source="")
    )
    assert comparison.other.verdicts[-1].status != "same"
    assert comparison.base.verdicts[-1].status != "same"


@pytest.mark.parametrize(
    ("language", "one", "another"),
    [
        ("french", "Le maire est parti avant la réunion.", "Le maire est parti après la réunion."),
        ("german", "Der Zug hielt vor dem Tunnel.", "Der Zug hielt nach dem Tunnel."),
        ("spanish", "El alcalde votó contra la ley.", "El alcalde votó sin la ley."),
        ("russian", "Мэр уехал до заседания совета.", "Мэр уехал после заседания совета."),
    ],
)
def test_small_words_that_turn_a_sentence_are_no_filling(language: str, one: str, another: str) -> None:
    around = accounts_in(language).base.text
    comparison = compare(
        make_article(f"{around}\n\n{one}", source=""), make_article(f"{around}\n\n{another}", source="")
    )
    assert comparison.other.verdicts[-1].status != "same"


@pytest.mark.parametrize(
    ("language", "base", "other"),
    [
        ("chinese", "市长宣布遇难者家属将获得赔偿，调查仍在进行。", "市长宣布遇难者家属将获得赔偿。"),
        (
            "arabic",
            "وأعلن رئيس البلدية أن الجسر سيغلق نهائيا، وأن الأعمال ستبدأ غدا.",
            "وأعلن رئيس البلدية أن الجسر سيغلق نهائيا.",
        ),
        ("hindi", "महापौर ने कहा कि पुराना पुल तोड़ा जाएगा, और काम कल शुरू होगा।", "महापौर ने कहा कि पुराना पुल तोड़ा जाएगा।"),
    ],
)
def test_a_part_of_a_sentence_is_a_copy_whatever_sign_ends_it(language: str, base: str, other: str) -> None:
    around = accounts_in(language).base.text
    article = make_article(f"{around}\n\n{base}", source="base")
    assert compare(article, make_article(other, source="other")).other.verdicts[-1].score == 1


def test_accounts_in_two_languages_share_their_names_and_figures() -> None:
    english = make_article(
        "A passenger train left the rails near Kerbrin on Tuesday, killing three people and hurting 41.\n\n"
        "Hélène Maurin, the transport minister, will visit the place, the BBC says. It carried 186 passengers.",
        source="english",
    )
    comparison = compare(accounts_in("french").base, english)
    assert "Hélène Maurin" not in {entity.name for entity in comparison.facts.entities}
    assert not {figure.value for figure in comparison.facts.figures} & {41.0, 186.0}


@pytest.mark.parametrize("one", ["french", "arabic", "chinese", "german"])
@pytest.mark.parametrize("another", ["russian", "japanese", "spanish", "dutch"])
def test_accounts_in_two_languages_swap_sides_and_verdicts(one: str, another: str) -> None:
    base, other = accounts_in(one).base, accounts_in(another).base
    one_way, other_way = compare(base, other), compare(other, base)
    assert one_way.base.verdicts == other_way.other.verdicts
    assert one_way.other.verdicts == other_way.base.verdicts


@each_pair
def test_a_headline_alone_is_compared_in_the_language_of_the_article(name: str) -> None:
    base = accounts_in(name).base
    headline = make_article(base.sentence_text(len(base.sentences) - 1), source="headline")
    assert [verdict.status for verdict in compare(base, headline).other.verdicts] == ["same"]


SOME_WORDS = st.sampled_from([word for name in ACCOUNTS for word in accounts_in(name).base.text.split()[:60]])
SIGNS = st.sampled_from(list("。！？؟۔।.!?…«»„“”「」『』‘’'\"،؛、，：%٪€-–— \n"))
LETTERS = st.characters(min_codepoint=0x20, max_codepoint=0x2FFFF)
ANY_TEXT = st.text(max_size=100) | st.lists(SOME_WORDS | SIGNS | LETTERS, max_size=60).map(" ".join)
UNPARTED_TEXT = st.text(alphabet="不没有过桥前のないなかまでだけ。」「กำขမြကខ 3٣", max_size=60)


@given(ANY_TEXT | UNPARTED_TEXT, ANY_TEXT | UNPARTED_TEXT)
def test_any_two_texts_in_any_scripts_are_compared_within_their_sentences(base: str, other: str) -> None:
    comparison = compare(make_article(base, source="base"), make_article(other, source="other"))
    for side, against in ((comparison.base, comparison.other.article), (comparison.other, comparison.base.article)):
        assert_in_range(side, against)


def assert_in_range(side: Side, against: Article) -> None:
    for sentence, verdict in zip(side.article.sentences, side.verdicts, strict=True):
        assert all(0 <= link < len(against.sentences) for link in verdict.links)
        places = [sentence.start, *(place for span in verdict.new_spans for place in span), sentence.end]
        assert places == sorted(places)


@given(ANY_TEXT | UNPARTED_TEXT, ANY_TEXT | UNPARTED_TEXT)
def test_any_two_texts_in_any_scripts_swap_sides_and_verdicts(base: str, other: str) -> None:
    one, another = make_article(base, source="base"), make_article(other, source="other")
    assert compare(one, another).base.verdicts == compare(another, one).other.verdicts


@given(ANY_TEXT | UNPARTED_TEXT)
def test_any_text_in_any_script_is_the_same_as_itself(text: str) -> None:
    article = make_article(text, source="text")
    assert {verdict.status for verdict in compare(article, article).other.verdicts} <= {"same"}
