"""The rules of the house, held against every file of `reader/`: floors, sizes, loaders, markup."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[1] / "reader"
MODULES = sorted(PACKAGE.rglob("*.py"))

# What each floor may import beside itself.
MAY_IMPORT = {
    "ground": set[str](),
    "text": {"ground"},
    "safe_yaml": {"ground", "text"},
    "sources": {"ground", "text", "safe_yaml"},
    "entities": {"ground", "text"},
    "compare": {"ground", "text", "entities"},
    "report": {"ground", "text", "entities", "compare"},
    "tui": {"ground", "text", "safe_yaml", "sources", "entities", "compare", "report"},
    "cli": {"ground", "text", "safe_yaml", "sources", "entities", "compare", "report", "tui"},
}
GROUND = {"errors", "replacing", "shipped"}
COMMANDS = ("show", "compare", "entities", "themes", "keys", "config")

each_module = pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def floor_of(module: str) -> str:
    """Return the floor of a dotted name inside the package; the package itself is the doorway to all."""
    name = module.split(".")[1] if "." in module else "cli"
    if name in GROUND:
        return "ground"
    return "cli" if name.startswith(("cli", "__main__", "__init__")) else name


def module_of(path: Path) -> str:
    return ".".join(["reader", *path.relative_to(PACKAGE).with_suffix("").parts])


def imported(tree: ast.Module) -> Iterator[str]:
    """Yield the dotted names a module imports, wherever in it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def called(tree: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call with the dotted name that is called."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node


@each_module
def test_a_file_imports_from_its_own_floor_and_those_below_it(path: Path) -> None:
    own = floor_of(module_of(path))
    used = {floor_of(name) for name in imported(tree_of(path)) if name.split(".")[0] == "reader"}
    assert used - {own} - MAY_IMPORT[own] == set()


def test_the_house_has_no_floor_without_a_rule() -> None:
    assert {floor_of(module_of(path)) for path in MODULES} == set(MAY_IMPORT)


def test_a_floor_that_is_imported_where_it_may_not_be_is_found() -> None:
    tree = ast.parse("from reader.sources.loading import load\nimport reader.tui.app")
    assert {floor_of(name) for name in imported(tree)} - MAY_IMPORT["compare"] == {"sources", "tui"}


@each_module
def test_no_module_uses_difflib(path: Path) -> None:
    assert "difflib" not in {name.split(".")[0] for name in imported(tree_of(path))}


@each_module
def test_every_module_says_why_it_exists(path: Path) -> None:
    assert len(ast.get_docstring(tree_of(path)) or "") > 20


@each_module
def test_no_file_passes_four_hundred_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 400


@each_module
def test_no_function_passes_fifty_lines(path: Path) -> None:
    functions = [node for node in ast.walk(tree_of(path)) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert [node.name for node in functions if (node.end_lineno or 0) - node.lineno + 1 > 50] == []


@each_module
def test_yaml_is_loaded_in_one_place(path: Path) -> None:
    uses = {name.split(".")[0] for name in imported(tree_of(path))} & {"yaml", "ruamel"}
    assert uses == set() or path.name == "safe_yaml.py"


@each_module
def test_nothing_goes_through_a_shell(path: Path) -> None:
    calls = list(called(tree_of(path)))
    assert [name for name, _ in calls if name in {"os.system", "os.popen", "eval", "exec"}] == []
    assert [name for name, call in calls for word in call.keywords if word.arg == "shell"] == []


@each_module
def test_no_text_is_parsed_as_markup(path: Path) -> None:
    parsed = [
        (name, call) for name, call in called(tree_of(path)) if name.split(".")[-1] in {"from_markup", "render_markup"}
    ]
    assert [name for name, call in parsed if not (call.args and isinstance(call.args[0], ast.Constant))] == []


@each_module
def test_no_notice_is_parsed_as_markup(path: Path) -> None:
    notices = [call for name, call in called(tree_of(path)) if name.split(".")[-1] == "notify"]
    assert [ast.unparse(call) for call in notices if not has_markup_off(call)] == []


@each_module
def test_what_a_widget_shows_is_content_or_words_of_our_own(path: Path) -> None:
    if floor_of(module_of(path)) != "tui":
        return
    tree = tree_of(path)
    shown = [(call, argument) for call in ast.walk(tree) if (argument := shown_argument(call)) is not None]
    assert [ast.unparse(call) for call, argument in shown if not is_content(argument, tree)] == []


def has_markup_off(call: ast.Call) -> bool:
    return any(word.arg == "markup" and ast.unparse(word.value) == "False" for word in call.keywords)


def shown_argument(node: ast.AST) -> ast.expr | None:
    """Return what a call gives a widget to show, where textual would parse a string."""
    if not isinstance(node, ast.Call) or has_markup_off(node):
        return None
    place = {"Static": 0, "Label": 0, "Option": 0, "update": 0, "replace_option_prompt": 1}
    at = place.get(ast.unparse(node.func).split(".")[-1], len(node.args))
    named = (word.value for word in node.keywords if word.arg in {"content", "prompt"})
    return node.args[at] if at < len(node.args) else next(named, None)


def is_content(argument: ast.expr, tree: ast.Module) -> bool:
    """Return whether an argument is no string, or one that stands in the source."""
    if isinstance(argument, ast.IfExp):
        return is_content(argument.body, tree) and is_content(argument.orelse, tree)
    if isinstance(argument, ast.Name):
        given = [
            node.value
            for node in ast.walk(tree)
            if isinstance(node, ast.Assign) and argument.id in map(ast.unparse, node.targets)
        ]
        return given != [] and all(is_content(value, tree) for value in given)
    if isinstance(argument, ast.Call):
        made_by = ast.unparse(argument.func).split(".")
        return made_by[0] == "Content" or made_by[-1] in functions_of_content(tree)
    return isinstance(argument, ast.Constant)


def functions_of_content(tree: ast.Module) -> set[str]:
    functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.returns)
    return {node.name for node in functions if ast.unparse(node.returns or node) == "Content"}


@pytest.mark.parametrize(
    "shown", ["Static(title)", "Label(f'{title}')", "Option(' · '.join(titles))", "line.update(entry.title)"]
)
def test_a_string_made_of_what_is_not_ours_is_seen(shown: str) -> None:
    tree = ast.parse(f"title = entry.title\n{shown}")
    arguments = [argument for node in ast.walk(tree) if (argument := shown_argument(node)) is not None]
    assert [is_content(argument, tree) for argument in arguments] == [False]


@each_module
def test_no_layer_below_the_screen_imports_textual(path: Path) -> None:
    used = {name.split(".")[0] for name in imported(tree_of(path))}
    assert "textual" not in used or floor_of(module_of(path)) == "tui"


def imports_of(*words: str) -> set[str]:
    """Return the names of all modules a command has imported by its end."""
    program = (
        "import sys\n"
        "from reader.__main__ import main\n"
        "try:\n    main()\n"
        "except SystemExit as end:\n    assert end.code == 0, end.code\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return set(done.stderr.split())


@pytest.fixture(name="article", scope="module")
def _article(tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("articles") / "rain.txt"
    path.write_text("Rain closed the A9 on Friday.\nAda Moss of Elm Council said 40 cars were stuck.\n", "utf-8")
    return str(path)


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_but_the_app_imports_textual(command: str, article: str) -> None:
    words = {"show": [article, "--entities"], "compare": [article, article], "entities": [article]}
    assert "textual" not in imports_of(command, *words.get(command, []))


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["show", "--help"]])
def test_what_needs_nothing_loads_nothing(words: list[str]) -> None:
    assert imports_of(*words) & {"textual", "rapidfuzz", "yaml", "rich.console", "msgspec", "markdown_it"} == set()
