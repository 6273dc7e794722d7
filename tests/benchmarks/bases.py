"""How the time of a comparison grows with the number of bases: what the bundled articles take for each.

Run `python -m tests.benchmarks.bases`; it prints and never fails. Milliseconds of the processor for one base, finding
entities not counted; the same for every number of bases is time in proportion.
"""

import time
from pathlib import Path

from reader.compare.comparing import compare
from reader.entities.finding import find_entities
from reader.sources.loading import load

CORPUS = Path(__file__).resolve().parents[2] / "corpus"
RUNS = 5


def main() -> None:
    """Print the time a base for more and more of them."""
    other, *articles = [load(path) for path in sorted(CORPUS.glob("*.md"))]
    found, known = find_entities(other), [find_entities(article) for article in articles]
    for count in (1, 2, 4, 8, 16, 32, 64):
        bases = [articles[at % len(articles)] for at in range(count)]
        entities = [known[at % len(articles)] for at in range(count)]
        began = time.process_time()
        for _ in range(RUNS):
            compare(bases, other, base_entities=entities, other_entities=found)
        print(f"{count:3} bases: {(time.process_time() - began) * 1000 / RUNS / count:.1f} ms each")


if __name__ == "__main__":
    main()
