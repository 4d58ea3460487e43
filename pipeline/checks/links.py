"""A translation has the links of its source.  What they lead to is another check's."""

from __future__ import annotations

from collections.abc import Iterator

from pipeline.checks.markup import Inline, Mark, differences, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.problem import Severity


def find(subject: Subject) -> Iterator[Finding]:
    """Links that are lost or added, that have no words, or whose words are their address."""
    both = inlines(subject)
    if both is None or not (both[0].links or both[1].links):
        return
    before, after = both
    lost, added = differences(before.links, after.links, lambda link: link.what)
    excess = len(after.links) - len(before.links)
    if excess < 0:
        yield from _lost(lost, -excess, subject.target)
    for link in added if excess > 0 else ():
        yield Finding(f"a link to {link.what}, which the source does not have", after.place(link.span))
    if excess == 0 and lost:
        yield from _exchanged(lost, added, after)
    yield from _wordless(before, after)


def _lost(lost: list[Mark], count: int, target: str) -> Iterator[Finding]:
    """Which links are missing, as far as that can be told: the address of another may have changed as well."""
    if len(lost) > count:
        addresses = ", ".join(link.what for link in lost)
        yield Finding(f"{count} of the links to {addresses} {'is' if count == 1 else 'are'} missing")
        return
    for link in lost:
        at = target.find(link.what) if link.what else -1
        if at < 0:
            yield Finding(f"the link to {link.what} is missing")
        else:
            remedy = f"Write it as [words]({link.what}), with nothing between the brackets"
            yield Finding(f"the link to {link.what} is broken", (at, at + len(link.what)), remedy=remedy)


def _exchanged(lost: list[Mark], added: list[Mark], after: Inline) -> Iterator[Finding]:
    addresses = {link.what for link in lost}
    for link in added:
        if link.text in addresses:
            cause = f"the words and the address of the link to {link.text} are exchanged"
            yield Finding(cause, after.place(link.span), remedy=f"Write it as [words]({link.text})")


def _wordless(before: Inline, after: Inline) -> Iterator[Finding]:
    empty = [link for link in after.links if not link.text.strip()]
    if len(empty) > sum(not link.text.strip() for link in before.links):
        for link in empty:
            yield Finding(f"the link to {link.what} has no words", after.place(link.span))


CHECK = Check(
    name="links",
    severity=Severity.ERROR,
    why="A link that is lost or broken leads nobody anywhere, and its marks show in the text",
    remedy="Keep each link of the source: [words](address), or <a href=…>words</a>",
    find=find,
)
