"""How long finding entities takes: the lists, a 10 KB article, and the words a second against a plain count of words.

Run it with `python -m tests.benchmarks.entities`. Times are of this machine in this run; the ratios are what to
compare. With `../shared/bench` beside the checkout, how right it is can be scored:
`python ../shared/bench/entities/score.py ../shared/bench/entities/measure/ieer.conll --reader "python -m reader"`.
"""

import re
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial

from reader.entities.finding import find_entities
from reader.text.articles import make_article

ROUNDS = 15
PARAGRAPH = (
    "The harbour master of Tolna, Ana Brandt, counted 1,240 boats on the quay before the storm of August 31. “We wait"
    " for the tide,” she told AFP on Friday, though officials of the Interior Ministry in Oslo had said that more than"
    " a third of the $5m pier was gone. Peter Moll, 42, a Norwegian pilot, left for the United States last week.\n\n"
)
LOADING = """
import time
start = time.perf_counter()
from reader.entities.gazetteers import gazetteers
imported = time.perf_counter()
gazetteers()
print(imported - start, time.perf_counter() - imported)
"""


def median(work: Callable[[], object]) -> float:
    """Return the median seconds that `work` takes."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def loading() -> tuple[float, float]:
    """Return the seconds that importing the lists and their first use take in a fresh process."""
    printed = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True).stdout
    imported, used = printed.split()
    return float(imported), float(used)


def main() -> None:
    """Print every figure."""
    loads = [loading() for _ in range(5)]
    imported, used = (statistics.median(times) * 1000 for times in zip(*loads, strict=True))
    print(f"lists: import {imported:.1f} ms, first use {used:.1f} ms")
    for size in (10_240, 102_400):
        article = make_article(PARAGRAPH * (size // len(PARAGRAPH)), source="benchmark")
        found = median(partial(find_entities, article))
        plain = median(partial(re.findall, r"\w+", article.text))
        rate = len(re.findall(r"\w+", article.text)) / found
        print(f"{size // 1024} KB: {found * 1000:.1f} ms, {rate:,.0f} words/s, {found / plain:.0f}x a plain findall")


if __name__ == "__main__":
    main()
