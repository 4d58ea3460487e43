"""The order of a catalog's entries: the article's, unless the file is kept in another."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.catalog import Entry, Key

_HABIT = 8
"""Of how many entries an order may be told from chance."""


def ordered(living: Sequence[Entry], before: Sequence[Entry]) -> Sequence[Entry]:
    """The living entries of a catalog, given as the article has them, in the order that its file keeps.

    ``before`` are the entries as the file has them.  One that is sorted by msgid (``msgcat --sort-output``) stays so,
    since every entry would move otherwise.
    """
    messages = [entry.msgid for entry in before if not entry.obsolete]
    if len(messages) < _HABIT or messages != sorted(messages) or _in_order(living, before):
        return living
    return sorted(living, key=lambda entry: entry.msgid)


def _in_order(living: Sequence[Entry], before: Sequence[Entry]) -> bool:
    """Whether the entries that both have stand in one order already."""
    places: dict[Key, int] = {entry.key: place for place, entry in enumerate(living)}
    found = [places[entry.key] for entry in before if not entry.obsolete and entry.key in places]
    return found == sorted(found)
