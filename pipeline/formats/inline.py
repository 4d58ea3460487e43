"""The inline content of a Markdown block: what of it is prose, and the segment that it makes."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from pipeline.document import Segment
from pipeline.formats import html, templating
from pipeline.formats.block import Block
from pipeline.formats.directives import directive
from pipeline.formats.lines import Lines, column_of, lines_of
from pipeline.formats.partition import Placed

Describe = Callable[[str], tuple[str, tuple[str, ...]]]
"""The kind of a segment and the notes on it, given its text."""

_TITLE = re.compile(
    r"""(?<=\s)(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\))(?=\s*\)?\s*\Z)""", re.DOTALL
)
_ADDRESS = re.compile(r"\]\(\s*<?([^\s)>]*)")
_TAG = re.compile(rb"<(/?)([A-Za-z][\w.:-]*)")
_TAGS = re.compile(r"</?[A-Za-z][^<>]*>")
_NO_TRANSLATE = re.compile(rb"""\stranslate\s*=\s*["']?no\b""", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Event:
    """An event of the parser: ``Start``, ``End`` or a leaf; its name, its payload, its byte range in the file."""

    kind: str
    name: str
    detail: Any
    start: int
    end: int


@dataclass(slots=True)
class _Link:
    """A link or image that is open: where it begins, where its text ended so far, whether its text is an address."""

    event: Event
    text_end: int

    @property
    def is_address(self) -> bool:
        return self.event.detail["link_type"] in ("Autolink", "Email")

    @property
    def is_label(self) -> bool:
        """Whether the text of the link is also the name of its definition, which must stay as it is."""
        return self.event.detail["link_type"] in ("Shortcut", "Collapsed")


@dataclass(slots=True)
class Run:
    """The inline content of one block so far; ranges are bytes of the file, half open."""

    data: bytes
    start: int = -1
    end: int = -1
    shielded: list[tuple[int, int]] = field(default_factory=list)
    images: list[tuple[int, int, int, bool]] = field(default_factory=list)
    tags: list[tuple[int, int]] = field(default_factory=list)
    markup: list[str] = field(default_factory=list)
    links: list[_Link] = field(default_factory=list)
    hidden: list[tuple[bytes, int]] = field(default_factory=list)
    has_words: bool = False

    def add(self, event: Event) -> None:
        """Take in the next event."""
        if event.name in ("SoftBreak", "HardBreak"):
            return
        self.grow(event.start, event.end)
        if event.kind == "Start":
            self.markup.append(event.name.lower())
            if event.name in ("Link", "Image"):
                self.links.append(_Link(event, event.start))
        elif event.kind == "End":
            self.close(event)
        else:
            self.leaf(event)
        if self.links and event.kind != "Start":
            self.links[-1].text_end = event.end

    def grow(self, start: int, end: int) -> None:
        """Reach over a range.  The range of an escaped character starts behind its backslash."""
        if start > max(self.end, 0) and self.data[start - 1] == ord("\\"):
            start -= 1
        if self.start < 0:
            self.start = start
        self.end = max(self.end, end)

    def close(self, event: Event) -> None:
        """What follows the text of a link or image, its address and title, is no prose."""
        if event.name not in ("Link", "Image"):
            return
        link = self.links.pop()
        end = event.end
        if link.event.detail["link_type"] == "Collapsed" and self.data[end : end + 2] == b"[]":
            end += 2  # pulldown-cmark leaves the empty label out of the range
            self.grow(end, end)
        if event.name == "Image" and not any(outer.event.name == "Image" for outer in self.links):
            self.images.append((event.start, link.text_end, end, link.is_label))
        opaque = link.is_address or link.is_label
        self.shielded.append((event.start if opaque else link.text_end, end))

    def leaf(self, event: Event) -> None:
        """Text, code, a tag, or a reference to a footnote."""
        written = self.data[event.start : event.end]
        if event.name == "Text":
            if event.detail.encode() != written:
                self.shielded.append((event.start, event.end))  # a character reference
            in_image = any(link.event.name == "Image" for link in self.links)
            opaque = self.hidden or in_image or (self.links and self.links[-1].is_address)
            self.has_words = self.has_words or (not opaque and bool(written.strip()))
            return
        self.shielded.append((event.start, event.end))
        if event.name == "InlineHtml":
            self.tag(event, written)
        else:
            self.markup.append(f"footnote {event.detail}" if event.name == "FootnoteReference" else "code")

    def tag(self, event: Event, written: bytes) -> None:
        """A tag; what stands in an element with ``translate="no"`` is no prose."""
        if not any(link.event.name == "Image" for link in self.links):
            self.tags.append((event.start, event.end))
        match = _TAG.match(written)
        if match is None:
            return
        closes, name = match.groups()
        self.markup.append(html.tag_name(written.decode()))
        if not closes and (self.hidden or _NO_TRANSLATE.search(written)) and not written.endswith(b"/>"):
            if not self.hidden or self.hidden[-1][0] == name:
                self.hidden.append((name, event.end))
        elif closes and self.hidden and self.hidden[-1][0] == name:
            _, start = self.hidden.pop()
            self.shielded.append((start, event.start))

    def is_prose(self) -> bool:
        """Whether there is anything but images, code and tags."""
        return self.has_words

    def segments(self, quotes: int, describe: Describe) -> Iterator[Placed]:
        """The segment of the run, without lines of template tags at its edges."""
        source = self.data[self.start : self.end].decode()
        first, last = templating.prose(source)
        if first == last:
            if "={" in source:  # JSX, which Markdown takes for text
                yield from html.places(Block(self.data, [(self.start, self.end)], quotes))
            return
        start = self.start + len(source[:first].encode())
        source = source[first:last]
        end = start + len(source.encode())
        frame = lines_of(source, quotes, column_of(self.data, start))
        pieces = frame.pieces(source)
        text = "".join(piece for _, piece in pieces)
        shielded = (*_moved(self.data, start, self.shielded, pieces), *templating.ranges(text))
        kind, notes = describe(text)
        yield (
            start,
            end,
            Segment(source, text, frame, kind, notes, shielded=shielded, markup=tuple(sorted(self.markup))),
        )

    def alternatives(self, quotes: int) -> Iterator[Placed]:
        """The alternative texts and titles of images that stand by themselves; comments to translators."""
        for start, text_end, end, is_label in self.images:
            at = start + 2
            text = self.data[at:text_end].decode()
            address = _ADDRESS.match(self.data[text_end:end].decode())
            about = f"the image {address.group(1)}" if address else "an image"
            if text.strip():
                lines = lines_of(text, quotes)
                note = (f"Alternative text of {about}",)
                stop = end - 1 if is_label else text_end
                source = self.data[at:stop].decode()
                frame = Label(lines, text) if is_label else lines
                tags = tuple(sorted(map(html.tag_name, _TAGS.findall(text))))
                yield at, stop, Segment(source, frame.read(source), frame, "alternative text", note, markup=tags)
            yield from link_title(self.data, text_end, end, Lines(quotes=quotes), f"Title of {about}")
        for start, end in self.tags:
            said = directive(self.data[start:end].decode())
            if said is not None:
                yield start, end, said


@dataclass(frozen=True, slots=True)
class Label:
    """The text of ``![text]`` or ``![text][]``, which is also the name of its definition (CommonMark, §6.4).

    What is written in its place names the definition behind it: ``![translation][text]``.
    """

    lines: Lines
    label: str

    def read(self, source: str) -> str:
        """The text."""
        return self.lines.read(source.removesuffix("]["))

    def write(self, text: str) -> str:
        """The text, and the label that the definition has."""
        return f"{self.lines.write(text)}][{self.label}"


@dataclass(frozen=True, slots=True)
class LinkTitle:
    """The title of a link with its quotes (CommonMark, §6.3, *link title*)."""

    lines: Lines

    def read(self, source: str) -> str:
        """The string that it says, character references as they are written."""
        return re.sub(rf"\\([\\{source[0]}{source[-1]}])", r"\1", self.lines.read(source[1:-1]))

    def write(self, text: str) -> str:
        """In double quotes, on one line: an empty one would end the paragraph."""
        return '"' + " ".join(text.split("\n")).replace("\\", "\\\\").replace('"', '\\"') + '"'


def link_title(data: bytes, start: int, end: int, lines: Lines, note: str = "Title of a link") -> Iterator[Placed]:
    """The title in what follows the text of a link, or at the end of a definition; nothing where there is none."""
    tail = data[start:end].decode()
    match = _TITLE.search(tail)
    if match is None:
        return
    frame = LinkTitle(lines)
    source = match.group()
    if frame.read(source).strip():
        at = start + len(tail[: match.start()].encode())
        yield at, at + len(source.encode()), Segment(source, frame.read(source), frame, "link title", (note,))


def _moved(
    data: bytes, start: int, shielded: list[tuple[int, int]], pieces: list[tuple[int, str]]
) -> Iterator[tuple[int, int]]:
    """Shielded byte ranges of the file as ranges of the message, whose source begins at byte ``start``."""
    last = start + sum(len(piece) for _, piece in pieces) * 4
    marks = sorted({mark for span in shielded for mark in span if start <= mark <= last})
    inside: dict[int, int] = {}
    cursor, count = start, 0
    for mark in marks:
        count += len(data[cursor:mark].decode())
        cursor = mark
        inside[mark] = count
    offsets, lengths, total = [], [], 0
    for offset, piece in pieces:
        offsets.append(offset)
        lengths.append(total)
        total += len(piece)

    def moved(mark: int) -> int:
        index = bisect_right(offsets, inside[mark]) - 1
        return min(lengths[index] + inside[mark] - offsets[index], lengths[index] + len(pieces[index][1]))

    for first, end in shielded:
        if first in inside and end in inside and first < end:
            yield moved(first), moved(end)
