"""Reader: read news accounts of one event side by side, and see what one adds over the other.

The public API is `load`, `compare` and `find_entities`, and the types `Article`, `Comparison` and `Entities`. Each
imports what it needs when it is used, so that `import reader` and the start of the app stay light.

`reader.compare` is the function, which stands before the package of that name: what is in the package is imported as
`from reader.compare.comparing import compare`, for after `import reader.compare.comparing` the name
`reader.compare.comparing` is looked for on the function.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Sequence

    from reader.compare.model import Comparison
    from reader.entities.model import Entities
    from reader.text.model import Article

__all__ = ["Article", "Comparison", "Entities", "compare", "find_entities", "load"]

_TYPES = {"Article": "reader.text.model", "Comparison": "reader.compare.model", "Entities": "reader.entities.model"}

import_module("reader.compare")  # now: importing the package later would put it in the place of the function


def load(source: str | os.PathLike[str]) -> Article:
    """Return the article at `source`: a path, or `-` for standard input.

    Raises:
        reader.errors.SourceError: it cannot be read; the message is a sentence that says why and what to do.
    """
    from reader.sources import loading

    return loading.load(source)


def compare(
    base: Article | Sequence[Article], other: Article, *, progress: Callable[[float], None] | None = None
) -> Comparison:
    """Return what `other` adds over `base`: a verdict for every sentence of both, and the facts that came in.

    Offsets in the result are code points into the `text` of the side they are of; sentences are indices into its
    `sentences`.

    Args:
        base: what has been read: one article, or several, of which the other is asked what it adds over all of them.
        other: the article that is asked about.
        progress: called now and then with the share of the work that is done, 0 to 1; what it raises, as
            `reader.errors.Cancelled`, ends the comparison.

    Raises:
        ValueError: `base` is a list without any article.
    """
    from reader.compare import comparing

    return comparing.compare(base, other) if progress is None else comparing.compare(base, other, progress=progress)


def find_entities(article: Article) -> Entities:
    """Return who and what an article names, its figures with their values, and its quotes with their speakers.

    Offsets are code points into `article.text`.
    """
    from reader.entities import finding

    return finding.find_entities(article)


def __getattr__(name: str) -> Any:
    """Import the types of the results when they are asked for."""
    if name not in _TYPES:
        raise AttributeError(f"module 'reader' has no attribute {name!r}")
    return getattr(import_module(_TYPES[name]), name)
