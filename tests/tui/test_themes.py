"""Themes: the shipped ones are whole and can be read, a user's own are checked, and every problem is told."""

import math
import os
import re
import subprocess
import sys
from contextlib import suppress
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.errors import SettingsError
from reader.shipped import shipped_folder
from reader.tui.colours import contrast, text_on
from reader.tui.roles import ROLE_NAMES
from reader.tui.themes import (
    Theme,
    available_themes,
    contrast_problems,
    find_theme,
    theme_names,
)
from tests.tui.own_themes import own_theme, read_theme

NOWHERE = Path("/nowhere/at/all")
SHIPPED = sorted(file.name.removesuffix(".yaml") for file in shipped_folder("themes").iterdir())
SMALLEST = 'primary: "#88aacc"\nforeground: "#dddddd"\nbackground: "#111111"\n'

# Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB: doi:10.1109/TVCG.2009.113
SIGHTS = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.01182, 0.04294, 0.968881)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.3039)),
}


def shipped(name: str) -> Theme:
    return find_theme(name, NOWHERE)


def problems_of(text: str, file: str = "dusk.yaml") -> tuple[str, ...]:
    with pytest.raises(SettingsError) as caught:
        read_theme(text, file)
    return caught.value.problems


def seen(colour: str, sight: str) -> tuple[float, float, float]:
    """The colour in CIE L*a*b* (D65) as that sight sees it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    rgb = [min(1, max(0, sum(m * c for m, c in zip(row, linear, strict=True)))) for row in SIGHTS[sight]]
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.072175), (0.0193339, 0.119192, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = [sum(m * c for m, c in zip(row, rgb, strict=True)) / w for row, w in zip(to_xyz, white, strict=True)]
    x, y, z = (c ** (1 / 3) if c > 216 / 24389 else (24389 / 27 * c + 16) / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def apart(first: str, second: str, sight: str) -> float:
    """CIE 1976 colour difference: 2.3 is just noticeable."""
    return math.dist(seen(first, sight), seen(second, sight))


@pytest.mark.parametrize(
    "name", ["reader-dark", "reader-light", "high-contrast", "sepia", "solarized-dark", "monochrome"]
)
def test_the_theme_is_shipped(name: str) -> None:
    assert name in SHIPPED


def test_every_shipped_theme_loads() -> None:
    themes, problems = available_themes(NOWHERE)
    assert (list(themes), problems) == (SHIPPED, ())


@pytest.mark.parametrize("name", SHIPPED)
class TestAShippedTheme:
    def test_is_named_like_its_file(self, name: str) -> None:
        text = shipped_folder("themes").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
        assert f"\nname: {name}\n" in text

    def test_says_in_its_first_line_what_it_is(self, name: str) -> None:
        assert shipped_folder("themes").joinpath(f"{name}.yaml").read_text(encoding="utf-8").startswith("# ")

    def test_names_every_role_itself(self, name: str) -> None:
        text = shipped_folder("themes").joinpath(f"{name}.yaml").read_text(encoding="utf-8")
        assert [role for role in ROLE_NAMES if f"\n  {role}: " not in text] == []

    def test_reads_well_everywhere(self, name: str) -> None:
        assert contrast_problems(shipped(name)) == ()

    def test_is_dark_when_it_says_so(self, name: str) -> None:
        theme = shipped(name)
        assert theme.dark == (contrast(theme.background, "#fff") > contrast(theme.background, "#000"))

    def test_shows_where_the_reader_stands(self, name: str) -> None:
        roles = shipped(name).roles
        assert apart(roles["cursor-background"], shipped(name).background, "full") > 10
        assert apart(roles["search-current"], roles["search-match"], "full") > 20

    def test_puts_black_text_on_what_was_searched(self, name: str) -> None:
        roles = shipped(name).roles
        assert {text_on(roles["search-match"]), text_on(roles["search-current"])} == {"#000000"}


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("name", [name for name in SHIPPED if name != "monochrome"])
class TestWhoeverLooks:
    def test_new_and_partly_new_rows_are_told_apart(self, name: str, sight: str) -> None:
        roles = shipped(name).roles
        assert apart(roles["compare-new-background"], roles["compare-partly-new-background"], sight) > 15

    def test_new_and_known_sentences_are_told_apart(self, name: str, sight: str) -> None:
        roles = shipped(name).roles
        for known in ("compare-partly-new", "compare-reworded", "compare-same"):
            assert apart(roles["compare-new"], roles[known], sight) > 15

    def test_rows_that_add_stand_out_from_those_that_do_not(self, name: str, sight: str) -> None:
        theme = shipped(name)
        for ground in ("compare-new-background", "compare-partly-new-background"):
            assert apart(theme.roles[ground], theme.background, sight) > 10

    def test_new_words_stand_out_from_their_row(self, name: str, sight: str) -> None:
        roles = shipped(name).roles
        assert apart(roles["compare-word-background"], roles["compare-partly-new-background"], sight) > 9


@pytest.mark.parametrize("name", [name for name in SHIPPED if name != "monochrome"])
def test_the_kinds_of_entity_are_told_apart(name: str) -> None:
    kinds = [colour for role, colour in shipped(name).roles.items() if role.startswith("entity-")]
    assert min(apart(first, second, "full") for first, second in combinations(kinds, 2)) > 13


def test_the_high_contrast_theme_keeps_seven_to_one() -> None:
    assert contrast_problems(shipped("high-contrast"), least=7) == ()


def test_the_monochrome_theme_is_grey() -> None:
    theme = shipped("monochrome")
    channels = [{colour[1:3], colour[3:5], colour[5:]} for colour in (*theme.base.values(), *theme.roles.values())]
    assert [kinds for kinds in channels if len(kinds) > 1] == []


def test_three_colours_are_a_theme() -> None:
    theme = read_theme(SMALLEST)
    assert (theme.name, theme.dark, tuple(theme.roles)) == ("dusk", True, ROLE_NAMES)


def test_a_theme_of_three_colours_reads_well() -> None:
    assert contrast_problems(read_theme(SMALLEST)) == ()


def test_a_theme_with_a_light_background_is_light() -> None:
    text = 'primary: "#005"\nforeground: "#222"\nbackground: "#fff"\n'
    assert not read_theme(text, "day.yaml").dark


def test_colours_and_roles_that_a_theme_names_are_kept() -> None:
    theme = read_theme(SMALLEST + 'error: "#f00"\nvariables:\n  caption: "#abc"\n')
    assert (theme.error, theme.roles["caption"]) == ("#f00", "#abc")


def test_a_colour_that_is_none_is_told_with_file_and_key() -> None:
    assert problems_of(SMALLEST.replace('"#88aacc"', "blu")) == (
        "themes/dusk.yaml: primary: 'blu' is not a colour; write it as #rrggbb",
    )


def test_a_colour_without_quotes_is_explained() -> None:
    (problem,) = problems_of(SMALLEST + "error: #ff0000\n")
    assert problem.startswith("themes/dusk.yaml: error: is empty; write the colour in quotes")


def test_every_problem_is_told_at_once() -> None:
    text = (
        "primary: blu\ndark: dusky\ntext_alpha: 3\nsurfce: '#fff'\nvariables:\n  caption: 12\n  entity-persn: '#fff'\n"
    )
    problems = problems_of(text)
    keys = ["surfce", "foreground", "background", "primary", "dark", "text_alpha", "caption", "entity-persn"]
    assert [key for key, problem in zip(keys, problems, strict=True) if key not in problem] == []


def test_a_slip_of_the_pen_is_answered_with_the_nearest_name() -> None:
    (problem,) = problems_of(SMALLEST + "variables:\n  entity-persn: '#fff'\n")
    assert problem == "themes/dusk.yaml: variables: 'entity-persn' is not a role; did you mean 'entity-person'?"


@pytest.mark.parametrize("wrong", ["true", "-1", "1.5", "lots", "[1]"])
def test_a_number_outside_its_range_is_told(wrong: str) -> None:
    (problem,) = problems_of(f"{SMALLEST}luminosity_spread: {wrong}\n")
    assert "luminosity_spread: " in problem
    assert problem.endswith("is not a number from 0 to 1")


def test_a_name_that_is_not_the_files_is_told() -> None:
    assert problems_of(SMALLEST + "name: dawn\n") == (
        "themes/dusk.yaml: name: 'dawn' is not the file's name; write 'dusk' or leave it out",
    )


@pytest.mark.parametrize("file", ["My Theme.yaml", "a,b.yaml", "\x1b]0;x\x07.yaml", "é.yaml"])
def test_a_file_name_that_cannot_name_a_theme_is_told(file: str) -> None:
    (problem,) = problems_of(SMALLEST, file=file)
    assert "cannot be the name of a theme" in problem


@pytest.mark.parametrize("text", ["- a\n- b\n", "just words", "12"])
def test_yaml_without_keys_is_no_theme(text: str) -> None:
    (problem,) = problems_of(text)
    assert problem == "themes/dusk.yaml: has no settings; write them as 'key: value', one a line"


def test_what_is_not_yaml_is_told_with_the_file() -> None:
    (problem,) = problems_of("primary: [")
    assert problem.startswith("themes/dusk.yaml: ")


def test_variables_that_are_no_mapping_are_told() -> None:
    (problem,) = problems_of(SMALLEST + "variables: red\n")
    assert problem.startswith("themes/dusk.yaml: variables: has no roles")


def test_no_problem_carries_a_control_character() -> None:
    text = SMALLEST + '"\\e]52;c;AA\\a": 1\nsecondary: "\\e[31m\\u202e"\nvariables: {"\\x9b": "\\x07"}\n'
    assert all(problem.isprintable() for problem in problems_of(text))


@settings(deadline=None)
@given(st.one_of(st.text(), st.text().map(lambda text: f"{SMALLEST}{text}")))
def test_any_text_is_a_theme_or_a_settings_error(text: str) -> None:
    with suppress(SettingsError):
        read_theme(text, "any.yaml")


VALUES = st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=8).map(repr), st.just("[1, {a: b}]"))
KEYS = st.sampled_from(["name", "dark", "primary", "foreground", "background", "text_alpha", "variables", "other", "7"])


@settings(deadline=None)
@given(st.dictionaries(KEYS, VALUES))
def test_any_keys_and_values_are_a_theme_or_a_settings_error(written: dict[str, object]) -> None:
    with suppress(SettingsError):
        read_theme("".join(f"{key}: {value}\n" for key, value in written.items()), "any.yaml")


def test_a_theme_of_ones_own_is_found(tmp_path: Path) -> None:
    own_theme(tmp_path, "dusk.yaml", SMALLEST)
    assert find_theme("dusk", tmp_path).name == "dusk"


def test_a_theme_of_ones_own_replaces_a_shipped_one(tmp_path: Path) -> None:
    own_theme(tmp_path, "sepia.yaml", SMALLEST)
    themes, _ = available_themes(tmp_path)
    assert themes["sepia"].background == find_theme("sepia", tmp_path).background == "#111111"


def test_a_bad_theme_of_ones_own_does_no_harm(tmp_path: Path) -> None:
    file = own_theme(tmp_path, "dusk.yaml", "primary: blu")
    themes, problems = available_themes(tmp_path)
    assert list(themes) == SHIPPED
    assert all(problem.startswith(f"{file}: ") for problem in problems)
    assert problems


def test_a_bad_theme_named_like_a_shipped_one_leaves_that_one(tmp_path: Path) -> None:
    own_theme(tmp_path, "sepia.yaml", "primary: blu")
    themes, problems = available_themes(tmp_path)
    assert themes["sepia"] == shipped("sepia")
    assert problems


def test_the_names_are_those_of_all_themes(tmp_path: Path) -> None:
    own_theme(tmp_path, "dusk.yml", SMALLEST)
    own_theme(tmp_path, "notes.txt", "no theme")
    assert theme_names(tmp_path) == tuple(sorted([*SHIPPED, "dusk"]))


def test_a_name_that_no_theme_has_is_answered_with_the_nearest() -> None:
    with pytest.raises(SettingsError, match=r"there is no theme 'reader-drak'; did you mean 'reader-dark'\?"):
        find_theme("reader-drak", NOWHERE)


def test_a_name_far_from_all_is_answered_with_all() -> None:
    with pytest.raises(SettingsError, match="the themes are high-contrast, monochrome, reader-dark"):
        find_theme("zzz", NOWHERE)


def unreadable_bytes(file: Path) -> None:
    file.write_bytes(b"primary: \xff\xfe")


def too_large(file: Path) -> None:
    file.write_text("# " + "x" * 20_000, encoding="utf-8")


def folder(file: Path) -> None:
    file.mkdir()


def pipe(file: Path) -> None:
    os.mkfifo(file)


def dangling_link(file: Path) -> None:
    file.symlink_to(file.parent / "gone")


@pytest.mark.parametrize("make", [unreadable_bytes, too_large, folder, pipe, dangling_link])
def test_what_is_no_file_of_text_is_reported_and_skipped(tmp_path: Path, make: object) -> None:
    (tmp_path / "themes").mkdir()
    assert callable(make)
    make(tmp_path / "themes" / "odd.yaml")
    themes, problems = available_themes(tmp_path)
    assert list(themes) == SHIPPED
    assert len(problems) == 1
    assert problems[0].startswith(f"{tmp_path / 'themes' / 'odd.yaml'}: ")


def test_a_file_name_with_an_escape_sequence_is_shown_without_it(tmp_path: Path) -> None:
    own_theme(tmp_path, "\x1b]0;owned\x07.yaml", "primary: blu")
    _, problems = available_themes(tmp_path)
    assert all(problem.isprintable() for problem in problems)


def test_text_that_reads_badly_is_named_with_the_ground_where_it_is_worst() -> None:
    (problem,) = contrast_problems(read_theme(SMALLEST + 'variables:\n  caption: "#333333"\n'))
    assert re.fullmatch(r"dusk: caption #333333 on \S+ #\w+ has a contrast of 1\.\d\d:1; text needs 4\.5:1", problem)


def test_a_shipped_theme_says_so_and_one_s_own_which_file_it_is(tmp_path: Path) -> None:
    file = own_theme(tmp_path, "dusk.yml", SMALLEST)
    themes, _ = available_themes(tmp_path)
    assert (themes["dusk"].origin, themes["sepia"].origin) == (str(file), "shipped")


def test_of_two_files_for_one_theme_the_origin_is_the_one_that_is_used(tmp_path: Path) -> None:
    own_theme(tmp_path, "dusk.yaml", SMALLEST)
    own_theme(tmp_path, "dusk.yml", SMALLEST.replace("#111111", "#121212"))
    theme = find_theme("dusk", tmp_path)
    assert f'background: "{theme.background}"' in Path(theme.origin).read_text(encoding="utf-8")


def test_settings_themes_and_keymap_do_not_import_textual() -> None:
    check = (
        "import sys; import reader.tui.settings, reader.tui.themes, reader.tui.keymap as k; "
        "reader.tui.settings.load_settings(environ={'READER_CONFIG_DIR': '/nowhere'}); k.keys_table(k.keymap({})); "
        "assert not [m for m in sys.modules if m.split('.')[0] == 'textual']"
    )
    assert subprocess.run([sys.executable, "-c", check], check=False).returncode == 0
