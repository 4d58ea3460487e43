"""Amounts of money: ``$4 millones``, ``$ 50,000``, ``US$ 3.5 millones``, ``3 millones de euros``, ``45 euros``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values import currency_names
from pipeline.values.grammar import AFTER, BEFORE, SPACE, Grammar, alternatives
from pipeline.values.numbers import exponent, scaled
from pipeline.values.value import Ambiguous, Found, Value

NO_BREAK = "\u00a0"

STYLES = ("symbol", "name", "code")
"""The forms of money, which a translator may ask for: ``# {amount} as name``."""


@dataclass(frozen=True, slots=True)
class Money(Value):
    """``amount`` × 10 to the power ``exponent`` in ``currency`` (ISO 4217), in the form that the author chose.

    ``form`` is ``symbol`` ($ 50,000), ``code`` (USD 50,000) or ``name`` (50,000 dólares).
    """

    kind: ClassVar[str] = "money"
    placeholder: ClassVar[str] = "amount"

    amount: Decimal
    currency: str
    exponent: int = 0
    form: str = "symbol"


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous]:
    """The amounts of money of a text: with a symbol, a code or a name of a currency, before or behind."""
    for match in _pattern(grammar).finditer(text):
        written = match["before"] or match["after"] or match["name"]
        figure = match["number"] or match["number2"]
        currency = _meaning(written, grammar)
        amount = grammar.decimal(figure)
        if currency is None:
            yield Ambiguous(match.start(), match.end(), tuple(f"{code} {figure}" for code in _candidates(written)))
        elif amount is None:
            readings = grammar.readings(figure)
            yield Ambiguous(match.start(), match.end(), tuple(f"{currency} {reading}" for reading in readings))
        else:
            scale = exponent(match["scale"] or match["scale2"], grammar)
            form = "name" if match["name"] else "code" if written == currency else "symbol"
            yield Found(match.start(), match.end(), Money(amount, currency, scale, form))


def write(money: Money, profile: LocaleProfile, style: str | None = None) -> str:
    """The amount as the locale's newspapers print it: CLDR's pattern, or a name with the plural and link of prose."""
    figure, scale = scaled(money.amount, money.exponent, profile)
    form = style or profile.currency or _habit(money.form, scale, profile.language)
    if form == "name":
        return _with_name(figure, scale, money, profile)
    sign = money.currency if form == "code" else symbol(money.currency, profile)
    return _with_sign(figure, sign, profile)


def symbol(currency: str, profile: LocaleProfile) -> str:
    """The sign of a currency in a locale: CLDR's, or the one of its newspapers."""
    from babel.numbers import get_currency_symbol

    ours = currency_names.SYMBOLS.get(profile.tag, {}).get(currency)
    return ours or get_currency_symbol(currency, profile.cldr)


def name(currency: str, count: Decimal, profile: LocaleProfile) -> str:
    """The everyday name of a currency for a number of it, in lower case where the language has it so in prose."""
    from babel.numbers import get_currency_name

    category = profile.cldr.plural_form(count)
    everyday = currency_names.SHORT_NAMES.get(currency, {}).get(profile.language)
    if everyday:
        return everyday.get(category, everyday["other"])
    formal = get_currency_name(currency, count, profile.cldr)
    return formal[:1].lower() + formal[1:] if profile.language in ("pt", "es", "fr", "it", "ca") else formal


def _habit(form: str, scale: int, language: str) -> str:
    named = currency_names.NAMED_WITH_SCALE if scale else currency_names.NAMED_ALWAYS
    return "name" if language in named else form


def _with_name(figure: str, scale: int, money: Money, profile: LocaleProfile) -> str:
    noun = name(money.currency, money.amount.scaleb(money.exponent), profile)
    if profile.language in currency_names.UNSPACED:
        return figure + noun
    link = currency_names.LINKS.get(profile.language) if scale >= 6 else None
    if link is None:
        return f"{figure}{' ' if scale or profile.language == 'en' else NO_BREAK}{noun}"
    if profile.language in currency_names.ELIDES and noun[0].lower() in "aeiouh":
        return f"{figure} d’{noun}"
    return f"{figure} {link} {noun}"


def _with_sign(figure: str, sign: str, profile: LocaleProfile) -> str:
    """CLDR's currency pattern around a figure; a sign of letters keeps off the digits (UTS 35, *Currencies*)."""
    pattern = str(profile.cldr.currency_formats["standard"].pattern).partition(";")[0]
    before, after = re.split(r"[#0,.]+", pattern, maxsplit=1)
    if before.endswith("¤") and sign[-1].isalpha():
        before += NO_BREAK
    if after.startswith("¤") and sign[0].isalpha():
        after = NO_BREAK + after
    return f"{before}{figure}{after}".replace("¤", sign)


def _meaning(written: str, grammar: Grammar) -> str | None:
    return _currencies(grammar).get(" ".join(written.lower().split()))


def _candidates(written: str) -> tuple[str, ...]:
    return {"$": ("USD", "MXN", "ARS", "CLP", "COP"), "pesos": ("MXN", "ARS", "CLP", "COP")}.get(written, ())


@lru_cache(maxsize=32)
def _currencies(grammar: Grammar) -> dict[str, str | None]:
    """Every way to name a currency in the source, in lower case; ``None`` for one that the region leaves open."""
    from babel.numbers import get_currency_name, get_currency_symbol, get_territory_currencies, list_currencies

    locale = grammar.profile.cldr
    known: dict[str, str | None] = {"$": None, "pesos": None, "peso": None}
    for code, sign in locale.currency_symbols.items():
        known.setdefault(sign.lower(), code)
    known.update({"us$": "USD", "u$s": "USD", "€": "EUR", "£": "GBP"})
    for code in sorted(list_currencies()):
        known[code.lower()] = code
        known.update({get_currency_name(code, count, locale).lower(): code for count in (1, 2)})
    for word, code in currency_names.EVERYDAY_IN_SOURCE.get(grammar.profile.language, {}).items():
        known.setdefault(word, code)
    for code in get_territory_currencies(locale.territory or "ZZ")[:1]:
        known.update({get_currency_name(code, count, locale).lower().split()[0]: code for count in (1, 2)})
        known[get_currency_symbol(code, locale).lower()] = code
    known.update({word.lower(): code for word, code in grammar.currencies})
    return known


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    from babel.numbers import list_currencies

    codes = list_currencies()
    words = _currencies(grammar)
    names = [word for word in words if word.upper() not in codes and re.search(r"\w{2}", word) and "$" not in word]
    signs = [word for word in words if word not in names and word.upper() not in codes]
    sign = rf"(?:(?i:{alternatives(signs)})|\b{alternatives(codes)}\b)"
    scale = alternatives(grammar.scales())
    number = grammar.number()
    linked = rf"(?:{SPACE}de)?{SPACE}(?P<name>(?i:{alternatives(names)}))\b"
    return re.compile(
        rf"(?<![\w$€£¥])(?P<before>{sign}){SPACE}?(?P<number>{number})(?:{SPACE}(?P<scale>{scale})\b)?{AFTER}"
        rf"|{BEFORE}(?P<number2>{number})(?:{SPACE}(?P<scale2>{scale})\b)?(?:{linked}|{SPACE}?(?P<after>{sign}))(?![\w$€£¥])"
    )
