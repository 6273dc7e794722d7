"""The YAML block at the top of a text or Markdown file: title, outlet, author, date and story.

People write it by hand and get YAML wrong (`title: Taliban: what next`), so where the block does not parse it is read
line by line. A block that holds nothing of ours is text, and text is always kept.
"""

import re
from collections.abc import Mapping
from typing import TypedDict

from reader.safe_yaml import YamlError, load_yaml
from reader.sources.dates import iso_date
from reader.text.cleaning import clean_field


class Fields(TypedDict, total=False):
    """What a document says about itself; the keyword arguments of `make_article`."""

    title: str
    outlet: str
    author: str
    date: str
    story: str


def split_front_matter(text: str) -> tuple[Fields, str]:
    """Return the fields of the block at the top of `text`, and the text after it.

    Where there is no block, it is not closed, or it is not one of fields, the fields are empty and the text is whole.
    """
    found = _BLOCK.match(text)
    if found is None:
        return {}, text
    block = found["block"]
    if not _LINE.search(block):
        return {}, text
    values = _by_line(block)
    try:
        loaded = load_yaml(block)
    except YamlError:
        loaded = None
    if isinstance(loaded, Mapping):
        values |= {key: joined for key in _KEYS if (joined := _joined(loaded.get(key)))}
    fields = Fields(**{key: value for key in _KEYS if (value := values.get(key))})  # type: ignore[typeddict-item]
    if "date" in fields:
        fields["date"] = iso_date(fields["date"])
    return fields, text[found.end() :]


_KEYS = ("title", "outlet", "author", "date", "story")
_BLOCK = re.compile(
    r"\ufeff?---[ \t]*(?:\r\n?|\n)(?P<block>(?:(?!(?:---|\.\.\.)[ \t]*(?:[\r\n]|\Z)).*?(?:\r\n?|\n))*?)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)"
)
_LINE = re.compile(r"^(?P<key>[A-Za-z][\w -]*?)[ \t]*:(?:[ \t]+(?P<value>.*?))?[ \t]*\r?$", re.MULTILINE)


def _by_line(block: str) -> dict[str, str]:
    """Return each field with what stands after its colon, as it stands."""
    values = {}
    for line in _LINE.finditer(block):
        key, value = line["key"].lower(), clean_field(line["value"] or "")
        if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
            value = value[1:-1].strip()
        if key in _KEYS and value:
            values[key] = value
    return values


def _joined(value: object) -> str:
    """Return a string as it is and a list as its strings; nothing for what the line tells better (2021, 1.10, null)."""
    if isinstance(value, list):
        return ", ".join(str(item) for item in value if isinstance(item, str | int | float) and item != "")
    return value if isinstance(value, str) else ""
