"""New quotes: direct speech the base does not carry, wherever and however it cuts what it does carry."""

from tests.compare.entities_by_hand import Account, facts

BASE = Account("The mayor spoke at noon. “We have no choice. The old bridge must close before winter,” she said.")


def new(base: Account, other: Account) -> list[str]:
    found = facts(base, other).quotes
    return [quote.text for quote in found]


def test_a_quote_only_the_other_carries_is_new() -> None:
    other = Account("“Nobody asked the farmers about it,” he said.").quote("Nobody asked the farmers about it,")
    assert new(BASE, other) == ["Nobody asked the farmers about it,"]


def test_the_same_quote_in_other_marks_is_not_new() -> None:
    other = Account("‘The old bridge must close before winter,’ she said.").quote(
        "The old bridge must close before winter,"
    )
    assert new(BASE, other) == []


def test_a_quote_that_spans_sentences_is_not_new() -> None:
    other = Account("“We have no choice. The old bridge must close.”").quote(
        "We have no choice. The old bridge must close."
    )
    assert new(BASE, other) == []


def test_reported_speech_in_the_base_does_not_make_a_quote_known() -> None:
    base = Account("The mayor said the old bridge must close before the winter storms.")
    other = Account("“The old bridge must close before the winter storms,” she said.").quote(
        "The old bridge must close before the winter storms,"
    )
    assert new(base, other) == ["The old bridge must close before the winter storms,"]


def test_a_longer_cut_of_a_quote_is_new() -> None:
    text = "The old bridge must close before winter, and whoever says we can wait has never driven a lorry over it,"
    assert new(Account("“The old bridge must close.”"), Account(f"“{text}” she said.").quote(text)) == [text]


def test_a_word_in_quote_marks_is_no_statement() -> None:
    assert new(BASE, Account("He called it a ‘betrayal’.").quote("betrayal")) == []


def test_two_telling_words_of_a_named_speaker_are_a_statement() -> None:
    other = Account("Tom Reid spoke of ‘additional measures’.").named("PERSON", "Tom Reid")
    assert new(BASE, other.quote("additional measures", 0)) == ["additional measures"]


def test_two_telling_words_that_the_base_has_anywhere_are_not_new() -> None:
    base = Account("Snow fell. The choir sang.\n\nThe council announced additional measures.")
    other = Account("Tom Reid spoke of ‘additional measures’.").named("PERSON", "Tom Reid")
    assert new(base, other.quote("additional measures", 0)) == []


def test_two_telling_words_of_nobody_are_a_way_of_putting_it() -> None:
    assert new(BASE, Account("He fears ‘additional measures’.").quote("additional measures")) == []


def test_one_word_of_a_named_speaker_is_no_statement() -> None:
    other = Account("Tom Reid called her a ‘friend’.").named("PERSON", "Tom Reid").quote("friend", 0)
    assert new(BASE, other) == []


def test_a_new_quote_tells_its_speaker_and_its_sentences() -> None:
    other = Account("It rained. “Nobody asked the farmers. Nobody will,” said Tom Reid.").named("PERSON", "Tom Reid")
    (found,) = facts(BASE, other.quote("Nobody asked the farmers. Nobody will,", 0)).quotes
    assert (found.speaker, found.sentences) == ("Tom Reid", (1, 2))


def test_a_quote_given_twice_is_listed_once() -> None:
    other = Account("“Nobody asked us,” he said. Later: ‘Nobody asked us,’ he said.")
    other.quote("Nobody asked us,").quote("Nobody asked us,’"[:-1])
    assert new(BASE, other) == ["Nobody asked us,"]


def test_a_quote_cut_round_who_said_it_is_not_new() -> None:
    base = Account("“We have no choice,” she said. “The old bridge must close before winter.”")
    other = Account("“We have no choice. The old bridge must close before winter.”").quote(
        "We have no choice. The old bridge must close before winter."
    )
    assert new(base, other) == []


def test_a_quote_over_two_paragraphs_is_not_new() -> None:
    base = Account("“We have no choice about this.\n\n“The old bridge must close before winter,” she said.")
    other = Account("“We have no choice about this. The old bridge must close before winter.”").quote(
        "We have no choice about this. The old bridge must close before winter."
    )
    assert new(base, other) == []


def test_a_quote_with_a_wrong_mark_in_the_base_is_not_new() -> None:
    base = Account("Some ’85 percent of the dykes along the river’ had gone, she said.")
    other = Account("“85 percent of the dykes along the river” had gone.").quote(
        "85 percent of the dykes along the river"
    )
    assert new(base, other) == []


def test_a_quote_written_down_a_little_otherwise_is_not_new() -> None:
    base = Account("“I’d like to know who these farmers are,” she said.")
    other = Account("“Id like to know who those farmers are,” she said.").quote(
        "Id like to know who those farmers are,"
    )
    assert new(base, other) == []


def test_a_quote_from_which_something_is_left_out_is_not_new() -> None:
    base = Account("“Whoever builds on sand, and many have done so here, must learn to swim in winter,” she said.")
    other = Account("“Whoever builds on sand... must learn to swim in winter,” she said.").quote(
        "Whoever builds on sand... must learn to swim in winter,"
    )
    assert new(base, other) == []


def test_a_term_in_quote_marks_that_nobody_says_is_no_statement() -> None:
    other = Account("It widens the law’s “freedom of the river” for barges.").quote("freedom of the river")
    assert new(BASE, other) == []
