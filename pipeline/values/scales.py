"""Words that multiply a number, from CLDR's compact formats: read in a source, and chosen for a locale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, localcontext
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import EXACT, digits, lineage, ungrouped

WRITES_THOUSANDS = frozenset(
    "ar az be bg bn cs es fa gl gu he hi hu id ja kk ko lt mr ne pa pl pt ru ta tr uk ur zh".split()
)
"""Languages whose newspapers keep a word for thousands; the others write ``50,000`` where an author wrote ``50 mil``.

Their press counts so itself: ``50 mil`` (es, pt), ``50 тыс.``, ``50 tys.``, ``50 хил.``, ``50 tūkst.`` (ru, be, uk, pl,
bg, lt), ``50 tisíc``, ``50 ezer``, ``50 bin``, ``50 ribu`` (cs, hu, tr, id), ``50 ألف``, ``50 אלף``, ``۵۰ هزار`` (ar,
he, fa), ``50 हज़ार`` and its like in India and its neighbours; Chinese, Japanese and Korean count in tens of thousands.
"""

_ABBREVIATES = frozenset({"be", "bg", "lt", "pl", "ru", "uk"})
"""Languages whose newspapers abbreviate scales in running text (``4 млн``), as CLDR's short compact formats do."""

_LEFT_OUT = {"ca": {9}, "fr": {12}, "it": {12}, "ko": {3}, "ne": {6}}
"""Language → scales for which CLDR has a word, and newspapers count in the one below.

Catalan prints ``2.000 milions`` and not *milers de milions* (Optimot), French ``2 000 milliards``, since *billions* are
taken for English ones, Italian ``2.000 miliardi``; Korean has 천 within no figure.  CLDR's Nepali करोड is ten times too
small.
"""

_OURS = {
    "ar": {
        9: {"few": "0 مليارات", "other": "0 مليار"},
        12: {"few": "0 تريليونات", "other": "0 تريليون"},
    },
    "ne": {7: {"other": "0 करोड"}},
    "zh_Hant_HK": {4: {"other": "0萬"}, 8: {"other": "0億"}, 12: {"other": "0萬億"}},
}
"""Locale → power of ten → plural category → pattern, where CLDR's is none of newspapers.

CLDR has no plural of the Arabic milliard, a million for the Nepali crore, and for Hong Kong letters of spreadsheets.
"""

_TWO_DECIMALS = frozenset({"es"})
"""Languages whose readers might take three decimals for thousands, which the next country parts with that sign."""

_COMPOUND = {"ja": True, "ko": True, "zh_Hant": True, "zh_Hant_HK": False}
"""Locale → whether newspapers part a number at each scale: ``1億2000万``, ``1억2000만``, where CLDR has ``1.2億``.

So the style books of Kyodo (*Kisha handobukku*, on numbers), of Taiwan's Central News Agency, and Korean spelling
(article 44, by tens of thousands).
"""

_UNGROUPED = frozenset({"ja", "ko", "yue", "zh"})
"""Languages that put no sign between the four digits before 万 or 億: ``1750億``."""

_ABBREVIATIONS: dict[str, dict[str, int | None]] = {
    "ca": {"mil": 3, "mil milions": 9, "MEUR": None},
    "de": {"Mio": 6, "Mrd": 9, "Bio": 12, "Tsd.": 3, "Tsd": 3},
    "en": {"k": 3, "m": 6, "mn": 6, "b": 9, "bn": 9, "tn": 12, "trn": 12, "MM": None, "mil": None},
    "es": {"MM": 6, "B": None, "mill.": 6},
    "fr": {"md": 9, "mds": 9, "Mds": 9, "Mrd": 9, "mrd": 9, "mio": 6, "mio.": 6, "Mio": 6},
    "it": {"mila": 3, "mln": 6, "mld": 9, "mrd": 9, "mio.": 6},
    "pt": {"M": 6, "MM": None, "mM": 9},
}
"""Language → what else than CLDR's short compact formats stands for a scale behind money.

``None`` is one that stays text: the Spanish ``B`` is CLDR's *billón* (12), and the English *billion* to many writers.
"""

_DOUBTFUL = dict.fromkeys("KMBT")
"""Letters that stand for a scale somewhere, and for nothing surely in a language that does not have them."""


def compact_words(profile: LocaleProfile) -> Iterator[tuple[str, int]]:
    """The scale words of prose in all plural forms, each with its power of ten: CLDR's long ones and those written."""
    yield from _words(compact_formats(profile))
    for exponent, forms in _written(profile).items():
        yield from ((_word(pattern), exponent) for pattern in forms.values())


@lru_cache(maxsize=32)
def abbreviations(profile: LocaleProfile) -> dict[str, int | None]:
    """What stands for a scale behind money (``$5 M``), with its power of ten or ``None`` where that is not sure."""
    words = {word for word, _ in compact_words(profile)}
    short = {word: power for word, power in _words(_formats(profile, "short")) if word not in words}
    return {**_DOUBTFUL, **short, **_ABBREVIATIONS.get(profile.language, {})}


@lru_cache(maxsize=128)
def compact_formats(profile: LocaleProfile) -> dict[str, dict[str, str]]:
    """CLDR's long compact formats: plural category → power of ten (``"1000000"``) → pattern (``0 millones``).

    Languages that count in words for it (Japanese, Chinese) have the same in the long form as in the short, and CLDR
    records it there alone.
    """
    return _formats(profile, "long") or _formats(profile, "short")


def scaled(amount: Decimal, exponent: int, profile: LocaleProfile) -> tuple[str, int]:
    """``amount`` × 10^``exponent`` in the scale words of the locale, and the power of ten of the word used (0: none).

    The locale's own scale is chosen (2 mil millones → 2 billion, 4 millones → 400万) unless it leaves more than three
    decimals, or more than two where three might be taken for thousands (Spanish has 10,001 millones, not 10.001 mil
    millones).  The decimals of the author's own scale are kept: 3.50 millones → 3.50 million.
    """
    with localcontext(EXACT):
        whole = _plain(amount.scaleb(exponent)) if exponent else amount
        if exponent and _is_compound(profile) and whole == whole.to_integral_value():
            return _compound(whole, profile)
        places = 2 if profile.language in _TWO_DECIMALS else 3
        for used in _candidates(whole, exponent, profile) if exponent else ():
            mantissa = amount if used == exponent else _plain(whole.scaleb(-used))
            if used == exponent or int(mantissa.as_tuple().exponent) >= -places:
                return _in_words(mantissa, used, profile), used
        return digits(whole, profile), 0


def _is_compound(profile: LocaleProfile) -> bool:
    return next((_COMPOUND[name] for name in lineage(profile) if name in _COMPOUND), False)


def _candidates(whole: Decimal, exponent: int, profile: LocaleProfile) -> Iterator[int]:
    """The scales in which a number may be written, the best first; a part of one keeps the author's (0.5 million)."""
    written = _written(profile)
    if exponent == 3 and profile.language not in WRITES_THOUSANDS:
        return
    if whole.adjusted() < exponent and exponent in written:
        yield exponent
    natural = max((used for used in written if used <= whole.adjusted()), default=0)
    if natural:
        yield natural
    if exponent > 3 and exponent in written:
        yield exponent
    yield from (used for used in sorted(written, reverse=True) if used < natural)


def _compound(whole: Decimal, profile: LocaleProfile) -> tuple[str, int]:
    """A whole number parted at each of the scales, and the power of ten of the greatest: ``12億3456万7890``, 8."""
    parts, rest, greatest = "", whole, 0
    for used in sorted(_written(profile), reverse=True):
        count, rest = divmod(rest, Decimal(10) ** used)
        if count:
            parts += _in_words(count if not parts else count.copy_abs(), used, profile)
            greatest = greatest or used
    if not parts:
        return digits(whole, profile), 0
    return parts + (ungrouped(rest.copy_abs(), profile) if rest else ""), greatest


def _in_words(mantissa: Decimal, used: int, profile: LocaleProfile) -> str:
    forms = _written(profile)[used]
    pattern = forms.get(profile.cldr.plural_form(mantissa), forms["other"])
    figure = (ungrouped if profile.language in _UNGROUPED else digits)(mantissa, profile)
    return re.sub("0+", lambda _: figure, pattern, count=1)


@lru_cache(maxsize=128)
def _written(profile: LocaleProfile) -> dict[int, dict[str, str]]:
    """The scales for which the prose of a locale has a word: power of ten → plural category → pattern.

    CLDR has a pattern for each number of digits before the word (``0 ملايين``, ``00 ملايين``); the first of them serves
    for all, since only the plural category of the figure tells the forms of the word apart.
    """
    short = _formats(profile, "short") if profile.language in _ABBREVIATES else {}
    scales: dict[int, dict[str, str]] = {}
    for category, patterns in (short or compact_formats(profile)).items():
        for power in sorted(patterns, key=len):
            exponent = _power(power, patterns[power])
            if exponent and _is_of_prose(exponent, patterns[power], profile.language):
                scales.setdefault(exponent, {}).setdefault(category, patterns[power])
    ours = next((_OURS[name] for name in lineage(profile) if name in _OURS), {})
    return {exponent: forms for exponent, forms in (scales | ours).items() if "other" in forms}


def _is_of_prose(exponent: int, pattern: str, language: str) -> bool:
    """Whether newspapers write a scale: not a letter alone (CLDR's ``0M`` where a language has nothing of its own)."""
    if exponent in _LEFT_OUT.get(language, ()) or (exponent == 3 and language not in WRITES_THOUSANDS):
        return False
    return exponent >= 3 and not re.search("0[A-Z]$", pattern)


def _words(formats: dict[str, dict[str, str]]) -> Iterator[tuple[str, int]]:
    for forms in formats.values():
        for power, pattern in forms.items():
            exponent = _power(power, pattern)
            if exponent:
                yield _word(pattern), exponent


def _power(power: str, pattern: str) -> int:
    """The power of ten of the word of a compact pattern; 0 for ``0``, by which CLDR means no abbreviation."""
    zeros = re.search("0+", pattern)
    return len(power) - len(zeros.group()) if zeros and _word(pattern) else 0


def _word(pattern: str) -> str:
    return re.sub("0+", "", pattern, count=1).strip(" \u00a0\u202f\u200f")


def _formats(profile: LocaleProfile, width: str) -> dict[str, dict[str, str]]:
    """CLDR's compact formats of a width, without quotes and without what they have for negative numbers."""
    chosen = profile.cldr.compact_decimal_formats.get(width) or {}
    return {
        category: {
            power: str(pattern.pattern).partition(";")[0].replace("'", "") for power, pattern in patterns.items()
        }
        for category, patterns in chosen.items()
    }


def _plain(amount: Decimal) -> Decimal:
    """Without zeros at the end of the decimals, and without an exponent above zero."""
    normal = amount.normalize()
    return normal.quantize(Decimal(1)) if int(normal.as_tuple().exponent) > 0 else normal
