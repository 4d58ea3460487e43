"""Bring a catalog up to date with its article, losing nothing that its translator did."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pipeline.catalog import BRACE_FORMAT, FUZZY, Catalog, Entry, Key, Message, Template, also, retired
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.memory import Known, Memory
from pipeline.matching.offers import Offer, Offers, offers
from pipeline.matching.ordering import ordered

CARRIED = "carried over: "
"""Begins the comment on a translation that stayed reviewed though its message was edited."""

_OURS = re.compile(rf"{CARRIED}(?:spaces|.+ → .+)")


def update(catalog: Catalog, template: Template, memory: Memory, profile: LocaleProfile) -> Catalog:
    """The catalog with the template's messages, and what is gone kept behind them as obsolete.

    A translation found under the same key, be it obsolete here or in the ``memory``, is carried over.  A message that
    the catalog does not have is offered the translation of what it was before it was edited.  Of several entries of
    one message the best becomes its entry, and the other translations are kept in its comment: GNU ``msgfmt`` refuses
    a file that has two.  Translator comments, flags, previous msgids and headers are the translator's and stay.
    """
    known = _united(catalog)
    wanted = {message.key for message in template.messages}
    fresh = [message for message in template.messages if message.key not in known and not memory.exact(message.key)]
    offered = offers(fresh, template.messages, tuple(known.values()), memory, profile)
    living = [_current(message, known.get(message.key), memory, offered, template) for message in template.messages]
    gone = [
        entry if entry.obsolete else retired(entry)
        for key, entry in known.items()
        if key not in wanted and id(entry) not in offered.used and (entry.is_translated or entry.comment)
    ]
    return replace(catalog, entries=(*ordered(living, catalog.entries), *gone))


def _united(catalog: Catalog) -> dict[Key, Entry]:
    """The best entry of each message in the order of the file, with what was said of it in the others."""
    best = catalog.by_key()
    doubles: dict[Key, list[Entry]] = {}
    for entry in catalog.entries:
        if best[entry.key] is not entry:
            doubles.setdefault(entry.key, []).append(entry)
    return {
        entry.key: _with_doubles(entry, doubles.get(entry.key, ()))
        for entry in catalog.entries
        if best[entry.key] is entry
    }


def _with_doubles(entry: Entry, doubles: Sequence[Entry]) -> Entry:
    """An entry with the comments of its doubles, and with their translations where they are others."""
    comments = [entry.comment, *(each.comment for each in doubles)]
    flags = tuple(dict.fromkeys(flag for each in (entry, *doubles) for flag in each.flags if flag != FUZZY))
    flags = (FUZZY, *flags) if entry.is_fuzzy else flags
    texts = {text for text in (entry.msgstr, *(text for _, text in entry.plurals)) if text}
    for double in doubles:
        others = [text for text in (double.msgstr, *(text for _, text in double.plurals)) if text]
        comments += [also(text) for text in others if text not in texts]
    comment = _merged(comments)
    if comment == entry.comment and set(flags) == set(entry.flags):
        return entry
    return replace(entry, comment=comment, flags=entry.flags if set(flags) == set(entry.flags) else flags, stale=True)


def _current(message: Message, entry: Entry | None, memory: Memory, offered: Offers, template: Template) -> Entry:
    """The entry of a message: what the catalog has, else what another article's has, else what is offered for it."""
    current = entry or Entry(message.msgid, context=message.context)
    if not current.is_translated:
        offer = offered.by_key.get(message.key)
        known = () if offer else memory.exact(message.key)
        current = _offered(message, offer, offered) if offer else _elsewhere(current, known)
    fresh = replace(
        current,
        notes=_notes(current, message),
        references=(template.path,),
        flags=_flags(current, message),
        obsolete=False,
        stale=True,
    )
    return entry if entry is not None and fresh == entry else fresh


def _notes(entry: Entry, message: Message) -> tuple[str, ...]:
    """The message's notes; as they stand where a program (Babel, polib) only folded their lines."""
    return entry.notes if " ".join(entry.notes).split() == " ".join(message.notes).split() else message.notes


def _elsewhere(entry: Entry, known: Sequence[Known]) -> Entry:
    """A message's entry with its translation from other articles; where they differ somebody must look at it."""
    if not known:
        return entry
    found = known[0].entry
    reviewed = {(each.entry.msgstr, each.entry.plurals) for each in known if not each.entry.is_fuzzy}
    flags = found.flags if len(reviewed) < 2 else (FUZZY, *found.flags)
    return replace(found, comment=_merged([entry.comment, found.comment]), flags=flags, source="", line=entry.line)


def _offered(message: Message, offer: Offer, offered: Offers) -> Entry:
    """A message's entry with what is offered for it, and with the comments and flags of what that served before."""
    before = [entry for entry in offer.entries if id(entry) in offered.used]
    comments = [_without_ours(entry.comment) for entry in before]
    if offer.changes:
        comments.append(CARRIED + " ".join(", ".join(offer.changes).splitlines()))
    flags = tuple(dict.fromkeys(flag for entry in before for flag in entry.flags if flag != FUZZY))
    return Entry(
        message.msgid,
        offer.msgstr,
        context=message.context,
        comment=_merged(comments),
        flags=flags if offer.previous is None else (FUZZY, *flags),
        previous=offer.previous or (None, None, None),
        line=before[0].line if before else 0,
        source=before[0].source if len(before) == 1 else "",
    )


def _merged(comments: Iterable[str]) -> str:
    """Several comments as one, each once."""
    return "\n".join(dict.fromkeys(comment for comment in comments if comment))


def _without_ours(comment: str) -> str:
    """A comment without what an update said of an earlier edit."""
    return "\n".join(line for line in comment.split("\n") if not _OURS.fullmatch(line))


def _flags(entry: Entry, message: Message) -> tuple[str, ...]:
    """The entry's own flags, and the one that protects placeholders exactly where there are some."""
    others = tuple(flag for flag in entry.flags if flag != BRACE_FORMAT)
    if not message.values:
        return others
    if BRACE_FORMAT in entry.flags:
        return entry.flags
    fuzzy = tuple(flag for flag in others if flag == FUZZY)
    return (*fuzzy, BRACE_FORMAT, *(flag for flag in others if flag != FUZZY))
