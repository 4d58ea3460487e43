"""How languages write an ordinal in figures: ``3rd``, ``3e``, ``3.ª``, ``3-й``, ``第3``.

The base is CLDR's rule-based formats (RBNF, the rule sets ``%digits-ordinal``), which Babel does not have, and its
plural categories for ordinals, which Babel has.  Where CLDR gives the bare number or a point for want of anything
better, the form is that of newspapers: Greek ``3ος``, Arabic ``الـ3``, Persian ``۳م``, Hebrew ``ה-3``.
"""

from __future__ import annotations

from functools import lru_cache

from pipeline.locale_profile import LocaleProfile

_POINT = {"": {"other": "{0}."}}
"""The form of CLDR's root, and of German, Polish, Czech, Danish, Finnish, Hungarian, Turkish and many more."""

_BY_CATEGORY: dict[str, dict[str, dict[str, str]]] = {
    "am": {"": {"other": "{0}ኛ"}},
    "ar": {"": {"other": "الـ{0}"}},
    "az": {"": {"one": "{0}-ci", "few": "{0}-cü", "many": "{0}-cı", "other": "{0}-cu"}},
    "be": {
        "masculine": {"few": "{0}-і", "other": "{0}-ы"},
        "feminine": {"other": "{0}-я"},
        "neuter": {"other": "{0}-е"},
    },
    "bn": {"": {"one": "{0}ম", "two": "{0}য়", "few": "{0}র্থ", "many": "{0}ষ্ঠ", "other": "{0}তম"}},
    "ca": {
        "masculine": {"one": "{0}r", "two": "{0}n", "few": "{0}t", "other": "{0}è"},
        "feminine": {"other": "{0}a"},
    },
    "el": {
        "masculine": {"other": "{0}ος"},
        "feminine": {"other": "{0}η"},
        "neuter": {"other": "{0}ο"},
    },
    "en": {"": {"one": "{0}st", "two": "{0}nd", "few": "{0}rd", "other": "{0}th"}},
    "eo": {"": {"other": "{0}-a"}},
    "es": {"masculine": {"other": "{0}.º"}, "feminine": {"other": "{0}.ª"}},
    "fa": {"": {"other": "{0}م"}},
    "fil": {"": {"other": "ika-{0}"}},
    "fr": {"masculine": {"one": "{0}er", "other": "{0}e"}, "feminine": {"one": "{0}re", "other": "{0}e"}},
    "ga": {"": {"other": "{0}ú"}},
    "gl": {"masculine": {"other": "{0}.º"}, "feminine": {"other": "{0}.ª"}},
    "gu": {
        "masculine": {"one": "{0}લો", "two": "{0}જો", "few": "{0}થો", "many": "{0}ઠ્ઠો", "other": "{0}મો"},
        "feminine": {"one": "{0}લી", "two": "{0}જી", "few": "{0}થી", "many": "{0}ઠ્ઠી", "other": "{0}મી"},
        "neuter": {"one": "{0}લું", "two": "{0}જું", "few": "{0}થું", "many": "{0}ઠ્ઠું", "other": "{0}મું"},
    },
    "he": {"": {"other": "ה-{0}"}},
    "hi": {
        "masculine": {"one": "{0}ला", "two": "{0}रा", "few": "{0}था", "many": "{0}ठा", "other": "{0}वां"},
        "feminine": {"one": "{0}ली", "two": "{0}री", "few": "{0}थी", "many": "{0}ठी", "other": "{0}वीं"},
    },
    "hy": {"": {"one": "{0}-ին", "other": "{0}-րդ"}},
    "id": {"": {"other": "ke-{0}"}},
    "it": {"masculine": {"other": "{0}º"}, "feminine": {"other": "{0}ª"}},
    "ja": {"": {"other": "第{0}"}},
    "ka": {"": {"one": "{0}-ლი", "many": "მე-{0}", "other": "{0}-ე"}},
    "kk": {"": {"many": "{0}-шы", "other": "{0}-ші"}},
    "km": {"": {"other": "ទី{0}"}},
    "kn": {"": {"other": "{0}ನೇ"}},
    "ko": {"": {"other": "{0}번째"}},
    "ky": {"": {"other": "{0}-"}},
    "lo": {"": {"other": "ທີ {0}"}},
    "mk": {
        "masculine": {"one": "{0}-ви", "two": "{0}-ри", "many": "{0}-ми", "other": "{0}-ти"},
        "feminine": {"one": "{0}-ва", "two": "{0}-ра", "many": "{0}-ма", "other": "{0}-та"},
        "neuter": {"one": "{0}-во", "two": "{0}-ро", "many": "{0}-мо", "other": "{0}-то"},
    },
    "ml": {"": {"other": "{0}-ാം"}},
    "mn": {"": {"other": "{0}-р"}},
    "mr": {
        "masculine": {"one": "{0}ला", "two": "{0}रा", "few": "{0}था", "other": "{0}वा"},
        "feminine": {"one": "{0}ली", "two": "{0}री", "few": "{0}थी", "other": "{0}वी"},
        "neuter": {"one": "{0}ले", "two": "{0}रे", "few": "{0}थे", "other": "{0}वे"},
    },
    "ms": {"": {"other": "ke-{0}"}},
    "ne": {"": {"other": "{0}औं"}},
    "nl": {"": {"other": "{0}e"}},
    "pa": {"masculine": {"other": "{0}ਵਾਂ"}, "feminine": {"other": "{0}ਵੀਂ"}},
    "pt": {"masculine": {"other": "{0}º"}, "feminine": {"other": "{0}ª"}},
    "ro": {"masculine": {"one": "primul", "other": "al {0}-lea"}, "feminine": {"one": "prima", "other": "a {0}-a"}},
    "ru": {
        "masculine": {"other": "{0}-й"},
        "feminine": {"other": "{0}-я"},
        "neuter": {"other": "{0}-е"},
    },
    "si": {"": {"other": "{0} වන"}},
    "sq": {
        "masculine": {"one": "i {0}-rë", "many": "i {0}-t", "other": "i {0}-të"},
        "feminine": {"one": "e {0}-rë", "many": "e {0}-t", "other": "e {0}-të"},
    },
    "sv": {"": {"one": "{0}:a", "other": "{0}:e"}},
    "sw": {"": {"other": "ya {0}"}},
    "ta": {"": {"other": "{0}-வது"}},
    "te": {"": {"other": "{0}వ"}},
    "th": {"": {"other": "ที่\u00a0{0}"}},
    "uk": {
        "masculine": {"other": "{0}-й"},
        "feminine": {"few": "{0}-я", "other": "{0}-а"},
        "neuter": {"few": "{0}-є", "other": "{0}-е"},
    },
    "ur": {"masculine": {"other": "{0}واں"}, "feminine": {"other": "{0}ویں"}},
    "uz": {"": {"other": "{0}-"}},
    "vi": {"": {"other": "thứ {0}"}},
    "yue": {"": {"other": "第{0}"}},
    "zh": {"": {"other": "第{0}"}},
}
"""Language → gender (``""`` where it has none) → CLDR's ordinal category → the form.  The first gender is the base."""

_BY_ENDING: dict[str, dict[str, dict[str, str]]] = {
    "af": {"": {"": "{0}ste"} | {f"{last:02}": "{0}de" for last in range(2, 20) if last != 8}},
    "bg": {
        gender: {"": "{0}-" + rest, "000": "{0}-" + thousand, "00": "{0}-" + hundred}
        | {"1": "{0}-" + first, "2": "{0}-" + second, "3": "{0}-" + third, "4": "{0}-" + third}
        | {str(teen): "{0}-" + rest for teen in range(11, 15)}
        for gender, first, second, third, rest, hundred, thousand in (
            ("masculine", "ви", "ри", "ти", "и", "тен", "ен"),
            ("feminine", "ва", "ра", "та", "а", "тна", "на"),
            ("neuter", "во", "ро", "то", "о", "тно", "но"),
        )
    },
    "lt": {
        "masculine": {"": "{0}-asis", "3": "{0}-iasis", "13": "{0}-asis"},
        "feminine": {"": "{0}-oji", "3": "{0}-ioji", "13": "{0}-oji"},
    },
}
"""Language → gender → the last digits of a number (the most that fit count) → the form, where CLDR has one category."""


@lru_cache(maxsize=1024)
def form(number: int, gender: str | None, profile: LocaleProfile) -> str:
    """The form of an ordinal, ``{0}`` in the place of its figure.

    ``gender`` is ``masculine``, ``feminine``, ``neuter`` or ``None``; a language without it has its base form.
    """
    if profile.language in _BY_ENDING:
        return _by_ending(number, gender, profile.language)
    genders = _BY_CATEGORY.get(profile.language, _POINT)
    forms = genders.get(gender or "") or next(iter(genders.values()))
    return forms.get(profile.cldr.ordinal_form(number), forms["other"])


def _by_ending(number: int, gender: str | None, language: str) -> str:
    genders = _BY_ENDING[language]
    forms = genders.get(gender or "") or next(iter(genders.values()))
    fitting = (ending for ending in forms if f"{number:02}".endswith(ending))
    return forms[max(fitting, key=len)]
