"""HTML, as whole documents and as fragments.

The tokenizer is turbohtml's: a well-kept C implementation of the HTML standard's that says where each token stands,
which html5lib, lxml and selectolax do not.  A segment is the text of a block with its inline tags inside, or the
value of an attribute that readers see or hear.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.document import DIRECTION, LANGUAGE, Frame, Part, Segment
from pipeline.formats.lines import Lines, lines_of
from pipeline.formats.partition import Placed, partition

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
"""Elements without content (HTML Standard, §13.1.2)."""

INLINE = frozenset(
    [
        "a",
        "abbr",
        "b",
        "bdi",
        "bdo",
        "br",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "i",
        "img",
        "ins",
        "kbd",
        "label",
        "mark",
        "q",
        "s",
        "samp",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "time",
        "u",
        "var",
        "wbr",
        "font",
        "tt",
        "big",
        "acronym",
        "ruby",
        "rb",
        "rp",
        "rt",
    ]
)
"""Elements that stand within a sentence (HTML Standard, *phrasing content*, but for controls and embedded objects)."""

OPAQUE = frozenset(
    [
        "script",
        "style",
        "pre",
        "textarea",
        "template",
        "noscript",
        "svg",
        "math",
        "object",
        "iframe",
        "audio",
        "video",
        "canvas",
        "code",
        "kbd",
        "samp",
        "var",
    ]
)
"""Elements in which nothing is translated."""

ATTRIBUTES = ("alt", "title", "placeholder", "aria-label")
"""Attributes that readers see or hear."""

META_NAMES = frozenset(
    {"description", "og:title", "og:description", "og:image:alt", "twitter:title", "twitter:description"}
)
"""The ``name`` or ``property`` of a ``meta`` element whose ``content`` is prose."""

_ATTRIBUTE = re.compile(r"""[\s/]+(?P<name>[^\s/>=]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?""")
_REFERENCE = re.compile(
    r"&(?!(?:lt|gt|amp|quot|apos|#0*(?:60|62|38|34|39)|#x0*(?:3c|3e|26|22|27));)(?:#\d+|#x[\da-f]+|\w+);", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Flow:
    """Text of a block: white space collapses, and references to characters other than ``<>&"'`` are the characters."""

    lines: Lines

    def read(self, source: str) -> str:
        """The text on one line, with its tags."""
        return _REFERENCE.sub(lambda match: html.unescape(match.group()), " ".join(_words(source)))

    def write(self, text: str) -> str:
        """The text, wrapped as the author wrapped."""
        return self.lines.write(" ".join(_words(text)))


@dataclass(frozen=True, slots=True)
class Attribute:
    """The value of an attribute with its quotes."""

    def read(self, source: str) -> str:
        """The string that it says."""
        return html.unescape(source[1:-1] if source[:1] in "\"'" else source)

    def write(self, text: str) -> str:
        """In double quotes, with what may not stand in them escaped."""
        return '"' + text.replace("&", "&amp;").replace('"', "&quot;").replace("<", "&lt;") + '"'


@dataclass(frozen=True, slots=True)
class AddedAttribute:
    """An attribute that the author left out: nothing in the source, written where an edition needs it."""

    name: str

    def read(self, source: str) -> str:  # noqa: ARG002 - a frame is given the source, which is empty here
        """Nothing."""
        return ""

    def write(self, text: str) -> str:
        """The attribute with a space before it; left to right is what a document is without ``dir``."""
        return "" if text == "ltr" else f' {self.name}="{html.escape(text)}"'


@dataclass(frozen=True, slots=True)
class _Token:
    """A token of the source: its type, tag, and place (code points, half open)."""

    type: str
    tag: str
    start: int
    end: int


def split(text: str) -> tuple[Part, ...]:
    """The partition of an HTML document or fragment."""
    return partition(text, _Splitter(text).segments())


def tokens(text: str) -> Iterator[_Token]:
    """The tokens of a text, without a gap between them."""
    import turbohtml

    starts = [0] + [match.end() for match in re.finditer(r"\r\n|\r|\n", text)]
    previous: tuple[str, str, int] | None = None
    for token in turbohtml.tokenize(text, resolve_references=False, capture_attributes=False):
        start = starts[token.line - 1] + token.col
        if previous is not None:
            yield _Token(previous[0], previous[1], previous[2], start)
        previous = (token.type.name, token.tag or "", start)
    if previous is not None:
        yield _Token(previous[0], previous[1], previous[2], len(text))


class _Splitter:
    """Walks the tokens once; a run of text and inline tags between two blocks is a candidate for a segment."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.run: list[_Token] = []
        self.opaque: list[str] = []
        self.block = ""

    def segments(self) -> Iterator[Placed]:
        """``(start, end, segment)`` in the order of the file; offsets are code points."""
        for token in tokens(self.text):
            if self.opaque:
                self.skip(token)
            elif token.type in ("TEXT", "CHARACTER_REFERENCE") or self.is_inline(token):
                self.run.append(token)
                if token.type == "START_TAG" and self.hides(token):
                    self.opaque.append(token.tag)
            elif token.type == "COMMENT" and self.run:
                self.run.append(token)
            else:
                yield from self.flush()
                yield from self.block_tag(token)
        yield from self.flush()

    def skip(self, token: _Token) -> None:
        """Follow the nesting of an opaque element until it ends."""
        if self.run:
            self.run.append(_Token("OPAQUE", token.tag, token.start, token.end))
        if token.tag == self.opaque[0] and token.type == "START_TAG" and not self.closes_itself(token):
            self.opaque.append(token.tag)
        elif token.tag == self.opaque[0] and token.type == "END_TAG":
            self.opaque.pop()

    def is_inline(self, token: _Token) -> bool:
        """Whether a tag stands within a sentence."""
        return token.type in ("START_TAG", "END_TAG") and token.tag in INLINE

    def closes_itself(self, token: _Token) -> bool:
        """Whether a start tag has no end tag to wait for."""
        return token.tag in VOID or (token.tag in ("svg", "math") and self.text[token.start : token.end].endswith("/>"))

    def hides(self, token: _Token) -> bool:
        """Whether the element's content is not to be translated."""
        if self.closes_itself(token):
            return False
        attributes = {name: value for name, value, _, _ in self.attributes(token)}
        if attributes.get("translate", "").lower() == "no" or (token.tag != "html" and "lang" in attributes):
            return True
        return token.tag in OPAQUE

    def attributes(self, token: _Token) -> Iterator[tuple[str, str, int, int]]:
        """The attributes of a start tag: name, value, and the place of the value with its quotes (or of the name)."""
        source = self.text[token.start : token.end]
        opening = re.match(r"<[^\s/>]+", source)
        for match in _ATTRIBUTE.finditer(source, opening.end() if opening else 0):
            group = "value" if match["value"] is not None else "name"
            start, end = match.span(group)
            value = Attribute().read(match["value"]) if match["value"] is not None else ""
            yield match["name"].lower(), value, token.start + start, token.start + end

    def block_tag(self, token: _Token) -> Iterator[Placed]:
        """What a tag that is no part of a sentence holds: attributes, the language, hidden content."""
        if token.type == "START_TAG":
            yield from self.root(token) if token.tag == "html" else self.attribute_segments(token)
            self.block = token.tag
            if self.hides(token):
                self.opaque.append(token.tag)

    def root(self, token: _Token) -> Iterator[Placed]:
        """The language and direction of the document, whether or not the author wrote them."""
        places = {name: (start, end) for name, value, start, end in self.attributes(token) if value}
        end = token.end - (2 if self.text[: token.end].endswith("/>") else 1)
        found = []
        for name, kind in (("lang", LANGUAGE), ("dir", DIRECTION)):
            frame: Frame = Attribute() if name in places else AddedAttribute(name)
            start, stop = places.get(name, (end, end))
            source = self.text[start:stop]
            found.append((start, stop, Segment(source, frame.read(source), frame, kind)))
        yield from sorted(found, key=lambda item: item[0])

    def attribute_segments(self, token: _Token) -> Iterator[Placed]:
        """The attributes of a tag that readers see or hear."""
        attributes = list(self.attributes(token))
        named = {name: value for name, value, _, _ in attributes}
        wanted: tuple[str, ...] = ATTRIBUTES
        if token.tag == "meta":
            wanted = ("content",) if (named.get("name") or named.get("property", "")).lower() in META_NAMES else ()
        if named.get("translate", "").lower() == "no":
            return
        for name, value, start, end in attributes:
            if name in wanted and value.strip():
                source = self.text[start:end]
                about = named.get("name") or named.get("property") or named.get("src") or token.tag
                note = f"Attribute {name} of {token.tag}" + (f" {about}" if about != token.tag else "")
                yield start, end, Segment(source, value, Attribute(), f"attribute {name}", (note,))

    def flush(self) -> Iterator[Placed]:
        """The segment of the run that ended; where it holds no words, the attributes of its tags."""
        run, self.run = _trimmed(self.run, self.text), []
        if any(token.type == "TEXT" and self.text[token.start : token.end].strip() for token in run):
            start, end = run[0].start, run[-1].end
            start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
            end -= len(self.text[start:end]) - len(self.text[start:end].rstrip())
            yield start, end, self.segment(start, end, run)
            return
        for token in run:
            if token.type == "START_TAG":
                yield from self.attribute_segments(token)

    def segment(self, start: int, end: int, run: list[_Token]) -> Segment:
        """The segment of a run, its tags and hidden elements shielded."""
        source = self.text[start:end]
        column = start - (max(self.text.rfind("\n", 0, start), self.text.rfind("\r", 0, start)) + 1)
        frame = Flow(lines_of(source, column=column))
        text = frame.read(source)
        spans = [
            (token.start - start, token.end - start)
            for token in run
            if token.type not in ("TEXT", "CHARACTER_REFERENCE")
        ]
        kind = {"h1": "heading 1", "h2": "heading 2", "h3": "heading 3", "h4": "heading 4", "title": "title"}.get(
            self.block, self.block or "text"
        )
        return Segment(
            source, text, frame, kind, (f"<{self.block}>",) if self.block else (), shielded=_moved(source, frame, spans)
        )


def _trimmed(run: list[_Token], text: str) -> list[_Token]:
    """A run without what stands at its edges and is no part of the sentence: space, comments, tags left open."""
    run = list(run)
    while True:
        while run and (run[0].type == "COMMENT" or _is_blank(run[0], text) or _is_dangling(run[0], run)):
            run.pop(0)
        while run and (run[-1].type == "COMMENT" or _is_blank(run[-1], text) or _is_dangling(run[-1], run)):
            run.pop()
        if not run or not (_is_blank(run[0], text) or _is_blank(run[-1], text)):
            return run


def _is_blank(token: _Token, text: str) -> bool:
    return token.type == "TEXT" and not text[token.start : token.end].strip()


def _is_dangling(token: _Token, run: list[_Token]) -> bool:
    """Whether a tag at the edge of a run has its partner in another block."""
    if token.type not in ("START_TAG", "END_TAG") or token.tag in VOID:
        return False
    opened = sum(each.tag == token.tag and each.type == "START_TAG" for each in run)
    closed = sum(each.tag == token.tag and each.type in ("END_TAG", "OPAQUE") for each in run)
    return opened > closed if token.type == "START_TAG" else closed > opened


def _words(text: str) -> list[str]:
    """The words of a text, parted at what HTML collapses (a no-break space is not among it)."""
    return re.split(r"[ \t\r\n\f]+", text.strip(" \t\r\n\f"))


def _moved(source: str, frame: Flow, spans: list[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Ranges of the source as ranges of the text."""
    if not spans:
        return ()
    marks = sorted({position for span in spans for position in span})
    places = {}
    for mark in marks:
        head = source[:mark]
        places[mark] = (
            len(frame.read(head)) + (1 if head[-1:] in " \t\r\n\f" and head.strip() else 0) if head.strip() else 0
        )
    return tuple((places[start], places[end]) for start, end in spans)
