"""Numbers: how each locale writes them, whole and in the words of its scales."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel import localedata
from babel.numbers import parse_decimal
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import LocaleProfile, profile
from pipeline.values import Found, Grammar
from pipeline.values.digits import digits
from pipeline.values.numbers import Number, write
from pipeline.values.scales import compact_words, scaled

NO_BREAK = "\u00a0"
NARROW = "\u202f"

WRITTEN = [
    ("en", "12450", 0, "12,450"),
    ("fr", "12450", 0, f"12{NARROW}450"),
    ("de", "12450", 0, "12.450"),
    ("pt-BR", "12450", 0, "12.450"),
    ("ja", "12450", 0, "12,450"),
    ("es-ES", "12450", 0, "12.450"),
    ("ru", "12450", 0, f"12{NO_BREAK}450"),
    ("de-CH", "12450", 0, "12’450"),
    ("hi", "1234567", 0, "12,34,567"),
    ("zh-Hant", "1234567", 0, "1,234,567"),
    ("en", "3.14159", 0, "3.14159"),
    ("de", "3.14159", 0, "3,14159"),
    ("en", "3.5", 6, "3.5 million"),
    ("fr", "3.5", 6, "3,5 millions"),
    ("de", "3.5", 6, "3,5 Millionen"),
    ("pt-BR", "3.5", 6, "3,5 milhões"),
    ("ja", "3.5", 6, "350万"),
    ("ar", "3.5", 6, "3.5 مليون"),
    ("es-ES", "3.5", 6, "3,5 millones"),
    ("ru", "3.5", 6, "3,5\u00a0млн"),
    ("hi", "3.5", 6, "35 लाख"),
    ("zh-Hant", "3.5", 6, "350萬"),
    ("en", "175", 9, "175 billion"),
    ("de", "175", 9, "175 Milliarden"),
    ("ja", "175", 9, "1750億"),
    ("es-ES", "175", 9, "175 mil millones"),
    ("ru", "1", 6, "1\u00a0млн"),
    ("ru", "5", 6, "5\u00a0млн"),
    ("en", "300", 3, "300,000"),
    ("fr", "300", 3, f"300{NARROW}000"),
    ("pt-BR", "300", 3, "300 mil"),
    ("ja", "300", 3, "30万"),
    ("hi", "300", 3, "3 लाख"),
]


@pytest.mark.parametrize(("tag", "amount", "exponent", "expected"), WRITTEN)
def test_a_number_is_written_as_the_locale_does(tag: str, amount: str, exponent: int, expected: str) -> None:
    """A number has the separators of the locale, and its own scale in the form that its plural rules ask for."""
    assert expected == write(Number(Decimal(amount), exponent), profile(tag))


@pytest.mark.parametrize(
    ("tag", "expected"), [("es", "5000"), ("es-ES", "5000"), ("pl", "5000"), ("es-MX", "5,000"), ("fr", "5\u202f000")]
)
def test_four_digits_stand_together_where_the_locale_has_it_so(tag: str, expected: str) -> None:
    """Spain and Poland part the thousands from five digits on."""
    assert expected == digits(Decimal(5000), profile(tag))


@pytest.mark.parametrize("written", ["3", "3.5", "3.50", "3.500", "0.10"])
def test_the_decimals_are_those_of_the_author(written: str) -> None:
    """3.50 is not 3.5: the precision says something."""
    assert written == digits(Decimal(written), profile("en"))


@pytest.mark.parametrize("written", ["3", "3.5", "3.50", "3.500"])
def test_the_decimals_of_a_scale_are_those_of_the_author(written: str) -> None:
    """Neither does a scale that stays the same round or fill up what stands before it."""
    assert f"{written} million" == write(Number(Decimal(written), 6), profile("en"))


@pytest.mark.parametrize(("amount", "exponent", "expected"), [("2000", 6, "2 billion"), ("1500", 9, "1.5 trillion")])
def test_a_scale_is_chosen_anew_where_the_locale_has_a_greater_one(amount: str, exponent: int, expected: str) -> None:
    """Spanish counts two thousand millions, English two billions; zeros that only filled the scale are dropped."""
    assert expected == write(Number(Decimal(amount), exponent), profile("en"))


def test_a_number_has_no_styles() -> None:
    """What is asked for a date or for money does nothing here."""
    number = Number(Decimal(12450))

    assert write(number, profile("en")) == write(number, profile("en"), "short")


@given(
    tag=st.sampled_from(["en", "fr", "de", "pt-BR", "ja", "es-ES", "es-US", "ru", "hi", "zh-Hant", "de-CH", "sv"]),
    amount=st.decimals(min_value=0, max_value=10**15, allow_nan=False, places=3),
)
def test_babel_reads_the_digits_that_we_write(tag: str, amount: Decimal) -> None:
    """An outside judge (Babel's own parser, for the locale) takes from the digits the number that was put in."""
    locale = profile(tag)

    assert amount == parse_decimal(digits(amount, locale), locale=locale.cldr, strict=tag != "hi")


def _whole(text: str, locale: LocaleProfile) -> Decimal:
    """What a reader of the locale takes a number in words of scale for."""
    scales = dict(compact_words(locale))
    figure = re.sub(r"[^\d.,\u00a0\u202f]", "", text).strip(".,\u00a0\u202f")
    word = text.replace(figure, "").strip(" \u00a0\u202f")
    amount: Decimal = parse_decimal(figure, locale=locale.cldr)
    return amount.scaleb(scales[word] if word else 0)


# What the author may have written: 1 to 999 thousands, millions and so on, with up to two decimals.
AMOUNTS = st.decimals(min_value=1, max_value=999, allow_nan=False, places=2).map(Decimal.normalize)


@given(
    tag=st.sampled_from(["en", "fr", "de", "pt-BR", "es-ES", "es-US", "es-MX", "ru", "hi", "it", "pl"]),
    amount=AMOUNTS,
    exponent=st.sampled_from([3, 6, 9]),
)
def test_no_figure_changes_its_magnitude(tag: str, amount: Decimal, exponent: int) -> None:
    """Figure times scale word, read by a reader of the locale, is what the author wrote."""
    locale = profile(tag)
    plain = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount

    assert plain.scaleb(exponent) == _whole(write(Number(plain, exponent), locale), locale)


@pytest.mark.parametrize("tag", ["zh"])
@given(amount=AMOUNTS, exponent=st.sampled_from([6, 9]))
def test_no_figure_changes_its_magnitude_in_east_asia(tag: str, amount: Decimal, exponent: int) -> None:
    """Millions and more become 万, 億 and 兆 of the same worth."""
    locale = profile(tag)
    plain = amount.quantize(Decimal(1)) if amount == amount.to_integral_value() else amount

    assert plain.scaleb(exponent) == _whole(write(Number(plain, exponent), locale), locale)


@pytest.mark.parametrize(("tag", "expected"), [("ja", "5,000"), ("zh-Hant", "5,000"), ("zh", "5,000")])
def test_a_few_thousand_keep_their_thousands_in_east_asia(tag: str, expected: str) -> None:
    """``5 mil`` is five thousand in Japanese and Chinese, too, and not five."""
    assert expected == write(Number(Decimal(5), 3), profile(tag))


@pytest.mark.parametrize(
    ("tag", "expected"), [("en", {"0.5 million", "500,000"}), ("de", {"0,5 Millionen", "500.000"})]
)
def test_less_than_one_of_a_scale_is_not_written_in_thousands(tag: str, expected: set[str]) -> None:
    """Languages that write 50,000 and not ``50 thousand`` do so for a part of a million as well."""
    assert write(Number(Decimal("0.5"), 6), profile(tag)) in expected


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("3.141592653589793238462643383279", "3.141592653589793238462643383279"),
        ("1" * 30, ",".join(["111"] * 10)),
    ],
)
def test_a_long_number_keeps_all_of_its_digits(amount: str, expected: str) -> None:
    """Thirty digits are thirty digits: pi is not rounded, a great number is no traceback."""
    assert expected == write(Number(Decimal(amount)), profile("en"))


@pytest.mark.parametrize("tag", ["pl-PL", "bg-BG", "lv-LV"])
def test_a_region_writes_as_its_language_does(tag: str) -> None:
    """Polish in Poland is Polish."""
    assert digits(Decimal(5000), profile(tag.partition("-")[0])) == digits(Decimal(5000), profile(tag))


@pytest.mark.parametrize(
    ("tag", "expected"), [("fa", "۱۲٬۴۵۰"), ("ar-EG", "١٢٬٤٥٠"), ("bn", "১২,৪৫০"), ("mr", "१२,४५०")]
)
def test_digits_are_the_locales(tag: str, expected: str) -> None:
    """Where CLDR's default numbering system has digits of its own, these are written, not a mixture."""
    assert expected == digits(Decimal(12450), profile(tag))


def test_every_locale_of_cldr_can_write_numbers() -> None:
    """No locale lacks what a number needs, of any magnitude."""
    unwritten = [
        (name, exponent)
        for name in localedata.locale_identifiers()
        for exponent in (0, 3, 6, 9, 12, 15)
        if not write(Number(Decimal("3.5"), exponent), profile(name)).strip()
    ]

    assert not unwritten


@pytest.mark.parametrize(
    ("tag", "amount", "exponent", "expected"),
    [("en", 4, 6, ("4 million", 6)), ("ja", 4, 6, ("400万", 4)), ("en", 50, 3, ("50,000", 0))],
)
def test_the_scale_that_was_used_is_told(tag: str, amount: int, exponent: int, expected: tuple[str, int]) -> None:
    """``scaled`` gives the power of ten of the word that it used, so that a currency can be linked to it."""
    assert expected == scaled(Decimal(amount), exponent, profile(tag))


def test_a_doubtful_number_is_told_of_wherever_it_stands() -> None:
    """``3,500`` at the end of a sentence from Spain is as ambiguous as ``3.500`` in one from the United States."""
    american = values.find("Cuenta 3.500.", (), Grammar(profile("es-US"), ("number",)))
    spanish = values.find("Cuenta 3,500.", (), Grammar(profile("es-ES"), ("number",)))

    assert [type(each) for each in american] == [type(each) for each in spanish]


@given(whole=st.integers(10_000, 10**14), decimals=st.sampled_from(["", "5", "25"]))
@pytest.mark.parametrize("tag", ["es-US", "es-MX", "es-ES", "es-419", "es-AR"])
def test_a_number_that_is_written_is_found_again(tag: str, whole: int, decimals: str) -> None:
    """Written in the source's own locale before a noun, a number is the number that is found there."""
    number = Number(Decimal(f"{whole}.{decimals}" if decimals else whole))
    text = f"{write(number, profile(tag))} personas"

    found = values.find(text, (), Grammar(profile(tag), ("number",)))

    assert [number] == [each.value for each in found if isinstance(each, Found)]
