"""What an author settles: figures that the grammar would leave, read or take for something else.

A pair is words of the article and a plain form (``"50,000" = "50000"``), or ``text`` for what is no value.  It holds
wherever the words stand as a figure of their own, not within a greater value: the 50,000 of ``$50,000`` is money.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

from pipeline.values.dates import Date
from pipeline.values.grammar import SPACE, Grammar, alternatives
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.plain import TEXT, read, tell
from pipeline.values.units import Quantity
from pipeline.values.value import Found, Refused, Value

Pair = tuple[str, str]


def is_readable(plain: str) -> bool:
    """Whether a plain form says a value, or that there is none."""
    return plain.strip() == TEXT or read(plain) is not None


def settled(text: str, pairs: Iterable[Pair], grammar: Grammar, found: Iterable[Found]) -> Iterator[Found | Refused]:
    """The places of a text that the pairs settle; ``found`` are the values that the grammar finds in it."""
    wider = [(each.start, each.end) for each in found]
    for words, plain in pairs:
        pattern = rf"(?<![\w.,]){alternatives([words])}(?!\w|[.,]\d)"
        for match in re.finditer(pattern, text):
            start, end = match.span()
            if any(first <= start and end <= last and (first, last) != (start, end) for first, last in wider):
                continue
            value = None if plain.strip() == TEXT else read(plain)
            yield Refused(start, end) if value is None else Found(start, end, dressed(value, words, grammar, ()))


def dressed(value: Value, words: str, grammar: Grammar, found: Iterable[Found]) -> Value:
    """A value in the form in which the words say it: ``cuatro millones`` has a scale, ``ese martes`` a weekday.

    ``found`` are the values that the grammar finds in the words; one that means the same brings its form along.
    """
    for each in found:
        if (each.start, each.end) == (0, len(words)) and tell(each.value) == tell(value):
            return each.value
    match value:
        case Date():
            return _as_said(value, words, grammar)
        case Money(amount=amount, exponent=0):
            form = "symbol" if re.search(r"[^\w\s.,]", words) else "code" if value.currency in words else "name"
            return replace(value, **_scaled(amount, words, grammar), form=form)
        case Number(amount=amount, exponent=0) | Quantity(amount=amount, exponent=0):
            return replace(value, **_scaled(amount, words, grammar))
    return value


def _as_said(date: Date, words: str, grammar: Grammar) -> Date:
    if date.day is not None and date.year is not None and re.fullmatch(r"[\d./\s-]+", words):
        return replace(date, width="short")
    names = grammar.profile.cldr.days["format"]["wide"].values()
    weekday = date.year is not None and re.search(rf"(?i:{alternatives(names)})", words) is not None
    return replace(date, weekday=weekday)


def _scaled(amount: Decimal, words: str, grammar: Grammar) -> dict[str, Any]:
    """An amount in the scale that the words say: 4 and 6 for 4000000 in ``cuatro millones``."""
    scale = _scale(words, grammar)
    small = amount.scaleb(-scale).normalize() if scale else amount
    return {"amount": small.quantize(Decimal(1)) if int(small.as_tuple().exponent) > 0 else small, "exponent": scale}


def _scale(words: str, grammar: Grammar) -> int:
    """The power of ten of the scale word among some words: 6 of ``cuatro millones``."""
    match = re.search(rf"(?<!\w)(?i:{alternatives(grammar.scales())})(?!\w)", words)
    return grammar.scales()[re.sub(SPACE, " ", match.group().lower())] if match else 0
