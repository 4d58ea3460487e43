"""One message, two translations: readers take them for two things."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.catalog import Key
from pipeline.checks.subject import CheckAmong, Finding, Subject
from pipeline.problem import Severity


def find(subjects: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    """The reviewed translations of messages that have another one as well; spaces of any width are the same."""
    same: dict[tuple[str, Key], list[Subject]] = {}
    for subject in subjects:
        if subject.entry.is_reviewed:
            same.setdefault((subject.profile.tag, subject.entry.key), []).append(subject)
    for group in same.values():
        if len(group) > 1:
            yield from _differing(group)


def _differing(group: Sequence[Subject]) -> Iterator[tuple[Subject, Finding]]:
    forms = [" ".join(subject.target.split()) for subject in group]
    if len(set(forms)) == 1:
        return
    for subject, form in zip(group, forms, strict=True):
        other = next(each for each in forms if each != form)
        yield subject, Finding(f"the same message is translated elsewhere as “{other}”")


CHECK = CheckAmong(
    name="inconsistent",
    severity=Severity.WARNING,
    why="Readers take two names of one thing for two things",
    remedy="Use one translation, or have the author give the message a context",
    find=find,
)
