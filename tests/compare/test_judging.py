"""The judge: its shipped weights are whole, and its word is bounded by what is certain."""

from importlib.resources import files

import msgspec
import pytest

from reader.compare.facing import LINK_FEATURES, Facing, face
from reader.compare.features import FEATURES, features, words_in_links
from reader.compare.judging import judge
from reader.compare.model import Status
from reader.compare.prepared import prepare
from reader.compare.vocabulary import Vocabulary
from reader.compare.weights import STATUSES, StatusWeights, shipped_weights
from reader.text.articles import make_article

ALWAYS = {
    status: [StatusWeights(float(status == at), (0.0,) * len(FEATURES)) for at in STATUSES] for status in STATUSES
}


def never(sentence: int) -> frozenset[Status]:
    return frozenset()


def faced(text: str, against: str) -> Facing:
    vocabulary = Vocabulary()
    one, another = (prepare(make_article(side, source="t"), vocabulary) for side in (text, against))
    return face(one, another, shipped_weights().link)[0]


def test_every_measure_has_a_shipped_weight_for_every_status() -> None:
    weights = shipped_weights()
    assert len(weights.link) == len(LINK_FEATURES)
    assert [len(status.weights) for status in weights.statuses] == [len(FEATURES)] * len(STATUSES)


def test_a_copy_is_same_whatever_the_weights_say() -> None:
    (judgement,) = judge(faced("A whale sang.", "A whale sang."), {0}, never, ALWAYS["new"])
    assert judgement.status == "same"


def test_what_shares_no_word_is_new_whatever_the_weights_say() -> None:
    (judgement,) = judge(faced("A whale sang.", "The bus left."), (), never, ALWAYS["same"])
    assert (judgement.status, judgement.score) == ("new", 0)


@pytest.mark.parametrize("status", STATUSES)
def test_the_status_with_most_to_speak_for_it_is_given(status: Status) -> None:
    (judgement,) = judge(faced("A whale sang.", "A whale slept."), (), never, ALWAYS[status])
    assert judgement.status == status


def test_the_surer_the_judge_is_that_a_sentence_is_known_the_higher_its_score() -> None:
    facing = faced("A whale sang.", "A whale slept.")
    scores = [judge(facing, (), never, ALWAYS[status])[0].score for status in reversed(STATUSES)]
    assert scores == sorted(scores)


def test_no_measure_of_any_sentence_is_missing() -> None:
    facing = faced("A whale sang. Nobody heard it. “Odd,” said Tom Reid, 41.", "A whale slept. Tom Reid saw it.")
    candidates = [at for at, ranked in enumerate(facing.ranked) if ranked]
    assert {len(features(facing, at, words_in_links(facing, at))) for at in candidates} == {len(FEATURES)}


def test_the_weights_say_what_they_were_fitted_on_and_how_well_they_do() -> None:
    shipped = msgspec.json.decode(files("reader.compare").joinpath("weights.json").read_bytes())
    assert {"file", "sha256", "pairs", "sentences"} <= set(shipped["data"])
    assert {"macro_f1", "new_or_not", "top_link", "same_called_new"} <= set(shipped["cross_validation"])


def test_what_is_said_otherwise_is_not_the_same_whatever_the_weights_say() -> None:
    (judgement,) = judge(faced("A whale sang.", "A whale slept."), (), lambda _: {"same"}, ALWAYS["same"])
    assert judgement.status != "same"


@pytest.mark.parametrize("status", ["same", "reworded"])
def test_a_sentence_with_a_figure_the_other_side_lacks_brings_something_new(status: Status) -> None:
    (judgement,) = judge(faced("A whale sang 41 times.", "A whale sang."), (), never, ALWAYS[status])
    assert judgement.status != status


def test_a_sentence_with_a_clause_the_other_side_lacks_is_not_just_reworded() -> None:
    text = "A whale sang near the harbour, and bewildered trawlermen promptly abandoned breakfast."
    (judgement,) = judge(faced(text, "A whale sang near the harbour."), (), never, shipped_weights().statuses)
    assert judgement.status == "partly-new"


def test_a_sentence_that_ends_with_a_clause_of_news_is_not_just_reworded() -> None:
    text = "A whale sang near the harbour and bewildered trawlermen promptly abandoned breakfast."
    (judgement,) = judge(faced(text, "A whale sang near the harbour."), (), never, ALWAYS["reworded"])
    assert judgement.status not in ("same", "reworded")


def test_three_names_the_links_lack_are_not_just_another_wording() -> None:
    text = "A whale sang for Anna Kern near Oslo."
    (judgement,) = judge(faced(text, "A whale slept near rocks."), (), never, ALWAYS["reworded"])
    assert judgement.status not in ("same", "reworded")


def test_a_short_sentence_that_is_half_unknown_is_not_just_reworded() -> None:
    (judgement,) = judge(faced("The whale startled trawlermen.", "A whale sang."), (), never, ALWAYS["reworded"])
    assert judgement.status not in ("same", "reworded")


def test_a_word_in_common_is_nothing_to_rest_on() -> None:
    text = "A whale sang while children, bakers, priests, sailors, masons and poets listened to it."
    (judgement,) = judge(faced(text, "Sailors slept."), (), never, ALWAYS["partly-new"])
    assert judgement.status == "new"


@pytest.mark.parametrize(
    ("against", "reworded"), [("was on the bridge", False), ("had never been on the bridge", True)]
)
def test_a_denial_is_a_rewording_only_of_another_denial(against: str, reworded: bool) -> None:
    facing = faced("The captain was not on the bridge.", f"The captain {against}.")
    (judgement,) = judge(facing, (), never, ALWAYS["reworded"])
    assert (judgement.status == "reworded") == reworded


@pytest.mark.parametrize("status", STATUSES)
def test_a_sentence_with_too_little_in_common_is_new_whatever_the_weights_say(status: Status) -> None:
    text = "A whale sang while children, bakers, priests, sailors, masons and poets listened to it."
    (judgement,) = judge(faced(text, "Sailors slept."), (), never, ALWAYS[status])
    assert judgement.status == "new"


def test_of_two_sentences_with_too_little_in_common_the_one_that_shares_more_scores_higher() -> None:
    text = "A whale sang while children, bakers, priests, sailors, masons and poets listened to it."
    (less,) = judge(faced(text, "Sailors slept."), (), never, ALWAYS["new"])
    (more,) = judge(faced(text, "Sailors sang."), (), never, ALWAYS["new"])
    assert 0 < less.score < more.score
