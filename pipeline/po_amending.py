"""An entry that changed, written so that its file changes no more than it does: what says the same stays as it was."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pipeline import po_syntax
from pipeline.catalog import Entry
from pipeline.po_wrapping import WRAP, pieces

_FIELDS: dict[str, Callable[[Entry], object]] = {
    "#": lambda entry: entry.comment,
    "#.": lambda entry: entry.notes,
    "#:": lambda entry: entry.references,
    "#,": lambda entry: entry.flags,
    "#|": lambda entry: entry.previous,
    "c": lambda entry: entry.context,
    "i": lambda entry: entry.msgid,
    "p": lambda entry: entry.msgid_plural,
    "s": lambda entry: entry.msgstr,
    "n": lambda entry: entry.plurals,
}
"""The fields of an entry in their order in a file, each with what it says."""

_COMMENTS = {".": "#.", ":": "#:", ",": "#,", "!": "#,"}
_UNMARKED = re.compile(r"#~[ \t\f\v]*")
_STRING_LINE = re.compile(r'(?:#~ |#\| |#~\| )?(?:msg\w+(?:\[\d+\])? )?"(?P<text>.*)"')
_TO_NEWLINE = re.compile(r"(?:\\n|\\[^n]|[^\\])*?\\n|.+", re.DOTALL)
_WHOLE = re.compile(r"(?:\\(?:[0-7]{3}|[^0-7])|[^\\])*", re.DOTALL)
"""A text in which no escape is cut off."""
_PREVIOUS = ("x", "y", "z")


def amended(entry: Entry, written: str, newline: str) -> str:
    """The text of an entry: its fields as in ``written``, those that say what they said as they stand in its source.

    ``written`` is the entry as it would be written anew, with the blank line after it.
    """
    was = po_syntax.read(entry.source).entries[0]
    old, new = _lines_by_field(entry.source), _lines_by_field(written)
    lines: list[str] = []
    for name, said in _FIELDS.items():
        if name not in new:
            continue
        if name in old and said(was) == said(entry):
            lines += _marked(old[name], was, entry)
        else:
            lines += _taken_up(old.get(name, []), new[name]) if was.obsolete == entry.obsolete else new[name]
    return "".join(line + newline for line in (*lines, ""))


def _lines_by_field(text: str) -> dict[str, list[str]]:
    """The lines of each field of an entry, without their ends."""
    found: dict[str, list[str]] = {}
    for kind, piece in po_syntax.pieces(text):
        if kind == po_syntax.COMMENT:
            name = _COMMENTS.get(_UNMARKED.sub("", piece)[1:2], "#")
            found.setdefault(name, []).append(piece)
        else:
            name = "#|" if kind.lower() in _PREVIOUS else kind.lower()
            found.setdefault(name, []).extend(line.rstrip("\r\n") for line in po_syntax.lines(piece))
    return found


def _taken_up(old: list[str], new: list[str]) -> list[str]:
    """The new lines of a wrapped text, parted where the old ones are wherever both say the same.

    Programs part lines at places of their own; what comes before the edit stays as it is, and so does what follows it
    from the first place where an old line began.
    """
    parts = [[_STRING_LINE.fullmatch(line) for line in lines] for lines in (old, new)]
    if len(old) < 2 or len(new) < 2 or not all(part for side in parts for part in side):
        return new
    before, after = ([str(part["text"]) for part in side if part] for side in parts)
    mark = new[1][: new[1].index('"')]
    return [new[0], *(f'{mark}"{piece}"' for piece in _reflowed(before[1:], "".join(after), WRAP - len(mark) - 2))]


def _reflowed(old: list[str], text: str, room: int) -> Iterator[str]:
    """A text in lines of at most ``room`` columns, the old ones where they still hold."""
    rests = {"".join(old[number:]): number for number in range(len(old))}
    for piece in old:
        if not text.startswith(piece) or piece == text:
            break
        yield piece
        text = text[len(piece) :]
    while text and text not in rests:
        line = next(pieces(_TO_NEWLINE.match(text)[0], room))  # type: ignore[index]  # it matches any text
        ends = (len(text) - len(rest) for rest in rests if text.endswith(rest))
        line = text[
            : min((end for end in ends if end <= len(line) and _WHOLE.fullmatch(text, 0, end)), default=len(line))
        ]
        yield line
        text = text[len(line) :]
    yield from old[rests[text] :] if text else ()


def _marked(lines: list[str], was: Entry, entry: Entry) -> list[str]:
    """The lines with the mark of obsolete entries, or without it, where the entry became one or was one."""
    if was.obsolete == entry.obsolete:
        return lines
    if was.obsolete:
        return [re.sub(r"^[ \t]*#~[ \t]?", "#" if re.match(r"[ \t]*#~\|", line) else "", line) for line in lines]
    return [line if line.startswith("#") and line[1:2] != "|" else _obsolete(line) for line in lines]


def _obsolete(line: str) -> str:
    return f"#~{line[1:]}" if line.startswith("#|") else f"#~ {line}"
