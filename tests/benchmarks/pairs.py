"""Pairs of articles to measure comparing with: an ordinary one, and long ones that are made up.

The ordinary pair lies beside the checkout in ../shared; without it two articles of corpus/ are taken. The long pairs
have words as frequent as in news, and share a third of their sentences, word for word or with some words changed.
"""

import random
from pathlib import Path

from reader.text.articles import make_article
from reader.text.model import Article

CHECKOUT = Path(__file__).resolve().parents[2]
REAL = CHECKOUT.parent / "shared" / "articles"
ORDINARY = "ordinary"
SHARED = 0.33


def ordinary_files() -> list[Path]:
    """Return the files of the two articles of the ordinary pair."""
    return (sorted(REAL.glob("*.txt")) or sorted(CHECKOUT.glob("corpus/**/*.md")))[:2]


def pair(name: str) -> tuple[Article, Article]:
    """Return the pair of that name: the ordinary one, or as many made-up sentences a side as the name says."""
    if name != ORDINARY:
        return made_up_pair(int(name))
    base, other = (make_article(file.read_text(encoding="utf-8"), source=file.name) for file in ordinary_files())
    return base, other


def made_up_pair(sentences: int, shared: float = SHARED) -> tuple[Article, Article]:
    """Return two articles of so many sentences that share that part of them; the same ones each time."""
    chance = random.Random(7)
    words = ["".join(chance.choices("bdfgklmnprstvz", k=2)) + chance.choice("aeiou") + str(n) for n in range(8000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]

    def sentence() -> list[str]:
        return chance.choices(words, weights, k=chance.randint(8, 34))

    base = [sentence() for _ in range(sentences)]
    other = [
        [chance.choice(words) if chance.random() < 0.1 else word for word in chance.choice(base)]
        if chance.random() < shared
        else sentence()
        for _ in range(sentences)
    ]
    return _written(base), _written(other)


def _written(side: list[list[str]]) -> Article:
    return make_article("\n\n".join(" ".join(words).capitalize() + "." for words in side), source="made up")


def sentence_texts(article: Article) -> list[str]:
    """Return the text of each sentence."""
    return [article.sentence_text(id_) for id_ in range(len(article.sentences))]
