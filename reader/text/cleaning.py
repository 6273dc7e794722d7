"""The one cleaning of text that comes from outside: files, pages, feeds, file names, YAML.

Terminals obey control characters and people cannot see invisible ones, so neither may stay in what Reader shows.
`clean_text` is for bodies, `clean_field` for anything that is one line, `printable` the last check where a strip or a
line is made. What can be seen stays, except marks piled on a letter past reading; white space is made plain.
"""

import re

from reader.text.marks import MARKS

_EMOJI = "\u203c\u2049\u2122\u2139\u2194-\u2bff\u3030\u303d\u3297\u3299©®\U0001f000-\U0001faff"
# Scripts whose spelling needs the joiners: Arabic and its kin, and the scripts of India and South-East Asia.
_JOINING = "\u0600-\u08ff\u0900-\u109f\u1780-\u18af"

# What no text may hold. Format characters that are seen (Arabic number signs and their like) are not among them.
_INVISIBLE = (
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufe00-\ufe0d\ufeff\uffa0"
    "\ufff0-\ufffb\ufffe\uffff\U00013430-\U0001345f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U0010ffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0xE0000, 0x10000))
)
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_SPACES = "\t\xa0\u1680\u2000-\u200a\u202f\u205f\u3000"

# Marks on one letter; the longest in ordinary writing (Burmese, Tibetan) is five.
_MOST_MARKS = 6
# Joiners in one emoji; the longest that is meant to be drawn as one (a couple kissing, with skin tones) has four.
_MOST_JOINERS = 4

_PICTURE = f"[{_EMOJI}][\ufe0f\U0001f3fb-\U0001f3ff]?"
_KEPT_JOINER = (
    f"(?P<emoji>{_PICTURE}(?:\u200d{_PICTURE}){{1,{_MOST_JOINERS}}})"
    f"|(?<=[{_JOINING}])(?P<joiner>[\u200c\u200d])(?=[{_JOINING}])"
    f"|(?P<selector>(?<=[{_EMOJI}])[\ufe0e\ufe0f]|(?<=[#*0-9])\ufe0f(?=\u20e3))"
)

_DIRTY = re.compile(f"[{_INVISIBLE}{_BREAKS}{_SPACES}\ufe0e\ufe0f]")
_BREAK = re.compile(f"\r\n|[{_BREAKS}]")
_SPACE = re.compile(f"[{_SPACES}]")
_JUNK = re.compile(f"{_KEPT_JOINER}|[{_INVISIBLE}\ufe0e\ufe0f]+")
_MARK = re.compile(f"[{MARKS}]")
_STACK = re.compile(f"([{MARKS}]{{{_MOST_MARKS}}})[{MARKS}]+")
_UNPRINTABLE = re.compile(
    f"(?![\u200c\u200d])[{_INVISIBLE}{_BREAKS}\t\n]|(?<![{_JOINING}{_EMOJI}\ufe0f])[\u200c\u200d]"
)

# Escape sequences that go whole, after ECMA-48: strings (OSC, DCS, SOS, PM, APC) up to their terminator on the same
# line, control sequences, character sets. One without its end loses only its introducer, so that no prose goes with it.
# The 8-bit introducers are also what mangled UTF-8 and cp1252 are full of ("StraÃ\x9fe"); they open a sequence only
# where they do not go on a mangled letter, and where plain ASCII with the parameters of a real one comes after.
_MANGLED = "\x80-\xbf\xc2-\xf4"
_ESCAPE = re.compile(
    r"\x1b[\]PX^_][^\x07\x1b\x80-\x9f\r\n\u2028\u2029]{0,4096}+(?:\x07|\x1b\\|\x9c)"
    rf"|(?<![{_MANGLED}])(?:\x9d\d{{1,4}};|\x90(?=[\d$+])[\d;]{{0,64}}[!-/]?[@-~]|\x9f[A-Z]\w{{1,16}}=)[ -~]{{0,4096}}+"
    r"(?:\x07|\x1b\\|\x9c)"
    rf"|(?:\x1b\]|(?<![{_MANGLED}])\x9d)\d{{1,4}};"
    r"|\x1b\[[0-?]{0,64}(?:[!-/]?[@-~]|[ ]q)"
    rf"|(?<![{_MANGLED}])\x9b[<-?]?\d[\d;:]{{0,64}}(?:[!-/]?[@-~]|[ ]q)"
    r"|\x1b(?:[()*+][0-2AB]|[78=>c\\])"
)


def clean_text(text: str) -> str:
    r"""Return a body of text without anything a terminal obeys or a person cannot see.

    Line ends of every kind become "\n", every other white space becomes a space. Escape sequences go whole where they
    can be told from text; control, bidirectional, zero-width, tag, private-use and surrogate characters go. Joiners
    stay inside emoji and in scripts that are spelt with them. No letter carries more than six combining marks.
    """
    kinds = "".join(set(text))
    if _DIRTY.search(kinds):
        if "\x1b" in text or re.search("[\x80-\x9f]", text):
            text = _ESCAPE.sub("", text)
        text = _BREAK.sub("\n", text)
        text = _SPACE.sub(" ", text)
        text = _JUNK.sub(_keep_joiners, text)
    return _STACK.sub(r"\1", text) if _MARK.search(kinds) else text


def clean_field(text: str) -> str:
    """Return a title, name or other field as one clean line: `clean_text`, white space folded, ends stripped."""
    return " ".join(clean_text(text).split())


def printable(text: str) -> str:
    r"""Return `text` with every character that must not reach a terminal replaced by "\ufffd", the length unchanged.

    For one line: a line feed or a tab is replaced too. Clean text comes back as it is, at the cost of one look.
    """
    return text if text.isprintable() else _UNPRINTABLE.sub("\ufffd", text)


def _keep_joiners(match: re.Match[str]) -> str:
    return match.group() if match.lastgroup else ""
