"""What an article is once it has been read: immutable metadata and reading text, cut into paragraphs and sentences.

Every offset in the program is a code-point offset into `Article.text`. Nothing here knows files, screens or other
layers.
"""

from dataclasses import dataclass
from typing import Literal

Role = Literal["body", "title", "caption", "furniture"]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A run of the reading text between two paragraph breaks: `text[start:end]`, never blank."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: `text[start:end]`, without white space at its ends.

    Attributes:
        start: code-point offset of its first character.
        end: code-point offset after its last character.
        paragraph: index of the paragraph it belongs to.
        role: what it is: body, title, caption or furniture ("3 min read").
    """

    start: int
    end: int
    paragraph: int
    role: Role


@dataclass(frozen=True, slots=True)
class Article:
    """One document as read.

    The sentences tile the text: in order, none overlaps, every non-blank character belongs to exactly one. A
    sentence's id is its index in `sentences`. Paragraphs are separated by a blank line (two line feeds); there is no
    other line feed.

    Attributes:
        text: the reading text, clean of control and invisible characters.
        source: where it came from, as the person gave it (a path, a URL, `-`).
        title: never empty; a copy of what the document says, or a name made from the source.
        outlet: who published it, where known.
        author: who wrote it, where known.
        date: when it was published as the document says it, ISO 8601 where it could be told.
        story: the event it is about, where the document names one.
    """

    text: str
    source: str
    title: str
    paragraphs: tuple[Paragraph, ...]
    sentences: tuple[Sentence, ...]
    outlet: str | None = None
    author: str | None = None
    date: str | None = None
    story: str | None = None

    def sentence_text(self, sentence: int) -> str:
        """Return the text of the sentence with that id."""
        span = self.sentences[sentence]
        return self.text[span.start : span.end]
