"""Percentages: the sign and the space that each locale has for them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Found, Grammar
from pipeline.values.percents import Percent, write

NO_BREAK = "\u00a0"
LEFT_TO_RIGHT = "\u200e"


@pytest.mark.parametrize(
    ("tag", "amount", "expected"),
    [
        ("en", "3.5", "3.5%"),
        ("fr", "3.5", f"3,5{NO_BREAK}%"),
        ("de", "3.5", f"3,5{NO_BREAK}%"),
        ("pt-BR", "3.5", "3,5%"),
        ("ja", "3.5", "3.5%"),
        ("ar", "3.5", f"3.5{LEFT_TO_RIGHT}%{LEFT_TO_RIGHT}"),
        ("es-ES", "3.5", f"3,5{NO_BREAK}%"),
        ("ru", "3.5", f"3,5{NO_BREAK}%"),
        ("hi", "3.5", "3.5%"),
        ("zh-Hant", "3.5", "3.5%"),
        ("tr", "3.5", "%3,5"),
        ("en", "3.500", "3.500%"),
        ("en", "100", "100%"),
        ("de", "1250", f"1.250{NO_BREAK}%"),
        ("hi", "123456", "1,23,456%"),
    ],
)
def test_a_percentage_is_written_as_the_locale_does(tag: str, amount: str, expected: str) -> None:
    """The sign stands where CLDR's pattern has it, with the space of the pattern and the author's decimals."""
    assert expected == write(Percent(Decimal(amount)), profile(tag))


@pytest.mark.parametrize("tag", ["bn", "mr", "my", "ne", "as"])
def test_a_percentage_can_be_written_in_languages_with_digits_of_their_own(tag: str) -> None:
    """Bengali, Marathi, Burmese and others have a percent sign, too."""
    assert "%" in write(Percent(Decimal(5)), profile(tag))


def test_every_locale_of_cldr_can_write_percentages() -> None:
    """No locale lacks what a percentage needs."""
    unwritten = []
    for name in localedata.locale_identifiers():
        try:
            write(Percent(Decimal("3.5")), profile(name))
        except KeyError:
            unwritten.append(name)

    assert not unwritten


@given(amount=st.decimals(min_value=0, max_value=10**9, allow_nan=False, places=2))
@pytest.mark.parametrize("tag", ["es-US", "es-MX", "es-ES", "es-419", "es-AR"])
def test_a_percentage_that_is_written_is_found_again(tag: str, amount: Decimal) -> None:
    """Written in the source's own locale, a percentage is the percentage that is found there."""
    percent = Percent(amount)

    found = values.find(write(percent, profile(tag)), (), Grammar(profile(tag), ("percent",)))

    assert [percent] == [each.value for each in found if isinstance(each, Found)]
