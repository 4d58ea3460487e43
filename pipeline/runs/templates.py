"""``pipeline extract``: the source folder becomes templates."""

from __future__ import annotations

from pipeline import po_files, workspace
from pipeline.localize import explain
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
        report.note(path, workspace.write(project, path, data, workspace.read(project, path)))
    current = {workspace.template_path(project, path) for path in workspace.article_paths(project)}
    for path in workspace.template_paths(project):
        if path not in current:
            workspace.delete(project, path)
            report.deleted.append(path)
    return report, read
