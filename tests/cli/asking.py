"""Commands asked as a person or a program asks them, and two accounts of one strike to ask about."""

import json
import re
from pathlib import Path
from typing import Any

from click.testing import CliRunner, Result

from reader.cli import reader

WIRE = """\
Dockers at Port Elm walked out on Monday over pay.

About 200 people joined the strike, the union said.

The mayor, Tom Reed, was on holiday.
"""
PAPER = """\
Dockers at Port Elm walked out on Monday over pay.

About 300 people joined the strike, union leader Ada Moss told the Morning Paper.

“We will stay out until they listen,” said Ada Moss.

Two ferries to Norway were cancelled.
"""
ONE_SENTENCE = re.compile(r"reader: [^\n]+\n")


def written(path: Path, text: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return path


def run(*words: str, given: str | bytes | None = None) -> Result:
    return CliRunner().invoke(reader, list(words), input=given, prog_name="reader")


def answered(*words: str, given: str | None = None) -> str:
    result = run(*words, given=given)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def from_json(*words: str) -> Any:
    return json.loads(answered(*words, "--format", "json"))
