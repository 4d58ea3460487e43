"""Digits and separators: how a locale writes a plain number."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Context, Decimal, localcontext
from functools import lru_cache
from typing import TYPE_CHECKING

from pipeline.locale_profile import LocaleProfile

if TYPE_CHECKING:
    from babel.numbers import NumberPattern

EXACT = Context(prec=4_000)
"""Arithmetic that drops no digit of a figure that the grammar takes (at most a thousand before and behind its sign)."""

_FIRST_GROUPED = {"es_419": 1} | dict.fromkeys(("be", "bg", "es", "et", "ia", "ka", "lv", "pl", "sq", "pt_PT"), 2)
"""CLDR's ``minimumGroupingDigits``, which Babel does not read: where it is 2, four digits stand together.

A locale has the number of the nearest of its parents: that of ``es-MX`` is ``es-419``, that of ``pt-AO`` ``pt-PT``.
"""

_ZEROS = {
    "adlm": "\U0001e950",
    "arab": "\u0660",
    "arabext": "\u06f0",
    "beng": "\u09e6",
    "cakm": "\U00011136",
    "deva": "\u0966",
    "hmnp": "\U0001e140",
    "mtei": "\uabf0",
    "mymr": "\u1040",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "tibt": "\u0f20",
}
"""The digit zero of the numbering systems that are the default of a locale (CLDR's *numberingSystems*)."""


def digits(amount: Decimal, profile: LocaleProfile) -> str:
    """An amount in the locale's digits and separators, with exactly the decimals that it carries."""
    places = max(0, -int(amount.as_tuple().exponent))
    grouped = amount.adjusted() >= 2 + _first_grouped(profile)
    pattern = decimal_pattern(profile, places)
    with localcontext(EXACT):
        written: str = pattern.apply(
            amount, profile.cldr, group_separator=grouped, numbering_system=_separators(profile)
        )
    return native(written, profile)


def native(text: str, profile: LocaleProfile) -> str:
    """A text with its digits 0 to 9 in the default numbering system of the locale: ``۱۲`` in Persian."""
    zero = _ZEROS.get(profile.cldr.default_numbering_system)
    return text.translate({ord("0") + digit: ord(zero) + digit for digit in range(10)}) if zero else text


def symbols(profile: LocaleProfile) -> Mapping[str, str]:
    """CLDR's symbols of numbers for the default numbering system, and Latin ones where it has none of its own."""
    known = profile.cldr.number_symbols
    return {**known["latn"], **known.get(profile.cldr.default_numbering_system, {})}


@lru_cache(maxsize=256)
def decimal_pattern(profile: LocaleProfile, places: int) -> NumberPattern:
    """CLDR's decimal pattern of the locale with a fixed number of decimals (its grouping may be Indian)."""
    from babel.numbers import parse_pattern

    whole = str(profile.cldr.decimal_formats[None].pattern).partition(";")[0].partition(".")[0]
    return parse_pattern(f"{whole}.{'0' * places}" if places else whole)


def _separators(profile: LocaleProfile) -> str:
    """The numbering system whose separators are the locale's: CLDR lets those of many be the Latin ones."""
    system = profile.cldr.default_numbering_system
    return system if "decimal" in profile.cldr.number_symbols.get(system, {}) else "latn"


@lru_cache(maxsize=256)
def _first_grouped(profile: LocaleProfile) -> int:
    """How many digits stand before the first separator at least."""
    from babel.core import get_global

    parents, name = get_global("parent_exceptions"), str(profile.cldr)
    while name:
        if name in _FIRST_GROUPED:
            return _FIRST_GROUPED[name]
        name = parents.get(name) or name.rpartition("_")[0]
    return 1
