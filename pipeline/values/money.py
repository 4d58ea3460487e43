"""Amounts of money: ``$4 millones``, ``$ 50,000``, ``US$ 3.5 millones``, ``3 millones de euros``, ``45 euros``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values import currency_names, currency_readings
from pipeline.values.currency_words import agree, candidates, is_code, is_sure, letters, meaning, names, signs
from pipeline.values.digits import EXACT
from pipeline.values.grammar import AFTER, BEFORE, SPACE, Grammar, alternatives
from pipeline.values.scales import abbreviations, scaled
from pipeline.values.value import Ambiguous, Found, Refused, Value

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


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """The amounts of money of a text: with a symbol, a code or a name of a currency, before or behind, or both."""
    for match in _pattern(grammar).finditer(text):
        amount = _read(match, grammar)
        if amount is not None:
            yield amount


def write(money: Money, profile: LocaleProfile, style: str | None = None) -> str:
    """The amount as the locale's newspapers print it: CLDR's pattern, or a name with the plural and link of prose."""
    figure, scale = scaled(money.amount, money.exponent, profile)
    form = style or profile.currency or _habit(money.form, scale, profile.language)
    if form == "name":
        return _with_name(figure, scale, money, profile)
    sign = money.currency if form == "code" else symbol(money.currency, profile)
    return _with_sign(figure, sign, profile)


def symbol(currency: str, profile: LocaleProfile) -> str:
    """The sign of a currency in a locale: CLDR's, or the one of its newspapers where the region has no other."""
    from babel.numbers import get_currency_symbol

    cldrs = get_currency_symbol(currency, profile.cldr)
    ours = currency_names.SYMBOLS.get(profile.language, {}).get(currency)
    return ours if ours and cldrs == get_currency_symbol(currency, profile.language) else cldrs


def name(currency: str, count: Decimal, profile: LocaleProfile) -> str:
    """The everyday name of a currency for a number of it, in lower case where the language has it so in prose."""
    from babel.numbers import get_currency_name

    with localcontext(EXACT):
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
    with localcontext(EXACT):
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


def _read(match: re.Match[str], grammar: Grammar) -> Found | Ambiguous | Refused | None:
    """What an amount means: the currency that is named behind it, or else the one before it."""
    before, figure, scale = match["before"], match["number"] or match["number2"], _multiple(match)
    behind, start = _behind(match, grammar), match.start()
    if before and is_code(before) and not is_sure(before, figure, scale, grammar):
        before, start = None, match.start("number")
    if before is None and (behind is None or (is_code(behind) and not is_sure(behind, figure, scale, grammar))):
        return None
    if _power(match, grammar) is None or (before and behind and not _consistent(before, behind, grammar)):
        return Refused(start, match.end())
    written = behind or before or ""
    currency = meaning(written, grammar)
    if currency is None:
        said = f"{figure} {scale}" if scale else figure
        return Ambiguous(start, match.end(), tuple(f"{code} {said}" for code in candidates(written)))
    amount = grammar.decimal(figure)
    if amount is None:
        readings = grammar.readings(figure)
        return Ambiguous(start, match.end(), tuple(f"{currency} {reading}" for reading in readings))
    return Found(
        start, match.end(), Money(amount, currency, _power(match, grammar) or 0, _form(match, before or written))
    )


def _multiple(match: re.Match[str]) -> str | None:
    groups = ("scale", "letter", "short", "scale2", "letter2", "short2")
    return next((match[group] for group in groups if match[group]), None)


def _behind(match: re.Match[str], grammar: Grammar) -> str | None:
    short = match["short"] or match["short2"]
    if short:
        return currency_readings.CONTRACTIONS[grammar.profile.language][short][0]
    groups = ("code", "name", "code2", "name2", "after")
    return next((match[group] for group in groups if match[group]), None)


def _power(match: re.Match[str], grammar: Grammar) -> int | None:
    """The power of ten of an amount: of its scale, its abbreviation, or the contraction behind it."""
    multiple = _multiple(match)
    if multiple is None:
        return 0
    if match["short"] or match["short2"]:
        return currency_readings.CONTRACTIONS[grammar.profile.language][multiple][1]
    word = " ".join(multiple.split())
    known = {scale.lower(): power for scale, power in grammar.scales().items()}
    short = {" ".join(key.split()): power for key, power in abbreviations(grammar.profile).items()}
    return known.get(word.lower(), short.get(word))


def _consistent(sign: str, behind: str, grammar: Grammar) -> bool:
    """Whether a sign before and a word behind may be said of the same amount."""
    currency = meaning(behind, grammar)
    if currency is None:
        return meaning(sign, grammar) is None
    return agree(sign, currency, grammar)


def _form(match: re.Match[str], written: str) -> str:
    """The form that the author chose; a sign before a figure goes before a name behind it."""
    if is_code(written):
        return "code"
    return "symbol" if written in (match["before"], match["after"]) else "name"


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    """A figure with a sign or a code before it, or with anything that says a currency behind it, or both."""
    from babel.numbers import list_currencies

    code = rf"\b{alternatives(list_currencies())}\b"
    sign = f"(?i:{alternatives(signs(grammar))})"
    letter = rf"|(?<!\w){alternatives(letters(grammar))}" if letters(grammar) else ""
    figure, multiple, behind = grammar.figure(), _multiples(grammar), _names_behind(grammar)
    return re.compile(
        rf"(?<![\w$€£¥])(?P<before>{sign}|{code}{letter}){SPACE}?(?P<number>{figure})"
        rf"{multiple}(?:{SPACE}?(?P<code>{code})|{behind})?{AFTER}"
        rf"|{BEFORE}(?P<number2>{figure})"
        + _second(rf"{multiple}(?:{SPACE}?(?P<code>{code})|{behind}|{SPACE}?(?P<after>{sign}))")
        + r"(?![\w$€£¥])"
    )


def _multiples(grammar: Grammar) -> str:
    """A scale in words, or in letters that may stand at the figure itself: ``$3 millones``, ``$3M``."""
    words = f"(?i:{alternatives(grammar.scales())})"
    short = alternatives(abbreviations(grammar.profile))
    return rf"(?:(?:{SPACE}?(?P<letter>{short})|{SPACE}(?P<scale>{words}))(?!\w))?"


def _names_behind(grammar: Grammar) -> str:
    link = currency_names.LINKS.get(grammar.profile.language)
    vowelless = rf"|{SPACE}{link[0]}[’']" if link and grammar.profile.language in currency_names.ELIDES else ""
    linked = rf"(?:(?:{SPACE}{link})?{SPACE}{vowelless})" if link else SPACE
    name = rf"{linked}(?P<name>(?i:{alternatives(names(grammar))}))(?!\w)"
    short = currency_readings.CONTRACTIONS.get(grammar.profile.language)
    return name + (rf"|{SPACE}?(?P<short>{alternatives(short)})(?!\w)" if short else "|(?P<short>(?!))")


def _second(pattern: str) -> str:
    """A pattern whose groups have a 2 behind their names, for the second of two alternatives."""
    return re.sub(r"\?P<(code|name|scale|letter|short)>", r"?P<\g<1>2>", pattern)
