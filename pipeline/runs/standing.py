"""``pipeline status``: how far each article is in each locale, what holds it back, what its author changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from pipeline import workspace
from pipeline.catalog import Catalog, Coverage, Tally, Template, coverage
from pipeline.edition import Edition
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.word_diff import Piece, word_diff
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs import reading
from pipeline.runs.report import Report
from pipeline.targets import TARGETS

Manifest = Mapping[str, Mapping[str, object]]
"""What a build recorded of the files of a target."""


_NONE = Tally()


@dataclass(frozen=True, slots=True)
class Edit:
    """A message that its author changed and whose translation waits for review since: the entry, and what changed."""

    path: str
    line: int
    old: str
    new: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Built:
    """An edition that stands in a target, and the files (from the project's folder) that changed since it was made.

    ``outdated`` says whether the article itself is one of them.
    """

    target: str
    changed: tuple[str, ...] = ()
    outdated: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """How far an article is translated into a locale, and what becomes of its edition.

    ``errors`` are those of the untranslated messages that have a translation, which is refused.  ``published`` says
    whether a build now would publish the edition, ``built`` what the last one left of it.  ``catalog`` is the catalog's
    place, ``None`` where there is none; ``translator`` and ``revised`` are what its header says of its last change.
    """

    article: str
    locale: str
    coverage: Coverage
    published: bool
    threshold: int
    errors: Tally = _NONE
    edits: tuple[Edit, ...] = ()
    built: tuple[Built, ...] = ()
    catalog: str | None = None
    translator: str | None = None
    revised: datetime | None = None

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why the edition is held back, or not what its translator meant it to be."""
        said = []
        if not self.published:
            said.append(f"{self.coverage.percent} % of {self.threshold} % reviewed")
        if self.catalog is None and self.coverage.total.messages:
            said.append("no catalog yet")
        if self.errors.messages:
            said.append(f"{self.errors.messages} {'entry' if self.errors.messages == 1 else 'entries'} in error")
        return tuple(said)


@dataclass(frozen=True, slots=True)
class Total:
    """The standings of a locale together."""

    locale: str
    articles: int
    published: int
    coverage: Coverage
    errors: Tally
    edits: int


def status(project: Project, locales: Iterable[LocaleProfile], report: Report) -> list[Standing]:
    """The standing of every article in every locale."""
    sources = list(reading.sources(project, report))
    translated = [locale for locale in locales if locale in project.translations]
    manifests = {target: workspace.read_manifest(project, target) for target in TARGETS}
    return [standing for locale in translated for standing in _standings(project, sources, locale, manifests, report)]


def totals(standings: Iterable[Standing]) -> list[Total]:
    """The standings of each locale together, in their order."""
    by_locale: dict[str, list[Standing]] = {}
    for standing in standings:
        by_locale.setdefault(standing.locale, []).append(standing)
    return [
        Total(
            locale,
            len(these),
            sum(each.published for each in these),
            sum((each.coverage for each in these), Coverage()),
            sum((each.errors for each in these), Tally()),
            sum(len(each.edits) for each in these),
        )
        for locale, these in by_locale.items()
    ]


def _standings(
    project: Project,
    sources: Iterable[reading.Source],
    locale: LocaleProfile,
    manifests: Mapping[str, Manifest],
    report: Report,
) -> Iterator[Standing]:
    for source in sources:
        try:
            _, catalog = reading.catalog(project, source.path, locale)
            edition = reading.edition(project, source, locale)
        except Unusable as error:
            report.caught(error)
            continue
        place = workspace.catalog_path(project, source.path, locale)
        threshold = project.threshold_of(locale)
        yield Standing(
            source.path,
            locale.tag,
            edition.coverage,
            edition.coverage.percent >= threshold,
            threshold,
            _errors(source.template, catalog, edition),
            tuple(_edits(source.template, catalog, place)) if catalog else (),
            tuple(_built(edition, manifests)),
            place if catalog else None,
            next(iter(catalog.translators), None) if catalog else None,
            _revised(catalog) if catalog else None,
        )


def _errors(template: Template, catalog: Catalog | None, edition: Edition) -> Tally:
    """What is reviewed in the catalog and yet not in its edition."""
    said, used = coverage(template, catalog).translated, edition.coverage.translated
    return Tally(said.messages - used.messages, said.words - used.words)


def _edits(template: Template, catalog: Catalog, place: str) -> Iterator[Edit]:
    """The fuzzy entries that say what their message was before its author changed it, in the article's order."""
    entries = catalog.by_key()
    for message in template.messages:
        entry = entries.get(message.key)
        if entry is None or entry.obsolete or not (entry.is_translated and entry.is_fuzzy):
            continue
        old = entry.previous[1]
        if old is not None and old != entry.msgid:
            yield Edit(place, entry.line, old, entry.msgid, word_diff(old, entry.msgid))


def _built(edition: Edition, manifests: Mapping[str, Manifest]) -> Iterator[Built]:
    """Where the edition stands, and what of its making changed since."""
    now = dict(edition.made_from)
    for target, manifest in manifests.items():
        for facts in manifest.values():
            if (facts.get("article"), facts.get("locale")) != (edition.path, edition.profile.tag):
                continue
            made_from = facts.get("made_from")
            then = made_from if isinstance(made_from, dict) else {}
            changed = tuple(path for path in sorted({*now, *then}) if now.get(path) != then.get(path))
            yield Built(target, changed, edition.made_from[0][0] in changed)


def _revised(catalog: Catalog) -> datetime | None:
    """When its translator last changed the catalog (GNU gettext manual, *Header Entry*), if its header says so."""
    try:
        return datetime.strptime(catalog.headers.get("PO-Revision-Date", "").strip(), "%Y-%m-%d %H:%M%z")
    except ValueError:
        return None
