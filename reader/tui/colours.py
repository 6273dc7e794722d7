"""The arithmetic of colours that themes need: is it one, how well does it read, what lies between two of them.

A colour is `#rgb` or `#rrggbb` and nothing else: names and alpha would hide what is really seen, and with it the
contrast that can be promised. Which colours belong together is decided by `roles` and `themes`.
"""

import re

_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})\Z")


def is_colour(value: object) -> bool:
    """Tell whether `value` is a colour as themes write it, `#rgb` or `#rrggbb`."""
    return isinstance(value, str) and _COLOUR.match(value) is not None


def contrast(foreground: str, background: str) -> float:
    """Return the contrast ratio of two colours, from 1 (none) to 21 (black on white).

    Source: WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio.
    """
    darker, lighter = sorted((_luminance(foreground), _luminance(background)))
    return (lighter + 0.05) / (darker + 0.05)


def mix(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0 to 1) of `other` mixed in, channel by channel, as `#rrggbb`."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(f"{round(first + (second - first) * share):02x}" for first, second in pairs)


def text_on(background: str) -> str:
    """Return black or white, whichever reads better on `background`: at least 4.58:1 on any colour."""
    return max("#000000", "#ffffff", key=lambda text: contrast(text, background))


def _luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2, 0 to 1; https://www.w3.org/TR/WCAG22/#dfn-relative-luminance."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    """Return an sRGB channel without its gamma; the threshold is that of IEC 61966-2-1."""
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255."""
    digits = colour[1:]
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
