"""Golden articles: a small project for each format, with templates, catalogs and editions as they should be.

``pytest tests/golden --refresh-golden`` writes what comes out now over them; read the diff before you keep it.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.project import load
from pipeline.runs import build, catalogs, survey
from tests.runs.files import tree

CASES = sorted(path.name for path in Path(__file__).parent.iterdir() if (path / "pipeline.toml").is_file())


def made(case: Path, root: Path) -> dict[str, bytes]:
    """The files of a case in a folder of its own, brought up to date and built there."""
    for name in ("source", "locales"):
        shutil.copytree(case / name, root / name)
    shutil.copy(case / "pipeline.toml", root)
    project = load(root)
    catalogs.update(project, project.locales)
    assert not survey.check(project, project.locales).failed
    assert build.build(project, project.locales, ["copies"]).problems == []
    (root / "editions/copies/manifest.json").unlink()  # it names the version of the program
    return tree(root)


@pytest.mark.parametrize("name", CASES)
def test_golden_articles(name: str, tmp_path: Path, refresh_golden: bool) -> None:
    """The templates, the catalogs and the editions of a golden article are those that were read and approved."""
    case = Path(__file__).parent / name
    files = made(case, tmp_path)
    if refresh_golden:
        shutil.rmtree(case)
        shutil.copytree(tmp_path, case)
    assert tree(case) == files


@pytest.mark.parametrize("name", CASES)
def test_gettext_accepts_golden_catalogs(name: str, msgfmt: Callable[[Path], str]) -> None:
    """GNU gettext finds nothing wrong with any catalog of a golden article."""
    found = sorted((Path(__file__).parent / name / "locales").rglob("*.po*"))
    assert [(path, "") for path in found] == [(path, msgfmt(path)) for path in found]


def test_there_is_a_golden_article_for_each_format() -> None:
    """Markdown, HTML and plain text each have a case, and so have the containers of Markdown."""
    assert CASES == ["containers", "html", "markdown", "plain"]
