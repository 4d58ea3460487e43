"""Find what is wrong with a translation before its readers do."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline import placeholders
from pipeline.catalog import Catalog, Entry, Key, Message, Template
from pipeline.document import Fault
from pipeline.placeholders import WISH
from pipeline.problem import Problem, Severity, has_errors
from pipeline.values import KINDS

_ACTIVE = re.compile(
    r"(?:=\s*[\"']?|\]\(\s*<?|\]:\s*<?|<)[\x00-\x20]*((?:java|vb)script[\x00-\x20]*:|data[\x00-\x20]*:)", re.IGNORECASE
)
"""The scheme of an address in an attribute, a link or a definition that a browser would run or show as a page."""

_BLANK_LINE = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Checked:
    """The problems of a catalog, and the keys of the entries that must not be published because of them."""

    problems: tuple[Problem, ...] = ()
    refused: frozenset[Key] = frozenset()


def check_catalog(template: Template, catalog: Catalog, path: str) -> Checked:
    """All problems of the reviewed entries of a catalog, whose file is ``path`` from the project's folder."""
    entries = catalog.by_key()
    problems: list[Problem] = []
    refused = set()
    for message in template.messages:
        entry = entries.get(message.key)
        if entry is not None and entry.is_reviewed and (found := check(message, entry, path)):
            problems.extend(found)
            if has_errors(found):
                refused.add(message.key)
    return Checked(tuple(problems), frozenset(refused))


def check(message: Message, entry: Entry, path: str) -> tuple[Problem, ...]:
    """The problems of one translation."""
    return (
        *_placeholders(message, entry, path),
        *_blank_lines(message, entry, path),
        *_active_addresses(message, entry, path),
        *_wishes(message, entry, path),
    )


def structure_problems(faults: Iterable[Fault], catalogs: Mapping[str, tuple[Catalog, str]]) -> Iterator[Problem]:
    """The problems of translations that break the structure of their article.

    ``catalogs`` holds for a language its catalog and the place of that.
    """
    entries = {language: catalog.by_key() for language, (catalog, _) in catalogs.items()}
    for fault in faults:
        language = fault.translated.language or ""
        place = catalogs[language][1]
        entry = entries[language].get(fault.original.key)
        yield Problem(
            path=place,
            line=entry.line if entry else None,
            cause=f"the translation of “{_short(fault.original.text)}” changes the article's structure: {fault.what}",
            remedy="Keep the source's markup around and inside the text; until then the text falls back",
        )


def _placeholders(message: Message, entry: Entry, path: str) -> Iterator[Problem]:
    """Every value of the source must be in the translation, and none that the source does not have."""
    if not message.values:
        return
    try:
        written = set(placeholders.names(entry.msgstr))
    except placeholders.Malformed as error:
        yield Problem(
            path=path,
            line=entry.line,
            cause=f"stray brace in the translation near “{error}”",
            remedy="Write a placeholder as {name}, and a brace that is text twice: {{ or }}",
        )
        return
    wanted = set(placeholders.names(message.msgid))
    for name in sorted(wanted - written):
        yield Problem(
            path=path,
            line=entry.line,
            cause=f"placeholder {{{name}}} is missing from the translation of “{_short(message.msgid)}”",
            remedy=f"Put {{{name}}} where the figure belongs; until then the text falls back",
        )
    for name in sorted(written - wanted):
        yield Problem(
            path=path,
            line=entry.line,
            cause=f"placeholder {{{name}}} is not in the source “{_short(message.msgid)}”",
            remedy=f"Use {', '.join(f'{{{each}}}' for each in sorted(wanted))}; until then the text falls back",
        )


def _blank_lines(message: Message, entry: Entry, path: str) -> Iterator[Problem]:
    """A blank line would end the paragraph."""
    if _BLANK_LINE.search(entry.msgstr) and not _BLANK_LINE.search(message.msgid):
        yield Problem(
            path=path,
            line=entry.line,
            cause=f"blank line in the translation of “{_short(message.msgid)}”",
            remedy="Write it as one paragraph; until then the text falls back",
        )


def _active_addresses(message: Message, entry: Entry, path: str) -> Iterator[Problem]:
    """An address that runs something is the author's to write, never a translator's."""
    found = _ACTIVE.search(html.unescape(entry.msgstr))
    if found and not _ACTIVE.search(html.unescape(message.msgid)):
        yield Problem(
            path=path,
            line=entry.line,
            cause=f"the translation of “{_short(message.msgid)}” leads to {found.group(1).strip().lower()}…",
            remedy="Keep the source's address; until then the text falls back",
        )


def _wishes(message: Message, entry: Entry, path: str) -> Iterator[Problem]:
    """A wish for the style of a value names a value of the message and a style of its kind, or nobody hears it."""
    kinds = {placed.name: placed.value.kind for placed in message.values}
    for match in WISH.finditer(entry.comment):
        name, style = match["name"], match["style"]
        if name not in kinds:
            known = ", ".join(f"{{{each}}}" for each in kinds) or "none"
            remedy = f"The message has {known}"
        elif style not in (styles := KINDS[kinds[name]].styles):
            remedy = f"Use {', '.join(styles)}" if styles else f"A {kinds[name]} has no styles; take the wish out"
        else:
            continue
        cause = f"the comment asks for {{{name}}} as {style}, which means nothing here"
        yield Problem(path=path, line=entry.line, cause=cause, remedy=remedy, severity=Severity.WARNING)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
