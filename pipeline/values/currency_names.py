"""How newspapers name and place currencies, where CLDR has the formal name or none.

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
