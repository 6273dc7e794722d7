"""The names of keys: as people write them, as textual names them, as they are shown.

Knows every key that a terminal can tell apart, without importing textual; a test holds that both say the same.
"""

import string
import unicodedata

_MOVES = ("left", "right", "up", "down", "home", "end", "insert", "delete", "pageup", "pagedown")
_FUNCTIONS = tuple(f"f{number}" for number in range(1, 25))

# textual.keys.KEY_NAME_REPLACEMENTS
_REPLACED = {
    "solidus": "slash",
    "reverse_solidus": "backslash",
    "commercial_at": "at",
    "hyphen_minus": "minus",
    "plus_sign": "plus",
    "low_line": "underscore",
}

_SYNONYMS = {
    "esc": "escape",
    "return": "enter",
    "spacebar": "space",
    "del": "delete",
    "ins": "insert",
    "pgup": "pageup",
    "pgdn": "pagedown",
    "page_up": "pageup",
    "page_down": "pagedown",
    "↑": "up",
    "↓": "down",
    "←": "left",
    "→": "right",
    "control": "ctrl",
}

_SAME = {  # what a terminal sends for the first is what it sends for the second
    "ctrl+i": "tab",
    "ctrl+m": "enter",
    "ctrl+h": "backspace",
    "ctrl+left_square_bracket": "escape",
}

RESERVED = {"ctrl+c": "copies the selection", "ctrl+q": "leaves Reader at once"}


def character_key(character: str) -> str:
    """Return textual's name of the key that types `character` ("?" is "question_mark", "G" is "G")."""
    if character == " ":
        return "space"
    if character.isalnum():
        return character
    name = unicodedata.name(character, character).lower().replace("-", "_").replace(" ", "_")
    return _REPLACED.get(name, name)


_CHARACTER_OF = {character_key(character): character for character in string.punctuation}

KEY_NAMES: frozenset[str] = frozenset(
    {
        *("escape", "enter", "space", "tab", "shift+tab", "backspace"),
        *(modifier + key for key in _MOVES for modifier in ("", "shift+", "ctrl+", "ctrl+shift+")),
        *(modifier + key for key in _FUNCTIONS for modifier in ("", "ctrl+")),
        *(f"ctrl+{letter}" for letter in string.ascii_lowercase),
        *(f"ctrl+{key}" for key in ("backslash", "right_square_bracket", "circumflex_accent", "underscore")),
        *(f"alt+{character}" for character in string.ascii_lowercase + string.digits),
        *(f"alt+shift+{letter}" for letter in string.ascii_lowercase),
        *_CHARACTER_OF,
    }
)
"""Every key a terminal can send, in textual's notation, but for those that type a single letter, digit or sign."""


def textual_key(written: str) -> str | None:
    """Return textual's name of a key as people write it ("?", "ctrl+d", "PgDn", "G"), or None if it is no key."""
    *modifiers, last = written.split("+") if len(written) > 1 else [written]
    single = len(last) == 1
    if single and (not last.isprintable() or unicodedata.combining(last)):
        return None
    if single and not modifiers and last not in _SYNONYMS:
        return character_key(last)
    if single and modifiers == ["shift"] and len(last.upper()) == 1 and last.isalpha():
        return last.upper()
    named = _SYNONYMS.get(last.lower(), last.lower())
    held = sorted(_SYNONYMS.get(modifier.lower(), modifier.lower()) for modifier in modifiers)
    name = "+".join([*held, character_key(named) if len(named) == 1 else named])
    name = _SAME.get(name, name)
    return name if name in KEY_NAMES else None


_LABELS = {
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "escape": "Esc",
    "delete": "Del",
    "insert": "Ins",
}


def key_label(key: str) -> str:
    """Return how a key in textual's notation is shown to a person ("question_mark" is "?", "ctrl+d" is "Ctrl+D")."""
    *modifiers, last = key.split("+")
    shown = _LABELS.get(last) or _CHARACTER_OF.get(last) or (last if len(last) == 1 else last.capitalize())
    if not modifiers:
        return shown
    return "+".join([*(modifier.capitalize() for modifier in modifiers), shown.upper() if len(shown) == 1 else shown])
