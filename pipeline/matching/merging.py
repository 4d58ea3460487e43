"""What was recovered of translations that were made without our catalogs, and how it gets into one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pipeline.catalog import FUZZY, Catalog, Entry, Key, also, retired


class Standing(StrEnum):
    """What is known of a message of the article, or of a part of the translated file."""

    SURE = "sure"
    UNSURE = "unsure"
    MISSING = "missing"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the report: a message (``key``) and what was found for it, or a part of the file that is no message's.

    ``line`` and ``found_line`` are those of the article and of the translated file, ``text`` and ``found`` what stands
    there, ``msgstr`` is the translation with its placeholders, ``comment`` what its translator says, or the styles in
    which its figures are written.  ``entry`` is that of another program's catalog.
    """

    standing: Standing
    why: str
    line: int | None = None
    found_line: int | None = None
    text: str = ""
    found: str = ""
    key: Key | None = None
    msgstr: str = ""
    comment: str = ""
    entry: Entry | None = None


def settled(rows: Sequence[Row]) -> Iterator[Row]:
    """The rows, with one translation of a message that stands in several places, or with a doubt."""
    found: dict[Key | None, set[str]] = defaultdict(set)
    for row in rows:
        if row.standing is Standing.SURE:
            found[row.key].add(row.msgstr)
    for row in rows:
        if row.standing is Standing.SURE and len(found[row.key]) > 1:
            yield replace(row, standing=Standing.UNSURE, why="translated in several ways")
        else:
            yield row


def doubted(rows: Iterable[Row], faulty: Mapping[Key, str]) -> tuple[Row, ...]:
    """The rows with those unsure whose translation has a fault, by the key of its message."""
    return tuple(
        replace(row, standing=Standing.UNSURE, why=faulty[row.key])
        if row.standing is Standing.SURE and row.key is not None and row.key in faulty
        else row
        for row in rows
    )


def merged(catalog: Catalog, rows: Iterable[Row]) -> Catalog:
    """A catalog that is current with the article, with what was recovered.

    A reviewed translation is never replaced, a fuzzy one only by a sure one, and kept in a comment.  Entries of another
    catalog that no message has are kept as obsolete.
    """
    rows = tuple(rows)
    best = _best(rows)
    filled = [_filled(entry, best.get(entry.key)) for entry in catalog.entries]
    known = {entry.key for entry in catalog.entries}
    gone = {row.entry.key: row.entry for row in rows if row.standing is Standing.ADDED and row.entry}
    # They stood in another file, which says nothing of how they stand in this one.
    kept = [replace(retired(entry), line=0, source="") for key, entry in gone.items() if key not in known]
    return replace(catalog, entries=(*filled, *kept))


def differing(catalog: Catalog, rows: Iterable[Row]) -> frozenset[Key]:
    """The messages that the catalog has another reviewed translation of."""
    reviewed = {entry.key: entry.msgstr for entry in catalog.entries if entry.is_reviewed}
    return frozenset(
        key for key, row in _best(rows).items() if key in reviewed and row.msgstr.strip() != reviewed[key].strip()
    )


def _best(rows: Iterable[Row]) -> dict[Key, Row]:
    """What was recovered of each message: what is sure before what is not, then what comes first."""
    found: dict[Key, Row] = {}
    for row in rows:
        if row.key is not None and row.msgstr and row.standing in (Standing.SURE, Standing.UNSURE):
            known = found.get(row.key)
            if known is None or (known.standing is Standing.UNSURE and row.standing is Standing.SURE):
                found[row.key] = row
    return found


def _filled(entry: Entry, row: Row | None) -> Entry:
    if row is None or entry.obsolete or entry.is_reviewed or entry.msgid_plural:
        return entry
    if row.standing is not Standing.SURE and entry.is_translated:
        return entry
    flags = tuple(flag for flag in entry.flags if flag != FUZZY)
    comments = entry.comment.split("\n") if entry.comment else []
    if row.standing is not Standing.SURE:
        flags = (FUZZY, *flags)
    elif entry.msgstr not in ("", row.msgstr):
        comments.append(also(entry.msgstr))
    comments += [line for line in row.comment.split("\n") if line and line not in comments]
    none = (None, None, None)
    return replace(entry, msgstr=row.msgstr, flags=flags, comment="\n".join(comments), previous=none, stale=True)
