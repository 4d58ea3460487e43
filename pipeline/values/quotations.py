"""Quoted literals: titles, labels, commands.  Their figures belong to them: ``«20.000 especies»``, ``“Pagar 20 €”``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.values.value import Refused

_WORDS = 8
"""The most words of a literal; what is longer is somebody's speech, whose figures are the article's."""

_QUOTED = re.compile(
    r"(?=[«“„\"‘])(?:«([^«»\n]{1,80})»|“([^“”\n]{1,80})”|„([^„“”\n]{1,80})[“”]|(?<!\w)\"([^\"\n]{1,80})\"(?!\w)|‘([^‘’\n]{1,80})’)"
)


def find(text: str) -> Iterator[Refused]:
    """The quoted literals of a text that hold a figure."""
    if not any(mark in text for mark in '«“„"‘'):
        return
    for match in _QUOTED.finditer(text):
        inside = match.group()[1:-1]
        if len(inside.split()) <= _WORDS and re.search(r"\d", inside) and not re.search(r"[.,!?…]$", inside):
            yield Refused(*match.span())
