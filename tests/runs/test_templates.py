"""``pipeline extract``: templates follow the articles."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from pipeline.runs.templates import extract
from tests.conftest import MakeProject
from tests.runs.files import tree


def test_each_article_has_a_template(project: MakeProject, msgfmt: Callable[[Path], str]) -> None:
    """Templates stand in the folders of their articles, and gettext accepts them."""
    made = project({"source/a.md": "# Uno {x}\n\nCostó $900.\n", "source/sub/b.txt": "Dos «ñ» 日本\n"})
    report, _ = extract(made)
    assert report.written == ["locales/pot/a.pot", "locales/pot/sub/b.pot"]
    assert ["", ""] == [msgfmt(made.root / path) for path in report.written]


def test_a_second_run_writes_nothing(project: MakeProject) -> None:
    """What is right already is left as it is, to the byte and to the second."""
    made = project({"source/a.md": "Uno\n"})
    extract(made)
    before = (made.root / "locales/pot/a.pot").stat()
    report, _ = extract(made)
    after = (made.root / "locales/pot/a.pot").stat()
    assert (report.written, report.kept) == ([], ["locales/pot/a.pot"])
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_the_template_of_an_article_that_is_gone_goes(project: MakeProject) -> None:
    """A template without an article is deleted; other files beside it are not ours."""
    made = project({"source/a.md": "Uno\n", "source/b.md": "Dos\n", "locales/pot/notas.txt": "Tres\n"})
    extract(made)
    (made.root / "source/b.md").unlink()
    report, _ = extract(made)
    assert report.deleted == ["locales/pot/b.pot"]
    assert sorted(tree(made.root / "locales/pot")) == ["a.pot", "notas.txt"]


def test_the_template_of_an_article_that_cannot_be_read_stays(project: MakeProject) -> None:
    """A damaged article does not cost its template."""
    made = project({"source/a.md": "Uno\n", "source/b.md": "Dos\n"})
    extract(made)
    (made.root / "source/a.md").write_bytes(b"\xff")
    before = tree(made.root / "locales")
    report, sources = extract(made)
    assert ([source.path for source in sources], report.failed) == (["b.md"], True)
    assert before == tree(made.root / "locales")


def test_a_template_holds_no_date(project: MakeProject) -> None:
    """The same article gives the same template, whenever and wherever."""
    made = project({"source/a.md": "Uno\n"})
    extract(made)
    text = (made.root / "locales/pot/a.pot").read_text(encoding="utf-8")
    assert "POT-Creation-Date" not in text
    assert str(made.root) not in text


NEVER_THE_SAME = Path("/proc/sys/kernel/random/uuid")
"""A file of Linux that is another one each time it is read."""


@pytest.mark.skipif(not NEVER_THE_SAME.exists(), reason="this system has no file that never reads the same twice")
def test_a_template_that_somebody_else_writes(project: MakeProject) -> None:
    """Where a second run writes the same templates, one of both may give up, but says so as a problem."""
    made = project({"source/a.md": "Uno\n"})
    (made.root / "locales/pot").mkdir(parents=True)
    (made.root / "locales/pot/a.pot").symlink_to(NEVER_THE_SAME)
    report, _ = extract(made)
    assert [problem.path for problem in report.problems] == ["locales/pot/a.pot"]
