"""What stands before, between and within ranges, where CLDR does not say."""

from __future__ import annotations

ARTICLES = {
    "ca": "el la els les un una".split(),
    "de": "der die das den dem des".split(),
    "en": ["the"],
    "es": "el la los las un una".split(),
    "fr": "le la les un une".split(),
    "it": "il lo la i gli le un una".split(),
    "pt": "o a os as um uma".split(),
}
"""Source language → what may stand before the last figure: ``entre el 10 y el 15 %``."""

FROM = {
    "ca": "de del des d'entre".split(),
    "de": "von vom".split(),
    "en": ["from"],
    "es": "de del desde".split(),
    "fr": "de du".split(),
    "it": "da dal dalla dai dalle".split(),
    "pt": "de do da desde".split(),
}
"""Source language → what opens a range that may run down: ``bajó del 30 al 20 %``."""

TO = {
    "ar": "إلى",
    "bg": "до",
    "ca": "a",
    "da": "til",
    "de": "bis",
    "el": "έως",
    "en": "to",
    "es": "a",
    "fa": "تا",
    "fr": "à",
    "gl": "a",
    "he": "עד",
    "hi": "से",
    "id": "hingga",
    "it": "a",
    "ms": "hingga",
    "nb": "til",
    "nl": "tot",
    "no": "til",
    "pt": "a",
    "sv": "till",
    "th": "ถึง",
    "tr": "ila",
    "vi": "đến",
    "zh": "至",
}
"""Language → the word between the ends of a range; the others have a dash for it.

Where the word asks for a case (Russian *до*, Polish *do*) the last figure's noun would have to follow; a dash asks for
none.
"""

AND = {"ja": "{0}と{1}"}
"""Language → the pattern of two figures with *and*, where CLDR's list of two has a comma."""

DASHES = {
    "bg": " – ",
    "ca": "-",
    "da": "-",
    "es": "-",
    "et": "‒",
    "eu": "-",
    "hr": " – ",
    "it": "-",
    "ja": "～",
    "ka": "-",
    "ko": "~",
    "nl": "-",
    "pt-PT": " - ",
    "ro": " - ",
    "sk": " – ",
    "sv": "‒",
    "th": "-",
    "vi": "-",
    "zh": "-",
}
"""Language or tag → CLDR's pattern for ranges of numbers (*miscPatterns*), where it is not the en dash.

Babel does not read it.
"""
