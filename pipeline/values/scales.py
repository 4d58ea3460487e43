"""Words that multiply a number, from CLDR's compact formats: read in a source, and chosen for a locale."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, localcontext
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import EXACT, digits

WRITES_THOUSANDS = frozenset({"es", "pt", "ar", "ja", "zh", "ko", "hi", "gl"})
"""Languages whose newspapers keep a word for thousands (``50 mil``); the others write ``50,000``."""

_ABBREVIATIONS: dict[str, dict[str, int | None]] = {
    "en": {"k": 3, "m": 6, "bn": 9, "tn": 12},
    "es": {"MM": 6, "B": None},
}
"""Language → what else than CLDR's short compact formats stands for a scale behind money.

``None`` is one that stays text: the Spanish ``B`` is CLDR's *billón* (12), and the English *billion* to many writers.
"""

_DOUBTFUL = dict.fromkeys("KMBT")
"""Letters that stand for a scale somewhere, and for nothing surely in a language that does not have them."""


def compact_words(profile: LocaleProfile) -> Iterator[tuple[str, int]]:
    """The scale words of CLDR's long compact formats, in all plural forms, each with its power of ten."""
    yield from _words(compact_formats(profile))


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

    The locale's own scale is chosen (2 mil millones → 2 billion, 4 millones → 400万) unless it leaves more than two
    decimals, which might be taken for thousands (10,001 millones is not 10.001 mil millones).  The decimals of the
    author's own scale are kept: 3.50 millones → 3.50 million.
    """
    with localcontext(EXACT):
        whole = amount.scaleb(exponent)
        for used in _candidates(whole, exponent, profile) if exponent else ():
            mantissa = amount if used == exponent else _plain(whole.scaleb(-used))
            if used == exponent or int(mantissa.as_tuple().exponent) >= -2:
                return _in_words(mantissa, used, whole.adjusted(), profile), used
        return digits(_plain(whole) if exponent else amount, profile), 0


def _candidates(whole: Decimal, exponent: int, profile: LocaleProfile) -> Iterator[int]:
    """The scales in which a number may be written, the best first; a part of one keeps the author's (0.5 million)."""
    written = _written(profile)
    if exponent == 3 and profile.language not in WRITES_THOUSANDS:
        return
    if whole.adjusted() < exponent and exponent in written:
        yield exponent
    natural = _scale_at(whole.adjusted(), profile)
    if natural in written:
        yield natural
    if exponent > 3 and exponent in written:
        yield exponent
    yield from (used for used in sorted(written, reverse=True) if used < natural)


def _in_words(mantissa: Decimal, used: int, magnitude: int, profile: LocaleProfile) -> str:
    forms = compact_formats(profile)
    power = f"1{'0' * (magnitude if _scale_at(magnitude, profile) == used else _written(profile)[used])}"
    pattern = forms.get(profile.cldr.plural_form(mantissa), forms["other"]).get(power, forms["other"][power])
    return re.sub("0+", lambda _: digits(mantissa, profile), pattern, count=1)


@lru_cache(maxsize=128)
def _written(profile: LocaleProfile) -> dict[int, int]:
    """The scales for which the prose of a locale has a word, each with the least magnitude at which CLDR has it."""
    scales: dict[int, int] = {}
    for power in sorted(compact_formats(profile).get("other", {}), key=len):
        used = _scale_at(len(power) - 1, profile)
        if used > 3 or (used == 3 and profile.language in WRITES_THOUSANDS):
            scales.setdefault(used, len(power) - 1)
    return scales


def _scale_at(magnitude: int, profile: LocaleProfile) -> int:
    """The power of ten of the scale word that CLDR has for numbers of a magnitude; 0 where it has none."""
    power = f"1{'0' * magnitude}"
    return _word(power, compact_formats(profile).get("other", {}).get(power, ""))[1]


def _words(formats: dict[str, dict[str, str]]) -> Iterator[tuple[str, int]]:
    for forms in formats.values():
        for power, pattern in forms.items():
            word, exponent = _word(power, pattern)
            if word:
                yield word, exponent


def _word(power: str, pattern: str) -> tuple[str, int]:
    """The word of a compact pattern and its power of ten; none for ``0``, by which CLDR means no abbreviation."""
    zeros = re.search("0+", pattern)
    word = pattern.replace(zeros.group(), "").strip(" \u00a0\u202f") if zeros else ""
    return (word, len(power) - len(zeros.group())) if zeros and word else ("", 0)


def _formats(profile: LocaleProfile, width: str) -> dict[str, dict[str, str]]:
    chosen = profile.cldr.compact_decimal_formats.get(width) or {}
    return {
        category: {power: str(pattern.pattern).replace("'", "") for power, pattern in patterns.items()}
        for category, patterns in chosen.items()
    }


def _plain(amount: Decimal) -> Decimal:
    """Without zeros at the end of the decimals, and without an exponent above zero."""
    normal = amount.normalize()
    return normal.quantize(Decimal(1)) if int(normal.as_tuple().exponent) > 0 else normal
