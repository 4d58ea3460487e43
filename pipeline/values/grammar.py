"""What every kind of value needs in order to be found: how a locale writes numbers, months, scales and currencies.

All of it is read from CLDR (through Babel) for the locale of the source; only the few words between the parts that CLDR
does not record are here, by language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile

SPACE = "[ \u00a0\u202f]"
"""A space inside a value: breaking, no-break or narrow no-break."""

BEFORE = r"(?<![\w.,:/@#$€£¥%°+\-–−\u2019'])"
"""No figure starts right behind these: it would be a piece of a name, a version, an address or another figure."""
AFTER = r"(?![\w%°/@]|[.,:’'\-–−]\w)"
"""No figure ends right before these, for the same reason."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How figures are found in the source: its locale, and the currencies that the project settles.

    ``currencies`` are pairs of a word or symbol and an ISO 4217 code, from ``[values] currency``.  ``kinds`` are the
    kinds of values to look for, in order of precedence.
    """

    profile: LocaleProfile
    kinds: tuple[str, ...]
    currencies: tuple[tuple[str, str], ...] = ()

    def number(self) -> str:
        """A pattern of the plain decimal numbers of the locale, without groups."""
        return _number(self.profile)

    def decimal(self, text: str) -> Decimal | None:
        """The number that ``text`` (matched by ``number``) says, or ``None`` where two readings are possible.

        Three digits behind the decimal sign are thousands to readers of the neighbouring region.
        """
        separators = self.profile.cldr.number_symbols["latn"]
        whole, _, fraction = re.sub(SPACE, "", text).replace(separators["group"], "").partition(separators["decimal"])
        if len(fraction) == 3 and len(whole) <= 3 and whole != "0" and separators["group"] not in text:
            return None
        return Decimal(f"{whole}.{fraction}" if fraction else whole)

    def readings(self, text: str) -> tuple[str, ...]:
        """The numbers that an ambiguous ``text`` may mean, as plain decimals."""
        decimal = self.profile.cldr.number_symbols["latn"]["decimal"]
        return (text.replace(decimal, "."), text.replace(decimal, ""))

    def scales(self) -> dict[str, int]:
        """The words that multiply a number, each with its power of ten: ``millones`` 6, ``mil millones`` 9."""
        return _scales(self.profile)


def alternatives(words: Iterable[str]) -> str:
    """A pattern of any of ``words``, the longest first, with any kind of space between their parts."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(SPACE.join(map(re.escape, re.split(SPACE, word))) for word in ordered) + ")"


@lru_cache(maxsize=32)
def _number(profile: LocaleProfile) -> str:
    symbols = profile.cldr.number_symbols["latn"]
    group, decimal = re.escape(symbols["group"]), re.escape(symbols["decimal"])
    spaces = "[\u00a0\u202f\u2009]"
    return rf"(?:\d{{1,3}}(?:(?:{group}\d{{3}})+|(?:{spaces}\d{{3}})+)|\d+)(?:{decimal}\d+)?"


@lru_cache(maxsize=32)
def _scales(profile: LocaleProfile) -> dict[str, int]:
    words: dict[str, int] = {}
    for word, exponent in compact_words(profile):
        words.setdefault(word, exponent)
    return words


def compact_words(profile: LocaleProfile) -> Iterator[tuple[str, int]]:
    """The scale words of CLDR's long compact formats, in all plural forms, each with its power of ten."""
    for forms in compact_formats(profile).values():
        for power, pattern in forms.items():
            digits = re.search("0+", pattern)
            if digits and (word := pattern.replace(digits.group(), "").strip(" \u00a0\u202f")):
                yield word, len(power) - len(digits.group())


@lru_cache(maxsize=128)
def compact_formats(profile: LocaleProfile) -> dict[str, dict[str, str]]:
    """CLDR's long compact formats: plural category → power of ten (``"1000000"``) → pattern (``0 millones``).

    Languages that count in words for it (Japanese, Chinese) have the same in the long form as in the short, and CLDR
    records it there alone.
    """
    formats = profile.cldr.compact_decimal_formats
    chosen = formats.get("long") or formats.get("short") or {}
    return {
        category: {power: str(pattern.pattern).replace("'", "") for power, pattern in patterns.items()}
        for category, patterns in chosen.items()
    }
