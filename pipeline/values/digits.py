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

_FIRST_GROUPED = {"es_419": 1} | dict.fromkeys("be bg es et ia it ka lv pl pt_PT sl sq".split(), 2)
"""CLDR's ``minimumGroupingDigits``, which Babel does not read: where it is 2, four digits stand together.

A locale has the number of the nearest of its parents: that of ``es-MX`` is ``es-419``, that of ``pt-AO`` ``pt-PT``.
"""

_FOUR_TOGETHER = frozenset({"hu", "ru", "uk"})
"""Languages whose rules part the thousands from five digits on, where CLDR has it from four.

Hungarian: *A magyar helyesírás szabályai*, 289; Russian: Milchin, *Spravochnik izdatelya i avtora*, on numbers.
"""

_ZEROS = {
    "adlm": "\U0001e950",
    "ahom": "\U00011730",
    "arab": "\u0660",
    "arabext": "\u06f0",
    "bali": "\u1b50",
    "beng": "\u09e6",
    "bhks": "\U00011c50",
    "brah": "\U00011066",
    "cakm": "\U00011136",
    "cham": "\uaa50",
    "deva": "\u0966",
    "diak": "\U00011950",
    "fullwide": "\uff10",
    "gong": "\U00011da0",
    "gonm": "\U00011d50",
    "gujr": "\u0ae6",
    "guru": "\u0a66",
    "hmng": "\U00016b50",
    "hmnp": "\U0001e140",
    "java": "\ua9d0",
    "kali": "\ua900",
    "kawi": "\U00011f50",
    "khmr": "\u17e0",
    "knda": "\u0ce6",
    "lana": "\u1a80",
    "lanatham": "\u1a90",
    "laoo": "\u0ed0",
    "lepc": "\u1c40",
    "limb": "\u1946",
    "mlym": "\u0d66",
    "modi": "\U00011650",
    "mong": "\u1810",
    "mroo": "\U00016a60",
    "mtei": "\uabf0",
    "mymr": "\u1040",
    "mymrshan": "\u1090",
    "mymrtlng": "\ua9f0",
    "nagm": "\U0001e4f0",
    "newa": "\U00011450",
    "nkoo": "\u07c0",
    "olck": "\u1c50",
    "orya": "\u0b66",
    "osma": "\U000104a0",
    "rohg": "\U00010d30",
    "saur": "\ua8d0",
    "shrd": "\U000111d0",
    "sind": "\U000112f0",
    "sinh": "\u0de6",
    "sora": "\U000110f0",
    "sund": "\u1bb0",
    "takr": "\U000116c0",
    "talu": "\u19d0",
    "tamldec": "\u0be6",
    "telu": "\u0c66",
    "thai": "\u0e50",
    "tibt": "\u0f20",
    "tirh": "\U000114d0",
    "tnsa": "\U00016ac0",
    "vaii": "\ua620",
    "wara": "\U000118e0",
    "wcho": "\U0001e2f0",
}
"""CLDR's numbering systems of ten digits (*numberingSystems*), each with its zero: Unicode has the ten in a row."""

_TEN_DIGITS = {system: "".join(chr(ord(zero) + digit) for digit in range(10)) for system, zero in _ZEROS.items()} | {
    "hanidec": "〇一二三四五六七八九",
    "latn": "0123456789",
}

NUMBERING_SYSTEMS = frozenset(_TEN_DIGITS)
"""The ids of the numbering systems that can be asked for; those that are no digits (Roman, Tamil) are none of them."""


def digits(amount: Decimal, profile: LocaleProfile) -> str:
    """An amount in the locale's digits and separators, with exactly the decimals that it carries, and CLDR's minus."""
    return _written(amount, profile, grouped=amount.adjusted() >= 2 + _first_grouped(profile))


def ungrouped(amount: Decimal, profile: LocaleProfile) -> str:
    """The same without a sign between the thousands."""
    return _written(amount, profile, grouped=False)


def native(text: str, profile: LocaleProfile) -> str:
    """A text with its digits 0 to 9 in the numbering system of the profile: ``۱۲`` in Persian."""
    known = _TEN_DIGITS.get(numbering_system(profile), _TEN_DIGITS["latn"])
    return text.translate({ord("0") + digit: known[digit] for digit in range(10)})


@lru_cache(maxsize=32)
def symbols(profile: LocaleProfile) -> Mapping[str, str]:
    """CLDR's symbols of numbers for the numbering system of the profile, and Latin ones where it has none for it."""
    known = profile.cldr.number_symbols
    return {**known["latn"], **known.get(numbering_system(profile), {})}


def numbering_system(profile: LocaleProfile) -> str:
    """The id of the numbering system that figures are written in: the one that is asked for, or CLDR's default."""
    default: str = profile.cldr.default_numbering_system
    if profile.digits == "native":
        return str(profile.cldr.other_numbering_systems.get("native", default))
    return profile.digits or default


@lru_cache(maxsize=256)
def decimal_pattern(profile: LocaleProfile, places: int) -> NumberPattern:
    """CLDR's decimal pattern of the locale with a fixed number of decimals (its grouping may be Indian)."""
    from babel.numbers import parse_pattern

    whole = str(profile.cldr.decimal_formats[None].pattern).partition(";")[0].partition(".")[0]
    return parse_pattern(f"{whole}.{'0' * places}" if places else whole)


def _written(amount: Decimal, profile: LocaleProfile, *, grouped: bool) -> str:
    places = max(0, -int(amount.as_tuple().exponent))
    with localcontext(EXACT):
        figure: str = decimal_pattern(profile, places).apply(
            amount.copy_abs(), profile.cldr, group_separator=grouped, numbering_system=_separators(profile)
        )
    return ("" if amount >= 0 else symbols(profile)["minusSign"]) + native(figure, profile)


def _separators(profile: LocaleProfile) -> str:
    """The numbering system whose separators are the locale's: CLDR lets those of many be the Latin ones."""
    system = numbering_system(profile)
    return system if "decimal" in profile.cldr.number_symbols.get(system, {}) else "latn"


@lru_cache(maxsize=256)
def _first_grouped(profile: LocaleProfile) -> int:
    """How many digits stand before the first separator at least."""
    if profile.language in _FOUR_TOGETHER:
        return 2
    return next((_FIRST_GROUPED[name] for name in lineage(profile) if name in _FIRST_GROUPED), 1)


@lru_cache(maxsize=256)
def lineage(profile: LocaleProfile) -> tuple[str, ...]:
    """CLDR's locale of a profile and its parents, the nearest first: ``es_MX``, ``es_419``, ``es``.

    A script that is not the usual one of its language has no parent (UTS 35, *Parent Locales*): ``zh_Hant``.
    """
    from babel.core import get_global

    parents, usual = get_global("parent_exceptions"), get_global("likely_subtags")
    name, names = str(profile.cldr), []
    while name:
        names.append(name)
        rest, _, last = name.rpartition("_")
        foreign = len(last) == 4 and last.isalpha() and last not in usual.get(rest, last)
        name = parents.get(name) or ("" if foreign else rest)
    return tuple(names)
