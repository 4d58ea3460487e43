"""Calendar dates, in words: ``28 de marzo de 2023``, ``marzo de 2023``, ``del 12 al 16 de febrero de 2024``."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.date_patterns import fold, months, single, span, stray_day, stray_year, weekdays
from pipeline.values.digits import native
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.value import Found, Refused, Value

STYLES = ("short", "medium", "long", "full")
"""CLDR's widths of a date, which a translator may ask for: ``# {date} as short``."""

_REACH = 40
"""How many code points before a date are looked at."""

_OTHER_DAY = re.compile(rf"{SPACE}?[-–—]{SPACE}?\d")
"""What opens a range whose pattern is not known: ``2024 február 12–16``."""

_CALLED = {
    "es": (
        "agrupación asociación autopista av avda avenida barrio batallón biblioteca blvd boulevard brigada "
        "bulevar calle callejón calzada carretera centro club colegio colonia comando cooperativa escuela "
        "estación estadio frente glorieta hospital instituto movimiento parque pasaje paseo plaza plazoleta "
        "puente regimiento ruta teatro túnel universidad"
    )
}
"""Language → what is called after a date: ``avenida 9 de Julio``, ``Movimiento 26 de Julio``."""

_CALLED_OF = {"es": "avenida barrio calle movimiento paseo plaza"}
"""Language → which of these may have a link before the date: ``plaza del 2 de Mayo``."""


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
        """The day itself, the first of a month, or the day in a leap year; ``ValueError`` where there is none."""
        return _day(self.year, self.month, self.day)


def find(text: str, grammar: Grammar) -> Iterator[Found | Refused]:
    """The dates in words of a text.

    What looks like one and is none stays text as a whole: a day that its month does not have, a weekday that the
    calendar contradicts, a street that is called after a day.
    """
    for match in span(grammar).finditer(text):
        found = _read_range(match, grammar)
        if found is not None:
            yield found
    for pattern in single(grammar):
        for match in pattern.finditer(text):
            found = _read(match, grammar)
            if found is not None:
                yield found


def write(date: Date, profile: LocaleProfile, style: str | None = None) -> str:
    """The date in CLDR's pattern for what the author gave (a day, a month, a weekday, a range), in native digits."""
    return native(_written(date, profile, style), profile)


def _written(date: Date, profile: LocaleProfile, style: str | None) -> str:
    from babel.dates import format_date, format_skeleton

    width = style or profile.date
    if date.until is not None:
        return _write_range(date, date.until, profile)
    if date.year is None:
        return format_skeleton("MMMMd", date.first(), locale=profile.cldr)
    if date.day is None:
        return format_skeleton("yMMMM", date.first(), locale=profile.cldr)
    return format_date(date.first(), width or ("full" if date.weekday else "long"), locale=profile.cldr)


def _write_range(date: Date, until: tuple[int | None, int, int], profile: LocaleProfile) -> str:
    """A range in CLDR's interval pattern, with the month in full as in the pattern of a single date."""
    from babel.dates import DateTimePattern, parse_pattern

    year, month, day = until
    first, last = date.first(), _day(year, month, day)
    skeleton = "MMMd" if year is None else "yMMMd"
    differs = "d" if (first.year, first.month) == (last.year, last.month) else "M" if first.year == last.year else "y"
    pieces: list[str] | None = profile.cldr.interval_formats.get(skeleton, {}).get(differs)
    if not pieces:
        opens, closes = Date(date.month, date.day, date.year), Date(month, day, year)
        return f"{_written(opens, profile, None)} – {_written(closes, profile, None)}"
    written = ""
    for day_written, piece in zip((first, last), pieces, strict=True):
        pattern: DateTimePattern = parse_pattern(re.sub(r"(?<![ML])([ML])\1\1(?!\1)", r"\1\1\1\1", piece))
        written += pattern.apply(day_written, profile.cldr)
    return written.replace("\u2009–\u2009", "–")  # newspapers close the dash up


def _read(match: re.Match[str], grammar: Grammar) -> Found | Refused | None:
    parts = {"day": None, "year": None, "weekday": None, **match.groupdict()}
    month = months(grammar.profile).get(fold(match["month"]))
    if month is None:
        return None
    date = Date(month, _day_of(parts["day"]), _number(parts["year"]), weekday=bool(parts["weekday"]))
    if not _exists(date) or _contradicted(date, parts["weekday"], grammar) or _is_piece(match, date, grammar):
        return Refused(*match.span())
    return Refused(*match.span()) if _is_name(match, date, grammar) else Found(*match.span(), date)


def _read_range(match: re.Match[str], grammar: Grammar) -> Found | Refused | None:
    """A range; nothing where it runs backwards, so that its ends are looked at by themselves."""
    names = [months(grammar.profile).get(fold(match[group])) for group in ("month", "month2") if match[group]]
    if not names or None in names:
        return None
    month, last_month = names[0] or 0, names[-1] or 0
    year = _number(match["year2"])
    first_year = _number(match["year"]) if match["year"] else year
    last = Date(last_month, _day_of(match["day2"]), year)
    first = Date(month, _day_of(match["day"]), first_year, until=(year, last_month, _day_of(match["day2"]) or 0))
    broken = year is None and stray_year(grammar).match(match.string, match.end())
    if broken or not _exists(first) or not _exists(last):
        return Refused(*match.span())
    return Found(*match.span(), first) if first.first() < last.first() else None


def _day(year: int | None, month: int, day: int | None) -> datetime.date:
    return datetime.date(2000 if year is None else year, month, 1 if day is None else day)


def _day_of(written: str | None) -> int | None:
    """The day that digits say, or an ordinal, of which only the first is one of a date."""
    if written is None:
        return None
    return int(written) if written.isdigit() else 1


def _number(written: str | None) -> int | None:
    return None if written is None else int(written)


def _exists(date: Date) -> bool:
    try:
        date.first()
    except ValueError:
        return False
    return True


def _contradicted(date: Date, weekday: str | None, grammar: Grammar) -> bool:
    """Whether the author names another weekday than the calendar."""
    return weekday is not None and weekdays(grammar.profile).get(fold(weekday)) != date.first().weekday()


def _is_piece(match: re.Match[str], date: Date, grammar: Grammar) -> bool:
    """Whether the date goes on in what stands beside it: a day before its month, a year or a day behind its day."""
    text, start = match.string, match.start()
    before = text[max(0, start - _REACH) : start]
    if date.day is None:
        return stray_day(grammar).search(before) is not None
    if match.start("day") == start and _joined_day(grammar).search(before):
        return True
    if (date.year is None or match.end("day") == match.end()) and _OTHER_DAY.match(text, match.end()):
        return True
    return date.year is None and stray_year(grammar).match(text, match.end()) is not None


def _is_name(match: re.Match[str], date: Date, grammar: Grammar) -> bool:
    """Whether something is called after the day: the word before says so, or the capital of the month.

    A month has no capital of its own in the languages in which CLDR writes it without one.
    """
    if date.day is None:
        return False
    before = match.string[max(0, match.start() - _REACH) : match.start()]
    written, inside = match["month"], match.start("month") > match.start()
    lower = all(name == name.lower() for name in grammar.profile.cldr.months["format"]["wide"].values())
    capital = lower and inside and date.year is None and written == written.capitalize() != written.lower()
    return capital or _called(grammar.profile).search(before) is not None


@lru_cache(maxsize=32)
def _called(profile: LocaleProfile) -> re.Pattern[str]:
    words, linked = _CALLED.get(profile.language), _CALLED_OF.get(profile.language, "")
    if words is None:
        return re.compile("(?!)")
    return re.compile(
        rf"(?<!\w)(?:{alternatives(words.split())}\.?{SPACE}|{alternatives(linked.split())}{SPACE}del?{SPACE})$",
        re.IGNORECASE,
    )


@lru_cache(maxsize=32)
def _joined_day(grammar: Grammar) -> re.Pattern[str]:
    """A day that shares the month of the one behind it: ``12 y 13 de febrero``."""
    joiner = alternatives(grammar.conjunctions())
    return re.compile(rf"(?<!\w)\d{{1,2}}{SPACE}{joiner}{SPACE}(?:\w{{1,3}}{SPACE})?$", re.IGNORECASE)
