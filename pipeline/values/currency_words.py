"""How a source names currencies: its signs, codes and names, and what they mean in its region."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TypeVar
from unicodedata import category

from pipeline.locale_profile import LocaleProfile
from pipeline.locale_profile import profile as locale_of
from pipeline.values import currency_names, currency_readings
from pipeline.values.digits import lineage
from pipeline.values.grammar import Grammar

_Entry = TypeVar("_Entry")

_DOLLARS = re.compile("Dollar|Peso|Real|Córdoba|Escudo|Pataca|Paʻanga")
"""The kinds of currencies whose sign is ``$``, by CLDR's English names."""

_TENDER_UNITS = frozenset({"XAF", "XCD", "XCG", "XOF", "XPF"})
"""The codes with an X that are money; the others are metals, units of account and placeholders."""


def meaning(written: str, grammar: Grammar) -> str | None:
    """The currency (ISO 4217) that a sign, code or name means, or ``None`` where the region leaves it open."""
    return meanings(grammar).get(" ".join(written.lower().split()))


def candidates(written: str, grammar: Grammar) -> tuple[str, ...]:
    """The currencies, or units of measure (in lower case), that an open sign or name may mean."""
    return _open(grammar.profile).get(" ".join(written.lower().split()), ())


def agree(sign: str, currency: str, grammar: Grammar) -> bool:
    """Whether an amount with a sign before may be in the currency named behind it: ``$20 MXN``, not ``€20 MXN``."""
    from babel.numbers import get_currency_name

    if sign == "$":
        return meaning(sign, grammar) == currency or bool(
            _DOLLARS.search(get_currency_name(currency, locale=locale_of("en").cldr))
        )
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
    from babel.numbers import list_currencies

    profile = grammar.profile
    known: dict[str, str | None] = dict.fromkeys(_open(profile))
    known.update(_signs(profile))
    for code in sorted(list_currencies()):
        known[code.lower()] = code
        known.update(dict.fromkeys((*_full_names(code, profile), *_everyday_names(code, profile)), code))
    everyday = currency_readings.EVERYDAY_IN_SOURCE.get(profile.language, {})
    known.update({word: code for word, code in everyday.items() if word not in known})
    for code in _own(profile):
        known.update({noun: code for noun in _nouns(code, profile) if not _is_measure(noun, profile)})
        known.update({sign.lower(): code for sign in _own_signs(profile)})
    known.update({word.lower(): code for word, code in _words(grammar.currencies)})
    return known


@lru_cache(maxsize=32)
def names(grammar: Grammar) -> tuple[str, ...]:
    """The names of currencies: words of two letters or more that are no code and hold no sign."""
    shaped = (word for word in meanings(grammar) if not is_code(word) and re.search(r"\w{2}", word))
    taken = {*_signs(grammar.profile), *map(str.lower, _own_signs(grammar.profile))}
    return tuple(word for word in shaped if "$" not in word and word not in taken)


@lru_cache(maxsize=32)
def signs(grammar: Grammar) -> tuple[str, ...]:
    """The signs of currencies that are not one letter alone: ``$``, ``US$``, ``S/``."""
    taken = names(grammar)
    return tuple(word for word in meanings(grammar) if word not in taken and not is_code(word) and not _is_letter(word))


@lru_cache(maxsize=32)
def letters(grammar: Grammar) -> tuple[str, ...]:
    """Signs of one letter (``L``, ``Q``), of the region or the settings: these are not looked for behind a figure."""
    words = (*_own_signs(grammar.profile), *(word for word, _ in _words(grammar.currencies)))
    return tuple(word for word in words if _is_letter(word))


@lru_cache(maxsize=512)
def is_code(word: str) -> bool:
    """Whether a word is an ISO 4217 code that CLDR knows, in any case."""
    from babel.numbers import list_currencies

    return word.upper() in list_currencies()


@lru_cache(maxsize=32)
def bare(grammar: Grammar) -> frozenset[str]:
    """The names that do not say whose the currency is, though there are others of the kind: ``dólares``."""
    known = meanings(grammar)
    return frozenset(word for word in names(grammar) if " " not in word and "-" not in word and known[word] != "EUR")


@lru_cache(maxsize=32)
def adjectives(grammar: Grammar) -> frozenset[str]:
    """What tells currencies of today apart, in lower case: ``canadienses``, ``Canadian``.  From CLDR's names."""
    from babel.numbers import get_territory_currencies

    first = grammar.profile.language in currency_readings.NOUN_FIRST
    codes = {
        code for territory in map(str, grammar.profile.cldr.territories) for code in get_territory_currencies(territory)
    }
    full = (name.split() for code in codes for name in _full_names(code, grammar.profile))
    words = (word for name in full for word in (name[1:] if first else name[:-1]))
    return frozenset(word for word in words if len(word) > 3 and word.isalpha())


@lru_cache(maxsize=512)
def issuers(noun: str, grammar: Grammar) -> tuple[str, ...]:
    """The countries (in the source's language) with a currency of their own under a noun: ``dólares`` of Jamaica."""
    from babel.numbers import get_currency_name, get_territory_currencies

    meant, stem = meaning(noun, grammar), noun[:4]
    return tuple(
        name
        for territory, name in grammar.profile.cldr.territories.items()
        for code in get_territory_currencies(str(territory))[:1]
        if code != meant and get_currency_name(code, 2, grammar.profile.cldr).lower().startswith(stem)
    )


def _full_names(code: str, profile: LocaleProfile) -> Iterator[str]:
    """CLDR's names of a currency, in lower case, where they say whose it is; of one word, only the euro's does."""
    from babel.numbers import get_currency_name

    if code.startswith("X") and code not in _TENDER_UNITS:
        return
    for count in (1, 2):
        name = get_currency_name(code, count, profile.cldr).lower()
        if re.search(r"\w[ -]\w", name) or code == "EUR":
            yield name
            yield re.sub(r"(?<=isch)(?:er|es|e)(?= )", "en", name) if profile.language == "de" else name


def _everyday_names(code: str, profile: LocaleProfile) -> Iterator[str]:
    """The names that newspapers print, in lower case, where they say whose the currency is."""
    names = currency_names.everyday_name(code, lineage(profile)) or {}
    for name in names.values():
        if code in currency_readings.UNSHARED or re.search(r"\w[ -]\w", name):
            yield name.lower()


def _nouns(code: str, profile: LocaleProfile) -> Iterator[str]:
    """The nouns of a currency's name, in lower case, where they are seldom anything else."""
    from babel.numbers import get_currency_name

    place = 0 if profile.language in currency_readings.NOUN_FIRST else -1
    for count in (1, 2):
        noun = get_currency_name(code, count, profile.cldr).lower().split()[place]
        if noun not in currency_readings.AMBIGUOUS_NOUNS.get(profile.language, ()):
            yield noun


@lru_cache(maxsize=32)
def _signs(profile: LocaleProfile) -> dict[str, str]:
    """The signs of CLDR and of newspapers, in lower case; what is written in letters alone is no sign abroad."""
    found = {
        sign.lower(): code
        for code, sign in profile.cldr.currency_symbols.items()
        if code != "XXX" and any(category(letter) == "Sc" for letter in sign)
    }
    return {**_of(currency_readings.SIGNS, profile), **found}


@lru_cache(maxsize=32)
def _open(profile: LocaleProfile) -> dict[str, tuple[str, ...]]:
    withheld = currency_readings.AMBIGUOUS_NOUNS.get(profile.language, ())
    found = {**currency_readings.OPEN, **_of(currency_readings.OPEN_IN, profile)}
    return {word: codes for word, codes in found.items() if word not in withheld}


def _is_measure(noun: str, profile: LocaleProfile) -> bool:
    """Whether a noun for money is a unit of measure as well: the pound."""
    return any(each.islower() for each in _open(profile).get(noun, ()))


def _of(table: Mapping[str, Mapping[str, _Entry]], profile: LocaleProfile) -> dict[str, _Entry]:
    """What a table has for any source, for the language, and for the tag, the last of which goes before."""
    return {word: entry for key in ("", profile.language, profile.tag) for word, entry in table.get(key, {}).items()}


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


def _own_signs(profile: LocaleProfile) -> list[str]:
    from babel.numbers import get_currency_symbol

    return [get_currency_symbol(code, profile.cldr) for code in _own(profile)]


def _settled(grammar: Grammar) -> set[str]:
    return {*_own(grammar.profile), *(code for _, code in _words(grammar.currencies))}


@lru_cache(maxsize=32)
def _tender(profile: LocaleProfile) -> frozenset[str]:
    """The currencies that are legal tender today where the language is official (CLDR)."""
    from babel.languages import get_official_languages
    from babel.numbers import get_territory_currencies

    territories = [
        territory
        for territory in map(str, locale_of("en").cldr.territories)
        if profile.language in get_official_languages(territory, regional=True, de_facto=True)
    ]
    return frozenset(code for territory in territories for code in get_territory_currencies(territory))
