"""Amounts of money: ``$4 millones``, ``$ 50,000``, ``US$ 3.5 millones``, ``3 millones de euros``, ``45 euros``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import profile
from pipeline.values import currency_names, currency_readings
from pipeline.values.currency_words import (
    adjectives,
    agree,
    bare,
    candidates,
    is_code,
    is_sure,
    issuers,
    letters,
    meaning,
    names,
    signs,
)
from pipeline.values.grammar import BEFORE, SIGN, SPACE, Grammar, alternatives
from pipeline.values.money_writing import STYLES, name, symbol, write
from pipeline.values.references import is_parameter
from pipeline.values.scales import abbreviations, compact_words
from pipeline.values.unit_contexts import half
from pipeline.values.value import Ambiguous, Found, Refused, Value

_END = rf"(?![\w%°@]|/\d|[.,:’'\-–−]\w)(?!(?<=\d){SPACE}\d)"
"""No amount ends right before these.  A price may be one for each of something: ``$20/month``."""

_PERCENT = re.compile(rf"{SPACE}?[%‰]")

_NO_CENTS = r"(?:[.,][-–](?![-–\w]))?"
"""What stands for the cents of a round price, at the figure: ``CHF 50.–``, ``50,- Euro``, ``$ 1.500.-``."""


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


def _read(match: re.Match[str], grammar: Grammar) -> Found | Ambiguous | Refused | None:
    """What an amount means: the currency that is named behind it, or else the one before it."""
    before, figure, scale = match["before"], match["number"] or match["number2"], _multiple(match)
    behind, start = _behind(match, grammar), match.start()
    if before and is_code(before) and not is_sure(before, figure, scale, grammar):
        before, start = None, match.start("number")
    if before is None and (behind is None or (is_code(behind) and not is_sure(behind, figure, scale, grammar))):
        return None
    written = behind or before or ""
    if _power(match, grammar) is None or (before and behind and not _consistent(before, behind, grammar)):
        return Refused(start, match.end())
    if _PERCENT.match(match.string, match.end()):
        return None
    part = half(match.string, match.end(), grammar)
    if part is not None:
        return Refused(start, part)
    if _is_no_amount(match, before, behind, grammar) or _beyond(written.lower(), grammar).match(
        match.string, match.end()
    ):
        return Refused(start, match.end())
    currency = meaning(written, grammar)
    if currency is None:
        power = _power(match, grammar)
        said = f"{_plain(figure, grammar)}{f'e{power}' if power else ''}"
        readings = (f"{said} {each}" if each.islower() else f"{each} {said}" for each in candidates(written, grammar))
        return Ambiguous(start, match.end(), tuple(readings))
    amount = grammar.decimal(figure)
    if amount is None:
        power = _power(match, grammar)
        readings = (f"{currency} {reading}{f'e{power}' if power else ''}" for reading in grammar.readings(figure))
        return Ambiguous(start, match.end(), tuple(readings))
    return Found(
        start, match.end(), Money(amount, currency, _power(match, grammar) or 0, _form(match, before or written))
    )


def _is_no_amount(match: re.Match[str], before: str | None, behind: str | None, grammar: Grammar) -> bool:
    """Whether what looks like an amount is none: a parameter, *in 2010 dollars*, *a 20 dollar bill*."""
    figure, language = match["number"] or match["number2"], grammar.profile.language
    if _multiple(match) is None and before == "$" and len(figure) < 3:
        return is_parameter(match.string, match.start(), grammar)
    if behind is None or before:
        return False
    if behind.lower().split()[-1] in currency_readings.ATTRIBUTES.get(language, ()):
        return figure != "1" or _multiple(match) is not None
    if _multiple(match) or not re.fullmatch("[12][0-9]{3}", figure) or match["after"]:
        return False
    if language in currency_readings.GROUPED_THOUSANDS or (language != "de" and behind.istitle()):
        return True
    words = match.string[: match.start()].rstrip().rpartition(" ")[2]
    return words.lower() in currency_readings.AFTER_YEARS.get(language, "").split()


def _plain(figure: str, grammar: Grammar) -> str:
    """A figure as programs read it; where that is not sure, its own sign is taken for what the region has it for."""
    amount = grammar.decimal(figure)
    return grammar.readings(figure)[0] if amount is None else f"{amount:f}"


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
    """A figure with a sign or a code before it, or with anything that says a currency behind it, or both.

    What multiplies it is not given back, so that ``$4 million-a-year`` does not hold ``$4``.
    """
    from babel.numbers import list_currencies

    code = rf"\b{alternatives(list_currencies())}\b"
    sign = f"(?i:{alternatives(signs(grammar))})"
    letter = rf"|(?<!\w){alternatives(letters(grammar))}" if letters(grammar) else ""
    figure, multiple, behind = grammar.figure(), _multiples(grammar), _names_behind(grammar)
    gap = rf"(?(scale)(?:{_linked(grammar)}|{SPACE}?)|{SPACE}?)"
    return re.compile(
        rf"(?<![\w$€£¥])(?P<before>{sign}|{code}{letter}){SPACE}?(?P<number>{figure})"
        rf"{_NO_CENTS}{multiple}(?:{gap}(?P<code>{code})|{behind})?{_END}"
        rf"|{BEFORE}(?P<number2>{SIGN}{figure})"
        + _second(rf"{_NO_CENTS}{multiple}(?:{gap}(?P<code>{code})|{behind}|{gap}(?P<after>{sign}))")
        + r"(?![\w$€£¥]|[-–][^\W\d])"
    )


@lru_cache(maxsize=512)
def _beyond(written: str, grammar: Grammar) -> re.Pattern[str]:
    """What shows behind an amount that it is a piece of something else; ``written`` is its currency in lower case.

    A scale that the language does not have (``$5 crore``), another sign for money, cents in a figure of their own, and
    what says whose the dollars are (``$20 Canadian``, ``dólares de Jamaica``).
    """
    from babel.numbers import list_currencies

    language = grammar.profile.language
    after = [rf"[$€£¥]|{SPACE}{alternatives(_foreign_scales(language))}(?!\w)"]
    hundredths = currency_readings.HUNDREDTHS.get(language, "").split()
    if hundredths:
        joined = rf"(?:{SPACE}{alternatives((*grammar.conjunctions(), *currency_readings.WITH))})?"
        after.append(rf",?{joined}{SPACE}\d{{1,2}}{SPACE}{alternatives(hundredths)}(?!\w)")
    if written == "$":
        codes = alternatives(("US", "U.S.", "CA", "CAN", "CDN", "Cdn", "AU", "NZ", "HK", *list_currencies()))
        after.append(rf"{SPACE}{codes}(?!\w)")
    if written == "$" or (written in bare(grammar) and language in currency_readings.NOUN_FIRST):
        after.append(rf"{SPACE}(?i:{alternatives(adjectives(grammar))})(?!\w)")
    if written in bare(grammar) and language in currency_readings.NOUN_FIRST and issuers(written, grammar):
        link = rf"{SPACE}d\w{{0,4}}(?:{SPACE}|[’'])(?:l\w{{0,2}}(?:{SPACE}|[’']))?"
        after.append(rf"{link}{alternatives(issuers(written, grammar))}(?!\w)")
    others = currency_readings.OTHERWISE.get(language, {}).get(written)
    if others:
        after.append(rf"{SPACE}{alternatives(others.split())}(?!\w)")
    return re.compile("|".join(after))


@lru_cache(maxsize=32)
def _foreign_scales(language: str) -> tuple[str, ...]:
    """The scale words of all languages of sources, and those of one that CLDR leaves out."""
    unknown = currency_readings.UNKNOWN_SCALES
    words = [word for each in unknown for word, _ in compact_words(profile(each))]
    return (*words, *unknown.get(language, "").split())


def _multiples(grammar: Grammar) -> str:
    """A scale in words, or in letters that may stand at the figure itself: ``$3 millones``, ``$3M``, ``300mila``."""
    scales, short = grammar.scales(), abbreviations(grammar.profile)
    words = f"(?i:{alternatives(scales)})"
    tight = short.keys() & scales.keys()
    letters = alternatives(short.keys() - tight) + (rf"|(?<=\d){alternatives(tight)}" if tight else "")
    return rf"(?:(?:{SPACE}?(?P<letter>{letters})|{SPACE}(?P<scale>{words}))(?!\w|\.\w))?+"


def _names_behind(grammar: Grammar) -> str:
    name = rf"{_linked(grammar)}(?P<name>(?i:{alternatives(names(grammar))}))(?!\w)"
    short = currency_readings.CONTRACTIONS.get(grammar.profile.language)
    return name + (rf"|{SPACE}?(?P<short>{alternatives(short)})(?!\w)" if short else "|(?P<short>(?!))")


def _linked(grammar: Grammar) -> str:
    """What stands between a great figure and a currency: ``millones de euros``, ``millions d’euros``."""
    link = currency_names.LINKS.get(grammar.profile.language)
    vowelless = rf"|{SPACE}{link[0]}[’']" if link and grammar.profile.language in currency_names.ELIDES else ""
    return rf"(?:(?:{SPACE}(?i:{link}))?{SPACE}{vowelless})" if link else SPACE


def _second(pattern: str) -> str:
    """A pattern whose groups have a 2 behind their names, for the second of two alternatives."""
    return re.sub(r"\?P<(code|name|scale|letter|short)>", r"?P<\g<1>2>", pattern).replace("(?(scale)", "(?(scale2)")


__all__ = ["STYLES", "Money", "find", "name", "symbol", "write"]
