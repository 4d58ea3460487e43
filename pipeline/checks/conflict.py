"""Marks of a merge that nobody finished: Git's, and those of GNU ``msgcat``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_MARK = re.compile(r"(?<!\S)(?:<{7}|={7}|>{7}|\|{7}|#-#-#-#-#)(?!\S)")


def find(subject: Subject) -> Iterator[Finding]:
    """Each mark that the source does not have."""
    if "=======" in subject.target or "#-#" in subject.target or "<<<" in subject.target or _others(subject.target):
        shown = set(_MARK.findall(subject.source))
        for match in _MARK.finditer(subject.target):
            if match.group() not in shown:
                yield Finding(f"the mark {match.group()} of a merge", match.span())


def _others(target: str) -> bool:
    return ">>>>>>>" in target or "|||||||" in target


CHECK = Check(
    name="conflict",
    severity=Severity.ERROR,
    why="Two versions of a translation stand in one, with the marks of the program that could not choose",
    remedy="Keep one version and take the marks out",
    find=find,
)
