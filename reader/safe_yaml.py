"""The one YAML loader of Reader: front matter, themes, keymaps and configuration all come through it.

YAML from outside can hang, crash or smuggle (alias bombs, deep nesting, live escape sequences), so this reads a small
part of it: size-capped, pure Python, no anchors, no tags of its own, plain values by the rules of YAML 1.2 (`no` and
`2021-07-09` are strings). What the keys mean is for the callers to decide.
"""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.text.cleaning import clean_field

if TYPE_CHECKING:
    import yaml

DEEPEST = 32  # levels of nesting; no file of Reader needs more than four


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
    """Return the one document in `text` as dicts, lists, str, int, float, bool and None; None if it is blank.

    Strings, keys among them, are cleaned and on one line. Only `true` and `false` are booleans and dates stay strings.

    Args:
        text: the document.
        limit: the most it may take up, in bytes of UTF-8.

    Raises:
        YamlError: it is too large, malformed or nested too deep, or uses anchors, aliases, tags or a key twice.
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
        line = text.count("\n", 0, error.position) + 1 if isinstance(error.position, int) else None
        raise YamlError("it holds a character that YAML does not allow", line) from error
    except (yaml.YAMLError, RecursionError, ValueError, TypeError, OverflowError) as error:
        raise YamlError("it holds a value that cannot be read") from error


@lru_cache(maxsize=1)
def _loader() -> "type[yaml.SafeLoader]":
    import re

    import yaml

    class Loader(yaml.SafeLoader):
        """SafeLoader with YAML 1.2 values and without anchors, aliases, tags and keys given twice."""

        yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - the name and the type are PyYAML's
        depth = 0

        def compose_node(self, parent: Any, index: Any) -> Any:
            event = self.peek_event()
            if getattr(event, "anchor", None):
                raise yaml.MarkedYAMLError(
                    problem="anchors and aliases are not accepted", problem_mark=event.start_mark
                )
            if getattr(event, "tag", None):
                raise yaml.MarkedYAMLError(problem="tags are not accepted", problem_mark=event.start_mark)
            if self.depth >= DEEPEST:
                raise yaml.MarkedYAMLError(problem="it is nested too deep", problem_mark=event.start_mark)
            self.depth += 1
            node = super().compose_node(parent, index)
            self.depth -= 1
            return node

        def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
            seen = set()
            for key, _ in node.value:
                if key.value in seen:
                    raise yaml.MarkedYAMLError(
                        problem=f"the key {str(key.value)[:40]!r} stands twice", problem_mark=key.start_mark
                    )
                if isinstance(key.value, str):
                    seen.add(key.value)
            return super().construct_mapping(node, deep=deep)

        def construct_whole(self, node: Any) -> int:
            return int(self.construct_scalar(node), 10)

    plain = {
        "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
        "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF")),
        "int": (r"[-+]?[0-9]+", list("-+0123456789")),
        "float": (
            r"[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?[0-9]+[eE][-+]?[0-9]+",
            list("-+.0123456789"),
        ),
    }
    for kind, (pattern, firsts) in plain.items():
        Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(rf"(?:{pattern})\Z"), firsts)
    Loader.add_constructor("tag:yaml.org,2002:int", Loader.construct_whole)
    return Loader


def _cleaned(value: object) -> object:
    if isinstance(value, str):
        return clean_field(value)
    if isinstance(value, list):
        return [_cleaned(item) for item in value]
    if isinstance(value, dict):
        return {_cleaned(key): _cleaned(item) for key, item in value.items()}
    return value
