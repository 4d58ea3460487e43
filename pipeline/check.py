"""Find what is wrong with a translation before its readers do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline import placeholders
from pipeline.catalog import Catalog, Entry, Key, Message, Template
from pipeline.problem import Problem


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
            refused.add(message.key)
    return Checked(tuple(problems), frozenset(refused))


def check(message: Message, entry: Entry, path: str) -> tuple[Problem, ...]:
    """The problems of one translation."""
    return tuple(_placeholders(message, entry, path))


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


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"
