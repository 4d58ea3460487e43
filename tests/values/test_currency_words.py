"""The words for currencies in a source: what they mean, and what only looks like one."""

from __future__ import annotations

import pytest

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Grammar
from pipeline.values.currency_words import agree, is_sure, meanings


@pytest.mark.parametrize(
    ("code", "figure", "scale", "expected"),
    [
        ("USD", "20", None, True),
        ("COP", "28", None, False),
        ("COP", "28,500", None, True),
        ("COP", "28 500", None, True),
        ("COP", "28.50", None, True),
        ("COP", "2.5", None, False),
        ("COP", "2023", None, False),
        ("COP", "28500", None, True),
        ("COP", "28", "millones", True),
        ("TOP", "1,000", None, False),
        ("AWG", "1,000", None, False),
        ("SOS", "1,000", None, False),
    ],
)
def test_capitals_at_a_number_are_a_code_where_that_is_plausible(
    code: str, figure: str, scale: str | None, expected: bool
) -> None:
    """Codes of the world's trade are sure; others need a figure of money and a country of the language."""
    assert expected == is_sure(code, figure, scale, Grammar(profile("es-US"), ()))


@pytest.mark.parametrize(("tag", "currencies"), [("es-CO", ()), ("es-US", (("pesos", "COP"),))])
def test_the_code_of_the_region_or_of_the_settings_is_sure(tag: str, currencies: tuple[tuple[str, str], ...]) -> None:
    """Whoever writes for Colombia means pesos."""
    assert is_sure("COP", "28", None, Grammar(profile(tag), (), currencies))


@pytest.mark.parametrize("word", ["", " ", "5", "v2", ".", "-"])
def test_what_is_no_word_names_no_currency(word: str) -> None:
    """Settings that call nothing, a figure or a point a currency change nothing."""
    grammar = Grammar(profile("es-US"), ("money",), ((word, "USD"),))

    assert meanings(Grammar(profile("es-US"), ("money",))) == meanings(grammar)
    assert not values.find("Hay 5 gatos - v2.", (), grammar)


@pytest.mark.parametrize(
    ("sign", "currency", "expected"),
    [("$", "MXN", True), ("$", "CAD", True), ("$", "EUR", False), ("€", "USD", False), ("€", "EUR", True)],
)
def test_a_sign_agrees_with_currencies_that_have_it(sign: str, currency: str, expected: bool) -> None:
    """The dollar sign is that of dollars and pesos; any other means what it says."""
    assert expected == agree(sign, currency, Grammar(profile("es-US"), ()))


@pytest.mark.parametrize(
    ("tag", "text", "expected"), [("es-HN", "L 20", 1), ("es-HN", "20 l", 0), ("es-US", "L 20", 0)]
)
def test_a_sign_of_one_letter_is_that_of_its_region_alone(tag: str, text: str, expected: int) -> None:
    """Lempiras stand behind an L in Honduras; litres behind their number are none."""
    assert expected == len(values.find(text, (), Grammar(profile(tag), ("money",))))
