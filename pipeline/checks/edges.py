"""Blanks at the edges of a translation: they join or part what stands beside it, and can break lines or blocks."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity


def find(subject: Subject) -> Iterator[Finding]:
    """The edges that have other blanks than the source's; the fix is what the source has there."""
    source, target = subject.source, subject.target
    if target.strip() == target and source.strip() == source:
        return
    if not target.strip() or not source.strip():
        return
    before, wanted = _leading(target), _leading(source)
    if before != wanted:
        yield Finding(
            f"the translation begins with {_said(before)}, the source with {_said(wanted)}", (0, len(before)), wanted
        )
    behind, wanted = _trailing(target), _trailing(source)
    if behind != wanted:
        span = (len(target) - len(behind), len(target))
        yield Finding(f"the translation ends with {_said(behind)}, the source with {_said(wanted)}", span, wanted)


def _leading(text: str) -> str:
    return text[: len(text) - len(text.lstrip())]


def _trailing(text: str) -> str:
    return text[len(text.rstrip()) :]


_NAMES = {
    " ": "a space",
    "\n": "a line feed",
    "\t": "a tab",
    "\xa0": "a no-break space",
    "\u3000": "an ideographic space",
}


def _said(blanks: str) -> str:
    if len(blanks) > 1:
        return f"{len(blanks)} blanks"
    return _NAMES.get(blanks, f"U+{ord(blanks):04X}") if blanks else "none"


CHECK = Check(
    name="edges",
    severity=Severity.WARNING,
    why="blanks at the edges of a text part or join what stands beside it, and some of them break a line",
    remedy="Begin and end the translation as the source does",
    find=find,
)
