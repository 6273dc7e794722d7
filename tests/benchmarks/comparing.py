"""How long a comparison takes, beside rapidfuzz over all pairs of sentences and git's word diff of the same texts.

Run `python tests/benchmarks/comparing.py`; it prints and never fails. CPU seconds, the best of several runs; loading
and finding entities are not counted. The real pair lies beside the checkout in ../shared; without it two articles of
corpus/ are compared. The long pair is made up: words as frequent as in news, a third of the sentences shared.
"""

import random
import resource
import subprocess
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from reader.compare.comparing import compare
from reader.entities.finding import find_entities
from reader.text.articles import make_article
from reader.text.model import Article

CHECKOUT = Path(__file__).resolve().parents[2]
REAL = CHECKOUT.parent / "shared" / "articles"
SENTENCES = 1000
SHARED = 0.33


def main() -> None:
    """Print the time of each pair and its ratio to the other tools."""
    ordinary = sorted(REAL.glob("*.txt")) or sorted(CHECKOUT.glob("corpus/**/*.md"))
    base, other = (make_article(path.read_text(encoding="utf-8"), source=path.name) for path in ordinary[:2])
    report("an ordinary pair", base, other, runs=20)
    report("a long pair", *made_up_pair(), runs=3)


def report(name: str, base: Article, other: Article, runs: int) -> None:
    """Print what comparing the two takes."""
    base_entities, other_entities = find_entities(base), find_entities(other)
    ours = best(
        lambda: compare(base, other, base_entities=base_entities, other_entities=other_entities),
        runs,
        resource.RUSAGE_SELF,
    )
    one, another = sentences(base), sentences(other)
    fuzzy = best(lambda: cdist(one, another, scorer=fuzz.ratio, workers=1), runs, resource.RUSAGE_SELF)
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder, "base.txt"), Path(folder, "other.txt")]
        for file, article in zip(files, (base, other), strict=True):
            file.write_text(article.text, encoding="utf-8")
        command = ["git", "diff", "--no-index", "--word-diff", *map(str, files)]
        try:
            git = best(
                lambda: subprocess.run(command, capture_output=True, check=False),
                min(runs, 5),
                resource.RUSAGE_CHILDREN,
            )
        except FileNotFoundError:
            git = 0.0
    print(f"{name}: {len(one)} x {len(another)} sentences, {1000 * ours:.1f} ms")
    print(f"  {ours / fuzzy:.2f} times rapidfuzz ratio of all pairs ({1000 * fuzzy:.1f} ms)")
    print(f"  {ours / git:.2f} times git diff --word-diff ({1000 * git:.1f} ms)" if git else "  git is not installed")


def sentences(article: Article) -> list[str]:
    """Return the text of each sentence."""
    return [article.sentence_text(id_) for id_ in range(len(article.sentences))]


def best(work: Callable[[], object], runs: int, who: int) -> float:
    """Return the least CPU seconds that `work` took of this process or of its children."""
    times = []
    for _ in range(runs):
        before = resource.getrusage(who)
        work()
        after = resource.getrusage(who)
        times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return max(min(times), 1e-6)


def made_up_pair() -> tuple[Article, Article]:
    """Return two long articles that share a third of their sentences, word for word or with some words changed."""
    chance = random.Random(7)
    words = ["".join(chance.choices("bdfgklmnprstvz", k=2)) + chance.choice("aeiou") + str(n) for n in range(8000)]
    weights = [1 / (rank + 3) for rank in range(len(words))]

    def sentence() -> list[str]:
        return chance.choices(words, weights, k=chance.randint(8, 34))

    base = [sentence() for _ in range(SENTENCES)]
    other = [
        [chance.choice(words) if chance.random() < 0.1 else word for word in chance.choice(base)]
        if chance.random() < SHARED
        else sentence()
        for _ in range(SENTENCES)
    ]
    return written(base), written(other)


def written(side: list[list[str]]) -> Article:
    """Return an article of these sentences, a paragraph each."""
    return make_article("\n\n".join(" ".join(words).capitalize() + "." for words in side), source="made up")


if __name__ == "__main__":
    started = time.perf_counter()
    main()
    print(f"measured in {time.perf_counter() - started:.0f} s")
