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
    shielded, said = False, list[Directive]()
    for start, end, item in places:
        if isinstance(item, Segment):
            if item.kind == LANGUAGE or not shielded:
                yield start, end, _told(item, said) if said else item
            said = []
        elif item.say in (Say.OFF, Say.ON):
            shielded = item.say is Say.OFF
        else:
            said.append(item)


def _told(segment: Segment, said: list[Directive]) -> Segment:
    """A segment with notes, a context, and the meaning of its figures."""
    notes = tuple(each.text for each in said if each.say is Say.NOTE)
    contexts = [each.text for each in said if each.say is Say.CONTEXT]
    pairs = (pair for each in said if each.say is Say.VALUES for pair in each.text.split(";"))
    settled = tuple((words.strip(), plain.strip()) for words, _, plain in (pair.rpartition("=") for pair in pairs))
    return replace(segment, notes=(*segment.notes, *notes), context=contexts[-1] if contexts else None, settled=settled)


def _text(piece: str | bytes) -> str:
    return piece if isinstance(piece, str) else piece.decode()
