"""What prose writes in dates, by language, where CLDR does not say."""

from __future__ import annotations

ALSO_MEDIUM = {
    "ca": ("d MMM y", "d MMM 'de' y", "MMM y", "MMM 'de' y"),
    "es": ("d MMM y", "d 'de' MMM 'de' y", "MMM y", "MMM 'de' y"),
    "pt": ("d MMM y", "d 'de' MMM 'de' y", "MMM y", "MMM 'de' y"),
}
"""Patterns of dates with an abbreviated month that writers follow besides CLDR's, whatever their region."""

LINKS = {"ca": {"del": "del?"}, "es": {"de": "del?"}}
"""Words of CLDR's patterns that prose also writes otherwise: ``28 de marzo del 2023``."""

FIRST = {
    "ca": r"1r",
    "es": r"1\.?[º°]|primero",
    "fr": r"1er",
    "it": r"1\.?[º°]|primo",
    "pt": r"1\.?[º°]|primeiro",
}
"""How prose writes the first day of a month."""

WRITTEN_FIRST = {"fr": "1er", "it": "1º", "pt": "1º"}
"""How newspapers do, where CLDR has a plain 1; Portugal writes ``1 de maio``.

Imprimerie nationale, *Lexique*; Treccani, *Enciclopedia dell’Italiano*, *date*; Folha de S.Paulo, *Manual da redação*.
"""

UNSPACED = frozenset({"zh"})
"""Languages that set no space before a weekday, whatever CLDR has: ``2024年8月21日星期三``."""

ORDINALS = {"en": "(?:st|nd|rd|th)"}
"""What may end the figure of any day: ``March 3rd, 2024``."""

ALSO_NAMED = {"de": {"jänner": 1}, "es": {"setiembre": 9}}
"""Names of months that only some regions write, but all of them read."""

ALSO_SHORT = {
    "de": {"jän": 1, "mär": 3, "jun": 6, "jul": 7, "sep": 9},
    "en": {"sep": 9, "sept": 9},
    "es": {"sep": 9, "sept": 9},
    "fr": {"fév": 2, "juill": 7},
}
"""Abbreviations of months that are used besides CLDR's own."""

WORDS = {"ca": {"set"}, "es": {"mar", "set"}, "it": {"ago", "mar", "set"}, "pt": {"dez", "mar", "out", "set"}}
"""Abbreviations that are other words without their point: the sea, a needle, ten."""

TO = {
    "ca": ("a", "al", "a l’", "fins a", "fins al", "fins a l’"),
    "de": ("bis", "bis zum"),
    "en": ("to", "through", "until", "till"),
    "es": ("a", "al", "al día", "hasta", "hasta el", "hasta el día"),
    "fr": ("à", "au", "jusqu’à", "jusqu’au"),
    "it": ("a", "al", "all’", "fino a", "fino al", "fino all’"),
    "pt": ("a", "ao", "ao dia", "até", "até o", "até ao", "até o dia", "até ao dia"),
}
"""What stands between the ends of a range of days or months."""

ARTICLES = {
    "ca": ("el", "l’"),
    "de": ("dem", "den", "der"),
    "en": ("the",),
    "es": ("el", "el día"),
    "fr": ("le",),
    "it": ("il", "l’"),
    "pt": ("o", "o dia"),
}
"""What may stand before the last day behind *and* or *or*: ``entre el 12 y el 16``."""

WRITTEN_TO = {"ca": ("al", "a"), "es": ("al", "a"), "pt": ("a", "a")}
"""What newspapers put between the ends of a range of days, and of months, where the author put a word.

``del 12 al 16 de febrero``, ``de 12 a 16 de fevereiro``, and ``de marzo a mayo``.  The others have CLDR's dash.
"""

WRITTEN_ARTICLES = {"ca": "el", "es": "el", "fr": "le", "it": "il"}
"""The article before the last day, where the author wrote it, too: ``entre le 12 et le 16 février``."""

ELIDED = {"ca": (1, 11), "it": (8, 11)}
"""The days whose names begin with a vowel, before which the article is elided: ``l’8``."""

CALLED = {
    "ca": "avinguda carrer estadi moviment parc passatge passeig plaça pont ronda",
    "de": "allee brücke platz straße",
    "es": (
        "agrupación asociación autopista av avda avenida barrio batallón biblioteca blvd boulevard brigada bulevar "
        "calle callejón calzada carretera centro club colegio colonia comando cooperativa escuela estación estadio "
        "frente glorieta hospital instituto movimiento parque pasaje paseo plaza plazoleta puente regimiento ruta "
        "teatro túnel universidad"
    ),
    "fr": "avenue boulevard place rue square stade",
    "it": "corso largo lungomare piazza piazzale ponte scuola stadio via viale vicolo",
    "pt": "alameda av avenida bairro colégio escola estádio largo movimento ponte praça rua travessa viaduto",
}
"""What is called after a date: ``avenida 9 de Julio``, ``via 4 novembre``, ``rua 25 de Março``."""

CALLED_OF = {
    "ca": "avinguda carrer moviment passatge passeig plaça",
    "de": "allee brücke platz straße",
    "es": "avenida barrio calle movimiento paseo plaza",
    "fr": "allée avenue boulevard esplanade impasse place pont quai rue square stade",
    "it": "largo piazza piazzale ponte via viale",
    "pt": "avenida largo movimento praça rua",
}
"""What is called so with a link before the date: ``plaza del 2 de Mayo``, ``rue du 8 mai 1945``."""

CALLED_LINKS = {
    "ca": ("de", "del", "de l’"),
    "de": ("des", "vom"),
    "es": ("de", "del"),
    "fr": ("de", "du"),
    "it": ("del", "dell’"),
    "pt": ("de", "do"),
}
"""These links."""
