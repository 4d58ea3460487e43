"""A translation refers to the footnotes of its source, by their labels."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.markup import differences, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_DEFINITION = re.compile(r"\s*\[\^[^\[\]\s]+\]:")


def find(subject: Subject) -> Iterator[Finding]:
    """References that are lost or added."""
    if "[^" not in subject.source and "[^" not in subject.target:
        return
    both = inlines(subject)
    if both is None:
        return
    if (definition := _DEFINITION.match(subject.target)) and not _DEFINITION.match(subject.source):
        cause = f"{definition.group().strip()} at the beginning makes a note of the text"
        yield Finding(cause, definition.span(), remedy="Begin with a word")
    before, after = both
    lost, added = differences(before.notes, after.notes, lambda note: note.what)
    for note in lost:
        yield Finding(f"the reference [^{note.what}] is missing", remedy=f"Put [^{note.what}] where the note belongs")
    for note in added:
        yield Finding(f"the reference [^{note.what}] is not in the source", after.place(note.span))


CHECK = Check(
    name="footnotes",
    severity=Severity.ERROR,
    why="A note without its reference is not shown, a reference without its note shows its brackets",
    remedy="Keep the references of the source with their labels; their places are free",
    find=find,
)
