"""Figures as typed values: found in the source, carried through translation, written as each locale writes them.

A kind of value is one file with ``find`` and ``write`` and a line in ``KINDS``.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from pipeline.locale_profile import LocaleProfile
from pipeline.values import composites, dates, money, numbers, ordinals, percents, quotations, ranges, times, units
from pipeline.values.date_patterns import figure
from pipeline.values.grammar import Grammar
from pipeline.values.ranges import Range
from pipeline.values.settled import Pair, settled
from pipeline.values.value import Ambiguous, Found, Placed, Refused, Value

Finder = Callable[[str, Grammar], Iterable[Found | Ambiguous | Refused]]
Writer = Callable[[Any, LocaleProfile, str | None], str]
"""``write`` of a kind, which takes the values of that kind alone, a locale, and a style or none."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What is known of a kind of value; ``styles`` are those that a translator may ask for."""

    find: Finder
    write: Writer
    styles: tuple[str, ...] = ()


KINDS: dict[str, Kind] = {
    "date": Kind(dates.find, dates.write, dates.STYLES),
    "time": Kind(times.find, times.write, times.STYLES),
    "money": Kind(money.find, money.write, money.STYLES),
    "percent": Kind(percents.find, percents.write, percents.STYLES),
    "unit": Kind(units.find, units.write, units.STYLES),
    "ordinal": Kind(ordinals.find, ordinals.write, ordinals.STYLES),
    "number": Kind(numbers.find, numbers.write),
}
"""The kinds in order of precedence: where two claim the same text, the first has it."""


def find(
    text: str, shielded: Iterable[tuple[int, int]], grammar: Grammar, pairs: Iterable[Pair] = ()
) -> tuple[Found | Ambiguous, ...]:
    """The values of a text in its order, none overlapping another or a shielded range (code points, half open).

    ``pairs`` are what the author settles for this text, besides what the settings do.  A range goes before its ends.
    What a kind refuses lies still for the kinds behind it.
    """
    pairs = (*pairs, *grammar.settled)
    if not pairs and not figure(grammar.profile).search(text):
        return ()
    taken = _Taken(shielded)
    results: list[Found | Ambiguous] = []
    for found in _candidates(text, grammar, pairs):
        if taken.take(found.start, found.end) and not isinstance(found, Refused):
            results.append(found)
    return tuple(sorted(results, key=lambda found: found.start))


def _candidates(text: str, grammar: Grammar, pairs: tuple[Pair, ...]) -> Iterable[Found | Ambiguous | Refused]:
    """All that may be values, in order of precedence."""
    found = [
        *quotations.find(text),
        *composites.find(text, grammar),
        *ranges.find(text, grammar, lambda text: _figures(text, grammar, ranges.KINDS)),
        *_figures(text, grammar, grammar.kinds),
    ]
    if not pairs:
        return found
    return (*settled(text, pairs, grammar, (each for each in found if isinstance(each, Found))), *found)


def _figures(text: str, grammar: Grammar, kinds: Collection[str]) -> Iterator[Found | Ambiguous | Refused]:
    for kind in grammar.kinds:
        if kind in kinds:
            yield from KINDS[kind].find(text, grammar)


class _Taken:
    """Ranges of a text that do not overlap, in order."""

    def __init__(self, ranges: Iterable[tuple[int, int]]) -> None:
        self.starts: list[int] = []
        self.ends: list[int] = []
        for start, end in sorted(ranges):
            if self.ends and start <= self.ends[-1]:
                self.ends[-1] = max(self.ends[-1], end)
            elif start < end:
                self.starts.append(start)
                self.ends.append(end)

    def take(self, start: int, end: int) -> bool:
        """Take a range where nothing of it is taken yet; whether it was free."""
        index = bisect_right(self.ends, start)
        if index < len(self.starts) and self.starts[index] < end:
            return False
        self.starts.insert(index, start)
        self.ends.insert(index, end)
        return True


def write(value: Value, profile: LocaleProfile, style: str | None = None) -> str:
    """A value as the locale's newspapers print it, in a style that its kind has or in the author's."""
    if isinstance(value, Range):
        return ranges.write(value, profile, style, write)
    return KINDS[value.kind].write(value, profile, style)


def named(found: Iterable[Found], text: str) -> Iterator[tuple[Found, Placed]]:
    """The values of a message with the names of their placeholders, numbered from the second of a name on."""
    counts: dict[str, int] = {}
    for each in found:
        base = each.value.placeholder
        counts[base] = counts.get(base, 0) + 1
        name = base if counts[base] == 1 else f"{base}{counts[base]}"
        yield each, Placed(name, each.value, text[each.start : each.end])


__all__ = ["KINDS", "Ambiguous", "Found", "Grammar", "Kind", "Placed", "Refused", "Value", "find", "named", "write"]
