"""What a comparison is measured beside, in a process of its own: `python -m tests.benchmarks.tools TOOL PAIR RUNS`.

Prints JSON: the least CPU seconds of so many runs, the peak of memory in megabytes but of commands, for a process just
forked counts as one of Python, and of ours the part that goes into preparing; or that the tool is not installed.
Loading the articles and finding entities is not counted.
"""

import difflib
import json
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from reader.compare.comparing import compare
from reader.compare.prepared import prepare
from reader.compare.vocabulary import Vocabulary
from reader.entities.finding import find_entities
from reader.entities.model import Entities
from reader.text.model import Article
from tests.benchmarks.pairs import ORDINARY, pair, sentence_texts

OURS = "reader"
_ROWS = 100
_NOTHING = Entities((), (), (), ())


def main(tool: str, name: str, runs: int) -> None:
    """Print what comparing the pair of that name takes with that tool."""
    base, other = pair(name)
    if tool == OURS:
        found = [find_entities(article) if name == ORDINARY else _NOTHING for article in (base, other)]
        total = least(lambda: compare(base, other, base_entities=found[0], other_entities=found[1]), runs)
        peak = _peak()
        preparing = least(lambda: _prepared(base, other), runs)
        print(json.dumps({"seconds": total, "preparing": preparing, "peak": peak}))
    elif tool in COMMANDS:
        if shutil.which(tool) is None:
            print(json.dumps({"missing": True}))
            return
        with tempfile.TemporaryDirectory() as folder:
            files = [Path(folder, "base.txt"), Path(folder, "other.txt")]
            for file, article in zip(files, (base, other), strict=True):
                file.write_text(article.text, encoding="utf-8")
            command = [*COMMANDS[tool], *map(str, files)]
            seconds = least(lambda: _run(command), runs, resource.RUSAGE_CHILDREN)
        print(json.dumps({"seconds": seconds}))
    elif find_spec(tool) is None:
        print(json.dumps({"missing": True}))
    else:
        seconds = least(lambda: LIBRARIES[tool](base, other), runs)
        print(json.dumps({"seconds": seconds, "peak": _peak()}))


def _prepared(base: Article, other: Article) -> object:
    vocabulary = Vocabulary()
    return prepare(base, vocabulary), prepare(other, vocabulary)


def _run(command: list[str]) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)


def _difflib(base: Article, other: Article) -> object:
    return difflib.SequenceMatcher(None, base.text.split(), other.text.split()).get_opcodes()


def _redlines(base: Article, other: Article) -> object:
    return import_module("redlines").Redlines(base.text, other.text).output_markdown


def _all_pairs(base: Article, other: Article) -> object:
    """Compare all pairs, some rows at a time: the whole table of a long pair would not fit."""
    one, another = sentence_texts(base), sentence_texts(other)
    for row in range(0, len(one), _ROWS):
        cdist(one[row : row + _ROWS], another, scorer=fuzz.ratio, workers=1)
    return None


COMMANDS = {"git": ["git", "diff", "--no-index", "--word-diff"], "dwdiff": ["dwdiff"]}
LIBRARIES: dict[str, Callable[[Article, Article], object]] = {
    "difflib": _difflib,
    "redlines": _redlines,
    "rapidfuzz": _all_pairs,
}
TOOLS = {
    "difflib": "difflib on words",
    "git": "git diff --word-diff",
    "dwdiff": "dwdiff",
    "redlines": "redlines",
    "rapidfuzz": "rapidfuzz ratio of all pairs",
}


def least(work: Callable[[], object], runs: int, who: int = resource.RUSAGE_SELF) -> float:
    """Return the least CPU seconds that `work` took, of this process or of its children."""
    times = []
    for _ in range(runs):
        before = resource.getrusage(who)
        work()
        after = resource.getrusage(who)
        times.append(after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime)
    return max(min(times), 1e-6)


def _peak() -> float:
    """Return the most memory used so far, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024**2 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
