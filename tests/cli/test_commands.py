"""The commands as a person and a program meet them: their shapes, and what they answer."""

import json
import re
from pathlib import Path

import pytest

from tests.cli.asking import ONE_SENTENCE, PAPER, WIRE, answered, from_json, run, written


class TestShow:
    def test_it_prints_the_text_in_order(self) -> None:
        shown = answered("show", "paper.txt")
        assert shown.index("Port Elm") < shown.index("Ada Moss") < shown.index("ferries")

    def test_json_has_the_keys_of_the_contract(self) -> None:
        shown = from_json("show", "wire.txt")
        assert list(shown) == ["title", "outlet", "author", "date", "source", "text", "sentences"]
        assert all(list(found) == ["id", "start", "end", "paragraph", "role"] for found in shown["sentences"])

    def test_the_source_is_as_it_was_given(self) -> None:
        assert from_json("show", "./wire.txt")["source"] == "./wire.txt"

    def test_sentences_tile_the_text(self) -> None:
        shown = from_json("show", "paper.txt")
        ends = [0, *(found["end"] for found in shown["sentences"])]
        starts = [*(found["start"] for found in shown["sentences"]), len(shown["text"])]
        between = "".join(shown["text"][end:start] for end, start in zip(ends, starts, strict=True))
        assert between.strip() == ""
        assert all(end <= start for end, start in zip(ends, starts, strict=True))

    def test_every_visible_character_of_the_file_is_in_the_text(self) -> None:
        assert "".join(from_json("show", "paper.txt")["text"].split()) == "".join(PAPER.split())

    def test_several_articles_are_one_object_a_line_in_order(self) -> None:
        lines = answered("show", "paper.txt", "wire.txt", "--format", "json").splitlines()
        assert [json.loads(line)["source"] for line in lines] == ["paper.txt", "wire.txt"]

    def test_several_articles_are_parted_by_a_rule(self) -> None:
        assert "\n\n────" in answered("show", "wire.txt", "paper.txt")

    def test_markdown_is_parted_by_a_rule_too(self) -> None:
        assert "\n\n---\n\n" in answered("show", "wire.txt", "paper.txt", "--format", "markdown")

    def test_no_line_is_wider_than_asked(self) -> None:
        assert max(map(len, answered("show", "paper.txt", "--width", "30").splitlines())) <= 30

    def test_a_width_of_zero_wraps_nothing(self) -> None:
        assert PAPER.splitlines()[2] in answered("show", "paper.txt", "--width", "0").splitlines()

    def test_lines_are_no_wider_than_the_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", "50")
        assert max(map(len, answered("show", "paper.txt").splitlines())) <= 50

    def test_lines_are_no_wider_than_a_measure_on_a_wide_terminal(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("COLUMNS", "200")
        assert max(map(len, answered("show", "paper.txt").splitlines())) <= 80

    def test_entities_are_marked_on_request(self) -> None:
        assert "[Ada Moss]{person}" in answered("show", "paper.txt", "--entities", "--width", "0")

    def test_entities_are_in_the_json_on_request(self) -> None:
        shown = from_json("show", "paper.txt", "--entities")
        assert all(shown["text"][found["start"] : found["end"]] == found["text"] for found in shown["mentions"])

    def test_standard_input_is_an_article(self) -> None:
        assert "walked out" in answered("show", "-", given=WIRE)

    def test_standard_input_is_read_once(self) -> None:
        result = run("show", "-", "-", given=WIRE)
        assert (result.exit_code, result.stdout) == (2, "")

    def test_one_that_fails_does_not_keep_the_others(self) -> None:
        result = run("show", "missing.txt", "wire.txt")
        assert result.exit_code == 1
        assert "walked out" in result.stdout
        assert ONE_SENTENCE.fullmatch(result.stderr)


class TestCompare:
    def test_json_has_the_shape_of_the_contract(self) -> None:
        compared = from_json("compare", "wire.txt", "paper.txt")
        assert list(compared) == ["version", "base", "other", "facts", "summary"]
        assert (compared["base"]["source"], compared["other"]["source"]) == ("wire.txt", "paper.txt")

    def test_the_summary_counts_the_sentences_of_the_other(self) -> None:
        compared = from_json("compare", "wire.txt", "paper.txt")
        statuses = [found["status"] for found in compared["other"]["sentences"]]
        counted = {status: statuses.count(status) for status in ("same", "reworded", "partly-new", "new")}
        assert {key: compared["summary"][key] for key in counted} == counted

    def test_left_out_counts_base_sentences_that_are_new(self) -> None:
        compared = from_json("compare", "wire.txt", "paper.txt")
        statuses = [found["status"] for found in compared["base"]["sentences"]]
        assert compared["summary"]["left_out"] == statuses.count("new") == 1

    def test_an_article_adds_nothing_to_itself(self) -> None:
        assert "Adds nothing\nLeaves out nothing\n" in answered("compare", "wire.txt", "wire.txt")

    def test_new_sentences_stand_beside_a_plus(self) -> None:
        assert re.search(
            r"^\+ +B\d+  Two ferries to Norway", answered("compare", "wire.txt", "paper.txt"), re.MULTILINE
        )

    def test_only_added_leaves_out_copied_sentences(self) -> None:
        assert "walked out" not in answered("compare", "wire.txt", "paper.txt", "--only-added").split("\n\n", 2)[2]

    def test_only_added_holds_in_json(self) -> None:
        compared = from_json("compare", "wire.txt", "paper.txt", "--only-added")
        assert {found["status"] for found in compared["other"]["sentences"]} <= {"new", "partly-new"}

    def test_markdown_is_a_heading_and_sections(self) -> None:
        shown = answered("compare", "wire.txt", "paper.txt", "--format", "markdown")
        assert shown.startswith("# What “")
        assert "\n## Left out\n" in shown

    def test_what_is_known_from_any_of_several_articles_is_not_new(self, tmp_path: Path) -> None:
        written(tmp_path / "harbour.txt", "Two ferries to Norway were cancelled.\n")
        compared = from_json("compare", "wire.txt", "harbour.txt", "paper.txt")
        ferries = compared["other"]["sentences"][-1]
        assert (ferries["status"], ferries["links"]) == ("same", [[1, 0]])

    def test_the_last_of_several_articles_is_the_other(self, tmp_path: Path) -> None:
        written(tmp_path / "harbour.txt", "Two ferries to Norway were cancelled.\n")
        compared = from_json("compare", "wire.txt", "harbour.txt", "paper.txt")
        assert [base["source"] for base in compared["bases"]] == ["wire.txt", "harbour.txt"]
        assert compared["other"]["source"] == "paper.txt"

    @pytest.mark.parametrize("format_", ["text", "markdown"])
    def test_with_several_articles_links_name_the_one_they_are_of(self, tmp_path: Path, format_: str) -> None:
        written(tmp_path / "harbour.txt", "Two ferries to Norway were cancelled.\n")
        assert "A2:0" in answered("compare", "wire.txt", "harbour.txt", "paper.txt", "--format", format_)

    @pytest.mark.parametrize("format_", ["text", "markdown"])
    def test_reasons_are_given_on_request(self, format_: str) -> None:
        words = ("compare", "wire.txt", "paper.txt", "--width", "0", "--format", format_)
        assert "word for word in A0" in answered(*words, "--explain")
        assert "word for word in A0" not in answered(*words)

    def test_json_gives_a_reason_for_every_sentence(self) -> None:
        compared = from_json("compare", "wire.txt", "paper.txt")
        assert all(found["why"] for side in ("base", "other") for found in compared[side]["sentences"])

    def test_a_file_gets_what_standard_output_would(self, tmp_path: Path) -> None:
        result = run("compare", "wire.txt", "paper.txt", "-o", "out.txt")
        assert (result.exit_code, result.stdout, result.stderr) == (0, "", "reader: wrote out.txt\n")
        assert (tmp_path / "out.txt").read_text("utf-8") == answered("compare", "wire.txt", "paper.txt")

    def test_nothing_is_left_beside_a_written_file(self, tmp_path: Path) -> None:
        before = set(tmp_path.iterdir())
        run("compare", "wire.txt", "paper.txt", "-o", "out.txt")
        assert set(tmp_path.iterdir()) - before == {tmp_path / "out.txt"}

    def test_a_file_written_over_keeps_its_rights(self, tmp_path: Path) -> None:
        out = written(tmp_path / "out.txt", "old")
        out.chmod(0o640)
        run("compare", "wire.txt", "paper.txt", "-o", "out.txt")
        assert out.stat().st_mode & 0o777 == 0o640

    def test_a_link_written_to_stays_a_link(self, tmp_path: Path) -> None:
        kept = written(tmp_path / "kept.txt", "old")
        (tmp_path / "link.txt").symlink_to(kept)
        run("compare", "wire.txt", "paper.txt", "-o", "link.txt")
        assert (tmp_path / "link.txt").is_symlink()
        assert "Port Elm" in kept.read_text("utf-8")

    def test_a_device_is_written_to_and_stays(self) -> None:
        assert run("compare", "wire.txt", "paper.txt", "-o", "/dev/null").exit_code == 0
        assert Path("/dev/null").is_char_device()

    def test_an_article_is_not_written_over(self, paper: Path) -> None:
        result = run("compare", "wire.txt", "paper.txt", "-o", "./paper.txt")
        assert result.exit_code == 2
        assert paper.read_text("utf-8") == PAPER

    @pytest.mark.parametrize("output", ["missing/out.txt", "config-as-folder", "wire.txt/out.txt"])
    def test_what_cannot_be_written_is_told_in_a_sentence(self, tmp_path: Path, output: str) -> None:
        (tmp_path / "config-as-folder").mkdir()
        result = run("compare", "wire.txt", "paper.txt", "-o", output)
        assert result.exit_code == 1
        assert ONE_SENTENCE.fullmatch(result.stderr)


class TestEntities:
    def test_json_has_the_keys_of_the_contract(self) -> None:
        found = from_json("entities", "paper.txt")
        assert list(found) == ["version", "title", "text", "mentions", "entities", "quotes"]

    def test_mentions_are_exact_and_do_not_overlap(self) -> None:
        found = from_json("entities", "paper.txt")
        ends = [0, *(mention["end"] for mention in found["mentions"])]
        assert all(found["text"][each["start"] : each["end"]] == each["text"] for each in found["mentions"])
        assert all(end <= each["start"] for end, each in zip(ends, found["mentions"], strict=False))

    def test_several_articles_are_one_object_a_line_in_order(self) -> None:
        lines = answered("entities", "paper.txt", "wire.txt", "--format", "json").splitlines()
        assert ["Ada Moss" in json.loads(line)["text"] for line in lines] == [True, False]

    def test_people_are_listed_with_their_mentions(self) -> None:
        assert re.search(r"^People\n +2  Ada Moss", answered("entities", "paper.txt"), re.MULTILINE)


class TestSettings:
    def test_every_shipped_theme_is_listed(self) -> None:
        themes = from_json("themes")
        assert {"name", "dark", "source"} == set(themes["themes"][0])
        assert len(themes["themes"]) >= 4

    def test_an_own_theme_is_listed_with_its_file(self, tmp_path: Path) -> None:
        own = written(
            tmp_path / "config/themes/mine.yaml", "primary: '#336699'\nforeground: '#111'\nbackground: '#fff'\n"
        )
        listed = {theme["name"]: theme["source"] for theme in from_json("themes")["themes"]}
        assert listed["mine"] == str(own)

    def test_a_theme_with_a_problem_is_told_with_file_and_key(self, tmp_path: Path) -> None:
        written(tmp_path / "config/themes/bad.yaml", "primary: blueish\n")
        result = run("themes")
        assert result.exit_code == 0
        assert re.search(r"bad\.yaml: primary: ", result.stderr)

    def test_a_broken_theme_named_like_a_shipped_one_leaves_that_in_force(self, tmp_path: Path) -> None:
        written(tmp_path / "config/themes/sepia.yaml", "primary: blueish\n")
        listed = {theme["name"]: theme["source"] for theme in from_json("themes")["themes"]}
        assert listed["sepia"] == "comes with Reader"

    def test_of_two_files_for_one_theme_the_one_in_use_is_named(self, tmp_path: Path) -> None:
        colours = "primary: '#336699'\nforeground: '#111'\nbackground: '#fff'\n"
        written(tmp_path / "config/themes/dusk.yaml", "primary: blueish\n")
        used = written(tmp_path / "config/themes/dusk.yml", colours)
        listed = {theme["name"]: theme["source"] for theme in from_json("themes")["themes"]}
        assert listed["dusk"] == str(used)

    def test_text_that_is_hard_to_read_in_an_own_theme_is_told(self, tmp_path: Path) -> None:
        colours = "primary: '#336699'\nforeground: '#111'\nbackground: '#fff'\n"
        written(tmp_path / "config/themes/faint.yaml", f"{colours}variables:\n  caption: '#ddd'\n")
        assert "faint: caption #ddd on " in run("themes").stderr

    def test_keys_are_listed_by_place(self) -> None:
        places = re.findall(r"^(\w+)$", answered("keys"), re.MULTILINE)
        assert places == ["Everywhere", "List", "Reading", "Compare"]

    def test_keys_have_place_keys_id_and_description(self) -> None:
        first = from_json("keys")["keys"][0]
        assert first == {
            "where": "everywhere",
            "keys": ["?"],
            "id": "everywhere.help",
            "description": "Keys and help, searchable",
        }

    def test_keys_are_those_of_the_own_keymap(self, tmp_path: Path) -> None:
        written(tmp_path / "config/config.yaml", "keys:\n  everywhere.theme: [T]\n")
        keys = {row["id"]: row["keys"] for row in from_json("keys")["keys"]}
        assert keys["everywhere.theme"] == ["T"]

    def test_config_says_every_value_and_where_it_is_from(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("READER_MEASURE", "60")
        listed = {row["name"]: (row["value"], row["origin"]) for row in from_json("config")["settings"]}
        assert listed["measure"] == (60, "READER_MEASURE")
        assert listed["theme"][1] == "default"

    def test_config_names_its_file(self, tmp_path: Path) -> None:
        assert str(tmp_path / "config" / "config.yaml") in answered("config")

    def test_a_broken_configuration_is_told_problem_by_problem(self, tmp_path: Path) -> None:
        written(tmp_path / "config/config.yaml", "measure: wide\ntheme: nosuch\n")
        result = run("config")
        assert result.exit_code == 1
        assert re.fullmatch(r"(reader: .*config\.yaml.*\n){2}", result.stderr)
