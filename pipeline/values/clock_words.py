"""What prose writes around the hour of a clock, by language, where CLDR does not say."""

from __future__ import annotations

from pipeline.values.grammar import SPACE

AT = {
    "ca": ("les", "la", "l’"),
    "de": ("um", "ab", "gegen"),
    "en": ("at", "until", "till", "by", "before", "after", "since", "around", "from"),
    "es": ("las", "la"),
    "fr": ("à", "dès", "vers", "jusqu’à"),
    "it": ("alle", "all’", "dalle", "dall’", "delle", "le", "l’"),
    "pt": ("às", "as", "à", "das", "da", "pelas"),
}
"""What stands before an hour, and shows that hours and minutes are of a clock: ``a las 15:30``, ``um 15:30``."""

AT_ONE = {"ca": ("la", "l’"), "es": ("la",), "it": ("all’", "dall’", "l’"), "pt": ("à", "da")}
"""Which of these stand before nothing but the hours 0, 1 and 13: ``a la 1:30``, not ``la 3:16``."""

BEFORE_HOUR = {"it": ("ore",)}
"""What stands before an hour and belongs to it as its unit: ``ore 15``, ``alle ore 15.30``."""

SYMBOLS = {
    "ca": ("h",),
    "de": ("Uhr",),
    "en": ("h", "hrs"),
    "es": ("h", "hs", "hrs"),
    "fr": ("h",),
    "it": ("h",),
    "nl": ("uur",),
    "pt": ("h",),
}
"""What stands behind an hour as its unit: ``15:30 h``, ``15 Uhr``."""

NAMES = {
    "ca": ("hora", "hores"),
    "en": ("hours",),
    "es": ("hora", "horas"),
    "fr": ("heure", "heures"),
    "pt": ("hora", "horas"),
}
"""The same in full; alone these count hours, too."""

OCLOCK = frozenset({"uhr"})
"""Units, in lower case, that say the hour of a clock and never count hours."""

PARTED = {
    "ca": r":|\.|h",
    "de": r":|\.",
    "en": r":|\.",
    "es": r":|\.|h",
    "fr": rf":|{SPACE}?h{SPACE}?",
    "it": r":|\.",
    "nl": r":|\.",
    "pt": r":|\.|h",
}
"""What parts hours and minutes, as a regular expression: ``15:30``, ``15.30``, ``15h30``, ``15 h 30``."""

NOON = frozenset({"es"})
"""Languages that write ``12 m.`` for noon (RAE, *Diccionario panhispánico de dudas*, *m.*); alone it is 12 metres."""

LASTS = {
    "ca": "en durant dura durà duren fa",
    "de": "dauert dauerte in nach seit",
    "en": "for in lasted lasts takes took within",
    "es": ("casi de dura durante duró duran duraron en lleva llevó tarda tardan tardaron tardó tiempo total tras unas"),
    "fr": "de dura dure durée en pendant après",
    "it": "dura durata in per",
    "pt": "de dura durante durou em por",
}
"""What stands before hours and minutes that pass, and so are no hour of a clock: ``en 2:30 h``, ``duró 2:30 h``."""

OF = {
    "ca": ("de", "del", "d’", "després"),
    "en": ("of",),
    "es": ("de", "del", "después", "más"),
    "fr": ("de", "du", "d’", "plus", "après"),
    "it": ("di", "da"),
    "pt": ("de", "do", "da", "depois"),
}
"""What stands behind hours that pass: ``a las 12 horas del parto``, ``à 2 h de Paris``."""

DAYS = {"es": "ayer día este esta hoy lunes martes mañana miércoles jueves viernes sábado domingo pasado próximo"}
"""What may stand behind such a word where it is a clock all the same: ``a las 15 horas del martes``."""

PARTS = {
    "ca": {
        "de la matinada": (0, 6),
        "del matí": (1, 11),
        "del migdia": (12, 14),
        "de la tarda": (12, 20),
        "del vespre": (18, 22),
        "de la nit": (20, 26),
    },
    "de": {
        "morgens": (4, 11),
        "früh": (4, 11),
        "vormittags": (6, 11),
        "mittags": (11, 14),
        "nachmittags": (12, 18),
        "abends": (17, 23),
        "nachts": (22, 29),
    },
    "en": {
        "in the morning": (1, 11),
        "in the afternoon": (12, 18),
        "in the evening": (16, 23),
        "at night": (19, 24),
    },
    "es": {
        "de la madrugada": (0, 6),
        "de la mañana": (1, 11),
        "del mediodía": (12, 14),
        "de la tarde": (12, 20),
        "de la noche": (18, 24),
    },
    "fr": {"du matin": (1, 11), "de l’après-midi": (12, 18), "du soir": (17, 23)},
    "it": {
        "del mattino": (1, 11),
        "di mattina": (1, 11),
        "del pomeriggio": (12, 19),
        "di pomeriggio": (12, 19),
        "di sera": (17, 23),
        "della sera": (17, 23),
        "di notte": (22, 29),
    },
    "pt": {
        "da madrugada": (0, 6),
        "da manhã": (1, 11),
        "da tarde": (12, 19),
        "da noite": (18, 24),
    },
}
"""The parts of the day that prose names behind an hour, with the first and the last of their hours; 24 is midnight.

The names are CLDR's day periods or what prose says for them, the hours wider than those of its *dayPeriodRules*.
"""

ZONES = ("UTC", "GMT", "CET", "CEST")
"""Time zones behind hours and minutes, which only a clock has, and one of 24 hours."""

WRITTEN_HOUR = {"ca": "H 'h'", "es": "H 'h'", "gl": "H 'h'", "it": "'ore' H", "nl": "H 'uur'", "pt": "H'h'"}
"""How newspapers write an hour without minutes, where CLDR has a bare figure for a user interface.

RAE, *Diccionario panhispánico de dudas*, *hora*; Optimot, fitxa 6657.
"""

WIDE_HALVES = frozenset({"ko"})
"""Languages whose newspapers have CLDR's wide names of the halves of the day: ``오후 3:30``, not ``PM 3:30``."""
