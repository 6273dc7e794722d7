"""A sentence in nearly the same words that tells something else brings news; it is never only put in other words."""

from collections.abc import Callable

import pytest

from reader.compare.model import Comparison, Status
from tests.compare.among_copies import AROUND

Compared = Callable[[str, str], Comparison]

SIGNS = [
    ("The refit cost £2.3 million, the owners said.", "The refit cost €2.3 million, the owners said."),
    ("The council was fined $5 million on Monday.", "The council was fined 5 million on Monday."),
    ("It was -15 degrees in Tolna overnight.", "It was 15 degrees in Tolna overnight."),
    ("Ridership rose 5% in May.", "Ridership rose 5 in May."),
]
CONTRARIES = [
    ("At least 30 boats were moored in the bay.", "At most 30 boats were moored in the bay."),
    ("The crowd stood inside the stadium until noon.", "The crowd stood outside the stadium until noon."),
    ("The crossing injured 38 passengers in the morning.", "The crossing killed 38 passengers in the morning."),
    ("The guild disputed the account of the owners.", "The guild confirmed the account of the owners."),
    ("Traffic on the route rose 14 per cent last year.", "Traffic on the route fell 14 per cent last year."),
    ("The union welcomed the offer of the owners.", "The union condemned the offer of the owners."),
    ("The ferry will leave at 9 a.m. on Monday.", "The ferry will leave at 9 p.m. on Monday."),
    ("Ships use the old pier twice a week.", "Ships use the old pier twice a year."),
]
DENIALS = [
    ("Police made no arrests at the pier.", "Police made arrests at the pier."),
    ("The minister said the bridge was safe.", "The minister did not say the bridge was safe."),
    ("Nobody was in the van when it fell.", "A child was in the van when it fell."),
    ("None of the passengers was badly hurt.", "All of the passengers were badly hurt."),
    ("Torran Line said it would pay for repairs.", "Torran Line denied it would pay for repairs."),
]
OTHERS = [
    ("The two were flown to hospital in Aberdeen on Sunday.", "The two were flown to hospital in Glasgow on Sunday."),
    ("The guild, Declan Purvis said, is angry.", "The guild, Ruth Allen said, is angry."),
    ("Police arrested 15 people at the rally.", "Police arrested 12 people at the rally."),
    ('"The ship simply kept coming," a driver said.', '"The ship simply kept turning," a driver said.'),
    ("The ferry will sail in September.", "The ferry will sail in August."),
]
SWAPS = [
    (
        "The army of Tolna shelled the army of Varda on Sunday.",
        "The army of Varda shelled the army of Tolna on Sunday.",
    ),
    ("The ship sailed from Cork to Oslo in June.", "The ship sailed from Oslo to Cork in June."),
    ("The vote was 52 to 48 in the senate.", "The vote was 48 to 52 in the senate."),
    ("Acme sued Borealis over the patent.", "Borealis sued Acme over the patent."),
]
GUARDED = [
    ("The ship lost one of its two engines off Skerry.", "The ship lost both of its two engines off Skerry."),
    ("About 20 people waited on the quay.", "More than 20 people waited on the quay."),
    ("Fares rose by 5 per cent in spring.", "Fares rose to 5 per cent in spring."),
    ("She told him the bridge would be closed.", "He told her the bridge would be closed."),
    ("Did the police fire first on the crowd?", "The police did fire first on the crowd."),
    (
        "Analysts fear that the reservoir will run dry by the end of June.",
        "The reservoir will run dry by the end of June.",
    ),
]
OTHER_WORDS = [
    ("Police arrested 15 people at the rally.", "At the rally police arrested 15 people."),
    ("Borealis was sued by Acme over the patent.", "Acme sued Borealis over the patent."),
    ("Lee and Ray met the mayor in Oslo.", "Ray and Lee met the mayor in Oslo."),
    ("In 2019 the yard hired 40 welders.", "The yard hired 40 welders in 2019."),
    ("The yard hired 40 welders and 12 clerks.", "The yard hired 12 clerks and 40 welders."),
    ("Prices rose 5% in May, the bank said.", "Prices rose 5 per cent in May, the bank said."),
    ("The fine was US$5 million in all.", "The fine was $5 million in all."),
]


def status(compared: Compared, base: str, other: str) -> Status:
    """Return the status of a sentence in an article that else is a copy."""
    return compared(AROUND.format(base), AROUND.format(other)).other.verdicts[2].status


@pytest.mark.parametrize(("base", "other"), SIGNS + CONTRARIES + DENIALS + OTHERS + SWAPS)
def test_what_tells_something_else_is_news(compared: Compared, base: str, other: str) -> None:
    assert status(compared, base, other) == "partly-new"


@pytest.mark.parametrize(("base", "other"), SIGNS + CONTRARIES + DENIALS + OTHERS + SWAPS)
def test_what_makes_it_news_is_marked(compared: Compared, base: str, other: str) -> None:
    assert compared(AROUND.format(base), AROUND.format(other)).other.verdicts[2].new_spans


@pytest.mark.parametrize(("other", "base"), SIGNS + CONTRARIES + DENIALS + OTHERS + SWAPS)
def test_it_is_news_the_other_way_round(compared: Compared, base: str, other: str) -> None:
    assert status(compared, base, other) == "partly-new"


@pytest.mark.parametrize(("base", "other"), GUARDED)
def test_a_small_word_that_matters_bars_the_same(compared: Compared, base: str, other: str) -> None:
    assert status(compared, base, other) != "same"


@pytest.mark.parametrize(("base", "other"), OTHER_WORDS)
def test_another_way_of_putting_it_is_no_news(compared: Compared, base: str, other: str) -> None:
    assert status(compared, base, other) in ("same", "reworded")


def test_a_sentence_of_other_people_is_news_whatever_else_it_shares(compared: Compared) -> None:
    base = "John Marsh damaged the crowded court in Herne following a long dispute, at a cost of 4123 euros."
    other = "Anna Petrov closed the new library in Dunmore following a long dispute, at a cost of 4123 euros."
    assert status(compared, base, other) in ("partly-new", "new")


def test_a_sentence_turned_by_a_word_is_better_known_than_one_half_new(compared: Compared) -> None:
    base = AROUND.format("The crossing injured 38 passengers in the morning.")
    turned = AROUND.format("The crossing killed 38 passengers in the morning.")
    half = AROUND.format("The crossing injured the pilot's dog, who sat below with a basket of eels.")
    scores = [compared(base, other).other.verdicts[2].score for other in (turned, half)]
    assert scores == sorted(scores, reverse=True)
