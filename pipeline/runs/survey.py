"""``pipeline check`` and ``values``: what there is, without changing anything."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pipeline import values, workspace
from pipeline.formats import parse
from pipeline.locale_profile import LocaleProfile
from pipeline.mark import Doubt, doubts
from pipeline.problem import Unusable
from pipeline.project import Project
from pipeline.runs import reading
from pipeline.runs.report import Report
from pipeline.values import Placed


@dataclass(frozen=True, slots=True)
class Figure:
    """A value of the source: where it stands, and how each locale writes it."""

    article: str
    line: int
    placed: Placed
    written: tuple[tuple[str, str], ...]


def check(project: Project, locales: Iterable[LocaleProfile]) -> Report:
    """All problems of the catalogs."""
    report = Report()
    sources = list(reading.sources(project, report))
    for locale in locales:
        if locale not in project.translations:
            continue
        rules, problems = reading.thorough(project, locale)
        report.add(problems)
        for source in sources:
            try:
                report.add(reading.edition(project, source, locale, rules=rules).problems)
            except Unusable as error:
                report.caught(error)
    return report


def figures(project: Project, locales: Iterable[LocaleProfile], report: Report) -> list[Figure]:
    """Every value found in the source."""
    profiles = tuple(locales)
    found = []
    for source in reading.sources(project, report):
        for line, segment in source.document.numbered():
            for placed in segment.values:
                written = tuple((locale.tag, values.write(placed.value, locale)) for locale in profiles)
                found.append(Figure(f"{project.source}/{source.path}", line, placed, written))
    return found


def doubtful(project: Project) -> Iterator[tuple[str, Doubt]]:
    """Every figure of the source that stays text because it can be read in several ways."""
    for path in workspace.article_paths(project):
        try:
            article = workspace.read_article(project, path)
        except Unusable:
            continue  # the run that lists the values reports it
        for doubt in doubts(parse(path, article.text, project.reading), project.grammar):
            yield f"{project.source}/{path}", doubt
