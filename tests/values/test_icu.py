"""How values are written, judged by ICU: equal to the letter in every locale, but for what ``icu_tables`` names."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import Any

import pytest

from pipeline.locale_profile import profile
from pipeline.values import Value, write
from pipeline.values.currency_names import everyday_name
from pipeline.values.dates import Date
from pipeline.values.digits import lineage
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.ordinals import Ordinal
from pipeline.values.percents import Percent
from pipeline.values.ranges import Range
from pipeline.values.times import Time
from pipeline.values.units import Quantity
from tests.values import judging
from tests.values.icu_tables import ABSENT, HABITS, INSTEAD, LOCALES, MISTAKES, RELEASES, Change, Entry, Instead
from tests.values.judging import CLDR_OF_BABEL, CLDR_OF_ICU

PINNED = (CLDR_OF_ICU, CLDR_OF_BABEL) == (42, 47)
"""Whether ICU and Babel are those that the tables are complete for: Debian 12's ICU 72, and Babel 2.18."""

# What is written of each kind in each locale: few figures, with every plural, group and sign among them.

AMOUNTS = "0 1 2 5 7 11 21 101 999 1000 5000 12450 12345.60 0.5 1.0 3.50 1234567 1234567.891 1000000000 -1 -5 -1234.5"
SUMS = "1 2 5 21 1.0 3.50 1000 12345.60 1234567 -5"
MULTIPLES = "1 2 5 21 1.5 3.25 12.5 100 250"
SCALED = "1 2 5 1.5 100"
MEASURES = "1 2 5 21 1.5 12450 -5"
CURRENCIES = "USD EUR GBP JPY MXN CHF INR BRL RUB CNY".split()
UNITS = (
    "kilometer meter mile square-kilometer hectare liter kilogram tonne celsius kilometer-per-hour hour minute second "
    "gigabyte kilowatt-hour megawatt"
).split()
PLACES = (1, 2, 3, 4, 5, 8, 11, 12, 13, 21, 22, 23, 100, 101, 111)
GENDERS = (None, "masculine", "feminine")
DAYS = [datetime.date(2023, month, day) for month in range(1, 13) for day in (1, 7, 28)]
SPANS = [((2024, 2, 12), (2024, 2, 16)), ((2024, 2, 28), (2024, 3, 3)), ((2023, 12, 30), (2024, 1, 2))]
HOURS = [(0,), (3,), (12,), (15,), (0, 5), (9, 30), (12, 0), (15, 30), (15, 30, 5)]


@dataclass(frozen=True, slots=True)
class Kind:
    """Values of a kind, and how ICU is asked to write one in a locale."""

    values: tuple[Value, ...]
    ask: Callable[[Any, str], str]


@dataclass(frozen=True, slots=True)
class Judgement:
    """What of a kind is other than ICU and the tables have it, the entries that were needed, and the locales judged."""

    wrong: tuple[str, ...]
    used: frozenset[tuple[Entry, str]]
    locales: frozenset[str]


def _each(make: Callable[..., Value], amounts: str, *others: Any) -> tuple[Value, ...]:
    return tuple(make(Decimal(amount), *rest) for amount, *rest in product(amounts.split(), *others))


def _money(amounts: str, form: str, scales: tuple[int, ...] = (0,)) -> tuple[Value, ...]:
    return _each(Money, amounts, CURRENCIES, scales, [form])


def _dates(make: Callable[[datetime.date], Date]) -> tuple[Date, ...]:
    return tuple(make(day) for day in DAYS)


def _scaled(value: Money, tag: str) -> str:
    """The figure of an amount of money, as the tables have it for a number."""
    return expected("scaled-number", Number(value.amount, value.exponent), tag)[0]


KINDS: dict[str, Kind] = {
    "number": Kind(_each(Number, AMOUNTS), judging.number),
    "scaled-number": Kind(_each(Number, MULTIPLES, (3, 6, 9, 12)), judging.scaled),
    "percent": Kind(_each(Percent, AMOUNTS, ("symbol", "per mille")), judging.percent),
    "percent-name": Kind(_each(Percent, AMOUNTS, ["name"]), judging.percent),
    "symbol": Kind(_money(SUMS, "symbol"), judging.money),
    "code": Kind(_money(SUMS, "code"), judging.money),
    "name": Kind(_money(SUMS, "name"), judging.money),
    "scaled-symbol": Kind(
        _money(SCALED, "symbol", (6, 9)), lambda value, tag: judging.signed_around(value, _scaled(value, tag), tag)
    ),
    "scaled-name": Kind(
        _money(SCALED, "name", (6, 9)), lambda value, tag: judging.named_around(value, _scaled(value, tag), tag)
    ),
    "range": Kind(
        (
            Range(Number(Decimal(1000)), Number(Decimal(2000)), "dash"),
            Range(Percent(Decimal(10)), Percent(Decimal(15)), "dash"),
            *(Range(Money(Decimal(900), code), Money(Decimal(1200), code), "dash") for code in CURRENCIES),
        ),
        judging.span,
    ),
    "unit": Kind(_each(Quantity, MEASURES, UNITS, ["symbol"]), judging.quantity),
    "unit-name": Kind(_each(Quantity, MEASURES, UNITS, ["name"]), judging.quantity),
    "unit-range": Kind(
        tuple(Range(Quantity(Decimal(10), unit), Quantity(Decimal(15), unit), "dash") for unit in UNITS), judging.span
    ),
    "ordinal": Kind(tuple(Ordinal(place, gender) for place, gender in product(PLACES, GENDERS)), judging.ordinal),
    "time": Kind(tuple(Time(*hour) for hour in HOURS), judging.clock("j")),
    "day": Kind(_dates(lambda day: Date(day.month, day.day, day.year)), judging.day),
    "weekday": Kind(_dates(lambda day: Date(day.month, day.day, day.year, weekday=True)), judging.day),
    "medium-day": Kind(_dates(lambda day: Date(day.month, day.day, day.year, width="medium")), judging.date("yMMMd")),
    "short-day": Kind(_dates(lambda day: Date(day.month, day.day, day.year, width="short")), judging.date("yMd")),
    "month": Kind(_dates(lambda day: Date(day.month, None, day.year)), judging.date("yMMMM")),
    "medium-month": Kind(_dates(lambda day: Date(day.month, None, day.year, width="medium")), judging.date("yMMM")),
    "anniversary": Kind(_dates(lambda day: Date(day.month, day.day)), judging.date("MMMMd")),
    "days": Kind(
        tuple(Date(month, day, year, until=last) for (year, month, day), last in SPANS), judging.days("yMMMMd")
    ),
    "days-of-any-year": Kind(
        tuple(Date(month, day, until=(None, *last[1:])) for (_, month, day), last in SPANS[:2]), judging.days("MMMMd")
    ),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_locale_writes_as_icu_does(kind: str) -> None:
    """Digits, signs, names, order and spaces are ICU's in every locale, or a table says why they are not."""
    wrong = _judged(kind).wrong

    if wrong and not (PINNED or CLDR_OF_ICU == CLDR_OF_BABEL):
        pytest.xfail(f"the tables are not made for ICU's CLDR {CLDR_OF_ICU}: {'; '.join(wrong)}")
    assert not wrong, f"{len(wrong)} are not ICU's:\n" + "\n".join(wrong)


@pytest.mark.skipif(not PINNED, reason=f"the tables are made for CLDR 42 and 47, not {CLDR_OF_ICU} and {CLDR_OF_BABEL}")
def test_the_tables_name_nothing_that_is_not_so() -> None:
    """Every entry is needed in each of its locales."""
    used = {pair for kind in KINDS for pair in _judged(kind).used}
    tables: tuple[Change | Instead, ...] = (*INSTEAD, *RELEASES, *HABITS, *MISTAKES)
    entries = [entry for entry in tables if _applies(entry)]

    assert not [f"{tag}: {entry.why}" for entry in entries for tag in entry.locales.split() if (entry, tag) not in used]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "ordinal"])
def test_icu_judges_every_locale(kind: str) -> None:
    """ICU has ordinals for some locales alone, and everything else for all."""
    assert set(LOCALES) == _judged(kind).locales


def expected(kind: str, value: Value, tag: str) -> tuple[str, list[Change | Instead]]:
    """What ICU writes of a value, as the tables have it, and the entries that changed something."""
    instead = [entry for entry in INSTEAD if entry.covers(kind, tag) and entry.when(value) and _applies(entry)][:1]
    used: list[Change | Instead] = [*instead]
    text = _asked(kind, instead)(value, tag)
    for entry in _changes(kind, tag):
        changed = re.sub(entry.theirs, entry.ours, text)
        if changed != text:
            text = changed
            used.append(entry)
    return text, used


def _asked(kind: str, instead: list[Instead]) -> Callable[[Any, str], str]:
    """How ICU is asked: as for the kind, as for another kind, or another way."""
    ask = instead[0].ask if instead else kind
    return KINDS[ask].ask if isinstance(ask, str) else ask


@lru_cache(maxsize=512)
def _changes(kind: str, tag: str) -> tuple[Change, ...]:
    """The changes of a locale: what its CLDR lacks, what we do otherwise, what we do wrong."""
    return tuple(entry for entry in (*RELEASES, *HABITS, *MISTAKES) if entry.covers(kind, tag) and _applies(entry))


def _applies(entry: Change | Instead) -> bool:
    """Whether ICU's release of CLDR is one that an entry is about."""
    return entry.since <= CLDR_OF_ICU and (not entry.release or CLDR_OF_ICU < entry.release <= CLDR_OF_BABEL)


@lru_cache(maxsize=32)
def _judged(kind: str) -> Judgement:
    wrong: list[str] = []
    used: set[tuple[Entry, str]] = set()
    locales: set[str] = set()
    for tag, value in product(LOCALES, KINDS[kind].values):
        theirs, entries = expected(kind, value, tag)
        if _is_absent(kind, theirs, tag) or _is_named_by_us(value, entries, tag):
            continue
        locales.add(tag)
        used |= {(entry, tag) for entry in entries}
        ours = write(value, profile(tag))
        wrong += [] if ours == theirs else [f"{tag} {value}: {ours!r}, and by ICU {theirs!r}"]
    return Judgement(tuple(wrong), frozenset(used), frozenset(locales))


def _is_absent(kind: str, theirs: str, tag: str) -> bool:
    """Whether ICU has nothing of its own."""
    return any(entry.covers(kind, tag) and re.fullmatch(entry.theirs, theirs) for entry in ABSENT)


def _is_named_by_us(value: Value, entries: list[Change | Instead], tag: str) -> bool:
    """Whether a currency has a name of our own table, of which ICU is no judge."""
    money = value.last if isinstance(value, Range) else value
    if not isinstance(money, Money):
        return False
    asked = {entry.ask for entry in entries if isinstance(entry, Instead)}
    named = money.form == "name" or asked & {judging.named, judging.named_span, "scaled-name"}
    return bool(named) and everyday_name(money.currency, lineage(profile(tag))) is not None
