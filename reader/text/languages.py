"""Tells which language a text is written in, by its script and by how many of its words are common ones of each.

languages.txt has the common words, so that to tell one language more is to add a line. Only a little of a text is
looked at, English first, so it costs next to nothing. What a text is taken for that tells no language, is for those
to say who ask.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from reader.text.marks import MARKS

_LOOKED_AT = 1500
"""Code points at the beginning, and as many from the middle, for a page may begin with a menu: five hundred words, of
which a third are common ones in most languages."""

_ENGLISH_WORDS = "the of and to in a is that for was on with as at by it from his an were are which has not"
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_SURELY_ENGLISH = 0.15
"""Share of those words: .23 to .35 of the words of English news are, less than .07 of any other language tried."""

_MORE_THAN_ENGLISH = 1.2
_LEAST = 0.08
"""Share of common words: .18 to .40 in the accounts of tests/compare/accounts; where letters are not Latin the script
tells, whatever the share."""

_FEW_WORDS = 40


def tell_language(text: str) -> str | None:
    """Return the name of the language of a text, "french"; None where it is too short to tell, or not known.

    A text of fewer than forty words must have as many common ones as forty would.
    """
    middle = max(_LOOKED_AT, len(text) // 2)
    looked_at = f"{text[:_LOOKED_AT]} {text[middle : middle + _LOOKED_AT]}".casefold()
    words = looked_at.split()
    if sum(map(_ENGLISH.__contains__, words)) >= _SURELY_ENGLISH * max(_FEW_WORDS, len(words)):
        return "english"
    if looked_at.isascii():
        return _told(words, None)
    script = _script(looked_at)
    return script if script in _UNPARTED else _told(_signs().sub(" ", looked_at).split(), script)


def common_words(language: str) -> frozenset[str]:
    """Return the commonest words of a language that `tell_language` tells by them; none of another."""
    return frozenset(word for word, names in _common().items() if language in names)


_SCRIPTS = {
    "russian": r"[\u0400-\u052f]",
    "arabic": r"[\u0620-\u06ff]",
    "hindi": r"[\u0900-\u097f]",
    "korean": r"[\uac00-\ud7af]",
    "japanese": r"[\u3041-\u30ff]",
    "chinese": r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]",
}
"""For a script the language that is taken for, where no other has more of the words."""

_UNPARTED = ("japanese", "chinese")
_KANA_IN_JAPANESE = 0.1


def _script(text: str) -> str | None:
    """Return the language of the script that most of a text is written in, if it is one of those known here."""
    counts = {name: len(re.findall(script, text)) for name, script in _SCRIPTS.items()}
    if counts["japanese"] > _KANA_IN_JAPANESE * counts["chinese"]:
        counts["japanese"] += counts["chinese"]
    most = max(counts, key=counts.__getitem__)
    return most if 2 * counts[most] > sum(map(str.isalpha, text)) else None


def _told(words: Sequence[str], script: str | None) -> str | None:
    """Return the language that has most of `words` among its common ones, or the one told by the script."""
    counts = Counter(name for word in words for name in _common().get(word, ()))
    told = max(counts, key=lambda name: (counts[name], name == script), default=script)
    if told is None or told == script:
        return script
    if told != "english" and counts[told] < _MORE_THAN_ENGLISH * counts["english"]:
        return None
    return told if counts[told] >= _LEAST * max(_FEW_WORDS, len(words)) else script


@cache
def _signs() -> re.Pattern[str]:
    return re.compile(rf"[^\w{MARKS}]+")


@cache
def _common() -> dict[str, list[str]]:
    """Return for each common word of any language the names of those that have it."""
    having: dict[str, list[str]] = {}
    for line in files("reader.text").joinpath("languages.txt").read_text(encoding="utf-8").splitlines():
        name, *words = line.split()
        for word in words if name != "#" else ():
            having.setdefault(word, []).append(name)
    return having
