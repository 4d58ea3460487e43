"""Translations from outside of the project: ``.po`` and ``.tmx`` files that the settings name."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from pipeline import po_files, tmx
from pipeline.catalog import Entry
from pipeline.locale_profile import LocaleProfile, normalize
from pipeline.problem import Problem, Severity, Unusable
from pipeline.project import Project


def read(project: Project, locale: LocaleProfile) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The translated entries of a project's compendia for a locale, and what is wrong with their files."""
    entries: list[Entry] = []
    problems: list[Problem] = []
    for path in _paths(project, problems):
        try:
            data = (project.root / path).read_bytes()
            entries += _entries(data, path, project, locale)
        except OSError as error:
            cause = f"the compendium cannot be read: {error.strerror}"
            remedy = "Look at the permissions of the file and its folder"
            problems.append(Problem(path=path, cause=cause, remedy=remedy, severity=Severity.WARNING))
        except Unusable as error:
            problems += error.problems
    return tuple(entries), tuple(problems)


def _paths(project: Project, problems: list[Problem]) -> Iterator[str]:
    """The files that the settings name, from the project's folder; a name may hold ``*``, ``**`` and ``?``."""
    for pattern in project.compendia:
        found = sorted(path for path in _matching(project.root, pattern) if path.is_file())
        yield from (PurePosixPath(os.path.relpath(path, project.root)).as_posix() for path in found)
        if not found:
            remedy = "Mend compendia in [update], or put the file there"
            problems.append(
                Problem(path=pattern, cause="there is no such compendium", remedy=remedy, severity=Severity.WARNING)
            )


def _matching(root: Path, pattern: str) -> Iterator[Path]:
    """The paths that a pattern names from a folder; it may lead upward."""
    place = Path(pattern)
    fixed = [*place.parts[:-1]]
    while any("*" in part or "?" in part or "[" in part for part in fixed):
        fixed.pop()
    rest = place.parts[len(fixed) :]
    return root.joinpath(*fixed).glob(str(PurePosixPath(*rest)))


def _entries(data: bytes, path: str, project: Project, locale: LocaleProfile) -> tuple[Entry, ...]:
    """The entries of a file that are in a locale.  Raises ``Unusable``."""
    if path.lower().endswith(".tmx"):
        return tmx.read(data, path, project.source_locale.tag, locale.tag)
    catalog = po_files.read(data, path)
    language = catalog.headers.get("Language", "")
    if not language:
        cause, remedy = "the compendium does not name its language", "Give its header a Language field"
        raise Unusable(Problem(path=path, cause=cause, remedy=remedy, severity=Severity.WARNING))
    return catalog.entries if normalize(language) == locale.tag else ()
