"""The one table of what a person can do: every action with its id, keys, description and place.

Bindings, the footer, the help screen, the command palette, `reader keys` and the README's keys are all made from it, so
none can say what another does not. It knows nothing of textual: the commands read it without opening the app.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Place = Literal["everywhere", "list", "reading", "compare"]

PLACES: tuple[Place, ...] = ("everywhere", "list", "reading", "compare")


@dataclass(frozen=True, slots=True)
class Action:
    """Something a person can do.

    Attributes:
        id: `place.name`; the widget or screen of that place does it in its method `action_name`, and a keymap names it.
        keys: the default keys, in textual's notation, the one to teach first.
        description: what it does, as help and palette say it.
        footer: its short name in the footer; empty keeps it out.
        call: textual's action, where it is not the id's own name but another with an argument.
    """

    id: str
    keys: tuple[str, ...]
    description: str
    footer: str = ""
    call: str = ""

    @property
    def place(self) -> Place:
        """Where it can be done."""
        place, _, _ = self.id.partition(".")
        return next(known for known in PLACES if known == place)

    @property
    def method(self) -> str:
        """Textual's action: `action_` and this is the method that does it."""
        return self.call or self.id.partition(".")[2].replace("-", "_")


ACTIONS: tuple[Action, ...] = (
    Action("everywhere.help", ("question_mark",), "Keys and help, searchable", "Help"),
    Action("everywhere.palette", ("ctrl+p",), "Command palette"),
    Action("everywhere.theme", ("t",), "Choose a theme, with live preview"),
    Action("everywhere.back", ("q", "escape"), "Back; out of the app at the top", "Back"),
    Action("everywhere.next-pane", ("tab",), "Next pane"),
    Action("everywhere.previous-pane", ("shift+tab",), "Previous pane"),
    Action("list.down", ("j", "down"), "Next article"),
    Action("list.up", ("k", "up"), "Previous article"),
    Action("list.page-down", ("ctrl+d", "pagedown"), "A page of articles down"),
    Action("list.page-up", ("ctrl+u", "pageup"), "A page of articles up"),
    Action("list.top", ("g", "home"), "First article"),
    Action("list.bottom", ("G", "end"), "Last article"),
    Action("list.open", ("enter",), "Read the article", "Read"),
    Action("list.mark-base", ("space",), "Mark as the base: what I have read", "Mark base"),
    Action("list.compare", ("c",), "Compare with the base, or choose one of the nearest", "Compare"),
    Action("list.filter", ("slash",), "Filter the list as you type", "Filter"),
    Action("reading.line-down", ("j", "down"), "Line down"),
    Action("reading.line-up", ("k", "up"), "Line up"),
    Action("reading.page-down", ("space", "pagedown"), "Page down", "Page"),
    Action("reading.page-up", ("b", "pageup"), "Page up"),
    Action("reading.half-page-down", ("ctrl+d",), "Half a page down"),
    Action("reading.half-page-up", ("ctrl+u",), "Half a page up"),
    Action("reading.top", ("g", "home"), "Start of the article"),
    Action("reading.bottom", ("G", "end"), "End of the article"),
    Action("reading.search", ("slash",), "Search in the article", "Search"),
    Action("reading.next-match", ("n",), "Next match"),
    Action("reading.previous-match", ("N",), "Previous match"),
    Action("reading.toggle-entities", ("e",), "Entity highlighting on or off", "Entities"),
    Action("reading.index", ("i",), "Who and what: the entity index", "Index"),
    Action("reading.next-mention", ("right_square_bracket",), "Next mention of the chosen entity, or of any"),
    Action("reading.previous-mention", ("left_square_bracket",), "Previous mention of the chosen entity, or of any"),
    Action("reading.toggle-person", ("1",), "Show or hide people", call="toggle_kind('person')"),
    Action("reading.toggle-org", ("2",), "Show or hide organisations", call="toggle_kind('org')"),
    Action("reading.toggle-place", ("3",), "Show or hide places", call="toggle_kind('place')"),
    Action("reading.toggle-group", ("4",), "Show or hide nationalities and groups", call="toggle_kind('group')"),
    Action("reading.toggle-event", ("5",), "Show or hide events", call="toggle_kind('event')"),
    Action("reading.toggle-date", ("6",), "Show or hide dates and times", call="toggle_kind('date')"),
    Action("reading.toggle-money", ("7",), "Show or hide money", call="toggle_kind('money')"),
    Action("reading.toggle-percent", ("8",), "Show or hide percentages and shares", call="toggle_kind('percent')"),
    Action("reading.toggle-number", ("9",), "Show or hide quantities and numbers", call="toggle_kind('number')"),
    Action("reading.wider", ("plus", "equals_sign"), "Wider measure"),
    Action("reading.narrower", ("minus",), "Narrower measure"),
    Action("reading.compare", ("c",), "Compare this article with the base", "Compare"),
    Action("compare.down", ("j", "down"), "Next sentence"),
    Action("compare.up", ("k", "up"), "Previous sentence"),
    Action("compare.page-down", ("space", "pagedown"), "Page down"),
    Action("compare.page-up", ("b", "pageup"), "Page up"),
    Action("compare.half-page-down", ("ctrl+d",), "Half a page down"),
    Action("compare.half-page-up", ("ctrl+u",), "Half a page up"),
    Action("compare.top", ("g", "home"), "Start"),
    Action("compare.bottom", ("G", "end"), "End"),
    Action("compare.next-addition", ("n",), "Next addition", "Next addition"),
    Action("compare.previous-addition", ("N",), "Previous addition"),
    Action("compare.only-added", ("a",), "All, or only what the other adds", "Only added"),
    Action("compare.left-out", ("u",), "What the base has and the other leaves out", "Left out"),
    Action("compare.facts", ("f",), "New names, figures and quotes; figures that differ", "Facts"),
    Action("compare.follow-link", ("l",), "Why it counts so, and what it rests on where it stands", "Link"),
    Action("compare.swap", ("x",), "Swap the sides", "Swap"),
    Action("compare.words", ("w",), "Word marks on or off"),
)

BY_ID: Mapping[str, Action] = {action.id: action for action in ACTIONS}
