"""All that was ever translated into a locale: found by a message's key, or by the rare words that it shares.

*Architecture Invariant*: nothing is read before something is asked for; most updates find all they need in the
article's own catalog.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property

from pipeline.catalog import Entry, Key


class Origin(IntEnum):
    """Where a translation is known from; of two that are as good the nearer one is taken."""

    ARTICLE = 0
    PROJECT = 1
    COMPENDIUM = 2


@dataclass(frozen=True, slots=True)
class Known:
    """A translated entry, and the file that it is from (its path from the project's folder)."""

    entry: Entry
    origin: Origin
    place: str = ""


_WORD = re.compile(r"[^\W\d_]+")


def _words(text: str) -> frozenset[str]:
    """What a text can be found by: its words, in small letters."""
    return frozenset(_WORD.findall(text.casefold()))


class Index:
    """Entries by the words of their msgids."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.known = tuple(known)
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self.known):
            for word in _words(each.entry.msgid):
                self._by_word[word].append(number)

    def near(self, text: str, limit: int) -> list[Known]:
        """The entries that share the rarest words with a text, the likeliest first.

        A word counts the more the fewer entries have it.
        """
        scores: dict[int, float] = defaultdict(float)
        found = (self._by_word.get(word, ()) for word in _words(text))
        for numbers in sorted(filter(None, found), key=len):
            if len(numbers) > _COMMON and scores:
                break
            share = 1 / len(numbers)
            for number in numbers:
                scores[number] += share
        best = sorted(scores, key=lambda number: (-scores[number], number))
        return [self.known[number] for number in best[:limit]]


_COMMON = 400
"""Words that more entries share say nothing of any of them, where there are rarer ones."""


class Memory:
    """The translations of a locale: those of the project's catalogs, and of the compendia that the settings name."""

    def __init__(self, load: Callable[[], Iterable[Known]] = tuple) -> None:
        self._load = load

    @cached_property
    def _known(self) -> tuple[Known, ...]:
        return tuple(as_it_is(known) for known in self._load() if known.entry.is_translated)

    @cached_property
    def _by_key(self) -> dict[Key, list[Known]]:
        found: dict[Key, list[Known]] = defaultdict(list)
        for known in self._known:
            if not known.entry.plurals:  # what has forms for numbers translates another kind of message
                found[known.entry.key].append(known)
        return found

    @cached_property
    def _index(self) -> Index:
        """Each translation once, reviewed if it is so anywhere; between equals the order of the files decides."""
        distinct: dict[tuple[str, str], Known] = {}
        for known in self._known:
            text = (known.entry.msgid, known.entry.msgstr)
            if distinct.setdefault(text, known).entry.is_fuzzy and not known.entry.is_fuzzy:
                distinct[text] = known
        return Index(distinct.values())

    def exact(self, key: Key) -> Sequence[Known]:
        """The entries of a message, reviewed ones first, then the nearest."""
        return sorted(self._by_key.get(key, ()), key=_rank)

    def near(self, text: str, limit: int = 12) -> list[Known]:
        """The entries whose messages may be what a text was before, the likeliest first."""
        return self._index.near(text, limit)


def as_it_is(known: Known) -> Known:
    """A translation with the message that it is one of: that is the previous one, where it was offered for another.

    So an article is offered the same whether the others were updated before it or not.
    """
    context, msgid, plural = known.entry.previous
    if msgid is None or not known.entry.is_fuzzy:
        return known
    entry = replace(
        known.entry, msgid=msgid, context=context, msgid_plural=plural or "", notes=(), previous=(None, None, None)
    )
    return replace(known, entry=entry)


def _rank(known: Known) -> tuple[bool, Origin, bool]:
    return (known.entry.is_fuzzy, known.origin, known.entry.obsolete)
