"""Markdown to blocks: what is read of it, without its marks.

Headings are titles, a picture is its caption, a link is its words; HTML inside loses its tags.
"""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from reader.text.articles import Block
from reader.text.model import Role

if TYPE_CHECKING:
    from markdown_it.token import Token


def markdown_blocks(text: str) -> list[Block]:
    """Return the paragraphs of a Markdown text in order, headings with the role title, pictures with caption."""
    from markdown_it import MarkdownIt

    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text)
    return [block for block in _blocks(tokens) if block.text.strip()]


def _blocks(tokens: Sequence["Token"]) -> Iterator[Block]:
    lists: list[int | None] = []
    prefix, role, row = "", None, None  # type: str, Role | None, list[str] | None
    for token in tokens:
        kind = token.type
        if kind in {"bullet_list_open", "ordered_list_open"}:
            lists.append(int(token.attrGet("start") or 1) if kind.startswith("o") else None)
        elif kind in {"bullet_list_close", "ordered_list_close"}:
            lists.pop()
        elif kind == "list_item_open":
            prefix = "• " if lists[-1] is None else f"{token.info or lists[-1]}. "
        elif kind == "heading_open":
            role = "title"
        elif kind == "heading_close":
            role = None
        elif kind == "tr_open":
            row = []
        elif kind == "tr_close" and row is not None:
            yield Block(" | ".join(row))
            row = None
        elif kind == "inline":
            words, pictures = _inline(token.children or [])
            if row is not None:
                row.append(words)
            else:
                yield Block(prefix + words if words.strip() else "", role)
            prefix = ""
            yield from (Block(picture, "caption") for picture in pictures)
        elif kind in {"fence", "code_block"}:
            yield from (Block(line) for line in token.content.split("\n"))
        elif kind == "html_block":
            yield from _html(token.content)


def _inline(tokens: Sequence["Token"]) -> tuple[str, list[str]]:
    words, pictures = [], []
    for token in tokens:
        if token.type in {"text", "code_inline"}:
            words.append(token.content)
        elif token.type in {"softbreak", "hardbreak"}:
            words.append(" ")
        elif token.type == "image":
            pictures.append(token.content)
        elif token.type == "html_inline" and token.content.lower().startswith("<br"):
            words.append(" ")
    return "".join(words), pictures


def _html(content: str) -> list[Block]:
    from reader.sources.html import plain_blocks

    return plain_blocks(content)
