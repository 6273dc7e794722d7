"""Which keys do what: the actions' default keys with those a person has set instead.

Decides whether a keymap can be used at all: textual takes unknown ids in silence and drops a binding whose key is taken
twice, so everything is checked here, and every problem told at once, before textual sees it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from reader.errors import SettingsError
from reader.tui.actions import ACTIONS, BY_ID, Action, Place
from reader.tui.keys import RESERVED, key_label, textual_key
from reader.tui.settings_files import quoted, suggestion

NEEDED = ("everywhere.help", "everywhere.back")  # without a key for these nobody finds help or the way out


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One line of the table of keys.

    Attributes:
        where: the place the action belongs to.
        keys: its keys as they are shown; none if it has none.
        id: the action's id.
        description: what it does.
    """

    where: Place
    keys: tuple[str, ...]
    id: str
    description: str


def keymap(overrides: Mapping[str, Sequence[str]]) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action, in textual's notation and in the order of the actions.

    Args:
        overrides: the keys of some actions by id, as people write them ("?", "ctrl+d", "space", "G"); none at all takes
            the action its keys.

    Raises:
        SettingsError: an id or a key is not known, a key does two things in one place, or help or back has no key.
    """
    problems = list(_written_problems(overrides))
    keys = {action.id: _keys(overrides[action.id]) if action.id in overrides else action.keys for action in ACTIONS}
    problems += _clashes(keys)
    if problems:
        raise SettingsError(tuple(problems))
    return keys


def keys_table(keys: Mapping[str, Sequence[str]]) -> list[KeyRow]:
    """Return a row for every action, in the order of the actions.

    Args:
        keys: the keys of every action, as `keymap` returns them.
    """
    return [
        KeyRow(action.place, tuple(key_label(key) for key in keys[action.id]), action.id, action.description)
        for action in ACTIONS
    ]


def _written_problems(overrides: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield what is wrong with the overrides one by one."""
    for id_, written in overrides.items():
        if id_ not in BY_ID:
            yield f"{quoted(id_)} is not an action{suggestion(id_, BY_ID, '; `reader keys` lists them')}"
            continue
        if not written and id_ in NEEDED:
            yield f"{id_}: needs at least one key"
        for key in written:
            name = textual_key(key)
            if name is None:
                yield f"{id_}: {quoted(key)} is not a key; write it as in '?', 'G', 'space' or 'ctrl+d'"
            elif name in RESERVED:
                yield f"{id_}: {key_label(name)} cannot be set, it {RESERVED[name]}"


def _keys(written: Sequence[str]) -> tuple[str, ...]:
    """Return the keys that are keys, each once."""
    return tuple(dict.fromkeys(name for key in written if (name := textual_key(key)) is not None))


def _clashes(keys: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """Yield every pair of actions that can be done at the same time and share a key."""
    actions_of: dict[str, list[Action]] = {}
    for action in ACTIONS:
        for key in keys[action.id]:
            actions_of.setdefault(key, []).append(action)
    for key, actions in actions_of.items():
        for first, second in combinations(actions, 2):
            if first.place == second.place or "everywhere" in (first.place, second.place):
                yield f"{first.id} and {second.id} are both on {key_label(key)}; give one of them another key"
