"""Two accounts of our own making, and short ways to make articles and comparisons of them."""

from collections.abc import Callable

import pytest

from reader.compare.comparing import compare
from reader.compare.model import Comparison
from reader.entities.model import Entities
from reader.text.articles import make_article
from reader.text.model import Article

NOTHING = Entities((), (), (), ())

WIRE = """The ferry between Port Allan and Skerry ran aground early on Monday with 212 passengers on board.

The coast guard sent two boats and a helicopter, and everybody was brought ashore within four hours.

"I heard a crash and the lights went out," said Mary Doyle, a nurse who was on her way to work.

Harbour master Tom Reid said fog had cut the view to less than 100 metres.

The owners, Northern Lines, declined to say whether the captain had been warned.

Divers will look at the hull on Tuesday.
"""

TABLOID = """Terror in the fog

Passengers told last night how they feared for their lives when a packed ferry hit the rocks.

‘I heard a crash and the lights went out,’ said Mary Doyle, a nurse who was on her way to work.

All 212 people on board the Skerry ferry were brought ashore by the coast guard within four hours.

Tom Reid, the harbour master, blamed fog that cut the view to less than 100 metres.

It is the third accident on the route in two years, and a petition for a new lighthouse has 9,000 names.
"""


@pytest.fixture
def article() -> Callable[[str], Article]:
    """Make an article of plain text."""
    return lambda text: make_article(text, source="text")


@pytest.fixture
def compared() -> Callable[[str, str], Comparison]:
    """Compare two plain texts without looking for entities."""

    def compare_texts(base: str, other: str) -> Comparison:
        return compare(
            make_article(base, source="base"),
            make_article(other, source="other"),
            base_entities=NOTHING,
            other_entities=NOTHING,
        )

    return compare_texts


@pytest.fixture
def accounts(compared: Callable[[str, str], Comparison]) -> Comparison:
    """Compare the wire's account, as the base, with the tabloid's."""
    return compared(WIRE, TABLOID)
