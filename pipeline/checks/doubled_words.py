"""A word or a value that stands twice in a row by mistake."""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq

from pipeline.checks.doubled_forms import CLAUSES, FUNCTION_WORDS, REDUPLICATING
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_MARKS = ".,;:!?…*_()[]«»“”\"'।。،؟"
_TWICE = re.compile(
    r"(?<![\w’'.\-])([^\W\d_][^\W\d_\u0300-\u036f]*(?:[\u0900-\u0dff]+)?)((?:\s+\1(?![\w’'\-]))+)", re.IGNORECASE
)
"""A word, and all that repeats it: once is a slip, more often is laughter."""
_VALUE_TWICE = re.compile(r"(\{[A-Za-z_]\w*\})(\s*)\1")


def find(subject: Subject) -> Iterator[Finding]:
    """Words and values that stand twice in a row, though neither the source nor the language wants them so."""
    target = subject.target
    if "{" in target and subject.message.values:
        for found in _VALUE_TWICE.finditer(target):
            yield Finding(f"{found[1]} stands twice in a row", (found.end(1), found.end()))
    words = [word.strip(_MARKS) for word in target.lower().split()]
    if not any(map(eq, words, words[1:])) or not subject.profile.spaced:
        return
    yield from _words(subject)


def _words(subject: Subject) -> Iterator[Finding]:
    language = subject.profile.language
    allowed = CLAUSES.get(language, frozenset())
    function = FUNCTION_WORDS.get(language, frozenset()) if language in REDUPLICATING else None
    source = {found[1].lower() for found in _TWICE.finditer(subject.source_prose)}
    for found in _TWICE.finditer(subject.prose):
        word, again = found[1].lower(), found[2].split()
        if len(again) > 1 or word in allowed or (function is not None and word not in function):
            continue
        if word not in source and not (source and found[1].istitle() and again[0].istitle()):
            yield Finding(f"“{found[1]} {again[0]}” is the same word twice", found.span())


CHECK = Check(
    name="doubled-words",
    severity=Severity.WARNING,
    why="a word that stands twice in a row is a slip of the hand",
    remedy="Write the word once",
    find=find,
)
