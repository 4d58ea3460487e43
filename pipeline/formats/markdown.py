"""Markdown: CommonMark 0.31.2 and GFM, read by pulldown-cmark.

Its events carry byte ranges of the source, so what is split here and what is shown on a page cannot disagree.  A
segment is the inline content of a leaf block: a paragraph, a heading, the text of a list item, a table cell.  Its
inline markup stays in the message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pyromark

from pipeline.document import READING, Part, Reading
from pipeline.formats import code, front_matter, html
from pipeline.formats.block import Block
from pipeline.formats.inline import Event, Run, link_title
from pipeline.formats.lines import Lines
from pipeline.formats.partition import Placed, partition

_EXTENSIONS = pyromark.Options
OPTIONS = (
    _EXTENSIONS.ENABLE_TABLES
    | _EXTENSIONS.ENABLE_FOOTNOTES
    | _EXTENSIONS.ENABLE_STRIKETHROUGH
    | _EXTENSIONS.ENABLE_TASKLISTS
    | _EXTENSIONS.ENABLE_HEADING_ATTRIBUTES
    | _EXTENSIONS.ENABLE_GFM
    | _EXTENSIONS.ENABLE_DEFINITION_LIST
)
"""The extensions with which articles are both split and rendered.

Two are not among them: its mathematics take ``$900 or $1,200`` for a formula (``templating`` has a stricter rule),
and its metadata blocks stand anywhere between two rules (``front_matter`` knows them at the top alone).
"""

_INLINE = frozenset(
    "Text Code InlineHtml FootnoteReference SoftBreak HardBreak"
    " Emphasis Strong Strikethrough Superscript Subscript Link Image".split()
)
_VERBATIM = frozenset({"CodeBlock", "HtmlBlock"})
_DEFINITION = re.compile(rb"\]:")


def split(text: str, reading: Reading = READING) -> tuple[Part, ...]:
    """The partition of a Markdown file."""
    head = front_matter.size(text)
    data = text[head:].encode()
    body = sorted([*_Splitter(data, reading).segments(), *_definition_titles(data)], key=lambda placed: placed[0])
    return (*partition(text[:head], front_matter.places(text[:head], reading.front_matter)), *partition(data, body))


def render(text: str) -> str:
    """The HTML of a Markdown file, as it stands: not sanitised, front matter left out."""
    return pyromark.html(text[front_matter.size(text) :], options=OPTIONS)


class _Splitter:
    """Walks the events of a document once and yields its segments with their byte ranges."""

    def __init__(self, data: bytes, reading: Reading) -> None:
        self.data = data
        self.reading = reading
        self.quotes = 0
        self.section: str | None = None
        self.blocks: list[tuple[str, str]] = []
        self.run: Run | None = None
        self.lines: list[tuple[int, int]] = []
        self.columns: list[str] = []
        self.column = 0
        self.in_head = False

    def segments(self) -> Iterator[Placed]:
        """``(start, end, segment)`` in the order of the file; offsets are bytes of its UTF-8."""
        for event, range_ in pyromark.events_with_range(self.data.decode(), options=OPTIONS):
            kind, payload = _named(event)
            name, detail = _named(payload) if kind in ("Start", "End") else (kind, payload)
            each = Event(kind, name, detail, range_["start"], range_["end"])
            if self.blocks and self.blocks[-1][0] in _VERBATIM and kind != "End":
                self.lines.append((each.start, each.end))
            elif name in _INLINE:
                self.run = self.run or Run(self.data)
                self.run.add(each)
            elif name != "TaskListMarker":
                yield from self.flush()
                if kind == "Start":
                    self.open_block(each)
                elif kind == "End":
                    yield from self.close_block(each)
        yield from self.flush()

    def open_block(self, event: Event) -> None:
        """Note where we are."""
        self.blocks.append((event.name, _info(event)))
        if event.name == "BlockQuote":
            self.quotes += 1
        elif event.name == "TableHead":
            self.columns, self.column, self.in_head = [], 0, True
        elif event.name == "TableRow":
            self.column, self.in_head = 0, False

    def close_block(self, event: Event) -> Iterator[Placed]:
        """Forget where we were; a block of HTML or code, whose lines are known now, is split by its own format."""
        _, info = self.blocks.pop()
        if event.name == "BlockQuote":
            self.quotes -= 1
        elif event.name == "TableCell":
            self.column += 1
        elif event.name == "HtmlBlock":
            yield from html.places(Block(self.data, self.lines, self.quotes))
        elif event.name == "CodeBlock":
            yield from code.places(Block(self.data, self.lines, self.quotes), info, self.reading)
        self.lines = []

    def flush(self) -> Iterator[Placed]:
        """The segment of the run that ended; where it was nothing but images and tags, what they say."""
        run, self.run = self.run, None
        if run is None:
            return
        if run.is_prose():
            yield from run.segments(self.quotes, self.describe)
        else:
            yield from run.alternatives(self.quotes)
            for start, end in run.tags:
                yield from html.places(Block(self.data, [(start, end)], self.quotes))

    def describe(self, text: str) -> tuple[str, tuple[str, ...]]:
        """The kind of the segment, and what helps its translator to tell it from others like it."""
        tag, level = self.blocks[-1] if self.blocks else ("Paragraph", "")
        if tag == "Heading":
            self.section = text
            return f"heading {level.removeprefix('H')}", (f"Heading, level {level.removeprefix('H')}",)
        if tag == "TableCell":
            return self.describe_cell(text)
        section = (f"Section: {self.section}",) if self.section and len(text) < 30 else ()
        if any(block == "FootnoteDefinition" for block, _ in self.blocks):
            return "footnote", ("Footnote",)
        kind, note = _KINDS.get(tag, ("paragraph", ""))
        return kind, (note, *section) if note else section

    def describe_cell(self, text: str) -> tuple[str, tuple[str, ...]]:
        """A cell is known by its column."""
        if self.in_head:
            self.columns.append(text)
            return "table heading", ("Heading of a table column",)
        column = self.columns[self.column] if self.column < len(self.columns) else ""
        return "table cell", (f"Table cell, column: {column}" if column else "Table cell",)


_KINDS = {
    "Item": ("list item", "List item"),
    "DefinitionListTitle": ("term", "Term of a list of definitions"),
    "DefinitionListDefinition": ("definition", "Definition"),
}


def _info(event: Event) -> str:
    """The level of a heading, the language of a block of code."""
    if event.name == "Heading":
        return str(event.detail["level"])
    if event.name == "CodeBlock" and isinstance(event.detail, dict):
        return re.split(r"[\s,{]", event.detail["Fenced"], maxsplit=1)[0].lower()
    return ""


def _named(event: Any) -> tuple[str, Any]:
    """An event or tag as its name and payload."""
    if isinstance(event, str):
        return event, None
    ((name, payload),) = event.items()
    return name, payload


def _definition_titles(data: bytes) -> Iterator[Placed]:
    """The titles of link reference definitions: ``[ref]: /there "Title"`` (CommonMark, §4.7)."""
    if not _DEFINITION.search(data):
        return
    for definition in pyromark.reference_definitions(data.decode(), options=OPTIONS).values():
        span = definition["span"]
        if definition["title"]:
            yield from link_title(data, span["start"], span["end"], Lines())
