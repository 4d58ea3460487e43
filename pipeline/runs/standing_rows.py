"""What ``pipeline status`` says of standings: rows for programs (docs/json.md), lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from pipeline.catalog import Coverage, Tally
from pipeline.matching.word_diff import printable, written
from pipeline.runs.standing import Edit, Standing, Total

COLUMNS = ("locale", "article", "translated", "fuzzy", "untranslated", "in error", "reviewed", "edition")
NOTE_COLUMNS = ("locale", "article", "last translated", "by", "what to know")

_EDITS = 5
"""How many edits of an article are listed for people."""


def row_of(standing: Standing) -> dict[str, Any]:
    """A standing as its row."""
    return {
        "locale": standing.locale,
        "article": standing.article,
        "percent": standing.coverage.percent,
        "published": standing.published,
        **_counts(standing.coverage, standing.errors),
        "threshold": standing.threshold,
        "reasons": list(standing.reasons),
        "catalog": standing.catalog,
        "translator": standing.translator,
        "revised": standing.revised and standing.revised.isoformat(),
        "stale": [_edit_row(edit) for edit in standing.edits],
        "built": [
            {"target": each.target, "outdated": each.outdated, "changed": list(each.changed)} for each in standing.built
        ],
    }


def total_of(total: Total) -> dict[str, Any]:
    """The row of a locale."""
    return {
        "locale": total.locale,
        "articles": total.articles,
        "published": total.published,
        "percent": total.coverage.percent,
        **_counts(total.coverage, total.errors),
        "stale": total.edits,
    }


def _counts(coverage: Coverage, errors: Tally) -> dict[str, dict[str, int]]:
    tallies = {
        "translated": coverage.translated,
        "fuzzy": coverage.fuzzy,
        "untranslated": coverage.untranslated,
        "errors": errors,
    }
    return {name: {"messages": tally.messages, "words": tally.words} for name, tally in tallies.items()}


def _edit_row(edit: Edit) -> dict[str, Any]:
    return {
        "path": edit.path,
        "line": edit.line,
        "old": edit.old,
        "new": edit.new,
        "diff": [{"fate": piece.fate.value, "text": piece.text} for piece in edit.pieces],
    }


def lines(standings: Iterable[Standing], totals: Iterable[Total]) -> Iterator[tuple[str, ...]]:
    """The lines of the table: a locale's articles, then the locale where it has several of them."""
    by_locale = {total.locale: total for total in totals}
    for tag, total in by_locale.items():
        for each in standings:
            if each.locale == tag:
                edition = "published" if each.published else "held back"
                yield (tag, printable(each.article), *_cells(each.coverage, each.errors), edition)
        if total.articles > 1:
            edition = f"{total.published} of {total.articles}"
            yield (tag, f"({total.articles} articles)", *_cells(total.coverage, total.errors), edition)


def _cells(coverage: Coverage, errors: Tally) -> Iterator[str]:
    """Four counts that make up the whole, and the percentage."""
    missing = Tally(
        coverage.untranslated.messages - errors.messages, coverage.untranslated.words - errors.words
    )  # what is in error stands in a column of its own
    for tally in (coverage.translated, coverage.fuzzy, missing, errors):
        yield f"{tally.messages} ({tally.words} words)"
    yield f"{coverage.percent} %"


def notes(standings: Iterable[Standing]) -> list[tuple[str, ...]]:
    """For each standing of which there is more to say: who translated it last and when, and each thing to know."""
    found: list[tuple[str, ...]] = []
    for each in standings:
        first, *more = [*known(each)] or [""]
        if first or each.translator or each.revised:
            day = f"{each.revised:%Y-%m-%d}" if each.revised else ""
            found.append((each.locale, printable(each.article), day, printable(each.translator or ""), first))
            found += [("", "", "", "", said) for said in more]
    return found


def known(standing: Standing) -> Iterator[str]:
    """What is to be known of an edition, each in a few words."""
    yield from standing.reasons
    if standing.edits:
        yield f"{len(standing.edits)} stale"
    older = [each for each in standing.built if each.changed]
    for what, targets in (
        ("article", [each.target for each in older if each.outdated]),
        ("catalog", [each.target for each in older if not each.outdated]),
    ):
        if targets:
            yield f"{' and '.join(targets)} older than the {what}"


def edits(standings: Sequence[Standing]) -> Iterator[str]:
    """The edits that made translations stale, each with the place of its entry."""
    for standing in standings:
        for edit in standing.edits[:_EDITS]:
            yield f"{edit.path}:{edit.line}: {written(edit.pieces)}"
        if len(standing.edits) > _EDITS:
            yield f"{standing.catalog}: {len(standing.edits) - _EDITS} more; --json and --html have all"
