"""Reader: read news accounts of one event side by side, and see what one adds over the other.

The public API is `load`, `compare` and `find_entities`; each is imported on first use, so that `import reader` and the
start of the app stay light.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from reader.compare.comparing import compare as compare
    from reader.entities.finding import find_entities as find_entities
    from reader.sources.loading import load as load

__all__ = ["compare", "find_entities", "load"]

_HOMES = {
    "compare": "reader.compare.comparing",
    "find_entities": "reader.entities.finding",
    "load": "reader.sources.loading",
}


def __getattr__(name: str) -> Any:
    """Import a public function from its home on first use."""
    if name not in _HOMES:
        raise AttributeError(f"module 'reader' has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)
