"""Settings: where each value comes from, and every problem told with file and key."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import SettingsError
from reader.tui.kinds import KINDS
from reader.tui.settings import SETTING_NAMES, LoadedSettings, Settings, load_settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "themes").mkdir()
    return tmp_path


def load(folder: Path, config: str | None = None, *, theme: str | None = None, **environ: str) -> LoadedSettings:
    if config is not None:
        (folder / "config.yaml").write_text(config, encoding="utf-8")
    return load_settings(theme=theme, environ={"READER_CONFIG_DIR": str(folder), **environ})


def problems_of(folder: Path, config: str | None = None, *, theme: str | None = None, **environ: str) -> list[str]:
    with pytest.raises(SettingsError) as caught:
        load(folder, config, theme=theme, **environ)
    return [problem.removeprefix(f"{folder / 'config.yaml'}: ") for problem in caught.value.problems]


def test_without_a_file_the_defaults_hold(folder: Path) -> None:
    loaded = load(folder)
    assert loaded.settings == Settings()
    assert set(loaded.origins.values()) == {"default"}


def test_without_a_folder_the_defaults_hold(tmp_path: Path) -> None:
    assert load(tmp_path / "gone").settings == Settings()


def test_an_empty_file_changes_nothing(folder: Path) -> None:
    assert load(folder, "# nothing yet\n").settings == Settings()


def test_the_file_sets_every_setting(folder: Path) -> None:
    config = (
        "theme: sepia\nmeasure: 66\nentities: false\nhidden_entities: [number, date]\n"
        "keys:\n  list.open: [o, enter]\n  reading.toggle-person: 0\n  compare.swap:\n"
    )
    assert load(folder, config).settings == Settings(
        theme="sepia",
        measure=66,
        entities=False,
        hidden_entities=("date", "number"),
        keys={"list.open": ("o", "enter"), "reading.toggle-person": ("0",), "compare.swap": ()},
    )


def test_every_value_knows_its_origin(folder: Path) -> None:
    config = "theme: sepia\nmeasure: 66\nentities: false\n"
    origins = load(folder, config, theme="monochrome", READER_MEASURE="80").origins
    assert origins == {
        "theme": "--theme",
        "measure": "READER_MEASURE",
        "entities": str(folder / "config.yaml"),
        "hidden_entities": "default",
        "keys": "default",
    }


def test_the_environment_goes_before_the_file(folder: Path) -> None:
    loaded = load(folder, "theme: sepia\nmeasure: 66\n", READER_THEME="monochrome", READER_MEASURE="80")
    assert (loaded.settings.theme, loaded.settings.measure) == ("monochrome", 80)


def test_the_option_goes_before_the_environment(folder: Path) -> None:
    assert load(folder, theme="sepia", READER_THEME="monochrome").settings.theme == "sepia"


def test_an_empty_variable_sets_nothing(folder: Path) -> None:
    assert load(folder, READER_THEME="", READER_MEASURE="", READER_ENTITIES="").settings == Settings()


@pytest.mark.parametrize(
    ("word", "entities"), [("off", False), ("NO", False), ("0", False), ("on", True), ("true", True)]
)
def test_entities_are_switched_with_a_word(folder: Path, word: str, entities: bool) -> None:
    assert load(folder, READER_ENTITIES=word).settings.entities is entities


def test_a_single_kind_needs_no_list(folder: Path) -> None:
    assert load(folder, "hidden_entities: date\n").settings.hidden_entities == ("date",)


def test_every_kind_can_be_hidden(folder: Path) -> None:
    names = tuple(kind.name for kind in KINDS)
    assert load(folder, f"hidden_entities: [{', '.join(names)}]\n").settings.hidden_entities == names


def test_a_theme_of_ones_own_can_be_set(folder: Path) -> None:
    (folder / "themes" / "dusk.yaml").write_text("", encoding="utf-8")
    assert load(folder, "theme: dusk\n").settings.theme == "dusk"


@pytest.mark.parametrize("measure", [40, 120])
def test_the_narrowest_and_the_widest_measure_are_taken(folder: Path, measure: int) -> None:
    assert load(folder, f"measure: {measure}\n").settings.measure == measure


@pytest.mark.parametrize("measure", ["39", "121", "wide", "70.5", "-70", "true", "'٧٠'", "[70]", "", "1000000000000"])
def test_any_other_measure_is_told(folder: Path, measure: str) -> None:
    (problem,) = problems_of(folder, f"measure: {measure}\n")
    assert problem.startswith("measure: ")
    assert problem.endswith("is not a measure; write a whole number from 40 to 120")


@pytest.mark.parametrize(
    ("config", "problem"),
    [
        ("measur: 70", "'measur' is not a setting; did you mean 'measure'?"),
        (
            "zzz: 1",
            "'zzz' is not a setting; the settings are theme, measure, entities, hidden_entities, keys",
        ),
        ("theme: reader-drak", "theme: there is no theme 'reader-drak'; did you mean 'reader-dark'?"),
        ("entities: sometimes", "entities: 'sometimes' is neither true nor false"),
        ("hidden_entities: dates", "hidden_entities: 'dates' is not a kind of entity; did you mean 'date'?"),
        ("keys: j", "keys: has no keys; write them as 'list.open: [enter, o]', one a line"),
        ("keys: {compare.swp: z}", "keys: 'compare.swp' is not an action; did you mean 'compare.swap'?"),
        (
            "keys: {compare.swap: a}",
            "keys: compare.only-added and compare.swap are both on a; give one of them another key",
        ),
        ("- theme", "has no settings; write them as 'key: value', one a line"),
    ],
)
def test_a_problem_is_told_with_its_key(folder: Path, config: str, problem: str) -> None:
    assert problems_of(folder, config) == [problem]


def test_a_problem_is_told_with_its_file(folder: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load(folder, "measure: 1\n")
    assert caught.value.problems[0].startswith(f"{folder / 'config.yaml'}: measure: ")


def test_a_problem_of_the_environment_is_told_with_its_variable(folder: Path) -> None:
    assert problems_of(folder, READER_MEASURE="wide") == [
        "READER_MEASURE: 'wide' is not a measure; write a whole number from 40 to 120"
    ]


def test_a_problem_of_the_option_is_told_with_its_name(folder: Path) -> None:
    (problem,) = problems_of(folder, theme="zzz")
    assert problem.startswith("--theme: there is no theme 'zzz'; the themes are high-contrast")


def test_every_problem_of_every_place_is_told_at_once(folder: Path) -> None:
    problems = problems_of(
        folder, "measure: 1\nentitis: true\nkeys: {list.open: gg}\n", theme="zzz", READER_ENTITIES="?"
    )
    names = ("entitis", "measure", "keys: list.open", "READER_ENTITIES", "--theme")
    assert [name for name in names if not any(name in problem for problem in problems)] == []
    assert len(problems) == len(names)


def test_a_file_that_is_no_yaml_does_not_hide_the_other_problems(folder: Path) -> None:
    problems = problems_of(folder, "theme: [", READER_MEASURE="wide")
    assert len(problems) == 2


def test_a_folder_in_the_files_place_is_told(folder: Path) -> None:
    (folder / "config.yaml").mkdir()
    assert problems_of(folder) == ["is not a regular file"]


def test_bytes_that_are_no_text_are_told(folder: Path) -> None:
    (folder / "config.yaml").write_bytes(b"\xff\xfe\x00")
    assert problems_of(folder) == ["is not UTF-8 text; save it as UTF-8"]


def test_a_byte_order_mark_is_no_problem(folder: Path) -> None:
    (folder / "config.yaml").write_bytes(b"\xef\xbb\xbfmeasure: 60\n")
    assert load(folder).settings.measure == 60


def test_no_problem_carries_a_control_character(folder: Path) -> None:
    config = '"\\e]52;c;AA\\a": 1\ntheme: "\\e[31m\\u202e"\nhidden_entities: ["\\x9b"]\n'
    assert all(problem.isprintable() for problem in problems_of(folder, config, READER_MEASURE="\x1b[2J\udcff"))


@settings(deadline=None)
@given(st.one_of(st.text(), st.builds("{}: {}\n".format, st.sampled_from(SETTING_NAMES), st.text())))
def test_any_file_is_taken_or_refused(tmp_path_factory: pytest.TempPathFactory, config: str) -> None:
    folder = tmp_path_factory.getbasetemp() / "any-config"
    folder.mkdir(exist_ok=True)
    (folder / "config.yaml").write_bytes(config.encode("utf-8", "replace"))
    try:
        told = load_settings(environ={"READER_CONFIG_DIR": str(folder)}).config_folder == folder
    except SettingsError as error:
        told = bool(error.problems)
    assert told


def test_the_config_folder_may_begin_with_the_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert load_settings(environ={"READER_CONFIG_DIR": "~/desk"}).config_folder == tmp_path / "desk"


def test_a_home_that_nobody_has_is_told() -> None:
    with pytest.raises(SettingsError, match="READER_CONFIG_DIR: there is no home folder for '~nobody-of-that-name/x'"):
        load_settings(environ={"READER_CONFIG_DIR": "~nobody-of-that-name/x"})


def test_without_a_named_folder_the_systems_own_is_used(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    loaded = load_settings(environ={})
    assert loaded.config_folder.is_relative_to(tmp_path)
    assert loaded.config_folder.name == "reader"
    assert loaded.config_file == loaded.config_folder / "config.yaml"
