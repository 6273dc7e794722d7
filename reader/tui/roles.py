"""Our own colours: what each is for, what it may stand on, and what it is when a theme does not say.

A theme names them under `variables`, the stylesheet uses them as `$entity-person` and the like. The defaults are made
from the theme's foreground and background, so that a theme of three lines is already a whole one that can be read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from reader.tui.colours import contrast, mix

READABLE = 4.5  # WCAG 2.2, 1.4.3: the least contrast of text that is not large

Use = Literal["text", "quiet text", "ground", "search"]


@dataclass(frozen=True, slots=True)
class Role:
    """One of our own colours.

    Attributes:
        name: its name in themes and stylesheet.
        use: `text` may stand on every ground; `quiet text` on every one but panels and new words; `ground` lies behind
            text; `search` lies behind text that is then black or white (`colours.text_on`).
        seed: the colour its default is made from.
        description: what it is for.
    """

    name: str
    use: Use
    seed: str
    description: str


# Blue for new and orange for partly new are Okabe and Ito's (https://jfly.uni-koeln.de/color/): told apart by
# colour-blind readers too. Nothing else in a comparison is blue.
ROLES: tuple[Role, ...] = (
    Role("entity-person", "text", "#d9b45b", "People"),
    Role("entity-org", "text", "#6fa8ee", "Organisations"),
    Role("entity-place", "text", "#6cb97c", "Places"),
    Role("entity-group", "text", "#b58ad6", "Nationalities, religious and political groups"),
    Role("entity-event", "text", "#e5837f", "Events"),
    Role("entity-date", "text", "#55b5ba", "Dates and times"),
    Role("entity-money", "text", "#a5bc5e", "Money"),
    Role("entity-percent", "text", "#dd8abb", "Percentages and shares"),
    Role("entity-number", "text", "#dc9a74", "Quantities and numbers"),
    Role("compare-new", "text", "#56b4e9", "A sentence the base does not have, and its sign +"),
    Role("compare-partly-new", "text", "#e69f00", "A sentence the base has in part, and its sign ±"),
    Role("compare-reworded", "text", "#b3a86a", "A sentence the base has in other words, and its sign ~"),
    Role("compare-same", "quiet text", "#8c939c", "A sentence the base has, and its sign ="),
    Role("compare-moved", "text", "#2fb88c", "The sign ↕ of a sentence that stands elsewhere in the base"),
    Role("compare-new-background", "ground", "#56b4e9", "Behind a sentence the base does not have"),
    Role("compare-partly-new-background", "ground", "#e69f00", "Behind a sentence the base has in part"),
    Role("compare-word-background", "ground", "#e69f00", "Behind the new words of a reworded or partly new sentence"),
    Role("search-match", "search", "#b9a968", "Behind what was searched for"),
    Role("search-current", "search", "#ffd04d", "Behind the match the reader stands on"),
    Role("caption", "quiet text", "#858f9e", "Captions"),
    Role("furniture", "quiet text", "#8a8f96", 'What is no part of the story: "3 min read", share buttons'),
    Role("base-mark", "quiet text", "#2fb88c", "The mark of the base in the list"),
    Role("cursor-background", "ground", "#8a8a8a", "Behind the sentence or entry the reader stands on"),
)

ROLE_NAMES: tuple[str, ...] = tuple(role.name for role in ROLES)

_SHARES: Mapping[str, float] = {  # of the seed in the background; told apart in the shipped themes at about these
    "compare-new-background": 0.24,
    "compare-partly-new-background": 0.18,
    "compare-word-background": 0.32,
    "cursor-background": 0.26,
}
_TEXT_SHARE = 0.75  # of the seed in the foreground: the hue shows, the text stays the louder


def grounds(use: Use, base: Mapping[str, str], roles: Mapping[str, str]) -> dict[str, str]:
    """Return every background that text of this use, `text` or `quiet text`, may stand on, by name.

    Args:
        use: what the text's role is used as; the foreground is `text`.
        base: the theme's own colours, at least `background`, `surface` and `panel`.
        roles: at least the colours of the roles that are grounds.
    """
    names = ["background", "surface", *(role.name for role in ROLES if role.use == "ground")]
    if use == "text":
        names.append("panel")
    else:
        names.remove("compare-word-background")
    return {name: base.get(name) or roles[name] for name in names}


def completed_roles(base: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Return the colour of every role: as `given`, or made from the theme's own colours.

    A ground is the background with a share of the role's seed, less of it where the foreground would not read well.
    A text is the foreground with most of the seed, moved back to the foreground until it reads on all its grounds.

    Args:
        base: the theme's own colours, at least `foreground`, `background`, `surface` and `panel`.
        given: the roles the theme names itself.
    """
    roles = dict(given)
    for role in ROLES:
        if role.use == "ground":
            tint = tinted(base["background"], role.seed, _SHARES[role.name], base["foreground"])
            roles.setdefault(role.name, tint)
    for role in ROLES:
        if role.use == "search":
            roles.setdefault(role.name, role.seed)
        elif role.name not in roles:
            roles[role.name] = readable(role.seed, base["foreground"], grounds(role.use, base, roles).values())
    return {name: roles[name] for name in ROLE_NAMES}


def tinted(background: str, seed: str, share: float, foreground: str) -> str:
    """Return `background` with `share` of `seed`, or as much less as `foreground` needs to stay readable on it."""
    shares = (share * tenths / 10 for tenths in range(10, 0, -1))
    tints = (mix(background, seed, part) for part in shares)
    return next((tint for tint in tints if contrast(foreground, tint) >= READABLE), background)


def readable(seed: str, foreground: str, on: Iterable[str]) -> str:
    """Return `foreground` with as much of `seed` as can be read on every background of `on`, at most three quarters."""
    backgrounds = tuple(on)
    shares = (_TEXT_SHARE * tenths / 10 for tenths in range(10, 0, -1))
    texts = (mix(foreground, seed, part) for part in shares)
    return next(
        (text for text in texts if all(contrast(text, ground) >= READABLE for ground in backgrounds)), foreground
    )
