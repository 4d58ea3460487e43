"""Digits and separators: native ones, those that are asked for, minus signs, and CLDR's parents of a region."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import LocaleProfile, profile
from pipeline.values.digits import (
    _TEN_DIGITS,
    _ZEROS,
    NUMBERING_SYSTEMS,
    digits,
    lineage,
    native,
    numbering_system,
    symbols,
    ungrouped,
)

LOCALES = sorted(localedata.locale_identifiers())
LEFT_TO_RIGHT, ARABIC_LETTER = "\u200e", "\u061c"


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("es", "5000"),
        ("es-ES", "5000"),
        ("es-419", "5,000"),
        ("es-US", "5,000"),
        ("es-AR", "5.000"),
        ("pt-BR", "5.000"),
        ("pt-PT", "5000"),
        ("pt-AO", "5000"),
        ("pt-CH", "5000"),
        ("pt-LU", "5000"),
        ("fr", "5\u202f000"),
    ],
)
def test_a_region_parts_thousands_as_its_parent_in_cldr(tag: str, expected: str) -> None:
    """American Spanish follows es-419, African Portuguese that of Portugal."""
    assert expected == digits(Decimal(5000), profile(tag))


@pytest.mark.parametrize(("tag", "separator"), [("ru", "\u00a0"), ("uk", "\u00a0"), ("hu", "\u00a0"), ("pl", "\u00a0")])
def test_four_digits_stand_together_where_spelling_has_it_so(tag: str, separator: str) -> None:
    """Russian, Ukrainian and Hungarian part the thousands from five digits on, as CLDR has it for Polish."""
    written = [digits(Decimal(amount), profile(tag)) for amount in (5000, 50000, "5000.5")]

    assert ["5000", f"50{separator}000", "5000,5"] == written


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("es-MX", ("es_MX", "es_419", "es")),
        ("pt-AO", ("pt_AO", "pt_PT", "pt")),
        ("nb", ("nb", "no")),
        ("en-GB", ("en_GB", "en_001", "en")),
        ("zh-TW", ("zh_Hant_TW", "zh_Hant")),
        ("zh-MO", ("zh_Hant_MO", "zh_Hant_HK", "zh_Hant")),
        ("zh-Hans-SG", ("zh_Hans_SG", "zh_Hans", "zh")),
        ("sr-Latn", ("sr_Latn",)),
    ],
)
def test_the_parents_of_a_locale_are_cldrs(tag: str, expected: tuple[str, ...]) -> None:
    """A script that is not the usual one of its language has no parent: Taiwan does not follow Beijing."""
    assert expected == lineage(profile(tag))


def test_every_numbering_system_of_a_locale_has_its_digits() -> None:
    """The default and the native one of any locale of CLDR are known."""
    cldr = [profile(name).cldr for name in LOCALES]
    systems = {each.default_numbering_system for each in cldr}
    natives = {each.other_numbering_systems["native"] for each in cldr if "native" in each.other_numbering_systems}

    assert not (systems | natives) - NUMBERING_SYSTEMS


@pytest.mark.parametrize("system", [system for system, zero in _ZEROS.items() if unicodedata.category(zero) != "Cn"])
def test_the_zero_of_a_numbering_system_opens_its_ten_digits(system: str) -> None:
    """Unicode has the ten digits of a system in a row (where this Python knows its script)."""
    assert [*range(10)] == [unicodedata.digit(chr(ord(_ZEROS[system]) + digit)) for digit in range(10)]


def test_a_text_in_a_language_with_latin_digits_stays() -> None:
    """Only where the default numbering system has digits of its own are they put."""
    assert native("12,450", profile("ar")) == "12,450"
    assert native("28 مارس 2023", profile("fa")) == "۲۸ مارس ۲۰۲۳"


@pytest.mark.parametrize(
    ("tag", "wish", "expected"),
    [
        ("ar", None, "1,234,567.5"),
        ("ar", "latn", "1,234,567.5"),
        ("ar", "native", "١٬٢٣٤٬٥٦٧٫٥"),
        ("ar", "arabext", "۱٬۲۳۴٬۵۶۷٫۵"),
        ("ar-EG", None, "١٬٢٣٤٬٥٦٧٫٥"),
        ("ar-EG", "latn", "1,234,567.5"),
        ("ar-MA", None, "1.234.567,5"),
        ("ar-MA", "native", "١٬٢٣٤٬٥٦٧٫٥"),
        ("fa", None, "۱٬۲۳۴٬۵۶۷٫۵"),
        ("fa", "latn", "1,234,567.5"),
        ("fa", "native", "۱٬۲۳۴٬۵۶۷٫۵"),
        ("hi", None, "12,34,567.5"),
        ("hi", "native", "१२,३४,५६७.५"),
        ("hi", "deva", "१२,३४,५६७.५"),
        ("bn", None, "১২,৩৪,৫৬৭.৫"),
        ("bn", "latn", "12,34,567.5"),
        ("mr", "latn", "12,34,567.5"),
        ("ne", None, "१२,३४,५६७.५"),
        ("ne", "latn", "12,34,567.5"),
        ("my", None, "၁,၂၃၄,၅၆၇.၅"),
        ("my", "latn", "1,234,567.5"),
        ("ta", None, "12,34,567.5"),
        ("ta", "native", "௧௨,௩௪,௫௬௭.௫"),
        ("ta", "tamldec", "௧௨,௩௪,௫௬௭.௫"),
        ("th", "native", "๑,๒๓๔,๕๖๗.๕"),
        ("zh", "native", "一,二三四,五六七.五"),
        ("en", "native", "1,234,567.5"),
        ("de", "native", "1.234.567,5"),
        ("en", "fullwide", "１,２３４,５６７.５"),
    ],
)
def test_the_digits_that_are_asked_for_are_written(tag: str, wish: str | None, expected: str) -> None:
    """With the separators of that numbering system, or with the Latin ones of the locale where it has none for it."""
    assert expected == digits(Decimal("1234567.5"), profile(tag, digits=wish))


@pytest.mark.parametrize(
    ("tag", "wish", "expected"),
    [("fa", None, "arabext"), ("fa", "latn", "latn"), ("hi", "native", "deva"), ("en", "native", "latn")],
)
def test_the_numbering_system_is_the_one_that_is_asked_for(tag: str, wish: str | None, expected: str) -> None:
    """``native`` is CLDR's for the locale, ``None`` its default, and anything else an id of CLDR's."""
    assert expected == numbering_system(profile(tag, digits=wish))


def test_the_signs_of_other_kinds_of_numbers_follow_the_digits() -> None:
    """A percent sign goes with the digits: ``٪`` stands with Arabic ones only."""
    assert symbols(profile("ar", digits="native"))["percentSign"].startswith("٪")
    assert "%" in symbols(profile("ar-EG", digits="latn"))["percentSign"]


@pytest.mark.parametrize(
    ("tag", "amount", "expected"),
    [
        ("en", "-5", "-5"),
        ("en", "-1234.50", "-1,234.50"),
        ("fr", "-1234.5", "-1\u202f234,5"),
        ("sv", "-5", "−5"),
        ("fi", "-0.25", "−0,25"),
        ("fa", "-5", f"{LEFT_TO_RIGHT}−۵"),
        ("ar", "-5", f"{LEFT_TO_RIGHT}-5"),
        ("ar-EG", "-5", f"{ARABIC_LETTER}-٥"),
        ("he", "-5", f"{LEFT_TO_RIGHT}-5"),
        ("en", "-0.00", "0.00"),
    ],
)
def test_a_negative_number_has_the_minus_of_the_locale(tag: str, amount: str, expected: str) -> None:
    """Not a hyphen where CLDR has a minus, and with the marks that keep it at its place from right to left."""
    assert expected == digits(Decimal(amount), profile(tag))


def test_a_long_negative_number_keeps_its_digits() -> None:
    """A sign costs no precision."""
    assert "-" + "1" * 40 == ungrouped(Decimal(-int("1" * 40)), profile("en"))


def test_a_number_can_be_written_without_groups() -> None:
    """Where a scale word follows in Japanese, four digits stand together."""
    assert ("5,000.5", "5000.5") == (
        digits(amount := Decimal("5000.5"), profile("ja")),
        ungrouped(amount, profile("ja")),
    )


def _read(text: str, locale: LocaleProfile) -> Decimal:
    """What the digits of a text say to a reader of the locale."""
    values = {digit: str(value) for value, digit in enumerate(_TEN_DIGITS[numbering_system(locale)])}
    known = symbols(locale)
    plain = "".join(values.get(letter, letter) for letter in text.replace(known["minusSign"], "-", 1))
    return Decimal(plain.replace(known["group"], "").replace(known["decimal"], "."))


@given(
    tag=st.sampled_from(LOCALES),
    wish=st.sampled_from([None, None, "latn", "native", *sorted(NUMBERING_SYSTEMS)]),
    amount=st.decimals(min_value=-(10**15), max_value=10**15, allow_nan=False, places=2),
)
def test_what_is_written_reads_as_the_number_that_it_is(tag: str, wish: str | None, amount: Decimal) -> None:
    """In every locale and numbering system digits, separators and minus give the amount back, to the last decimal."""
    locale = profile(tag, digits=wish)

    assert amount == _read(digits(amount, locale), locale)
    assert not re.search(r"[0-9]", digits(amount, locale)) or numbering_system(locale) == "latn"
