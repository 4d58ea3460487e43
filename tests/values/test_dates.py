"""Dates: how each locale writes them, and what is no date."""

from __future__ import annotations

import dataclasses
import datetime
import time

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Ambiguous, Found, Grammar
from pipeline.values.date_words import WORDS, WRITTEN_ARTICLES, WRITTEN_TO
from pipeline.values.dates import STYLES, Date, find, write
from pipeline.values.plain import tell
from tests.values import sentences_dates

DAY = Date(3, 28, 2023)
WITH_WEEKDAY = Date(3, 28, 2023, weekday=True)
MONTH = Date(3, None, 2023)
ANNIVERSARY = Date(3, 28)
WITHIN_A_MONTH = Date(2, 12, 2024, until=(2024, 2, 16))
OVER_MONTHS = Date(2, 28, 2024, until=(2024, 3, 3))
OVER_YEARS = Date(12, 30, 2023, until=(2024, 1, 2))
EVERY_YEAR = Date(2, 12, until=(None, 2, 16))
SHORT = Date(3, 5, 2024, width="short")
MEDIUM = Date(2, 28, 2023, width="medium")
MEDIUM_MONTH = Date(2, None, 2024, width="medium")
FIRST = Date(5, 1, 2024)
WORDED = Date(2, 12, 2024, until=(2024, 2, 16), joiner="to")
PAIR = Date(2, 12, 2024, until=(2024, 2, 13), joiner="and")
BETWEEN = Date(2, 4, until=(None, 2, 8), joiner="and", article=True)
EITHER = Date(2, 10, 2024, until=(2024, 2, 11), joiner="or")
MONTHS = Date(3, None, 2023, until=(2023, 5, None))
MONTHS_WORDED = Date(3, None, 2023, until=(2023, 5, None), joiner="to")
MONTHS_PAIR = Date(3, None, 2023, until=(2023, 5, None), joiner="and")
SHAPES = (
    *(DAY, WITH_WEEKDAY, MONTH, ANNIVERSARY, WITHIN_A_MONTH, OVER_MONTHS, OVER_YEARS, EVERY_YEAR, SHORT, MEDIUM),
    *(MEDIUM_MONTH, FIRST, WORDED, PAIR, BETWEEN, EITHER, MONTHS, MONTHS_WORDED, MONTHS_PAIR),
)

SOURCES = ("es-ES", "es-MX", "es-US", "en-US", "en-GB", "fr", "de", "pt-BR", "it", "ca")
"""Locales in which articles are written."""

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
    ("zh-Hant", WITH_WEEKDAY, "2023年3月28日星期二"),
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
    ("en", SHORT, "3/5/2024"),
    ("de", SHORT, "5.3.2024"),
    ("fr", SHORT, "05/03/2024"),
    ("es-ES", SHORT, "5/3/2024"),
    ("es-CL", SHORT, "05-03-2024"),
    ("pt-BR", SHORT, "05/03/2024"),
    ("ja", SHORT, "2024/3/5"),
    ("ar", SHORT, "5\u200f/3\u200f/2024"),
    ("fa", SHORT, "۲۰۲۴/۳/۵"),
    ("en", MEDIUM, "Feb 28, 2023"),
    ("es-ES", MEDIUM, "28 feb 2023"),
    ("es-AR", MEDIUM, "28 de feb de 2023"),
    ("fr", MEDIUM, "28 févr. 2023"),
    ("de", MEDIUM, "28. Feb. 2023"),
    ("ja", MEDIUM, "2023年2月28日"),
    ("en", MEDIUM_MONTH, "Feb 2024"),
    ("fr", MEDIUM_MONTH, "févr. 2024"),
    ("pt-BR", MEDIUM_MONTH, "fev. de 2024"),
    ("fr", FIRST, "1er mai 2024"),
    ("fr-CA", FIRST, "1er mai 2024"),
    ("it", FIRST, "1º maggio 2024"),
    ("pt-BR", FIRST, "1º de maio de 2024"),
    ("pt-PT", FIRST, "1 de maio de 2024"),
    ("es-ES", FIRST, "1 de mayo de 2024"),
    ("en", FIRST, "May 1, 2024"),
    ("fr", Date(5, 1, 2024, weekday=True), "mercredi 1er mai 2024"),
    ("fr", Date(5, 1, until=(None, 6, 1)), "1er mai–1er juin"),
    ("pt-BR", Date(5, 1, until=(None, 5, 3), joiner="to"), "1º a 3 de maio"),
    ("fr", Date(5, 1, 2024, width="short"), "01/05/2024"),
    ("en", Date(5, 7, weekday=True, calendar=2002), "Tuesday, May 7"),
    ("fr", Date(5, 7, weekday=True, calendar=2002), "mardi 7 mai"),
    ("pt-BR", Date(5, 1, weekday=True, calendar=2002), "quarta-feira, 1º de maio"),
    ("ja", Date(5, 7, weekday=True, calendar=2002), "5月7日火曜日"),
    ("ko", Date(5, 7, weekday=True, calendar=2002), "5월 7일 화요일"),
    ("tr", Date(5, 7, weekday=True, calendar=2002), "7 Mayıs Salı"),
    ("ru", Date(5, 7, weekday=True, calendar=2002), "вторник, 7 мая"),
    ("es-ES", WITHIN_A_MONTH, "12–16 de febrero de 2024"),
    ("es-AR", EVERY_YEAR, "12–16 de febrero"),
    ("it", WITHIN_A_MONTH, "12–16 febbraio 2024"),
    ("ca", WITHIN_A_MONTH, "12–16 de febrer del 2024"),
    ("ru", WITHIN_A_MONTH, f"12–16 февраля 2024{NARROW}г."),
    ("es-ES", WORDED, "12 al 16 de febrero de 2024"),
    ("ca", WORDED, "12 al 16 de febrer del 2024"),
    ("pt-BR", WORDED, "12 a 16 de fevereiro de 2024"),
    ("en", WORDED, "February 12–16, 2024"),
    ("ca", Date(2, 28, 2024, until=(2024, 3, 11), joiner="to"), "28 de febrer a l’11 de març del 2024"),
    ("es-ES", PAIR, "12 y 13 de febrero de 2024"),
    ("en", PAIR, "February 12 and 13, 2024"),
    ("en-GB", PAIR, "12 and 13 February 2024"),
    ("de", PAIR, "12. und 13. Februar 2024"),
    ("ja", PAIR, "2024年2月12日、13日"),
    ("ar", PAIR, "12 و13 فبراير 2024"),
    ("es-ES", BETWEEN, "4 y el 8 de febrero"),
    ("fr", BETWEEN, "4 et le 8 février"),
    ("it", BETWEEN, "4 e l’8 febbraio"),
    ("pt-BR", BETWEEN, "4 e 8 de fevereiro"),
    ("en", BETWEEN, "February 4 and 8"),
    ("es-ES", EITHER, "10 u 11 de febrero de 2024"),
    ("fr", EITHER, "10 ou 11 février 2024"),
    ("en", MONTHS, "March–May 2023"),
    ("es-ES", MONTHS, "marzo–mayo de 2023"),
    ("ja", MONTHS, "2023年3月～5月"),
    ("es-ES", MONTHS_WORDED, "marzo a mayo de 2023"),
    ("fr", MONTHS_WORDED, "mars–mai 2023"),
    ("en", MONTHS_PAIR, "March and May 2023"),
    ("pt-BR", MONTHS_PAIR, "março e maio de 2023"),
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


def test_a_range_that_runs_backwards_is_left_whole() -> None:
    """Nothing is made of its last day alone."""
    assert not _dates("del 16 al 12 de febrero de 2024")


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


@pytest.mark.parametrize(("tag", "text", "expected"), sentences_dates.DATES)
def test_the_dates_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Each date is found whole and means what it says in its region; what has two readings is told with both."""
    assert expected == _found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), sentences_dates.DATE_TRAPS)
def test_what_looks_like_a_date_stays_text(tag: str, text: str) -> None:
    """Laws, files, versions, streets, days that the calendar lacks, and lists are left whole to the translator."""
    assert not _found_in(text, tag)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("del 12 al 16 de febrero", ("to", False)),
        ("12-16 de febrero", ("dash", False)),
        ("12 y 13 de febrero", ("and", False)),
        ("entre el 12 y el 16 de febrero", ("and", True)),
        ("el 10 u 11 de febrero", ("or", False)),
        ("el 12 o el 13 de febrero", ("or", True)),
        ("de marzo a mayo de 2023", ("to", False)),
        ("entre marzo y mayo de 2023", ("and", False)),
        ("marzo-mayo de 2023", ("dash", False)),
    ],
)
def test_what_joins_two_days_or_months_is_kept(text: str, expected: tuple[str, bool]) -> None:
    """The author's dash or word, and the article that the author repeated."""
    assert [expected] == [(date.joiner, date.article) for date in _dates(text)]


@pytest.mark.parametrize(
    ("text", "expected"), [("28 de marzo de 2023", "long"), ("28 mar. 2023", "medium"), ("28/3/2023", "short")]
)
def test_the_width_that_the_author_chose_is_kept(text: str, expected: str) -> None:
    """A month in full, abbreviated or in figures."""
    assert [expected] == [date.width for date in _dates(text)]


def test_a_date_in_the_order_of_others_makes_the_rest_of_a_text_unsure() -> None:
    """An author who writes 3/28/2024 may mean the 4th of May by 5/4/2024, wherever the text is from."""
    expected = (("3/28/2024", "2024-03-28"), ("5/4/2024", "?2024-04-05 | 2024-05-04"))

    assert expected == _found_in("Del 3/28/2024 al 5/4/2024.", "es-ES")


@pytest.mark.parametrize("tag", SOURCES)
@given(day=st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)), width=st.sampled_from(["long", "medium"]))
def test_a_day_in_words_that_is_written_is_found_again(tag: str, day: datetime.date, width: str) -> None:
    """Whatever the width; an abbreviation that is the whole name (``May``) is the name."""
    date = Date(day.month, day.day, day.year, width=width)
    whole = write(date, profile(tag)) == write(dataclasses.replace(date, width="long"), profile(tag))

    expected = dataclasses.replace(date, width="long") if whole else date

    assert [expected] == _dates(write(date, profile(tag)), tag)


@pytest.mark.parametrize("tag", SOURCES)
@given(day=st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)))
def test_a_weekday_that_is_written_is_found_again(tag: str, day: datetime.date) -> None:
    """With its day, in the locale's order."""
    date = Date(day.month, day.day, day.year, weekday=True)

    assert [date] == _dates(write(date, profile(tag)), tag)


@pytest.mark.parametrize("tag", SOURCES)
@given(day=st.dates(datetime.date(2000, 1, 1), datetime.date(2027, 12, 31)))
def test_a_weekday_of_no_year_that_is_written_is_found_again(tag: str, day: datetime.date) -> None:
    """In the first calendar from 2000 on that has the day on that weekday."""
    date = Date(day.month, day.day, weekday=True, calendar=day.year)

    (found,) = _dates(write(date, profile(tag)), tag)

    assert (day.month, day.day, day.weekday()) == (found.month, found.day, found.first().weekday())
    assert found.calendar <= day.year


@pytest.mark.parametrize("tag", SOURCES)
@given(day=st.dates(datetime.date(1000, 1, 1), datetime.date(2999, 12, 31)))
def test_a_day_in_figures_that_is_written_is_found_again(tag: str, day: datetime.date) -> None:
    """Where the region has one order, or the figures leave one, and else among the readings."""
    date = Date(day.month, day.day, day.year, width="short")

    (found,) = values.find(write(date, profile(tag)), (), Grammar(profile(tag), ("date",)))

    if isinstance(found, Ambiguous):
        assert tag == "es-US"
        assert day.isoformat() in found.readings
    else:
        assert date == found.value


@pytest.mark.parametrize("tag", SOURCES)
@given(month=st.integers(1, 12), year=st.integers(1000, 2999), width=st.sampled_from(["long", "medium"]))
def test_a_month_that_is_written_is_found_again(tag: str, month: int, year: int, width: str) -> None:
    """Unless its abbreviation is another word: ``mar 2024`` may be the sea."""
    date = Date(month, None, year, width=width)
    text = write(date, profile(tag))
    whole = text == write(dataclasses.replace(date, width="long"), profile(tag))
    word = text.split()[0].lower() in WORDS.get(profile(tag).language, ())

    expected = [] if word else [dataclasses.replace(date, width="long") if whole else date]

    assert expected == _dates(text, tag)


@pytest.mark.parametrize("tag", SOURCES)
@given(
    first=st.dates(datetime.date(1000, 1, 1), datetime.date(2998, 12, 31)),
    days=st.integers(1, 400),
    joiner=st.sampled_from(["dash", "to"]),
)
def test_a_range_of_days_that_is_written_is_found_again(tag: str, first: datetime.date, days: int, joiner: str) -> None:
    """Over months and years, with the word or the dash that the locale has for it."""
    last = first + datetime.timedelta(days)
    date = Date(first.month, first.day, first.year, until=(last.year, last.month, last.day), joiner=joiner)

    expected = date if profile(tag).language in WRITTEN_TO else dataclasses.replace(date, joiner="dash")

    assert [expected] == _dates(write(date, profile(tag)), tag)


@pytest.mark.parametrize("tag", SOURCES)
@given(
    month=st.integers(1, 12),
    days=st.sets(st.integers(1, 28), min_size=2, max_size=2),
    year=st.one_of(st.none(), st.integers(1000, 2999)),
    joiner=st.sampled_from(["and", "or"]),
    article=st.booleans(),
)
def test_a_pair_of_days_that_is_written_is_found_again(
    tag: str, month: int, days: set[int], year: int | None, joiner: str, article: bool
) -> None:
    """With *and* or *or*, and the article where the language repeats it."""
    first, last = sorted(days)
    date = Date(month, first, year, until=(year, month, last), joiner=joiner, article=article)

    expected = dataclasses.replace(date, article=article and profile(tag).language in WRITTEN_ARTICLES)

    assert [expected] == _dates(write(date, profile(tag)), tag)


@pytest.mark.parametrize("tag", SOURCES)
@given(
    months=st.sets(st.integers(1, 12), min_size=2, max_size=2),
    year=st.integers(1000, 2999),
    joiner=st.sampled_from(["dash", "to", "and", "or"]),
)
def test_a_range_of_months_that_is_written_is_found_again(tag: str, months: set[int], year: int, joiner: str) -> None:
    """Within a year, with any joiner."""
    first, last = sorted(months)
    date = Date(first, None, year, until=(year, last, None), joiner=joiner)
    dashed = joiner == "to" and profile(tag).language not in WRITTEN_TO

    expected = dataclasses.replace(date, joiner="dash") if dashed else date

    assert [expected] == _dates(write(date, profile(tag)), tag)


HOSTILE = [
    *("1", " ", "1 ", "1/", "12/3/2024–", "12-3-2024-", "12 y ", "12, ", "28 de ", "28 de marzo ", "marzo, "),
    *("marzo y ", "marzo-", "marzo de 2023 a ", "12 de marzo al ", "lunes 12 al ", "feb. ", f"1{' ' * 999}"),
    *(f"marzo{' ' * 999}", "n.º 5/3/2024 ", "12 al 16 de febrero de 2024 "),
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_looking_for_dates_takes_time_in_proportion_to_the_text(piece: str) -> None:
    """No text of a hundred thousand letters takes long, whatever it repeats."""
    text = (piece * 100_000)[:100_000]
    start = time.perf_counter()

    found = sum(1 for _ in find(text, Grammar(profile("es-ES"), ("date",))))

    assert found <= len(text)
    assert time.perf_counter() - start < 5


def _found_in(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """What is found in a text of a locale: the words, and the plain form or the readings."""
    found = values.find(text, (), Grammar(profile(tag), ("date",)))
    return tuple((text[each.start : each.end], _told(each)) for each in found)


def _told(found: Found | Ambiguous) -> str:
    return tell(found.value) if isinstance(found, Found) else f"?{' | '.join(found.readings)}"


def _dates(text: str, tag: str = "es-US") -> list[Date]:
    """The values found in a text of an author in a locale, without those inside of others."""
    found = values.find(text, (), Grammar(profile(tag), ("date",)))
    return [each.value for each in found if isinstance(each, Found) and isinstance(each.value, Date)]
