"""The table of everyday names for currencies is sound: codes, languages and plural forms exist."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from babel import Locale, localedata
from babel.numbers import get_currency_name, list_currencies

from pipeline.locale_profile import profile
from pipeline.values import currency_names, currency_readings
from pipeline.values.currency_names import (
    ELIDES,
    EVERYDAY_NAMES,
    INFLECTED,
    LINKS,
    LOWERED,
    NAMED_ALWAYS,
    NAMED_WITH_SCALE,
    SYMBOLS,
    UNSPACED,
    everyday_name,
)
from pipeline.values.digits import lineage

NAMES = [(tag, currency) for tag, names in EVERYDAY_NAMES.items() for currency in names]
MOST_WRITTEN = (
    "USD EUR GBP JPY CNY CHF MXN ARS BRL CLP COP PEN UYU CAD AUD NZD INR RUB UAH PLN CZK SEK NOK DKK TRY KRW HKD TWD "
    "SAR AED EGP ILS"
).split()
LANGUAGES = (
    "en es fr de pt it ca gl nl ja zh zh-Hant ko ar he fa hi ru uk pl cs sk ro hu sv da nb fi el tr id vi"
).split()


def test_every_currency_is_in_iso_4217() -> None:
    """A code that is misspelt would never be used."""
    sources = [code for words in currency_readings.EVERYDAY_IN_SOURCE.values() for code in words.values()]
    symbols = [code for signs in SYMBOLS.values() for code in signs]

    named = [currency for names in EVERYDAY_NAMES.values() for currency in names]

    assert {*named, *sources, *symbols} <= set(list_currencies())


@pytest.mark.parametrize(
    "table",
    [
        currency_names.LINKS,
        currency_names.NAMED_WITH_SCALE,
        currency_names.ELIDES,
        currency_names.UNSPACED,
        currency_names.SYMBOLS,
        currency_names.NAMED_ALWAYS,
        currency_names.LOWERED,
        currency_names.INFLECTED,
        currency_readings.EVERYDAY_IN_SOURCE,
        currency_readings.CONTRACTIONS,
    ],
)
def test_every_language_is_in_cldr(table: Iterable[str]) -> None:
    """A language that is misspelt would never be asked for."""
    assert not [language for language in table if not localedata.exists(language)]


def test_the_codes_that_are_told_apart_are_in_iso_4217() -> None:
    """A code that is misspelt would never be read as money, or never be kept from it."""
    open_codes = {code for codes in currency_readings.OPEN.values() for code in codes}

    assert currency_readings.WORLDWIDE | currency_readings.WORDS_IN_CAPITALS | open_codes <= set(list_currencies())
    assert not currency_readings.WORLDWIDE & currency_readings.WORDS_IN_CAPITALS


def test_every_locale_with_names_is_in_cldr() -> None:
    """Names are kept by BCP 47 tags, which CLDR writes with an underscore."""
    assert not [tag for tag in EVERYDAY_NAMES if not localedata.exists(tag.replace("-", "_"))]


@pytest.mark.parametrize(("tag", "currency"), NAMES)
def test_the_forms_of_a_name_are_those_of_the_language(tag: str, currency: str) -> None:
    """No plural category is given that the language does not have, and the general one is always there."""
    forms = everyday_name(currency, (tag.replace("-", "_"),))

    assert forms
    assert "other" in forms
    assert {*forms} <= {*Locale.parse(tag, sep="-").plural_form.tags, "other"}
    assert all(form == form.strip() and form for form in forms.values())


@pytest.mark.parametrize(("tag", "currency"), NAMES)
def test_a_name_is_kept_only_where_it_is_another(tag: str, currency: str) -> None:
    """What CLDR says as newspapers do comes from CLDR (its capitals and spaces aside), unless a parent has another."""
    nearest, *parents = lineage(profile(tag))
    formal = {get_currency_name(currency, count, nearest) for count in (1, 2, 3, 7, 11, 100, 1.5)}
    without = everyday_name(currency, tuple(parents)) or {form: form for form in formal}

    assert {*without.values()} != {*(everyday_name(currency, (nearest,)) or {}).values()}


@pytest.mark.parametrize(
    ("locales", "currency", "expected"),
    [
        (("es_MX", "es_419", "es"), "MXN", "pesos"),
        (("es_MX", "es_419", "es"), "USD", "dólares"),
        (("es_419", "es"), "MXN", None),
        (("zh_Hant_TW", "zh_Hant"), "TWD", "元"),
        (("nb", "no"), "NOK", "kroner"),
        (("en",), "CAD", None),
    ],
)
def test_a_locale_has_the_names_of_its_parents(locales: tuple[str, ...], currency: str, expected: str | None) -> None:
    """The nearest that has one counts; where none has, CLDR's name does."""
    forms = everyday_name(currency, locales)

    assert expected == (forms and forms["other"])


@pytest.mark.parametrize("tag", LANGUAGES)
def test_the_most_written_currencies_have_a_name(tag: str) -> None:
    """Every language that is looked after names each of them, here or in CLDR, and by no code."""
    locales = lineage(profile(tag))
    nameless = [
        currency
        for currency in MOST_WRITTEN
        if everyday_name(currency, locales) is None and get_currency_name(currency, 20, locales[0]) == currency
    ]

    assert not nameless


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_dollar_or_peso_that_is_not_the_usual_one_keeps_its_country(tag: str) -> None:
    """No two currencies bear the same name in a language."""
    locales = lineage(profile(tag))
    names = [
        (everyday_name(currency, locales) or {"other": get_currency_name(currency, 20, locales[0])})["other"]
        for currency in MOST_WRITTEN
    ]

    assert len(names) == len({*names})


def test_languages_that_elide_have_a_word_to_elide() -> None:
    """Only a link can lose its vowel, and only where prose names the currency after a scale."""
    assert {*LINKS} >= {*ELIDES}
    assert {*ELIDES} <= NAMED_WITH_SCALE


def test_languages_without_spaces_always_name_the_currency() -> None:
    """Where number and name run together, a symbol would not be prose."""
    assert NAMED_ALWAYS >= UNSPACED


def test_capitals_are_taken_from_names_that_have_them() -> None:
    """A language of which CLDR writes all names small needs no rule."""
    capital = {
        language
        for language in LOWERED | {*INFLECTED}
        if any(get_currency_name(currency, 20, language)[:1].isupper() for currency in MOST_WRITTEN)
    }

    assert LOWERED | {*INFLECTED} == capital
