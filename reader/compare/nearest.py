"""Finds the articles closest in content to one: what to offer as the base when none has been marked."""

from collections.abc import Iterable, Sequence
from heapq import nsmallest
from math import log, sqrt

from reader.compare.languages.lexicon import UnpartedLexicon
from reader.compare.vocabulary import Vocabulary
from reader.text.model import Article
from reader.text.words import words


def nearest(article: Article, others: Sequence[Article], limit: int = 9) -> list[tuple[int, float]]:
    """Return the articles closest to `article`, by the cosine of their words weighted by rarity, closest first.

    Args:
        article: the article to find company for.
        others: the articles to choose from; `article` itself, if among them, is found like any other.
        limit: how many to return at most.

    Returns:
        (index in `others`, cosine) pairs; the cosine is over 0 and at most 1, for articles of the same words. Articles
        that share no word but stop words are left out.
    """
    vocabulary = Vocabulary()
    wanted = _content(article, vocabulary)
    found = [_content(other, vocabulary) for other in others]
    rarity = _rarity([wanted, *found], len(vocabulary.terms))
    norm = _norm(wanted, rarity)
    close = []
    for index, content in enumerate(found):
        shared = _norm(wanted & content, rarity)
        if shared:
            close.append((-min(1.0, round(shared**2 / (norm * _norm(content, rarity)), 9)), index))
    return [(index, -cosine) for cosine, index in nsmallest(limit, close)]


def _content(article: Article, vocabulary: Vocabulary) -> frozenset[int]:
    found = words(article.text)
    lexicon = vocabulary.lexicon_of(article.text)
    if isinstance(lexicon, UnpartedLexicon):
        _, kin = lexicon.read([word.normal for word in found], [word[:2] for word in found])
        return frozenset(kin) - vocabulary.stops
    return frozenset([vocabulary.kin[lexicon[word.normal]] for word in found]) - vocabulary.stops


def _rarity(articles: Sequence[frozenset[int]], terms: int) -> list[float]:
    """Return how much each word tells of which articles belong together; one that all of them have tells little."""
    counts = [0] * terms
    for content in articles:
        for number in content:
            counts[number] += 1
    return [log((len(articles) + 1) / max(count, 1)) for count in counts]


def _norm(content: Iterable[int], rarity: Sequence[float]) -> float:
    return sqrt(sum([rarity[number] ** 2 for number in content]))
