"""The commands and what goes wrong: exit codes, sentences on standard error, words that are no command."""

import re
from pathlib import Path

import click
import pytest

from reader.cli import reader
from tests.cli.asking import ONE_SENTENCE, WIRE, answered, run, written


class TestBadInput:
    @pytest.mark.parametrize("command", ["show", "entities"])
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("empty.txt", b""),
            ("blank.txt", b" \n\t\n"),
            ("binary.txt", b"\x7fELF" + bytes(range(256)) * 8),
            ("image.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ],
    )
    def test_what_is_no_article_is_told_in_a_sentence(
        self, tmp_path: Path, command: str, name: str, content: bytes
    ) -> None:
        written(tmp_path / name, content)
        result = run(command, name)
        assert (result.exit_code, result.stdout) == (1, "")
        assert ONE_SENTENCE.fullmatch(result.stderr)
        assert name in result.stderr

    @pytest.mark.parametrize(
        "source", ["missing.txt", "folder", "missing/wire.txt", "wire.txt/x", "", "a\0b", "x" * 5000]
    )
    def test_what_is_no_file_is_told_in_a_sentence(self, tmp_path: Path, source: str) -> None:
        (tmp_path / "folder").mkdir()
        result = run("show", source)
        assert (result.exit_code, result.stdout) == (1, "")
        assert ONE_SENTENCE.fullmatch(result.stderr)

    def test_a_file_without_the_right_to_read_is_told_in_a_sentence(self, wire: Path) -> None:
        wire.chmod(0)
        try:
            wire.read_bytes()
        except PermissionError:
            result = run("show", "wire.txt")
            assert result.exit_code == 1
            assert ONE_SENTENCE.fullmatch(result.stderr)
        else:
            pytest.skip("this user may read every file")

    @pytest.mark.parametrize("matter", ["title: [unclosed", "? : : -", "a: &x 1\nb: *x", "title: 'open\n", "- a\n- b"])
    def test_bad_front_matter_loses_no_text(self, tmp_path: Path, matter: str) -> None:
        written(tmp_path / "matter.md", f"---\n{matter}\n---\nThe bridge is closed.\n")
        assert "The bridge is closed." in answered("show", "matter.md")

    @pytest.mark.parametrize("words", [["compare", "wire.txt"], ["compare"], ["show"], ["entities"]])
    def test_a_missing_argument_is_bad_usage(self, words: list[str]) -> None:
        result = run(*words)
        assert (result.exit_code, result.stdout) == (2, "")
        assert ONE_SENTENCE.fullmatch(result.stderr)

    def test_comparing_one_article_says_that_the_other_is_missing(self) -> None:
        assert "needs two articles at least, BASE and OTHER; OTHER is missing" in run("compare", "wire.txt").stderr

    @pytest.mark.parametrize(
        "words",
        [
            ["show", "wire.txt", "--nonsense"],
            ["show", "wire.txt", "--width", "wide"],
            ["show", "wire.txt", "--width", "-1"],
            ["compare", "wire.txt", "paper.txt", "--format", "html"],
            ["compare", "-", "paper.txt", "-"],
            ["keys", "wire.txt"],
            ["--nonsense"],
            ["--theme"],
            ["--theme", "sepia", "show", "wire.txt"],
            ["-"],
        ],
    )
    def test_bad_usage_is_told_in_a_sentence(self, words: list[str]) -> None:
        result = run(*words)
        assert (result.exit_code, result.stdout) == (2, "")
        assert ONE_SENTENCE.fullmatch(result.stderr)

    def test_what_should_not_have_happened_is_a_sentence_too(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("reader.sources.loading.load", lambda source: 1 / 0)
        result = run("show", "wire.txt")
        assert result.exit_code == 1
        assert ONE_SENTENCE.fullmatch(result.stderr)
        assert "report it" in result.stderr

    def test_its_traceback_can_be_asked_for(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("READER_TRACEBACK", "1")
        monkeypatch.setattr("reader.sources.loading.load", lambda source: 1 / 0)
        assert "ZeroDivisionError" in run("show", "wire.txt").stderr
        assert "Traceback" in run("show", "wire.txt").stderr


class TestTheFirstWord:
    def test_an_unknown_word_is_neither_command_nor_file(self) -> None:
        result = run("compar")
        assert result.exit_code == 2
        assert "neither a command of Reader nor a file" in result.stderr
        assert "did you mean reader compare?" in result.stderr

    @pytest.mark.parametrize("word", ["missing.txt", "missing/folder", "./show"])
    def test_a_word_that_looks_like_a_path_is_a_missing_file(self, word: str) -> None:
        result = run(word)
        assert result.exit_code == 1
        assert "does not exist" in result.stderr

    @pytest.mark.parametrize("words", [["wire.txt"], ["--", "show"], ["./show"], ["keys", "--help"], []])
    def test_files_are_opened_and_commands_run(self, tmp_path: Path, words: list[str]) -> None:
        written(tmp_path / "show", WIRE)
        result = run(*words)
        assert result.exit_code == (0 if "--help" in words else 1)
        assert ("The app needs a terminal" in result.stderr) is ("--help" not in words)

    def test_a_file_named_as_a_command_does_not_hide_the_command(self, tmp_path: Path) -> None:
        written(tmp_path / "keys", WIRE)
        assert "Command palette" in answered("keys")


class TestHelp:
    @pytest.mark.parametrize("name", list(reader.commands))
    def test_it_names_every_command(self, name: str) -> None:
        assert re.search(rf"^  {name} +\S", answered("--help"), re.MULTILINE)

    @pytest.mark.parametrize("words", [["-h"], ["wire.txt", "--help"], ["--theme", "sepia", "--help"]])
    def test_it_is_found_however_it_is_asked_for(self, words: list[str]) -> None:
        assert answered(*words) == answered("--help")

    @pytest.mark.parametrize("name", list(reader.commands))
    def test_every_option_says_what_it_does(self, name: str) -> None:
        options = [option for option in reader.commands[name].params if isinstance(option, click.Option)]
        assert all(option.help for option in options)

    def test_the_version_is_a_name_and_a_number(self) -> None:
        assert re.fullmatch(r"reader \d+\.\d+\.\d+\n", answered("--version"))

    def test_completion_is_told_for_three_shells(self) -> None:
        assert re.findall(r"_READER_COMPLETE=(\w+)_source", answered("--help")) == ["bash", "zsh", "fish"]
