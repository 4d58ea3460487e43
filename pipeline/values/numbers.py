"""Plain numbers: ``12,450``, ``3.5 millones``, ``175 mil millones``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.grammar import AFTER, BEFORE, SIGN, SPACE, Grammar, alternatives
from pipeline.values.references import is_version, names_something
from pipeline.values.scales import scaled
from pipeline.values.value import Ambiguous, Found, Value


@dataclass(frozen=True, slots=True)
class Number(Value):
    """``amount`` × 10 to the power ``exponent``, with the decimals and the scale that the author chose."""

    kind: ClassVar[str] = "number"
    placeholder: ClassVar[str] = "number"

    amount: Decimal
    exponent: int = 0


def find(text: str, grammar: Grammar) -> Iterator[Found | Ambiguous]:
    """The numbers that are surely quantities: grouped, or with a scale word.  Small and bare ones stay text."""
    for match in _pattern(grammar).finditer(text):
        figure = match["scaled"] or match["number"]
        if match["scale"] is None and not _is_quantity(text, match, grammar):
            continue
        amount = grammar.decimal(figure)
        if amount is None:
            yield Ambiguous(match.start(), match.end(), grammar.readings(figure))
        else:
            yield Found(match.start(), match.end(), Number(amount, exponent(match["scale"], grammar)))


def write(number: Number, profile: LocaleProfile, _style: str | None = None) -> str:
    """The number as the locale's newspapers print it.  It has no styles."""
    return scaled(number.amount, number.exponent, profile)[0]


def exponent(scale: str | None, grammar: Grammar) -> int:
    """The power of ten of a scale word as it stands in a text; 0 without one."""
    return 0 if scale is None else grammar.scales()[" ".join(scale.lower().split())]


def _is_quantity(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether a figure without a scale counts something: it is grouped, or it is a decimal before a noun.

    A decimal of three places is doubtful rather than no quantity, unless something before it says what it names.
    """
    figure = match["number"].lstrip("-−")
    if figure.isdigit() or names_something(text, match.start(), grammar):
        return False
    whole, sign, fraction = figure.partition(grammar.decimal_sign())
    if not sign or not whole.isdigit():
        return True
    return len(fraction) == 3 or not is_version(text, match.start(), match.end(), grammar)


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    scale = alternatives(grammar.scales())
    return re.compile(
        rf"{BEFORE}(?:(?P<scaled>{SIGN}{grammar.figure()}){SPACE}(?P<scale>(?i:{scale}))\b"
        rf"|(?P<number>{SIGN}{grammar.number()})){AFTER}"
    )
