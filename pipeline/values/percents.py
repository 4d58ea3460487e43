"""Percentages: ``3.5 %``, ``100%``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import ClassVar

from pipeline.locale_profile import LocaleProfile
from pipeline.values.digits import digits, symbols
from pipeline.values.grammar import BEFORE, SPACE, Grammar
from pipeline.values.value import Found, Value


@dataclass(frozen=True, slots=True)
class Percent(Value):
    """``amount`` hundredths, with the decimals that the author chose: 3.5 is 3.5 %."""

    kind: ClassVar[str] = "percent"
    placeholder: ClassVar[str] = "percent"

    amount: Decimal


def find(text: str, grammar: Grammar) -> Iterator[Found]:
    """The percentages of a text.  Three decimals are no ambiguity before a percent sign."""
    for match in _pattern(grammar).finditer(text):
        amount = grammar.decimal(match["number"])
        if amount is None:
            amount = Decimal(match["number"].replace(grammar.decimal_sign(), "."))
        yield Found(match.start(), match.end(), Percent(amount))


def write(percent: Percent, profile: LocaleProfile, _style: str | None = None) -> str:
    """The percentage with the locale's sign and spacing, from CLDR's percent pattern.  It has no styles."""
    pattern = str(profile.cldr.percent_formats[None].pattern).partition(";")[0]
    before, after = re.split(r"[#0,.]+", pattern, maxsplit=1)
    return f"{before}{digits(percent.amount, profile)}{after}".replace("%", symbols(profile)["percentSign"])


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    return re.compile(rf"{BEFORE}(?P<number>{grammar.figure()}){SPACE}?%(?![\w%])")
