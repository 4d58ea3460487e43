"""Find the values in a document and put named placeholders in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline import placeholders, values
from pipeline.document import Document, Part, Segment
from pipeline.values import Ambiguous, Found, Grammar

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|[#@]\w+")
"""What is an address or a handle even where the format has no markup for it."""

_LETTER = re.compile(r"[^\W\d_]")


def mark(document: Document, grammar: Grammar) -> Document:
    """The document with the values of its prose as placeholders named after their kind: ``Costó {amount}``.

    A message with placeholders has its literal braces doubled; in all others braces are plain text.
    """
    return replace(document, parts=tuple(_marked(part, grammar) for part in document.parts))


@dataclass(frozen=True, slots=True)
class Doubt:
    """A figure of the source that could be read in several ways: its line, its text, its readings."""

    line: int
    text: str
    readings: tuple[str, ...]


def doubts(document: Document, grammar: Grammar) -> Iterator[Doubt]:
    """The figures of a document (as split, before ``mark``) that stay text because they are ambiguous."""
    for line, segment in document.numbered():
        for found in values.find(segment.text, _shielded(segment), grammar):
            if isinstance(found, Ambiguous):
                yield Doubt(line, segment.text[found.start : found.end], found.readings)


def _marked(part: Part, grammar: Grammar) -> Part:
    if not isinstance(part, Segment):
        return part
    shielded = _shielded(part)
    found = [each for each in values.find(part.text, shielded, grammar) if isinstance(each, Found)]
    spans = [*shielded, *((each.start, each.end) for each in found)]
    wordless = not _LETTER.search(_outside(part.text, spans))
    if not found:
        return replace(part, wordless=wordless)
    text, cursor, placed = "", 0, []
    for each, value in values.named(found, part.text):
        text += placeholders.escape(part.text[cursor : each.start]) + f"{{{value.name}}}"
        cursor = each.end
        placed.append(value)
    text += placeholders.escape(part.text[cursor:])
    return replace(part, text=text, values=tuple(placed), shielded=(), wordless=wordless)


def _shielded(segment: Segment) -> tuple[tuple[int, int], ...]:
    return (*segment.shielded, *(match.span() for match in _ADDRESS.finditer(segment.text)))


def _outside(text: str, spans: list[tuple[int, int]]) -> str:
    pieces, cursor = [], 0
    for start, end in sorted(spans):
        pieces.append(text[cursor : max(cursor, start)])
        cursor = max(cursor, end)
    return "".join((*pieces, text[cursor:]))
