"""HTML as a stream of tags and texts, in time proportional to its length.

The parser of the standard library takes a minute over 100 KB of `<a <a <a …`; what is saved from the web, or made to
look like it, must not be able to do that. Tags that are not finished are text, as are stray signs.
"""

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple


class Tag(NamedTuple):
    """A start or an end tag.

    Attributes:
        name: in lower case.
        closes: whether it is an end tag.
        attributes: as written, between the name and the closing sign.
    """

    name: str
    closes: bool
    attributes: str

    def attribute(self, name: str) -> str:
        """Return the value of an attribute, or nothing where the tag has none of that name."""
        for found in _ATTRIBUTE.finditer(self.attributes):
            if found[1].lower() == name:
                return unescape((found[2] or "").strip("\"'"))
        return ""


def tokens(markup: str) -> Iterator[Tag | str]:
    """Yield the tags and texts of `markup` in order, references resolved, without comments, scripts and styles.

    What stands in a title or a text area is text, as it is for browsers.
    """
    at, end = 0, len(markup)
    unclosed: set[str] = set()
    while at < end:
        sign = markup.find("<", at)
        if sign != at:
            yield unescape(markup[at:sign] if sign >= 0 else markup[at:])
        if sign < 0:
            return
        at = _after_aside(markup, sign, unclosed)
        if at > sign:
            continue
        found = _TAG.match(markup, sign)
        if found is None:
            yield "<"
            at = sign + 1
            continue
        tag = Tag(found["name"].lower(), found["slash"] == "/", found["rest"])
        yield tag
        at = found.end()
        if tag.name in _RAW and not tag.closes:
            start, at = at, _raw_end(markup, at, tag.name)
            if tag.name not in _UNREAD:
                yield unescape(markup[start:at])


_TAG = re.compile(r"""<(?P<slash>/?)(?P<name>[a-zA-Z][^\s/<>]*+)(?P<rest>(?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>""")
_ATTRIBUTE = re.compile(r"""([^\s=/>"']++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>]*+))?""")
_UNREAD = frozenset({"script", "style"})
_RAW = _UNREAD | {"title", "textarea"}
# What is no element, and how it ends.
_ASIDES = (("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">"))


def _after_aside(markup: str, sign: int, unclosed: set[str]) -> int:
    """Return the place after the comment or declaration that begins at `sign`, or `sign` where there is none.

    Args:
        markup: the whole of it.
        sign: where the "<" stands.
        unclosed: the endings that are known not to come any more; added to here, so that each is missed once only.
    """
    for opening, ending in _ASIDES:
        if markup.startswith(opening, sign) and ending not in unclosed:
            found = markup.find(ending, sign + len(opening))
            if found >= 0:
                return found + len(ending)
            unclosed.add(ending)
    return sign


def _raw_end(markup: str, at: int, name: str) -> int:
    """Return where an element whose content is not markup ends, or the end of all where it is not closed."""
    found = re.compile(rf"</{name}\b", re.IGNORECASE).search(markup, at)
    return found.start() if found else len(markup)
