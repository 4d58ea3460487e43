"""Marks of emphasis must pair (CommonMark 0.31.2, section 6.2), or readers see stars and underscores.

Emphasis may be dropped, moved or written with other marks; only what would show is a fault, and only where the source
does not show as much.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.checks.markup import Inline, Span, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_SIGNS = re.compile(r"[*＊_~]")
_STARS = re.compile(r"[*＊]+")
_UNDERSCORES = re.compile(r"_+")
_TILDES = re.compile(r"~~+")


def find(subject: Subject) -> Iterator[Finding]:
    """Marks that show in the translation and not in the source."""
    if _SIGNS.search(subject.target) is None:
        return
    both = inlines(subject)
    if both is None:
        return
    for signs in (_STARS, _UNDERSCORES, _TILDES):
        shown = [span for span in _shown(both[1], subject.target, signs) if not _is_gender_star(subject, span)]
        if shown and _total(shown) > _total(_shown(both[0], subject.source, signs)):
            start, end = shown[-1]
            yield Finding(f"“{subject.target[start:end]}” would show as it is written: it marks nothing", (start, end))
    if subject.profile.language == "de" and (span := _between_gender_stars(subject.target)):
        cause = "the two stars within words make everything between them emphasis"
        yield Finding(cause, span, remedy=r"Write a backslash before each: \*")


def _shown(inline: Inline, text: str, signs: re.Pattern[str]) -> list[Span]:
    """Where signs stand in what readers see; underscores within a word are part of it."""
    found = []
    for span in _stretches(inline):
        first, last = inline.place(span)
        for match in signs.finditer(text, first, last):
            start, end = match.span()
            inner = text[start - 1 : start].isalnum() and text[end : end + 1].isalnum()
            if signs is not _UNDERSCORES or not inner:
                found.append((start, end))
    return found


def _stretches(inline: Inline) -> list[Span]:
    """Where text with signs stands: the parser gives each sign that marks nothing as a piece of its own."""
    found: list[Span] = []
    for piece in inline.texts:
        if _SIGNS.search(piece.what) is None:
            continue
        if found and found[-1][1] == piece.span[0]:
            found[-1] = (found[-1][0], piece.span[1])
        else:
            found.append(piece.span)
    return found


def _total(spans: list[Span]) -> int:
    return sum(end - start for start, end in spans)


_GENDER_STAR = re.compile(r"(?<=[^\W\d_])\\?\*(?=(?:innen|in|r|n|e|s)\b)")
_GENDER_STARS = re.compile(rf"{_GENDER_STAR.pattern}[^*]*?(?<=[^\W\d_])\*(?=(?:innen|in|r|n|e|s)\b)")


def _is_gender_star(subject: Subject, span: Span) -> bool:
    """Whether a star is that of ``Leser*innen``, which shows on purpose."""
    at = span[0] - 1 if subject.target[span[0] - 1 : span[0]] == "\\" else span[0]
    return subject.profile.language == "de" and _GENDER_STAR.match(subject.target, at) is not None


def _between_gender_stars(text: str) -> Span | None:
    """Two stars of that kind, neither with a backslash, which CommonMark takes for a pair."""
    match = _GENDER_STARS.search(text)
    return match.span() if match and not match.group().startswith("\\") else None


CHECK = Check(
    name="emphasis",
    severity=Severity.ERROR,
    why="Marks that do not pair show as stars and underscores",
    remedy="Put the marks against the words, the same before and after, without spaces between; or leave both out",
    find=find,
)
