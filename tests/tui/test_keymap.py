"""Keys: as people write them, as textual names them, and keymaps that cannot lead anyone into a trap."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from textual.keys import Keys, _character_to_key

from reader.errors import SettingsError
from reader.tui.actions import ACTIONS
from reader.tui.keymap import keymap, keys_table
from reader.tui.keys import KEY_NAMES, RESERVED, key_label, textual_key


def problems_of(overrides: dict[str, tuple[str, ...]]) -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        keymap(overrides)
    return caught.value.problems


@pytest.mark.parametrize(
    ("written", "key"),
    [
        ("?", "question_mark"),
        ("/", "slash"),
        ("]", "right_square_bracket"),
        ("+", "plus"),
        ("-", "minus"),
        (",", "comma"),
        (" ", "space"),
        ("space", "space"),
        ("g", "g"),
        ("G", "G"),
        ("shift+g", "G"),
        ("1", "1"),
        ("é", "é"),
        ("ctrl+d", "ctrl+d"),
        ("Ctrl+D", "ctrl+d"),
        ("ctrl+]", "ctrl+right_square_bracket"),
        ("Esc", "escape"),
        ("PgDn", "pagedown"),
        ("Shift+Tab", "shift+tab"),
        ("↓", "down"),
        ("shift+ctrl+up", "ctrl+shift+up"),
        ("F5", "f5"),
        ("alt+x", "alt+x"),
        ("question_mark", "question_mark"),
        ("ctrl+i", "tab"),
        ("ctrl+m", "enter"),
        ("ctrl+[", "escape"),
    ],
)
def test_a_key_is_written_as_it_is_seen(written: str, key: str) -> None:
    assert textual_key(written) == key


@pytest.mark.parametrize(
    "written", ["", "gg", "()", "ctrl+", "ctrl+?", "hyper+x", "+d", "ctrl+space", "\x1b", "\n", "\u0301", "\u202e"]
)
def test_what_no_terminal_sends_is_no_key(written: str) -> None:
    assert textual_key(written) is None


@pytest.mark.parametrize("character", [*string.punctuation, *string.ascii_letters, *string.digits, *"éßЖ€§«—²"])
def test_characters_are_named_as_textual_names_them(character: str) -> None:
    assert textual_key(character) == _character_to_key(character)


def test_every_named_key_is_one_that_textual_sends() -> None:
    sent = {key.value for key in Keys} | {_character_to_key(character) for character in string.punctuation}
    assert {key for key in KEY_NAMES - sent if not key.startswith("alt+")} == set()


@given(st.one_of(st.text(max_size=20), st.lists(st.sampled_from([*"+?gG ", "ctrl", "shift", "f1"])).map("+".join)))
def test_any_text_is_a_key_or_none(written: str) -> None:
    key = textual_key(written)
    assert key is None or key in KEY_NAMES or len(written) == 1 or len(key) == 1


@pytest.mark.parametrize("key", sorted(KEY_NAMES))
def test_a_key_can_be_written_as_it_is_shown(key: str) -> None:
    label = key_label(key)
    assert textual_key(label) in (key, textual_key(key))


@pytest.mark.parametrize(
    ("key", "label"),
    [
        ("question_mark", "?"),
        ("exclamation_mark", "!"),
        ("ctrl+d", "Ctrl+D"),
        ("ctrl+backslash", "Ctrl+\\"),
        ("f5", "F5"),
    ],
)
def test_a_key_is_shown_as_it_stands_on_the_keyboard(key: str, label: str) -> None:
    assert key_label(key) == label


def test_the_default_keymap_is_that_of_the_actions() -> None:
    assert keymap({}) == {action.id: action.keys for action in ACTIONS}


def test_an_override_replaces_the_keys_of_its_action_only() -> None:
    keys = keymap({"list.open": ("o", "ctrl+o", "o")})
    assert keys == {**keymap({}), "list.open": ("o", "ctrl+o")}


def test_an_action_can_do_without_a_key() -> None:
    assert keymap({"compare.swap": ()})["compare.swap"] == ()


def test_a_key_that_was_given_up_can_be_used_again() -> None:
    keys = keymap({"compare.swap": ("w",), "compare.words": ("x",)})
    assert (keys["compare.swap"], keys["compare.words"]) == (("w",), ("x",))


def test_one_key_may_do_two_things_in_two_places() -> None:
    assert keymap({"list.open": ("n",)})["list.open"] == ("n",)


@pytest.mark.parametrize("needed", ["everywhere.help", "everywhere.back"])
def test_help_and_the_way_out_keep_a_key(needed: str) -> None:
    assert problems_of({needed: ()}) == (f"{needed}: needs at least one key",)


def test_an_unknown_action_is_answered_with_the_nearest() -> None:
    assert problems_of({"reading.nxt-match": ("x",)}) == (
        "'reading.nxt-match' is not an action; did you mean 'reading.next-match'?",
    )


def test_an_action_unlike_any_is_answered_with_where_to_look() -> None:
    assert problems_of({"%": ("x",)}) == ("'%' is not an action; `reader keys` lists them",)


def test_what_is_no_key_is_told_with_its_action() -> None:
    assert problems_of({"reading.top": ("gg",)}) == (
        "reading.top: 'gg' is not a key; write it as in '?', 'G', 'space' or 'ctrl+d'",
    )


@pytest.mark.parametrize("reserved", RESERVED)
def test_keys_that_textual_keeps_for_itself_cannot_be_set(reserved: str) -> None:
    (problem,) = problems_of({"reading.top": (reserved,)})
    assert problem.startswith(f"reading.top: {key_label(reserved)} cannot be set")


def test_two_actions_of_a_place_on_one_key_are_both_named() -> None:
    assert problems_of({"compare.swap": ("a",)}) == (
        "compare.only-added and compare.swap are both on a; give one of them another key",
    )


def test_a_key_that_works_everywhere_is_taken_in_every_place() -> None:
    assert problems_of({"list.open": ("?",)}) == (
        "everywhere.help and list.open are both on ?; give one of them another key",
    )


def test_two_names_of_one_key_are_a_clash() -> None:
    assert problems_of({"list.open": ("ctrl+i",)}) == (
        "everywhere.next-pane and list.open are both on Tab; give one of them another key",
    )


def test_every_problem_of_a_keymap_is_told_at_once() -> None:
    assert len(problems_of({"nothing.here": ("x",), "reading.top": ("gg",), "compare.swap": ("a",)})) == 3


def test_no_problem_of_a_keymap_carries_a_control_character() -> None:
    problems = problems_of({"\x1b]0;x\x07": ("\x1b[31m",), "reading.top": ("\x9b", "\u202e")})
    assert all(problem.isprintable() for problem in problems)


@given(st.dictionaries(st.one_of(st.text(), st.sampled_from([a.id for a in ACTIONS])), st.lists(st.text()), max_size=4))
def test_any_keymap_is_taken_or_refused(overrides: dict[str, list[str]]) -> None:
    try:
        keys = keymap(overrides)
    except SettingsError as error:
        keys = {}
        refused = error.problems
    else:
        refused = ()
    assert bool(keys) != bool(refused)


def test_the_table_of_keys_has_a_row_for_every_action() -> None:
    assert [row.id for row in keys_table(keymap({}))] == [action.id for action in ACTIONS]


def test_a_row_shows_keys_as_people_write_them() -> None:
    row = next(row for row in keys_table(keymap({})) if row.id == "list.page-down")
    assert (row.where, row.keys, row.description) == ("list", ("Ctrl+D", "PgDn"), "A page of articles down")
