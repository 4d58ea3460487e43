"""Percentages: ``3.5 %``, ``100%``, ``5 por ciento``, ``2 ‰``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal, localcontext
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import EXACT, digits, symbols
from pipeline.values.grammar import BEFORE, SIGN, SPACE, Grammar, alternatives
from pipeline.values.unit_patterns import pattern
from pipeline.values.value import Found, Value

STYLES = ("symbol", "name")
"""The forms of percentages, which a translator may ask for: ``# {percent} as name``."""

_PER_MILLE = "per mille"

_NAMES = {
    "ca": ("per cent",),
    "de": ("Prozent",),
    "en": ("percent", "per cent"),
    "es": ("por ciento",),
    "fr": ("pour cent",),
    "it": ("per cento",),
    "pt": ("por cento",),
}
"""Source language → the sign in words."""


@dataclass(frozen=True, slots=True)
class Percent(Value):
    """``amount`` hundredths, with the decimals that the author chose: 3.5 is 3.5 %.

    ``form`` is ``symbol``, ``name`` (*percent*) or ``per mille``, which is the symbol of thousandths.
    """

    kind: ClassVar[str] = "percent"
    placeholder: ClassVar[str] = "percent"

    amount: Decimal
    form: str = "symbol"


def find(text: str, grammar: Grammar) -> Iterator[Found]:
    """The percentages of a text.  Three decimals are no ambiguity before a percent sign."""
    if "%" not in text and "‰" not in text and not _is_named(text, grammar):
        return
    for match in _pattern(grammar).finditer(text):
        amount = grammar.decimal(match["number"])
        if amount is None:
            amount = Decimal(grammar.readings(match["number"])[0])
        form = "name" if match["name"] else _PER_MILLE if match["sign"] == "‰" else "symbol"
        yield Found(match.start(), match.end(), Percent(amount, form))


def _is_named(text: str, grammar: Grammar) -> bool:
    folded = text.lower()
    return any(name.lower().split()[-1] in folded for name in _NAMES.get(grammar.profile.language, ()))


def write(percent: Percent, profile: LocaleProfile, style: str | None = None) -> str:
    """The percentage with the locale's sign and spacing, from CLDR's percent pattern, or with its word."""
    form = percent.form if style is None or percent.form == _PER_MILLE else style
    figure = digits(percent.amount, profile)
    if form == "name":
        return _named(percent.amount, profile).replace("{0}", figure)
    signs = symbols(profile)
    shown = str(profile.cldr.percent_formats[None].pattern).partition(";")[0]
    before, after = re.split(r"[#0,.]+", shown, maxsplit=1)
    if before and percent.amount < 0:
        before, figure = f"{signs['minusSign']}{before}", digits(-percent.amount, profile)
    return f"{before}{figure}{after}".replace("%", signs["perMille" if form == _PER_MILLE else "percentSign"])


def _named(amount: Decimal, profile: LocaleProfile) -> str:
    with localcontext(EXACT):
        return pattern("percent", "name", profile.cldr.plural_form(abs(amount)), profile)


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    names = _NAMES.get(grammar.profile.language, ())
    name = rf"|{SPACE}(?P<name>(?i:{alternatives(names)}))(?!\w)" if names else "|(?P<name>(?!))"
    return re.compile(rf"{BEFORE}(?P<number>{SIGN}{grammar.figure()})(?:{SPACE}?(?P<sign>[%‰])(?![\w%‰]){name})")
