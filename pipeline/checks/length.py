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

_OTHER_SCRIPTS = "\u0590"
"""The first of the letters whose number is another; names in Latin letters stand among them."""

_USUAL = (0.6, 1.7)
"""Between which shares nothing is counted."""


def find(subject: Subject) -> Iterator[Finding]:
    """A translation that is far too short or far too long; letters and digits count, addresses and code do not."""
    share = len(subject.target) / (len(subject.source) or 1)
    scale = _LETTERS.get(subject.source_profile.language, 1.0) / _LETTERS.get(subject.profile.language, 1.0)
    if not subject.target or (share * scale > _USUAL[0] and share * min(scale, 1.0) < _USUAL[1]):
        return
    source = _size(subject.source_prose, subject.source_profile.language)
    target = _size(subject.prose, subject.profile.language)
    if source >= _ENOUGH and target < source * _LEAST:
        yield Finding("the translation is much shorter than the source", (0, len(subject.target)))
    elif target > source * _MOST + _SPARE:
        yield Finding("the translation is much longer than the source", (0, len(subject.target)))


def _size(prose: str, language: str) -> float:
    """How much a text says, in letters of Spanish or English; what is no prose, and spaces, do not count."""
    text = "".join(prose.replace("\ufffc", "").split())
    own = sum(letter >= _OTHER_SCRIPTS for letter in text)
    return len(text) - own + own / _LETTERS.get(language, 1.0)


CHECK = Check(
    name="length",
    severity=Severity.WARNING,
    why="A translation of another length has lost something, or says what the author did not",
    remedy="Compare it with the source to its end",
    find=find,
)
