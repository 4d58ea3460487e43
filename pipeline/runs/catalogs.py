"""``pipeline update``: every translator's catalog becomes current with its article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cached_property, partial

from pipeline import compendia, flow, po_files, workspace
from pipeline.catalog import Catalog, Entry
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.memory import Known, Memory, Origin
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs import templates
from pipeline.runs.reading import Source
from pipeline.runs.report import Report


def update(project: Project, locales: Iterable[LocaleProfile], waiting: Callable[[], None] | None = None) -> Report:
    """Extract, then bring the catalogs of the locales up to date and create the missing ones.

    ``waiting`` is called where another run has to end first.
    """
    with workspace.locked(project, waiting):
        report, sources = templates.extract(project)
        for locale in locales:
            if locale in project.translations:
                refresh(project, sources, locale, report)
        report.add(workspace.leftovers(project))
    return report


def refresh(project: Project, sources: Iterable[Source], locale: LocaleProfile, report: Report) -> None:
    """Bring a locale's catalogs of some articles up to date.  To be called within ``workspace.locked``."""
    shelf = Shelf(project, locale, report)
    read = tuple(sources)
    shelf.inherit(read)
    for source in read:
        path = workspace.catalog_path(project, source.path, locale)
        try:
            report.note(path, workspace.revise(project, path, partial(shelf.revised, source, path)))
        except Unusable as error:
            report.caught(error)


class Shelf:
    """A locale's catalogs as they stood when the run began, each read once, and all that they know."""

    def __init__(self, project: Project, locale: LocaleProfile, report: Report) -> None:
        self.project = project
        self.locale = locale
        self.report = report
        self.memory = Memory(self._known)
        self._read: dict[str, tuple[bytes, Catalog]] = {}

    def revised(self, source: Source, path: str, before: bytes | None) -> bytes:
        """The bytes of a current catalog, given those that it has.  Raises ``Unusable`` where they cannot be read."""
        catalog = po_files.new(self.locale, source.domain) if before is None else self._catalog(path, before)
        if self.project.wrap == "never":
            catalog = replace(catalog, wrapped=False)
        fresh = flow.refreshed(catalog, source.template, self.locale, self.memory)
        return before if before is not None and fresh == catalog else po_files.render(fresh)

    def inherit(self, sources: Iterable[Source]) -> None:
        """Move the catalogs of articles that were renamed to their new names, those that fit best first.

        Such a catalog says of itself that it is of an article which is gone, and most of its messages and most of the
        article's are the same.  It stays the same file, with its head, its comments and its history.
        """
        heirs = sorted(self._heirs(sources), key=lambda heir: -heir[0])
        for _, place, path in heirs:
            if place in self._read and path not in self._read:
                try:
                    workspace.move(self.project, place, path)
                except Unusable as error:
                    self.report.caught(error)
                    continue
                self._read[path] = self._read.pop(place)
                self.report.moved.append((place, path))

    def _heirs(self, sources: Iterable[Source]) -> Iterator[tuple[int, str, str]]:
        """Catalogs of articles that are gone and the articles without one: how many messages they share."""
        for source in sources:
            path = workspace.catalog_path(self.project, source.path, self.locale)
            if workspace.exists(self.project, path):
                continue
            for place, count in Counter(self._hits(source)).items():
                entries = [entry for entry in self._read[place][1].entries if not entry.obsolete]
                if 2 * count >= max(len(source.template.messages), len(entries)) and self._is_of_gone(place, entries):
                    yield count, place, path

    def _hits(self, source: Source) -> Iterator[str]:
        """The catalogs of the project in which the messages of an article are."""
        for message in source.template.messages:
            for known in self.memory.exact(message.key):
                if known.origin is Origin.PROJECT and not known.entry.obsolete and known.place not in self._current:
                    yield known.place

    def _is_of_gone(self, place: str, entries: Iterable[Entry]) -> bool:
        """Whether a catalog was made by us of an article that is gone: its entries name the article."""
        prefix = f"{self.project.source}/"
        named = {reference for entry in entries for reference in entry.references}
        articles = {name.removeprefix(prefix) for name in named if name.startswith(prefix)}
        return place in {workspace.catalog_path(self.project, article, self.locale) for article in articles}

    @cached_property
    def _current(self) -> frozenset[str]:
        """The catalogs of the articles that there are; any other is of one that is gone."""
        articles = workspace.article_paths(self.project)
        return frozenset(workspace.catalog_path(self.project, each, self.locale) for each in articles)

    def _known(self) -> Iterator[Known]:
        """What the locale's catalogs hold, those of articles that are gone among them, and then its compendia."""
        for domain in workspace.catalog_domains(self.project, self.locale):
            path = workspace.catalog_path(self.project, f"{domain}.po", self.locale)
            try:
                data = workspace.read(self.project, path)
                entries = self._catalog(path, data).entries if data is not None else ()
            except Unusable as error:
                self.report.caught(error)
                continue
            yield from (Known(entry, Origin.PROJECT, path) for entry in entries)
        entries, problems = compendia.read(self.project, self.locale)
        self.report.add(problems)
        yield from (Known(entry, Origin.COMPENDIUM) for entry in entries)

    def _catalog(self, path: str, data: bytes) -> Catalog:
        """A catalog of some bytes; the first of a path is the one that the run knows it by."""
        if path in self._read and self._read[path][0] == data:
            return self._read[path][1]
        catalog = po_files.read(data, path)
        self._read.setdefault(path, (data, catalog))
        return catalog
