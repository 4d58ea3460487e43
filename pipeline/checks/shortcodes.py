"""Shortcodes, template tags and formulas stand in the translation as they stand in the source."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.markup import Mark, Way, differences, shortcodes, way_of
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_SIGNS = re.compile(r"\{[{%#/]|<%|\$")
_DELIMITED = re.compile(r"(\{\{[<%-]?|\{[%#]-?|<%[=-]?)\s*(.*?)\s*([>%-]?\}\}|-?[%#]\}|-?%>)", re.DOTALL)
_BRACES = re.compile(r"\{\{|\}\}|\{[A-Za-z_]\w*\}")


def find(subject: Subject) -> Iterator[Finding]:
    """Those that are lost, added or changed; spaces inside their signs mean nothing."""
    if _SIGNS.search(subject.source) is None and _SIGNS.search(subject.target) is None:
        return
    if way_of(subject) is Way.TEXT:
        return
    lost, added = differences(_marks(subject, subject.source), _marks(subject, subject.target), lambda mark: mark.what)
    pairs = min(len(lost), len(added))
    for old, new in zip(lost[:pairs], added[:pairs], strict=True):
        yield Finding(f"{old.text} became {new.text}", _place(subject, new), remedy=f"Write {old.text}")
    for mark in lost[pairs:]:
        yield Finding(f"{mark.text} is missing", remedy=f"Put {mark.text} where it belongs")
    for mark in added[pairs:]:
        yield Finding(f"{mark.text} is not in the source", _place(subject, mark))


def _marks(subject: Subject, text: str) -> list[Mark]:
    """What stands in a text, ``what`` as it is meant, ``text`` as it is written."""
    plain = _BRACES.sub(_single, text) if subject.message.values else text
    marks = []
    for start, end in shortcodes(plain):
        written = plain[start:end]
        marks.append(Mark(_meant(written), (start, end), written))
    return marks


def _single(match: re.Match[str]) -> str:
    """Braces as they are shown where a message has values."""
    return match.group()[0] if match.group() in ("{{", "}}") else " "


def _meant(written: str) -> str:
    match = _DELIMITED.fullmatch(written)
    return f"{match[1]} {' '.join(match[2].split())} {match[3]}" if match else written


def _place(subject: Subject, mark: Mark) -> tuple[int, int] | None:
    """The place in the translation; where braces are doubled, it would be another."""
    return None if subject.message.values else mark.span


CHECK = Check(
    name="shortcodes",
    severity=Severity.ERROR,
    why="A shortcode or formula that was changed stops the site from being built, or shows as it is written",
    remedy="Copy it from the source, signs and all; its place in the sentence is free",
    find=find,
)
