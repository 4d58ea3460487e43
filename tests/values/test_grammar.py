"""What all kinds of values need: numbers, scales and alternatives of a locale, as patterns and as meanings."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import profile
from pipeline.values.grammar import Grammar, alternatives
from pipeline.values.scales import compact_formats


def grammar(tag: str) -> Grammar:
    """The grammar of a source in a locale."""
    return Grammar(profile(tag), ())


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("es-US", "12", "12"),
        ("es-US", "3.5", "3.5"),
        ("es-US", "3.50", "3.50"),
        ("es-US", "12,450", "12450"),
        ("es-US", "12\u00a0450", "12450"),
        ("es-US", "12\u202f450.5", "12450.5"),
        ("es-US", "1,234.567", "1234.567"),
        ("es-US", "0.125", "0.125"),
        ("es-US", "1234.567", "1234.567"),
        ("es-US", "3.1415", "3.1415"),
        ("es-ES", "3,5", "3.5"),
        ("es-ES", "12.450", "12450"),
        ("es-ES", "1.234,56", "1234.56"),
        ("es-US", "3.500", None),
        ("es-US", "12.450", None),
        ("es-ES", "3,500", None),
    ],
)
def test_a_number_of_the_locale_is_read(tag: str, text: str, expected: str | None) -> None:
    """Separators are those of the source's region; three decimals that may be thousands are not decided."""
    assert (None if expected is None else Decimal(expected)) == grammar(tag).decimal(text)


@pytest.mark.parametrize(
    ("tag", "text", "expected"), [("es-US", "3.500", ("3.500", "3500")), ("es-ES", "3,500", ("3.500", "3500"))]
)
def test_the_readings_of_a_doubtful_number(tag: str, text: str, expected: tuple[str, str]) -> None:
    """Both are given as plain decimals, that of the source's region first."""
    assert expected == grammar(tag).readings(text)


@pytest.mark.parametrize(
    ("tag", "text", "whole"),
    [
        ("es-US", "12,450.75", True),
        ("es-US", "12 450", False),
        ("es-US", "12,45", False),
        ("es-US", "1,2345", False),
        ("es-US", ".5", False),
        ("es-US", "5.", False),
        ("es-ES", "12.450,75", True),
        ("es-ES", "12,450.75", False),
    ],
)
def test_the_pattern_of_numbers_takes_groups_of_three_alone(tag: str, text: str, whole: bool) -> None:
    """A number of the locale is matched whole, and what is none is not."""
    assert whole == bool(re.fullmatch(grammar(tag).number(), text))


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("es-US", {"mil": 3, "millón": 6, "millones": 6, "mil millones": 9, "billones": 12}),
        ("en", {"thousand": 3, "million": 6, "billion": 9, "trillion": 12}),
        ("ja", {"万": 4, "億": 8, "兆": 12}),
    ],
)
def test_the_scales_of_a_locale_are_cldrs(tag: str, expected: dict[str, int]) -> None:
    """Each word is known in all of its plural forms, with its power of ten; ``billón`` is not ``billion``."""
    assert expected.items() <= grammar(tag).scales().items()


@given(words=st.sets(st.text(st.sampled_from("ab.$("), min_size=1, max_size=4), min_size=1, max_size=6))
def test_alternatives_match_each_word_whole(words: set[str]) -> None:
    """The longest word comes first, so that none hides behind one that it begins with; no letter is an operator."""
    pattern = re.compile(alternatives(words))

    assert words == {match.group() for word in words if (match := pattern.match(word))}


@pytest.mark.parametrize("space", [" ", "\u00a0", "\u202f"])
def test_the_spaces_within_a_word_may_be_of_any_kind(space: str) -> None:
    """``mil millones`` is the same with a space that does not break."""
    assert re.fullmatch(alternatives(["mil millones"]), f"mil{space}millones")


def test_compact_formats_of_every_locale_are_texts() -> None:
    """Each pattern of CLDR is plain text for its power of ten, without the quotes that CLDR needs."""
    quoted = [
        (name, pattern)
        for name in localedata.locale_identifiers()
        for forms in compact_formats(profile(name)).values()
        for power, pattern in forms.items()
        if "'" in pattern or not re.fullmatch("10+", power)
    ]

    assert not quoted
