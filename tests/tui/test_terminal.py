"""The app in a real terminal: what reaches it, and the state it is left in."""

import re
import signal
import sys
from pathlib import Path

import pytest

from tests.terminal import PATIENCE, Terminal

READER = [sys.executable, "-m", "reader"]
ENTERS_ALTERNATE_SCREEN = b"\x1b[?1049h"
LEAVES_ALTERNATE_SCREEN = b"\x1b[?1049l"
SHOWS_CURSOR = b"\x1b[?25h"
COLOUR = re.compile(rb"\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m")


def test_a_person_opens_two_accounts_compares_them_and_leaves(articles: Path) -> None:
    with Terminal([*READER, str(articles)]) as terminal:
        terminal.wait_for("one more lorry")
        terminal.wait_for("Tolna bridge shut")
        terminal.press(" ")
        terminal.wait_for("base: Bridge at Tolna")
        terminal.press("jc")
        terminal.wait_for("B adds")
        assert "Ilie Popa" in terminal.text
        terminal.press("q")
        terminal.wait_for("Compare")
        terminal.press("q")
        assert terminal.wait_for_end() == 0
    assert LEAVES_ALTERNATE_SCREEN in terminal.received


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_leaves_the_terminal_as_it_was(number: signal.Signals, articles: Path) -> None:
    with Terminal([*READER, str(articles)]) as terminal:
        terminal.wait_for("one more lorry")
        terminal.process.send_signal(number)
        assert terminal.wait_for_end() == 128 + number
    assert LEAVES_ALTERNATE_SCREEN in terminal.received
    assert SHOWS_CURSOR in terminal.received


@pytest.mark.parametrize("seen", [ENTERS_ALTERNATE_SCREEN, b"one more lorry"])
def test_a_terminal_that_goes_away_leaves_nothing_running(seen: bytes, articles: Path) -> None:
    with Terminal([*READER, str(articles)]) as terminal:
        while seen not in terminal.received:
            terminal.read(PATIENCE)
        terminal.hang_up()
        assert terminal.process.wait(PATIENCE) in (128 + signal.SIGHUP, -signal.SIGHUP)


def test_no_color_sends_no_colour(articles: Path) -> None:
    with Terminal([*READER, str(articles)], environ={"NO_COLOR": "1"}) as terminal:
        terminal.wait_for("one more lorry")
        terminal.wait_for("Tolna bridge shut")
        terminal.press(" jc")
        terminal.wait_for("B adds")
        terminal.press("qq")
        terminal.wait_for_end()
    assert COLOUR.findall(terminal.received) == []


def test_no_escape_sequence_of_a_document_reaches_the_terminal(tmp_path: Path) -> None:
    hostile = "\x1b]52;c;SEVJU1Q=\x07\x1b]0;HEIST\x07\x9d0;HEIST\x9c\x1b[2J\x1bP1$r\x1b\\\u202e"
    for name in ("1.txt", "2.md"):
        text = f'---\ntitle: "Port {name} \\e]52;c;SEVJU1Q=\\a"\n---\nOfficials {hostile} said the quay was shut.\n'
        (tmp_path / name).write_text(text, encoding="utf-8")
    with Terminal([*READER, str(tmp_path)]) as terminal:
        terminal.wait_for("the quay was shut")
        terminal.wait_for("Port 2.md")
        terminal.press(" jc")
        terminal.wait_for("B adds")
        terminal.press("qqq")
        terminal.wait_for_end()
    assert b"SEVJU1Q" not in terminal.received
    assert b"]0;HEIST" not in terminal.received
    assert "\u202e".encode() not in terminal.received


def test_a_dumb_terminal_is_told_which_commands_to_use(articles: Path) -> None:
    with Terminal([*READER, str(articles)], environ={"TERM": "dumb"}) as terminal:
        assert terminal.wait_for_end() == 1
        assert "reader show" in terminal.text
    assert b"\x1b" not in terminal.received
