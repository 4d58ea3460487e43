"""Scales: which word a number is written with, and which letters stand for one."""

from __future__ import annotations

from decimal import Decimal

import pytest
from babel import localedata

from pipeline.locale_profile import profile
from pipeline.values.scales import abbreviations, scaled


@pytest.mark.parametrize(
    ("tag", "amount", "exponent", "expected"),
    [
        ("en", "0.5", 6, ("0.5 million", 6)),
        ("es-ES", "0.5", 6, ("0,5 millones", 6)),
        ("ja", "0.5", 6, ("50万", 4)),
        ("en", "10001", 6, ("10,001 million", 6)),
        ("ja", "10001", 6, ("100.01億", 8)),
        ("ja", "123.45", 6, ("12,345万", 4)),
        ("ja", "1.234567", 6, ("1,234,567", 0)),
        ("ja", "5", 3, ("5,000", 0)),
        ("en", "1500", 3, ("1,500,000", 0)),
    ],
)
def test_the_scale_that_says_it_best_is_chosen(tag: str, amount: str, exponent: int, expected: tuple[str, int]) -> None:
    """The locale's own, unless it leaves more than two decimals; a part of the author's scale stays one."""
    assert expected == scaled(Decimal(amount), exponent, profile(tag))


@pytest.mark.parametrize(
    ("tag", "letter", "expected"),
    [
        ("es-US", "M", 6),
        ("es-US", "B", None),
        ("es-US", "mil M", 9),
        ("en", "B", 9),
        ("de", "Mio.", 6),
        ("fr", "Md", 9),
    ],
)
def test_letters_stand_for_a_scale(tag: str, letter: str, expected: int | None) -> None:
    """They are CLDR's; a Spanish B, which writers use for 9 and for 12, is none."""
    assert (
        expected == {word.replace("\u00a0", " "): power for word, power in abbreviations(profile(tag)).items()}[letter]
    )


@pytest.mark.parametrize("digits", [30, 900])
def test_a_scale_rounds_no_digit(digits: int) -> None:
    """However long it is, a number keeps its digits behind the sign."""
    assert f"3.{'1' * digits} million" == scaled(Decimal(f"3.{'1' * digits}"), 6, profile("en"))[0]


def test_every_locale_of_cldr_writes_a_scale_of_less_than_one() -> None:
    """No locale lacks a way to write a part of a million."""
    unwritten = [
        name for name in localedata.locale_identifiers() if not scaled(Decimal("0.5"), 6, profile(name))[0].strip()
    ]

    assert not unwritten
