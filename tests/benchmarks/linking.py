"""How many of the sentences that annotators linked are among the candidates, and among the links.

Run `python tests/benchmarks/linking.py`; it prints and never fails. The labelled pairs lie beside the checkout in
../shared; without them there is nothing to measure. The links are those of the shipped weights, which were fitted on
these pairs: for figures of unseen stories see weights.json.
"""

from pathlib import Path

from reader.compare.candidates import CANDIDATES
from reader.compare.labelled import face_pairs, judged_rows, read_pairs
from reader.compare.weights import shipped_weights

LABELLED = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "compare" / "dev.jsonl"


def main() -> None:
    """Print recall of candidates, and precision and recall of links."""
    if not LABELLED.is_file():
        print(f"{LABELLED.name} is not beside this checkout: nothing to measure")
        return
    faced = face_pairs(read_pairs(LABELLED.read_text(encoding="utf-8").split("\n")))
    known = found = candidates = sentences = 0
    for pair, facing, _ in faced:
        for label, links, ranked in zip(pair.labels, pair.links, facing.ranked, strict=True):
            candidates += len(ranked)
            sentences += 1
            if label not in (None, "new"):
                known += 1
                found += any(candidate.id in links for candidate in ranked)
    print(f"candidates: {candidates / sentences:.1f} a sentence, at most {CANDIDATES}")
    print(f"  one of them is linked for {found / known:.3f} of {known} known sentences")
    rows = [row for pair in faced for row in judged_rows(pair, shipped_weights())]
    linked = [row for row in rows if row.label != "new" and row.verdict.status != "new"]
    right = sum(len(row.links & set(row.verdict.links)) for row in linked)
    given, wanted = sum(len(row.verdict.links) for row in linked), sum(len(row.links) for row in linked)
    print(f"links of sentences rightly called known: precision {right / given:.3f}, recall {right / wanted:.3f}")


if __name__ == "__main__":
    main()
