"""What ICU makes of our values: the library with which browsers and telephones write figures, on its own copy of CLDR.

Each function takes a value and the BCP 47 tag of a locale, and gives ICU's text.  Dates are Gregorian everywhere.
"""

from __future__ import annotations

import datetime
import importlib
import re
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.core import get_cldr_version

from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.ordinals import Ordinal
from pipeline.values.percents import Percent
from pipeline.values.ranges import Range
from pipeline.values.times import Time
from pipeline.values.units import Quantity

icu: Any = importlib.import_module("icu")  # `make test` builds it

CLDR_OF_ICU = int(icu.ResourceBundle("", icu.Locale("root")).get("Version").getString().partition(".")[0])
CLDR_OF_BABEL = int(get_cldr_version().partition(".")[0])
"""The releases of CLDR (47) that the two stand on."""

DIGITS = {"ar": "latn"}
"""The numbering system of a locale that had another before: since CLDR 46 Arabic without a region has Latin digits."""

LONG = icu.Notation.compactLong()

_WIDTHS = {
    "symbol": icu.UNumberUnitWidth.SHORT,
    "code": icu.UNumberUnitWidth.ISO_CODE,
    "name": icu.UNumberUnitWidth.FULL_NAME,
    "per mille": icu.UNumberUnitWidth.SHORT,
}
"""A form of ours → ICU's width of a unit."""

# ICU asks the machine for its zone where a formatter of intervals has none, and takes no other way.
icu.TimeZone.setDefault(icu.TimeZone.getGMT())


def number(value: Number, tag: str) -> str:
    """A plain number, with the decimals that it carries."""
    return _exact(value.amount, _plain(), tag)


def scaled(value: Number, tag: str) -> str:
    """A number with a scale word, without zeros at the end of its decimals."""
    return _scaled(value.amount.scaleb(value.exponent), _plain(), tag)


def abbreviated(value: Number, tag: str) -> str:
    """A number with the abbreviation of a scale word: ``4 млн``."""
    return _scaled(value.amount.scaleb(value.exponent), _plain(), tag, icu.Notation.compactShort())


def in_full(value: Number, tag: str) -> str:
    """A number with all its digits, whatever its scale is."""
    return _written(value.amount.scaleb(value.exponent), _plain(), tag)


def by_thousands(value: Number, tag: str) -> str:
    """A number with the scale word a thousand times smaller: ``2 000 milliards``."""
    hundred = Number(Decimal(100), value.exponent - 3)
    return scaled(hundred, tag).replace("100", in_full(Number(value.amount, 3), tag))


def percent(value: Percent, tag: str) -> str:
    """A percentage with its sign or its word."""
    unit = icu.NoUnit.permille() if value.form == "per mille" else icu.NoUnit.percent()
    return _exact(value.amount, _plain().unit(unit).unitWidth(_WIDTHS[value.form]), tag)


def money(value: Money, tag: str) -> str:
    """An amount of money without a scale, in its own form."""
    return _exact(value.amount, _money(value.currency, value.form), tag)


def named(value: Money, tag: str) -> str:
    """An amount of money without a scale, with the name of its currency."""
    return _exact(value.amount, _money(value.currency, "name"), tag)


def signed_around(value: Money, figure: str, tag: str) -> str:
    """A figure with the sign or the code of a currency, in the place of one of money.

    ICU has the scale of money with a sign in its short form alone: ``$4M``.
    """
    marker = Decimal(7)
    return money(Money(marker, value.currency), tag).replace(number(Number(marker), tag), figure)


def named_around(value: Money, figure: str, tag: str) -> str:
    """A figure with the name that a currency has behind its scale: the one for a million or a milliard."""
    whole = Decimal(10) ** value.exponent
    return re.sub(r"\d.*\d", figure, named(Money(whole, value.currency), tag))


def quantity(value: Quantity, tag: str) -> str:
    """A quantity with the symbol or the name of its unit, in that unit."""
    unit = icu.MeasureUnit.forIdentifier(value.unit)
    return _exact(value.amount, _plain().unit(unit).unitWidth(_WIDTHS[value.form]), tag)


def span(value: Range, tag: str) -> str:
    """A range of whole figures."""
    formatter = icu.NumberRangeFormatter.with_().numberFormatterBoth(_both(value.last)).locale(_locale(tag))
    return str(formatter.formatIntRange(int(value.first.amount), int(value.last.amount)))


def named_span(value: Range, tag: str) -> str:
    """A range of whole figures of money, with the name of the currency."""
    last = value.last
    return span(replace(value, last=replace(last, form="name") if isinstance(last, Money) else last), tag)


def ordinal(value: Ordinal, tag: str) -> str:
    """An ordinal in figures, of its gender where the language has one."""
    rules = _ordinals(tag)
    names = [rules.getRuleSetName(index) for index in range(rules.getNumberOfRuleSetNames())]
    gendered = f"%digits-ordinal-{value.gender}"
    rules.setDefaultRuleSet(gendered if gendered in names else "%digits-ordinal")
    return str(rules.format(value.number))


def day(value: Date, tag: str) -> str:
    """A day with its month in full, and its weekday where the value has it."""
    style = icu.DateFormat.FULL if value.weekday else icu.DateFormat.LONG
    return _at(icu.DateFormat.createDateInstance(style, _locale(tag)), _moment(value.first()))


def date(skeleton: str) -> Callable[[Date, str], str]:
    """A function that writes a date with the fields of a skeleton: ``yMMMd``."""
    return lambda value, tag: _at(_fields(skeleton, tag), _moment(value.first()))


def days(skeleton: str) -> Callable[[Date, str], str]:
    """A function that writes a range of dates with the fields of a skeleton."""

    def written(value: Date, tag: str) -> str:
        year, month, day = value.until or (None, 0, None)
        interval = icu.DateInterval(_moment(value.first()), _moment(datetime.date(year or 2000, month, day or 1)))
        return str(icu.DateIntervalFormat.createInstance(skeleton, _locale(tag)).format(interval))

    return written


def clock(hour: str) -> Callable[[Time, str], str]:
    """A function that writes a time of day by the letters of a skeleton for its hour (``j`` for that of the locale)."""

    def written(value: Time, tag: str) -> str:
        minutes = "" if value.minute is None else "m" if value.second is None else "ms"
        moment = datetime.timedelta(hours=value.hour, minutes=value.minute or 0, seconds=value.second or 0)
        return _at(_fields(hour + minutes, tag), moment.total_seconds())

    return written


def _exact(amount: Decimal, formatter: Any, tag: str) -> str:
    places = max(0, -int(amount.as_tuple().exponent))
    return _written(amount, formatter.precision(icu.Precision.fixedFraction(places)), tag)


def _scaled(amount: Decimal, formatter: Any, tag: str, notation: Any = LONG) -> str:
    compact = formatter.notation(notation).precision(icu.Precision.maxFraction(2))
    return _written(amount, compact, tag)


def _written(amount: Decimal, formatter: Any, tag: str) -> str:
    return str(formatter.locale(_locale(tag)).formatDecimal(f"{amount:f}".encode()))


def _plain() -> Any:
    return icu.NumberFormatter.with_()


def _money(currency: str, form: str) -> Any:
    return _plain().unit(icu.CurrencyUnit(currency)).unitWidth(_WIDTHS[form])


def _both(end: Money | Percent | Number | Quantity) -> Any:
    if isinstance(end, Money):
        return _money(end.currency, end.form).precision(icu.Precision.integer())
    if isinstance(end, Quantity):
        return _plain().unit(icu.MeasureUnit.forIdentifier(end.unit)).unitWidth(_WIDTHS[end.form])
    return _plain().unit(icu.NoUnit.percent()) if isinstance(end, Percent) else _plain()


def _at(formatter: Any, moment: float) -> str:
    return str(formatter.format(moment))


def _moment(day: datetime.date) -> float:
    return datetime.datetime(day.year, day.month, day.day, tzinfo=datetime.UTC).timestamp()


@lru_cache(maxsize=1024)
def _fields(skeleton: str, tag: str) -> Any:
    generator = icu.DateTimePatternGenerator.createInstance(_locale(tag))
    return icu.SimpleDateFormat(generator.getBestPattern(skeleton), _locale(tag))


@lru_cache(maxsize=128)
def _ordinals(tag: str) -> Any:
    return icu.RuleBasedNumberFormat(icu.URBNFRuleSetTag.ORDINAL, _locale(tag))


@lru_cache(maxsize=128)
def _locale(tag: str) -> Any:
    system = f"-nu-{DIGITS[tag]}" if tag in DIGITS else ""
    return icu.Locale.forLanguageTag(f"{tag}-u-ca-gregory{system}")
