"""The plain form of a value, the same in every language: ``2023-03-28``, ``4e6 USD``, ``3.5 %``, ``5 kilometer``.

Programs read it from ``pipeline values --json``; authors write it in settings and in the article's own markup where a
figure is not sure: ``<data value="USD 4000000">``, ``<time datetime="2023-03-28">``.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from decimal import Decimal

from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.ordinals import Ordinal
from pipeline.values.percents import Percent
from pipeline.values.ranges import Range
from pipeline.values.times import Time
from pipeline.values.unit_patterns import UNITS
from pipeline.values.units import Quantity
from pipeline.values.value import Value

TEXT = "text"
"""What an author writes in place of a value for what is none."""

_GENDERS: dict[str | None, str] = {"masculine": "m", "feminine": "f", None: ""}

_GENDER: dict[str, str | None] = {letter: gender for gender, letter in _GENDERS.items()}

_AMOUNT = r"(?P<amount>-?\d{1,1000}(?:\.\d{1,1000})?)(?:[eE](?P<exponent>\d{1,2}))?"


def tell(value: Value) -> str:
    """The plain form of a value.  How the author said it (as a symbol, in short) is not in it."""
    match value:
        case Range(first=first, last=last, joiner=joiner):
            return f"{first.amount}{'..' if joiner == 'dash' else f' {joiner} '}{tell(last)}"
        case Money():
            return f"{_amount(value.amount, value.exponent)} {value.currency}"
        case Quantity():
            return f"{_amount(value.amount, value.exponent)} {value.unit}"
        case Number():
            return _amount(value.amount, value.exponent)
        case Percent():
            return f"{value.amount} {'‰' if value.form == 'per mille' else '%'}"
        case Ordinal():
            return f"{value.number}.{_GENDERS[value.gender]}"
        case Time():
            parts = (value.hour, value.minute, value.second)
            return ":".join(f"{part:02}" for part in parts if part is not None)
        case Date():
            return _date(value)
    raise AssertionError(f"a value without a plain form: {value!r}")


def read(text: str) -> Value | None:
    """The value that a plain form says, or ``None`` where it says none.  Ranges have to be found in words."""
    plain = text.strip()
    for pattern, make in _FORMS:
        match = pattern.fullmatch(plain)
        if match is not None:
            return make(match)
    return None


def _amount(amount: Decimal, exponent: int) -> str:
    return f"{amount:f}e{exponent}" if exponent else f"{amount:f}"


def _date(date: Date) -> str:
    day = _day(date.year, date.month, date.day)
    ends = f"{day}/{_day(*date.until)}" if date.until else day
    return f"{_WEEKDAYS[date.first().weekday()]} {ends}" if date.weekday else ends


def _day(year: int | None, month: int, day: int | None) -> str:
    parts = (None if year is None else f"{year:04}", f"{month:02}", None if day is None else f"{day:02}")
    return "-".join(part for part in parts if part is not None)


_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _read_date(match: re.Match[str]) -> Value | None:
    year, month, day = (None if match[name] is None else int(match[name]) for name in ("year", "month", "day"))
    try:
        datetime.date(2000 if year is None else year, month or 0, 1 if day is None else day)
    except ValueError:
        return None
    return Date(month or 0, day, year) if year is not None or day is not None else None


def _read_time(match: re.Match[str]) -> Value | None:
    hour, minute = int(match["hour"]), int(match["minute"])
    second = None if match["second"] is None else int(match["second"])
    return Time(hour, minute, second) if hour < 24 and minute < 60 and (second or 0) < 60 else None


def _read_money(match: re.Match[str]) -> Value | None:
    from babel.numbers import list_currencies

    code = match["code"]
    return Money(_number(match), code, _exponent(match), "code") if code in list_currencies() else None


def _read_quantity(match: re.Match[str]) -> Value | None:
    unit = match["unit"]
    return Quantity(_number(match), unit, "name", _exponent(match)) if unit in UNITS else None


def _number(match: re.Match[str]) -> Decimal:
    return Decimal(match["amount"])


def _exponent(match: re.Match[str]) -> int:
    return int(match["exponent"] or 0)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Value | None]], ...] = (
    (re.compile(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?"), _read_date),
    (re.compile(r"(?:--)?(?P<year>(?!))?(?P<month>\d\d)-(?P<day>\d\d)"), _read_date),
    (re.compile(r"(?P<hour>\d\d?):(?P<minute>\d\d)(?::(?P<second>\d\d))?"), _read_time),
    (re.compile(rf"{_AMOUNT} ?(?P<code>[A-Z]{{3}})"), _read_money),
    (re.compile(rf"(?P<code>[A-Z]{{3}}) ?{_AMOUNT}"), _read_money),
    (
        re.compile(rf"{_AMOUNT} ?(?P<sign>[%‰])"),
        lambda m: Percent(_number(m), "symbol" if m["sign"] == "%" else "per mille"),
    ),
    (re.compile(rf"{_AMOUNT} (?P<unit>[a-z-]{{1,60}})"), _read_quantity),
    (
        re.compile(r"(?P<number>[1-9]\d{0,3})\.(?P<gender>[mf]?)"),
        lambda m: Ordinal(int(m["number"]), _GENDER[m["gender"]]),
    ),
    (re.compile(_AMOUNT), lambda m: Number(_number(m), _exponent(m))),
)
