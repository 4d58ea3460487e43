"""A build is a pure function: same inputs, same bytes, wherever, whenever and however it runs."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from pipeline.project import load
from pipeline.runs import build

ROOT = Path(__file__).parents[1]

pytestmark = pytest.mark.slow

ENVIRONMENTS = {
    "here and now": ({"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0"}, ()),
    "elsewhere": ({"TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242"}, ("--jobs", "2")),
}
"""The environment and the arguments of two builds.  Turkish has other capitals, Kiritimati another day."""


def copy_of_the_shipped_project(folder: Path) -> Path:
    """The project that ships with the program, in another folder."""
    for name in ("source", "locales"):
        shutil.copytree(ROOT / name, folder / name)
    shutil.copy(ROOT / "pipeline.toml", folder)
    return folder


def run(project: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A call of the program for a project."""
    return subprocess.run(
        [sys.executable, "-m", "pipeline", *arguments, "--project", str(project)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def hashes(folder: Path) -> dict[str, str]:
    """The files below a folder, each by its path and the hash of its bytes."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Copies of the shipped project in folders of their own, each updated and built in another environment."""
    projects = {
        name: copy_of_the_shipped_project(tmp_path_factory.mktemp(name.replace(" ", "-"))) for name in ENVIRONMENTS
    }

    def made(name: str) -> None:
        environment, arguments = ENVIRONMENTS[name]
        for command in (("update",), ("build", *arguments)):
            assert "Traceback" not in run(projects[name], *command, **environment).stderr

    with ThreadPoolExecutor() as pool:
        list(pool.map(made, projects))
    return projects


def test_the_same_project_gives_the_same_bytes(built: dict[str, Path]) -> None:
    """Folder, time zone, locale, hash seed and number of processes are in no file that is written."""
    here, elsewhere = (hashes(built[name]) for name in ENVIRONMENTS)
    assert len([path for path in here if path.startswith("editions/")]) > 20
    assert here == elsewhere


def test_a_second_build_writes_nothing(built: dict[str, Path]) -> None:
    """What is right is left as it is, to the file's number and time."""
    project = built["elsewhere"]
    before = {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in project.rglob("*")}
    for command in ("update", "build"):
        assert run(project, command, TZ="UTC", LC_ALL="C").stdout == ""
    assert before == {path: (path.stat().st_ino, path.stat().st_mtime_ns) for path in project.rglob("*")}


def test_a_build_from_nothing_is_what_a_build_over_another_is(built: dict[str, Path], tmp_path: Path) -> None:
    """What was built before leaves no trace."""
    project = copy_of_the_shipped_project(tmp_path / "again")
    article = project / "source/costo-gpt-2.md"
    text = article.read_text(encoding="utf-8")
    article.write_text("# Otro\n", encoding="utf-8")
    (project / "source/nuevo.md").write_text("# Nuevo\n", encoding="utf-8")
    for _ in range(2):
        build.build(load(project), load(project).locales, ["copies", "site"])
        article.write_text(text, encoding="utf-8")
        (project / "source/nuevo.md").unlink(missing_ok=True)
    assert hashes(built["here and now"] / "editions") == hashes(project / "editions")
