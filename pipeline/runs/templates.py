"""``pipeline extract``: the source folder becomes templates."""

from __future__ import annotations

from functools import partial

from pipeline import po_files, workspace
from pipeline.localize import explain
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs.reading import Source, sources
from pipeline.runs.report import Report


def extract(project: Project) -> tuple[Report, list[Source]]:
    """Write a template for each article, and delete those whose article is gone.  Returns what was read, too."""
    report = Report()
    read = list(sources(project, report))
    for source in read:
        path = workspace.template_path(project, source.path)
        data = po_files.render_template(explain(source.template, None), source.domain)
        try:
            report.note(path, workspace.revise(project, path, partial(_whatever_stood, data)))
        except Unusable as error:
            report.caught(error)
    current = {workspace.template_path(project, path) for path in workspace.article_paths(project)}
    for path in workspace.template_paths(project):
        if path not in current:
            try:
                workspace.delete(project, path)
                report.deleted.append(path)
            except Unusable as error:
                report.caught(error)
    return report, read


def _whatever_stood(data: bytes, _before: bytes | None) -> bytes:
    """A template is made anew: nobody's work is in it."""
    return data
