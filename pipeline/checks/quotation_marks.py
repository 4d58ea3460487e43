"""Quotation marks by locale: CLDR's delimiters, and what else is printed there.

A row of pairs: the first is the locale's own, the second what stands within it, the others are accepted.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import lineage

Row = TypeVar("Row")

Pairs = tuple[tuple[str, str], ...]

_MARKS = {
    "agq": "„” ‚’",
    "am": "«» ‹› “”",
    "ar": "”“ ’‘ “” «»",
    "ast": "«» “”",
    "az": "“” ‘’ «» „“",
    "az-Cyrl": "«» ‹›",
    "bas": "«» „“",
    "be": "«» „“ “”",
    "bg": "„“ ‚‘ «» „”",
    "bm": "«» “”",
    "br": "«» “”",
    "bs": "„” ‘’ „“ »«",
    "bs-Cyrl": "„“ ‚‘",
    "ca": "«» “”",
    "ckb": "“” ‘’ «»",
    "cs": "„“ ‚‘",
    "cv": "«» „“",
    "cy": "‘’ “”",
    "da": "“” ‘’ »« „“ ””",
    "de": "„“ ‚‘",
    "de-CH": "«» ‹› „“",
    "de-LI": "«» ‹› „“",
    "dsb": "„“ ‚‘",
    "dua": "«» ‘’",
    "dyo": "«» “”",
    "el": "«» “”",
    "es": "«» “”",
    "es-419": "“” ‘’ «»",
    "et": "„“ ‚‘ «» „”",
    "eu": "«» “”",
    "ewo": "«» “”",
    "fa": "«» ‹› “”",
    "ff": "„” ‚’",
    "ff-Latn": "„” ‚’",
    "fi": "”” ’’ »»",
    "fr": "«»",
    "fr-CH": "«» ‹›",
    "fur": "‘’ “” «»",
    "fy": "“” ‘’ „”",
    "gl": "“” ‘’ «»",
    "gsw": "«» ‹› „“",
    "he": "”” ’’ “” „”",
    "hr": "„“ ‚‘ „” »«",
    "hsb": "„“ ‚‘",
    "hu": "„” »« ’’",
    "hy": "«» «» “”",
    "ia": "‘’ “” «»",
    "is": "„“ ‚‘",
    "it": "«» “”",
    "ja": "「」 『』 〝〟",
    "jgo": "«» ‹›",
    "ka": "„“ «» “”",
    "kab": "«» “”",
    "kk": "«» “”",
    "kkj": "«» ‹›",
    "ko": "“” ‘’ 「」 『』 «»",
    "ksf": "«» ‘’",
    "ksh": "„“ ‚‘",
    "ku": "“” ‘’ «»",
    "ky": "«» „“ “”",
    "lag": "”” ’’",
    "lb": "„“ ‚‘ «»",
    "lt": "„“ ‚‘",
    "luy": "„“ ‚‘",
    "lv": "“” ‘’ „“ „” «»",
    "mg": "«» “”",
    "mk": "„“ ‚‘",
    "mn": "“” ‘’ «»",
    "mua": "«» “”",
    "mzn": "«» ‹›",
    "nb": "«» ‘’ “”",
    "nl": "‘’ “” „”",
    "nmg": "„” «»",
    "nn": "«» ‘’ “”",
    "nnh": "«» “”",
    "no": "«» ‘’ “”",
    "oc": "«» “”",
    "os": "«» „“",
    "pl": "„” «» ‚’ »«",
    "ps": "“” ‘’ «»",
    "pt": "“” ‘’",
    "pt-PT": "«» “”",
    "rm": "«» ‹›",
    "rn": "”” ’’",
    "ro": "„” «»",
    "ru": "«» „“",
    "rw": "«» ‘’",
    "sah": "«» „“",
    "sc": "«» “”",
    "sd": "“” ‘’ ”“",
    "se": "”” ’’ »»",
    "sg": "«» “”",
    "shi": "«» „”",
    "shi-Latn": "«» „”",
    "sk": "„“ ‚‘ »«",
    "sl": "„“ ‚‘ »«",
    "sn": "”” ’’",
    "sq": "«» “” „“ „”",
    "sr": "„“ ‘‘ „” »«",
    "sr-Latn": "„“ ‘‘ „” »«",
    "sv": "”” ’’ »» »«",
    "ti": "«» “”",
    "ti-ER": "‘’ “” «»",
    "tk": "“” “” «»",
    "tr": "“” ‘’ «»",
    "ug": "»« ›‹ «» “”",
    "uk": "«» „“ “” „”",
    "ur": "”“ ’‘ “”",
    "uz": "“” ’‘ «» „“",
    "vi": "“” ‘’ «»",
    "wae": "«» ‹›",
    "yav": "«» «»",
    "yi": "”” ’’ „”",
    "yue": "「」 『』",
    "yue-Hans": "“” ‘’",
    "zgh": "«» „”",
    "zh": "“” ‘’ 「」 『』",
    "zh-Hant": "「」 『』",
}
"""By locale; all others write as English does."""

_INNER = {"fr": "“” ‘’", "fr-CA": "“” ”“ ‘’", "fr-CH": "“”", "ru": "“”"}
"""What is printed within other marks alone."""

_SPACED = {"fr": "\xa0", "fr-CH": ""}


def _pairs(marks: str) -> Pairs:
    return tuple((pair[0], pair[1]) for pair in marks.split())


_PAIRS = {tag: _pairs(marks) for tag, marks in _MARKS.items()}
_INNER_PAIRS = {tag: _pairs(marks) for tag, marks in _INNER.items()}
_OTHERS = _pairs("“” ‘’")


def outer_pairs_of(profile: LocaleProfile) -> Pairs:
    """The pairs that a locale accepts, its own first."""
    return _row(_PAIRS, profile, _OTHERS)


def inner_pairs_of(profile: LocaleProfile) -> Pairs:
    """The pairs that may stand within a quotation, those that a locale accepts nowhere else at the end."""
    return (*outer_pairs_of(profile), *_row(_INNER_PAIRS, profile, ()))


def spacing_of(profile: LocaleProfile) -> str:
    """What stands between a locale's own marks and what they hold."""
    return _row(_SPACED, profile, "")


def _row(table: Mapping[str, Row], profile: LocaleProfile, default: Row) -> Row:
    """What a table has for a locale or for the nearest of CLDR's parents (UTS 35, *Locale Inheritance*)."""
    tags = (name.replace("_", "-") for name in lineage(profile))
    return next((table[tag] for tag in tags if tag in table), default)
