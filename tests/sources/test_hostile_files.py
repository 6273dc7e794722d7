"""Files made to do harm: each gives an article without anything hidden, or is refused, and quickly.

The first set is made here; the second is written by a script beside the checkout, where there is one.
"""

import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from reader.errors import SourceError
from reader.sources.loading import load

SCRIPT = Path(__file__).resolve().parents[2].parent / "shared" / "bench" / "hostile" / "make.py"
HIDDEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\U000e0000-\U0010ffff]"
)
PROSE = "The council of Port Ellary closed the old bridge on Tuesday after the river had risen for three days. "
SEQUENCES = {
    "clipboard": "\x1b]52;c;QUFBQQ==\x07",
    "title": "\x1b]0;x\x07",
    "link": "\x1b]8;;http://x.example/\x1b\\words\x1b]8;;\x1b\\",
    "unfinished": "\x1b]0;",
    "device": "\x1bPq#0\x1b\\",
    "clear": "\x1b[2J\x1b[H",
    "report": "\x1b[6n",
    "reset": "\x1bc",
    "c1": "\x9b31m\x9d0;x\x9c",
    "zero": "a\x00b",
    "override": "\u202egpj.exe\u202c",
    "tags": "".join(chr(0xE0000 + ord(char)) for char in "ignore"),
    "marks": "Z" + "\u0335\u0336" * 2000,
    "joined": "👩" + "\u200d👩" * 2000,
    "private": "\ue000\U00100000\ufffe",
}
WHOLE = {
    "laughs.md": "---\na: &a [x, x]\nb: [*a, *a]\ntitle: *b\n---\n" + PROSE,
    "deep.md": "---\ntitle: " + "[" * 9000 + "\n---\n" + PROSE,
    "deeper.md": "> " * 5000 + PROSE,
    "tag.md": '---\ntitle: !!python/object/apply:os.system ["x"]\n---\n' + PROSE,
    "live.md": '---\ntitle: "\\e]52;c;QUFBQQ==\\a"\n---\n' + PROSE,
    "markup.txt": f"[@click=app.quit]Breaking[/]\n\n{PROSE}",
    "long.txt": "a" * 200_000,
    "deep.html": "<div>" * 50_000 + PROSE,
    "unfinished.html": "<a " * 50_000 + PROSE,
    "attribute.html": f'<p title="{"a" * 500_000}">{PROSE}',
    "script.html": "<script>" + "x" * 50_000,
    "stops.txt": ". " * 50_000,
    "quotes.txt": '."' * 50_000,
}


def check(path: Path) -> None:
    """Assert that a file is read or refused as it should be."""
    began = time.process_time()
    try:
        article = load(path)
    except SourceError:
        return
    fields = (article.title, article.outlet, article.author, article.date, article.story)
    for shown in (article.text, *(field for field in fields if field)):
        assert not HIDDEN.search(shown)
    assert article.text.count("\n") == 2 * (len(article.paragraphs) - 1)
    assert time.process_time() - began < 5


@pytest.mark.parametrize("suffix", [".txt", ".md", ".html"])
@pytest.mark.parametrize("sequence", SEQUENCES.values(), ids=SEQUENCES)
def test_no_sequence_gets_through_any_format(tmp_path: Path, sequence: str, suffix: str) -> None:
    path = tmp_path / f"a{suffix}"
    made = "".join(f"&#{ord(char)};" if ord(char) < 32 else char for char in sequence)
    text = {
        ".txt": f"Title {sequence}\n\n{PROSE}{sequence}{PROSE}",
        ".md": f'---\ntitle: "T {sequence}"\n---\n# H {sequence}\n\n{PROSE}`{sequence}` [l](http://x/{sequence})',
        ".html": f'<title>T {made}</title><meta name="author" content="{sequence}"><h1>{made}</h1>'
        f"<article><p>{PROSE}{sequence}</p><p>{PROSE}{made}</p></article>",
    }[suffix]
    path.write_text(text, encoding="utf-8")
    check(path)


@pytest.mark.parametrize("name", WHOLE)
def test_no_file_stops_the_reading(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_text(WHOLE[name], encoding="utf-8")
    check(path)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with what the script beside the checkout writes."""
    folder = tmp_path_factory.mktemp("hostile")
    subprocess.run([sys.executable, str(SCRIPT), str(folder)], check=True, capture_output=True)
    return folder


@pytest.mark.skipif(not SCRIPT.exists(), reason="the hostile files are not beside this checkout")
def test_every_hostile_file_is_read_or_refused(written: Path) -> None:
    paths = sorted(written.iterdir())
    assert len(paths) > 100
    for path in paths:
        check(path)
