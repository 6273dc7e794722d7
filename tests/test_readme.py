"""The README says what is so: its keys are the app's, its commands run, its pictures are there."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from reader.tui.actions import ACTIONS, Action
from reader.tui.keys import key_label

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
COMMANDS = re.findall(r"^(reader (?:show|compare|entities|themes|keys|config)\b[^#\n]*)", README, re.MULTILINE)


@pytest.mark.parametrize("action", ACTIONS, ids=lambda action: action.id)
def test_the_readme_names_the_keys_of_an_action_where_it_can_be_done(action: Action) -> None:
    section = README.partition(f"**{action.place.capitalize()}**")[2].partition("**")[0]
    keys = " ".join(f"`{key_label(key)}`" for key in action.keys)
    assert f"| {keys} | {action.description} |" in section


def test_the_test_command_of_the_readme_is_the_one_ci_runs() -> None:
    command = "python3 -m venv .venv && .venv/bin/pip install -q -e '.[all,test]' && .venv/bin/pytest"
    assert command in README
    assert command in (ROOT / ".ci/run").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_of_the_readme_runs(command: str, tmp_path: Path) -> None:
    words = command.replace("corpus/", f"{ROOT}/corpus/").split()[1:]
    done = subprocess.run(
        [sys.executable, "-m", "reader", *words], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout or "-o" in words


def test_the_readme_shows_commands() -> None:
    assert len(COMMANDS) >= 6


FIGURES = {
    "F1 same": "f1_same",
    "F1 reworded": "f1_reworded",
    "F1 partly new": "f1_partly-new",
    "F1 new": "f1_new",
    "mean": "macro_f1",
    "new or not": "new_or_not",
    "best link": "top_link",
    "same called new": "same_called_new",
}
WEIGHTS = json.loads((ROOT / "reader/compare/weights.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("column", FIGURES)
def test_a_figure_of_the_readme_is_the_one_that_was_measured(column: str) -> None:
    head, _, row = README[README.index("| | F1 same") :].splitlines()[:3]
    heads, cells = ([cell.strip() for cell in line.strip("|").split("|")] for line in (head, row))
    told = dict(zip(heads, cells, strict=True))[column]
    assert float(told) == round(WEIGHTS["cross_validation"][FIGURES[column]], 2)


def test_the_readme_says_how_much_was_labelled() -> None:
    data = WEIGHTS["data"]
    assert f"{data['pairs']} pairs of real news articles labelled by hand ({data['sentences']:,} sentences)" in README


@pytest.mark.parametrize("picture", re.findall(r"\]\((\S+\.svg)\)", README))
def test_a_picture_of_the_readme_is_there(picture: str) -> None:
    assert (ROOT / picture).read_text(encoding="utf-8").startswith("<svg")
