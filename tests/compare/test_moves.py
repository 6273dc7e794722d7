"""Moves: the heaviest run of links that never crosses itself is in order, the rest has moved."""

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from reader.compare.model import Comparison
from reader.compare.moves import find_moved


def linked(*ids: int) -> list[tuple[int, ...]]:
    return [(id_,) for id_ in ids]


def test_links_in_order_have_not_moved() -> None:
    assert find_moved(linked(0, 1, 1, 4), [1.0] * 4) == frozenset()


def test_the_one_out_of_order_has_moved() -> None:
    assert find_moved(linked(0, 9, 1, 2), [1.0] * 4) == {1}


def test_the_heavier_links_keep_their_place() -> None:
    assert find_moved(linked(5, 1, 2), [9.0, 1.0, 1.0]) == {1, 2}


def test_sentences_without_links_have_not_moved() -> None:
    assert find_moved([(3,), (), (1,)], [2.0, 0.0, 1.0]) == {2}


def test_no_sentences_no_moves() -> None:
    assert find_moved([], []) == frozenset()


def heaviest_by_trying_all(ids: Sequence[int], weights: Sequence[float]) -> float:
    best = [0.0] * (len(ids) + 1)
    for at in range(len(ids)):
        best[at + 1] = weights[at] + max([0.0, *(best[b + 1] for b in range(at) if ids[b] <= ids[at])])
    return max(best)


@given(st.lists(st.tuples(st.integers(0, 8), st.integers(1, 9)), max_size=12))
def test_what_stays_in_order_is_the_heaviest_there_is(links: list[tuple[int, int]]) -> None:
    ids, weights = [id_ for id_, _ in links], [float(weight) for _, weight in links]
    moved = find_moved(linked(*ids), weights)
    kept = [at for at in range(len(ids)) if at not in moved]
    assert [ids[at] for at in kept] == sorted(ids[at] for at in kept)
    assert sum(weights[at] for at in kept) == heaviest_by_trying_all(ids, weights)


def test_a_copied_passage_told_earlier_has_moved(compared: Callable[[str, str], Comparison]) -> None:
    one, two, three = (
        "Divers searched the wreck at dawn.",
        "Nurses ran to the quay.",
        "The mayor thanked everyone warmly.",
    )
    other = compared(f"{one} {two} {three}", f"{three} {one} {two}").other
    assert [verdict.moved for verdict in other.verdicts] == [True, False, False]
