"""The YAML block at the top of a text or Markdown file: title, outlet, author, date and story.

People write it by hand and get YAML wrong (`title: Taliban: what next`), so where the block does not parse it is read
line by line. A block that names nothing a document says about itself, or holds a line that is no part of such a list
of names, is text between two rules, and text is always kept.
"""

import re
from collections.abc import Mapping
from itertools import takewhile
from typing import TypedDict, cast

from reader.safe_yaml import YamlError, load_yaml
from reader.sources.dates import iso_date
from reader.text.cleaning import clean_field


class Fields(TypedDict, total=False):
    """What a document says about itself, each value clean and not blank; the keyword arguments of `make_article`."""

    title: str
    outlet: str
    author: str
    date: str
    story: str


def split_front_matter(text: str) -> tuple[Fields, str]:
    """Return the fields of the block at the top of `text`, and the text after it.

    Where there is no block, it is not closed within 16 KB, it names no field, or a line of it reads as prose, the
    fields are empty and the text is whole.
    """
    opened = _OPENED.match(text)
    closed = _CLOSED.search(text, opened.end(), opened.end() + _LARGEST) if opened else None
    if opened is None or closed is None:
        return {}, text
    block = text[opened.end() : closed.start()]
    lines = _by_line(block)
    if not _KNOWN & lines.keys() or _holds_prose(block):
        return {}, text
    return make_fields(lines | _by_yaml(block, lines)), text[closed.end() :]


def make_fields(values: Mapping[str, str | None]) -> Fields:
    """Return the fields among `values`, cleaned, the date in ISO 8601 where it can be told, without the blank ones."""
    clean = {key: clean_field(values.get(key) or "") for key in _FIELDS}
    clean["date"] = iso_date(clean["date"])
    return cast("Fields", {key: value for key, value in clean.items() if value})


_FIELDS = ("title", "outlet", "author", "date", "story")
# Keys by which a block is told from text between two rules.
_KNOWN = {
    *_FIELDS,
    "authors",
    "by",
    "tags",
    "source",
    "url",
    "link",
    "lang",
    "language",
    "summary",
    "description",
    "layout",
}
_LARGEST = 16_384
_OPENED = re.compile(r"---[ \t]*(?:\r\n?|\n)")
_CLOSED = re.compile(r"(?<![^\r\n])(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)")
_LINE = re.compile(r"([A-Za-z][\w-]{0,40}+(?: [\w-]{1,40}+)?)[ \t]*:(?:[ \t]+(.*))?")
# A comment, a quoted key, an item of a list, the end of a value in brackets: lines without a value of their own.
_BESIDE = re.compile(r"#.*|([\"'])[\w -]+\1[ \t]*:(?:[ \t].*)?|-(?:[ \t].*)?|[\]}],?")
_FOLDED = re.compile(r"[>|][+-]?[1-9]?[+-]?")


def _holds_prose(block: str) -> bool:
    """Tell whether a line is no key, no comment and no part of the value of a key above it."""
    keyed = False
    for line in block.splitlines():
        key = _LINE.fullmatch(line)
        if line.strip() and not (key or _BESIDE.fullmatch(line) or (keyed and line[0] in " \t")):
            return True
        keyed = keyed or bool(key)
    return False


def _by_line(block: str) -> dict[str, str]:
    """Return each key with its value as it stands but for its quotes, folded lines and lists joined.

    What opens like a structure of YAML is a value for a title alone ("[/] is shown"); nobody is called "{name".
    """
    values = {}
    lines = block.splitlines()
    for number, line in enumerate(lines):
        if found := _LINE.fullmatch(line):
            key, value = found[1].lower(), clean_field(found[2] or "")
            if not value or _FOLDED.fullmatch(value):
                value = _continued(lines[number + 1 :])
            quoted = len(value) > 1 and value[0] == value[-1] and value[0] in "\"'"
            values[key] = value[1:-1].strip() if quoted else value
            if key == "author" and value.startswith("[") and value.endswith("]"):
                values[key] = ", ".join(name.strip(" \"'") for name in value[1:-1].split(","))
            elif key != "title" and value.startswith(_STRUCTURES):
                values[key] = ""
    return values


_STRUCTURES = ("[", "{", "&", "*", "!", "|", ">")


def _continued(lines: list[str]) -> str:
    """Return the value that goes on in the indented lines, or is the list, at the top of `lines`."""
    below = [line.strip() for line in takewhile(lambda line: line[:1] in ("", " ", "\t", "-"), lines)]
    items = [clean_field(line.removeprefix("-")).strip("\"'") for line in below if line.startswith("-")]
    return ", ".join(filter(None, items)) if items else clean_field(" ".join(below))


def _by_yaml(block: str, lines: Mapping[str, str]) -> dict[str, str]:
    """Return the fields that YAML reads better than `lines`: quoted and folded strings, and lists."""
    try:
        loaded = load_yaml(block)
    except YamlError:
        return {}
    if not isinstance(loaded, Mapping):
        return {}
    values: dict[str, str] = {}
    for key, value in loaded.items():
        name = str(key).lower()
        if isinstance(value, str):
            values[name] = value
        elif isinstance(value, list):
            values[name] = ", ".join(str(item) for item in value if isinstance(item, str | int | float) and item != "")
        elif isinstance(value, Mapping) or (value is None and not lines.get(name, "").startswith("#")):
            values[name] = ""
        elif value is not None:
            values[name] = re.sub(r"\s#.*", "", lines.get(name, str(value)))
    return values
