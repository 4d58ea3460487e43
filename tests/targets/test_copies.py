"""Copies: editions in the articles' own formats, with what they show."""

from __future__ import annotations

from pathlib import Path

from pipeline.project import Project
from pipeline.runs.build import build
from tests.conftest import MakeProject
from tests.runs.files import po

ENGLISH = '[project]\nsource_locale = "es-US"\nlocales = ["pt-BR"]\n[build]\nthreshold = 0\n'


def copies(project: Project) -> dict[str, bytes]:
    """The files of the copies of a project, freshly built, but for the manifest."""
    build(project, project.locales, ["copies"])
    folder = project.root / "editions/copies"
    files = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.parent != folder]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_a_copy_stands_where_its_article_stands(project: MakeProject) -> None:
    """The copy of an article has its path below the locale's folder; the author's own file is none."""
    files = {
        "source/a.md": "Uno\r\n",
        "source/sub/b.txt": "Dos.\n",
        "locales/pt_BR/LC_MESSAGES/a.po": po({"Uno": "Um"}),
    }
    assert copies(project(files, ENGLISH)) == {"pt-BR/a.md": b"Um\r\n", "pt-BR/sub/b.txt": b"Dos.\n"}


def test_what_articles_show_is_copied_along(project: MakeProject) -> None:
    """Pictures stand beside each locale's copies, so that relative addresses keep working."""
    made = copies(project({"source/a.md": "![Uno](img/b.png)\n", "source/img/b.png": b"\x89PNG\x00"}, ENGLISH))
    assert made["pt-BR/img/b.png"] == b"\x89PNG\x00"


def test_hidden_files_and_links_are_left_out(project: MakeProject, tmp_path: Path) -> None:
    """What an editor or a system leaves behind is not published, nor is what a link leads to."""
    made = project(
        {"source/a.md": "Uno\n", "source/.git/b.md": "Dos\n", "source/.a.md.swp": b"x", "secreto.md": "Tres\n"}, ENGLISH
    )
    (tmp_path / "source/enlace.md").symlink_to(tmp_path / "secreto.md")
    assert list(copies(made)) == ["pt-BR/a.md"]
