"""The whole comparison: what holds of any two texts, and what a person would say of two accounts."""

from collections import Counter
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.comparing import compare
from reader.compare.model import Comparison, Side, Verdict
from reader.entities.model import Entities
from reader.text.articles import make_article
from reader.text.model import Article

NOTHING = Entities((), (), (), ())
WORDS = (
    "The ferry ran aground . Nobody was hurt . “I saw it,” he said . 5% $5 85 per cent … \n\n Ferry Ferry "
    "桥 关闭 。 No . ! ‘ 1,000 people Skerry U.S. not"
)
PHRASES = st.sampled_from(WORDS.split(" "))
TEXTS = st.text(max_size=120) | st.lists(PHRASES, max_size=40).map(" ".join)

Compared = Callable[[str, str], Comparison]


def compare_texts(base: str, other: str) -> Comparison:
    return compare(
        make_article(base, source="base"),
        make_article(other, source="other"),
        base_entities=NOTHING,
        other_entities=NOTHING,
    )


def statuses(side: Side) -> list[str]:
    return [verdict.status for verdict in side.verdicts]


def verdict_of(side: Side, words: str) -> Verdict:
    """Return the verdict of the one sentence that has `words`."""
    texts = [side.article.sentence_text(id_) for id_ in range(len(side.article.sentences))]
    (found,) = [verdict for text, verdict in zip(texts, side.verdicts, strict=True) if words in text]
    return found


@given(TEXTS)
def test_an_article_against_itself_is_all_same(text: str) -> None:
    comparison = compare_texts(text, text)
    assert {*statuses(comparison.base), *statuses(comparison.other)} <= {"same"}


@given(TEXTS)
def test_nothing_has_moved_in_an_article_against_itself(text: str) -> None:
    assert not any(verdict.moved for verdict in compare_texts(text, text).other.verdicts)


@given(TEXTS)
def test_against_an_empty_article_all_is_new(text: str) -> None:
    assert set(statuses(compare_texts("", text).other)) <= {"new"}


@given(TEXTS, TEXTS)
def test_every_sentence_of_both_sides_gets_a_verdict(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    assert len(comparison.base.verdicts) == len(comparison.base.article.sentences)
    assert len(comparison.other.verdicts) == len(comparison.other.article.sentences)


@given(TEXTS, TEXTS)
def test_new_sentences_have_no_links_and_all_others_have_some(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    for side, against in ((comparison.base, comparison.other), (comparison.other, comparison.base)):
        for verdict in side.verdicts:
            assert bool(verdict.links) == (verdict.status != "new")
            assert set(verdict.links) <= set(range(len(against.article.sentences)))
            assert len(set(verdict.links)) == len(verdict.links)


@given(TEXTS, TEXTS)
def test_new_spans_are_in_order_inside_their_sentence(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    for side in (comparison.base, comparison.other):
        for sentence, verdict in zip(side.article.sentences, side.verdicts, strict=True):
            at = sentence.start
            for start, end in verdict.new_spans:
                assert at <= start < end <= sentence.end
                at = end


@given(TEXTS, TEXTS)
def test_only_reworded_and_partly_new_sentences_have_new_spans(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    for verdict in (*comparison.base.verdicts, *comparison.other.verdicts):
        assert not verdict.new_spans or verdict.status in ("reworded", "partly-new")


@given(TEXTS, TEXTS)
def test_scores_are_shares(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    assert all(0 <= verdict.score <= 1 for verdict in (*comparison.base.verdicts, *comparison.other.verdicts))


@given(TEXTS, TEXTS)
def test_swapping_the_sides_swaps_the_verdicts(base: str, other: str) -> None:
    one_way, other_way = compare_texts(base, other), compare_texts(other, base)
    assert one_way.base.verdicts == other_way.other.verdicts
    assert one_way.other.verdicts == other_way.base.verdicts


@given(TEXTS, TEXTS)
def test_what_is_left_out_one_way_is_added_the_other_way(base: str, other: str) -> None:
    assert compare_texts(base, other).summary.left_out == compare_texts(other, base).summary.new


@given(TEXTS, TEXTS)
def test_the_summary_counts_the_verdicts(base: str, other: str) -> None:
    comparison = compare_texts(base, other)
    summary = comparison.summary
    counts = Counter(statuses(comparison.other))
    counted = (summary.same, summary.reworded, summary.partly_new, summary.new)
    assert counted == (counts["same"], counts["reworded"], counts["partly-new"], counts["new"])
    assert summary.moved == sum(verdict.moved for verdict in comparison.other.verdicts)


def test_a_comparison_is_the_same_every_time(article: Callable[[str], Article]) -> None:
    base, other = article("The ferry ran aground. Nobody was hurt."), article("Nobody was hurt. A ferry hit rocks.")
    assert compare(base, other) == compare(base, other)


def test_a_copied_quote_is_same_whatever_its_quote_marks(accounts: Comparison) -> None:
    assert verdict_of(accounts.other, "I heard a crash").status == "same"


def test_a_sentence_told_in_another_order_is_reworded(accounts: Comparison) -> None:
    assert verdict_of(accounts.other, "the harbour master").status == "reworded"


def test_a_reworded_sentence_links_to_what_it_rewords(accounts: Comparison) -> None:
    (link, *_) = verdict_of(accounts.other, "the harbour master").links
    assert "Tom Reid" in accounts.base.article.sentence_text(link)


def test_what_only_the_other_tells_is_new(accounts: Comparison) -> None:
    assert verdict_of(accounts.other, "third accident").status == "new"


def test_what_the_other_leaves_out_is_new_on_the_base_side(accounts: Comparison) -> None:
    assert verdict_of(accounts.base, "declined to say").status == "new"


def test_known_sentences_score_above_new_ones(accounts: Comparison) -> None:
    assert verdict_of(accounts.other, "the harbour master").score > verdict_of(accounts.other, "third accident").score


@pytest.mark.parametrize(
    ("base", "other"),
    [
        ("5% of members voted no on Monday evening.", "$5 of members voted no on Monday evening."),
        ("Was the old bridge safe to cross on Monday?", "Was the old bridge safe to cross on Monday 1?"),
    ],
)
def test_a_sign_or_figure_apart_is_no_exact_copy(compared: Compared, base: str, other: str) -> None:
    assert compared(base, other).other.verdicts[0].score < 1


@pytest.mark.parametrize("text", ["…", "Yes.", "“No.”", "It is.", "***"])
def test_even_the_shortest_sentence_is_the_same_as_itself(compared: Compared, text: str) -> None:
    assert statuses(compared(text, text).other) == ["same"]


def test_a_sentence_that_shares_no_word_is_new(compared: Compared) -> None:
    assert statuses(compared("The ferry ran aground.", "Tulips bloomed early everywhere.").other) == ["new"]


def test_a_text_without_a_single_stop_is_compared(compared: Compared) -> None:
    text = " ".join(f"word{number % 9000} 'tis" for number in range(40_000))
    comparison = compared(f"{text} the end", f"other {text}")
    assert comparison.other.verdicts[0].status in ("same", "reworded", "partly-new")


ACCOUNTS_ABROAD = {
    "French": (
        "Le maire a fermé le vieux pont mardi après la crue. « Nous sommes coupés du monde », a déclaré Claire Morel.",
        "La vallée compte ses dégâts. « Nous sommes coupés du monde », a déclaré Claire Morel. Les travaux dureront.",
    ),
    "Chinese": (
        "周二洪水过后，市长关闭了那座旧桥。药剂师王芳说：“我们与外界隔绝了。”",
        "山谷里正在清理淤泥。药剂师王芳说：“我们与外界隔绝了。”维修费用将达到两百万元。",
    ),
    "Arabic": (
        "أغلق رئيس البلدية الجسر القديم يوم الثلاثاء. وقالت الصيدلانية ليلى حداد إن القرية معزولة عن العالم.",
        "ضرب فيضان نادر الوادي كله. وقالت الصيدلانية ليلى حداد إن القرية معزولة عن العالم. ستبدأ أعمال الإصلاح قريبا.",
    ),
    "Russian": (
        "Мэр закрыл старый мост во вторник. «Мы отрезаны от мира», — сказала аптекарь Анна Лебедева.",
        "Долина считает убытки. «Мы отрезаны от мира», — сказала аптекарь Анна Лебедева. Ремонт скоро начнётся.",
    ),
}


@pytest.mark.parametrize("language", ACCOUNTS_ABROAD)
def test_a_copied_sentence_is_found_in_any_language(compared: Compared, language: str) -> None:
    comparison = compared(*ACCOUNTS_ABROAD[language])
    assert [comparison.other.verdicts[1].status, *comparison.other.verdicts[1].links] == ["same", 1]


@pytest.mark.parametrize("language", ACCOUNTS_ABROAD)
def test_a_sentence_of_other_words_is_new_in_any_language(compared: Compared, language: str) -> None:
    assert compared(*ACCOUNTS_ABROAD[language]).other.verdicts[-1].status == "new"
