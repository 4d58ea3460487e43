"""``pipeline build``: the catalogs and the source become editions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial

from pipeline import flow, workspace
from pipeline.edition import Edition, Shelf
from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem, Severity, Unusable
from pipeline.project import Project
from pipeline.runs import reading
from pipeline.runs.outputs import carry_out
from pipeline.runs.report import Report


@dataclass(frozen=True, slots=True)
class _Made:
    """The editions of one article, the locales of which none could be made, and the problems of both."""

    editions: tuple[Edition, ...]
    failed: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]


def build(
    project: Project, locales: Sequence[LocaleProfile], targets: Iterable[str], *, forced: bool = False, jobs: int = 1
) -> Report:
    """Write the editions of the locales for the targets; what is right already is left as it is.

    A catalog or article that cannot be read costs its own editions alone, and those that stand already stay.
    """
    report = Report()
    wished = {target: _locales(project, locales, target) for target in targets}
    shown = [locale for locale in project.locales if any(locale in each for each in wished.values())]
    paths = workspace.article_paths(project)
    made = _mapped(partial(_editions, project, tuple(shown), reading.anchors(project)), paths, jobs)
    for each in made:
        report.add(each.problems)
    failed = {pair for each in made for pair in each.failed}
    assets = tuple((path, workspace.read_asset(project, path)) for path in workspace.assets(project))
    for target, wanted in wished.items():
        kept = {locale.tag for locale in wanted} | ({project.source_locale.tag} if target == "site" else set())
        editions = tuple(edition for each in made for edition in each.editions if edition.profile.tag in kept)
        all_locales = tuple({each.tag: each for each in (project.source_locale, *wanted)}.values())
        shelf = Shelf(project.source_locale, all_locales if target == "site" else tuple(wanted), editions, assets)
        carry_out(project, target, shelf, failed, forced, report)
    return report


def _locales(project: Project, locales: Sequence[LocaleProfile], target: str) -> list[LocaleProfile]:
    """The locales that a target shows: those asked for and, on the site, those that it shows already.

    The pages of a site lead to each other, so that one of them never stands without what it leads to.
    """
    wanted = {locale.tag for locale in locales}
    if target == "site":
        wanted |= {str(facts.get("locale")) for facts in workspace.read_manifest(project, target).values()}
    return [locale for locale in project.locales if locale.tag in wanted]


def _editions(
    project: Project, locales: tuple[LocaleProfile, ...], anchors: dict[str, frozenset[str]] | None, path: str
) -> _Made:
    """The editions of an article, that of its author among them."""
    try:
        source = reading.source(project, path)
    except Unusable as error:
        return _Made((), tuple((path, each.tag) for each in (project.source_locale, *locales)), error.problems)
    name = workspace.fingerprint(reading.settings(project), source.fingerprint)
    made_from = ((source.template.path, source.fingerprint),)
    editions = [flow.original_of(source.document, project.source_locale, name, made_from)]
    failed: list[tuple[str, str]] = []
    problems = list(source.problems)
    for locale in locales:
        if locale.tag == project.source_locale.tag:
            continue  # its edition is the source
        try:
            wanted = None if anchors is None else anchors.get(path, frozenset())
            edition = reading.edition(project, source, locale, wanted)
        except Unusable as error:
            failed.append((path, locale.tag))
            problems.extend(error.problems)
            continue
        problems.extend(edition.problems)
        if edition.coverage.percent >= project.threshold_of(locale):
            editions.append(edition)
        else:
            problems.append(_held(project, edition))
    return _Made(tuple(editions), tuple(failed), tuple(problems))


def _held(project: Project, edition: Edition) -> Problem:
    percent = edition.coverage.percent
    path = workspace.catalog_path(project, edition.path, edition.profile)
    table = "locales." + edition.profile.tag if edition.profile.tag in project.thresholds else "build"
    remedy = f"Translate more of it, or lower threshold in [{table}]"
    if path not in dict(edition.made_from):
        remedy = "It has no catalog yet: run `pipeline update`, and translate it"
    return Problem(
        path=path,
        cause=f"the {edition.profile.tag} edition of {edition.path} is held back:"
        f" {percent} % of its words are reviewed, {project.threshold_of(edition.profile)} % are asked for",
        remedy=remedy,
        severity=Severity.WARNING,
    )


def _mapped(function: partial[_Made], items: Sequence[str], jobs: int) -> list[_Made]:
    """The results in the order of the items, however many processes work on them."""
    if jobs <= 1 or len(items) < 2:
        return [function(item) for item in items]
    with ProcessPoolExecutor(max_workers=min(jobs, len(items))) as pool:
        return list(pool.map(function, items, chunksize=max(1, len(items) // (4 * jobs))))
