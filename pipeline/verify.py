"""Hold an edition against its source: a translation may change words, never the structure around them.

The edition is split again.  What is markup must be the same markup, character for character, between segments of the
same kinds in the same order, and each segment must hold the same links, images, code, footnote references and tags.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.document import DIRECTION, LANGUAGE, Document, Fault, Markup, Part, Segment
from pipeline.formats import parse

Join = Callable[[Document], str]
"""From a document to the text of its edition."""

_FREE = frozenset({"emphasis", "strong", "strikethrough", "<br", "<wbr"})
"""Inline markup that a language may do without, or put elsewhere."""


def verify(original: Document, translated: Document, join: Join) -> tuple[Fault, ...]:
    """The faults of a translated document, none where its edition has the structure of the original."""
    trial = _Trial(original, translated, join)
    changed = [
        index
        for index, (before, after) in enumerate(zip(original.parts, translated.parts, strict=True))
        if before != after and isinstance(after, Segment)
    ]
    if not changed or trial.is_sound(changed):
        return ()
    guilty = dict(_guilty(trial, changed))
    rest = [index for index in changed if index not in guilty]
    if not trial.is_sound(rest):
        guilty = dict.fromkeys(changed, trial)  # each alone does no harm, together they do
    return tuple(_fault(closest, index) for index, closest in guilty.items())


@dataclass(frozen=True, slots=True)
class _Trial:
    """A document and its translation, of which any parts can be tried together.

    ``start`` is the index, in the whole document, of the first of the parts that are here.
    """

    original: Document
    translated: Document
    join: Join
    start: int = 0

    def split_again(self, indexes: Sequence[int]) -> tuple[Part, ...]:
        """The parts of an edition in which only the given parts are translated; none where it cannot be split."""
        chosen = set(indexes)
        pairs = zip(self.original.parts, self.translated.parts, strict=True)
        parts = tuple(after if index in chosen else before for index, (before, after) in enumerate(pairs, self.start))
        text = self.join(replace(self.original, parts=parts))
        try:
            return parse(self.original.path, text, self.original.reading).parts
        except AssertionError:  # of ``partition``: a text that it cannot part is no edition
            return ()

    def is_sound(self, indexes: Sequence[int]) -> bool:
        """Whether these parts, translated, leave the structure as it is."""
        again = self.split_again(indexes)
        return len(again) == len(self.original.parts) and all(map(_matches, self.original.parts, again))

    def narrowed(self, indexes: Sequence[int]) -> _Trial:
        """The trial of a stretch around the given parts, where that reads by itself as it does in the whole."""
        first = max(0, indexes[0] - 1 - self.start)
        last = min(len(self.original.parts), indexes[-1] + 2 - self.start)
        original = replace(self.original, parts=self.original.parts[first:last])
        translated = replace(self.translated, parts=self.translated.parts[first:last])
        closer = _Trial(original, translated, self.join, self.start + first)
        return closer if closer.is_sound(()) else self


def _guilty(trial: _Trial, indexes: Sequence[int]) -> Iterator[tuple[int, _Trial]]:
    """The parts whose translation alone breaks the structure, found by halving, each with the trial that showed it."""
    if trial.is_sound(indexes):
        return
    if len(indexes) == 1:
        yield indexes[0], trial
        return
    middle = len(indexes) // 2
    for half in (indexes[:middle], indexes[middle:]):
        yield from _guilty(trial.narrowed(half), half)


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


def _fault(trial: _Trial, index: int) -> Fault:
    before, after = trial.original.parts[index - trial.start], trial.translated.parts[index - trial.start]
    assert isinstance(before, Segment)  # noqa: S101 - only segments are changed
    assert isinstance(after, Segment)  # noqa: S101 - see above
    again = trial.split_again([index])
    found = again[index - trial.start] if index - trial.start < len(again) else None
    what = "it begins, ends or splits a block: look at its first signs, blank lines and table bars"
    if (
        isinstance(found, Segment)
        and len(again) == len(trial.original.parts)
        and (difference := _difference(before, found))
    ):
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
