"""Sentences: where news prose is cut, and where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.text.segmentation import sentence_spans

PIECES = [
    ".", "!", "?", "…", "...", "。", "」", "”", "“", "’", "‘", '"', "'", ")", "(", "[1]", " ", "  ", "\n", "Mr",
    "U.S", "a.m", "No", "Gov", "J", "I", "The", "said", "Reed", "1", "12", "-", "—", "•", "word", "é", "日",
    "\u0301", "\xa0",
]  # fmt: skip
ANY_PARAGRAPH = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


def cut(paragraph: str) -> list[str]:
    return [paragraph[start:end] for start, end in sentence_spans(paragraph)]


@given(ANY_PARAGRAPH)
def test_sentences_are_in_order_without_overlap_or_outer_blanks(paragraph: str) -> None:
    at = 0
    for start, end in sentence_spans(paragraph):
        assert at <= start < end <= len(paragraph)
        assert paragraph[start:end] == paragraph[start:end].strip()
        at = end


@given(ANY_PARAGRAPH)
def test_every_character_that_is_not_blank_belongs_to_a_sentence(paragraph: str) -> None:
    inside = {place for start, end in sentence_spans(paragraph) for place in range(start, end)}
    assert all(place in inside or char.isspace() for place, char in enumerate(paragraph))


ONE_SENTENCE = [
    # titles, initials and other abbreviations
    "Mr. Hale and Dr. Ortiz met Gov. Reed, Sen. Pat Cole and Lt. Col. Ann Bright.",
    "The novel by J. K. Marlow was praised by George W. Tully and Scott P. Dunn.",
    "Rep. Joe Stone (D-Calif.) and Ed Smith Jr. (R-Va.) voted no.",
    "Shares of Orbit Inc. fell after Halden Corp. Chairman Luis Vega resigned.",
    "Officials from Tucson, Ariz. and Rep. Gail Moss, D-Phoenix, agreed.",
    "Ariz. Gov. Jane Moss and U.S. Reps. Cole and Vega voted for the bill.",
    "The U.S. Senate and the U.S. President met St. Paul residents on Mt. Hood.",
    "No. 10 said clause no. 4, vol. 2 and fig. 7 applied.",
    "It began on Sept. 11, under the post-Sept. 11 law, and ended on Jan. 6.",
    "Some cities, e.g. Herat, i.e. those in the west, etc., fell.",
    "BERLIN, Va. — A bridge fell, officials said.",
    "HARTFORD, Conn. -- Attorney General Rose Hall won.",
    # figures, hours, addresses
    "Prices rose 3.5 per cent to $1.25 at 6 p.m. Friday, or 18.00 GMT.",
    "It starts at 6 a.m. Eastern and ends after a 7 p.m. Senate vote.",
    "See www.site.example/a.b?c=d.e for more about version 2.0.1 of it.",
    "1. Turn the water off",
    # quotes and other marks that do not end it
    "“Where are you going?” he asked.",
    "‘Where are you going?’ she said.",
    "“Who won?” Reed asked reporters.",
    "“Stop!” yelled Mr. Tully, running.",
    "“Who won?” Mr. Tully asked.",
    "The firm, a.k.a. Orbit, closed.",
    "“Is it over?” Ann Bright recalled.",
    "The firm Yahoo! is not for sale.",
    "He waited… and waited... and left.",
    "She came (really!) and went.",
    "“Well… maybe,” he said.",
    "彼は「行く。」と言った。",
]


@pytest.mark.parametrize("sentence", ONE_SENTENCE)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert cut(sentence) == [sentence]


@pytest.mark.parametrize(
    "sentences",
    [
        ["The river rose.", "The bridge held."],
        ["“It is ours,” Reed said.", "“We will keep it.”"],
        ['"It is ours," Reed said.', '"We will keep it."'],
        ["‘In a word, yes.’", "He left."],
        ["'In a word, yes.'", "He left."],
        ["‘Don’t leave your houses,’ she said.", "‘It’s over.’"],
        ["It was the boys’ idea.", "The mothers’ plan came later."],
        ["He called it “a great day.”", "Others did not."],
        ["It was, he said, ‘over’.", "Nobody moved."],
        ["“Will it hold?”", "Nobody knew."],
        ["(He had left.)", "She stayed."],
        ["He lives in the U.S.", "The group left."],
        ["She works for Orbit Inc.", "“We are glad,” she said."],
        ["They went to Washington, D.C.", "It was late."],
        ["He came at 6 p.m.", "Officials had gone."],
        ["It ends on 42nd St.", "The rest is closed."],
        ["They chose Plan B.", "It failed."],
        ["Is he well?", "No.", "They said no more."],
        ["He waited...", "Then he ran."],
        ["He did these things.", "… They cost him his job."],
        ["What?!", "Why!", "Never."],
        ["It fell in 2014.", "12 people died."],
        ["The end.[1]", "The beginning.[12]", "More."],
        ["It was over.", "“Good,” he said."],
        ["1. Turn the water off.", "2. Leave the house."],
        ["He lost. ”", "She won."],
        ["He saw Malcolm X.", "She did not."],
        ["彼は来た。", "本当？", "はい！"],
        ["قال نعم؟", "ثم ذهب."],
        ["वह गया।", "फिर आया।"],
        ["„Nein.“", "Er ging."],
    ],
)
def test_sentences_are_cut(sentences: list[str]) -> None:
    joint = "" if sentences[0][0] == "彼" else " "
    assert cut(joint.join(sentences)) == sentences


def test_a_missing_blank_after_a_stop_does_not_join_sentences() -> None:
    assert cut("They left the war.The rest stayed.“We are glad,” he said.") == [
        "They left the war.",
        "The rest stayed.",
        "“We are glad,” he said.",
    ]


@pytest.mark.parametrize("blank", ["", " ", "\n\n", "\u3000"])
def test_a_blank_paragraph_has_no_sentences(blank: str) -> None:
    assert sentence_spans(blank) == []


@pytest.mark.parametrize(
    "piece",
    [".", ". ", '."', "a. ", "Mr. ", ". ’ ", "?” A ", "x", "。", ". (((((((", ". ''''''''''", "... ", ".\u0301"],
)
def test_a_long_paragraph_of_the_same_is_cut_to_its_end(piece: str) -> None:
    paragraph = piece * (200_000 // len(piece)) + "x"
    assert sentence_spans(paragraph)[-1][1] == len(paragraph)
