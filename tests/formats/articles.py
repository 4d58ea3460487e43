"""Articles as translators see them, and as editions: all that the tests of formats need to know of a partition."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.document import READING, Reading, Segment
from pipeline.formats import parse


def segments(path: str, text: str, reading: Reading = READING) -> list[Segment]:
    """The segments of an article that hold messages."""
    return list(parse(path, text, reading).segments())


def messages(path: str, text: str, reading: Reading = READING) -> list[str]:
    """What a translator gets to see of an article."""
    return [segment.text for segment in segments(path, text, reading)]


def rewritten(path: str, text: str, change: Callable[[Segment], str], reading: Reading = READING) -> str:
    """An article with the text of each of its segments changed."""
    parts = parse(path, text, reading).parts
    return "".join(part.frame.write(change(part)) if isinstance(part, Segment) else part.source for part in parts)


def prose(segment: Segment) -> str:
    """A message without what is shielded in it."""
    shown = list(segment.text)
    for start, end in segment.shielded:
        shown[start:end] = [""] * (end - start)
    return "".join(shown)
