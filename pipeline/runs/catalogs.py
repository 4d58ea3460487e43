"""``pipeline update``: every translator's catalog becomes current with its article."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from pipeline import flow, po_files, workspace
from pipeline.catalog import Catalog, Entry, Key
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs import reading, templates
from pipeline.runs.reading import Source
from pipeline.runs.report import Report


def update(project: Project, locales: Iterable[LocaleProfile]) -> Report:
    """Extract, then bring the catalogs of the locales up to date and create the missing ones."""
    report, sources = templates.extract(project)
    for locale in locales:
        if locale not in project.translations:
            continue
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
    revised = partial(_revised, source, locale, memory, path)
    try:
        report.note(path, workspace.revise(project, path, revised))
    except Unusable as error:
        report.caught(error)


def _revised(
    source: Source, locale: LocaleProfile, memory: Mapping[Key, Entry], path: str, before: bytes | None
) -> bytes:
    """The bytes of a current catalog, given those that it has.  Raises ``Unusable`` where they cannot be read."""
    catalog = None if before is None else po_files.read(before, path)
    fresh = flow.refreshed(catalog or po_files.new(locale, source.domain), source.template, locale, memory)
    return _rendered(fresh, catalog, before)


def _rendered(fresh: Catalog, catalog: Catalog | None, before: bytes | None) -> bytes:
    """The bytes of a catalog; those it had where nothing in it changed."""
    return before if before is not None and fresh == catalog else po_files.render(fresh)
