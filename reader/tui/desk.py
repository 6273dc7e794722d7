"""What lies on the desk while the app runs: the articles that were opened, which is the base, what was found in them.

It knows nothing of the screen; workers fill it from threads, the screens read it. Each answer is kept, so that coming
back to an article or a comparison costs nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from reader.compare.collecting import uncollected
from reader.compare.progress import Progress, share_of_finding, untold, within
from reader.errors import ReaderError
from reader.report.reading import byline
from reader.text.cleaning import clean_field

if TYPE_CHECKING:
    from reader.compare.model import Comparison
    from reader.entities.model import Entities
    from reader.text.model import Article

P = ParamSpec("P")
T = TypeVar("T")

WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047


@dataclass(slots=True)
class Entry:
    """A source on the desk: not read yet, an article, or the reason why it could not be read."""

    source: str
    article: Article | None = None
    problem: str | None = None
    reading_time: str = ""

    @property
    def title(self) -> str:
        """The article's title, or the name of the file until it has been read."""
        return self.article.title if self.article else clean_field(PurePath(self.source).name) or "Standard input"

    @property
    def details(self) -> str:
        """What stands under the title: where the article comes from, the problem, or that it is still being read."""
        if self.article is None:
            return self.problem or "…"
        return " · ".join([*byline(self.article), self.reading_time])


def guarded(work: Callable[P, T], *args: P.args, **named: P.kwargs) -> T:
    """Return what `work` returns; whatever it raises that it should not becomes an error that can be told.

    Raises:
        ReaderError: the work failed.
    """
    try:
        return work(*args, **named)
    except ReaderError:
        raise
    except Exception as error:
        said = f"Something went wrong that should not have ({type(error).__name__}: {error}); please report it."
        raise ReaderError(said) from error


@dataclass(slots=True)
class Desk:
    """The entries in the order they were given, the base, and what has been computed of them."""

    entries: list[Entry]
    base: Entry | None = None
    _entities: dict[str, Entities] = field(default_factory=dict)
    _comparisons: dict[tuple[str, str], Comparison] = field(default_factory=dict)

    @classmethod
    def of(cls, sources: Sequence[str]) -> Desk:
        """Return a desk with those sources, none of them read yet."""
        return cls([Entry(source) for source in sources])

    def read(self, entry: Entry) -> None:
        """Read the entry's article, or note why it cannot be read. Slow: for a worker."""
        from reader.sources.loading import load

        try:
            article = guarded(load, entry.source)
        except ReaderError as error:
            entry.problem = clean_field(str(error))
        else:
            entry.reading_time = f"{max(1, round(len(article.text.split()) / WORDS_A_MINUTE))} min"
            entry.article = article

    def entities(self, article: Article) -> Entities:
        """Return what is found in an article of the desk. Slow the first time: for a worker."""
        from reader.entities.finding import find_entities

        if article.source not in self._entities:
            self._entities[article.source] = guarded(find_entities, article)
        return self._entities[article.source]

    def known_entities(self, article: Article) -> Entities | None:
        """Return what was found in an article, or None when nobody has looked yet."""
        return self._entities.get(article.source)

    def compare(self, base: Article, other: Article, progress: Progress = untold) -> Comparison:
        """Return what `other` adds over `base`. Slow the first time: for a worker.

        Args:
            base: what has been read.
            other: what is asked what it adds.
            progress: told how much is done, 0 to 1; what it raises as `ReaderError` goes through and nothing is kept.
        """
        pair = (base.source, other.source)
        if pair not in self._comparisons:
            with uncollected():
                self._comparisons[pair] = self._compared(base, other, progress)
        return self._comparisons[pair]

    def _compared(self, base: Article, other: Article, progress: Progress) -> Comparison:
        from reader.compare.comparing import compare

        unknown = [article for article in (base, other) if self.known_entities(article) is None]
        finding = share_of_finding(len(unknown))
        for at, article in enumerate(unknown):
            progress(finding * at / len(unknown))
            self.entities(article)
        found = (self.entities(base), self.entities(other))
        rest = within(progress, finding, 1)
        rest(0)
        return guarded(
            partial(compare, base_entities=found[0], other_entities=found[1], progress=rest),
            base,
            other,
        )

    def nearest(self, article: Article) -> list[tuple[Entry, float]]:
        """Return the entries nearest in content to `article`, nearest first, with the cosine of each, 0 to 1."""
        from reader.compare.nearest import nearest

        others = [(entry, entry.article) for entry in self.entries if entry.article and entry.article is not article]
        found = guarded(nearest, article, [other for _, other in others])
        return [(others[index][0], cosine) for index, cosine in found]

    def searched(self, entry: Entry) -> str:
        """Return what a filter looks through: title, outlet and the names that have been found so far."""
        if entry.article is None:
            return entry.title
        found = self.known_entities(entry.article)
        names = [entity.name for entity in found.entities] if found else []
        return " ".join([entry.title, entry.article.outlet or "", *names])
