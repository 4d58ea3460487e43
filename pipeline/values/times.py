"""Times of day: ``15:30 h``, ``3:30 p. m.``, ``a las 15:30``, ``15 h 30``, ``15:30 Uhr``.

Hours and minutes alone may be a score, a verse or a ratio; what stands beside them shows that they are a time.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.clock_patterns import clock, lasting, link, passing
from pipeline.values.clock_words import NAMES, OCLOCK, PARTS, SYMBOLS, WIDE_HALVES, WRITTEN_HOUR
from pipeline.values.date_patterns import fold
from pipeline.values.digits import native
from pipeline.values.grammar import NO_BREAK, Grammar
from pipeline.values.value import Ambiguous, Found, Refused, Value

STYLES: tuple[str, ...] = ()
"""A time has no styles: the locale has the clock of 12 hours or that of 24."""


_REACH = 40
"""How many code points before a time are looked at."""


@dataclass(frozen=True, slots=True)
class Time(Value):
    """A time of day on the clock of 24 hours; ``minute`` and ``second`` where the author gave them."""

    kind: ClassVar[str] = "time"
    placeholder: ClassVar[str] = "time"

    hour: int
    minute: int | None = None
    second: int | None = None


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """The times of a text, each with its marker of the half of the day or its unit, without *at* before it.

    Times that a dash or a word joins are looked at together: what shows that one of them is a time, or which half of
    the day it is in, shows it of the others, too.  Where nothing tells the half of the day and the region has a clock
    of 12 hours, the time is ambiguous.
    """
    for chain in _chains(text, grammar):
        yield from _read(chain, grammar)


def write(time: Time, profile: LocaleProfile, _style: str | None = None) -> str:
    """The time on the clock of the locale, in CLDR's pattern for what the author gave, in native digits."""
    from babel.dates import DateTimePattern, parse_pattern

    moment = datetime.datetime(2000, 1, 1, time.hour, time.minute or 0, time.second or 0, tzinfo=datetime.UTC)
    pattern = _written(time, profile)
    if profile.language in WIDE_HALVES:
        pattern = pattern.replace("a", "aaaa")
    parsed: DateTimePattern = parse_pattern(pattern)
    return native(parsed.apply(moment, profile.cldr), profile)


def _written(time: Time, profile: LocaleProfile) -> str:
    """The pattern of a time; an hour alone has the unit of the locale, and no zero before."""
    twelve = has_half_days(profile)
    minutes = _pattern_of("hm" if twelve else "Hm", profile)
    if time.second is not None:
        seconds = _pattern_of("hms" if twelve else "Hms", profile)
        return seconds if _marked(seconds) or not twelve else minutes.replace("mm", "mm:ss")
    if time.minute is not None:
        return minutes
    if twelve or profile.language == "en":
        return _pattern_of("h", profile)
    hour = _pattern_of("H", profile).replace("HH", "H")
    if not re.search(r"[^\WHk]", hour):
        hour = WRITTEN_HOUR.get(profile.language, hour)
    return hour.replace(" ", NO_BREAK)


def _pattern_of(skeleton: str, profile: LocaleProfile) -> str:
    """CLDR's pattern of a skeleton, or of a whole time in the locales that have none.

    Of English, Babel has the skeletons in ASCII alone, which lack CLDR's narrow space before the half of the day.
    """
    found = profile.cldr.datetime_skeletons.get(skeleton)
    pattern = str((found or profile.cldr.time_formats["medium" if "s" in skeleton else "short"]).pattern)
    return pattern.replace(" a", "\u202fa") if profile.language == "en" else pattern


def _marked(pattern: str) -> bool:
    """Whether a pattern says the half or the part of the day."""
    return re.search("[abB]", re.sub("'[^']*'", "", pattern)) is not None


@lru_cache(maxsize=32)
def has_half_days(profile: LocaleProfile) -> bool:
    """Whether CLDR has the clock of 12 hours for the locale."""
    return _marked(str(profile.cldr.time_formats["short"].pattern))


@lru_cache(maxsize=32)
def _is_plain(profile: LocaleProfile) -> bool:
    """Whether hours up to 12 are those of the clock of 24 where nothing says the half of the day.

    British papers have the clock of 12 hours, whatever CLDR has.
    """
    return not has_half_days(profile) and profile.language != "en"


def _chains(text: str, grammar: Grammar) -> Iterator[list[re.Match[str]]]:
    """What looks like an hour, alone or with others that are joined to it."""
    chain: list[re.Match[str]] = []
    for match in clock(grammar.profile).finditer(text):
        if chain and not _is_joined(chain[-1], match, grammar):
            yield chain
            chain = []
        chain.append(match)
    if chain:
        yield chain


def _is_joined(first: re.Match[str], second: re.Match[str], grammar: Grammar) -> bool:
    """Whether a dash or a word joins two hours, or a comma such as have minutes and nothing of their own behind."""
    between = link(grammar).fullmatch(first.string, first.end(), second.start("hour"))
    if between is None or not between[0].startswith(","):
        return between is not None
    return all(match["minute"] and not match["half"] and not match["part"] for match in (first, second))


def _read(chain: list[re.Match[str]], grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """What a chain says; the whole stays text where it is doubtful or its halves of the day are."""
    if _is_piece(chain):
        return
    profile, times = grammar.profile, _times(chain, grammar)
    halves = [_half(match, profile) for match in times]
    open_ones = [match for match, half in zip(times, halves, strict=True) if not half and 1 <= int(match["hour"]) <= 12]
    if _is_doubtful(chain, times) or (any(halves) and open_ones and not _is_one_morning(times, halves[-1])):
        yield Refused(chain[0].start(), chain[-1].end())
        return
    plain = _is_plain(profile) or any(_shows_whole_day(match) for match in times)
    for match, half in zip(times, halves, strict=True):
        shared = halves[-1] if match in open_ones else None
        yield _one(match, half or shared, plain)


def _is_piece(chain: list[re.Match[str]]) -> bool:
    """Whether a dash joins a chain to what is no hour: ``A-15:30``."""
    text, start, end = chain[0].string, chain[0].start(), chain[-1].end()
    return text[max(0, start - 1) : start] in ("-", "–") or re.compile(r"[-–]\w").match(text, end) is not None


def _times(chain: list[re.Match[str]], grammar: Grammar) -> list[re.Match[str]]:
    """Which of a chain are times: those that are shown to be, and those that share what shows it."""
    if _share_unit(chain, grammar.profile):
        return chain
    shown = [_is_shown(match, grammar, alone=len(chain) == 1) for match in chain]
    if not any(shown):
        return []
    return [match for place, match in enumerate(chain) if shown[place] or _is_shared(place, chain, grammar.profile)]


def _is_shared(place: int, chain: list[re.Match[str]], profile: LocaleProfile) -> bool:
    """Whether an hour is one of a clock since the others are: it has minutes, a unit, an article, or opens a range."""
    match = chain[place]
    if match["minute"] or match["at"] or match["unit"] or match["half"]:
        return True
    following = chain[place + 1 : place + 2]
    return any(each["minute"] or _is_oclock(each) or _half(each, profile) for each in following)


def _share_unit(chain: list[re.Match[str]], profile: LocaleProfile) -> bool:
    """Whether hours alone share an article and a unit: ``entre las 10 y 12 h``."""
    symbols = {symbol.lower() for symbol in SYMBOLS.get(profile.language, ())}
    alone = all(match["minute"] is None and not match["half"] and not match["part"] for match in chain)
    at, last = chain[0]["at"], chain[-1]
    return bool(at) and alone and (last["unit"] or "").lower() in symbols and not _passes(last, profile)


def _is_shown(match: re.Match[str], grammar: Grammar, *, alone: bool) -> bool:
    """Whether what stands beside an hour shows that it is one of a clock."""
    profile = grammar.profile
    if match["half"] and match["half"][0] in "mM":
        return match["at"] is not None
    if match["half"] or match["ore"] or _is_oclock(match):
        return True
    if match["part"]:
        return bool(match["minute"] or match["at"] or match["unit"])
    if match["minute"] is None:
        joins = not alone and (match["at"] or "").strip().lower() in grammar.joiners()
        counts = int(match["hour"]) > 12 or not (joins or _names_hours(match, profile))
        return bool(match["at"] and match["unit"]) and counts and not _passes(match, profile)
    if "h" in match["sign"].lower():
        return match["at"] is not None and not _passes(match, profile)
    point = match["sign"] == "." and grammar.decimal_sign() == "."
    if match["at"]:
        return not point or profile.language == "es"
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    lasts = alone and lasting(profile).search(before)
    return bool(match["unit"] or match["zone"]) and not point and not lasts


def _is_doubtful(chain: list[re.Match[str]], times: list[re.Match[str]]) -> bool:
    """Whether hours may be of a clock or may pass, are the 24th, or go on: ``de 9 a 17 h``, ``a las 9 h 30``."""
    if any(int(match["hour"]) == 24 and (match["at"] or match["minute"]) for match in chain):
        return True
    if any(match["more"] for match in times):
        return True
    ends = chain[-1]["unit"] is not None and not any(match["minute"] for match in chain)
    symbol = ends and len(chain[-1]["unit"]) <= 3
    return ends and not times and bool(chain[0]["at"] or (symbol and len(chain) > 1))


def _is_one_morning(times: list[re.Match[str]], last: tuple[int, int] | None) -> bool:
    """Whether times share the morning of the last of them: ``de 9:30 a 11:00 a. m.``.

    In ``de 9 a 5 p. m.`` they do not share the half of the day, and in ``de 3 a 5 p. m.`` they may.
    """
    hours = [int(match["hour"]) for match in times]
    return last is not None and last[1] < 12 and hours == sorted(hours) and hours[-1] < 12


def _one(match: re.Match[str], half: tuple[int, int] | None, plain: bool) -> Found | Ambiguous | Refused:
    """A time; ambiguous where its half of the day is open, refused where there is no such hour in it."""
    start, end = match.start("ore") if match["ore"] else match.start("hour"), match.end()
    hour, minute, second = (None if match[name] is None else int(match[name]) for name in ("hour", "minute", "second"))
    if hour is None:
        return Refused(start, end)
    if half:
        hours = [each % 24 for each in (hour, hour + 12, hour + 24) if half[0] <= each <= half[1]]
        return Found(start, end, Time(hours[0], minute, second)) if hours else Refused(start, end)
    if plain or hour == 0 or hour > 12:
        return Found(start, end, Time(hour, minute, second))
    said = "" if minute is None else f":{minute:02}"
    return Ambiguous(start, end, tuple(f"{each:02}{said}" for each in (hour % 12, hour % 12 + 12)))


def _half(match: re.Match[str], profile: LocaleProfile) -> tuple[int, int] | None:
    """The first and the last hour of the half or the part of the day that is named; 24 and more are of the night."""
    if match["half"]:
        morning = match["half"][0] in "aA"
        if int(match["hour"]) == 12:  # noon and midnight begin a half
            return (24, 24) if morning else (12, 12)
        return (0, 11) if morning else (13, 23)
    if match["part"]:
        named = {fold(part): hours for part, hours in PARTS.get(profile.language, {}).items()}
        return named[fold(match["part"])]
    return None


def _shows_whole_day(match: re.Match[str]) -> bool:
    """Whether an hour is on the clock of 24 hours: of two figures, past 12, or with a unit behind."""
    hour, minute = match["hour"], match["minute"]
    return bool(
        int(hour) > 12
        or int(hour) == 0
        or (hour.startswith("0") and minute)
        or match["unit"]
        or match["zone"]
        or (minute and "h" in match["sign"].lower())
    )


def _names_hours(match: re.Match[str], profile: LocaleProfile) -> bool:
    return (match["unit"] or "").lower() in NAMES.get(profile.language, ())


def _is_oclock(match: re.Match[str]) -> bool:
    return (match["unit"] or "").lower() in OCLOCK


def _passes(match: re.Match[str], profile: LocaleProfile) -> bool:
    """Whether hours pass, since what is behind says since when or from where: ``a las 12 horas del parto``."""
    return passing(profile).match(match.string, match.end()) is not None
