"""Tells which language an article is written in, by its script and by how many of its words are common ones of each.

Only the beginning of the text is looked at, so it costs next to nothing; English is asked first. What a text
is taken for that no language claims, is for the vocabulary to say.
"""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from reader.compare.languages.language import Language, data_lines, language
from reader.text.marks import MARKS

_LOOKED_AT = 3000
"""Code points: about five hundred words, of which a third are common ones in most languages."""

_SURELY_ENGLISH = 0.2
"""Share of English stop words: .34 to .5 of the words of English news are, at most .14 of any other language here."""

_MORE_THAN_ENGLISH = 1.2
_LEAST = 0.08
_FEW_WORDS = 40


def tell_language(text: str, english: frozenset[str]) -> str | None:
    """Return the name of the language of a text; None where it is too short to tell, or not known.

    Args:
        text: the reading text of an article.
        english: the stop words of English.
    """
    beginning = text[:_LOOKED_AT].casefold()
    words = beginning.split()
    if sum(map(english.__contains__, words)) >= _SURELY_ENGLISH * max(_FEW_WORDS, len(words)):
        return "english"
    if beginning.isascii():
        return _told(words, None)
    script = _script(beginning)
    return script if script in _UNPARTED else _told(_SIGNS.sub(" ", beginning).split(), script)


def known_language(name: str) -> Language:
    """Return the language with that name: that of its file, or one of which only the commonest words are known."""
    if files("reader.compare.languages").joinpath(f"{name}.txt").is_file():
        return language(name)
    return _of_common_words(name)


_SIGNS = re.compile(rf"[^\w{MARKS}]+")
_SCRIPTS = {
    "russian": re.compile(r"[\u0400-\u052f]"),
    "arabic": re.compile(r"[\u0620-\u06ff]"),
    "hindi": re.compile(r"[\u0900-\u097f]"),
    "korean": re.compile(r"[\uac00-\ud7af]"),
    "japanese": re.compile(r"[\u3041-\u30ff]"),
    "chinese": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\U00020000-\U0003ffff]"),
}
"""For the script of each the language it is, where no other has more of the words."""

_UNPARTED = ("japanese", "chinese")
_KANA_IN_JAPANESE = 0.1


def _script(text: str) -> str | None:
    """Return the language of the script that most of a text is written in, if it is one of those known here."""
    counts = {name: len(script.findall(text)) for name, script in _SCRIPTS.items()}
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
def _common() -> dict[str, list[str]]:
    """Return for each common word of any language the names of those that have it."""
    having: dict[str, list[str]] = {}
    for line in data_lines("telling"):
        name, *words = line.split()
        for word in words:
            having.setdefault(word, []).append(name)
    return having


@cache
def _of_common_words(name: str) -> Language:
    return Language(stops=frozenset(word for word, names in _common().items() if name in names))
