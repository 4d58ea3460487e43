"""Find the values in a document and put named placeholders in their place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pipeline import placeholders, values
from pipeline.document import Document, Part, Segment
from pipeline.values import Ambiguous, Found, Grammar
from pipeline.values.plain import read
from pipeline.values.settled import dressed, is_readable

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,64}\.[\w.]+|[#@]\w+")
"""What is an address or a handle even where the format has no markup for it."""

_ELEMENT = re.compile(
    r"""(?P<tag><(?P<name>time|data)\b[^<>]*?\s(?:datetime|value)\s*=\s*(?P<quote>["'])(?P<plain>[^"'<>]*)(?P=quote)[^<>]*>)"""
    r"(?P<words>[^<>]+)</(?P=name)\s*>",
    re.IGNORECASE,
)
"""HTML's elements for words with a value that programs read (HTML standard, *The data element*, *The time element*)."""

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
        for found in _found(segment, _shielded(segment), grammar):
            if isinstance(found, Ambiguous):
                yield Doubt(line, segment.text[found.start : found.end], found.readings)


def unheard(document: Document) -> Iterator[tuple[int, str]]:
    """What authors say in comments of the meaning of figures and nobody can read: its line and its words."""
    for line, segment in document.numbered():
        for words, plain in segment.settled:
            if not words or not is_readable(plain):
                yield line, f"{words} = {plain}" if words else plain


def _found(segment: Segment, shielded: tuple[tuple[int, int], ...], grammar: Grammar) -> list[Found | Ambiguous]:
    """The values of a segment: those that the author wrote as such, and those that the grammar finds in the rest."""
    decided = list(_decided(segment, grammar))
    kept = (*shielded, *((each.start, each.end) for each in decided))
    pairs = [pair for pair in segment.settled if pair[0] and is_readable(pair[1])]
    return sorted([*decided, *values.find(segment.text, kept, grammar, pairs)], key=lambda each: each.start)


def _decided(segment: Segment, grammar: Grammar) -> Iterator[Found]:
    """The words of elements that name their value.  A tag in code is no tag; only a shielded one is."""
    if not grammar.kinds or "<" not in segment.text:
        return
    tags = set(segment.shielded)
    for match in _ELEMENT.finditer(segment.text):
        value = read(match["plain"])
        if value is None or value.kind not in grammar.kinds or match.span("tag") not in tags:
            continue
        words = match["words"]
        said = [each for each in values.find(words, (), grammar) if isinstance(each, Found)]
        yield Found(*match.span("words"), dressed(value, words, grammar, said))


def _marked(part: Part, grammar: Grammar) -> Part:
    if not isinstance(part, Segment):
        return part
    shielded = _shielded(part)
    found = [each for each in _found(part, shielded, grammar) if isinstance(each, Found)]
    spans = [*shielded, *((each.start, each.end) for each in found)]
    wordless = not _LETTER.search(_outside(part.text, spans))
    if not found:
        return replace(part, wordless=True) if wordless else part
    text, cursor, placed = "", 0, []
    for each, value in values.named(found, part.text):
        text += placeholders.escape(part.text[cursor : each.start]) + f"{{{value.name}}}"
        cursor = each.end
        placed.append(value)
    text += placeholders.escape(part.text[cursor:])
    return replace(part, text=text, values=tuple(placed), shielded=(), wordless=wordless)


def _shielded(segment: Segment) -> tuple[tuple[int, int], ...]:
    text = segment.text
    if "/" not in text and "@" not in text and "#" not in text and "www." not in text:
        return segment.shielded
    return (*segment.shielded, *(match.span() for match in _ADDRESS.finditer(text)))


def _outside(text: str, spans: list[tuple[int, int]]) -> str:
    if not spans:
        return text
    pieces, cursor = [], 0
    for start, end in sorted(spans):
        pieces.append(text[cursor : max(cursor, start)])
        cursor = max(cursor, end)
    return "".join((*pieces, text[cursor:]))
