"""The end of a translation: as the source ends, with the marks of its own language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pipeline.checks.end_marks import (
    CLASSES,
    CLOSING,
    COLON,
    ELLIPSIS,
    EXCLAMATION,
    NO_STOPS,
    OWN_CLASSES,
    OWN_FORMS,
    OWN_STOPS,
    PAUSE,
    QUESTION,
    STOP,
)
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_BEHIND = re.compile(
    r"""(?: \[\^[^\[\]\s]+\]                         # a footnote
      | \]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s[^()]*)?\)  # the address of a link
      | \]\[[^\[\]]*\] | </?[A-Za-z][\w-]*(?:\s[^<>]*)?> )\Z""",
    re.VERBOSE,
)
"""What may stand behind the last mark and is neither read nor a mark."""

_SHORT = re.compile(r"(?:\b[^\W\d_]{1,3}|\d|\b(?:[^\W\d_]+\.)+ ?[^\W\d_]+)\.\Z")
_ABBREVIATED = re.compile(
    r"(?:\b[^\W\d_]|\b[A-ZÀ-Þ][^\W\d_a-z]|\b(?:[^\W\d_]{1,3}\. ?)+[^\W\d_]{1,3}"
    r"|\b(?:etc|inc|ltd|sr|sra|jr|dr|dra|co|corp|cía|cia|aprox|núm|vol|ed|máx|mín|ca|st|ave|dept))\.\Z",
    re.IGNORECASE,
)
"""A full stop that belongs to a word: surely (in the source), and perhaps (in the translation)."""


def find(subject: Subject) -> Iterator[Finding]:
    """What is wrong with the last marks of the translation."""
    source, target = subject.source.rstrip(), subject.target.rstrip()
    if not source or not target or _alike(source, target, subject.profile.language):
        return
    yield from _compared(subject)


def _alike(source: str, target: str, language: str) -> bool:
    """Whether two texts end with a letter, or with the same kind of mark behind a letter, as most do."""
    last, other = target[-1], source[-1]
    if last.isalpha():
        return other.isalpha()
    return (
        target[-2:-1].isalpha()
        and last not in OWN_FORMS.get(language, ())
        and (last == other or CLASSES.get(last, other) == CLASSES.get(other))
        and last in CLASSES
    )


def _compared(subject: Subject) -> Iterator[Finding]:
    language = subject.profile.language
    end, marks = _end(subject.target, language)
    _, wanted_marks = _end(subject.source, subject.source_profile.language)
    if not end:
        return
    if found := _form(subject.target, end, language):
        yield found
        return
    if marks and (place := _doubled(marks)) and not _doubled(wanted_marks):
        at = end - len(marks) + place
        yield Finding(f"the translation ends with “{marks}”", (at, end), "" if marks[place] in ".。।" else None)
        return
    said = _said(subject.source, wanted_marks, subject.source_profile.language)
    says = _said(subject.target, marks, language)
    if cause := _difference(subject, said, says):
        yield _with_fix(subject, cause, end, said, says)


def _end(text: str, language: str) -> tuple[int, str]:
    """Where the last word with its marks ends, and all that stands behind that word up to there: marks and brackets."""
    tail = ""
    end = 0
    known = _classes(language)
    at = len(text)
    while at:
        if text[at - 1] in CLOSING:
            behind = _BEHIND.search(text, max(0, at - 400), at)
            start = behind.start() if behind else at - 1
            tail = ("\ufffc" * (at - start) if behind else text[start]) + tail if end else ""
            at = start
        elif text[at - 1] in known:
            end = end or at
            tail = text[at - 1] + tail
            at -= 1
        else:
            break
    return end or at, tail


def _classes(language: str) -> dict[str, frozenset[str]]:
    return CLASSES | OWN_CLASSES[language] if language in OWN_CLASSES else CLASSES


def _said(text: str, marks: str, language: str) -> frozenset[str]:
    """The kinds of the last marks: ``...`` is one mark, and no mark is a kind, too."""
    if "..." in marks or "…" in marks:
        return frozenset({ELLIPSIS})
    known = _classes(language)
    kinds: frozenset[str] = frozenset().union(*(known.get(mark, ()) for mark in marks))
    if language == "hy":  # its marks of question and exclamation stand on a vowel within the sentence
        kinds |= {kind for mark, kind in (("՞", QUESTION), ("՜", EXCLAMATION)) if mark in text}
    return kinds


def _doubled(marks: str) -> int:
    """The place of a full stop that follows another mark directly; ``?..`` and ``...`` are marks of their own."""
    if re.search(r"\.{3}|…|[?!]\.\.\Z", marks):
        return 0
    return next(
        (place for place, (one, other) in enumerate(pairwise(marks), 1) if other in ".。।" and one in "?!.。।？！؟"), 0
    )


def _form(target: str, end: int, language: str) -> Finding | None:
    """A Latin mark where the language has its own."""
    forms = OWN_FORMS.get(language)
    if not forms or target[end - 1] not in forms or (end > 1 and target[end - 2].isascii()):
        return None
    mark = target[end - 1]
    if language in NO_STOPS and (_SHORT.search(target, 0, end) or target[end - 2 : end - 1] in CLASSES):
        return None
    own = forms[mark]
    cause = (
        f"“{mark}” ends the translation, which in this language is “{own}”" if own else f"this language has no “{mark}”"
    )
    return Finding(cause, (end - 1, end), own)


def _difference(subject: Subject, said: frozenset[str], says: frozenset[str]) -> str | None:
    """What the end of the translation lost or has too much; ``None`` where the two ends say the same."""
    if said & says or said == says or PAUSE in said | says:
        return None
    language = subject.profile.language
    if language in NO_STOPS and not says:
        return None
    if STOP in said and _ABBREVIATED.search(subject.source.rstrip()):
        return None
    if {STOP, EXCLAMATION} <= said | says:
        return None  # a matter of tone
    if says == {QUESTION} and not said - {STOP}:
        return None  # a title that asks, or a question that the source tells of
    if language == "ja" and _is_japanese(subject.target, said, says):
        return None
    if not said and STOP in says and _SHORT.search(subject.target.rstrip("\"'”’»«)]}*_ \n")):
        return None
    return f"the source ends with {_named(said)}, the translation with {_named(says)}"


def _is_japanese(target: str, said: frozenset[str], says: frozenset[str]) -> bool:
    """Whether Japanese ends so, too: a question in か with 。, a line before a list with 。, a noun with nothing."""
    if QUESTION in said:
        return re.search(r"[かのなう]。?\W*\Z", target) is not None
    return (COLON in said and STOP in says) or (not says and re.search(r"[ぁ-ん]\W*\Z", target) is None)


_ORDER = (QUESTION, EXCLAMATION, ELLIPSIS, COLON, STOP)


def _named(kinds: frozenset[str]) -> str:
    return " and ".join(kind for kind in _ORDER if kind in kinds) or "no mark"


def _with_fix(subject: Subject, cause: str, end: int, said: frozenset[str], says: frozenset[str]) -> Finding:
    """A full stop that is lost or added changes no meaning; other marks are for people."""
    if says == {STOP} and not said:
        return Finding(cause, (end - 1, end), "")
    if said == {STOP} and not says:
        end = len(subject.target.rstrip())
        return Finding(cause, (end, end), OWN_STOPS.get(subject.profile.language, "."))
    return Finding(cause, (max(0, end - 1), end))


CHECK = Check(
    name="end-punctuation",
    severity=Severity.WARNING,
    why="a text that ends otherwise than its source may be cut off, or ask what was said",
    remedy="End the translation as the source ends, with the marks of its language",
    find=find,
)
