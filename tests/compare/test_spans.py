"""New spans: the words that bring the news, as whole phrases and no confetti."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.compare.prepared import prepare
from reader.compare.spans import common_words, new_spans
from reader.compare.vocabulary import Vocabulary
from reader.compare.wording import wording_of
from reader.text.articles import make_article


def marked(sentence: str, *linked: str, reworded: bool = False, elsewhere: str = "") -> list[str]:
    """Return the words of `sentence` that `linked` does not have, nor the rest of its article elsewhere."""
    vocabulary = Vocabulary((sentence, *linked))
    (prepared,) = prepare(make_article(sentence, source="other"), vocabulary)
    links = [prepared for text in linked for prepared in prepare(make_article(text, source="base"), vocabulary)]
    rest = prepare(make_article(elsewhere, source="base"), vocabulary) if elsewhere else ()
    common, wording = common_words([*links, *rest]), wording_of(vocabulary)
    spans = new_spans(sentence, prepared, links, wording, common, reworded=reworded)
    return [sentence[start:end] for start, end in spans]


def test_a_phrase_added_at_the_end_is_marked_whole() -> None:
    base = "On Friday they took Ford Bridge, the main crossing over the river."
    other = "On Friday they took Ford Bridge, the main crossing over the river and a route which smugglers use for tea."
    assert marked(other, base) == ["and a route which smugglers use for tea"]


def test_stop_words_between_two_changes_go_with_them() -> None:
    base = "The dam was built by engineers in 1950."
    assert marked("The dam was built by prisoners of war in 1950.", base) == ["prisoners of war"]


def test_what_stands_elsewhere_in_the_link_is_not_marked() -> None:
    base = "Police said on Tuesday they had closed the tunnel after a fire."
    assert marked("On Tuesday police said they had closed the tunnel after a fire.", base) == []


def test_a_merged_sentence_is_set_against_all_it_rests_on() -> None:
    first, second = "Miners alone should vote on the plan.", "She admitted doubts about the price of coal."
    assert marked("Miners alone should vote on the plan, but she admitted doubts about the price.", first, second) == []


def test_where_little_is_shared_the_rest_is_one_phrase() -> None:
    base = "The ferry owners were fined by a court in Oslo last year, long before the storm."
    assert marked("A court may hear passengers in spring.", base) == ["may hear passengers in spring"]


def test_a_sign_of_currency_goes_with_its_figure() -> None:
    assert marked("The dam cost the town $900 in 1950.", "The dam cost the town dear in 1950.") == ["$900"]


def test_a_sentence_turned_into_its_contrary_is_marked() -> None:
    assert marked("The minister did not sign the treaty.", "The minister did sign the treaty.") == ["not sign"]


@pytest.mark.parametrize("other", ["It cost 85 per cent more.", "It cost 85% more."])
def test_two_ways_to_write_per_cent_are_no_change(other: str) -> None:
    assert marked(other, "It cost 85 percent more.") == []


def test_common_words_are_those_a_side_says_all_the_time(article: Callable[[str], object]) -> None:
    vocabulary = Vocabulary()
    text = "Skerry woke. Skerry slept. Skerry ate. Skerry sang. A whale passed."
    common = common_words(prepare(make_article(text, source="base"), vocabulary))
    assert {vocabulary.terms[number] for number in common.words} == {"skerry"}


LEVEE = "The council will close the old levee at Skerry."


@pytest.mark.parametrize(
    ("other", "phrases"),
    [
        ("The council will close the old levee at Skerry by August 31.", ["by August 31"]),
        ("The council will close the old levee at Skerry after two farmers drowned.", ["after two farmers drowned"]),
        (
            "The council, which met in secret, will close the old levee at Skerry.",
            ["which met in secret"],
        ),
        (
            "The council will close the old levee at Skerry, and the harbour master has asked it to pay for a ferry.",
            ["and the harbour master has asked it to pay for a ferry"],
        ),
    ],
    ids=["by", "after", "which", "and"],
)
def test_the_small_word_that_leads_in_goes_with_its_phrase(other: str, phrases: list[str]) -> None:
    assert marked(other, LEVEE) == phrases


def test_one_known_word_does_not_tear_a_new_clause_apart() -> None:
    other = "The council will close the old levee at Skerry, while angry tenants marched on the council to burn leases."
    assert marked(other, LEVEE) == ["while angry tenants marched on the council to burn leases"]


def test_a_phrase_of_the_link_does_tear_it_apart() -> None:
    other = "Angry tenants who had bought the old levee at Skerry burned their leases."
    assert marked(other, LEVEE) == ["Angry tenants who had bought", "burned their leases"]


def test_a_known_noun_at_the_end_goes_with_what_is_new_of_it() -> None:
    base = "The council will vote on the ferry deal."
    other = "Tom Reid wants voters to see what is in a finalised deal."
    assert marked(other, base) == ["Tom Reid wants voters to see what is in a finalised deal"]


def test_the_first_name_of_somebody_known_is_no_news() -> None:
    base = "President Lind signed the treaty in Oslo."
    assert marked("President Astrid Lind signed the treaty in Oslo on Friday.", base) == ["on Friday"]


def test_a_title_before_a_known_name_is_no_news() -> None:
    assert marked("Congressman Grimm left the hall at noon.", "Mr. Grimm left the hall.") == ["at noon"]


def test_party_and_state_behind_a_name_are_no_news() -> None:
    assert marked("Ann Lee (R-Ohio) left the hall at noon.", "Ann Lee left the hall.") == ["at noon"]


def test_a_dateline_is_no_news() -> None:
    assert marked("OSLO — The council will close the old levee at Skerry today.", LEVEE) == ["today"]


@pytest.mark.parametrize("verb", ["told reporters", "added", "reiterated", "said in an interview"])
def test_who_said_a_known_quote_is_no_news(verb: str) -> None:
    base = "“Nobody will touch the levee,” said Tom Reid."
    assert marked(f"“Nobody will touch the levee,” Reid {verb}.", base) == []


def test_news_does_not_run_from_a_quote_into_who_said_it() -> None:
    other = "“It was a prank by children,” Reid told reporters, shutting the door."
    assert marked(other, "“It was nothing,” said Tom Reid.") == ["a prank by children", "shutting the door"]


def test_a_quote_inside_a_new_phrase_is_marked_with_its_marks() -> None:
    other = "The council will close the old levee at Skerry and pay what “no sane farmer would refuse” for the fields."
    assert marked(other, LEVEE) == ["and pay what “no sane farmer would refuse” for the fields"]


@pytest.mark.parametrize(
    ("other", "phrase"),
    [
        ("The council called the farmers “idiots without shame”", "“idiots without shame”"),
        ("“Idiots without shame” is what the council called the farmers.", "“Idiots without shame”"),
        ("The council called the farmers “idiots without shame.”", "idiots without shame"),
        (
            "The council called the farmers timid, poor and “idiots without shame,” Reid.",
            "timid, poor and “idiots without shame,” Reid",
        ),
    ],
    ids=["at the end", "at the start", "a stop inside", "a comma inside"],
)
def test_a_quote_is_marked_with_both_its_marks_or_none(other: str, phrase: str) -> None:
    assert marked(other, "The council called the farmers names.") == [phrase]


@pytest.mark.parametrize(
    ("other", "base", "phrases"),
    [
        ("The vote was 52 to 48 in the hall.", "The vote was 48 to 52 in the hall.", ["52 to 48"]),
        (
            "Prices rose 5% in the spring and fell 3% in the autumn.",
            "Prices rose 3% in the spring and fell 5% in the autumn.",
            ["5%", "3%"],
        ),
        ("In 2019 the yard hired 40 welders.", "The yard hired 40 welders in 2019.", []),
        ("The yard hired 40 welders and 12 clerks.", "The yard hired 12 clerks and 40 welders.", []),
    ],
    ids=["a score", "up and down", "a clause moved", "two parts moved"],
)
def test_figures_that_changed_places_are_marked(other: str, base: str, phrases: list[str]) -> None:
    assert marked(other, base) == phrases


def test_who_observes_is_news_and_that_somebody_observed_is_none() -> None:
    assert marked("Observers will close the old levee at Skerry.", LEVEE) == ["Observers"]
    other = "The council, they observed, will close the old levee at Skerry after two farmers drowned."
    assert marked(other, LEVEE) == ["after two farmers drowned"]


@pytest.mark.parametrize(
    ("when", "base", "phrases"),
    [
        ("on Friday", "The council shut the old levee.", []),
        ("on Friday", "The council shut the old levee on Monday.", ["Friday"]),
        ("on Sunday", "The council shut the old levee.", ["Sunday"]),
        ("on August 31", "The council shut the old levee.", []),
        ("on August 31", "The council shut the old levee on August 12.", ["31"]),
    ],
)
def test_a_day_told_elsewhere_is_no_news_to_a_sentence_put_otherwise(when: str, base: str, phrases: list[str]) -> None:
    elsewhere = "The mayor sailed on Friday. The ferry leaves on August 31."
    assert marked(f"The council shut the old levee {when}.", base, reworded=True, elsewhere=elsewhere) == phrases


def test_another_form_of_a_known_word_is_no_news() -> None:
    assert marked("Russian guards closed the bridge at noon.", "Guards of Russia closed the bridge.") == ["at noon"]


def test_a_word_known_by_its_kin_is_no_news_beside_more() -> None:
    base = "The attorney will appeal in May."
    assert marked("The lawyer will appeal in May before a panel of three judges.", base) == [
        "before a panel of three judges"
    ]


def test_a_compound_is_not_cut() -> None:
    assert marked(
        "Votes for ex-felons were restored by the court.", "Votes for felons were restored by the court."
    ) == ["ex-felons"]


def test_per_cent_goes_with_its_figure() -> None:
    base = "The levy was raised on farms."
    assert marked("The levy was raised by 7 per cent on farms.", base) == ["by 7 per cent"]


def test_a_lone_plain_word_is_no_news_where_there_is_more() -> None:
    other = "The council will swiftly close the old levee at Skerry after two farmers drowned."
    assert marked(other, LEVEE) == ["after two farmers drowned"]


def test_of_a_reworded_sentence_only_the_words_that_differ_are_marked() -> None:
    base = "The ferry lay in the harbour while divers looked at the hull."
    other = "The rusty ferry lay in the harbour while divers looked at the hull."
    assert marked(other, base, reworded=True) == ["rusty"]


def test_nothing_is_marked_where_most_is_only_put_otherwise() -> None:
    base = "The company apologised for the delay."
    assert marked("The firm voiced deep regret over late boats.", base, reworded=True) == []


@pytest.mark.parametrize(
    ("other", "base", "phrases"),
    [
        (
            "Le maire fermera le vieux pont avant la fin du mois de juin.",
            "Le maire fermera le vieux pont.",
            ["avant la fin du mois de juin"],
        ),
        (
            "Мэр закроет старый мост после гибели двух рыбаков.",
            "Мэр закроет старый мост.",
            ["после гибели двух рыбаков"],
        ),
        ("سيغلق العمدة الجسر القديم بعد غرق صيادين", "سيغلق العمدة الجسر القديم", ["بعد غرق صيادين"]),
        ("市长将关闭旧桥因为两名渔民溺水", "市长将关闭旧桥", ["因为两名渔民溺水"]),
    ],
    ids=["French", "Russian", "Arabic", "Chinese"],
)
def test_a_new_phrase_is_marked_whole_in_any_language(other: str, base: str, phrases: list[str]) -> None:
    assert marked(other, base) == phrases


PIECES = """
the a of and to Reid said “ ” „ « » " ’ ‘ , . — ( ) -felons $5 85% Oslo ferry sank ferries pont мост 桥 جسر in by which
"""
WORDS = st.sampled_from(PIECES.split())


@given(st.lists(WORDS, min_size=1, max_size=30), st.lists(WORDS, min_size=1, max_size=30), st.booleans())
def test_spans_lie_in_order_inside_the_sentence_and_hold_words(here: list[str], there: list[str], few: bool) -> None:
    vocabulary = Vocabulary()
    article = make_article(" ".join(here), source="other")
    links = prepare(make_article(" ".join(there), source="base"), vocabulary)
    for sentence, prepared in zip(article.sentences, prepare(article, vocabulary), strict=True):
        spans = new_spans(article.text, prepared, links, wording_of(vocabulary), reworded=few)
        edges = [edge for span in spans for edge in span]
        assert edges == sorted(edges)
        assert all(sentence.start <= edge <= sentence.end for edge in edges)
        assert all(any(map(str.isalnum, article.text[start:end])) for start, end in spans)


@given(st.lists(WORDS, min_size=1, max_size=30))
def test_spans_begin_and_end_on_words_or_their_marks(here: list[str]) -> None:
    text = " ".join(here)
    vocabulary = Vocabulary()
    article = make_article(text, source="other")
    links = prepare(make_article("The ferry of Reid sank in Oslo.", source="base"), vocabulary)
    for prepared in prepare(article, vocabulary):
        for start, end in new_spans(article.text, prepared, links, wording_of(vocabulary)):
            first, last = article.text[start], article.text[end - 1]
            assert first.isalnum() or first in '$“„«»"‘'
            assert last.isalnum() or last in '%”“»«"’'


TIGHT = st.tuples(
    st.sampled_from(["", "“", "”", '"', "«", "„"]), WORDS, st.sampled_from(["", "”", '"', ",”", "»", "“"])
)


@given(st.lists(TIGHT.map("".join), min_size=1, max_size=30), st.booleans())
def test_no_span_holds_half_a_quote(here: list[str], few: bool) -> None:
    vocabulary = Vocabulary()
    article = make_article(" ".join(here), source="other")
    links = prepare(make_article("The ferry of Reid sank in Oslo.", source="base"), vocabulary)
    for prepared in prepare(article, vocabulary):
        for start, end in new_spans(article.text, prepared, links, wording_of(vocabulary), reworded=few):
            span = article.text[start:end]
            assert span.count('"') % 2 == 0
            assert span.count("(") == span.count(")")
            assert span.count("”") <= span.count("“") + span.count("„")
            assert not span.strip("“„").count("“") > span.count("”") + span.count("„")


@given(st.lists(WORDS, min_size=1, max_size=30))
def test_a_copied_sentence_has_no_spans(here: list[str]) -> None:
    vocabulary = Vocabulary()
    article = make_article(" ".join(here), source="other")
    for prepared in prepare(article, vocabulary):
        assert new_spans(article.text, prepared, [prepared], wording_of(vocabulary)) == ()
