"""Every value of the source must stand in the translation, as ``{name}``, and none that the source does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline import placeholders
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity

_BRACE = re.compile(r"\{\{|\}\}|\{[A-Za-z_][A-Za-z0-9_]*\}|(?P<stray>[{}])")


def find(subject: Subject) -> Iterator[Finding]:
    """What is lost, unknown, or no placeholder.  In a message without values, braces are text."""
    if not subject.message.values:
        return
    wanted = set(placeholders.names(subject.source))
    try:
        written = set(placeholders.names(subject.target))
    except placeholders.Malformed as error:
        span = next((each.span() for each in _BRACE.finditer(subject.target) if each["stray"]), None)
        remedy = "Write a placeholder as {name}, and a brace that is text twice: {{ or }}"
        yield Finding(f"stray brace in the translation near “{error}”", span, remedy=remedy)
        return
    if wanted == written:
        return
    for name in sorted(wanted - written):
        yield _lost(subject.target, name)
    for name in sorted(written - wanted):
        at = subject.target.find(f"{{{name}}}")
        remedy = f"Use {', '.join(f'{{{each}}}' for each in sorted(wanted))}"
        yield Finding(f"placeholder {{{name}}} is not in the source", (at, at + len(name) + 2), remedy=remedy)


def _lost(target: str, name: str) -> Finding:
    """A placeholder that is not there, with the place of what it may have become."""
    near = re.search(rf"\{{\{{{name}\}}\}}|[｛{{]\s*{name}\s*[｝}}]|%\({name}\)s|\${{{name}}}", target)
    span = near.span() if near else None
    return Finding(f"placeholder {{{name}}} is missing", span, remedy=f"Put {{{name}}} where the figure belongs")


CHECK = Check(
    name="placeholders",
    severity=Severity.ERROR,
    why="A lost placeholder is a figure that readers do not see, an unknown one cannot be filled",
    remedy="Keep the placeholders of the source, letter for letter; their order is free",
    find=find,
)
