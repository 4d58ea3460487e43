"""Messages, and what translators made of them: a template, a catalog, and how much of one the other covers.

*Architecture Invariant*: like a document, a catalog is its file, partitioned.  ``Entry.source`` is how the entry stands
there; an entry that is not changed is written back as it was, whatever program wrote it, and of one that is changed
those lines that say the same.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace

from pipeline.values.value import Placed

Key = tuple[str | None, str]
"""What gettext tells messages apart by: msgctxt and msgid."""

BRACE_FORMAT = "python-brace-format"
FUZZY = "fuzzy"

_ALSO = "also translated as: "

_WORD = re.compile(r"[^\W_]+(?:[’'\-][^\W_]+)*")
_BRACES = re.compile(r"\{\{|\{\w+\}")


@dataclass(frozen=True, slots=True)
class Message:
    """A message of an article: what its translator sees and is told."""

    msgid: str
    context: str | None = None
    notes: tuple[str, ...] = ()
    values: tuple[Placed, ...] = ()

    @property
    def key(self) -> Key:
        """Context and msgid."""
        return (self.context, self.msgid)

    @property
    def words(self) -> int:
        """How many words there are to translate; a value is not one.  Without values, braces are plain text."""
        text = _BRACES.sub(" ", self.msgid) if self.values else self.msgid
        return len(_WORD.findall(text))


@dataclass(frozen=True, slots=True)
class Template:
    """The messages of an article, each once, in its order.  ``path`` is the article's, from the project's folder."""

    path: str
    messages: tuple[Message, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of a catalog (GNU gettext manual, *The Format of PO Files*).

    ``comment`` is the translator's (``#``), ``notes`` the program's (``#.``), one line of text for each of the file.
    ``plurals`` are its translations by form where it has a ``msgid_plural``.  ``previous`` is the former context, msgid
    and plural (``#|``).  ``line`` is the entry's first line in its file, 0 where it has none yet.  ``source`` is its
    text there, with the blank lines after it; empty where the entry is new.  It is ``stale`` where the entry changed.
    """

    msgid: str
    msgstr: str = ""
    context: str | None = None
    comment: str = ""
    notes: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    previous: tuple[str | None, str | None, str | None] = (None, None, None)
    msgid_plural: str = ""
    plurals: tuple[tuple[int, str], ...] = ()
    obsolete: bool = False
    line: int = field(default=0, compare=False)
    source: str = field(default="", compare=False)
    stale: bool = field(default=False, compare=False)

    @property
    def key(self) -> Key:
        """Context and msgid."""
        return (self.context, self.msgid)

    @property
    def is_translated(self) -> bool:
        """Whether somebody translated it, reviewed or not."""
        return bool(self.msgstr) or any(text for _, text in self.plurals)

    @property
    def is_fuzzy(self) -> bool:
        """Whether its translation waits for review."""
        return FUZZY in self.flags

    @property
    def is_reviewed(self) -> bool:
        """Whether its translation may be published."""
        return bool(self.msgstr) and not self.is_fuzzy and not self.obsolete


def also(text: str) -> str:
    """The comment, of one line, that keeps the other of two translations of a message."""
    return _ALSO + text.replace("\n", "\\n").replace("\r", "\\r")


def retired(entry: Entry) -> Entry:
    """An entry whose message is gone: without what the program said of it, which it says again if it comes back."""
    flags = tuple(flag for flag in entry.flags if flag != BRACE_FORMAT)
    return replace(entry, obsolete=True, notes=(), references=(), flags=flags, stale=True)


@dataclass(frozen=True, slots=True)
class Catalog:
    """A translator's catalog.

    ``head`` is all that stands before the first entry: the header entry with its comments, as text of the file.
    ``headers`` are its fields.  ``newline`` is how the file ends its lines, ``wrapped`` whether it parts long strings.
    ``tail`` are the comments behind the last entry, as text of the file.
    """

    head: str
    headers: Mapping[str, str]
    entries: tuple[Entry, ...] = ()
    newline: str = "\n"
    wrapped: bool = True
    tail: str = ""

    def by_key(self) -> dict[Key, Entry]:
        """The entries by context and msgid: translated before untranslated, then living before obsolete."""
        found: dict[Key, Entry] = {}
        for entry in sorted(self.entries, key=lambda each: (not each.is_translated, each.obsolete)):
            found.setdefault(entry.key, entry)
        return found

    @property
    def translators(self) -> tuple[str, ...]:
        """The people that the headers name, without their addresses."""
        last = re.sub(r"\s*<[^>]*>", "", self.headers.get("Last-Translator", "")).strip()
        return (last,) if last and last not in ("FULL NAME", "Automatically generated") else ()


@dataclass(frozen=True, slots=True)
class Tally:
    """A count of messages and of the words in them."""

    messages: int = 0
    words: int = 0

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.messages + other.messages, self.words + other.words)


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of an article is translated: reviewed, waiting for review, and not at all."""

    translated: Tally = Tally()
    fuzzy: Tally = Tally()
    untranslated: Tally = Tally()

    @property
    def total(self) -> Tally:
        """All messages and words."""
        return self.translated + self.fuzzy + self.untranslated

    @property
    def percent(self) -> int:
        """The reviewed words in whole percents, rounded down; 100 where there is nothing to translate."""
        return 100 * self.translated.words // self.total.words if self.total.words else 100

    def __add__(self, other: Coverage) -> Coverage:
        return Coverage(
            self.translated + other.translated, self.fuzzy + other.fuzzy, self.untranslated + other.untranslated
        )


def coverage(template: Template, catalog: Catalog | None, refused: Collection[Key] = ()) -> Coverage:
    """How much of a template a catalog (``None``: there is none yet) covers; what is ``refused`` covers nothing."""
    known = catalog.by_key() if catalog else {}
    entries = {key: entry for key, entry in known.items() if key not in refused}
    return sum((_covered(message, entries.get(message.key)) for message in template.messages), Coverage())


def _covered(message: Message, entry: Entry | None) -> Coverage:
    one = Tally(1, message.words)
    if entry is None or entry.obsolete or not entry.is_translated:
        return Coverage(untranslated=one)
    return Coverage(fuzzy=one) if entry.is_fuzzy else Coverage(translated=one)
