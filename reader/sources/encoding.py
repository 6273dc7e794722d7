"""Bytes to text: which encoding a file is in, where nobody or the wrong one says so.

A ladder of guesses, surest first: byte order mark, what was declared, UTF-8, UTF-8 with a few bad bytes, the Western
code page, and only then statistics. It always answers; cleaning the answer is for `reader.text.cleaning`.
"""

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 262_144  # bytes looked at where the encoding has to be guessed
# What browsers take these names to mean, and names that are no encoding of a text anybody saved.
_MEANT = {"ascii": "cp1252", "iso8859-1": "cp1252", "iso8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030"}
_WRONG = re.compile(
    r"utf-?(?:7|16|32)|idna|punycode|unicode|undefined|mbcs|oem|palmos|cp037|cp500|cp1026|cp1140", re.IGNORECASE
)


def decode(data: bytes, declared: str | None = None) -> str:
    """Return the text of `data`, without a byte order mark; bytes that make no sense become "\ufffd".

    Args:
        data: a whole file or page.
        declared: the encoding it says it is in, if it does; anything unknown or plainly wrong is passed over.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for encoding in (_without_mark(data), _known(declared), "utf-8"):
        if encoding:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    return data.decode(_guess(data), "replace")


def is_utf16(data: bytes) -> bool:
    """Return whether `data` reads as UTF-16 or UTF-32, by its mark or by where its zero bytes stand."""
    return data.startswith(tuple(mark for mark, _ in _MARKS[1:])) or _without_mark(data) is not None


def _without_mark(data: bytes) -> str | None:
    sample = data[:4096]
    if len(sample) < 4 or b"\x00" not in sample:
        return None
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.7 * half and odd < 0.1 * half:
        return "utf-16-be"
    return None


def _known(declared: str | None) -> str | None:
    if not declared:
        return None
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    if _WRONG.match(name):
        return None
    return _MEANT.get(name, name)


_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_WESTERN_LETTER = re.compile(r"(?<=[A-Za-z])[À-ÖØ-öø-ÿŠŽŒšžœŸ]|[À-ÖØ-öø-ÿŠŽŒšžœŸ](?=[A-Za-z])|\b[àÀ]\b")
_WESTERN_SIGN = re.compile(r"[‘’“”–—…•€£§©®°«»·½¼ª\xa0]")


def _guess(data: bytes) -> str:
    sample = data if len(data) <= _SAMPLE else data[: _SAMPLE // 2] + _around_first_bad(data)
    good = len(_MULTIBYTE.findall(sample))
    bad = sample.decode("utf-8", "replace").count("\ufffd")
    if good > bad:
        return "utf-8"
    western = sample.decode("cp1252", "replace")
    high = len(sample) - len(sample.translate(None, bytes(range(128, 256))))
    if len(_WESTERN_LETTER.findall(western)) + len(_WESTERN_SIGN.findall(western)) >= 0.6 * high:
        return "cp1252"
    if bad * 500 < len(sample):
        return "utf-8"
    return _by_statistics(sample) or "cp1252"


def _around_first_bad(data: bytes) -> bytes:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data[max(0, error.start - 1000) : error.start + _SAMPLE // 2]
    return b""


def _by_statistics(sample: bytes) -> str | None:
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        return None
    best = from_bytes(sample).best()
    return best.encoding if best else None
