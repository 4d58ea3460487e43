"""The words that a project wants for its terms, and those that it does not want."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_WORD = re.compile(r"\w+")
_ARTICLE = re.compile(r"\A(?:ال)(?=\w{3})")
_CLITICS = r"(?:[وفبلك]{0,2}(?:ال|لل)?)"
"""What Arabic joins to the beginning of a word."""

Wanted = tuple[tuple[str, ...], tuple[str, ...]]


def find(subject: Subject) -> Iterator[Finding]:
    """The terms of the source whose translation has a word that is forbidden, or none that is wanted.

    A wanted word may be inflected or be part of a compound; one that is forbidden is found as it is written.  The
    longest term goes first: what belongs to it is no other term.
    """
    glossary = subject.terms.glossary
    if not glossary:
        return
    words = _WORD.findall(subject.source.lower())
    index = _index(tuple(glossary))
    if index.keys().isdisjoint(words) and subject.source_profile.spaced:
        return
    for term in _terms(subject, index if subject.source_profile.spaced else {"": tuple(glossary)}):
        if found := _fault(subject, term, glossary):
            yield found


@lru_cache(maxsize=32)
def _index(terms: tuple[str, ...]) -> Mapping[str, tuple[str, ...]]:
    """The terms by their first words, long ones first."""
    found: dict[str, list[str]] = {}
    for term in sorted(terms, key=len, reverse=True):
        first = _WORD.search(term)
        if first:
            found.setdefault(first[0], []).append(term)
    return {first: tuple(these) for first, these in found.items()}


def _terms(subject: Subject, index: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    """The terms in the source, each once."""
    text = subject.source_prose.lower()
    words = {"", *_WORD.findall(text)}
    candidates = sorted({term for word in words for term in index.get(word, ())}, key=lambda term: (-len(term), term))
    for term in candidates:
        pattern = _whole(term) if subject.source_profile.spaced else re.compile(re.escape(term))
        if pattern.search(text):
            text = pattern.sub(lambda found: "\ufffc" * len(found[0]), text)
            yield term


def _fault(subject: Subject, term: str, glossary: Mapping[str, Wanted]) -> Finding | None:
    wanted, forbidden = glossary[term]
    prose = subject.prose
    said = " or ".join(f"“{word}”" for word in wanted)
    remedy = f"Write {said}" if wanted else ""
    masked = prose
    for word in wanted:
        masked = _as_written(word, subject).sub(lambda found: "\ufffc" * len(found[0]), masked)
    for word in forbidden:
        if found := _as_written(word, subject).search(masked):
            return Finding(f"“{term}” is translated as “{found[0]}”, which is forbidden", found.span(), remedy=remedy)
    if wanted and not any(_stands(word, subject) for word in wanted):
        return Finding(f"the translation of “{term}” is not {said}", remedy=remedy)
    return None


@lru_cache(maxsize=4096)
def _whole(term: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.IGNORECASE)


def _as_written(word: str, subject: Subject) -> re.Pattern[str]:
    if not subject.profile.spaced:
        return re.compile(re.escape(word), re.IGNORECASE)
    return _with_clitics(word) if subject.profile.language == "ar" else _whole(word)


@lru_cache(maxsize=4096)
def _with_clitics(word: str) -> re.Pattern[str]:
    words = r"\s+".join(_CLITICS + re.escape(_ARTICLE.sub("", each)) for each in word.split())
    return re.compile(rf"(?<!\w){words}(?!\w)")


def _stands(wanted: str, subject: Subject) -> bool:
    """Whether a wanted word stands in the translation, inflected or in a compound."""
    text = _folded(subject.prose)
    if not subject.profile.spaced:
        return _folded(wanted) in text
    return all(_stem(word) in text for word in wanted.split())


@lru_cache(maxsize=4096)
def _stem(word: str) -> str:
    """A word without what inflection changes: its last letters, fewer of a short word."""
    word = _ARTICLE.sub("", _folded(word))
    length = len(word)
    cut = 0 if length < 4 else 1 if length == 4 else min(3, length // 4 + 1)
    return word[: length - cut]


@lru_cache(maxsize=64)
def _folded(text: str) -> str:
    """A text in small letters without accents, so that an umlaut or a vowel sign makes no difference."""
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if unicodedata.category(letter) != "Mn")


CHECK = Check(
    name="glossary",
    severity=Severity.WARNING,
    why="a term that is translated in two ways is two things to a reader",
    remedy="Write the word of the glossary",
    find=find,
)
