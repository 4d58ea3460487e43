"""An entry that changed, written so that its file changes no more than it does: what says the same stays as it was."""

from __future__ import annotations

import re
from collections.abc import Callable

from pipeline import po_syntax
from pipeline.catalog import Entry

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
            lines += new[name]
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


def _marked(lines: list[str], was: Entry, entry: Entry) -> list[str]:
    """The lines with the mark of obsolete entries, or without it, where the entry became one or was one."""
    if was.obsolete == entry.obsolete:
        return lines
    if was.obsolete:
        return [re.sub(r"^[ \t]*#~[ \t]?", "#" if re.match(r"[ \t]*#~\|", line) else "", line) for line in lines]
    return [line if line.startswith("#") and line[1:2] != "|" else _obsolete(line) for line in lines]


def _obsolete(line: str) -> str:
    return f"#~{line[1:]}" if line.startswith("#|") else f"#~ {line}"
