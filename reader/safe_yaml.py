"""The one YAML loader of Reader: front matter, themes, keymaps and configuration all come through it.

YAML from outside can hang, crash or smuggle (alias bombs, deep nesting, live escape sequences), so this reads a small
part of it: size-capped, pure Python, no anchors, no tags, plain values by the rules of YAML 1.2 (`no` and `2021-07-09`
are strings). What the keys mean is for the callers to decide.
"""

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from reader.errors import ReaderError
from reader.text.cleaning import clean_field

if TYPE_CHECKING:
    import yaml


class YamlError(ReaderError):
    """A text is not the YAML that Reader accepts.

    Attributes:
        line: the line the problem is on, from 1, or None where it is not known.
    """

    def __init__(self, problem: str, line: int | None = None) -> None:
        place = f" at line {line}" if line else ""
        super().__init__(f"The YAML cannot be read{place}: {clean_field(problem)}.")
        self.line = line


def load_yaml(text: str, *, limit: int = 16_384) -> object:
    """Return the one document in `text` as dict, list, str, int, float, bool and None; None if it is blank.

    Strings, keys among them, are cleaned and on one line. Only `true` and `false` are booleans; dates stay strings.

    Args:
        text: the document.
        limit: the most it may take up, in bytes of UTF-8.

    Raises:
        YamlError: it is too large, malformed or nested too deep, or it uses anchors, aliases, tags or a key twice.
    """
    if len(text.encode("utf-8", "surrogatepass")) > limit:
        raise YamlError(f"it is larger than {limit} bytes")
    import yaml

    try:
        return _cleaned(yaml.load(text, _loader()))  # noqa: S506 - a SafeLoader, narrowed further
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        raise YamlError(error.problem or "it is malformed", mark.line + 1 if mark else None) from error
    except yaml.reader.ReaderError as error:
        raise YamlError("it holds a character that YAML does not allow", _line_of(text, error.position)) from error
    except (yaml.YAMLError, RecursionError, ValueError, TypeError, OverflowError) as error:
        raise YamlError("it holds a value that cannot be read") from error


_DEEPEST = 32  # levels of nesting; no file of Reader needs more than four
_CORE = "tag:yaml.org,2002:"
# The plain scalars that are not strings, after the core schema of YAML 1.2, with the characters they may begin with.
_PLAIN = (
    ("null", r"(?:~|null|Null|NULL|)\Z", ["~", "n", "N", ""]),
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)\Z", list("tTfF")),
    ("int", r"[-+]?[0-9]+\Z", list("-+0123456789")),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?\Z", list("-+.0123456789")),
)


@lru_cache(maxsize=1)
def _loader() -> "type[yaml.SafeLoader]":
    """Return the loader; made on first use, because importing yaml takes 30 ms."""
    import yaml

    class Loader(yaml.SafeLoader):
        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own, emptied
        depth = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            event = cast("Any", self).peek_event()
            if problem := _problem(event, self.depth):
                raise yaml.MarkedYAMLError(problem=problem, problem_mark=event.start_mark)
            self.depth += 1
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
            seen = set()
            for key, _ in node.value:
                name = clean_field(key.value) if isinstance(key.value, str) else None
                if name is not None and name in seen:
                    raise yaml.MarkedYAMLError(
                        problem=f"the key “{name[:40]}” stands twice", problem_mark=key.start_mark
                    )
                seen.add(name)
            return super().construct_mapping(node, deep=deep)

    for kind, pattern, firsts in _PLAIN:
        Loader.add_implicit_resolver(_CORE + kind, re.compile(pattern), firsts)
    Loader.add_constructor(_CORE + "int", lambda _, node: int(cast("str", node.value)))
    return Loader


def _problem(event: Any, depth: int) -> str | None:
    """Return what of a node's event is not accepted, if anything."""
    if getattr(event, "anchor", None):
        return "anchors and aliases are not accepted"
    if getattr(event, "tag", None):
        return "tags are not accepted"
    return "it is nested too deep" if depth >= _DEEPEST else None


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean_field(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value


def _line_of(text: str, position: object) -> int | None:
    return text.count("\n", 0, position) + 1 if isinstance(position, int) else None
