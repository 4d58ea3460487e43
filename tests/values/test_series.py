"""Series: figures that share the scale of the last of them stay text."""

from __future__ import annotations

import pytest

from pipeline.locale_profile import profile
from pipeline.values import Grammar
from pipeline.values.series import elliptical


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("es-US", "Entre 20 y 30 millones.", ["20 y 30 millones"]),
        ("es-US", "Entre los 20 y los 30 millones.", ["20 y los 30 millones"]),
        ("es-US", "Bajó de $30 a $20 millones.", ["$30 a $20 millones"]),
        ("es-US", "Eran 10, 20 o 30 mil.", ["10, 20 o 30 mil"]),
        ("es-US", "Entre USD 5 y USD 10 M.", ["USD 5 y USD 10 M"]),
        ("es-US", "Entre 20 mil y 30 millones.", []),
        ("es-US", "Entre $50,000 y $4 millones.", []),
        ("es-US", "En 2023, 30 millones votaron.", []),
        ("es-US", "Entre 20 y 30 personas.", []),
        ("en", "From 20 to 30 million.", ["20 to 30 million"]),
        ("fr", "De 20 à 30 millions.", ["20 à 30 millions"]),
        ("de", "Zwischen 20 und 30 Millionen.", ["20 und 30 Millionen"]),
    ],
)
def test_a_series_that_says_its_scale_once_is_known(tag: str, text: str, expected: list[str]) -> None:
    """Joined by CLDR's and, or, and words of ranges; apart are figures that are a thousand times greater."""
    found = elliptical(text, Grammar(profile(tag), ()))

    assert expected == [text[each.start : each.end] for each in found]
