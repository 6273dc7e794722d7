"""Tells which sentences of an article a span of its text stands in."""

from bisect import bisect_left, bisect_right

from reader.text.model import Article


class SentenceFinder:
    """Finds the sentences of one article by offset."""

    def __init__(self, article: Article) -> None:
        self._starts = [sentence.start for sentence in article.sentences]

    def at(self, offset: int) -> int:
        """Return the id of the sentence that `offset` stands in; the article has at least one sentence."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, start: int, end: int) -> tuple[int, ...]:
        """Return the ids of the sentences that `start` to `end` touches, in order."""
        return tuple(range(self.at(start), max(self.at(start) + 1, bisect_left(self._starts, end))))
