"""Reading a project's articles and catalogs; what cannot be read is reported and left out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from pipeline import __version__, flow, glossaries, po_files, workspace
from pipeline.anchors import linked
from pipeline.catalog import Catalog, Template
from pipeline.check import Rules
from pipeline.checks.subject import Terms
from pipeline.document import Document
from pipeline.edition import Edition
from pipeline.formats import format_of, front_matter
from pipeline.locale_profile import LocaleProfile
from pipeline.mark import unheard
from pipeline.problem import Problem, Severity, Unusable
from pipeline.project import Project
from pipeline.runs.report import Report


@dataclass(frozen=True, slots=True)
class Source:
    """An article that was read: its document, its template, and the name of its bytes."""

    document: Document
    template: Template
    fingerprint: str
    problems: tuple[Problem, ...] = ()

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
            read = source(project, path)
            report.add(read.problems)
            yield read
        except Unusable as error:
            report.caught(error)


def source(project: Project, path: str) -> Source:
    """An article.  Raises ``Unusable`` where it cannot be read."""
    article = workspace.read_article(project, path)
    document = flow.document_of(path, article.text, project.grammar, project.reading)
    template = flow.template_of(document, f"{project.source}/{path}")
    problems = (*_front_matter_problems(template.path, article), *_unheard(document, template.path))
    return Source(document, template, workspace.fingerprint(article.text), problems)


def _front_matter_problems(place: str, article: workspace.Article) -> Iterator[Problem]:
    found = front_matter.fault(article.text) if format_of(article.path) == "markdown" else None
    if found:
        line, reason = found
        cause = f"the front matter cannot be read and is taken for text: {reason}"
        remedy = "Mend the line; a value that holds a colon needs quotes"
        yield Problem(path=place, line=line, cause=cause, remedy=remedy, severity=Severity.WARNING)


def _unheard(document: Document, place: str) -> Iterator[Problem]:
    for line, said in unheard(document):
        cause = f"the comment says “{said}”, which gives no value"
        remedy = "Write <!-- values: 50,000 = 50000; 5/3/2024 = 2024-03-05; Serie 1,000 = text -->"
        yield Problem(path=place, line=line, cause=cause, remedy=remedy, severity=Severity.WARNING)


def edition(
    project: Project,
    source: Source,
    locale: LocaleProfile,
    anchors: Collection[str] | None = (),
    rules: Rules | None = None,
) -> Edition:
    """An article's edition in a locale.  Raises ``Unusable`` where a catalog that it needs cannot be read.

    ``anchors`` are the ids of headings to keep, ``None`` stands for all.  ``rules`` are what translations are held to:
    the project's for what may be published, unless others are given.
    """
    rules = rules or Rules(project.source_locale, ignored=frozenset(project.ignored))
    chain, made_from = [], [(source.template.path, source.fingerprint)]
    for each in project.chain(locale):
        place = workspace.catalog_path(project, source.path, each)
        data, read = catalog(project, source.path, each)
        chain.append(flow.Source(each, read or po_files.new(each, source.domain), place))
        if data is not None:
            made_from.append((place, workspace.fingerprint(data)))
    profiles = repr([each.profile for each in chain])
    kept = "all" if anchors is None else repr(sorted(anchors))
    name = workspace.fingerprint(settings(project), profiles, repr(made_from), kept)
    return flow.edition_of(source.document, source.template, chain, name, tuple(made_from), rules, anchors)


def thorough(project: Project, locale: LocaleProfile) -> tuple[Rules, tuple[Problem, ...]]:
    """All that translations into a locale can be held to, and what is wrong with the project's glossaries."""
    glossary: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {}
    problems: list[Problem] = []
    for path in project.glossaries:
        data = workspace.read(project, path)
        if data is None:
            cause, remedy = "there is no such glossary", "Mend glossaries in [check], or put the file there"
            problems.append(Problem(path=path, cause=cause, remedy=remedy, severity=Severity.WARNING))
            continue
        try:
            for line in glossaries.read(data, path, project.source_locale.tag):
                if line.locale in ("", locale.tag, locale.language):
                    glossary[line.term.lower()] = (line.wanted, line.forbidden)
        except Unusable as error:
            problems += error.problems
    rules = Rules(project.source_locale, terms=Terms(glossary, project.kept_words), ignored=frozenset(project.ignored))
    return rules.thorough(), tuple(problems)


def anchors(project: Project) -> dict[str, frozenset[str]] | None:
    """The ids of headings that a copy must keep, by article; ``None`` stands for all of them everywhere."""
    if project.heading_ids == "all":
        return None
    wanted: dict[str, set[str]] = {}
    for path in workspace.article_paths(project) if project.heading_ids == "linked" else ():
        try:
            text = workspace.read_article(project, path).text
        except Unusable:
            continue  # whoever reads the article itself reports it
        for target, anchor in linked(path, text):
            wanted.setdefault(target, set()).add(anchor)
    return {path: frozenset(names) for path, names in wanted.items()}


def settings(project: Project) -> str:
    """What of the program and the settings an edition depends on."""
    return repr((__version__, project.grammar, project.reading, sorted(project.ignored)))


def catalog(project: Project, article: str, locale: LocaleProfile) -> tuple[bytes | None, Catalog | None]:
    """An article's catalog with the bytes that it was read from; nothing where there is none yet.

    Raises ``Unusable`` where it cannot be read.
    """
    path = workspace.catalog_path(project, article, locale)
    data = workspace.read(project, path)
    return data, None if data is None else po_files.read(data, path)
