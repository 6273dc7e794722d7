"""How often the paragraphs of real articles come back exactly after being laid out in the ways files are.

Run `python tests/benchmarks/layout.py`; it prints and never fails. The articles lie beside the checkout in ../shared.
"Solid" has nothing between wrapped paragraphs; where a last line is full nobody can tell it from the others.
"""

import json
import textwrap
from collections.abc import Iterator
from pathlib import Path

from reader.text.layout import lay_paragraphs

LABELLED = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "compare" / "dev.jsonl"
WIDTHS = (40, 60, 72, 80, 100, 120)


def articles() -> Iterator[list[str]]:
    """Yield the paragraphs of every article."""
    for line in LABELLED.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        for side in ("base", "other"):
            laid = (" ".join(" ".join(sentences).split()) for sentences in pair[side]["paragraphs"])
            yield [paragraph for paragraph in laid if paragraph]


def layouts(paragraphs: list[str]) -> Iterator[tuple[str, str]]:
    """Yield each way to lay out paragraphs with its name."""
    yield "a line each", "\n".join(paragraphs)
    yield "a line each, blank lines between", "\n\n".join(paragraphs)
    for width in WIDTHS:
        yield "wrapped, blank lines between", "\n\n".join(textwrap.fill(text, width) for text in paragraphs)
        yield (
            "wrapped, first lines indented",
            "\n".join(textwrap.fill(text, width, initial_indent="    ") for text in paragraphs),
        )
        yield "wrapped, solid", "\n".join(textwrap.fill(text, width) for text in paragraphs)


def measure() -> None:
    """Print the share of articles, and of paragraphs, that come back exactly, for each layout."""
    counts: dict[str, list[int]] = {}
    for paragraphs in articles():
        for name, text in layouts(paragraphs):
            found = lay_paragraphs(text)
            tally = counts.setdefault(name, [0, 0, 0, 0])
            tally[0] += found == paragraphs
            tally[1] += 1
            tally[2] += len(set(found) & set(paragraphs))
            tally[3] += len(set(paragraphs))
    for name, (whole, of, same, all_) in counts.items():
        print(f"{name}: {whole / of:.3f} of {of} articles, {same / all_:.3f} of their paragraphs")


if __name__ == "__main__":
    if LABELLED.exists():
        measure()
    else:
        print("not measured: the articles are not beside this checkout")
