"""From segments with their places to the partition of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from pipeline.document import LANGUAGE, Markup, Part, Segment
from pipeline.formats.directives import Directive, Say

Placed = tuple[int, int, Segment | Directive]
"""A segment with the half-open range of the file that is its source, or a directive and where it stands."""


def partition(whole: str | bytes, places: Iterable[Placed]) -> tuple[Part, ...]:
    """The parts of a file, given its segments in order; what lies between them, directives too, is markup.

    The ranges count code points where ``whole`` is a string, bytes where it is the file's UTF-8.
    """
    parts: list[Part] = []
    cursor = 0
    for start, end, segment in _directed(places):
        if start < cursor or _text(whole[start:end]) != segment.source:
            raise AssertionError(f"segments overlap or differ from their source at {start}")
        if start > cursor:
            parts.append(Markup(_text(whole[cursor:start])))
        parts.append(segment)
        cursor = end
    if cursor < len(whole):
        parts.append(Markup(_text(whole[cursor:])))
    return tuple(parts)


def _directed(places: Iterable[Placed]) -> Iterator[tuple[int, int, Segment]]:
    """The segments, each with what the directives before it say."""
    shielded, context = False, None
    notes: list[str] = []
    for start, end, item in places:
        if isinstance(item, Segment):
            if item.kind == LANGUAGE or not shielded:
                yield (
                    start,
                    end,
                    replace(item, notes=(*item.notes, *notes), context=context) if notes or context else item,
                )
            notes, context = [], None
        elif item.say in (Say.OFF, Say.ON):
            shielded = item.say is Say.OFF
        elif item.say is Say.CONTEXT:
            context = item.text
        else:
            notes.append(item.text)


def _text(piece: str | bytes) -> str:
    return piece if isinstance(piece, str) else piece.decode()
