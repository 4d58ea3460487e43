"""What a source means by words, signs and codes for money, where CLDR does not say."""

from __future__ import annotations

EVERYDAY_IN_SOURCE: dict[str, dict[str, str]] = {
    "ca": {
        **dict.fromkeys(("dòlar", "dòlars", "dòlar americà", "dòlars americans", "dòlars nord-americans"), "USD"),
        **dict.fromkeys(("dòlars estatunidencs", "dòlars dels eua"), "USD"),
        "reals": "BRL",
        **dict.fromkeys(("ien", "iens"), "JPY"),
        **dict.fromkeys(("iuan", "iuans"), "CNY"),
    },
    "de": {
        **dict.fromkeys(("dollar", "dollars", "us-dollars", "amerikanische dollar", "amerikanischen dollar"), "USD"),
        "euros": "EUR",
        **dict.fromkeys(("pfund sterling", "britischen pfund"), "GBP"),
        "franken": "CHF",
    },
    "en": {
        **dict.fromkeys(("dollar", "dollars", "u.s. dollar", "u.s. dollars", "american dollars"), "USD"),
        **dict.fromkeys(("pound sterling", "pounds sterling"), "GBP"),
        **dict.fromkeys(("reais", "brazilian reais"), "BRL"),
    },
    "es": {
        **dict.fromkeys(("dólar", "dólares", "dólar americano", "dólares americanos", "dólares usa"), "USD"),
    },
    "fr": {
        **dict.fromkeys(("dollar", "dollars", "dollar américain", "dollars américains", "dollars us"), "USD"),
        "reais": "BRL",
    },
    "it": {
        **dict.fromkeys(("dollaro", "dollari", "dollaro americano", "dollari americani", "dollari usa"), "USD"),
        **dict.fromkeys(("sterline", "lire sterline"), "GBP"),
    },
    "pt": {
        **dict.fromkeys(("dólar", "dólares", "dólar americano", "dólares americanos"), "USD"),
        "dólares norte-americanos": "USD",
        "reais": "BRL",
        **dict.fromkeys(("libra esterlina", "libras esterlinas"), "GBP"),
    },
}
"""Source language → a name of newspapers → what it means unless the region or the settings say otherwise.

Names that are other words as well (*francs*, *Kronen*, *won*, *livres*) are not here: their figure is a plain number.
"""

SIGNS: dict[str, dict[str, str]] = {
    "": {
        **dict.fromkeys(("us$", "us $", "u$s", "u$d", "usd$"), "USD"),
        "€": "EUR",
        "£": "GBP",
        "r$": "BRL",
        **dict.fromkeys(("mx$", "mxn$"), "MXN"),
        "ars$": "ARS",
        "clp$": "CLP",
        "cop$": "COP",
        "rd$": "DOP",
        "cad$": "CAD",
        "aud$": "AUD",
    },
    "en": {**dict.fromkeys(("c$", "can$"), "CAD"), **dict.fromkeys(("a$", "au$"), "AUD"), "s$": "SGD"},
    "en-IN": {**dict.fromkeys(("rs", "rs."), "INR")},
    "fr": {**dict.fromkeys(("$us", "$ us"), "USD"), **dict.fromkeys(("$ca", "$ ca", "$can", "$ can"), "CAD")},
    "es-BO": {"bs.": "BOB"},
    "es-PE": {"s/.": "PEN"},
    "es-VE": {**dict.fromkeys(("bs", "bs."), "VES")},
    "fr-CH": {"fr.": "CHF"},
    "it-CH": {"fr.": "CHF"},
}
"""Source language, or tag, or any → signs that CLDR does not have there."""

UNSHARED = frozenset({"CNY", "ILS", "JPY", "PLN", "RUB", "UAH"})
"""Currencies whose everyday name in one word is that of no other, and no other word: yen, yuan, zloty."""

CONTRACTIONS = {
    "es": {
        **dict.fromkeys(("mdd", "MDD"), ("dólares", 6)),
        **dict.fromkeys(("mdp", "MDP"), ("pesos", 6)),
        **dict.fromkeys(("mmdd", "MMDD"), ("dólares", 9)),
        **dict.fromkeys(("mmdp", "MMDP"), ("pesos", 9)),
        **dict.fromkeys(("dlls", "dls"), ("dólares", 0)),
    }
}
"""Source language → what newspapers put behind a figure → the name of a currency and a power of ten."""

_PESOS = ("MXN", "ARS", "CLP", "COP")
_POUND = ("GBP", "pound")

OPEN = {"$": ("USD", "CAD", "AUD"), "peso": _PESOS, "pesos": _PESOS}
"""Signs and names that many countries share, with what they mean most; the region of the source decides."""

OPEN_IN: dict[str, dict[str, tuple[str, ...]]] = {
    "ca": dict.fromkeys(("lliura", "lliures"), _POUND),
    "de": {"pfund": _POUND},
    **dict.fromkeys(("en-GB", "en-GG", "en-IE", "en-IM", "en-JE"), dict.fromkeys(("pound", "pounds"), _POUND)),
    "es": {"$": ("USD", *_PESOS)},
    "es-ES": dict.fromkeys(("libra", "libras"), _POUND),
    "fr": {"$": ("USD", "CAD")},
    "pt": {"$": ("USD", "BRL"), **dict.fromkeys(("libra", "libras"), _POUND)},
}
"""Source language, or its tag → the same where it differs.  What is no code is CLDR's name of a unit of measure."""

AMBIGUOUS_NOUNS = {
    "es": ("boliviano", "bolivianos", "guaraní", "guaraníes", "quetzal", "quetzales"),
    "it": ("peso",),
}
"""Source language → the nouns of currencies that are as often something else: people, birds, weights."""

ATTRIBUTES = {"en": ("dollar", "euro", "peso", "pound")}
"""Source language → nouns for money that stand in the singular before another noun: ``a 20 dollar bill``."""

OTHERWISE = {
    "es": {
        "peso": "bruto específico completo gallo ligero medio mosca muerto neto pesado pluma propio wélter",
        "pesos": "completos gallo ligeros medios mosca muertos pesados pluma",
    },
}
"""Source language → a noun for money → words behind it that make it another thing: ``3 pesos pesados``."""

NOUN_FIRST = frozenset({"ca", "es", "fr", "gl", "it", "pt", "ro"})
"""Languages whose names of currencies begin with the noun (*pesos mexicanos*); in others it is the last word."""

AFTER_YEARS = {"de": "anfang ende jahr jahre jahren mitte seit"}
"""Source language → words before a year, behind which a currency may stand without an article: ``Jahr 2026 Euro``."""

GROUPED_THOUSANDS = frozenset({"en"})
"""Languages whose prose parts the thousands of any count, so that a bare ``2010`` before *dollars* is a year."""

WORLDWIDE = frozenset("USD EUR JPY GBP CNY AUD CHF HKD MXN BRL NZD".split())
"""The codes that are read as money before any figure (``USD 20``): much traded, and no other capitals of prose.

``COP 28``, ``TOP 10``, ``INR 2.5`` and ``CAD 3`` are seldom that.
"""

WORDS_IN_CAPITALS = frozenset(
    "ALL BSD CAD CDF CUP CVE DOP GHS GIP MOP MUR NAD PHP SCR SDG SHP SLE SOS STN TOP TRY".split()
)
"""Codes that are words of headings, programs, parties or goals, and money only where the region or the settings use it:
``TOP 1,000``, ``PHP 8.10``, ``CUP 6,99 %``, ``SDG 3.20``."""

HUNDREDTHS = {
    "ca": "cèntim cèntims",
    "de": "Cent Cents Pfennig Rappen",
    "en": "cent cents p pence penny",
    "es": "centavo centavos cent céntimo céntimos cts",
    "fr": "cent centime centimes cents",
    "it": "cent centesimi centesimo",
    "pt": "centavo centavos cêntimo cêntimos",
}
"""Source language → the parts of a currency: ``51 Euro 13 Cent`` is said in pieces."""

WITH = ("amb", "avec", "com", "con", "mit", "with")
"""What joins a currency and its parts besides *and*: ``3 euros con 50 céntimos``."""

UNKNOWN_SCALES = {
    "ca": "bilions centenars desenes mil milers milions trilions",
    "de": "billiarden dutzend hundert mio mrd tausend trillionen tsd",
    "en": "crore crores dozen grand hundred lakh lakhs million milliard quadrillion quintillion thousand zillion",
    "es": "centenares cientos cuatrillones decenas docenas millar millardos millares trillones trillón",
    "fr": "billiards centaines dizaines douzaines milliards milliers trillions",
    "it": "biliardi bilioni centinaia decine migliaia mila miliardi milioni mille trilioni",
    "pt": "bilhões biliões centenas dezenas milhares milhões quatrilhões quatriliões trilhões triliões",
}
"""Source language → words that multiply a figure, of which CLDR's compact formats there know nothing.

An amount before one of any language is not whole: ``$5 crore``, and a foreign ``$5 million``.
"""
