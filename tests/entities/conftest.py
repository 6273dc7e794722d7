"""The fixture all tests of this floor share."""

from collections.abc import Callable

import pytest

from reader.text.articles import make_article
from tests.entities.found import Found


@pytest.fixture
def find() -> Callable[[str], Found]:
    """Return what finds everything in a text."""
    return lambda text: Found(make_article(text, source="test"))
