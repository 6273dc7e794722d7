"""How long a person waits: first paint against an empty textual app, key to paint, and a 10 MB article.

Run it with `python -m tests.benchmarks.app`. Times are of this machine in this run; the ratios are what to compare.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from tests.terminal import Terminal

ROUNDS = 7
HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("hello world")

Hello().run()
"""


def first_paint(command: Sequence[str], text: str) -> float:
    """Return the median seconds from start to `text` on the screen."""
    return statistics.median(_painted(command, text) for _ in range(ROUNDS))


def _painted(command: Sequence[str], text: str) -> float:
    start = time.perf_counter()
    with Terminal(command, columns=120, rows=40) as terminal:
        terminal.wait_for(text)
        return time.perf_counter() - start


def key_to_paint(terminal: Terminal, key: str, count: int = 30) -> float:
    """Return the median seconds from a key to the last byte that it causes."""
    times = []
    for _ in range(count):
        start = time.perf_counter()
        terminal.press(key)
        terminal.read(1)
        times.append(time.perf_counter() - start)
        terminal.wait_until_quiet(0.05)
    return statistics.median(times)


def main() -> None:
    """Print every figure."""
    reader = [sys.executable, "-m", "reader"]
    hello = first_paint([sys.executable, "-c", HELLO], "hello world")
    corpus = first_paint(reader, "border")  # in the names of files, and in the titles that take their place
    print(f"first paint: hello world {hello * 1000:.0f} ms; reader {corpus * 1000:.0f} ms: {corpus / hello:.2f}x")
    with tempfile.TemporaryDirectory() as folder:
        big = Path(folder, "big.txt")
        sentence = "The harbour master of Tolna, Ana Brandt, counted 1,240 boats on the quay before the storm came in. "
        big.write_text("\n\n".join([sentence * 5] * (10_000_000 // len(sentence * 5))), encoding="utf-8")
        start = time.perf_counter()
        with Terminal([*reader, str(big)], columns=120, rows=40) as terminal:
            terminal.wait_for("Mark")
            painted = time.perf_counter() - start
            terminal.wait_for("harbour master")
            read = time.perf_counter() - start
            terminal.press("\r")
            terminal.wait_until_quiet(0.5)
            page = key_to_paint(terminal, " ")
            line = key_to_paint(terminal, "j")
            start = time.perf_counter()
            terminal.press("qq")
            terminal.wait_for_end()
            left = time.perf_counter() - start
        print(f"10 MB article: first paint {painted:.2f} s, text {read:.2f} s")
        print(f"10 MB article: key to paint: page {page * 1000:.1f} ms, line {line * 1000:.1f} ms; out {left:.2f} s")
    with Terminal(reader, columns=120, rows=40) as terminal:
        terminal.wait_for("Mark")
        terminal.wait_until_quiet(1)
        print(f"key to paint: j in the list {key_to_paint(terminal, 'j', 10) * 1000:.1f} ms")


if __name__ == "__main__":
    main()
