"""Dates: how each locale writes them, and what is no date."""

from __future__ import annotations

import datetime

import pytest
from babel import localedata

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Found, Grammar
from pipeline.values.dates import STYLES, Date, find, write

DAY = Date(3, 28, 2023)
WITH_WEEKDAY = Date(3, 28, 2023, weekday=True)
MONTH = Date(3, None, 2023)
ANNIVERSARY = Date(3, 28)
WITHIN_A_MONTH = Date(2, 12, 2024, until=(2024, 2, 16))
OVER_MONTHS = Date(2, 28, 2024, until=(2024, 3, 3))
OVER_YEARS = Date(12, 30, 2023, until=(2024, 1, 2))
EVERY_YEAR = Date(2, 12, until=(None, 2, 16))
SHAPES = (DAY, WITH_WEEKDAY, MONTH, ANNIVERSARY, WITHIN_A_MONTH, OVER_MONTHS, OVER_YEARS, EVERY_YEAR)

NARROW = "\u202f"

WRITTEN = [
    ("en", DAY, "March 28, 2023"),
    ("fr", DAY, "28 mars 2023"),
    ("de", DAY, "28. März 2023"),
    ("pt-BR", DAY, "28 de março de 2023"),
    ("ja", DAY, "2023年3月28日"),
    ("ar", DAY, "28 مارس 2023"),
    ("es-ES", DAY, "28 de marzo de 2023"),
    ("ru", DAY, f"28 марта 2023{NARROW}г."),
    ("hi", DAY, "28 मार्च 2023"),
    ("zh-Hant", DAY, "2023年3月28日"),
    ("en", WITH_WEEKDAY, "Tuesday, March 28, 2023"),
    ("fr", WITH_WEEKDAY, "mardi 28 mars 2023"),
    ("de", WITH_WEEKDAY, "Dienstag, 28. März 2023"),
    ("pt-BR", WITH_WEEKDAY, "terça-feira, 28 de março de 2023"),
    ("ja", WITH_WEEKDAY, "2023年3月28日火曜日"),
    ("ru", WITH_WEEKDAY, f"вторник, 28 марта 2023{NARROW}г."),
    ("en", MONTH, "March 2023"),
    ("fr", MONTH, "mars 2023"),
    ("pt-BR", MONTH, "março de 2023"),
    ("ja", MONTH, "2023年3月"),
    ("es-ES", MONTH, "marzo de 2023"),
    ("ru", MONTH, f"март 2023{NARROW}г."),
    ("en", ANNIVERSARY, "March 28"),
    ("de", ANNIVERSARY, "28. März"),
    ("ja", ANNIVERSARY, "3月28日"),
    ("ru", ANNIVERSARY, "28 марта"),
    ("en", WITHIN_A_MONTH, "February 12–16, 2024"),
    ("fr", WITHIN_A_MONTH, "12–16 février 2024"),
    ("de", WITHIN_A_MONTH, "12.–16. Februar 2024"),
    ("ja", WITHIN_A_MONTH, "2024年2月12日～16日"),
    ("zh-Hant", WITHIN_A_MONTH, "2024年2月12日至16日"),
    ("en", OVER_MONTHS, "February 28–March 3, 2024"),
    ("ja", OVER_MONTHS, "2024年2月28日～3月3日"),
]


@pytest.mark.parametrize(("tag", "date", "expected"), WRITTEN)
def test_a_date_is_written_in_the_words_of_the_locale(tag: str, date: Date, expected: str) -> None:
    """A date has the order, the case and the links of the locale, and as much as the author gave."""
    assert expected == write(date, profile(tag))


@pytest.mark.parametrize("date", SHAPES, ids=str)
def test_every_locale_of_cldr_can_write_every_date(date: Date) -> None:
    """No locale lacks what a date needs, in any style."""
    unwritten = [
        (name, style)
        for name in localedata.locale_identifiers()
        for style in (None, *STYLES)
        if not write(date, profile(name), style).strip()
    ]

    assert not unwritten


@pytest.mark.parametrize(
    ("style", "expected"),
    [("short", "28/03/2023"), ("medium", "28 mars 2023"), ("full", "mardi 28 mars 2023")],
)
def test_the_style_that_is_asked_for_replaces_the_authors(style: str, expected: str) -> None:
    """A width asked for by the translator, or by the settings, is CLDR's width of that name."""
    assert expected == write(DAY, profile("fr"), style)
    assert expected == write(DAY, profile("fr", date=style))


def test_the_translators_style_goes_before_the_projects() -> None:
    """A wish for one date counts more than the wish for the whole locale."""
    expected = "mardi 28 mars 2023"

    assert expected == write(DAY, profile("fr", date="short"), "full")


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        (DAY, datetime.date(2023, 3, 28)),
        (MONTH, datetime.date(2023, 3, 1)),
        (Date(2, 29), datetime.date(2000, 2, 29)),
    ],
)
def test_the_first_day_of_a_date(date: Date, expected: datetime.date) -> None:
    """A month begins on its first; a day of any year is taken in a leap year."""
    assert expected == date.first()


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_is_known(month: int) -> None:
    """The month that a date is written with is the month that is found."""
    written = write(Date(month, 15, 2023), profile("es-US"))

    assert [Date(month, 15, 2023)] == _dates(written)


def test_capitals_do_not_hide_a_date() -> None:
    """A heading in capitals holds the same date."""
    expected = [DAY]

    assert expected == _dates("28 DE MARZO DE 2023")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("32 de marzo", id="a day past the month's end"),
        pytest.param("30 de febrero", id="a day that February never has"),
        pytest.param("128 de marzo", id="three digits"),
        pytest.param("3-28 de marzos", id="a word that only begins like a month"),
        pytest.param("a28 de marzo", id="a name that ends in digits"),
        pytest.param("2023/28 de marzo", id="a piece of a path"),
        pytest.param("28 marzo", id="without its link"),
        pytest.param("marzo", id="a month alone"),
        pytest.param("marzo de 23", id="a short year"),
    ],
)
def test_what_is_no_date_stays_text(text: str) -> None:
    """A day that its month does not have, and what only looks like a date, is left to the translator."""
    assert not _dates(text)


def test_a_range_that_runs_backwards_is_no_range() -> None:
    """Its last day is a date by itself; nothing is made of the first."""
    assert [Date(2, 12, 2024)] == _dates("del 16 al 12 de febrero de 2024")


@pytest.mark.parametrize("text", ["0 de marzo", "00 de marzo", "del 0 al 5 de marzo"])
def test_there_is_no_day_zero(text: str) -> None:
    """The 0th of March is a mistake of the author's and stays as it is; it is not the 1st."""
    assert not [date for date in _dates(text) if date.day == 0]


def test_there_is_no_year_zero() -> None:
    """Years run from 1; a year 0000 stays text and is not the year 2000."""
    assert not [date for date in _dates("28 de marzo de 0000") if date.year == 0]


@pytest.mark.parametrize("text", ["28 de ſeptiembre de 2023", "28 DE ABRİL DE 2023"])
def test_letters_that_only_fold_to_a_months_do_no_harm(text: str) -> None:
    """The long s of old prints and the Turkish dotted capital are letters like others."""
    assert isinstance(_dates(text), list)


@pytest.mark.parametrize("text", ["31 de abril de 2023", "29 de febrero de 2023", "45 de marzo de 2023"])
def test_no_part_of_an_impossible_date_is_a_date(text: str) -> None:
    """``31 de abril de 2023`` is not a stray 31 before April 2023."""
    assert not _dates(text)


@pytest.mark.parametrize("text", ["1.º de mayo de 2023", "1º de mayo de 2023", "primero de mayo de 2023"])
def test_the_first_of_a_month_is_not_cut_in_two(text: str) -> None:
    """The ordinal that Spanish writes for the first day belongs to the date, or the whole stays text."""
    assert _dates(text) in ([], [Date(5, 1, 2023)])


def test_a_weekday_that_is_wrong_is_not_corrected() -> None:
    """28 March 2023 was a Tuesday; an author's ``lunes`` must not become ``Tuesday`` in the editions alone."""
    assert not [date for date in _dates("lunes, 28 de marzo de 2023") if date.weekday]


@pytest.mark.parametrize("text", ["la avenida 9 de Julio", "el Movimiento 26 de Julio", "la calle 5 de Mayo"])
def test_streets_and_movements_are_no_dates(text: str) -> None:
    """What is called after a date is not written like one: it is not ``July 9 Avenue``."""
    assert not _dates(text)


def test_a_source_in_any_locale_can_be_searched() -> None:
    """Looking for dates raises nothing, whatever locale the settings call the source's."""
    broken = []
    for name in localedata.locale_identifiers():
        if "_" in name:
            continue  # a region has the pattern of its language
        locale = profile(name)
        try:
            list(find(write(OVER_MONTHS, locale), Grammar(locale, ("date",))))
        except IndexError:
            broken.append(name)

    assert not broken


def _dates(text: str) -> list[Date]:
    """The values found in a text of a Spanish-speaking author in the United States, without those inside of others."""
    found = values.find(text, (), Grammar(profile("es-US"), ("date",)))
    return [each.value for each in found if isinstance(each, Found) and isinstance(each.value, Date)]
