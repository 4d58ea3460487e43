"""The marks ¿ and ¡: in Spanish each question has one, in most other languages none.

*Ortografía de la lengua española* (2010), 3.4.9: both marks are needed; a mark alone in parentheses says a doubt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_SPANISH = frozenset({"es", "ast"})
_OPTIONAL = frozenset("gl ca an qu ay gn nah arn yua pap lad ext".split())
"""Languages beside Spanish, in which they are seen."""

_RUNS = re.compile(r"[¿¡]+|[?!]+")
_NOT_SIMPLE = re.compile(r"[.?!:;…,](?!\W*\Z)")
_QUOTING = '«“"„‘*_‹「'


def find(subject: Subject) -> Iterator[Finding]:
    """Questions and exclamations of Spanish that lack one of their marks, and opening marks left in other languages."""
    target, language = subject.target, subject.profile.language
    if language in _SPANISH:
        if "?" in target or "!" in target or "¿" in target or "¡" in target:
            yield from _lacking(subject)
    elif ("¿" in target or "¡" in target) and language not in _OPTIONAL:
        yield from _left(subject)


def _lacking(subject: Subject) -> Iterator[Finding]:
    """Each run of closing marks without one that opens, and the other way round."""
    prose = subject.prose
    closing, opening = _unmatched(prose)
    if not closing and not opening:
        return
    excused = _excused(subject)
    for at in closing:
        if _word_before(prose, at) not in excused:
            mark = prose[at]
            opener = "¿" if mark == "?" else "¡"
            span, fix = _start(subject, at, opener)
            yield Finding(f"“{mark}” has no “{opener}” before it", span, fix)
    for at in opening:
        yield Finding(f"“{prose[at]}” opens what nothing closes", (at, at + 1))


def _unmatched(prose: str) -> tuple[list[int], list[int]]:
    """The places of closing and of opening runs without a fellow."""
    closing: list[int] = []
    opening: list[int] = []
    for found in _RUNS.finditer(prose):
        at, end = found.span()
        if found[0][0] in "¿¡":
            if not prose[end : end + 1].isspace() and prose[end : end + 1] not in ("", ")", "»", "”", '"'):
                opening.append(at)
        elif opening:
            opening.pop()
        elif _is_within(prose, at, end):
            closing.append(at)
    return closing, opening


def _is_within(prose: str, at: int, end: int) -> bool:
    """Whether a run of marks stands behind prose, or directly before a word, so that something must have opened it."""
    behind_prose = at > 0 and not prose[at - 1].isspace() and prose[at - 1] not in '(«“"/\ufffc=&['
    return behind_prose or prose[end : end + 1].isalpha()


def _ends_word(prose: str, at: int) -> bool:
    """Whether a mark follows a word: it does not say a doubt, nor does one speak of the mark."""
    return at > 0 and not prose[at - 1].isspace() and prose[at - 1] not in '(«“"/=&['


def _word_before(prose: str, at: int) -> str:
    return re.split(r"[\s(«“\"]", prose[:at])[-1] + prose[at]


def _excused(subject: Subject) -> frozenset[str]:
    """Words with a mark that are a name: the source has them so, without an opening mark, or within a sentence."""
    source = subject.source_prose
    if subject.source_profile.language in _SPANISH:
        return frozenset(_word_before(source, at) for at in _unmatched(source)[0])
    inside = re.finditer(r"(?<!\S)[\w’'-]+[!?](?=\s+[a-z])", source)
    return frozenset(found[0] for found in inside if found[0][0].isupper())


def _start(subject: Subject, at: int, opener: str) -> tuple[tuple[int, int], str | None]:
    """Where the opening mark belongs, if the text is one plain sentence and the source opens with one."""
    if subject.source.startswith(opener) and not _NOT_SIMPLE.search(subject.target) and subject.target[0].isalpha():
        return (0, 0), opener
    return (at, at + 1), None


def _left(subject: Subject) -> Iterator[Finding]:
    """Opening marks where there are none, but in quotations and names, and where the mark itself is spoken of."""
    prose = subject.prose
    for found in re.finditer(r"[¿¡]+(?=[^\s»”\")])", prose):
        at = found.start()
        if prose[:at].rstrip()[-1:] in _QUOTING and at:
            continue
        if subject.target[at : at + 8] in subject.source and subject.target != subject.source:
            continue
        yield Finding(f"“{found[0]}” is left from the source", found.span(), "")


CHECK = Check(
    name="opening-marks",
    severity=Severity.WARNING,
    why="Spanish opens questions and exclamations with ¿ and ¡; other languages do not",
    remedy="Write both marks in Spanish, and only the closing one elsewhere",
    find=find,
)
