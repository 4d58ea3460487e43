"""Blanks of French: before ``; : ! ?`` and inside guillemets, none of which may break a line.

*Lexique des règles typographiques en usage à l'Imprimerie nationale*; for Canada the *Banque de dépannage linguistique*
of the Office québécois de la langue française: there ``; ! ?`` have none.  In Switzerland both are printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.subject import Finding, Subject

SPACED_MARKS = frozenset({"fr", "br", "oc"})
"""Languages with a blank before such marks; of Breton and Occitan, who print both, nothing is asked."""

NARROW, WIDE = "\u202f", "\xa0"

_SUSPICIOUS = re.compile(
    r"[;!?»](?<![\xa0\u202f\u2009;:!?].)|:(?<![\xa0\u202f\u2009;:!?].)(?![/\d])|«(?![\xa0\u202f\u2009])"
)
_PLAIN = re.compile(r"(?<=\S)([ \t\n]+)(?=([;:!?]+)(?:[\s)\]»”\"*_.…\ufffc]|\Z))|(?<=\S)([ \t\n]+)(?=»)")
_MISSING = re.compile(r"(?<=[\w)\]»”\"\ufffc*`%€$])(?=([;:!?])(?:[!?]*)(?:[\s)\]»”*_\ufffc]|\Z))")
_OPENED = re.compile(r"(?<=«)(?![\xa0\u202f\u2009]|&nbsp;|&#|&thinsp;|&nnbsp;)([ \t\n]*)(?=\S)")
_CLOSED = re.compile(r"(?<=[^\s»«;])(?=»)")
_ENTITY = re.compile(r"&#?\w+\Z")


def find_french(subject: Subject) -> Iterator[Finding]:
    """Plain blanks where a line must not break, and blanks that are missing, as the region prints."""
    if subject.profile.language != "fr" or _SUSPICIOUS.search(subject.target) is None:
        return
    yield from _plain(subject)
    if subject.profile.tag != "fr-CH":
        yield from _missing(subject)
        yield from _guillemets(subject)


def _plain(subject: Subject) -> Iterator[Finding]:
    canada = subject.profile.tag == "fr-CA"
    for found in _PLAIN.finditer(subject.prose):
        mark = (found[2] or "»")[0]
        if _is_sign(subject, found.end()):
            continue
        fix = "" if canada and mark in ";!?" else _blank(mark)
        yield Finding(f"the blank before “{mark}” may break the line", found.span(), fix)


def _missing(subject: Subject) -> Iterator[Finding]:
    canada = subject.profile.tag == "fr-CA"
    for found in _MISSING.finditer(subject.prose):
        at, mark = found.start(), found[1]
        if (canada and mark != ":") or _is_sign(subject, at) or (mark == ";" and _ENTITY.search(subject.prose[:at])):
            continue
        yield Finding(f"no blank stands before “{mark}”", (at, at), _blank(mark))


def _guillemets(subject: Subject) -> Iterator[Finding]:
    for found in _OPENED.finditer(subject.prose):
        cause = "the blank after “«” may break the line" if found[1] else "no blank stands after “«”"
        yield Finding(cause, found.span(1), WIDE)
    for found in _CLOSED.finditer(subject.prose):
        yield Finding("no blank stands before “»”", found.span(), WIDE)


def _is_sign(subject: Subject, at: int) -> bool:
    """Whether a mark is not the sentence's: a name with ``!``, an emoji's short name, the alignment of a column."""
    prose, target = subject.prose, subject.target
    mark = prose[at]
    before = re.search(r"\S+\s*\Z", prose[:at])
    word = before[0] if before else ""
    if mark == "!" and word.strip() and word.strip() + "!" in subject.source:
        return True
    if mark == ":" and (
        target[at + 1 : at + 2] in (":", ")", "(") or re.search(r":[a-z0-9_+-]+\Z|[:|]-*\Z", prose[:at])
    ):
        return True
    return not prose[:at].strip() or prose[:at].endswith("\n")


def _blank(mark: str) -> str:
    return NARROW if mark in ";!?" else WIDE
