"""Quotation marks by locale: CLDR's delimiters, and what else is printed there.

A row of pairs: the first is the locale's own, the second what stands within it, the others are accepted.
"""

from __future__ import annotations

from pipeline.checks.locale_tables import row

Pairs = tuple[tuple[str, str], ...]

_MARKS = {
    "am": "«» ‹› “”",
    "ar": "”“ ’‘ “” «»",
    "ast": "«» “”",
    "az": "“” ‘’ «» „“",
    "be": "«» „“ “”",
    "bg": "„“ ‚‘ «» „”",
    "br": "«» “”",
    "bs": "„” ‘’ „“ »«",
    "ca": "«» “”",
    "ckb": "“” ‘’ «»",
    "cs": "„“ ‚‘",
    "cy": "‘’ “”",
    "da": "“” ‘’ »« „“ ””",
    "de": "„“ ‚‘",
    "de-CH": "«» ‹› „“",
    "de-LI": "«» ‹› „“",
    "dsb": "„“ ‚‘",
    "el": "«» “”",
    "es": "«» “”",
    "es-419": "“” ‘’ «»",
    "es-US": "“” ‘’ «»",
    "es-MX": "“” ‘’ «»",
    "et": "„“ ‚‘ «» „”",
    "eu": "«» “”",
    "fa": "«» ‹› “”",
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
    "ka": "„“ «» “”",
    "kk": "«» “”",
    "ko": "“” ‘’ 「」 『』 «»",
    "ku": "“” ‘’ «»",
    "ky": "«» „“ “”",
    "lb": "„“ ‚‘ «»",
    "lt": "„“ ‚‘",
    "lv": "“” ‘’ „“ „” «»",
    "mk": "„“ ‚‘",
    "mn": "“” ‘’ «»",
    "nb": "«» ‘’ “”",
    "nl": "‘’ “” „”",
    "nn": "«» ‘’ “”",
    "no": "«» ‘’ “”",
    "oc": "«» “”",
    "os": "«» „“",
    "pl": "„” «» ‚’ »«",
    "ps": "“” ‘’ «»",
    "pt": "“” ‘’",
    "pt-AO": "«» “”",
    "pt-CH": "«» “”",
    "pt-CV": "«» “”",
    "pt-GW": "«» “”",
    "pt-LU": "«» “”",
    "pt-MO": "«» “”",
    "pt-MZ": "«» “”",
    "pt-PT": "«» “”",
    "pt-ST": "«» “”",
    "pt-TL": "«» “”",
    "rm": "«» ‹›",
    "ro": "„” «»",
    "ru": "«» „“",
    "sah": "«» „“",
    "sc": "«» “”",
    "sd": "“” ‘’ ”“",
    "se": "”” ’’ »»",
    "sk": "„“ ‚‘ »«",
    "sl": "„“ ‚‘ »«",
    "sn": "”” ’’",
    "sq": "«» “” „“ „”",
    "sr": "„“ ‘‘ „” »«",
    "sr-Latn": "„“ ‘‘ „” »«",
    "sv": "”” ’’ »» »«",
    "ti": "«» “”",
    "tk": "“” “” «»",
    "tr": "“” ‘’ «»",
    "ug": "»« ›‹ «» “”",
    "uk": "«» „“ “” „”",
    "ur": "”“ ’‘ “”",
    "uz": "“” ’‘ «» „“",
    "vi": "“” ‘’ «»",
    "yi": "”” ’’ „”",
    "yue": "「」 『』",
    "yue-Hans": "“” ‘’",
    "zh": "“” ‘’ 「」 『』",
    "zh-Hant": "「」 『』",
    "zh-HK": "「」 『』",
    "zh-MO": "「」 『』",
    "zh-TW": "「」 『』",
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


def outer_pairs_of(tag: str) -> Pairs:
    """The pairs that a locale accepts, its own first."""
    return row(_PAIRS, tag, _OTHERS)


def inner_pairs_of(tag: str) -> Pairs:
    """The pairs that may stand within a quotation, those of which a locale accepts nowhere else at the end."""
    return (*outer_pairs_of(tag), *row(_INNER_PAIRS, tag, ()))


def spacing_of(tag: str) -> str:
    """What stands between a locale's own marks and what they hold."""
    return row(_SPACED, tag, "")
