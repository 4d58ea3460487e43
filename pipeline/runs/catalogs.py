"""``pipeline update``: every translator's catalog becomes current with its article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pipeline import flow, po_files, workspace
from pipeline.catalog import Catalog, Entry, Key
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem, Unusable
from pipeline.project import Project
from pipeline.runs import reading, templates
from pipeline.runs.reading import Source
from pipeline.runs.report import Report

_TRIES = 5


def update(project: Project, locales: Iterable[LocaleProfile]) -> Report:
    """Extract, then bring the catalogs of the locales up to date and create the missing ones."""
    report, sources = templates.extract(project)
    for locale in locales:
        memory = _memory(project, locale, report)
        for source in sources:
            _update(project, source, locale, memory, report)
    return report


def _memory(project: Project, locale: LocaleProfile, report: Report) -> dict[Key, Entry]:
    """All that was ever translated in a locale's catalogs, those of articles that are gone among them."""
    memory: dict[Key, Entry] = {}
    for domain in workspace.catalog_domains(project, locale):
        try:
            _, catalog = reading.catalog(project, f"{domain}.po", locale)
        except Unusable as error:
            report.caught(error)
            continue
        for key, entry in (catalog.by_key() if catalog else {}).items():
            if entry.is_translated and (key not in memory or not memory[key].is_reviewed):
                memory[key] = entry
    return memory


def _update(
    project: Project, source: Source, locale: LocaleProfile, memory: Mapping[Key, Entry], report: Report
) -> None:
    path = workspace.catalog_path(project, source.path, locale)
    for _ in range(_TRIES):
        try:
            before, catalog = reading.catalog(project, source.path, locale)
        except Unusable as error:
            report.caught(error)
            return
        fresh = flow.refreshed(catalog or po_files.new(locale, source.domain), source.template, locale, memory)
        try:
            report.note(path, workspace.write(project, path, _rendered(fresh, catalog, before), before))
            return
        except workspace.ChangedMeanwhile:
            continue
    cause = "the file keeps changing while it is updated"
    report.add([Problem(path=path, cause=cause, remedy="Close what writes it, and update again")])


def _rendered(fresh: Catalog, catalog: Catalog | None, before: bytes | None) -> bytes:
    """The bytes of a catalog; those it had where nothing in it changed."""
    return before if before is not None and fresh == catalog else po_files.render(fresh)
