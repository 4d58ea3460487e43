"""What an edit changed in a message, told in a few words: what stayed around it, what went, and what came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import groupby

from pipeline.matching.tokens import Kind, tokens


class Fate(Enum):
    """What became of a stretch of a message.  The values are HTML's names where it has one."""

    KEPT = "kept"
    DELETED = "del"
    INSERTED = "ins"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a message with the space behind it."""

    fate: Fate
    text: str


_AROUND = 4
"""How many words of what stayed are shown on either side of a change."""

_LONG = 24
"""How many words of a change are shown at most."""

_DROPPED = "… "


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """What made ``new`` of ``old``, long stretches cut short; only kept text where nothing but spaces changed."""
    from rapidfuzz.distance import Levenshtein

    before, after = _words(old), _words(new)
    steps = list(Levenshtein.opcodes([word.strip() for word in before], [word.strip() for word in after]))
    pieces = list[Piece]()
    for is_kept, group in groupby(steps, lambda step: step.tag == "equal"):
        run = list(group)
        first, last = run[0], run[-1]
        gone = before[first.src_start : last.src_end]
        came = after[first.dest_start : last.dest_end]
        if is_kept:
            # The wider space of the two stands between what stayed and what went or came.
            words = [*came[:-1], max(came[-1], gone[-1], key=len)]
            pieces.append(Piece(Fate.KEPT, _context(words, first=first is steps[0], last=last is steps[-1])))
        else:
            changes = ((Fate.DELETED, gone), (Fate.INSERTED, came))
            pieces += [Piece(fate, _cut(words, _LONG, _LONG // 2)) for fate, words in changes if words]
    return tuple(pieces)


def written(pieces: Sequence[Piece]) -> str:
    """A difference on one line, as wdiff writes it: ``costó [-cuatro-] {+cinco+} millones``.

    What a terminal would not show as a letter is escaped.
    """
    return "".join(_written(piece) for piece in pieces).strip()


def printable(text: str) -> str:
    """A text on one line, with escapes for what a terminal would obey or hide: controls and marks of direction."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)


def _written(piece: Piece) -> str:
    text = piece.text.rstrip(" ")
    space = piece.text[len(text) :]
    shown = printable(text)
    match piece.fate:
        case Fate.KEPT:
            return shown + space
        case Fate.DELETED:
            return f"[-{shown}-]{space}"
        case Fate.INSERTED:
            return f"{{+{shown}+}}{space}"


def _words(text: str) -> list[str]:
    """The words, figures and marks of a text, each with the space behind it."""
    found = list[str]()
    for token in tokens(text):
        if token.kind is Kind.SPACE and found:
            found[-1] += token.text
        else:
            found.append(token.text)
    return found


def _context(words: Sequence[str], *, first: bool, last: bool) -> str:
    """What stayed: the words next to the changes beside it."""
    if first and last:
        return _cut(words, 2 * _AROUND, _AROUND)
    if first:
        return "".join(words) if len(words) <= _AROUND + 1 else _DROPPED + "".join(words[-_AROUND:])
    if last:
        return "".join(words) if len(words) <= _AROUND + 1 else "".join(words[:_AROUND]).rstrip() + " …"
    return _cut(words, 2 * _AROUND + 1, _AROUND)


def _cut(words: Sequence[str], most: int, ends: int) -> str:
    """The words, or the first and the last of them where there are too many."""
    if len(words) <= most:
        return "".join(words)
    return "".join(words[:ends]).rstrip() + " " + _DROPPED + "".join(words[-ends:])
