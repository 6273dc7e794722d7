"""The table of actions: ids and keys that hold together."""

from collections import Counter

from reader.tui.actions import ACTIONS, BY_ID, PLACES


def test_every_id_is_there_once() -> None:
    assert len(BY_ID) == len(ACTIONS)


def test_no_key_means_two_things_in_one_place() -> None:
    for place in PLACES:
        keys = Counter(key for action in ACTIONS if action.place in (place, "everywhere") for key in action.keys)
        assert [key for key, count in keys.items() if count > 1] == []


def test_every_action_has_a_key_and_says_what_it_does() -> None:
    assert all(action.keys and action.description for action in ACTIONS)
