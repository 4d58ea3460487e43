"""``pipeline import``: what was translated without our catalogs gets into them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from pipeline import flow, po_files, workspace
from pipeline.adopt import adopt
from pipeline.catalog import Catalog, Entry, Key
from pipeline.check import Rules
from pipeline.checks.languages import language_of
from pipeline.document import Document
from pipeline.formats import parse
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.merging import Row, Standing, differing, doubted, merged
from pipeline.problem import Problem, SettingsUnusable, Severity, Unusable
from pipeline.project import Project
from pipeline.recover import learned, recover, resemblance
from pipeline.runs import catalogs, named_files, reading, templates
from pipeline.runs.belonging import article_of, likelier, named_after
from pipeline.runs.report import Report
from pipeline.utf_8 import decoded

_ENOUGH = 1_000
"""So many known translations teach enough words."""

_LEAST, _LEAST_SHARE, _MOST_SHARE = 2, 0.1, 0.5
"""So many pairs of a file are sure at least, in number and of its article's messages, or none is.

Below the second share another article is thought of.
"""

_MATCHING, _MATCHING_SHARE = 3, 0.2
"""So many entries of a catalog are for an article at least, in number and of all, for the others to be kept there."""


@dataclass(slots=True)
class Imported:
    """What a file has for an article: ``rows`` in the order of both, ``kept`` the messages that keep another text.

    Without an article they are entries of a catalog for which no article has a message; they are only told.
    """

    file: str
    article: str | None
    rows: tuple[Row, ...]
    kept: frozenset[Key] = field(default_factory=frozenset)


def found(
    project: Project, locale: LocaleProfile, files: Iterable[Path], article: str | None, report: Report
) -> list[Imported]:
    """What some files have for the project's articles.  ``article`` is the path of the one that is meant, if any.

    Raises ``SettingsUnusable`` for files and articles that are not there, with what is wrong with the other files, and
    for the source's own locale.
    """
    if locale not in project.translations:
        cause, remedy = f"{locale.tag} is the source's own locale", "Name the locale that the files are in"
        raise SettingsUnusable(Problem(path="--lang", cause=cause, remedy=remedy))
    files = list(files)
    texts, faults = named_files.read(files)
    report.add(problem for file in files if (problem := named_files.misnamed(file, project, locale)))
    known = list(reading.sources(project, report))
    meant = None if article is None else named_files.meant(article, known, project)
    sources = [each for each in known if meant in (None, each.path)]
    imported, pending = [], []
    for file, data in texts:
        try:
            if file.suffix.lower() == ".po":
                imported += _adopted(project, locale, file, data, sources)
            else:
                pending.append(
                    _paired(project, locale, file, decoded(data, str(file), "Save the file as UTF-8"), sources)
                )
        except Unusable as error:
            report.caught(error)
    for each, recovered in _recovered(project, locale, pending, list(_reviewed(project, locale, sources))):
        imported.append(_trusted(each, recovered, known, locale, report))
    if faults:
        raise SettingsUnusable(*faults, *report.problems)
    return imported


def _trusted(
    pending: _Pending, imported: Imported, sources: Sequence[reading.Source], locale: LocaleProfile, report: Report
) -> Imported:
    """What a file has for its article, all of it unsure where it seems to be no translation of that."""
    messages = [row for row in imported.rows if row.key is not None]
    language = _other_language(pending.translated, locale)
    if language is not None:
        cause = f"this seems to be in another language ({language}), and --lang says {locale.tag}; all of it is unsure"
        remedy = "Import it again with the locale that it is in, if this was the wrong one"
        report.add([Problem(path=imported.file, cause=cause, remedy=remedy, severity=Severity.WARNING)])
        return _unsure(imported, "the file seems to be in another language")
    sure = sum(row.standing is Standing.SURE for row in messages)
    is_little = sure < _LEAST or sure < _LEAST_SHARE * len(messages)
    other = None
    if is_little or sure < _MOST_SHARE * len(messages):
        likeness = partial(_likeness, pending.translated, locale)
        other = likelier(pending.source, sources, likeness)
    if not is_little and other is None:
        return imported
    if messages:
        cause = f"this seems to be no translation of {pending.source.path}; all of it is unsure"
        remedy = f"Look whether it is one of {other.path}, and say so with --article" if other else "Look at each pair"
        report.add([Problem(path=imported.file, cause=cause, remedy=remedy, severity=Severity.WARNING)])
    return _unsure(imported, "little of the file fits the article")


def _unsure(imported: Imported, why: str) -> Imported:
    """What a file has, all of it unsure."""
    doubts = {row.key: why for row in imported.rows if row.key is not None}
    return replace(imported, rows=doubted(imported.rows, doubts))


def _other_language(translated: Document, locale: LocaleProfile) -> str | None:
    """The language of a file where it is surely not that of the locale."""
    language = language_of("\n".join(segment.text for segment in translated.segments()))
    same = {locale.language, *(_WRITTEN_AS.get(locale.language, ()))}
    return None if language is None or language.partition("-")[0] in same else language


_WRITTEN_AS = {
    "no": ("nb", "nn"),
    "nn": ("nb",),
    "hr": ("sr", "bs"),
    "bs": ("hr", "sr"),
    "sr": ("hr", "bs"),
    "yue": ("zh",),
}
"""Languages that a text may be taken for which is in this one."""


def _likeness(translated: Document, locale: LocaleProfile, source: reading.Source) -> float:
    return resemblance(source.document, translated, locale)


@dataclass(frozen=True, slots=True)
class _Pending:
    """A translated article that was read, and the article that it translates."""

    file: Path
    translated: Document
    source: reading.Source


def _recovered(
    project: Project, locale: LocaleProfile, pending: Sequence[_Pending], reviewed: Sequence[tuple[str, str]]
) -> Iterator[tuple[_Pending, Imported]]:
    """What the files have, each aligned with what catalogs know and, in a second round, with what the others show."""
    shown: list[list[tuple[str, str]]] = [[] for _ in pending]
    known = learned(reviewed[:_ENOUGH])
    for index, each in enumerate(pending if len(pending) > 1 else ()):
        rows = recover(each.source.document, each.translated, project.source_locale, locale, known)
        shown[index] = [(row.text, row.found) for row in rows if row.standing is Standing.SURE]
    for index, each in enumerate(pending):
        others = [pair for number, pairs in enumerate(shown) if number != index for pair in pairs]
        rows = recover(
            each.source.document, each.translated, project.source_locale, locale, (*known, *learned(others[:_ENOUGH]))
        )
        yield (
            each,
            Imported(str(each.file), each.source.path, doubted(rows, _faulty(project, each.source, locale, rows))),
        )


def _reviewed(project: Project, locale: LocaleProfile, sources: Iterable[reading.Source]) -> Iterator[tuple[str, str]]:
    """The reviewed messages of the locale's catalogs; a catalog that cannot be read is told of when it is written."""
    for source in sources:
        with suppress(Unusable):
            _, catalog = reading.catalog(project, source.path, locale)
            for entry in catalog.entries if catalog else ():
                if entry.is_reviewed:
                    yield entry.msgid, entry.msgstr


def preview(project: Project, locale: LocaleProfile, imported: Iterable[Imported], report: Report) -> None:
    """Tell what would be kept, and write nothing."""
    for each in imported:
        if each.article is None:
            continue
        try:
            _, catalog = reading.catalog(project, each.article, locale)
        except Unusable as error:
            report.caught(error)
            continue
        if catalog is not None:
            _keep(workspace.catalog_path(project, each.article, locale), each, catalog, report)


def write(
    project: Project,
    locale: LocaleProfile,
    imported: Sequence[Imported],
    report: Report,
    waiting: Callable[[], None] | None = None,
) -> None:
    """Bring the catalogs of the articles up to date, and merge into them what was found; without any, do nothing."""
    if all(each.article is None for each in imported):
        return
    with workspace.locked(project, waiting):
        extracted, sources = templates.extract(project)
        report.add(extracted.problems)
        by_path = {source.path: source for source in sources}
        shelf = catalogs.Shelf(project, locale, report)
        shelf.inherit(by_path[each.article] for each in imported if each.article in by_path)
        for each in imported:
            if each.article is None or each.article not in by_path:
                continue
            path = workspace.catalog_path(project, each.article, locale)
            revised = partial(_revised, shelf, by_path[each.article], each, path)
            try:
                report.note(path, workspace.revise(project, path, revised))
                _, catalog = reading.catalog(project, each.article, locale)
            except Unusable as error:
                report.caught(error)
                continue
            if catalog is not None:
                _keep(workspace.catalog_path(project, each.article, locale), each, catalog, report)
        report.add(workspace.leftovers(project))


def row_of(each: Imported) -> dict[str, Any]:
    """What a program reads of an import: the file, the article, the pairs, and how many there are of each standing."""
    return {
        "file": each.file,
        "article": each.article,
        "totals": _counts(each),
        "pairs": [
            {
                "line": row.line,
                "file_line": row.found_line,
                "pair": row.standing.value,
                "why": row.why,
                "kept": row.key in each.kept,
                "source": row.text,
                "translation": row.found,
                "context": row.key[0] if row.key else None,
                "msgid": row.key[1] if row.key else None,
                "msgstr": row.msgstr,
            }
            for row in each.rows
        ],
    }


def line_of(row: Row) -> tuple[str, ...]:
    """A row as the cells of a table: line of the article and of the file, standing, why, and how the texts begin."""
    lines = ("" if line is None else str(line) for line in (row.line, row.found_line))
    return (*lines, row.standing.value, row.why, _short(row.text), _short(row.found))


def totals(each: Imported) -> str:
    """How many rows there are of each standing, in words."""
    counts = [f"{count} {standing}" for standing, count in _counts(each).items()]
    return ", ".join([*counts, f"{len(each.kept)} kept as reviewed before"])


def _counts(each: Imported) -> dict[str, int]:
    return {standing.value: sum(row.standing is standing for row in each.rows) for standing in Standing}


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 36 else line[:35] + "…"


def _revised(shelf: catalogs.Shelf, source: reading.Source, each: Imported, path: str, before: bytes | None) -> bytes:
    """The bytes of a catalog that is current with its article, with what was found for it."""
    current = shelf.revised(source, path, before)
    catalog = po_files.read(current, path)
    fresh = merged(catalog, each.rows)
    return current if fresh == catalog else po_files.render(fresh)


def _keep(path: str, each: Imported, catalog: Catalog, report: Report) -> None:
    """Note which messages keep another translation that was reviewed, and tell of each."""
    each.kept = differing(catalog, [row for row in each.rows if row.standing is Standing.SURE])
    lines = {entry.key: entry.line for entry in catalog.entries}
    places = {row.key: row.found_line for row in each.rows}
    for key in sorted(each.kept, key=lambda key: lines[key]):
        cause = f"the reviewed translation stays; {each.file}:{places[key]} has another"
        remedy = "Compare the two, and take over what is better"
        report.add([Problem(path=path, line=lines[key], cause=cause, remedy=remedy, severity=Severity.WARNING)])


def _paired(
    project: Project, locale: LocaleProfile, file: Path, text: str, sources: Sequence[reading.Source]
) -> _Pending:
    """A translated article with its source.  Raises ``Unusable`` where it is not clear which that is."""
    translated = parse(file.name, text, project.reading)
    if all(each.wordless for each in translated.segments()):
        raise Unusable(_empty(file, "there is no word in this file"))
    source = article_of(file, sources, lambda each: resemblance(each.document, translated, locale))
    return _Pending(file, translated, source)


def _adopted(
    project: Project, locale: LocaleProfile, file: Path, data: bytes, sources: Sequence[reading.Source]
) -> list[Imported]:
    """What another program's catalog has for the articles.  Raises ``Unusable`` where it cannot be read.

    What no message has belongs to the article that is meant, where one is, and where enough of the file is for it: the
    only article, or the one that the file is named after, or the only one that has something of the file.
    """
    entries = [each for each in po_files.read(data, str(file)).entries if each.is_translated]
    if not entries:
        raise Unusable(_empty(file, "no entry of this catalog is translated"))
    found = adopt([each.document for each in sources], entries, locale)
    named = [each.path for each in (sources if len(sources) == 1 else named_after(file, sources))]
    likely = named if len(named) == 1 else list(found.by_article)
    meant = [path for path in likely if _has_enough(found.by_article.get(path, ()), len(entries))]
    imported = []
    for source in sources:
        rows = found.by_article.get(source.path, ())
        if rows or source.path in meant:
            rest = found.unmatched if meant == [source.path] else ()
            rows = doubted(rows, _faulty(project, source, locale, rows))
            imported.append(Imported(str(file), source.path, (*rows, *rest)))
    if found.unmatched and len(meant) != 1:
        imported.append(Imported(str(file), None, found.unmatched))
    return imported


def _has_enough(rows: Iterable[Row], entries: int) -> bool:
    """Whether so many of a catalog's entries are for an article that the others may have been, too."""
    count = len({row.entry.key for row in rows if row.entry})
    return count >= _MATCHING and count >= _MATCHING_SHARE * entries


def _empty(file: Path, cause: str) -> Problem:
    remedy = "Name the file that holds the translation"
    return Problem(path=str(file), cause=cause, remedy=remedy, severity=Severity.WARNING)


def _faulty(project: Project, source: reading.Source, locale: LocaleProfile, rows: Iterable[Row]) -> dict[Key, str]:
    """The messages whose sure translation no edition could use, each with the reason."""
    sure = {row.key: row.msgstr for row in rows if row.standing is Standing.SURE and row.key is not None}
    entries = tuple(Entry(key[1], msgstr, key[0]) for key, msgstr in sure.items())
    edition = flow.edition_of(
        source.document,
        source.template,
        [flow.Source(locale, Catalog("", {}, entries), "")],
        "",
        (),
        Rules(project.source_locale),
    )
    pairs = zip(source.document.parts, edition.document.parts, strict=True)
    used = {before.key for before, after in pairs if before != after and hasattr(before, "key")}
    return dict.fromkeys(sure.keys() - used, "its markup or its figures are not the source's")
