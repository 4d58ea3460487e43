"""Plain text as people type it: paragraphs between blank lines, lists with dashes or numbers, headings on a line."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.document import READING, Part, Reading, Segment
from pipeline.formats.lines import lines_of
from pipeline.formats.partition import Placed, partition

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\n|\r)?")
_ITEM = re.compile(r"[ \t]*(?:[-*+•–—·]|\d{1,3}[.)]|[a-z]\))[ \t]+(?=\S)")
_HEADING_LENGTH = 80
_WRAPPED_LENGTH = 50
"""From this many columns on, a line that does not end its paragraph was wrapped rather than ended."""


def split(text: str, _reading: Reading = READING) -> tuple[Part, ...]:
    """The partition of a plain text."""
    return partition(text, _segments(text))


def _segments(text: str) -> Iterator[Placed]:
    block: list[tuple[int, int]] = []
    for match in _LINE.finditer(text):
        if match.group().strip():
            block.append(match.span())
        else:
            yield from _block(text, block)
            block = []
    yield from _block(text, block)


def _block(text: str, lines: list[tuple[int, int]]) -> Iterator[Placed]:
    """The messages of a run of lines: a line that was not wrapped ends one, and a list mark begins one."""
    group: list[tuple[int, int]] = []
    alone = len(lines) == 1
    for line in lines:
        if group and (_ITEM.match(text[slice(*line)]) or not _continues(text[slice(*group[-1])], text[slice(*line)])):
            yield _message(text, group, alone)
            group = []
        group.append(line)
    if group:
        yield _message(text, group, alone)


def _continues(line: str, following: str) -> bool:
    """Whether a line goes on in the next one: it is long, or the next is indented as the rest of a list item is."""
    hangs = bool(_ITEM.match(line)) or line[:1].isspace()
    return len(line.rstrip()) >= _WRAPPED_LENGTH or (hangs and following[:1].isspace())


def _message(text: str, lines: list[tuple[int, int]], alone: bool) -> Placed:
    start, end = lines[0][0], lines[-1][1]
    item = _ITEM.match(text[start:end])
    start += item.end() if item else len(text[start:end]) - len(text[start:end].lstrip())
    end -= len(text[start:end]) - len(text[start:end].rstrip())
    source = text[start:end]
    frame = lines_of(source, column=start - lines[0][0], breaks_hard=False)
    kind, note = _kind(source, bool(item), alone)
    return start, end, Segment(source, frame.read(source), frame, kind, note)


def _kind(source: str, is_item: bool, alone: bool) -> tuple[str, tuple[str, ...]]:
    if is_item:
        return "list item", ("List item",)
    short = alone and len(source) <= _HEADING_LENGTH and "\n" not in source
    if short and (source[-1] not in ".,:;…!" or re.fullmatch(r"¿[^.?]*\?", source)):
        return "heading", ("Heading, or a line by itself",)
    return "paragraph", ()
