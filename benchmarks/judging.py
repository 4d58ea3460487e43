"""What became of a translator's work: the verdict on an entry, and what catalogs no longer hold.

Catalogs are read with polib, whatever program wrote them, so that no reader of ours judges our own writing.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

import polib

from benchmarks.pseudo import content, pseudo, running

_SENTENCE_END = re.compile(r"(?<=[.?!…])\s+")


class Verdict(Enum):
    """What a tool made of a message."""

    KEPT = "kept reviewed, right"
    WRONG = "kept reviewed, wrong"
    RIGHT = "offered, right"
    MISLEADING = "offered, wrong"
    UNWANTED = "offered for new text"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a catalog says of a message; ``previous`` is the former msgid of a fuzzy entry."""

    msgid: str
    msgstr: str
    fuzzy: bool = False
    obsolete: bool = False
    previous: str = ""


@lru_cache(maxsize=4096)
def read(text: str) -> tuple[Entry, ...]:
    """The entries of a catalog's text."""
    return tuple(
        Entry(each.msgid, each.msgstr, "fuzzy" in each.flags, bool(each.obsolete), each.previous_msgid or "")
        for each in polib.pofile(text)
    )


def texts(folder: Path) -> dict[str, str]:
    """The catalogs below a folder by their paths, as text."""
    return {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.po"))}


def same(one: str, other: str) -> bool:
    """Whether two texts are alike but for where their lines end."""
    return one.split() == other.split()


def verdict(entry: Entry | None, olds: Iterable[str]) -> Verdict:
    """What to say of the entry of a message that came from the texts ``olds``, or from none."""
    if entry is None or not entry.msgstr:
        return Verdict.NOTHING
    if not entry.fuzzy:
        return Verdict.KEPT if same(entry.msgstr, pseudo(entry.msgid)) else Verdict.WRONG
    origins = tuple(olds)
    if not origins:
        return Verdict.UNWANTED
    new = content(pseudo(entry.msgid))
    right = any(_made_of(content(entry.msgstr), content(pseudo(old)), new) for old in origins)
    return Verdict.RIGHT if right else Verdict.MISLEADING


def names_origin(entry: Entry, olds: Iterable[str]) -> bool:
    """Whether the previous msgid is one of the texts that the message came from, or most of one."""
    new, previous = content(entry.msgid), content(entry.previous)
    return any(_made_of(previous, content(old), new) for old in olds)


def _made_of(offered: Counter[str], old: Counter[str], new: Counter[str]) -> bool:
    """Whether what is offered is most of an old text, or made of it and most of what the new text has of it."""
    shared, stays = (offered & old).total(), old & new
    if 2 * shared > old.total():
        return True
    return 2 * shared > offered.total() and 2 * (offered & stays).total() > stays.total() > 0


def lost(before: Mapping[str, str], after: Mapping[str, str]) -> tuple[tuple[str, ...], ...]:
    """The sentences of translations of the catalogs before that are in no catalog after, in no state of an entry.

    A sentence is the row of its words: it is no loss that an address, a figure or inline markup in it is a new one.
    """
    changed = [text for name, text in before.items() if after.get(name) != text]
    kept = {sentence for text in after.values() for sentence in _known(text)}
    return tuple(sorted({sentence for text in changed for sentence in _known(text)} - kept))


@lru_cache(maxsize=4096)
def _known(text: str) -> frozenset[tuple[str, ...]]:
    sentences = (sentence for entry in read(text) for sentence in _SENTENCE_END.split(entry.msgstr))
    return frozenset(words for sentence in sentences if (words := tuple(running(sentence))))
