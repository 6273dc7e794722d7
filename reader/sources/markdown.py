"""Markdown to blocks: what is read of it, without its marks.

Headings are titles, a picture is its caption, a link is its words; HTML inside loses its tags. Which marks there are is
decided by markdown-it (CommonMark with tables and struck-out text). Its flat list of tokens is read as it comes, so
that no depth of nesting can stop it.
"""

from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reader.sources.html_paragraphs import fragment_blocks
from reader.text.articles import Block
from reader.text.layout import lay_paragraphs


def markdown_blocks(text: str) -> list[Block]:
    """Return the paragraphs of a Markdown text in order, headings with the role title, pictures with caption.

    What is too large or too deep for Markdown, or mostly brackets, is read as plain text, marks and all.
    """
    blocks: list[Block] = []
    if len(text) <= _LARGEST and text.count("[") <= _MOST_BRACKETS:
        tokens = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"]).parse(text)
        blocks = [block for block in _blocks(tokens) if block.text.strip()]
    return blocks or [Block(paragraph) for paragraph in lay_paragraphs(text)]


# Code points. Of 70 pieces repeated up to this size the slowest (a table of two rows, again and again) took 3.4 s.
_LARGEST = 300_000
# Each may open a link and costs 20 to 30 µs to look at: .5 s in all, where 300,000 of them took 9 s.
_MOST_BRACKETS = 20_000
_DEEPEST = 50  # blocks in one another; markdown-it recurses a few frames for each


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    marker = opened = ""
    cells: list[str] = []
    for token in tokens:
        match token.type:
            case "list_item_open":
                marker = f"{token.info}. " if token.info else "• "
            case "inline" if opened in {"td_open", "th_open"}:
                cells.append(_words(token))
            case "inline":
                heading = opened == "heading_open"
                yield Block(marker + _words(token), "title" if heading else "body" if marker else None)
                yield from (Block(part.content, "caption") for part in token.children or () if part.type == "image")
                marker = ""
            case "tr_close":
                yield Block(" | ".join(cells), "body")
                cells.clear()
            case "fence" | "code_block":
                yield from (Block(line, "body") for line in token.content.split("\n"))
            case "html_block":
                yield from fragment_blocks(token.content)
        opened = token.type


def _words(inline: Token) -> str:
    """Return the text of a paragraph without its pictures."""
    words = []
    for part in inline.children or ():
        if part.type in {"text", "code_inline"}:
            words.append(part.content)
        elif part.type in {"softbreak", "hardbreak"} or part.content.lower().startswith(("<br>", "<br/", "<br ")):
            words.append(" ")
    return "".join(words)
