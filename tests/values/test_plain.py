"""Plain forms: a value is told the same in every language, and read back."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.values import Value
from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.ordinals import Ordinal
from pipeline.values.percents import Percent
from pipeline.values.plain import read, tell
from pipeline.values.ranges import Range
from pipeline.values.times import Time
from pipeline.values.units import Quantity

TOLD: list[tuple[Value, str]] = [
    (Date(3, 28, 2023), "2023-03-28"),
    (Date(3, None, 2023), "2023-03"),
    (Date(3, 28), "03-28"),
    (Time(15, 30), "15:30"),
    (Time(9, 5, 7), "09:05:07"),
    (Money(Decimal(4), "USD", 6, "code"), "4e6 USD"),
    (Money(Decimal("3.50"), "EUR", 0, "code"), "3.50 EUR"),
    (Percent(Decimal("-3.5")), "-3.5 %"),
    (Percent(Decimal(2), "per mille"), "2 ‰"),
    (Quantity(Decimal(5), "kilometer-per-hour", "name"), "5 kilometer-per-hour"),
    (Quantity(Decimal(2), "tonne", "name", 6), "2e6 tonne"),
    (Ordinal(3, None), "3."),
    (Ordinal(3, "masculine"), "3.m"),
    (Ordinal(2, "feminine"), "2.f"),
    (Number(Decimal(12450)), "12450"),
    (Number(Decimal(175), 9), "175e9"),
]


@pytest.mark.parametrize(("value", "plain"), TOLD, ids=[plain for _, plain in TOLD])
def test_a_value_is_told_and_read_back(value: Value, plain: str) -> None:
    """What a program or an author reads in one place, another can write."""
    assert (plain, value) == (tell(value), read(plain))


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        (Date(3, 28, 2023, weekday=True), "Tue 2023-03-28"),
        (Date(2, 12, 2024, until=(2024, 2, 16)), "2024-02-12/2024-02-16"),
        (Time(15), "15"),
        (Range(Percent(Decimal(10)), Percent(Decimal(15)), "dash"), "10..15 %"),
        (Range(Number(Decimal(20), 6), Number(Decimal(30), 6), "to"), "20 to 30e6"),
        (Range(Money(Decimal(100), "EUR"), Money(Decimal(200), "EUR"), "and"), "100 and 200 EUR"),
    ],
)
def test_what_takes_words_is_only_told(value: Value, plain: str) -> None:
    """A weekday, a bare hour and a range are found in the author's words and not settled."""
    assert plain == tell(value)


@pytest.mark.parametrize(
    ("plain", "expected"),
    [
        ("USD 4000000", Money(Decimal(4000000), "USD", 0, "code")),
        (" 20 EUR ", Money(Decimal(20), "EUR", 0, "code")),
        ("--03-28", Date(3, 28)),
        ("3.5%", Percent(Decimal("3.5"))),
    ],
)
def test_other_ways_to_write_a_plain_form_are_read(plain: str, expected: Value) -> None:
    """The code may come first, ISO 8601 opens a day of no year with two hyphens, and spaces are free."""
    assert expected == read(plain)


@pytest.mark.parametrize(
    "plain",
    [
        "",
        "text",
        "SKU-1",
        "2023-02-30",
        "2023-13",
        "13-01",
        "25:00",
        "12:60",
        "5 XYZ",
        "5 parsnip",
        "1,000",
        "1e999",
        "0.",
    ],
)
def test_what_says_no_value_is_not_read(plain: str) -> None:
    """Neither days and hours that there are not, nor unknown currencies and units, nor separators of a language."""
    assert read(plain) is None
