"""Translations that are much shorter or longer than the text they stand for."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_LETTERS = {"ja": 0.45, "ko": 0.5, "zh": 0.33, "yue": 0.33, "ar": 0.8, "fa": 0.85, "he": 0.75, "ur": 0.9}
"""How many letters a language needs for a hundredth of what takes Spanish or English a hundred."""

_LEAST, _ENOUGH = 0.33, 45.0
"""The least share of the source that can hold all it says, and from which length on: an acronym is short, too."""

_MOST, _SPARE = 3.0, 30.0
"""How many times as long as the source a translation may be, and how much more it may have in any case."""

_USUAL = (0.6, 1.7)
"""Between which shares nothing is counted."""


def find(subject: Subject) -> Iterator[Finding]:
    """A translation that is far too short or far too long; letters and digits count, addresses and code do not."""
    scale = _LETTERS.get(subject.source_profile.language, 1.0) / _LETTERS.get(subject.profile.language, 1.0)
    if _USUAL[0] < len(subject.target) * scale / (len(subject.source) or 1) < _USUAL[1] or not subject.target:
        return
    unit = _LETTERS.get(subject.source_profile.language, 1.0)
    source, target = _size(subject.source_prose) / unit, _size(subject.prose) * scale / unit
    if source >= _ENOUGH and target < source * _LEAST:
        yield Finding("the translation is much shorter than the source", (0, len(subject.target)))
    elif target > source * _MOST + _SPARE:
        yield Finding("the translation is much longer than the source", (0, len(subject.target)))


def _size(prose: str) -> int:
    """How many code points of a text are no blanks in place of markup, and no spaces."""
    return sum(map(len, prose.replace("\ufffc", "").split()))


CHECK = Check(
    name="length",
    severity=Severity.WARNING,
    why="A translation of another length has lost something, or says what the author did not",
    remedy="Compare it with the source to its end",
    find=find,
)
