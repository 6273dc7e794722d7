"""Repeats: what an article says a second time, as captions and headlines do."""

from collections.abc import Callable

from reader.compare.model import Comparison

Compared = Callable[[str, str], Comparison]


def repeats(compared: Compared, text: str) -> list[int | None]:
    return [verdict.repeats for verdict in compared("", text).other.verdicts]


def test_a_caption_that_says_a_sentence_again_repeats_it(compared: Compared) -> None:
    text = (
        "Greta Holm, the envoy to Chile, told the radio she feels betrayed by the sudden cuts.\n\n"
        "Snow fell on the pass.\n\n"
        "Greta Holm, the envoy to Chile, feels betrayed by the cuts (file photo)"
    )
    assert repeats(compared, text) == [None, None, 0]


def test_a_third_saying_repeats_the_first(compared: Compared) -> None:
    text = "Stop the cuts. Snow fell. Stop the cuts. Rain fell. Stop the cuts."
    assert repeats(compared, text) == [None, None, 0, None, 0]


def test_sentences_about_the_same_do_not_repeat_each_other(compared: Compared) -> None:
    text = "Greta Holm flew to Chile on Monday. Greta Holm met the finance minister on Tuesday."
    assert repeats(compared, text) == [None, None]


def test_short_sentences_of_common_words_repeat_only_word_for_word(compared: Compared) -> None:
    assert repeats(compared, "He said so. She said so. He said so.") == [None, None, 0]
