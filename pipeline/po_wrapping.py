"""Where GNU gettext parts a long line of a PO file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

WRAP = 79
"""The column at which GNU gettext wraps strings."""

# What a line of a string looks like in a file, and a word with the spaces behind it.
_STRING_LINE = re.compile(r'((?:#~ |#\| |#~\| )?)((?:msg\w+(?:\[\d+\])? )?)"(.*)"')
_PIECE = re.compile(r"[^ ]* +(?:\\n$)?|[^ ]+$")


_FIRST_MARK = "\u0300"
"""The first letter that takes no column of its own; the first that takes two stands behind it."""


def wrapped(line: str, width: int) -> Iterator[str]:
    """A line, parted behind spaces as GNU gettext does it where it is wider than ``width`` (0: never)."""
    found = _STRING_LINE.fullmatch(line) if width and columns(line) > width else None
    if found is None:
        yield line
        return
    mark, keyword, text = found.groups()
    room = width - len(mark) - len('""')
    if keyword:
        yield f'{mark}{keyword}""'
    for piece in pieces(text, room):
        yield f'{mark}"{piece}"'


def pieces(text: str, room: int) -> Iterator[str]:
    """A text in pieces of at most ``room`` columns, if its words allow it."""
    piece, taken = "", 0
    for word in _PIECE.findall(text):
        width = columns(word)
        if piece and taken + width > room:
            yield piece
            piece, taken = "", 0
        piece += word
        taken += width
    if piece:
        yield piece


def columns(text: str) -> int:
    """How wide a text is on a terminal: East Asian wide letters take two columns, marks on letters none."""
    if text.isascii() or max(text) < _FIRST_MARK:
        return len(text)
    return sum(
        2 if unicodedata.east_asian_width(letter) in "WF" else not unicodedata.combining(letter) for letter in text
    )
