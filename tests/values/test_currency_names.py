"""The table of everyday names for currencies is sound: codes, languages and plural forms exist."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from babel import Locale, localedata
from babel.numbers import list_currencies

from pipeline.values import currency_names, currency_readings
from pipeline.values.currency_names import (
    ELIDES,
    LINKS,
    NAMED_WITH_SCALE,
    SHORT_NAMES,
    SYMBOLS,
    UNSPACED,
)

NAMES = [(currency, language) for currency, names in SHORT_NAMES.items() for language in names]


def test_every_currency_is_in_iso_4217() -> None:
    """A code that is misspelt would never be used."""
    sources = [code for words in currency_readings.EVERYDAY_IN_SOURCE.values() for code in words.values()]
    symbols = [code for signs in SYMBOLS.values() for code in signs]

    assert {*SHORT_NAMES, *sources, *symbols} <= set(list_currencies())


@pytest.mark.parametrize(
    "table",
    [
        currency_names.LINKS,
        currency_names.NAMED_WITH_SCALE,
        currency_names.ELIDES,
        currency_names.UNSPACED,
        currency_names.SYMBOLS,
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


@pytest.mark.parametrize(("currency", "language"), NAMES)
def test_the_forms_of_a_name_are_those_of_the_language(currency: str, language: str) -> None:
    """No plural category is given that the language does not have, and the general one is always there."""
    forms = set(SHORT_NAMES[currency][language])

    assert "other" in forms
    assert forms <= {*Locale.parse(language).plural_form.tags, "other"}


def test_languages_that_elide_have_a_word_to_elide() -> None:
    """Only a link can lose its vowel, and only where prose names the currency after a scale."""
    assert set(LINKS) >= ELIDES
    assert NAMED_WITH_SCALE >= ELIDES


def test_languages_without_spaces_always_name_the_currency() -> None:
    """Where number and name run together, a symbol would not be prose."""
    assert currency_names.NAMED_ALWAYS >= UNSPACED
