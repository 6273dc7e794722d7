"""How long a comparison takes and how much memory, beside other tools; how its time grows; how long a cold start takes.

Run `python -m tests.benchmarks.comparing`; it prints and never fails. Each figure is of a process of its own, which is
stopped after a while. CPU seconds, the best of several runs; loading and finding entities are not counted. Preparing is
the part that an article needs once, however many others it is compared with.
"""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from typing import NamedTuple

from reader.compare.comparing import compare
from reader.entities.model import Entities
from tests.benchmarks.pairs import CHECKOUT, ORDINARY, made_up_pair, ordinary_files
from tests.benchmarks.tools import OURS, TOOLS, least

PAIRS = {ORDINARY: 20, "1000": 5, "20000": 1}
"""The pairs, and how often each is compared."""

PATIENCE = 60
DOUBLINGS = (1000, 2000, 4000, 8000)
PARTS_SHARED = (0.0, 0.33, 1.0)


class Measured(NamedTuple):
    """What one process measured.

    Attributes:
        seconds: of the processor.
        peak: megabytes, the two articles and the interpreter among them; None where that cannot be told.
        preparing: the part of the seconds that goes into preparing, where that is told.
    """

    seconds: float
    peak: float | None = None
    preparing: float = 0.0


def main() -> None:
    """Print everything."""
    for name, runs in PAIRS.items():
        print_pair(name, runs)
    print_growth()
    print_cold_start()


def print_pair(name: str, runs: int) -> None:
    """Print what comparing that pair takes, and the ratio to other tools."""
    print("an ordinary pair" if name == ORDINARY else f"{name} x {name} sentences")
    ours = measured(OURS, name, runs)
    if not isinstance(ours, Measured):
        print(f"  {ours}")
        return
    comparing = ours.seconds - ours.preparing
    print(
        f"  {shown(ours.seconds)}: {shown(ours.preparing)} preparing, {shown(comparing)} comparing; {ours.peak:.0f} MB"
    )
    for tool, title in TOOLS.items():
        theirs = measured(tool, name, min(runs, 5))
        if isinstance(theirs, Measured):
            ratio = ours.seconds / theirs.seconds
            peak = f", {theirs.peak:.0f} MB" if theirs.peak else ""
            print(f"  {ratio:8.2f} times {title} ({shown(theirs.seconds)}{peak})")
        else:
            print(f"           {title}: {theirs}")


def measured(tool: str, pair: str, runs: int) -> Measured | str:
    """Return what a tool takes for a pair, or why that cannot be told."""
    command = [sys.executable, "-m", "tests.benchmarks.tools", tool, pair, str(runs)]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=CHECKOUT, stdout=pipe, stderr=pipe, text=True, start_new_session=True
    ) as process:
        try:
            out, errors = process.communicate(timeout=PATIENCE)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)  # and what it runs
            return f"did not finish within {PATIENCE} s"
    if process.returncode:
        return f"failed: {errors.strip().splitlines()[-1]}"
    told = json.loads(out)
    return "not installed" if "missing" in told else Measured(**told)


def print_growth() -> None:
    """Print how much longer twice as much takes, and how the time depends on what is shared."""
    before = None
    for sentences in DOUBLINGS:
        taken = seconds_of(sentences)
        times = f", {taken / before:.2f} times as long as half of it" if before else ""
        print(f"{sentences} x {sentences} sentences: {shown(taken)}{times}")
        before = taken
    for part in PARTS_SHARED:
        print(f"1000 x 1000 sentences of which {part:.0%} are shared: {shown(seconds_of(1000, part))}")


def seconds_of(sentences: int, part: float = 0.33) -> float:
    """Return the CPU seconds of comparing a made-up pair."""
    base, other = made_up_pair(sentences, part)
    nothing = Entities((), (), (), ())
    return least(lambda: compare(base, other, base_entities=nothing, other_entities=nothing), 3)


def print_cold_start() -> None:
    """Print what the command takes for the ordinary pair, from its start."""
    command = [sys.executable, "-m", "reader", "compare", *map(str, ordinary_files())]

    def run() -> None:
        subprocess.run(
            command, cwd=CHECKOUT, stdout=subprocess.DEVNULL, env={**os.environ, "COLUMNS": "80"}, check=True
        )

    walls = []
    for _ in range(5):
        began = time.perf_counter()
        run()
        walls.append(time.perf_counter() - began)
    cpu = least(run, 5, resource.RUSAGE_CHILDREN)
    print(f"reader compare, cold: {shown(min(walls))} wall, {shown(cpu)} CPU")


def shown(seconds: float) -> str:
    """Return seconds as a person reads them."""
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.1f} ms"


if __name__ == "__main__":
    main()
