"""What every kind of value needs in order to be found: how a locale writes numbers, months, scales and currencies.

All of it is read from CLDR (through Babel) for the locale of the source; only the few words between the parts that CLDR
does not record are here, by language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.scales import compact_words

NO_BREAK = "\u00a0"

SPACE = "[ \u00a0\u2009\u202f]"
"""A space inside a value: breaking, no-break, thin or narrow no-break."""

BEHIND = rf"(?<![\w.,:/@#$€£¥%°\-–−\u2019'])(?<![\w+]\+)(?<!\d{SPACE})"
"""No figure starts right behind these: it would be a piece of a name, a version, an address or another figure."""
BEFORE = rf"(?=[-−\d]){BEHIND}"
"""The same where a digit or its sign comes next, which is looked at first because it is rare."""
SIGN = "[-−]?"
"""The sign of a negative figure, which stands at it and behind nothing that ``BEFORE`` excludes."""
AFTER = rf"(?![\w%°/@]|[.,:’'\-–−]\w)(?!(?<=\d){SPACE}\d)"
"""No figure ends right before these, for the same reason."""

_BETWEEN = {"de": ("bis",), "en": ("to",), "es": ("a", "al", "hasta"), "fr": ("à",), "it": ("a",), "pt": ("a",)}
"""Language → what stands between the ends of a range."""

_OTHER_GROUPS = {"CH": "'’", "LI": "'’", "pt-PT": "."}
"""Tag or territory → what prose puts between thousands besides CLDR's sign."""

_OTHER_FORMS = {"es": {"and": ("e",), "or": ("u",)}, "it": {"and": ("ed",), "or": ("od",)}}
"""Language → other forms of its *and* and *or*."""


@dataclass(frozen=True, slots=True)
class Grammar:
    """How figures are found in the source: its locale, and the currencies that the project settles.

    ``currencies`` are pairs of a word or symbol and an ISO 4217 code, from ``[values] currency``.  ``kinds`` are the
    kinds of values to look for, in order of precedence.  ``settled`` are pairs of words and the plain form of what they
    mean, from ``[values] readings``.
    """

    profile: LocaleProfile
    kinds: tuple[str, ...]
    currencies: tuple[tuple[str, str], ...] = ()
    settled: tuple[tuple[str, str], ...] = ()
    _hash: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_hash", hash((self.profile, self.kinds, self.currencies, self.settled)))

    def __hash__(self) -> int:
        """The hash of what it holds, worked out once: a grammar is the key of every pattern."""
        return self._hash

    def number(self) -> str:
        """A pattern of the decimal numbers of the locale, whose groups no ordinary space parts."""
        return _number(self.profile)

    def figure(self) -> str:
        """A pattern of numbers that something behind shows to be one: their groups may be parted by any space.

        ``12 450`` alone might be two numbers, and ``900 123 456`` a telephone; ``12 450 dólares`` is neither.
        """
        return _figure(self.profile)

    def decimal(self, text: str) -> Decimal | None:
        """The number that ``text`` (matched by ``figure``) says, or ``None`` where two readings are possible.

        Three digits behind the decimal sign are thousands to readers of the neighbouring region.
        """
        separators = self.profile.cldr.number_symbols["latn"]
        digits = text.lstrip("-−")
        signs = f"[{re.escape(_group_signs(self.profile))}{SPACE[1:]}"
        whole, _, fraction = re.sub(signs, "", digits).partition(separators["decimal"])
        if len(fraction) == 3 and len(whole) <= 3 and whole != "0" and not re.search(signs, text):
            return None
        amount = Decimal(f"{whole}.{fraction}" if fraction else whole)
        return amount if digits == text else amount.copy_negate()

    def readings(self, text: str) -> tuple[str, ...]:
        """The numbers that an ambiguous ``text`` may mean, as plain decimals."""
        decimal = self.decimal_sign()
        plain = text.replace("−", "-")
        return (plain.replace(decimal, "."), plain.replace(decimal, ""))

    def decimal_sign(self) -> str:
        """The sign before the decimals."""
        return str(self.profile.cldr.number_symbols["latn"]["decimal"])

    def scales(self) -> dict[str, int]:
        """The words that multiply a number, each with its power of ten: ``millones`` 6, ``mil millones`` 9."""
        return _scales(self.profile)

    def joiner_of(self, word: str) -> str:
        """What a word that joins two figures makes of them: ``and``, ``or`` or ``to``."""
        return _conjunctions(self.profile).get(" ".join(word.lower().split()), "to")

    def conjunctions(self) -> tuple[str, ...]:
        """The words *and* and *or*, from CLDR's patterns for lists."""
        return tuple(_conjunctions(self.profile))

    def joiners(self) -> tuple[str, ...]:
        """The words that join two figures: *and*, *or*, and what stands between the ends of a range."""
        return (*self.conjunctions(), *self.between())

    def between(self) -> tuple[str, ...]:
        """The words between the ends of a range."""
        return _BETWEEN.get(self.profile.language, ())


def alternatives(words: Iterable[str]) -> str:
    """A pattern of any of ``words``, the longest first, with any kind of space between their parts."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(SPACE.join(map(re.escape, re.split(SPACE, word))) for word in ordered) + ")"


@lru_cache(maxsize=32)
def _number(profile: LocaleProfile) -> str:
    """Bounded, so that a text of digits alone costs no more than its length."""
    symbols = profile.cldr.number_symbols["latn"]
    signs = (f"[{re.escape(_group_signs(profile))}]", "[\u00a0\u2009\u202f]")
    groups = "|".join(rf"(?:{sign}\d{{3}}){{1,300}}" for sign in signs)
    return rf"(?:\d{{1,3}}(?:{groups})|\d{{1,1000}}){_fraction(symbols['decimal'])}"


def _group_signs(profile: LocaleProfile) -> str:
    """The signs between thousands, no-break spaces aside."""
    others = _OTHER_GROUPS.get(profile.tag, _OTHER_GROUPS.get(str(profile.cldr.territory), ""))
    return str(profile.cldr.number_symbols["latn"]["group"]) + others


@lru_cache(maxsize=32)
def _figure(profile: LocaleProfile) -> str:
    fraction = _fraction(profile.cldr.number_symbols["latn"]["decimal"])
    return rf"(?:\d{{1,3}}(?:{SPACE}\d{{3}}){{1,300}}{fraction}|{_number(profile)})"


def _fraction(decimal: str) -> str:
    return rf"(?:{re.escape(decimal)}\d{{1,1000}})?"


@lru_cache(maxsize=32)
def _scales(profile: LocaleProfile) -> dict[str, int]:
    words: dict[str, int] = {}
    for word, exponent in compact_words(profile):
        words.setdefault(word.lower(), exponent)
    return words


@lru_cache(maxsize=32)
def _conjunctions(profile: LocaleProfile) -> dict[str, str]:
    """The words *and* and *or*, each with which of them it is."""
    lists = profile.cldr.list_patterns
    words = {}
    for style, meaning in (("standard", "and"), ("or", "or")):
        word = str(lists.get(style, {}).get("2", "")).replace("{0}", "").replace("{1}", "").strip()
        words.update(dict.fromkeys((word, *_OTHER_FORMS.get(profile.language, {}).get(meaning, ())), meaning))
    return {word: meaning for word, meaning in words.items() if word.isalpha()}
