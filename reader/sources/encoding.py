"""Bytes to text: which encoding a file is in, where nobody or the wrong one says so.

A ladder of guesses, surest first: byte order mark, what was declared, UTF-8, UTF-8 with a few bad bytes, the Western
code page, and only then statistics. It always answers; cleaning the answer is for `reader.text.cleaning`.
"""

import codecs
import re
from collections.abc import Iterator


def decode(data: bytes, declared: str | None = None) -> str:
    r"""Return the text of `data`, without a byte order mark; bytes that make no sense become "\ufffd".

    Args:
        data: a whole file or page.
        declared: the encoding it says it is in, if it does; one that is unknown or plainly wrong is passed over.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for encoding in _certain(data, declared):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode(_likeliest(data), "replace")


def is_wide(data: bytes) -> bool:
    """Return whether `data` is UTF-16 or UTF-32, where zero bytes are no sign of a binary file."""
    return data.startswith(tuple(mark for mark, _ in _MARKS[1:])) or _unmarked_wide(data) is not None


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# What browsers take these names to mean: pages that claim them use the wider code page.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
# The encodings pages are written in; Python knows others that are none ("rot13") or that turn any bytes into text.
_PAGES = re.compile(
    r"utf-8|cp125\d|iso8859-\d+|koi8-[rtu]|mac-\w+|cp8\d\d|cp93[26]|cp949|cp950|big5\w*|gb18030|euc\S+|shift\S+"
)
_SAMPLE = 131_072  # bytes that are looked at where the encoding has to be guessed


def _certain(data: bytes, declared: str | None) -> Iterator[str]:
    """Yield the encodings that are right if they decode the whole without an error."""
    if wide := _unmarked_wide(data):
        yield wide
    if known := _known(declared):
        yield known
    yield "utf-8"


def _unmarked_wide(data: bytes) -> str | None:
    """Return the UTF-16 that has a zero in every other byte, as Western text has."""
    sample = data[: 4096 - len(data) % 2]
    if b"\x00" not in sample:
        return None
    half = len(sample) / 2
    even, odd = sample[0::2].count(0) / half, sample[1::2].count(0) / half
    if odd > 0.7 and even < 0.1:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 and odd < 0.1 else None


def _known(declared: str | None) -> str | None:
    try:
        name = codecs.lookup((declared or "").strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    name = _MEANT.get(name, name)
    return name if _PAGES.fullmatch(name) else None


def _likeliest(data: bytes) -> str:
    """Return the encoding of bytes that are not UTF-8 throughout."""
    sample = _where_it_matters(data)
    bad = sample.decode("utf-8", "replace").count("\ufffd")
    if len(_MULTIBYTE.findall(sample)) > bad:
        return "utf-8"
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    if len(_WESTERN.findall(sample.decode("cp1252", "replace"))) >= _WESTERN_SHARE * high:
        return "cp1252"
    if bad * _RARE < len(sample):
        return "utf-8"
    return _by_statistics(sample) or "cp1252"


_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
# What high bytes are in Western text: letters beside plain letters, words of one letter, signs.
_WESTERN = re.compile(
    r"(?<=[A-Za-z])[À-ÖØ-öø-ÿŠŽŒšžœŸ]|[À-ÖØ-öø-ÿŠŽŒšžœŸ](?=[a-z])|(?<![^\s(«“])[àÀéÉôÔ](?=\s)|[‘’“”–—…•€£§©®°«»·½¼ºª¿¡\xa0]"
)
_WESTERN_SHARE = 0.6  # of high bytes; .9 and more in French and Spanish, under .2 in Cyrillic and Greek
_RARE = 500  # bytes to each bad one, in UTF-8 that was damaged


def _where_it_matters(data: bytes) -> bytes:
    """Return the part of `data` around its first byte that is not UTF-8."""
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        start = max(0, error.start - _SAMPLE // 2)
        return data[start : start + _SAMPLE]
    return data[:_SAMPLE]


def _by_statistics(sample: bytes) -> str | None:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return None
    best = from_bytes(sample).best()
    return best.encoding if best else None
