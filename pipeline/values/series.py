"""Figures that share what stands behind the last of them: ``entre 20 y 30 millones``, ``de $2 a $3 mil``.

The first of them means 20 millones, and does not say so: written for a language with other scales they would be far
apart (20 and 3000万).  The author left it to the words, and so do we: such a series stays text as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from pipeline.values.grammar import AFTER, BEFORE, SPACE, Grammar, alternatives
from pipeline.values.scales import abbreviations
from pipeline.values.value import Refused

_SIGN = rf"(?<!\w)(?:[A-Z]{{0,3}}[$€£¥]|[A-Z]{{3}}){SPACE}?"

_APART = 1_000
"""A figure so many times greater than the one behind it is no part of a series: ``$50,000 y $4 millones``."""


def elliptical(text: str, grammar: Grammar) -> Iterator[Refused]:
    """The series of a text in which figures without a scale are joined to one that has it."""
    link = _link(grammar)
    start = 0
    previous: re.Match[str] | None = None
    for match in _pattern(grammar).finditer(text):
        joined = previous and link.fullmatch(text, previous.end(), match.start())
        if not (previous and joined) or previous["scale"]:
            start = match.start()
        elif joined["word"] and match["scale"] and not _apart(previous["number"], match["number"], grammar):
            yield Refused(start, match.end())
        previous = match


def _apart(first: str, second: str, grammar: Grammar) -> bool:
    small, great = grammar.decimal(second), grammar.decimal(first)
    return small is not None and great is not None and great >= _APART * max(small, Decimal(1))


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    scale = rf"(?i:{alternatives(grammar.scales())})|{alternatives(abbreviations(grammar.profile))}"
    return re.compile(
        rf"(?:{_SIGN}|{BEFORE})(?P<number>{grammar.figure()})(?:{SPACE}?(?P<scale>{scale})(?!\w)|{AFTER})"
    )


@lru_cache(maxsize=32)
def _link(grammar: Grammar) -> re.Pattern[str]:
    """What joins two figures: a comma within a list, or a word, behind which an article may stand."""
    return re.compile(rf",{SPACE}|{SPACE}(?P<word>{alternatives(grammar.joiners())}){SPACE}(?:\w{{1,4}}{SPACE})?")
