"""Bring a catalog up to date with its article, losing nothing that its translator did."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from pipeline.catalog import BRACE_FORMAT, FUZZY, Catalog, Entry, Key, Message, Template


def update(catalog: Catalog, template: Template, others: Mapping[Key, Entry]) -> Catalog:
    """The catalog with the template's messages in its order, and what is gone kept behind them as obsolete.

    A translation found under the same key, be it obsolete here or in another article (``others``), is carried over.
    Of several entries of one message the best becomes its entry, the other translations are kept as obsolete.
    Translator comments, flags, previous msgids and headers are the translator's and stay.
    """
    known = catalog.by_key()
    wanted = {message.key for message in template.messages}
    asides = _asides(catalog, known)
    entries = [
        _current(message, known.get(message.key), others.get(message.key), asides.get(message.key, ()), template)
        for message in template.messages
    ]
    taken = {id(entry) for key, entry in known.items() if key in wanted}
    retired = [
        _retired(entry)
        for entry in catalog.entries
        if id(entry) not in taken and (entry.is_translated or (entry.comment and entry.key not in wanted))
    ]
    return replace(catalog, entries=(*entries, *retired))


def _asides(catalog: Catalog, known: Mapping[Key, Entry]) -> dict[Key, list[str]]:
    """The comments of entries that give way to another of the same key, and have no translation to be kept for."""
    found: dict[Key, list[str]] = {}
    for entry in catalog.entries:
        if entry.comment and not entry.is_translated and known[entry.key] is not entry:
            found.setdefault(entry.key, []).append(entry.comment)
    return found


def _current(
    message: Message, entry: Entry | None, elsewhere: Entry | None, asides: Sequence[str], template: Template
) -> Entry:
    """The entry of a message: what the catalog has, else what another article's has, else an empty one."""
    current = entry or Entry(message.msgid, context=message.context)
    comments = [current.comment, *asides]
    if not current.is_translated and elsewhere is not None and elsewhere.is_translated:
        current = replace(elsewhere, source="", line=current.line)
        comments.append(elsewhere.comment)
    fresh = replace(
        current,
        comment=_merged(comments),
        notes=message.notes,
        references=(template.path,),
        flags=_flags(current, message),
        obsolete=False,
    )
    return entry if entry is not None and fresh == entry else replace(fresh, source="")


def _merged(comments: Iterable[str]) -> str:
    """Several comments as one, each once."""
    return "\n".join(dict.fromkeys(comment for comment in comments if comment))


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
