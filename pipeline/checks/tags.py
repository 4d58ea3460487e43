"""A translation has the tags of its source, closed and nested; their attributes are the author's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pipeline.checks.markup import Inline, Tag, differences, inlines
from pipeline.checks.subject import Check, Finding, Subject
from pipeline.formats.html import VOID
from pipeline.problem import Severity

_FREE = frozenset({"br", "wbr", "/br", "/wbr"})
"""Tags that a language may do without, or put elsewhere."""

_OWN = frozenset(
    {"title", "alt", "placeholder", "aria-label", "content", "href", "src", "lang", "xml:lang", "dir", "hreflang"}
)
"""Attributes whose values are prose, a language, or another check's."""


def find(subject: Subject) -> Iterator[Finding]:
    """Tags that are lost, added or changed, or that cross each other."""
    both = inlines(subject)
    if both is None or not (both[0].tags or both[1].tags):
        return
    before, after = both
    told = _told_elsewhere(before, after)
    lost, added = differences(_counted(before, told), _counted(after, told), _signature)
    yield from _changed(lost, added, after)
    yield from (Finding(f"the tag {tag.written} is missing") for tag in lost)
    for tag in added:
        yield Finding(f"the tag {tag.written} is not in the source", after.place(tag.span))
    crossing = _crossing(after.tags)
    if crossing and not lost and not added and _crossing(before.tags) is None:
        yield Finding(f"{crossing.written} closes an element in which another is open", after.place(crossing.span))


def _told_elsewhere(before: Inline, after: Inline) -> frozenset[str]:
    """The tags of links, images and code whose number another check finds wrong."""
    kinds = {
        "a": (before.links, after.links),
        "img": (before.images, after.images),
        "code": (before.codes, after.codes),
    }
    return frozenset(name for kind, (old, new) in kinds.items() if len(old) != len(new) for name in (kind, f"/{kind}"))


def _counted(inline: Inline, told: frozenset[str]) -> tuple[Tag, ...]:
    return tuple(tag for tag in inline.tags if tag.name not in _FREE and tag.name not in told)


def _signature(tag: Tag) -> tuple[str, tuple[tuple[str, str], ...]]:
    return tag.name, tuple(sorted((name, "" if name in _OWN else value) for name, value in tag.attributes))


def _changed(lost: list[Tag], added: list[Tag], after: Inline) -> Iterator[Finding]:
    """Tags of one name of which only the attributes differ; they are taken out of both lists."""
    for tag in tuple(lost):
        twin = next((each for each in added if each.name == tag.name), None)
        if twin is not None:
            lost.remove(tag)
            added.remove(twin)
            remedy = f"Write {tag.written}; only a title or an alternative text in it is translated"
            yield Finding(f"the tag {tag.written} became {twin.written}", after.place(twin.span), remedy=remedy)


def _crossing(tags: Iterable[Tag]) -> Tag | None:
    """The first tag that does not close what was opened last."""
    opened: list[str] = []
    for tag in tags:
        if not tag.name.startswith("/"):
            if tag.name not in VOID and not tag.written.endswith("/>"):
                opened.append(tag.name)
        elif opened and opened[-1] == tag.name[1:]:
            opened.pop()
        else:
            return tag
    return None


CHECK = Check(
    name="tags",
    severity=Severity.ERROR,
    why="A tag that is lost, open or changed spoils the page around it",
    remedy="Keep each tag of the source with its attributes, and close what is opened",
    find=find,
)
