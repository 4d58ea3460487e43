"""Match the entries of another program's catalog with the messages of our articles.

What such programs write was looked at with po4a 0.69, mdpo 2.1 and Translate Toolkit 3.20: Markdown's inline markup
stays, and figures are text.  Heading marks go, ``{#id}`` does not.  Lines may end where the source's do.  Whole lists
and tables, and all of the front matter, may be one entry.  Contexts are places of the file.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.catalog import Entry
from pipeline.document import Document, Segment
from pipeline.formats import parse
from pipeline.locale_profile import LocaleProfile
from pipeline.matching.merging import Row, Standing, settled
from pipeline.values.restoring import restore, wishes

_ID = re.compile(r"\s*\{#[^\s{}]+\}\s*$")
"""The id of a heading, which other programs take for a part of its text."""

_KEY = re.compile(r"(?:\A|(?<=\s))([A-Za-z_][\w-]*):(?=\s|\Z)")
"""A key of front matter, whose lines may have been joined."""

_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_UNDERSCORES = re.compile(r"(?<![\w\\])(__?)(?=[^\s_])(.+?)(?<=[^\s_\\])\1(?!\w)")

_LETTER = re.compile(r"[^\W\d_]")

_FEW = 3
"""So many words may be the same in both languages: names."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a message stands: the path of its article, its line, its segment, and the text that the file has there."""

    article: str
    line: int
    segment: Segment
    text: str


@dataclass(frozen=True, slots=True)
class Adopted:
    """The rows of each article that has some, by its path, and those of entries that no message has."""

    by_article: Mapping[str, tuple[Row, ...]]
    unmatched: tuple[Row, ...]


def adopt(documents: Iterable[Document], entries: Iterable[Entry], profile: LocaleProfile) -> Adopted:
    """What the entries of another catalog are for our messages.  ``documents`` have their values marked.

    An entry of figures alone is for none: each locale writes them by itself.
    """
    index = _Index(documents)
    rows: dict[str, list[Row]] = defaultdict(list)
    unmatched = []
    for entry in entries:
        found = list(_rows(entry, index, profile)) if entry.msgstr and not entry.msgid_plural else []
        for article, row in found:
            rows[article].append(row)
        if not found and entry.is_translated and _LETTER.search(entry.msgid):
            unmatched.append(_unmatched(entry))
    return Adopted({article: tuple(settled(those)) for article, those in rows.items()}, tuple(unmatched))


class _Index:
    """The messages of all articles by their texts."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self.exact: dict[tuple[str | None, str], list[_Place]] = defaultdict(list)
        self.alike: dict[str, list[_Place]] = defaultdict(list)
        self.formats: dict[str, Document] = {}
        for document in documents:
            self.formats.setdefault(document.path.rpartition(".")[2].lower(), document)
            for line, segment in document.numbered():
                if not segment.wordless:
                    place = _Place(document.path, line, segment, segment.frame.read(segment.source))
                    self.exact[segment.key].append(place)
                    self.alike[_normal(place.text)].append(place)

    def pieces(self, text: str) -> Iterator[list[Segment]]:
        """A text as the articles' formats split it, one after another, and as front matter."""
        for suffix, document in self.formats.items():
            yield list(parse(f"piece.{suffix}", text, document.reading).segments())


def _rows(entry: Entry, index: _Index, profile: LocaleProfile) -> Iterator[tuple[str, Row]]:
    """The rows of an entry with the paths of their articles: for its message, or for the messages in its pieces."""
    places = index.exact.get(entry.key) or index.exact.get((None, entry.msgid))
    if places:
        for place in places:
            yield place.article, _row(entry, place, entry.msgstr, "same message", ())
        return
    for msgid, msgstr in _pairs(entry, index):
        for place in _by_text(msgid, index):
            text, lost = restore(msgstr, place.segment.values, profile, msgid=place.segment.key[1])
            same = _collapsed(msgid) == _collapsed(place.text)
            row = _row(entry, place, text, "same text" if same else "", lost)
            yield place.article, replace(row, comment=_comment(entry, wishes(msgstr, place.segment.values, profile)))


def _comment(entry: Entry, wish: str) -> str:
    return "\n".join(line for line in (entry.comment, wish) if line)


def _by_text(msgid: str, index: _Index) -> list[_Place]:
    """The messages of a text: those that have just it before those whose markup is written otherwise."""
    places = index.alike.get(_normal(msgid), [])
    same = [place for place in places if _collapsed(place.text) == _collapsed(msgid)]
    return same or places


def _row(entry: Entry, place: _Place, msgstr: str, grounds: str, lost: Sequence[str]) -> Row:
    doubt = ""
    if entry.is_fuzzy:
        doubt = "fuzzy there"
    elif lost:
        said = {each.name: each.source for each in place.segment.values}
        doubt = f"not found: {', '.join(f'{{{name}}} ({said[name]})' for name in lost)}"
    elif place.segment.context is not None and place.segment.context != entry.context:
        doubt = "it has no context there"
    elif not grounds:
        doubt = "its markup is written otherwise"
    standing, why = (Standing.UNSURE, doubt) if doubt else (Standing.SURE, grounds)
    if msgstr == place.text and len(msgstr.split()) > _FEW:
        standing, why = Standing.MISSING, "left in the language of the source"
    return Row(
        standing, why, place.line, entry.line, place.text, entry.msgstr, place.segment.key, msgstr, entry.comment, entry
    )


def _unmatched(entry: Entry) -> Row:
    return Row(Standing.ADDED, "no message has it", None, entry.line, entry.msgid, entry.msgstr, entry=entry)


def _pairs(entry: Entry, index: _Index) -> Iterator[tuple[str, str]]:
    """The texts of an entry and their translations: as they stand, by keys of front matter, or piece by piece."""
    msgid, msgstr = (_ID.sub("", text.strip()) for text in (entry.msgid, entry.msgstr))
    if _by_text(msgid, index) and "\n" not in msgstr:
        yield msgid, msgstr
        return
    found = list(_keyed(msgid, msgstr))
    if not any(_by_text(text, index) for text, _ in found):
        found = next(filter(None, _split(msgid, msgstr, index)), [])
    yield from found or [(msgid, " ".join(msgstr.split()))]


def _split(msgid: str, msgstr: str, index: _Index) -> Iterator[list[tuple[str, str]]]:
    """The pieces of an entry with their translations, by each format in which the two sides have the same pieces."""
    for ours, theirs in zip(index.pieces(msgid), index.pieces(msgstr), strict=True):
        if [each.kind for each in ours] == [each.kind for each in theirs]:
            pairs = [(before.text, after.text) for before, after in zip(ours, theirs, strict=True)]
            if any(_by_text(text, index) for text, _ in pairs):
                yield pairs


def _keyed(msgid: str, msgstr: str) -> Iterator[tuple[str, str]]:
    """The values of front matter that is one entry, where the translation has the same keys."""
    common = set(_KEY.findall(msgid)) & set(_KEY.findall(msgstr))
    key = re.compile(rf"(?:\A|(?<=\s))({'|'.join(map(re.escape, sorted(common)))}):(?=\s|\Z)")
    ours, theirs = (key.split(text) for text in (msgid, msgstr))
    if common and ours[1::2] == theirs[1::2] and not ours[0].strip():
        for before, after in zip(ours[2::2], theirs[2::2], strict=True):
            yield _unquoted(before), _unquoted(after)


def _unquoted(value: str) -> str:
    """A value of YAML without its quotes (YAML 1.2, section 7.3)."""
    text = value.strip()
    if len(text) >= 2 and text[0] == text[-1] == '"':
        return text[1:-1].replace('\\"', '"')
    if len(text) >= 2 and text[0] == text[-1] == "'":
        return text[1:-1].replace("''", "'")
    return text


def _collapsed(text: str) -> str:
    return " ".join(_ID.sub("", text).replace("\\\n", "\n").split())


def _normal(text: str) -> str:
    """A text without what programs write in several ways: spaces, escapes, the signs of emphasis."""
    starred = _UNDERSCORES.sub(lambda match: match[1].replace("_", "*") + match[2] + match[1].replace("_", "*"), text)
    return _collapsed(_ESCAPE.sub(r"\1", starred))
