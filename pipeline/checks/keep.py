"""Names and words that no language translates."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_LATIN = "A-Za-zÀ-ɏ"


def find(subject: Subject) -> Iterator[Finding]:
    """The kept words of the source that the translation does not have, as they are written."""
    kept = subject.terms.kept
    if not kept:
        return
    source = subject.source
    for word in kept:
        if (
            word in source
            and _alone(word).search(subject.source_prose)
            and not _with_ending(word).search(subject.prose)
        ):
            yield _lost(subject, word)


def _lost(subject: Subject, word: str) -> Finding:
    """The finding for a word; where it stands in another spelling, its place, and the right spelling as the fix."""
    near = _spelled(word).search(subject.prose)
    if near is None:
        return Finding(f"“{word}” is not in the translation", remedy=f"Write {word} as the source does")
    # A plain word that differs in its capital alone may be the word and not the name.
    sure = not word[1:].islower() or near[0].lower() != word.lower()
    return Finding(f"“{word}” is written “{near[0]}”", near.span(), word if sure else None)


@lru_cache(maxsize=1024)
def _alone(word: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(word)}(?!\w)")


@lru_cache(maxsize=1024)
def _with_ending(word: str) -> re.Pattern[str]:
    """The word with up to three letters of an ending: ``GitHubs``, ``GitHuba``; or among letters of another script."""
    return re.compile(
        rf"(?<![{_LATIN}]){re.escape(word)}(?![{_LATIN}]{{4}}|[A-ZÀ-Þ])" + (r"(?!\d)" if word[-1].isdigit() else "")
    )


@lru_cache(maxsize=1024)
def _spelled(word: str) -> re.Pattern[str]:
    """The word with or without hyphens, blanks and capitals."""
    letters = [re.escape(letter) for letter in word if letter.isalnum()]
    return re.compile(rf"(?<![{_LATIN}])" + r"[\s\-]?".join(letters), re.IGNORECASE)


CHECK = Check(
    name="keep",
    severity=Severity.WARNING,
    why="the project keeps this name in every language; in another spelling it is not found, or another thing",
    remedy="Write the name as the source does",
    find=find,
)
