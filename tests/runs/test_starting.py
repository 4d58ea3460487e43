"""``pipeline init``: a new project that builds at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.problem import SettingsUnusable
from pipeline.project import load
from pipeline.runs.build import build
from pipeline.runs.starting import start
from tests.runs.files import tree


def test_a_new_project_builds_at_once(tmp_path: Path, msgfmt: Callable[[Path], str]) -> None:
    """Its English edition is translated, gettext accepts its catalog, and nothing is wrong."""
    paths = start(tmp_path / "nuevo", "es-US", ["en"])
    project = load(tmp_path / "nuevo")
    assert sorted(paths) == sorted(tree(project.root))
    assert msgfmt(project.root / "locales/en/LC_MESSAGES/bienvenida.po") == ""
    report = build(project, project.locales, ["copies", "site"])
    assert report.problems == []
    english = " ".join((project.root / "editions/copies/en/bienvenida.md").read_text(encoding="utf-8").split())
    assert "$4 million" in english
    assert "March 28, 2023" in english


def test_other_locales_begin_untranslated(tmp_path: Path) -> None:
    """A locale without a starter translation has a catalog to fill, and the build says what it holds back."""
    start(tmp_path, "es-MX", ["fr", "PT_br"])
    project = load(tmp_path)
    assert [locale.tag for locale in project.locales] == ["fr", "pt-BR"]
    assert len(build(project, project.locales, ["copies"]).problems) == 2


def test_what_stands_is_not_written_over(tmp_path: Path) -> None:
    """A folder that holds a project already, or one of its files, stays as it is."""
    (tmp_path / "source").mkdir()
    (tmp_path / "source/bienvenida.md").write_text("Mío\n", encoding="utf-8")
    before = tree(tmp_path)
    with pytest.raises(SettingsUnusable, match=r"source/bienvenida\.md: error: the file exists already"):
        start(tmp_path, "es-US", ["en"])
    assert before == tree(tmp_path)


@pytest.mark.parametrize(("source", "locales"), [("es-US", ["xx"]), ("yy", ["en"]), ("es-US", []), ('es"', ["en"])])
def test_locales_that_do_not_exist(tmp_path: Path, source: str, locales: list[str]) -> None:
    """Nothing is written for a call that is wrong."""
    with pytest.raises(SettingsUnusable):
        start(tmp_path / "nuevo", source, locales)
    assert not (tmp_path / "nuevo").exists()
