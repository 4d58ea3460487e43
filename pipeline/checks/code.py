"""Code is copied by readers: it stands in the translation as it stands in the source."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.markup import differences, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity


def find(subject: Subject) -> Iterator[Finding]:
    """Code that is lost, added or changed."""
    both = inlines(subject)
    if both is None or not (both[0].codes or both[1].codes):
        return
    before, after = both
    lost, added = differences(before.codes, after.codes, lambda code: code.what)
    pairs = min(len(lost), len(added))
    for old, new in zip(lost[:pairs], added[:pairs], strict=True):
        remedy = f"Write {old.what} as it is in the source"
        yield Finding(f"the code “{old.what}” became “{new.what}”", after.place(new.span), remedy=remedy)
    for code in lost[pairs:]:
        at = subject.target.find(code.what)
        span = (at, at + len(code.what)) if at >= 0 else None
        yield Finding(f"the code “{code.what}” is {'no code any more' if span else 'missing'}", span)
    for code in added[pairs:]:
        yield Finding(f"the code “{code.what}” is not in the source", after.place(code.span))


CHECK = Check(
    name="code",
    severity=Severity.ERROR,
    why="A command or name that was translated does not work",
    remedy="Copy code from the source, with its backticks, and change nothing in it",
    find=find,
)
