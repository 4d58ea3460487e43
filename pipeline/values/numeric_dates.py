"""Dates in figures: ``5/3/2024``, ``05-03-2024``, ``5.3.2024``.

The order of day and month is that of the region of the source, and no order is sure where readers know both.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.locale_profile import LocaleProfile
from pipeline.values.date_patterns import cldr
from pipeline.values.grammar import SPACE, Grammar
from pipeline.values.references import names_something

_SEPARATORS = {"ca": "/-.", "de": ".", "en": "/", "es": "/-.", "fr": "/", "it": "/-.", "pt": "/-"}
"""Language → what parts the figures of a date, besides what CLDR has for the region.

RAE, *Ortografía*, VIII 5.2; ésAdir, *dates*; Treccani, *Enciclopedia dell’Italiano*, *date*.  A point does so where it
is not the decimal sign.
"""

_BOTH_ORDERS = frozenset({"001", "150", "419", "CA", "GH", "KE", "PA", "PH", "PR", "TG", "US"})
"""Regions whose readers know both orders, and groups of regions of which some have one and some the other.

CLDR has the month first in the United States and what belongs to them, in Panama, Puerto Rico and the Philippines; of
the others this is known from use.  In English and with a region of its own the order of the United States is sure.
"""

_VERSION = re.compile(rf"(?<!\w)(?:v|ver\.|versi\w{{1,6}}|release|build){SPACE}?$", re.IGNORECASE)
"""What says that figures are a version."""

_REACH = 80
"""How many code points before a date are looked at."""


def find(text: str, grammar: Grammar) -> Iterator[tuple[int, int, tuple[datetime.date, ...]]]:
    """The dates in figures with where they start and end (code points), and all days that they may mean.

    There is none where the calendar has no such day, or the figures name something: a file, a version.  A date that
    can only be read in the order of others makes all dates of the text unsure.
    """
    matches = list(_pattern(grammar.profile).finditer(text))
    sure = _is_sure(grammar.profile) and not any(_is_foreign(match, grammar.profile) for match in matches)
    previous = -1
    for match in matches:
        start, end = match.span()
        whole = _stands_alone(text, start, end, previous, grammar.profile)
        previous = end if whole else -1
        readings = _readings(match, grammar.profile) if whole and not _is_number(text, start, grammar) else ()
        yield start, end, readings[:1] if sure else readings


def _stands_alone(text: str, start: int, end: int, previous: int, profile: LocaleProfile) -> bool:
    """Whether no en dash joins a date to what is no date; ``previous`` is where the one before ends."""
    if text[start - 1 : start] == "–" and previous != start - 1:
        return False
    joined = text[end : end + 1] == "–" and re.compile(r"\w").match(text, end + 1)
    return not joined or _pattern(profile).match(text, end + 1) is not None


def _readings(match: re.Match[str], profile: LocaleProfile) -> tuple[datetime.date, ...]:
    """The days that figures may mean, that of CLDR's order first."""
    first, second, year = int(match["first"]), int(match["second"]), int(match["year"])
    pairs = [(first, second), (second, first)]
    if month_first(profile):
        pairs.reverse()
    return tuple(dict.fromkeys(day for number, month in pairs if (day := _day(year, month, number))))


def _is_foreign(match: re.Match[str], profile: LocaleProfile) -> bool:
    """Whether a date can only be read in the order that the region does not have."""
    first, second = int(match["first"]), int(match["second"])
    month, day = (first, second) if month_first(profile) else (second, first)
    return month > 12 >= day and _readings(match, profile) != ()


def month_first(profile: LocaleProfile) -> bool:
    """Whether CLDR has the month before the day, and both before the year."""
    return (cldr("yMd", profile) or "").startswith("M")


def _is_sure(profile: LocaleProfile) -> bool:
    """Whether the region has one order: not one that begins with the year, and not one of two that readers know."""
    region = profile.cldr.territory
    if profile.language == "en":
        return region is not None and (region == "US" or region not in _BOTH_ORDERS) and not _year_first(profile)
    return region not in _BOTH_ORDERS and not _year_first(profile)


def _year_first(profile: LocaleProfile) -> bool:
    return (cldr("yMd", profile) or "y").startswith("y")


def _is_number(text: str, start: int, grammar: Grammar) -> bool:
    """Whether the figures are the number of a file, a law, a version, since a word before them says so.

    The first of them may be a zero, which elsewhere shows a number that counts nothing.
    """
    before = text[max(0, start - _REACH) : start]
    return names_something(f"{before}1", len(before), grammar) or _VERSION.search(before) is not None


def _day(year: int, month: int, day: int) -> datetime.date | None:
    try:
        return datetime.date(year, month, day)
    except ValueError:
        return None


@lru_cache(maxsize=32)
def _pattern(profile: LocaleProfile) -> re.Pattern[str]:
    """Two figures and a year of four, parted twice by the same sign, and no piece of a longer figure, path or address.

    An hour may follow; an en dash may stand before and behind, between two dates.
    """
    own = "" if _year_first(profile) else "".join(re.findall(r"[/.\-]", cldr("yMd", profile) or ""))
    signs = {*_SEPARATORS.get(profile.language, ""), *own} - {profile.cldr.number_symbols["latn"]["decimal"]} or {"/"}
    sign = "|".join(rf"\.{SPACE}?" if sign == "." else re.escape(sign) for sign in sorted(signs))
    return re.compile(
        rf"(?<![\w.,:/@#$€£¥%°+\-−’'])(?<!\d{SPACE})(?P<first>\d{{1,2}})(?P<sign>{sign})"
        rf"(?P<second>\d{{1,2}})(?P=sign)(?P<year>[12]\d{{3}})"
        rf"(?![\w%°/@]|[.,:’'\-−]\w)(?!{SPACE}\d(?!\d?[:.h]\d\d))"
    )
