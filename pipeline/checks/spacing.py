"""Blanks beside marks, brackets and values, as the locale's typography has them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.french_spacing import SPACED_MARKS, find_french
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_BLANKS = " \xa0\u202f\u2009\t"
_SIGNS = (*tuple(f" {mark}" for mark in " ,.;:!?)،؛؟।॥、。"), "( ", "\t", "\u202f", "\u2009")
_NO_BREAK = re.compile(rf"\xa0[{_BLANKS},.;:!?)،؛؟।॥、。]|\(\xa0")
_JOINED = re.compile(r"[,;!?][^\W\d_]|\.[^\W\d_a-z]")
"""What a text must have for one of the faults to be in it; quick to see."""

_DOUBLED = re.compile(rf"(?<=\S)[{_BLANKS}]{{2,}}(?=\S)")
_BEFORE_MARK = re.compile(rf"(?<=[^\s|])([{_BLANKS}])(?=([,;:!?،؛؟।॥、。]|\.(?!\.))(?:[\s)»”\"*_]|\Z))")
_IN_BRACKET = re.compile(rf"(?<=\()[{_BLANKS}]+(?=[^\s)])|(?<=[^\s(:;])[{_BLANKS}]+(?=\))")
_AFTER_MARK = re.compile(r"(?<=[^\W\d_]{2})([,;!?](?=[^\W\d_]{2})|\.(?=[^\W\d_a-z][^\W\d_]))")
_BEFORE_VALUE = re.compile(r"([^\W\d_]+)(\{[A-Za-z_]\w*\})")
_PREFIXING = frozenset("ar he fa ur yi ps am ti ckb ug sd".split())
"""Languages whose prepositions and conjunctions may be joined to the next word."""


def find(subject: Subject) -> Iterator[Finding]:
    """Blanks that are doubled, at the wrong side of a mark, or missing, but those that the source has, too."""
    target, profile = subject.target, subject.profile
    french = profile.language in SPACED_MARKS
    if french:
        yield from find_french(subject)
    if any(sign in target for sign in _SIGNS) or ("\xa0" in target and _NO_BREAK.search(target)):
        yield from _doubled(subject)
        yield from _in_brackets(subject)
        if not french:
            yield from _before_marks(subject)
    if profile.spaced:
        if _JOINED.search(target):
            yield from _after_marks(subject)
        if subject.message.values and profile.language not in _PREFIXING:
            yield from _before_values(subject)


def _in_prose(subject: Subject, found: re.Match[str]) -> bool:
    """Whether a match in the translation stands in prose, not in code or an address."""
    start, end = found.span()
    return subject.prose[start:end] == subject.target[start:end]


def _doubled(subject: Subject) -> Iterator[Finding]:
    for found in _DOUBLED.finditer(subject.target):
        if not _DOUBLED.search(subject.source) and _in_prose(subject, found):
            fix = next((blank for blank in found[0] if blank in "\xa0\u202f"), " ")
            yield Finding(f"{len(found[0])} blanks in a row", found.span(), fix)


def _before_marks(subject: Subject) -> Iterator[Finding]:
    shown = None
    for found in _BEFORE_MARK.finditer(subject.target):
        shown = {each[2] for each in _BEFORE_MARK.finditer(subject.source)} if shown is None else shown
        if found[2] not in shown and _in_prose(subject, found):
            yield Finding(f"a blank stands before “{found[2]}”", found.span(1), "")


def _in_brackets(subject: Subject) -> Iterator[Finding]:
    for found in _IN_BRACKET.finditer(subject.target):
        if not _IN_BRACKET.search(subject.source) and _in_prose(subject, found):
            yield Finding("a blank stands inside a parenthesis", found.span(), "")


def _after_marks(subject: Subject) -> Iterator[Finding]:
    """A mark between two words.

    A full stop parts sentences only where a small letter stands before it and a capital behind.
    """
    target = subject.target
    for found in _AFTER_MARK.finditer(target):
        at, mark = found.start(), found[1]
        if mark == "." and not (target[at - 2 : at].islower() and target[at + 1 : at + 3].istitle()):
            continue
        if _around(target, at) in subject.source or _is_name(target, at):
            continue
        if _in_prose(subject, found):
            yield Finding(f"no space follows “{mark}”", (at + 1, at + 1), " ")


def _around(text: str, at: int) -> str:
    """The two words beside a mark, with it."""
    before = re.search(r"\w+\Z", text[max(0, at - 40) : at])
    behind = re.match(r".\w+", text[at : at + 40])
    return (before[0] if before else "") + (behind[0] if behind else "")


def _is_name(text: str, at: int) -> bool:
    """Whether a mark is part of a name or an entity rather than of a sentence: ``&nbsp;x``, ``a.b.Cd``, ``a/b.Cd``."""
    return re.search(r"&#?\w+\Z|\w\.\w+\Z|[@/]\S*\Z", text[max(0, at - 80) : at]) is not None


def _before_values(subject: Subject) -> Iterator[Finding]:
    """A word that runs into a value, which in the source stands by itself."""
    for found in _BEFORE_VALUE.finditer(subject.target):
        name, at = found[2], found.start(2)
        if not found[1].isupper() and not re.search(rf"[^\W\d_]{re.escape(name)}", subject.source):
            yield Finding(f"no space stands before {name}", (at, at), " ")


CHECK = Check(
    name="spacing",
    severity=Severity.WARNING,
    why="a blank too many or too few shows, and a plain one may begin a line with a mark",
    remedy="Space marks as the locale's typography does",
    find=find,
)
