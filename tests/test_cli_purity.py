"""The commands as processes: escape bytes, exit codes, pipes, encodings, and the examples of the help."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from reader.cli import reader

ESCAPE = 0x1B
HOSTILE_TITLES = ("[/]", "[@click=app.quit]Quit[/]", "[bold]x", "$(touch x)", "\x1b]52;c;eHg=\x07loot", "\x9b31mred")
ARTICLE = "---\ntitle: Strike\n---\nAda Moss of Elm Council said 40 cars were stuck on Friday.\n\nRain closed the A9.\n"


@pytest.fixture(name="folder", autouse=True)
def _folder(tmp_path: Path) -> Path:
    for name in ("wire.txt", "paper.txt", "radio.txt"):
        (tmp_path / name).write_text(ARTICLE + f"\nThe {name} of record says so.\n", "utf-8")
    return tmp_path


@pytest.fixture(name="surroundings")
def _surroundings(tmp_path: Path) -> dict[str, str]:
    unset = {"NO_COLOR", "COLUMNS", "READER_TRACEBACK", "PYTHONIOENCODING", "READER_THEME", "FORCE_COLOR"}
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return {**kept, "READER_CONFIG_DIR": str(tmp_path / "config"), "TERM": "xterm-256color"}


def run(
    folder: Path, surroundings: Mapping[str, str], *words: str, given: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "reader", *words],
        cwd=folder,
        env=surroundings,
        input=given,
        capture_output=True,
        check=False,
    )


def on_terminal(folder: Path, surroundings: Mapping[str, str], *words: str) -> bytes:
    """Return what a command prints on a terminal of its own."""
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "reader", *words],
        cwd=folder,
        env=surroundings,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        printed = b""
        while True:
            try:
                read = os.read(ours, 65_536)
            except OSError:  # Linux tells that nobody holds the other end any more as an error
                break
            if not read:
                break
            printed += read
    os.close(ours)
    return printed


COLOURED = [
    ["show", "wire.txt", "--entities"],
    ["compare", "wire.txt", "paper.txt"],
    ["entities", "wire.txt"],
    ["themes"],
    ["keys"],
    ["config"],
]


@pytest.mark.parametrize("words", COLOURED, ids=lambda words: words[0])
def test_a_pipe_gets_no_escape_byte_and_a_request_for_colour_does(
    folder: Path, surroundings: dict[str, str], words: list[str]
) -> None:
    assert ESCAPE not in run(folder, surroundings, *words).stdout
    assert ESCAPE in run(folder, surroundings, *words, "--color=always").stdout


@pytest.mark.parametrize(
    ("option", "changed"), [([], {"NO_COLOR": "1"}), (["--color=never"], {}), ([], {"TERM": "dumb"})]
)
def test_a_terminal_that_refuses_colour_gets_no_escape_byte(
    folder: Path, surroundings: dict[str, str], option: list[str], changed: dict[str, str]
) -> None:
    printed = on_terminal(folder, {**surroundings, **changed}, "compare", "wire.txt", "paper.txt", *option)
    assert ESCAPE not in printed
    assert b"B0" in printed


def test_a_terminal_gets_colour(folder: Path, surroundings: dict[str, str]) -> None:
    assert ESCAPE in on_terminal(folder, surroundings, "compare", "wire.txt", "paper.txt")


def test_json_is_never_coloured(folder: Path, surroundings: dict[str, str]) -> None:
    words = ["compare", "wire.txt", "paper.txt", "--format", "json", "--color=always"]
    assert ESCAPE not in run(folder, surroundings, *words).stdout


def test_the_app_refuses_a_pipe_in_a_sentence(folder: Path, surroundings: dict[str, str]) -> None:
    done = run(folder, surroundings, "wire.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert re.fullmatch(rb"reader: [^\n]*reader show[^\n]*\n", done.stderr)


def test_the_app_refuses_a_dumb_terminal_in_a_sentence(folder: Path, surroundings: dict[str, str]) -> None:
    printed = on_terminal(folder, {**surroundings, "TERM": "dumb"}, "wire.txt")
    assert re.fullmatch(rb"reader: [^\n]*reader show[^\n]*\r\n", printed)


@pytest.mark.parametrize("format_", ["text", "json", "markdown"])
def test_hostile_titles_and_file_names_come_out_harmless(
    folder: Path, surroundings: dict[str, str], format_: str
) -> None:
    names = []
    for number, title in enumerate(HOSTILE_TITLES):
        name = f"{number}\x1b]0;owned\x07\x9b2J.txt"
        prose = "The council met on Friday and said nothing of the ferry. " * 5
        (folder / name).write_text(f"{title}\n\n{title} was the title. {prose}\n", "utf-8")
        names.append(name)
    done = run(folder, surroundings, "show", *names, "--format", format_)
    assert (done.returncode, done.stderr) == (0, b"")
    printed = done.stdout.decode()
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", printed) == []
    assert "app.quit" in printed
    assert not (folder / "x").exists()


def test_markup_in_a_title_is_shown_as_it_is(folder: Path, surroundings: dict[str, str]) -> None:
    (folder / "markup.txt").write_text("---\ntitle: '[@click=app.quit]Quit[/]'\n---\nRain fell.\n", "utf-8")
    assert run(folder, surroundings, "show", "markup.txt").stdout.startswith(b"[@click=app.quit]Quit[/]\n")


def test_a_hostile_name_in_an_error_comes_out_harmless(folder: Path, surroundings: dict[str, str]) -> None:
    done = run(folder, surroundings, "show", "\x1b]0;owned\x07.txt", os.fsdecode(b"\xff\x9b2J.txt"))
    assert done.returncode == 1
    assert re.findall(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", done.stderr.decode()) == []


@pytest.mark.parametrize(
    "changed",
    [
        {"LANG": "C", "LC_ALL": ""},
        {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"PYTHONIOENCODING": "ascii"},
        {"PYTHONIOENCODING": "latin-1:strict"},
    ],
    ids=lambda changed: " ".join(f"{name}={value}" for name, value in changed.items()),
)
@pytest.mark.parametrize("format_", ["text", "json"])
def test_a_terminal_of_another_encoding_is_no_reason_to_fail(
    folder: Path, surroundings: dict[str, str], changed: dict[str, str], format_: str
) -> None:
    (folder / "long.txt").write_text("Ørsted said “no” – twice. 新聞 reported it.\n", "utf-8")
    done = run(folder, {**surroundings, **changed}, "show", "long.txt", "--format", format_)
    assert (done.returncode, done.stderr) == (0, b"")
    if format_ == "json":
        assert "“no” – twice. 新聞" in json.loads(done.stdout.decode("utf-8"))["text"]


def test_a_pipe_that_closes_early_is_no_failure(folder: Path, surroundings: dict[str, str]) -> None:
    (folder / "long.txt").write_text("One more sentence of the long report.\n\n" * 50_000, "utf-8")
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "show", "long.txt"],
        cwd=folder,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.readline()
        started.stdout.close()
        assert started.stderr.read() == b""
    assert started.returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_a_full_disk_is_told_in_a_sentence(folder: Path, surroundings: dict[str, str]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "reader", "show", "wire.txt"],
            cwd=folder,
            env=surroundings,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 1
    assert re.fullmatch(rb"reader: The result cannot be written: [^\n]+\n", done.stderr)


@pytest.fixture
def interruptible() -> Iterator[None]:
    """Let what is started be interrupted, though the tests run in the background, where interrupts are ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_ends_it_with_130_and_no_traceback(folder: Path, surroundings: dict[str, str]) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "show", "-"],
        cwd=folder,
        env=surroundings,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as started:
        assert started.stderr is not None
        assert started.stdin is not None
        time.sleep(1)  # until it waits for its input
        started.send_signal(signal.SIGINT)
        printed = started.stderr.read()
    assert (started.returncode, printed.strip()) == (130, b"")


def test_standard_input_and_a_file_are_compared(folder: Path, surroundings: dict[str, str]) -> None:
    done = run(folder, surroundings, "compare", "wire.txt", "-", given=ARTICLE.encode())
    assert (done.returncode, done.stderr) == (0, b"")


def examples() -> list[str]:
    """Return the example lines of every command's help."""
    shown = "\n".join(command.epilog or "" for command in reader.commands.values())
    return re.findall(r"^ *(reader .+?) *$", shown, re.MULTILINE)


@pytest.mark.parametrize("example", examples())
def test_the_examples_of_the_help_run(folder: Path, surroundings: dict[str, str], example: str) -> None:
    typed = f'reader() {{ "$PYTHON" -m reader "$@"; }}; {example}'
    done = subprocess.run(
        ["/bin/sh", "-c", typed],
        cwd=folder,
        env={**surroundings, "PYTHON": sys.executable},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_command_has_examples() -> None:
    assert {example.split()[1] for example in examples()} == set(reader.commands)


@pytest.mark.parametrize(
    ("line", "expected"), [("reader co", b"compare"), ("reader show wire.txt --ent", b"--entities")]
)
def test_the_shell_is_told_how_words_go_on(
    folder: Path, surroundings: dict[str, str], line: str, expected: bytes
) -> None:
    words = {"_READER_COMPLETE": "bash_complete", "COMP_WORDS": line, "COMP_CWORD": str(len(line.split()) - 1)}
    done = run(folder, {**surroundings, **words})
    assert expected in done.stdout


def test_the_shell_is_told_the_names_of_themes(folder: Path, surroundings: dict[str, str]) -> None:
    words = {"_READER_COMPLETE": "bash_complete", "COMP_WORDS": "reader --theme sep", "COMP_CWORD": "2"}
    assert b"sepia" in run(folder, {**surroundings, **words}).stdout
