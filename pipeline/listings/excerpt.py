"""A piece of somebody's text that is fit to be shown: it fits in its line, and does nothing to a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from rich.cells import cell_len

_ESCAPES = {"\n": r"\n", "\r": r"\r", "\t": r"\t"}

_JOINERS = "\u200c\u200d"
"""They are invisible, and right in Persian, in scripts of India and in emoji."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """What is shown of a text: what is marked, and what stands before and behind it."""

    before: str
    marked: str
    after: str

    @property
    def text(self) -> str:
        """The excerpt as one."""
        return self.before + self.marked + self.after


def shown(text: str) -> str:
    """A text with escapes for what moves the cursor, turns the direction of writing or cannot be encoded."""
    return text if text.isprintable() else "".join(map(_shown, text))


def excerpt(text: str, span: tuple[int, int], room: int) -> Excerpt:
    """What of a text fits in ``room`` columns, around a span (half open, in code points); … for what does not.

    In the span all that cannot be seen is an escape, no-break spaces and joiners, too: they may be the fault.
    """
    start, end = (min(max(place, 0), len(text)) for place in span)
    before, marked, after = text[:start], text[start:end], text[max(start, end) :]
    if len(text) <= room:
        whole = Excerpt(shown(before), "".join(map(_pointed_at, marked)), shown(after))
        if cell_len(whole.text) <= room:
            return whole
    middle = "".join(_fitting(map(_pointed_at, marked), room - room // 4))
    left = room - cell_len(middle)
    behind = _beginning(after, max(left - cell_len(_ending(before, left)), left // 2))
    return Excerpt(_ending(before, left - cell_len(behind)), middle, behind)


def _beginning(text: str, room: int) -> str:
    return "".join(_fitting(map(_shown, text), room))


def _ending(text: str, room: int) -> str:
    return "".join(reversed(_fitting(map(_shown, reversed(text)), room)))


def _fitting(pieces: Iterable[str], room: int) -> list[str]:
    """The first pieces that fit in ``room`` columns; the last one is … where there are more."""
    taken: list[str] = []
    width = 0
    for piece in pieces:
        taken.append(piece)
        width += cell_len(piece)
        if width > room:
            while taken and width > room - 1:
                width -= cell_len(taken.pop())
            return [*taken, "…"]
    return taken


def _shown(letter: str) -> str:
    harmless = letter.isprintable() or letter in _JOINERS or unicodedata.category(letter) == "Zs"
    return letter if harmless else _escape(letter)


def _pointed_at(letter: str) -> str:
    return letter if letter.isprintable() else _escape(letter)


def _escape(letter: str) -> str:
    code = ord(letter)
    return _ESCAPES.get(letter) or (f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}")
