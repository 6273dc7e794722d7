"""What is told otherwise is never the same, whoever else was copied around it; what only is put otherwise may be."""

from collections.abc import Callable

import pytest

from reader.compare.model import Comparison, Verdict
from tests.compare.among_copies import AROUND

Compared = Callable[[str, str], Comparison]


def judged(compared: Compared, base: str, other: str) -> tuple[Verdict, list[str]]:
    """Return the verdict of a sentence in an article that else is a copy, and what of it is marked."""
    side = compared(AROUND.format(base), AROUND.format(other)).other
    verdict = side.verdicts[2]
    return verdict, [side.article.text[start:end] for start, end in verdict.new_spans]


CONTRARY = [
    ("Economists say prices will rise this winter.", "Economists say prices will not rise this winter."),
    ("Economists say prices will not rise this winter.", "Economists say prices will rise this winter."),
    ("Real wages fell in the first quarter.", "Real wages rose in the first quarter."),
    ("The mayor of Skerry is accused of fraud.", "The mayor of Skerry is guilty of fraud."),
    ("Ann Lee beat Tom Ray in the final on Sunday.", "Tom Ray beat Ann Lee in the final on Sunday."),
    ("Norway beat Iceland on Monday.", "Iceland beat Norway on Monday."),
    ("The council voted for the new bridge.", "The council voted against the new bridge."),
    ("Fares went up in May after the strike.", "Fares went down in May after the strike."),
    ("Some of the crew may leave the clinic today.", "All of the crew must leave the clinic today."),
]
LOADED = [
    ("Police pursued the militants to the port.", "Police pursued the extremists to the port."),
    ("The minister denied the visa.", "The minister refused the visa."),
    ("Police arrested two sailors near the port.", "Police held two sailors near the port."),
    ("The captain acknowledged mistakes in the fog.", "The captain admitted mistakes in the fog."),
    ("Two guards were killed in the depot.", "Two guards were murdered in the depot."),
    ("The British team won in Oslo.", "The English team won in Oslo."),
]


@pytest.mark.parametrize(("base", "other"), CONTRARY + LOADED)
def test_a_sentence_that_says_something_else_is_not_the_same(compared: Compared, base: str, other: str) -> None:
    assert judged(compared, base, other)[0].status in ("reworded", "partly-new")


@pytest.mark.parametrize(("base", "other"), CONTRARY + LOADED)
def test_what_makes_a_sentence_say_something_else_is_marked(compared: Compared, base: str, other: str) -> None:
    assert judged(compared, base, other)[1]


@pytest.mark.parametrize(
    ("base", "other"),
    [
        ("The dog bit the sailor near the pier.", "The sailor bit the dog near the pier."),
        ("Police deny that Tom Ray stole the old silver cup.", "Tom Ray stole the old silver cup."),
        ("Nobody in town believes that Tom Ray stole the silver cup.", "Tom Ray stole the silver cup."),
    ],
    ids=["who did it to whom", "denied by a verb", "disbelieved"],
)
def test_the_same_words_do_not_make_it_the_same(compared: Compared, base: str, other: str) -> None:
    assert judged(compared, base, other)[0].status != "same"


@pytest.mark.parametrize(
    ("base", "other"),
    [
        (
            "“The old bridge must close before winter or somebody will die,” Anna Kern told AFP.",
            "“The old bridge must close before winter or somebody will die,” said Anna Kern.",
        ),
        (
            "“The old bridge must close before winter or somebody will die,” Anna Kern told AFP.",
            "Anna Kern added: “The old bridge must close before winter or somebody will die.”",
        ),
        (
            "“The old bridge must close before winter or somebody will die,” he said on Monday.",
            "“The old bridge must close before winter or somebody will die,” Mayor Reid said.",
        ),
        (
            "The coast guard organised a search of the harbour on Monday.",
            "The coast guard organized a search of the harbor on Monday.",
        ),
        ("The ferry left the harbour of Skerry late.", "The ferry has left Skerry harbour late."),
        ("The ferry ran aground near Skerry on Monday.", "On Monday the ferry ran aground near Skerry."),
    ],
    ids=["told an agency", "put first", "named", "spelling", "articles", "a date put first"],
)
def test_what_is_only_put_another_way_may_be_the_same(compared: Compared, base: str, other: str) -> None:
    assert judged(compared, base, other)[0].status == "same"


def test_half_a_short_sentence_of_news_is_more_than_reworded(compared: Compared) -> None:
    comparison = compared("Harbour wall gives way in Brenmouth", "Brenmouth wall had been reported twice")
    assert comparison.other.verdicts[0].status == "partly-new"


def test_a_word_or_two_in_common_make_nothing_known_in_part(compared: Compared) -> None:
    base = "Skerry's council launched an offensive on Monday to win back three fish markets from traders in Oslo."
    other = "Skerry's weavers say an offensive smell from the tannery near the old chapel has ruined dozens of carpets."
    assert compared(base, other).other.verdicts[0].status == "new"


def test_a_word_put_into_a_quote_is_not_the_same(compared: Compared) -> None:
    base = "“The harbour must close before winter or somebody will die,” said Anna Kern."
    assert judged(compared, base, base.replace("harbour", "harbour office"))[0].status != "same"


def test_a_quote_given_to_somebody_else_is_not_the_same(compared: Compared) -> None:
    base = "“The old bridge must close before winter or somebody will die,” said Anna Kern."
    assert judged(compared, base, base.replace("Anna Kern", "Tom Ray"))[0].status != "same"
