"""The floors of the package: imports run only downward, and only edges touch the world."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import pipeline

PACKAGE = Path(pipeline.__file__).parent

NOUNS, FORMATS, VERBS, EDGES, FLOW, SHELL = range(6)

FLOORS = {
    NOUNS: "problem utf_8 placeholders plural_forms document catalog locale_profile edition values cldr matching",
    FORMATS: "formats checks",
    VERBS: "extract mark update translate localize assemble check plan verify anchors recover adopt",
    EDGES: "project settings workspace saving po_files po_syntax po_wrapping po_amending compendia tmx glossaries"
    " targets",
    FLOW: "flow runs listings",
    SHELL: "cli __main__",
}
"""Modules, and packages with all that is in them.  A new module needs a place here: which floor is it on?"""

BABEL = ("cldr", "locale_profile", "values", "targets", "project")
POLIB = ("po_files",)

TOUCHING = frozenset({"os", "time", "tempfile", "shutil", "subprocess", "socket", "glob", "random", "io", "fileinput"})
"""Modules through which a program sees or changes more than what it is given."""

CALLS = frozenset(
    "open read_bytes read_text write_bytes write_text unlink mkdir rmdir rename touch chmod stat is_file is_dir"
    " iterdir rglob now today utcnow getenv environ getcwd cwd home urlopen".split()
)
"""Functions and attributes that do so (``exists`` is not among them: Babel asks its own data so)."""


def modules() -> dict[str, ast.Module]:
    """The modules of the package by their names below it."""
    found = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__")
        if name != "__init__":
            found[name] = ast.parse(path.read_text(encoding="utf-8"))
    return found


MODULES = modules()


def floor(module: str) -> int:
    """The floor of a module by its name or that of its package."""
    (found,) = [number for number, names in FLOORS.items() if module.partition(".")[0] in names.split()]
    return found


def imports(module: str) -> Iterator[str]:
    """What a module imports, wherever in it: names below the package begin with ``pipeline.``."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def siblings(module: str) -> set[str]:
    """The modules of the package that a module imports."""
    names = {name.removeprefix("pipeline.") for name in imports(module) if name.startswith("pipeline.")}
    return {name for name in names if name in MODULES} - {module}


def uses(module: str) -> Iterator[str]:
    """The names and attributes that a module reads."""
    for node in ast.walk(MODULES[module]):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id


def within(module: str, names: tuple[str, ...]) -> bool:
    """Whether a module is one of some modules or packages."""
    return module.partition(".")[0] in names


def test_the_package_is_read() -> None:
    """The checks below look at the whole package."""
    assert {"cli", "flow", "values", "values.dates", "formats.markdown", "targets.site", "runs.build"} <= set(MODULES)


@pytest.mark.parametrize("module", MODULES)
def test_every_module_is_on_one_floor(module: str) -> None:
    """Each module has a place, and only one."""
    assert floor(module) in FLOORS


@pytest.mark.parametrize("module", MODULES)
def test_imports_run_downward(module: str) -> None:
    """No module imports from a floor above its own."""
    assert {name: floor(name) for name in siblings(module) if floor(name) > floor(module)} == {}


@pytest.mark.parametrize("module", [name for name in MODULES if floor(name) == VERBS])
def test_verbs_do_not_import_verbs(module: str) -> None:
    """What is done to an article is put in order by ``flow`` alone."""
    assert {name for name in siblings(module) if floor(name) == VERBS} == set()


@pytest.mark.parametrize("module", MODULES)
def test_polib_is_known_in_one_place(module: str) -> None:
    """Only ``po_files`` knows the library that reads PO files."""
    assert within(module, POLIB) or not any(name.partition(".")[0] == "polib" for name in imports(module))


@pytest.mark.parametrize("module", MODULES)
def test_babel_is_known_where_locales_are(module: str) -> None:
    """Only locales, values, settings and pages ask CLDR."""
    assert within(module, BABEL) or not any(name.partition(".")[0] == "babel" for name in imports(module))


@pytest.mark.parametrize("module", [name for name in MODULES if floor(name) != EDGES and not within(name, ("runs",))])
def test_only_edges_and_runs_touch_the_world(module: str) -> None:
    """Disk, clock, chance and environment are out of the reach of all that computes."""
    allowed = {"cwd"} if floor(module) == SHELL else set()  # the shell says where the call was made
    touched = {name for name in imports(module) if name.partition(".")[0] in TOUCHING}
    assert touched | (CALLS & set(uses(module))) - allowed == set()


@pytest.mark.parametrize(
    "library", ["babel", "jinja2", "nh3", "polib", "pygments", "pyromark", "rich", "turbohtml", "yaml"]
)
def test_starting_imports_nothing_heavy(library: str) -> None:
    """``pipeline --help`` waits for no library that only some command needs."""
    code = f"import sys, pipeline.cli; sys.exit({library!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
