"""Our own colours when a theme does not name them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from reader.tui.colours import contrast, is_colour
from reader.tui.roles import READABLE, ROLE_NAMES, ROLES, completed_roles, grounds

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def shades(darkest: int, lightest: int) -> st.SearchStrategy[str]:
    channel = st.integers(darkest, lightest)
    return st.builds("#{:02x}{:02x}{:02x}".format, channel, channel, channel)


def base(foreground: str, background: str) -> dict[str, str]:
    return {"foreground": foreground, "background": background, "surface": background, "panel": background}


def test_every_role_is_described_once() -> None:
    assert len(set(ROLE_NAMES)) == len(ROLES)
    assert all(role.description for role in ROLES)


def test_roles_that_are_given_stay_as_they_are() -> None:
    roles = completed_roles(base("#eeeeee", "#101010"), {"caption": "#123456", "cursor-background": "#654321"})
    assert (roles["caption"], roles["cursor-background"]) == ("#123456", "#654321")


def test_roles_come_in_the_order_of_the_table() -> None:
    assert tuple(completed_roles(base("#eee", "#111"), {"furniture": "#ccc"})) == ROLE_NAMES


@settings(deadline=None)
@given(colours, colours)
def test_every_role_has_a_colour_whatever_the_theme_is(foreground: str, background: str) -> None:
    assert all(map(is_colour, completed_roles(base(foreground, background), {}).values()))


@settings(deadline=None)
@given(shades(0, 60), shades(190, 255), st.booleans())
def test_made_roles_can_be_read_wherever_the_foreground_can(dark: str, light: str, by_night: bool) -> None:
    plain = base(light, dark) if by_night else base(dark, light)
    roles = completed_roles(plain, {})
    worst = min(
        contrast(roles[role.name], ground)
        for role in ROLES
        if role.use in ("text", "quiet text")
        for ground in grounds(role.use, plain, roles).values()
    )
    assert worst >= READABLE


def test_on_an_ordinary_dark_theme_the_kinds_of_entity_differ() -> None:
    roles = completed_roles(base("#dddddd", "#111111"), {})
    kinds = [colour for name, colour in roles.items() if name.startswith("entity-")]
    assert len(set(kinds)) == len(kinds)


def test_quiet_text_is_never_put_on_new_words() -> None:
    plain = base("#ddd", "#111")
    assert "compare-word-background" not in grounds("quiet text", plain, completed_roles(plain, {}))
