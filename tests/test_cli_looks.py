"""The looks of the commands: a colour and an attribute mean on a terminal what they mean in the app."""

import colorsys
import re
from pathlib import Path

import pytest
from rich.color import Color, ColorSystem
from rich.style import Style

import reader.tui
from reader.cli_output import LOOKS
from reader.entities.model import EntityType
from reader.report.names import SIGNS, TYPE_NAMES
from reader.tui.kinds import KIND_OF
from reader.tui.roles import ROLES

STYLES = (Path(reader.tui.__file__).parent / "app.tcss").read_text(encoding="utf-8")
SEEDS = {role.name: role.seed for role in ROLES}
ROLE_OF = {
    "new": "compare-new",
    "new-sign": "compare-new",
    "partly-new": "compare-partly-new",
    "partly-new-sign": "compare-partly-new",
    "new-words": "compare-word-background",
    "reworded": "compare-reworded",
    "reworded-sign": "compare-reworded",
    "moved": "compare-moved",
    **{type_.lower(): f"entity-{KIND_OF[type_]}" for type_ in TYPE_NAMES},
}


def colour(look: str) -> Color:
    found = Style.parse(LOOKS[look]).color
    assert found is not None
    return found


def hue(red: int, green: int, blue: int) -> float:
    """The hue in degrees."""
    return 360 * colorsys.rgb_to_hsv(red / 255, green / 255, blue / 255)[0]


@pytest.mark.parametrize(("look", "role"), ROLE_OF.items())
def test_a_look_has_the_hue_of_its_role(look: str, role: str) -> None:
    apart = abs(hue(*colour(look).get_truecolor()) - hue(*Color.parse(SEEDS[role]).get_truecolor()))
    assert min(apart, 360 - apart) < 30


def test_what_a_comparison_found_is_told_apart_on_sixteen_colours() -> None:
    found = [colour(look).downgrade(ColorSystem.STANDARD).number for look in ("new", "partly-new", "reworded", "moved")]
    assert len(set(found)) == len(found)


@pytest.mark.parametrize("status", SIGNS)
def test_every_status_has_a_look_for_its_sign_and_its_sentence(status: str) -> None:
    assert {status, f"{status}-sign"} <= set(LOOKS)


@pytest.mark.parametrize("look", ["same", "left-out"])
def test_what_the_base_has_is_plain(look: str) -> None:
    assert Style.parse(LOOKS[look]).render("Rain.", color_system=ColorSystem.TRUECOLOR) == "Rain."


@pytest.mark.parametrize("type_", TYPE_NAMES)
def test_an_entity_type_has_the_attributes_it_has_in_the_app(type_: EntityType) -> None:
    rule = re.search(rf"\.reading--{KIND_OF[type_]}, [^}}]*text-style: ([a-z ]+);", STYLES)
    assert rule is not None
    in_app, here = Style.parse(rule[1]), Style.parse(LOOKS[type_.lower()])
    assert (here.bold, here.italic, here.underline) == (in_app.bold, in_app.italic, in_app.underline)
