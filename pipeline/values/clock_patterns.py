"""What looks like the hour of a clock, as regular expressions of the language of the source."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.clock_words import (
    AT,
    AT_ONE,
    BEFORE_HOUR,
    DAYS,
    LASTS,
    NAMES,
    NOON,
    OF,
    PARTED,
    PARTS,
    SYMBOLS,
    ZONES,
)
from pipeline.values.date_words import TO
from pipeline.values.grammar import SPACE, Grammar, alternatives


@lru_cache(maxsize=32)
def clock(profile: LocaleProfile) -> re.Pattern[str]:
    """An hour with what may stand beside it; all that shows it to be one of a clock is optional."""
    language = profile.language
    one = _either(AT_ONE.get(language, ()))
    many = _either(word for word in AT.get(language, ()) if word not in AT_ONE.get(language, ()))
    gap = f"(?:(?<=['’])|{SPACE})"
    before = rf"(?P<at>{many}{gap}|{one}{gap}(?=(?:0|1|13|01|00)(?!\d)))"
    ore = rf"(?:(?P<ore>{_either(BEFORE_HOUR.get(language, ()))}){SPACE})"
    meridian = "a" if language != "de" else "(?-i:A)"
    noon = rf"|(?:(?<=12{SPACE})|(?<=12:00{SPACE}))(?=m\.)" if language in NOON else ""
    half = rf"(?P<half>(?:[ap]\.{SPACE}?{noon}|{meridian}|p)m(?!\w)(?:(?<=[. \u00a0\u2009\u202f]m)\.)?)"
    units = _either((*SYMBOLS.get(language, ()), *NAMES.get(language, ())))
    unit = rf"{SPACE}?(?P<unit>{units})(?!\w)(?:\.(?=,|{SPACE}(?-i:[a-zà-ÿ])))?"
    part = rf"{SPACE}(?P<part>{_either(PARTS.get(language, ()))})(?!\w)"
    zone = rf"(?={SPACE}(?P<zone>(?-i:{alternatives(ZONES)}))(?!\w))"
    return re.compile(
        rf"(?:(?<!\w)(?=[^\W\d]){before}?{ore}?|(?<![\w.,:/@#$€£¥%°+−’'])(?<!\d{SPACE}))"
        rf"(?P<hour>[01]?\d|2[0-4])"
        rf"(?:(?P<sign>{PARTED.get(language, ':')})(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?"
        rf"(?:{SPACE}?{half}|(?:{unit})?(?:{part})?{zone}?)"
        rf"(?![\w%°/@]|[.,:’'−]\w)(?!{SPACE}?[%°$€£])(?:(?=(?P<more>{SPACE}?min|(?<=[^\W\d]){SPACE}\d)))?",
        re.IGNORECASE,
    )


@lru_cache(maxsize=32)
def link(grammar: Grammar) -> re.Pattern[str]:
    """What joins two times: a dash, a comma, or a word, behind which others may stand: ``y hasta las``."""
    language = grammar.profile.language
    joiner = _either((*grammar.joiners(), *TO.get(language, ()), *AT.get(language, ())))
    words = rf"(?:[^\W\d_]{{1,5}}(?:{SPACE}|(?<=\w)['’])){{0,2}}"
    return re.compile(rf"{SPACE}?[-–]{SPACE}?|(?:,|,?{SPACE}{joiner}){SPACE}{words}", re.IGNORECASE)


@lru_cache(maxsize=32)
def lasting(profile: LocaleProfile) -> re.Pattern[str]:
    """What stands before hours and minutes that pass."""
    words = _either(LASTS.get(profile.language, "").split())
    return re.compile(rf"(?<!\w){words}:?{SPACE}$", re.IGNORECASE)


@lru_cache(maxsize=32)
def passing(profile: LocaleProfile) -> re.Pattern[str]:
    """A word that says since when hours pass, unless a day follows."""
    words = _either(OF.get(profile.language, ()))
    days = _either(DAYS.get(profile.language, "").split())
    return re.compile(rf"{SPACE}{words}(?!\w)(?!{SPACE}(?:\d|{days}(?!\w)))", re.IGNORECASE)


def _either(words: Iterable[str]) -> str:
    """Any of the words, with any apostrophe; nothing where there are none."""
    known = tuple(words)
    return alternatives(known).replace("’", "['’]") if known else "(?!)"
