"""How prose names and places currencies, where CLDR has the formal name or none.

CLDR's long names are those of a bank (*dollars des États-Unis*, *米ドル*); newspapers say *dollars*, *ドル*.
The plural categories are CLDR's.
"""

from __future__ import annotations

SHORT_NAMES: dict[str, dict[str, dict[str, str]]] = {
    "USD": {
        "en": {"one": "dollar", "other": "dollars"},
        "es": {"one": "dólar", "other": "dólares"},
        "fr": {"one": "dollar", "other": "dollars"},
        "de": {"other": "Dollar"},
        "pt": {"one": "dólar", "other": "dólares"},
        "it": {"one": "dollaro", "other": "dollari"},
        "ca": {"one": "dòlar", "other": "dòlars"},
        "nl": {"other": "dollar"},
        "ja": {"other": "ドル"},
        "zh": {"other": "美元"},
        "ko": {"other": "달러"},
        "ar": {"two": "دولاران", "few": "دولارات", "many": "دولارًا", "other": "دولار"},
        "ru": {"one": "доллар", "few": "доллара", "many": "долларов", "other": "доллара"},
        "uk": {"one": "долар", "few": "долари", "many": "доларів", "other": "долара"},
        "pl": {"one": "dolar", "few": "dolary", "many": "dolarów", "other": "dolara"},
        "hi": {"other": "डॉलर"},
    },
}
"""Currency → language → plural category → the everyday name."""

SYMBOLS: dict[str, dict[str, str]] = {"fr": {"USD": "$"}}
"""Language → currency → the symbol of its newspapers, where CLDR's has the country in it."""

NAMED_ALWAYS = frozenset({"ja", "zh", "ko", "ar"})
"""Languages whose prose names the currency even where the source has a symbol: 50,000ドル."""

NAMED_WITH_SCALE = NAMED_ALWAYS | {"fr", "it", "es", "ca", "gl", "ru", "uk", "pl", "cs", "sk", "hr", "ro"}
"""Languages whose prose names it after a scale word: 4 millions de dollars."""

LINKS = {"es": "de", "gl": "de", "fr": "de", "pt": "de", "it": "di", "ca": "de", "ro": "de"}
"""The word between a scale of a million or more and the name of a currency."""

ELIDES = frozenset({"fr", "ca"})
"""Languages in which that word loses its vowel before another: 3 millions d’euros."""

UNSPACED = frozenset({"ja", "zh"})
"""Languages that set no space between number, scale and currency."""

EVERYDAY_IN_SOURCE = {"es": {"dólar": "USD", "dólares": "USD"}}
"""Source language → a bare name → what it means unless the settings say otherwise."""

CONTRACTIONS = {"es": {"mdd": ("dólares", 6), "mdp": ("pesos", 6)}}
"""Source language → what newspapers put behind a figure → the name of a currency and a power of ten."""

OPEN = {
    "$": ("USD", "MXN", "ARS", "CLP", "COP"),
    "peso": ("MXN", "ARS", "CLP", "COP"),
    "pesos": ("MXN", "ARS", "CLP", "COP"),
}
"""Signs and names that many countries share, with what they mean most; the region of the source decides."""

WORLDWIDE = frozenset("USD EUR JPY GBP CNY AUD CHF HKD MXN BRL NZD".split())
"""The codes that are read as money before any figure (``USD 20``): much traded, and no other capitals of prose.

``COP 28``, ``TOP 10``, ``INR 2.5`` and ``CAD 3`` are seldom that.
"""

WORDS_IN_CAPITALS = frozenset({"ALL", "TOP", "TRY"})
"""Codes that are words of headings and never read as money before a figure: ``TOP 1,000``."""
