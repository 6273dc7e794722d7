"""How well and how fast text is cut: sentence boundaries against annotators, and seconds a megabyte.

Run `python tests/benchmarks/segmentation.py`; it prints and never fails. The labelled articles lie beside the checkout
in ../shared; without them only the speed is measured. `--errors` prints every boundary that differs.
"""

import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from reader.text.articles import make_article
from reader.text.segmentation import sentence_spans
from reader.text.words import words

LABELLED = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "compare" / "dev.jsonl"
PROSE = (
    "The council of Port Ellary voted on Tuesday night to close the old bridge, Mayor J. K. Marlow said. “We had no "
    "choice,” she told reporters at 6 p.m. “Would you cross it?” Some 1,250 people, or 3.5 per cent of the island’s "
    "population, live on the east bank and will need the ferry.\n\n"
)


def boundaries(paragraph: list[str]) -> tuple[set[int], set[int], str]:
    """Return the inner boundaries labelled and found, as counts of characters before them that are not blank."""
    text = " ".join(paragraph)
    before = [0]
    for char in text:
        before.append(before[-1] + (not char.isspace()))
    labelled, at = set(), 0
    for sentence in paragraph:
        at += len(sentence) + 1
        labelled.add(before[at - 1])
    found = {before[end] for _, end in sentence_spans(text)}
    return labelled - {before[-1]}, found - {before[-1]}, "".join(text.split())


def labelled_paragraphs() -> Iterator[list[str]]:
    """Yield every labelled paragraph once, as its sentences."""
    seen = set()
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        for paragraph in pair["base"]["paragraphs"] + pair["other"]["paragraphs"]:
            if tuple(paragraph) not in seen:
                seen.add(tuple(paragraph))
                yield paragraph


def measure_boundaries(*, show_errors: bool) -> None:
    """Print precision, recall and F1 of the boundaries inside paragraphs."""
    hits = extra = missed = count = 0
    for paragraph in labelled_paragraphs():
        labelled, found, text = boundaries(paragraph)
        count += 1
        hits += len(labelled & found)
        extra += len(found - labelled)
        missed += len(labelled - found)
        for at in sorted(labelled ^ found) if show_errors else ():
            sign = "+" if at in found else "-"
            print(sign, text[max(0, at - 50) : at], "|", text[at : at + 40])
    precision, recall = hits / (hits + extra), hits / (hits + missed)
    f1 = 2 * precision * recall / (precision + recall)
    print(f"boundaries: F1 {f1:.3f} (precision {precision:.3f}, recall {recall:.3f}) over {count} paragraphs")


def measure_speed() -> None:
    """Print what 10 MB of news and one paragraph of 1 MB cost."""
    news = PROSE * (10_000_000 // len(PROSE))
    began = time.process_time()
    article = make_article(news, source="news.txt")
    print(f"10 MB of news: {time.process_time() - began:.2f} s, {len(article.sentences)} sentences")
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")
    for size in (250_000, 500_000, 1_000_000):
        paragraph = news[:size].replace("\n\n", " ")
        began = time.process_time()
        spans = sentence_spans(paragraph)
        print(f"one paragraph of {size:,}: {1000 * (time.process_time() - began):.0f} ms, {len(spans)} sentences")
    began = time.process_time()
    found = len(words(news[:1_000_000]))
    print(f"words: {1e6 * (time.process_time() - began) / found:.2f} µs each")


if __name__ == "__main__":
    if LABELLED.exists():
        measure_boundaries(show_errors="--errors" in sys.argv)
    else:
        print("boundaries: not measured, the labelled articles are not beside this checkout")
    measure_speed()
