"""How a source names currencies: its signs, codes and names, and what they mean in its region."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from unicodedata import category

from pipeline.locale_profile import LocaleProfile
from pipeline.values import currency_readings
from pipeline.values.grammar import Grammar

_DOLLARS = re.compile("Dollar|Peso|Real|Córdoba|Escudo|Pataca|Paʻanga")
"""The kinds of currencies whose sign is ``$``, by CLDR's English names."""


def meaning(written: str, grammar: Grammar) -> str | None:
    """The currency (ISO 4217) that a sign, code or name means, or ``None`` where the region leaves it open."""
    return meanings(grammar).get(" ".join(written.lower().split()))


def candidates(written: str) -> tuple[str, ...]:
    """The currencies that a sign or name which the region leaves open may mean."""
    return currency_readings.OPEN.get(written.lower(), ())


def agree(sign: str, currency: str, grammar: Grammar) -> bool:
    """Whether an amount with a sign before may be in the currency named behind it: ``$20 MXN``, not ``€20 MXN``."""
    from babel.numbers import get_currency_name

    if sign == "$":
        return meaning(sign, grammar) == currency or bool(_DOLLARS.search(get_currency_name(currency, locale="en")))
    return meaning(sign, grammar) == currency


def is_sure(code: str, figure: str, scale: str | None, grammar: Grammar) -> bool:
    """Whether what is spelt like a code at a figure is one, where no sign says so.

    Three capitals before or behind a number are more often something else (COP 28, TOP 10, AWG 14, SOS 112).  They are
    money where the region or the settings use the currency, or all the world does; and where the figure is one of
    money (with a scale, groups, two decimals, or five digits) and the currency is legal tender where the
    language of the source is official.
    """
    if code in currency_readings.WORLDWIDE or code in _settled(grammar):
        return True
    fraction = figure.rpartition(grammar.decimal_sign())[2] if grammar.decimal_sign() in figure else ""
    of_money = scale or (not figure.isdigit() and len(fraction) in (0, 2)) or len(figure) >= 5
    return bool(of_money) and code in _tender(grammar.profile) and code not in currency_readings.WORDS_IN_CAPITALS


@lru_cache(maxsize=32)
def meanings(grammar: Grammar) -> dict[str, str | None]:
    """Every way to name a currency in the source, in lower case; ``None`` for one that the region leaves open."""
    from babel.numbers import get_currency_name, get_currency_symbol, list_currencies

    locale = grammar.profile.cldr
    known: dict[str, str | None] = dict.fromkeys(currency_readings.OPEN)
    for code, sign in locale.currency_symbols.items():
        known.setdefault(sign.lower(), code)
    known.update({"us$": "USD", "u$s": "USD", "€": "EUR", "£": "GBP"})
    for code in sorted(list_currencies()):
        known[code.lower()] = code
        known.update({get_currency_name(code, count, locale).lower(): code for count in (1, 2)})
    for word, code in currency_readings.EVERYDAY_IN_SOURCE.get(grammar.profile.language, {}).items():
        known.setdefault(word, code)
    for code in _own(grammar.profile):
        known.update({get_currency_name(code, count, locale).lower().split()[0]: code for count in (1, 2)})
        known[get_currency_symbol(code, locale).lower()] = code
    known.update({word.lower(): code for word, code in _words(grammar.currencies)})
    return known


@lru_cache(maxsize=32)
def names(grammar: Grammar) -> tuple[str, ...]:
    """The names of currencies: words of two letters or more that are no code and hold no sign."""
    return tuple(
        word for word in meanings(grammar) if not is_code(word) and re.search(r"\w{2}", word) and "$" not in word
    )


@lru_cache(maxsize=32)
def signs(grammar: Grammar) -> tuple[str, ...]:
    """The signs of currencies that are not one letter alone: ``$``, ``US$``, ``S/``."""
    taken = names(grammar)
    return tuple(word for word in meanings(grammar) if word not in taken and not is_code(word) and not _is_letter(word))


@lru_cache(maxsize=32)
def letters(grammar: Grammar) -> tuple[str, ...]:
    """Signs of one letter (``L``, ``Q``), of the region or the settings: these are not looked for behind a figure."""
    from babel.numbers import get_currency_symbol

    own = [get_currency_symbol(code, grammar.profile.cldr) for code in _own(grammar.profile)]
    return tuple(word for word in (*own, *(word for word, _ in _words(grammar.currencies))) if _is_letter(word))


@lru_cache(maxsize=512)
def is_code(word: str) -> bool:
    """Whether a word is an ISO 4217 code that CLDR knows, in any case."""
    from babel.numbers import list_currencies

    return word.upper() in list_currencies()


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word.isalpha()


def _words(currencies: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """What the settings call a currency, without what is no word for one: nothing, figures, signs of punctuation."""
    return [
        (word.strip(), code)
        for word, code in currencies
        if not re.search(r"\d", word) and any(letter.isalpha() or category(letter) == "Sc" for letter in word)
    ]


def _own(profile: LocaleProfile) -> list[str]:
    from babel.numbers import get_territory_currencies

    return list(get_territory_currencies(profile.cldr.territory or "ZZ")[:1])


def _settled(grammar: Grammar) -> set[str]:
    return {*_own(grammar.profile), *(code for _, code in _words(grammar.currencies))}


@lru_cache(maxsize=32)
def _tender(profile: LocaleProfile) -> frozenset[str]:
    """The currencies that are legal tender today where the language is official (CLDR)."""
    from babel import Locale
    from babel.languages import get_official_languages
    from babel.numbers import get_territory_currencies

    territories = [
        territory
        for territory in map(str, Locale("en").territories)
        if profile.language in get_official_languages(territory, regional=True, de_facto=True)
    ]
    return frozenset(code for territory in territories for code in get_territory_currencies(territory))
