"""The files that ``pipeline status`` writes where its call says: a page, and a badge for each locale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from pipeline import saving
from pipeline.problem import Problem
from pipeline.project import Project
from pipeline.runs.standing import Standing, Total
from pipeline.runs.standing_rows import row_of, total_of
from pipeline.targets import badge, report


def write_page(
    project: Project, standings: Iterable[Standing], totals: Sequence[Total], problems: Sequence[Problem], file: Path
) -> Path:
    """Write the page; where it stands.  Raises ``OSError``."""
    tags = {total.locale for total in totals}
    locales = [locale for locale in project.locales if locale.tag in tags]
    rows = [row_of(each) for each in standings]
    _put(file, report.page(project.source_locale, locales, rows, [total_of(each) for each in totals], problems))
    return file


def write_badges(totals: Iterable[Total], folder: Path) -> list[Path]:
    """Write a badge for each locale; where they stand.  Other files of the folder stay.  Raises ``OSError``."""
    written = []
    for total in totals:
        file = folder / f"{total.locale}.svg"
        _put(file, badge.badge(total.locale, total.coverage.percent, total.published, total.articles))
        written.append(file)
    return written


def _put(file: Path, data: bytes) -> None:
    """Put a file in place in one step, unless it is that already: its time says when it changed."""
    if not file.is_file() or file.read_bytes() != data:
        saving.put(file, data)
