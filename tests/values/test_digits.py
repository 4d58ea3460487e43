"""Digits and separators: native ones, and those of CLDR's parents of a region."""

from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from babel import localedata

from pipeline.locale_profile import profile
from pipeline.values.digits import _ZEROS, digits, native


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
    ],
)
def test_a_region_parts_thousands_as_its_parent_in_cldr(tag: str, expected: str) -> None:
    """American Spanish follows es-419, African Portuguese that of Portugal."""
    assert expected == digits(Decimal(5000), profile(tag))


def test_every_numbering_system_that_is_a_default_has_its_digits() -> None:
    """Those of any locale of CLDR are Latin, or known here."""
    systems = {profile(name).cldr.default_numbering_system for name in localedata.locale_identifiers()}

    assert systems == {"latn", *_ZEROS}


@pytest.mark.parametrize("system", _ZEROS)
def test_the_zero_of_a_numbering_system_opens_its_ten_digits(system: str) -> None:
    """Unicode has the ten digits of a system in a row."""
    assert [*range(10)] == [unicodedata.digit(chr(ord(_ZEROS[system]) + digit)) for digit in range(10)]


def test_a_text_in_a_language_with_latin_digits_stays() -> None:
    """Only where the default numbering system has digits of its own are they put."""
    assert native("12,450", profile("ar")) == "12,450"
    assert native("28 مارس 2023", profile("fa")) == "۲۸ مارس ۲۰۲۳"
