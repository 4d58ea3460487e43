"""Calendar dates: ``28 de marzo de 2023``, ``marzo de 2023``, ``28/3/2023``, ``del 12 al 16 de febrero``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values import date_ranges, numeric_dates
from pipeline.values.date_patterns import (
    OTHER_DAY,
    cldr,
    day_of,
    fold,
    has_capitals,
    is_word,
    lacks_year,
    mentions,
    month_of,
    nearest,
    single,
    stray_day,
    stray_days,
    stray_month,
    stray_year,
    weekdays,
    without_year,
    written,
)
from pipeline.values.date_ranges import Span
from pipeline.values.date_words import CALLED, CALLED_LINKS, CALLED_OF
from pipeline.values.digits import native
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.value import Ambiguous, Found, Refused, Value

STYLES = ("short", "medium", "long", "full")
"""CLDR's widths of a date, which a translator may ask for: ``# {date} as short``."""

_REACH = 40
"""How many code points before a date are looked at."""


@dataclass(frozen=True, slots=True)
class Date(Value):
    """A day, a month of a year, or a day of any year (1 to 9999); ``weekday`` where the author named it.

    ``until`` is the last day (or month) of a range, or of a pair, which the first opens: year, month, day.  ``joiner``
    is what the author put between them (``dash``, ``to``, ``and``, ``or``) and ``article`` whether the last had one,
    as in ``entre el 12 y el 16``.  ``width`` is how the author wrote the month: ``long`` in full, ``medium``
    abbreviated, ``short`` in figures.  A day of any year is one of ``calendar``, in which it is the weekday named.
    """

    kind: ClassVar[str] = "date"
    placeholder: ClassVar[str] = "date"

    month: int
    day: int | None = None
    year: int | None = None
    weekday: bool = False
    until: tuple[int | None, int, int | None] | None = None
    width: str = "long"
    joiner: str = "dash"
    article: bool = False
    calendar: int = 2000

    def first(self) -> datetime.date:
        """The day itself, the first of a month, or the day in ``calendar``; ``ValueError`` where there is none."""
        return _day(self.calendar if self.year is None else self.year, self.month, self.day)


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """The dates of a text, in words and in figures.

    What looks like one and is none stays text as a whole: a day that its month does not have, a weekday that the
    calendar contradicts, a street that is called after a day, days and months that share more than a pair does.
    """
    taken = bytearray(len(text))
    for found in _candidates(text, grammar):
        if not any(taken[found.start : found.end]):
            taken[found.start : found.end] = b"\1" * (found.end - found.start)
            yield found


def write(date: Date, profile: LocaleProfile, style: str | None = None) -> str:
    """The date in CLDR's pattern for what the author gave (a day, a month, a weekday, a range), in native digits."""
    return native(_written(date, profile, style), profile)


def _written(date: Date, profile: LocaleProfile, style: str | None) -> str:
    if date.until is not None:
        return date_ranges.write(_span(date, date.until), profile)
    wish = style or profile.date
    if date.year is None:
        pattern = without_year(nearest("full", profile)) if date.weekday else nearest("MMMMd", profile)
    elif date.day is None:
        pattern = nearest("yMMM" if date.width == "medium" else "yMMMM", profile)
    elif wish:
        pattern = cldr(wish, profile) or nearest("long", profile)
    elif date.weekday:
        pattern = nearest("full", profile)
    else:
        pattern = nearest({"medium": "yMMMd", "short": "yMd"}.get(date.width, "long"), profile)
    return written(pattern, date.first(), profile)


def _candidates(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """All that may be dates, the richest first, with the pieces of them that look like dates, too."""
    yield from _numeric(text, grammar)
    if not mentions(text, grammar.profile):
        return
    for start, end, span in date_ranges.find(text, grammar):
        yield Found(start, end, _of(span)) if span else Refused(start, end)
    for pattern, width in single(grammar):
        for match in pattern.finditer(text):
            found = _read(match, width, grammar)
            if found is not None:
                yield found


def _span(date: Date, until: tuple[int | None, int, int | None]) -> Span:
    year, month, day = until
    has_day, has_year = day is not None, year is not None
    return Span(date.first(), _day(year, month, day), has_day, has_year, date.joiner, date.article, date.width)


def _of(span: Span) -> Date:
    """The date that a range is."""
    year, day = (span.first.year if span.has_year else None), (span.first.day if span.has_day else None)
    until = (span.last.year if span.has_year else None, span.last.month, span.last.day if span.has_day else None)
    return Date(span.first.month, day, year, False, until, span.width, span.joiner, span.article)


def _numeric(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    for start, end, readings in numeric_dates.find(text, grammar):
        if not readings:
            yield Refused(start, end)
        elif len(readings) > 1:
            yield Ambiguous(start, end, tuple(day.isoformat() for day in readings))
        else:
            (day,) = readings
            yield Found(start, end, Date(day.month, day.day, day.year, width="short"))


def _read(match: re.Match[str], width: str, grammar: Grammar) -> Found | Refused | None:
    parts = {"day": None, "year": None, "weekday": None, **match.groupdict()}
    month = month_of(match["month"], grammar.profile)
    if month is None or (parts["day"] is None and is_word(match["month"], grammar.profile)):
        return None
    year, weekday = (None if parts["year"] is None else int(parts["year"])), parts["weekday"]
    date = Date(month, day_of(parts["day"]), year, weekday=weekday is not None, width=width)
    if not _exists(date) or lacks_year(parts["day"], parts["year"]):
        return Refused(*match.span())
    if weekday is not None and year is None:
        date = _in_calendar(date, weekday, grammar)
    if _contradicted(date, weekday, grammar):
        return Refused(*match.span())
    refused = _is_piece(match, date, grammar) or _is_name(match, date, grammar)
    return Refused(*match.span()) if refused else Found(*match.span(), date)


def _day(year: int | None, month: int, day: int | None) -> datetime.date:
    return datetime.date(2000 if year is None else year, month, 1 if day is None else day)


def _exists(date: Date) -> bool:
    try:
        date.first()
    except ValueError:
        return False
    return True


def _in_calendar(date: Date, weekday: str, grammar: Grammar) -> Date:
    """A day of any year in the first calendar from 2000 on in which it is that weekday: one of 28 years."""
    years = (replace(date, calendar=year) for year in range(2000, 2028))
    return next((each for each in years if _exists(each) and not _contradicted(each, weekday, grammar)), date)


def _contradicted(date: Date, weekday: str | None, grammar: Grammar) -> bool:
    """Whether the author names another weekday than the calendar."""
    return weekday is not None and weekdays(grammar.profile).get(fold(weekday)) != date.first().weekday()


def _is_piece(match: re.Match[str], date: Date, grammar: Grammar) -> bool:
    """Whether the date goes on in what stands beside it: a day before its month, a year or a day behind its day."""
    text, start = match.string, match.start()
    before = text[max(0, start - _REACH) : start].replace("\n", " ")
    if date.day is None:
        return bool(stray_day(grammar).search(before) or stray_month(grammar).search(before))
    if match.start("day") == start and stray_days(grammar).search(before):
        return True
    if (date.year is None or match.end("day") == match.end()) and OTHER_DAY.match(text, match.end()):
        return True
    return date.year is None and stray_year(grammar).match(text, match.end()) is not None


def _is_name(match: re.Match[str], date: Date, grammar: Grammar) -> bool:
    """Whether something is called after the day: the word before says so, or the capital of the month.

    A month has no capital of its own in the languages in which CLDR writes it without one.
    """
    if date.day is None:
        return False
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    name, inside = match["month"], match.start("month") > match.start()
    capital = inside and date.year is None and name == name.capitalize() != name.lower()
    return (capital and not has_capitals(grammar.profile)) or _called(grammar.profile).search(before) is not None


@lru_cache(maxsize=32)
def _called(profile: LocaleProfile) -> re.Pattern[str]:
    """What is called after a date, right before it: some with a link between, some without."""
    language = profile.language
    if language not in CALLED:
        return re.compile("(?!)")
    things, linked = (alternatives(words[language].split()) for words in (CALLED, CALLED_OF))
    links = alternatives(CALLED_LINKS[language]).replace("’", "['’]")
    gap = f"(?:{SPACE}|(?<=['’]))"
    return re.compile(rf"(?<!\w)(?:{things}\.?{SPACE}|{linked}{SPACE}{links}{gap})$", re.IGNORECASE)
