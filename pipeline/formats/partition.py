"""From segments with their places to the partition of a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.document import Markup, Part, Segment

Placed = tuple[int, int, Segment]
"""A segment and the half-open range of the file that is its source."""


def partition(whole: str | bytes, segments: Iterable[Placed]) -> tuple[Part, ...]:
    """The parts of a file, given its segments in order; what lies between them is markup.

    The ranges count code points where ``whole`` is a string, bytes where it is the file's UTF-8.
    """
    parts: list[Part] = []
    cursor = 0
    for start, end, segment in segments:
        if start < cursor or _text(whole[start:end]) != segment.source:
            raise AssertionError(f"segments overlap or differ from their source at {start}")
        if start > cursor:
            parts.append(Markup(_text(whole[cursor:start])))
        parts.append(segment)
        cursor = end
    if cursor < len(whole) or not parts:
        parts.append(Markup(_text(whole[cursor:])))
    return tuple(parts)


def placed(parts: Iterable[Part], start: int = 0) -> Iterator[Placed]:
    """The segments of a partition with their ranges in code points, the first part standing at ``start``."""
    for part in parts:
        end = start + len(part.source)
        if isinstance(part, Segment):
            yield start, end, part
        start = end


def _text(piece: str | bytes) -> str:
    return piece if isinstance(piece, str) else piece.decode()
