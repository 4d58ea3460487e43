"""Calendar dates, in words: ``28 de marzo de 2023``, ``marzo de 2023``, ``del 12 al 16 de febrero de 2024``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.value import Found, Value

STYLES = ("short", "medium", "long", "full")
"""CLDR's widths of a date, which a translator may ask for: ``# {date} as short``."""

_SKELETONS = ("full", "long", "yMMMM", "MMMMd")
"""CLDR's patterns that a date in words follows, the richest first."""

_LINKS = {"es": {"de": r"del?"}}
"""Words of CLDR's patterns that prose also writes otherwise: ``28 de marzo del 2023``."""

_RANGES = {"es": r"al?|hasta{s}el|[-–]"}
"""What stands between the two ends of a range of dates (``{s}`` is a space)."""


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A day, a month of a year, or a day of any year (1 to 9999); ``weekday`` where the author named it.

    ``until`` is the last day of a range, which the first opens.
    """

    kind: ClassVar[str] = "date"
    placeholder: ClassVar[str] = "date"

    month: int
    day: int | None = None
    year: int | None = None
    weekday: bool = False
    until: tuple[int | None, int, int] | None = None

    def first(self) -> datetime.date:
        """The day itself, the first of a month, or the day in a leap year."""
        return datetime.date(self.year or 2000, self.month, self.day or 1)


def find(text: str, grammar: Grammar) -> Iterator[Found]:
    """The dates in words of a text.  A day that its month does not have is no date."""
    for match in _range(grammar).finditer(text):
        date = _read_range(match, grammar)
        if date is not None:
            yield Found(match.start(), match.end(), date)
    for pattern in _patterns(grammar):
        for match in pattern.finditer(text):
            date = _read(match, grammar)
            if date is not None:
                yield Found(match.start(), match.end(), date)


def write(date: Date, profile: LocaleProfile, style: str | None = None) -> str:
    """The date in CLDR's pattern for what the author gave: a day, a month, a weekday, a range."""
    from babel.dates import format_date, format_skeleton

    width = style or profile.date
    if date.until is not None:
        return _write_range(date, profile)
    if date.year is None:
        return format_skeleton("MMMMd", date.first(), locale=profile.cldr)
    if date.day is None:
        return format_skeleton("yMMMM", date.first(), locale=profile.cldr)
    return format_date(date.first(), width or ("full" if date.weekday else "long"), locale=profile.cldr)


def _write_range(date: Date, profile: LocaleProfile) -> str:
    """A range in CLDR's interval pattern, with the month in full as in the pattern of a single date."""
    from babel.dates import DateTimePattern, parse_pattern

    year, month, day = date.until or (None, date.month, date.day or 1)
    first, last = date.first(), datetime.date(year or 2000, month, day)
    skeleton = "yMMMd" if year else "MMMd"
    differs = "d" if (first.year, first.month) == (last.year, last.month) else "M" if first.year == last.year else "y"
    pieces: list[str] | None = profile.cldr.interval_formats.get(skeleton, {}).get(differs)
    if not pieces:
        return f"{write(_open(date), profile)} – {write(Date(month, day, year), profile)}"
    written = ""
    for day_written, piece in zip((first, last), pieces, strict=True):
        pattern: DateTimePattern = parse_pattern(re.sub(r"(?<![ML])([ML])\1\1(?!\1)", r"\1\1\1\1", piece))
        written += pattern.apply(day_written, profile.cldr)
    return written.replace("\u2009–\u2009", "–")  # newspapers close the dash up


def _open(date: Date) -> Date:
    return Date(date.month, date.day, date.year)


def _read(match: re.Match[str], grammar: Grammar) -> Date | None:
    parts = match.groupdict()
    month = _months(grammar.profile)[parts["month"].lower()]
    day = int(parts["day"]) if parts.get("day") else None
    year = int(parts["year"]) if parts.get("year") else None
    return _valid(Date(month, day, year, weekday=bool(parts.get("weekday"))))


def _read_range(match: re.Match[str], grammar: Grammar) -> Date | None:
    months = _months(grammar.profile)
    last_month = months[match["month2"].lower()]
    month = months[match["month"].lower()] if match["month"] else last_month
    year = int(match["year2"]) if match["year2"] else None
    first_year = int(match["year"]) if match["year"] else year
    last = _valid(Date(last_month, int(match["day2"]), year))
    first = _valid(Date(month, int(match["day"]), first_year, until=(year, last_month, int(match["day2"]))))
    if first is None or last is None or first.first() >= last.first():
        return None
    return first


def _valid(date: Date) -> Date | None:
    try:
        date.first()
    except ValueError:
        return None
    return date


@lru_cache(maxsize=32)
def _months(profile: LocaleProfile) -> dict[str, int]:
    names: dict[str, int] = {}
    for context in ("format", "stand-alone"):
        for number, name in profile.cldr.months[context]["wide"].items():
            names.setdefault(name.lower(), number)
    return names


@lru_cache(maxsize=32)
def _patterns(grammar: Grammar) -> tuple[re.Pattern[str], ...]:
    locale = grammar.profile.cldr
    patterns = []
    for name in _SKELETONS:
        source = locale.date_formats[name] if name in locale.date_formats else locale.datetime_skeletons.get(name)
        if source is not None and "MMM" in source.pattern:
            patterns.append(
                re.compile(rf"(?<![\w/\-]){_regex(source.pattern, grammar.profile)}(?![\w])", re.IGNORECASE)
            )
    return tuple(patterns)


@lru_cache(maxsize=32)
def _range(grammar: Grammar) -> re.Pattern[str]:
    profile = grammar.profile
    joiner = _RANGES.get(profile.language, "[-–]").format(s=SPACE)
    if "MMMMd" not in profile.cldr.datetime_skeletons:
        return re.compile(r"(?!)")
    month_day = _regex(profile.cldr.datetime_skeletons["MMMMd"].pattern, profile)
    full = _regex(profile.cldr.date_formats["long"].pattern, profile)
    link = re.split(r"\(\?P<day>[^)]*\)", month_day, maxsplit=1)[1]
    tail = full.partition(month_day)[2]
    second = re.sub(r"\?P<(day|month|year)>", r"?P<\g<1>2>", f"{month_day}(?:{tail})?")
    return re.compile(
        rf"(?<![\w/\-])(?P<day>\d{{1,2}})(?:{link}(?:{tail})?)?{SPACE}?(?:{joiner}){SPACE}?{second}(?!\w)",
        re.IGNORECASE,
    )


@lru_cache(maxsize=128)
def _regex(pattern: str, profile: LocaleProfile) -> str:
    """A regular expression for a CLDR date pattern (UTS 35, *Date Format Patterns*): ``d 'de' MMMM 'de' y``."""
    fields = {
        "d": r"(?P<day>\d{1,2})",
        "M": f"(?P<month>{alternatives(_months(profile))})",
        "L": f"(?P<month>{alternatives(_months(profile))})",
        "y": r"(?P<year>\d{4})",
        "E": f"(?P<weekday>{alternatives(profile.cldr.days['format']['wide'].values())})",
    }
    written = ""
    for quoted, field, other in re.findall(r"'([^']*)'|([dMLyE])\2*|(.)", pattern):
        literal = quoted or other
        if field:
            written += fields[field]
        elif literal.isspace():
            written += f"{SPACE}+"
        elif literal == ",":
            written += ",?"
        else:
            written += _LINKS.get(profile.language, {}).get(literal, re.escape(literal))
    return written
