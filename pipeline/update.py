"""Bring a catalog up to date with its article, losing nothing that its translator did."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from pipeline.catalog import BRACE_FORMAT, FUZZY, Catalog, Entry, Key, Message, Template


def update(catalog: Catalog, template: Template, others: Mapping[Key, Entry]) -> Catalog:
    """The catalog with the template's messages in its order, and what is gone kept behind them as obsolete.

    A translation found under the same key, be it obsolete here or in another article (``others``), is carried over.
    Translator comments, flags, previous msgids and headers are the translator's and stay.
    """
    known = catalog.by_key()
    entries = [
        _current(message, known.get(message.key), others.get(message.key), template) for message in template.messages
    ]
    kept = {message.key for message in template.messages}
    retired = [_retired(entry) for entry in catalog.entries if entry.key not in kept and entry.is_translated]
    return replace(catalog, entries=(*entries, *retired))


def _current(message: Message, entry: Entry | None, elsewhere: Entry | None, template: Template) -> Entry:
    """The entry of a message: what the catalog has, else what another article's has, else an empty one."""
    if entry is None or not entry.is_translated:
        found = elsewhere if elsewhere is not None and elsewhere.is_translated else None
        if found is not None:
            entry = replace(found, comment=_merged(entry, found), source="", line=entry.line if entry else 0)
        elif entry is None:
            entry = Entry(message.msgid, context=message.context)
    fresh = replace(
        entry, notes=message.notes, references=(template.path,), flags=_flags(entry, message), obsolete=False
    )
    return entry if fresh == entry else replace(fresh, source="")


def _merged(entry: Entry | None, found: Entry) -> str:
    """Both translators' comments, each once."""
    comments = [each.comment for each in (entry, found) if each is not None and each.comment]
    return "\n".join(dict.fromkeys(comments))


def _flags(entry: Entry, message: Message) -> tuple[str, ...]:
    """The entry's own flags, and the one that protects placeholders exactly where there are some."""
    others = tuple(flag for flag in entry.flags if flag != BRACE_FORMAT)
    if not message.values:
        return others
    if BRACE_FORMAT in entry.flags:
        return entry.flags
    fuzzy = tuple(flag for flag in others if flag == FUZZY)
    return (*fuzzy, BRACE_FORMAT, *(flag for flag in others if flag != FUZZY))


def _retired(entry: Entry) -> Entry:
    return entry if entry.obsolete else replace(entry, obsolete=True, notes=(), references=(), source="")
