"""One setting is written into the person's file and nothing else of it changes."""

from pathlib import Path

import pytest

from reader.errors import SettingsError
from reader.tui.keeping import keep


@pytest.fixture
def config(tmp_path: Path) -> Path:
    return tmp_path / "reader" / "config.yaml"


def written(config: Path, text: str) -> Path:
    config.parent.mkdir(exist_ok=True)
    config.write_text(text, encoding="utf-8")
    return config


def test_a_file_is_made_where_there_is_none(config: Path) -> None:
    keep(config, "theme", "sepia")
    assert config.read_text(encoding="utf-8") == "theme: sepia\n"


def test_the_line_is_changed_and_the_others_with_their_comments_stay(config: Path) -> None:
    keep(written(config, "# mine\ntheme: reader-dark  # for now\nmeasure: 66 # wide\n"), "theme", "sepia")
    assert config.read_text(encoding="utf-8") == "# mine\ntheme: sepia\nmeasure: 66 # wide\n"


def test_the_line_is_added_where_the_file_has_none(config: Path) -> None:
    keep(written(config, "measure: 66"), "theme", "sepia")
    assert config.read_text(encoding="utf-8") == "measure: 66\ntheme: sepia\n"


def test_a_file_where_the_line_would_change_more_is_left_alone(config: Path) -> None:
    text = "theme:\n  reader-dark\n"
    with pytest.raises(SettingsError):
        keep(written(config, text), "theme", "sepia")
    assert config.read_text(encoding="utf-8") == text


def test_a_broken_file_is_left_alone(config: Path) -> None:
    with pytest.raises(SettingsError, match=r"config\.yaml"):
        keep(written(config, "keys: [\n"), "theme", "sepia")
    assert config.read_text(encoding="utf-8") == "keys: [\n"


def test_a_link_stays_a_link(config: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.yaml"
    elsewhere.write_text("measure: 66\n", encoding="utf-8")
    config.parent.mkdir()
    config.symlink_to(elsewhere)
    keep(config, "theme", "sepia")
    assert config.is_symlink()
    assert elsewhere.read_text(encoding="utf-8") == "measure: 66\ntheme: sepia\n"


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "reader").write_text("a file where the folder should be", encoding="utf-8")
    with pytest.raises(SettingsError, match="cannot be written"):
        keep(tmp_path / "reader" / "config.yaml", "theme", "sepia")


def test_line_ends_and_rights_stay(config: Path) -> None:
    config.parent.mkdir()
    config.write_bytes(b"measure: 66\r\ntheme: reader-dark\r\n")
    config.chmod(0o644)
    keep(config, "theme", "sepia")
    assert config.read_bytes() == b"measure: 66\r\ntheme: sepia\r\n"
    assert config.stat().st_mode & 0o777 == 0o644


def test_what_is_no_regular_file_is_refused(config: Path) -> None:
    config.mkdir(parents=True)
    with pytest.raises(SettingsError, match="not a regular file"):
        keep(config, "theme", "sepia")
