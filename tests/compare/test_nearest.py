"""Nearest: the articles on the same event come first, and the cosine says how near they are."""

from reader.compare.nearest import nearest
from reader.text.articles import make_article

FERRY = "The Skerry ferry ran aground in fog on Monday. Divers will look at the hull."
FERRY_AGAIN = "Divers looked at the hull of the Skerry ferry, which ran aground in fog."
BRIDGE = "Engineers closed the Tolna bridge after they found cracks in two beams."
TULIPS = "Tulips bloomed early."


def near(text: str, *others: str, limit: int = 9) -> list[tuple[int, float]]:
    made = [make_article(other, source=str(number)) for number, other in enumerate(others)]
    return nearest(make_article(text, source="text"), made, limit)


def test_the_article_on_the_same_event_comes_first() -> None:
    assert near(FERRY, BRIDGE, TULIPS, FERRY_AGAIN)[0][0] == 2


def test_articles_that_share_nothing_are_left_out() -> None:
    assert [index for index, _ in near(FERRY, TULIPS, FERRY_AGAIN)] == [1]


def test_a_copy_is_as_near_as_can_be() -> None:
    assert near(FERRY, BRIDGE, FERRY)[0] == (1, 1.0)


def test_cosines_lie_between_nothing_and_one() -> None:
    assert all(0 < cosine <= 1 for _, cosine in near(FERRY, BRIDGE, FERRY_AGAIN, TULIPS, FERRY))


def test_they_come_in_the_order_of_their_cosines() -> None:
    cosines = [cosine for _, cosine in near(FERRY, f"{FERRY_AGAIN} {BRIDGE} {TULIPS}", FERRY_AGAIN, BRIDGE, FERRY)]
    assert cosines == sorted(cosines, reverse=True)


def test_no_more_are_returned_than_asked_for() -> None:
    assert len(near(FERRY, *[FERRY_AGAIN] * 5, limit=3)) == 3


def test_of_equals_the_first_comes_first() -> None:
    assert [index for index, _ in near(FERRY, FERRY_AGAIN, FERRY_AGAIN)] == [0, 1]


def test_an_empty_article_is_near_to_nothing() -> None:
    assert near("", FERRY, BRIDGE) == []


def test_without_others_there_is_nothing_near() -> None:
    assert near(FERRY) == []
