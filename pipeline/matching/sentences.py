"""A paragraph as sentences, and a translation's sentences beside those that they translate."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.matching.alignment import align

_END = re.compile(
    r"""
    (?:[.!?…]+["'”’»)\]*_]*  (?=\s+[*_\["'“‘«(¿¡—]*(?:[^\W\d_a-zà-öø-ÿ]|\d|\{|<|`))
      | [。！？]+[」』”）]*
      | \n
    )\s*
    """,
    re.VERBOSE,
)
_INITIAL = re.compile(
    r"(?:^|[\s(«“])(?:[^\W\d_]|Drs?|Dra|Sra?s?|Srta|Uds?|Prof|Ing|Lic|Arq|Sta|Sto|Mrs?|Ms|Jr|St|Mme|Hr|Fr"
    r"|EE|UU|FF|AA|JJ|pp?|págs?|núms?|arts?|caps?|vols?|cf|ej|aprox|máx|mín|tel|vs|bzw|Nr)\.\s*$"
)
"""A point behind an initial or a short title does not end a sentence: ``Dr. Soto``, ``EE. UU.``"""


_LONGEST = 16
"""How many letters are looked at for a title before a point."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Sentences of a message and what translates them, without the spaces around them."""

    source: str
    target: str


@lru_cache(maxsize=4096)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text, each with the spaces behind it; joined, they are the text."""
    found = []
    start = 0
    for end in _END.finditer(text):
        if "\n" not in end.group() and _INITIAL.search(text, max(start - 1, end.end() - _LONGEST, 0), end.end()):
            continue
        found.append(text[start : end.end()])
        start = end.end()
    return (*found, text[start:]) if start < len(text) else tuple(found)


@lru_cache(maxsize=4096)
def pairs(msgid: str, msgstr: str) -> tuple[Pair, ...]:
    """The sentences of a message beside those of its translation, put side by side by their lengths.

    A sentence that has none on the other side stands with an empty one.
    """
    source, target = sentences(msgid), sentences(msgstr)
    if len(source) == len(target):
        return tuple(Pair(left.strip(), right.strip()) for left, right in zip(source, target, strict=True))
    ratio = (len(msgstr) or 1) / (len(msgid) or 1)

    def cost(rows: range, columns: range) -> float:
        left = sum(len(source[row]) for row in rows) * ratio
        right = sum(len(target[column]) for column in columns)
        unequal = abs(left - right) / (left + right + 1)
        return unequal + 0.25 * (len(rows) + len(columns) - 2) if rows and columns else 1.0

    return tuple(
        Pair("".join(source[row] for row in rows).strip(), "".join(target[column] for column in columns).strip())
        for rows, columns in align(len(source), len(target), cost)
    )
