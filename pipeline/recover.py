"""Recover messages and their translations from an article that was translated without a catalog."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from pipeline.document import Document, Segment
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.agreement import same_figures, same_marks
from pipeline.matching.bitext import Judged, judged_pairs
from pipeline.matching.merging import Row, Standing, settled
from pipeline.matching.traits import Traits, traits_of
from pipeline.values import Placed
from pipeline.values.restoring import meaning, meanings, restore, ways_of, wishes

_FEW = 3
"""So many words may be the same in both languages, if they are names; nobody but a reader can tell."""

_MARKUP = re.compile(r"[&<>*_`\[\]\\{}~|]")
_LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True, slots=True)
class _Part:
    """A segment of either side with its line and the text that its file has there."""

    line: int
    segment: Segment
    text: str


Known = Sequence[tuple[Traits, Traits]]
"""Texts and their translations, from which words are learned."""


def learned(pairs: Iterable[tuple[str, str]]) -> Known:
    """What translations that are known teach, as pairs of a text and its translation."""
    return tuple((traits_of(text, "", ()), traits_of(translation, "", ())) for text, translation in pairs)


def recover(
    document: Document, translated: Document, source: LocaleProfile, profile: LocaleProfile, known: Known = ()
) -> tuple[Row, ...]:
    """What a translated article has for the messages of its source, in the order of both.

    ``document`` has its values marked, ``translated`` has them as text; it may be of another format.
    ``source`` and ``profile`` are their locales.
    """
    lefts = [_Part(line, each, each.frame.read(each.source)) for line, each in document.numbered()]
    rights = [_Part(line, each, each.text) for line, each in translated.numbered()]
    ways = ways_of((placed for each in lefts for placed in each.segment.values), profile)
    pairs = judged_pairs(
        [_traits(each, [meaning(placed.value) for placed in each.segment.values]) for each in lefts],
        [_traits(each, meanings(each.text, profile, each.segment.shielded, ways)) for each in rights],
        known,
        lambda row, column: _objection(lefts[row], rights[column], source, profile),
    )
    same_format = _suffix(document.path) == _suffix(translated.path)
    rows: list[Row] = []
    for pair in pairs:
        ours = [lefts[index] for index in pair.rows]
        theirs = [rights[index] for index in pair.columns]
        rows += _rows(pair, ours, theirs, profile, same_format)
    return tuple(settled(rows))


def _objection(ours: _Part, found: _Part, source: LocaleProfile, profile: LocaleProfile) -> str:
    """What of a pair's figures and markup is not the same on both sides."""
    msgid = ours.segment.key[1]
    msgstr, lost = restore(found.text, ours.segment.values, profile, found.segment.shielded, msgid)
    if lost:
        return _lost(lost, ours.segment.values)
    if not same_figures(msgid, msgstr, source, profile):
        return "another figure"
    return "" if same_marks(msgid, msgstr) else "its markup is not the source's"


def _lost(names: Iterable[str], values: Iterable[Placed]) -> str:
    """The values that a translation does not say, with the author's words."""
    said = {each.name: each.source for each in values}
    return f"not found: {', '.join(f'{{{name}}} ({said[name]})' for name in names)}"


def _traits(part: _Part, said: Iterable[object]) -> Traits:
    return traits_of(part.text, part.segment.kind, said)


def _suffix(path: str) -> str:
    return path.rpartition(".")[2].lower()


def _rows(
    pair: Judged, ours: Sequence[_Part], theirs: Sequence[_Part], profile: LocaleProfile, same_format: bool
) -> Iterator[Row]:
    """The rows of a pair of stretches; what has no words is no message."""
    ours = [each for each in ours if not each.segment.wordless]
    if not theirs:
        for each in ours:
            yield _row(Standing.MISSING, "nothing stands for it", each)
    elif not ours:
        for each in theirs:
            if pair.rows or not _LETTER.search(each.text):
                continue
            yield Row(Standing.ADDED, "no message stands for it", None, each.line, "", each.text)
    else:
        found = replace(theirs[0], text=_joined([each.text for each in theirs], profile))
        for each in ours:
            yield _paired(pair, each, found, theirs[0].segment, profile, same_format)


def _joined(texts: Sequence[str], profile: LocaleProfile) -> str:
    return (" " if profile.spaced else "").join(texts)


def _row(standing: Standing, why: str, ours: _Part, found: _Part | None = None, msgstr: str = "") -> Row:
    where = (found.line, found.text) if found else (None, "")
    return Row(standing, why, ours.line, where[0], ours.text, where[1], ours.segment.key, msgstr)


def _paired(pair: Judged, ours: _Part, found: _Part, theirs: Segment, profile: LocaleProfile, same_format: bool) -> Row:
    is_same = found.text == ours.text
    if is_same and len(ours.text.split()) > _FEW:
        return _row(Standing.MISSING, "left in the language of the source", ours, found)
    shielded = theirs.shielded if theirs.text == found.text else ()
    msgstr, lost = restore(found.text, ours.segment.values, profile, shielded, ours.segment.key[1])
    doubt = pair.doubt
    if not doubt and lost:
        doubt = _lost(lost, ours.segment.values)
    if not doubt and is_same:
        doubt = "the same as in the source"
    if not doubt and not same_format and _MARKUP.search(ours.text + found.text):
        doubt = "markup of another format"
    row = _row(Standing.UNSURE if doubt else Standing.SURE, doubt or pair.grounds, ours, found, msgstr)
    return replace(row, comment=wishes(found.text, ours.segment.values, profile, shielded))


def resemblance(document: Document, translated: Document, profile: LocaleProfile) -> float:
    """How like a translation of an article a text is, from 0 to 1: by the order of its kinds, its facts and names."""
    ways = ways_of((placed for each in document.segments() for placed in each.values), profile)
    ours = [
        traits_of(each.frame.read(each.source), each.kind, [meaning(placed.value) for placed in each.values])
        for each in document.segments()
    ]
    theirs = [
        traits_of(each.text, each.kind, meanings(each.text, profile, each.shielded, ways))
        for each in translated.segments()
    ]
    shape = SequenceMatcher(None, [each.kind for each in ours], [each.kind for each in theirs], False).ratio()
    facts, others = (
        frozenset().union(*(each.facts | each.meanings | each.figures for each in side)) for side in (ours, theirs)
    )
    return (shape + len(facts & others) / max(1, len(facts | others))) / 2
