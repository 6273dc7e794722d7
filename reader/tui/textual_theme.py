"""Makes textual's theme of one of ours; the one place where the two meet.

Decides which of our colours textual's own widgets take (cursor, borders, scrollbars, footer), so that a theme file
need not know textual's names.
"""

import textual.theme

from reader.tui.colours import mix, text_on
from reader.tui.themes import Theme


def textual_theme(theme: Theme) -> textual.theme.Theme:
    """Return `theme` as `App.register_theme` takes it.

    Its variables are our roles, `search-match-text` and `search-current-text` (what stands on the search backgrounds),
    and those of textual's own that our colours decide.
    """
    return textual.theme.Theme(
        name=theme.name,
        primary=theme.primary,
        secondary=theme.secondary,
        accent=theme.accent,
        foreground=theme.foreground,
        background=theme.background,
        surface=theme.surface,
        panel=theme.panel,
        boost=theme.boost,
        warning=theme.warning,
        error=theme.error,
        success=theme.success,
        dark=theme.dark,
        luminosity_spread=theme.luminosity_spread,
        text_alpha=theme.text_alpha,
        variables={**theme.roles, **_search_text(theme), **_of_textual(theme)},
    )


def _search_text(theme: Theme) -> dict[str, str]:
    return {f"{role}-text": text_on(theme.roles[role]) for role in ("search-match", "search-current")}


def _of_textual(theme: Theme) -> dict[str, str]:
    cursor = theme.roles["cursor-background"]
    bar = mix(theme.panel, theme.foreground, 0.25)
    return {
        "block-cursor-background": cursor,
        "block-cursor-foreground": theme.foreground,
        "block-cursor-blurred-background": mix(theme.surface, cursor, 0.5),
        "block-cursor-blurred-foreground": theme.foreground,
        "block-hover-background": theme.boost,
        "border": theme.primary,
        "border-blurred": mix(theme.panel, theme.foreground, 0.15),
        "footer-background": theme.panel,
        "footer-foreground": theme.foreground,
        "footer-key-foreground": theme.accent,
        "footer-description-foreground": theme.foreground,
        "input-selection-background": cursor,
        "input-selection-foreground": theme.foreground,
        "screen-selection-background": cursor,
        "screen-selection-foreground": theme.foreground,
        "scrollbar": bar,
        "scrollbar-hover": mix(bar, theme.foreground, 0.2),
        "scrollbar-active": theme.primary,
        "scrollbar-background": theme.surface,
        "scrollbar-background-hover": theme.surface,
        "scrollbar-background-active": theme.surface,
        "scrollbar-corner-color": theme.surface,
    }
