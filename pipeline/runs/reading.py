"""Reading a project's articles and catalogs; what cannot be read is reported and left out."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline import flow, po_files, workspace
from pipeline.catalog import Catalog, Template
from pipeline.document import Document
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs.report import Report


@dataclass(frozen=True, slots=True)
class Source:
    """An article that was read: its document, its template, and the name of its bytes."""

    document: Document
    template: Template
    fingerprint: str

    @property
    def path(self) -> str:
        """The article's path below the source folder."""
        return self.document.path

    @property
    def domain(self) -> str:
        """Gettext's domain: the path without its ending."""
        return str(PurePosixPath(self.path).with_suffix(""))


def sources(project: Project, report: Report) -> Iterator[Source]:
    """The articles of a project that can be read.  Raises ``Unusable`` where there are none."""
    for path in workspace.article_paths(project):
        try:
            yield source(project, path)
        except Unusable as error:
            report.caught(error)


def source(project: Project, path: str) -> Source:
    """An article.  Raises ``Unusable`` where it cannot be read."""
    article = workspace.read_article(project, path)
    document = flow.document_of(path, article.text, project.grammar)
    template = flow.template_of(document, f"{project.source}/{path}")
    return Source(document, template, workspace.fingerprint(article.text))


def catalog(project: Project, article: str, locale: LocaleProfile) -> tuple[bytes | None, Catalog | None]:
    """An article's catalog with the bytes that it was read from; nothing where there is none yet.

    Raises ``Unusable`` where it cannot be read.
    """
    path = workspace.catalog_path(project, article, locale)
    data = workspace.read(project, path)
    return data, None if data is None else po_files.read(data, path)
