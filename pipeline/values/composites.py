"""Figures said in pieces stay text: ``2 millones 300 mil``, ``2 mil 500 pesos``, ``2 millones y medio``.

Each piece alone is another number than the author means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.values.grammar import SIGN, SPACE, Grammar, alternatives
from pipeline.values.unit_contexts import half
from pipeline.values.value import Refused


def find(text: str, grammar: Grammar) -> Iterator[Refused]:
    """The figures of a text to whose scale another figure, or a part in words, is added."""
    for match in _pattern(grammar).finditer(text):
        end = half(text, match.end(), grammar) or (match.end() if match["more"] else None)
        if end is not None:
            yield Refused(match.start(), end)


@lru_cache(maxsize=32)
def _pattern(grammar: Grammar) -> re.Pattern[str]:
    """A figure with its scale, and the figures behind that are joined by nothing but a space."""
    scale = rf"{SPACE}(?i:{alternatives(grammar.scales())})(?!\w)"
    figure = grammar.figure()
    return re.compile(
        rf"(?=[-−\d])(?<![\w.,]){SIGN}{figure}{scale}(?P<more>(?:{SPACE}\d{{2,3}}(?![\w.,]*\d)(?:{scale})?){{1,3}})?"
    )
