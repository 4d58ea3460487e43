"""The status of all translations as one page that stands by itself: no script, no style sheet beside it, no request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.resources import files
from typing import Any

from pipeline.locale_profile import LocaleProfile
from pipeline.problem import Problem

Row = Mapping[str, Any]
"""A row as ``pipeline status --json`` has it (docs/json.md)."""


def page(
    source: LocaleProfile,
    locales: Sequence[LocaleProfile],
    standings: Sequence[Row],
    totals: Sequence[Row],
    problems: Sequence[Problem],
) -> bytes:
    """The page for articles in the ``source`` locale.  ``locales`` are those that rows are about."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    template = environment.from_string((files("pipeline.targets") / "report.html").read_text(encoding="utf-8"))
    profiles = {locale.tag: locale for locale in locales}
    articles = {total["locale"]: [row for row in standings if row["locale"] == total["locale"]] for total in totals}
    html = template.render(
        source=source,
        profiles=profiles,
        totals=totals,
        articles=articles,
        problems=problems,
        missing=_missing,
        share=_share,
    )
    return html.encode()


def _missing(row: Row) -> dict[str, int]:
    """What has no translation at all; what is in error is told apart."""
    return {unit: row["untranslated"][unit] - row["errors"][unit] for unit in ("messages", "words")}


def _share(row: Row, state: str) -> int:
    """How many of a hundred words are in a state, for a bar."""
    total = sum(row[each]["words"] for each in ("translated", "fuzzy", "untranslated"))
    return round(100 * row[state]["words"] / total) if total else 0
