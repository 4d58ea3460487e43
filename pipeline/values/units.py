"""Quantities of a unit of measure: ``5 km``, ``25 °C``, ``30 minutos``, ``2 millones de toneladas``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.currency_names import ELIDES, LINKS, UNSPACED
from pipeline.values.digits import EXACT
from pipeline.values.grammar import AFTER, BEFORE, NO_BREAK, SIGN, SPACE, Grammar, alternatives
from pipeline.values.scales import scaled
from pipeline.values.unit_contexts import Said, half, means_something_else
from pipeline.values.unit_names import abbreviations, names, symbols
from pipeline.values.unit_patterns import pattern
from pipeline.values.value import Ambiguous, Found, Refused, Value

STYLES = ("symbol", "name")
"""The forms of units, which a translator may ask for: ``# {quantity} as name``."""

_TEMPERATURES = frozenset({"celsius", "fahrenheit"})

_OPERATED = rf"(?<![±×])(?<![±×]{SPACE})(?<!\d{SPACE}x{SPACE})"
"""A figure behind these is the second of two that share a unit: ``10 × 15 cm``, ``5 ± 1 km``."""

_END = rf"{AFTER}(?![·⋅×^ºª€$£¥]|\*\w|<sup)"
"""No unit ends right before these: it would be a piece of another."""


@dataclass(frozen=True, slots=True)
class Quantity(Value):
    """``amount`` × 10 to the power ``exponent`` of a ``unit`` (CLDR's id without its category: ``kilometer-per-hour``).

    ``form`` is what the author chose: ``symbol`` (5 km) or ``name`` (5 kilómetros).
    """

    kind: ClassVar[str] = "unit"
    placeholder: ClassVar[str] = "quantity"

    amount: Decimal
    unit: str
    form: str = "symbol"
    exponent: int = 0


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    """The quantities of a text: figures with a symbol or a name of a unit behind, and nothing that makes them unsure.

    A quantity to which words add a part stays text as a whole: ``2 horas y media``.
    """
    for match in _figure(grammar).finditer(text):
        said = _said(match, grammar)
        if said is not None and not means_something_else(said, grammar):
            yield from _read(said, grammar)


def write(quantity: Quantity, profile: LocaleProfile, style: str | None = None) -> str:
    """The quantity in CLDR's pattern for its unit and form, or that of the locale's newspapers, in native digits."""
    figure, scale = scaled(quantity.amount, quantity.exponent, profile)
    form = style or quantity.form
    chosen = _pattern(quantity, form, profile)
    if scale:
        return _with_scale(figure, scale, chosen, profile)
    parted = " " if form == "name" and profile.language == "en" else NO_BREAK
    return _closed(chosen.replace(" {0}", f"{parted}{{0}}").replace("{0} ", f"{{0}}{parted}"), figure, profile)


def _pattern(quantity: Quantity, form: str, profile: LocaleProfile) -> str:
    """The pattern of the form for the number.

    A few words of CLDR hold their number in themselves (Arabic *ساعتان* is two hours); they are not written in place of
    a symbol, or of a figure whose decimals say something.
    """
    with localcontext(EXACT):
        number = abs(quantity.amount.scaleb(quantity.exponent))
        category = profile.cldr.plural_form(number)
    chosen = pattern(quantity.unit, form, category, profile)
    if "{0}" in chosen or (form == "name" and quantity.amount > 0 and not int(quantity.amount.as_tuple().exponent)):
        return chosen
    return pattern(quantity.unit, form, "other", profile)


def _with_scale(figure: str, scale: int, chosen: str, profile: LocaleProfile) -> str:
    """A figure with a scale word, and the link of prose before the unit: ``2 millions de tonnes``."""
    before, _, behind = chosen.partition("{0}")
    link, unit = LINKS.get(profile.language), behind.strip(" \u00a0\u200e\u202f")
    if before or not unit:
        return _closed(chosen, figure, profile)
    if link is None or scale < 6 or unit.startswith(f"{link} "):
        return _closed(f"{{0}} {unit}", figure, profile)
    if profile.language in ELIDES and unit[0].lower() in "aeiouhàâéèêœ":
        return f"{figure} d’{unit}"
    return f"{figure} {link} {unit}"


def _closed(chosen: str, figure: str, profile: LocaleProfile) -> str:
    """A pattern with its figure; newspapers of languages without spaces set none: ``摂氏25度``, ``300g``."""
    return (
        re.sub("[ \u00a0]", "", chosen).replace("{0}", figure)
        if profile.language in UNSPACED
        else chosen.replace("{0}", figure)
    )


def _said(match: re.Match[str], grammar: Grammar) -> Said | None:
    """The figure with the word for a unit behind it, or behind its scale."""
    text, end = match.string, match.end("number")
    near = end + 1 if re.match(SPACE, text[end : end + 1]) else end
    direct = _unit(grammar, text[near : near + 1].lower()).match(text, near)
    if direct:
        return _named(match, direct, near > end, 0, grammar)
    scale = _scale(grammar).match(text, end)
    power = _scales(grammar).get(" ".join(scale["scale"].lower().split())) if scale else None
    if scale is None or power is None:
        return None
    unit = _unit(grammar, text[scale.end() : scale.end() + 1].lower()).match(text, scale.end())
    return _named(match, unit, True, power, grammar) if unit else None


def _named(match: re.Match[str], unit: re.Match[str], space: bool, exponent: int, grammar: Grammar) -> Said | None:
    """What a figure and a match of ``_unit`` say; nothing where a letter only looks like one of the name (``ſ``)."""
    word = " ".join((unit["name"] or unit["cut"] or unit["symbol"]).split())
    said = Said(match.string, match.start("number"), unit.end(), match["number"], space, exponent, word)
    if unit["name"]:
        name = names(grammar.profile).get(word.lower().replace("'", "’"))
        return None if name is None else replace(said, unit=name.unit, name=True, one=name.one, many=name.many)
    known = abbreviations(grammar.profile) if unit["cut"] else symbols(grammar.profile)
    return replace(said, unit=known[word])


def _read(said: Said, grammar: Grammar) -> Iterator[Found | Ambiguous | Refused]:
    part = half(said.text, said.end, grammar)
    if part is not None:
        yield Refused(said.start, part)
        return
    amount = grammar.decimal(said.number)
    if amount is None:
        readings = grammar.readings(said.number)
        yield Ambiguous(said.start, said.end, tuple(f"{reading} {said.unit}" for reading in readings))
    elif amount >= 0 or said.number[0] == "−" or said.unit in _TEMPERATURES:
        # A hyphen before other quantities opens the item of a list as often as it says less than nothing.
        form = "name" if said.name else "symbol"
        yield Found(said.start, said.end, Quantity(amount, said.unit, form, said.exponent))


@lru_cache(maxsize=32)
def _figure(grammar: Grammar) -> re.Pattern[str]:
    """A figure before a letter or a degree sign.  It looks for a digit or a sign first: most of a text has none."""
    return re.compile(
        rf"(?=[-−\d]){BEFORE}{_OPERATED}(?P<number>{SIGN}{grammar.figure()})(?={SPACE}?(?:[^\W\d_]|[°º℃℉]))"
    )


@lru_cache(maxsize=32)
def _scales(grammar: Grammar) -> dict[str, int]:
    return {" ".join(word.lower().split()): power for word, power in grammar.scales().items()}


@lru_cache(maxsize=32)
def _scale(grammar: Grammar) -> re.Pattern[str]:
    """A scale word behind a figure, with what links it to the unit."""
    link = LINKS.get(grammar.profile.language)
    linked = rf"{SPACE}{link[0]}[’']|(?:{SPACE}{link})?{SPACE}" if link else SPACE
    return re.compile(rf"{SPACE}(?P<scale>{alternatives(grammar.scales())})(?:{linked})", re.IGNORECASE)


@lru_cache(maxsize=512)
def _unit(grammar: Grammar, initial: str) -> re.Pattern[str]:
    """A word for a unit that begins with a letter (in lower case): any form of its name, or exactly its symbol."""
    source = grammar.profile
    name, cut, symbol = (
        alternatives(chosen) if chosen else "(?!)"
        for chosen in (
            [word for word in words if word.lower().startswith(initial)]
            for words in (names(source), abbreviations(source), symbols(source))
        )
    )
    apostrophe, point = "[’']", rf"(?:\.(?={SPACE}[^\W\d_]|[,;:)]))?"
    return re.compile(
        rf"(?:(?P<name>(?i:{name.replace('’', apostrophe)}))|(?P<cut>{cut}){point}|(?P<symbol>{symbol})){_END}"
    )
