"""Hold an edition against its source: a translation may change words, never the structure around them.

The edition is split again.  What is markup must be the same markup, character for character, between segments of the
same kinds in the same order, and each segment must hold the same links, images, code, footnote references and tags.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from pipeline.document import DIRECTION, LANGUAGE, Document, Fault, Markup, Part, Segment
from pipeline.formats import parse

Join = Callable[[Document], str]
"""From a document to the text of its edition."""

_FREE = frozenset({"emphasis", "strong", "strikethrough", "<br", "<wbr"})
"""Inline markup that a language may do without, or put elsewhere."""


def verify(original: Document, translated: Document, join: Join) -> tuple[Fault, ...]:
    """The faults of a translated document, none where its edition has the structure of the original."""
    changed = [
        index
        for index, (before, after) in enumerate(zip(original.parts, translated.parts, strict=True))
        if before != after and isinstance(after, Segment)
    ]
    if not changed or _is_sound(original, translated, changed, join):
        return ()
    guilty = list(_guilty(original, translated, changed, join))
    rest = [index for index in changed if index not in guilty]
    if not _is_sound(original, translated, rest, join):
        guilty = changed  # each alone does no harm, together they do
    return tuple(_fault(original, translated, index, join) for index in guilty)


def _guilty(original: Document, translated: Document, indexes: Sequence[int], join: Join) -> Iterator[int]:
    """The parts whose translation alone breaks the structure, found by halving."""
    if _is_sound(original, translated, indexes, join):
        return
    if len(indexes) == 1:
        yield indexes[0]
        return
    middle = len(indexes) // 2
    yield from _guilty(original, translated, indexes[:middle], join)
    yield from _guilty(original, translated, indexes[middle:], join)


def _is_sound(original: Document, translated: Document, indexes: Sequence[int], join: Join) -> bool:
    again = _split_again(original, translated, indexes, join)
    return len(again) == len(original.parts) and all(map(_matches, original.parts, again))


def _split_again(original: Document, translated: Document, indexes: Sequence[int], join: Join) -> tuple[Part, ...]:
    """The parts of an edition in which only the given parts are translated."""
    chosen = set(indexes)
    parts = tuple(
        after if index in chosen else before
        for index, (before, after) in enumerate(zip(original.parts, translated.parts, strict=True))
    )
    return parse(original.path, join(replace(original, parts=parts)), original.reading).parts


def _matches(before: Part, after: Part) -> bool:
    if isinstance(before, Markup) or isinstance(after, Markup):
        return before == after
    if before.kind in (LANGUAGE, DIRECTION):
        return before.kind == after.kind
    return before.kind == after.kind and not _difference(before, after)


def _difference(before: Segment, after: Segment) -> Counter[str]:
    """The inline markup that one has and the other has not: positive where it was lost, negative where it was added."""
    counts = Counter(each for each in before.markup if each not in _FREE)
    counts.subtract(each for each in after.markup if each not in _FREE)
    return Counter({each: count for each, count in counts.items() if count})


def _fault(original: Document, translated: Document, index: int, join: Join) -> Fault:
    before, after = original.parts[index], translated.parts[index]
    assert isinstance(before, Segment)  # noqa: S101 - only segments are changed
    assert isinstance(after, Segment)  # noqa: S101 - see above
    again = _split_again(original, translated, [index], join)
    found = again[index] if index < len(again) else None
    what = "it begins, ends or splits a block: look at its first signs, blank lines and table bars"
    if isinstance(found, Segment) and len(again) == len(original.parts) and (difference := _difference(before, found)):
        lost = [_named(each) for each, count in sorted(difference.items()) if count > 0]
        added = [_named(each) for each, count in sorted(difference.items()) if count < 0]
        parts = [f"{verb} {', '.join(names)}" for verb, names in (("it loses", lost), ("it adds", added)) if names]
        what = " and ".join(parts)
    return Fault(before, after, what)


def _named(markup: str) -> str:
    if markup.startswith("<"):
        return f"the tag {markup}>"
    if markup.startswith("footnote "):
        return f"the reference [^{markup.removeprefix('footnote ')}]"
    return "a code span" if markup == "code" else f"a {markup}"
