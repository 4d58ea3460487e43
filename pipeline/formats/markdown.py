"""Markdown: CommonMark 0.31.2 and GFM, read by pulldown-cmark.

Its events carry byte ranges of the source, so what is split here and what is shown on a page cannot disagree.  A
segment is the inline content of a leaf block: a paragraph, a heading, the text of a list item, a table cell.  Its
inline markup stays in the message.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pyromark

from pipeline.document import Part, Segment
from pipeline.formats import front_matter, html
from pipeline.formats.lines import lines_of
from pipeline.formats.partition import Placed, partition

_EXTENSIONS = pyromark.Options
OPTIONS = (
    _EXTENSIONS.ENABLE_TABLES
    | _EXTENSIONS.ENABLE_FOOTNOTES
    | _EXTENSIONS.ENABLE_STRIKETHROUGH
    | _EXTENSIONS.ENABLE_TASKLISTS
    | _EXTENSIONS.ENABLE_HEADING_ATTRIBUTES
    | _EXTENSIONS.ENABLE_YAML_STYLE_METADATA_BLOCKS
    | _EXTENSIONS.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    | _EXTENSIONS.ENABLE_GFM
    | _EXTENSIONS.ENABLE_DEFINITION_LIST
    | _EXTENSIONS.ENABLE_MATH
)
"""The extensions with which articles are both split and rendered."""

_INLINE_TAGS = {"Emphasis", "Strong", "Strikethrough", "Superscript", "Subscript", "Link", "Image"}
_INLINE_LEAVES = {"Text", "Code", "InlineHtml", "InlineMath", "DisplayMath", "FootnoteReference"}
_OPAQUE_LEAVES = _INLINE_LEAVES - {"Text"}
_ALTERNATIVE = re.compile(r"!\[((?:[^\[\]\\]|\\.)+)\]", re.DOTALL)

Splitter = Callable[[str], tuple[Part, ...]]


def split(text: str) -> tuple[Part, ...]:
    """The partition of a Markdown file."""
    data = text.encode()
    return partition(data, _Splitter(data).segments())


def render(text: str) -> str:
    """The HTML of a Markdown file, as it stands: not sanitised, front matter left out."""
    return pyromark.html(text, options=OPTIONS)


@dataclass(slots=True)
class _Run:
    """The inline content of one leaf block so far: its byte range, and what in it is not prose."""

    start: int
    end: int
    shielded: list[tuple[int, int]] = field(default_factory=list)
    images: list[tuple[int, int]] = field(default_factory=list)
    prose: bool = False


class _Splitter:
    """Walks the events of a document once and yields its segments with their byte ranges."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.quotes = 0
        self.section: str | None = None
        self.blocks: list[tuple[str, str]] = []
        self.links: list[int] = []
        self.run: _Run | None = None
        self.columns: list[str] = []
        self.column = 0
        self.in_head = False

    def segments(self) -> Iterator[Placed]:
        """``(start, end, segment)`` in the order of the file; offsets are bytes of its UTF-8."""
        for event, range_ in pyromark.events_with_range(self.data.decode(), options=OPTIONS):
            start, end = range_["start"], range_["end"]
            kind, payload = _named(event)
            tag, detail = _named(payload) if kind in ("Start", "End") else (kind, payload)
            if kind == "Start" and tag in _INLINE_TAGS:
                self.open_inline(tag, detail, start, end)
            elif kind == "End" and tag in _INLINE_TAGS:
                self.close_inline(self.touch(start, end), tag, end)
            elif kind in _INLINE_LEAVES and not self.inside("CodeBlock", "MetadataBlock", "HtmlBlock"):
                self.leaf(kind, start, end)
            elif kind in ("SoftBreak", "HardBreak", "TaskListMarker", "Html", "Text"):
                continue
            else:
                yield from self.flush()
                if kind == "Start":
                    yield from self.open_block(tag, detail, start, end)
                elif kind == "End":
                    self.close_block(tag)
        yield from self.flush()

    def inside(self, *tags: str) -> bool:
        """Whether the innermost block is one of these."""
        return bool(self.blocks) and self.blocks[-1][0] in tags

    def open_block(self, tag: str, detail: Any, start: int, end: int) -> Iterator[Placed]:
        """Note where we are; front matter and HTML blocks are split by their own formats."""
        self.blocks.append((tag, str(detail.get("level", "")) if isinstance(detail, dict) else ""))
        if tag == "BlockQuote":
            self.quotes += 1
        elif tag == "TableHead":
            self.columns, self.column, self.in_head = [], 0, True
        elif tag == "TableRow":
            self.column, self.in_head = 0, False
        elif tag == "MetadataBlock":
            yield from _within(self.data, start, end, front_matter.split)
        elif tag == "HtmlBlock" and not self.quotes:
            yield from _within(self.data, start, end, html.split)

    def close_block(self, tag: str) -> None:
        """Forget where we were."""
        self.blocks.pop()
        if tag == "BlockQuote":
            self.quotes -= 1
        elif tag == "TableCell":
            self.column += 1

    def touch(self, start: int, end: int) -> _Run:
        """The current run, grown over a range.  An escape's range starts behind its backslash."""
        if start and self.data[start - 1 : start] == b"\\" and (self.run is None or self.run.end < start):
            start -= 1
        if self.run is None:
            self.run = _Run(start, end)
        self.run.end = max(self.run.end, end)
        return self.run

    def open_inline(self, tag: str, detail: Any, start: int, end: int) -> None:
        """Emphasis, a link or an image begins.  The text of an autolink is an address."""
        run = self.touch(start, end)
        if tag in ("Link", "Image"):
            self.links.append(start)
            if detail["link_type"] in ("Autolink", "Email"):
                run.shielded.append((start, end))
        if tag == "Image":
            run.images.append((start, end))

    def close_inline(self, run: _Run, tag: str, end: int) -> None:
        """What follows the text of a link or image, its address and title, is no prose."""
        if tag in ("Link", "Image"):
            run.shielded.append((self.links.pop(), end))
        if self.links:
            self.links[-1] = end

    def leaf(self, kind: str, start: int, end: int) -> None:
        """Text, code, a tag, a formula or a reference to a footnote."""
        run = self.touch(start, end)
        if kind in _OPAQUE_LEAVES:
            run.shielded.append((start, end))
        if not run.images or start >= run.images[-1][1]:
            run.prose = run.prose or bool(self.data[start:end].strip())
        if self.links:
            self.links[-1] = end

    def flush(self) -> Iterator[Placed]:
        """The segment of the run that ended, or the alternative texts where it was nothing but images."""
        run, self.run = self.run, None
        if run is None:
            return
        if run.images and not run.prose:
            for start, end in run.images:
                yield from self.alternative(start, end)
        else:
            yield run.start, run.end, self.segment(run)

    def segment(self, run: _Run) -> Segment:
        """The segment of a run of inline content."""
        source = self.data[run.start : run.end].decode()
        line_start = max(self.data.rfind(b"\n", 0, run.start), self.data.rfind(b"\r", 0, run.start)) + 1
        frame = lines_of(source, self.quotes, len(self.data[line_start : run.start].decode()))
        pieces = frame.pieces(source)
        text = "".join(piece for _, piece in pieces)
        shielded = _moved(self.data, run, pieces)
        kind, notes = self.describe(text)
        return Segment(source, text, frame, kind, notes, shielded=shielded)

    def alternative(self, start: int, end: int) -> Iterator[Placed]:
        """The alternative text of an image that stands by itself."""
        source = self.data[start:end].decode()
        match = _ALTERNATIVE.match(source)
        if match is None:
            return
        text = match.group(1)
        frame = lines_of(text, self.quotes)
        at = start + len(source[: match.start(1)].encode())
        address = re.match(r"\(\s*<?([^\s)>]*)", source[match.end() :])
        notes = (f"Alternative text of the image {address.group(1)}" if address else "Alternative text of an image",)
        yield at, at + len(text.encode()), Segment(text, frame.read(text), frame, "alternative text", notes)

    def describe(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The kind of the segment, and what helps its translator to tell it from others like it."""
        tag, level = self.blocks[-1] if self.blocks else ("Paragraph", "")
        if tag == "Heading":
            self.section = text
            return f"heading {level.removeprefix('H')}", (f"Heading, level {level.removeprefix('H')}",)
        if tag == "TableCell":
            return self.describe_cell(text)
        section = (f"Section: {self.section}",) if self.section and len(text) < 30 else ()
        if tag == "Item":
            return "list item", ("List item", *section)
        if any(block == "FootnoteDefinition" for block, _ in self.blocks):
            return "footnote", ("Footnote",)
        if tag == "DefinitionListTitle":
            return "term", ("Term of a list of definitions",)
        if tag == "DefinitionListDefinition":
            return "definition", ("Definition", *section)
        return "paragraph", section

    def describe_cell(self, text: str) -> tuple[str, tuple[str, ...]]:
        """A cell is known by its column."""
        if self.in_head:
            self.columns.append(text)
            return "table heading", ("Heading of a table column",)
        column = self.columns[self.column] if self.column < len(self.columns) else ""
        return "table cell", (f"Table cell, column: {column}" if column else "Table cell",)


def _named(event: Any) -> tuple[str, Any]:
    """An event or tag as its name and payload."""
    if isinstance(event, str):
        return event, None
    ((name, payload),) = event.items()
    return name, payload


def _within(data: bytes, start: int, end: int, split_part: Splitter) -> Iterator[Placed]:
    """The segments of a stretch that another format splits, in bytes."""
    for part in split_part(data[start:end].decode()):
        size = len(part.source.encode())
        if isinstance(part, Segment):
            yield start, start + size, part
        start += size


def _moved(data: bytes, run: _Run, pieces: list[tuple[int, str]]) -> tuple[tuple[int, int], ...]:
    """Shielded byte ranges of the file as ranges of the message (code points)."""
    offsets = [offset for offset, _ in pieces]
    lengths, total = [], 0
    for _, piece in pieces:
        lengths.append(total)
        total += len(piece)

    def move(position: int) -> int:
        inside = len(data[run.start : position].decode(errors="ignore"))
        index = bisect_right(offsets, inside) - 1
        return min(lengths[index] + inside - offsets[index], lengths[index] + len(pieces[index][1]))

    return tuple((move(start), move(end)) for start, end in run.shielded)
