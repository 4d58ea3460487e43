"""Two messages, one translation: one of them was pasted into the wrong entry."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.checks.subject import CheckAmong, Finding, Subject
from pipeline.matching.tokens import Kind, tokens
from pipeline.problem import Severity

_FEWEST = 4
"""Words below which two messages may well be synonyms: labels, headings."""

_COMPARED = 8
"""How many others of a group a message is compared with, so that a group of thousands costs no more than its size."""

_ARTICLES = frozenset(
    "el la los las lo un una unos unas the a an le les une des der die das den dem ein eine einen einer einem o os as"
    " um"
    " uma uns umas il i gli uno".split()
)
"""Words that say the gender and number of another, in the languages that sources are read in."""

_INFLECTED = 2
"""How many letters at its end an inflected word may change."""


def find(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    """The reviewed translations that stand under another message of another meaning, too."""
    same: dict[tuple[str, str], list[Subject]] = {}
    for subject in subjects:
        if subject.entry.is_reviewed:
            same.setdefault((subject.profile.tag, subject.target), []).append(subject)
    for group in same.values():
        if len(group) > 1:
            yield from _strange(group)


def _strange(group: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    distinct = list(dict.fromkeys(subject.source for subject in group))
    if len(distinct) == 1:
        return
    said = {source: _said(source) for source in distinct}
    for subject in group:
        own = said[subject.source]
        others = (source for source in distinct[:_COMPARED] if source != subject.source)
        other = next((source for source in others if not _is_akin(own, said[source])), None)
        if other is not None:
            yield subject, Finding(f"“{_short(other)}” has the same translation")


def _said(text: str) -> tuple[str, ...]:
    """What a message says: its words, figures and values, without its markup and marks."""
    return tuple(
        token.text.casefold() for token in tokens(text) if token.kind not in (Kind.MARK, Kind.SPACE, Kind.ADDRESS)
    )


def _is_akin(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether one translation can be right for both: short labels, and messages that differ in the forms of words."""
    if min(len(one), len(other)) < _FEWEST:
        return True
    return len(one) == len(other) and all(map(_is_form, one, other))


def _is_form(one: str, other: str) -> bool:
    if one == other or (one in _ARTICLES and other in _ARTICLES):
        return True
    common = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), None)
    shared = min(len(one), len(other)) if common is None else common
    return shared >= 3 and shared >= max(len(one), len(other)) - _INFLECTED


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 60 else line[:57] + "…"


CHECK = CheckAmong(
    name="same-translation",
    severity=Severity.WARNING,
    why="A translation under two messages of different meaning is wrong for one of them",
    remedy="Translate this message anew, or leave it if both mean the same",
    find=find,
)
