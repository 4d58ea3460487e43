"""The words for currencies in a source: what they mean, and what only looks like one."""

from __future__ import annotations

import pytest
from babel import localedata
from babel.numbers import list_currencies

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Grammar, currency_readings
from pipeline.values.currency_words import (
    adjectives,
    agree,
    bare,
    candidates,
    is_sure,
    issuers,
    meaning,
    meanings,
    names,
)


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
        ("CUP", "6.99", None, False),
        ("DOP", "1,000", None, False),
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


@pytest.mark.parametrize(
    ("tag", "written", "expected"),
    [
        ("en-US", "$", "USD"),
        ("en", "$", "USD"),
        ("en-CA", "$", "CAD"),
        ("en-AU", "$", "AUD"),
        ("en-GB", "$", None),
        ("fr-CA", "$", "CAD"),
        ("fr-FR", "$", None),
        ("de-DE", "$", "USD"),
        ("pt-BR", "$", None),
        ("es-MX", "$", "MXN"),
        ("es-ES", "$", None),
        ("en-US", "dollars", "USD"),
        ("en-CA", "dollars", "CAD"),
        ("en-GB", "dollars", "USD"),
        ("fr-FR", "dollars", "USD"),
        ("fr-CA", "dollars", "CAD"),
        ("fr-CA", "dollars américains", "USD"),
        ("de-DE", "Dollar", "USD"),
        ("de-DE", "kanadischen Dollar", "CAD"),
        ("it-IT", "sterline", "GBP"),
        ("it-CH", "franchi", "CHF"),
        ("pt-BR", "reais", "BRL"),
        ("ca-ES", "reals", "BRL"),
        ("es-PE", "soles", "PEN"),
        ("en-AU", "A$", "AUD"),
        ("en-US", "C$", "CAD"),
        ("es-NI", "C$", "NIO"),
        ("fr-CH", "fr.", "CHF"),
    ],
)
def test_a_sign_or_a_name_means_what_it_does_in_its_region(tag: str, written: str, expected: str | None) -> None:
    """CLDR's signs and names, the region's own noun, and newspapers' words; ``None`` is what the region leaves open."""
    grammar = Grammar(profile(tag), ())

    assert written.lower() in meanings(grammar)
    assert expected == meaning(written, grammar)


@pytest.mark.parametrize(
    ("tag", "word"),
    [
        ("en-US", "us"),
        ("en-US", "pounds"),
        ("en-US", "won"),
        ("en-GB", "british"),
        ("de-CH", "schweizer"),
        ("es-ES", "oro"),
        ("es-BO", "bolivianos"),
        ("es-PY", "guaraníes"),
        ("fr-FR", "livres"),
        ("fr-FR", "sucre"),
        ("pt-PT", "prata"),
        ("ca-ES", "sols"),
        ("it-IT", "peso"),
        ("es-US", "cg."),
    ],
)
def test_a_word_that_is_another_word_names_no_currency(tag: str, word: str) -> None:
    """CLDR's names of one word are metals, people and adjectives as often as money."""
    assert word not in meanings(Grammar(profile(tag), ()))


@pytest.mark.parametrize(
    ("tag", "word", "expected"),
    [
        ("en-GB", "pounds", ("GBP", "pound")),
        ("es-ES", "$", ("USD", "MXN", "ARS", "CLP", "COP")),
        ("es-ES", "euros", ()),
    ],
)
def test_what_is_open_has_its_readings(tag: str, word: str, expected: tuple[str, ...]) -> None:
    """They are codes, or in lower case a unit of measure."""
    assert expected == candidates(word, Grammar(profile(tag), ()))


def test_dollars_alone_do_not_say_whose_they_are() -> None:
    """``dólares`` is bare; ``dólares canadienses`` is not, nor is the euro, of which there is one."""
    grammar = Grammar(profile("es-US"), ())

    assert "dólares" in bare(grammar)
    assert not {"dólares canadienses", "euros"} & bare(grammar)
    assert {"dólares canadienses", "euros"} <= set(names(grammar))


def test_what_tells_dollars_apart_is_known() -> None:
    """The adjectives of currencies, and the countries that have dollars of their own."""
    grammar = Grammar(profile("es-US"), ())

    assert {"canadienses", "jamaicanos"} <= adjectives(grammar)
    assert "Jamaica" in issuers("dólares", grammar)
    assert "Estados Unidos" not in issuers("dólares", grammar)


BY_SOURCE = [currency_readings.SIGNS, currency_readings.OPEN_IN]


@pytest.mark.parametrize("table", BY_SOURCE)
def test_the_sources_of_a_table_are_locales(table: dict[str, object]) -> None:
    """A language or tag that is misspelt would never be asked for."""
    assert not [tag for tag in table if tag and not localedata.exists(tag.replace("-", "_"))]


def test_the_meanings_of_signs_and_open_names_exist() -> None:
    """Each is in ISO 4217, or is the unit of measure that a name may be as well."""
    signs = {code for meant in currency_readings.SIGNS.values() for code in meant.values()}
    readings = {each for meant in currency_readings.OPEN_IN.values() for codes in meant.values() for each in codes}

    assert signs | readings - {"pound"} <= set(list_currencies())


@pytest.mark.parametrize("language", ["ca", "de", "en", "es", "fr", "it", "pt"])
def test_no_word_for_money_is_empty_or_a_figure(language: str) -> None:
    """Whatever CLDR has, a name or sign never matches nothing, or a digit alone."""
    assert not [word for word in meanings(Grammar(profile(language), ())) if not word.strip() or word.isdigit()]
