"""HTML, as whole documents, as fragments, and as the blocks of a Markdown file.

The tokenizer is turbohtml's: a well-kept C implementation of the HTML standard's that says where each token stands,
which html5lib, lxml and selectolax do not.  A segment is the text of a block with its inline tags inside, or the
value of an attribute that readers see or hear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from pipeline.document import DIRECTION, LANGUAGE, READING, Frame, Part, Reading, Segment
from pipeline.formats.block import Block
from pipeline.formats.directives import directive
from pipeline.formats.html_frames import AddedAttribute, Attribute, Flow, collapsed, decoded
from pipeline.formats.lines import column_of, lines_of
from pipeline.formats.partition import Placed, partition

VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
"""Elements without content (HTML Standard, §13.1.2)."""

INLINE = frozenset(
    "a abbr b bdi bdo br cite code data del dfn em i img ins kbd label mark q s samp small span strong sub sup time"
    " u var wbr font tt big acronym ruby rb rp rt".split()
)
"""Elements that stand within a sentence (HTML Standard, *phrasing content*, but for controls and embedded objects)."""

OPAQUE = frozenset(
    "script style pre textarea template noscript svg math object iframe audio video canvas code kbd samp var".split()
)
"""Elements in which nothing is translated."""

ATTRIBUTES = ("alt", "title", "placeholder", "aria-label")
"""Attributes that readers see or hear."""

META_NAMES = frozenset(
    {"description", "og:title", "og:description", "og:image:alt", "twitter:title", "twitter:description"}
)
"""The ``name`` or ``property`` of a ``meta`` element whose ``content`` is prose."""

_ATTRIBUTE = re.compile(r"""[\s/]+(?P<name>[^\s/>=]+)(?:\s*=\s*(?P<value>"[^"]*"|'[^']*'|[^\s"'>][^\s>]*))?""")
_KINDS = {
    "h1": "heading 1",
    "h2": "heading 2",
    "h3": "heading 3",
    "h4": "heading 4",
    "h5": "heading 5",
    "h6": "heading 6",
}
_ALONE = re.compile(r"(?:\s*<[^<>]*>[ \t]*(?=[\r\n]))?")
"""A tag that is alone on the first line of a Markdown file's HTML block begins it (CommonMark, §4.6, condition 7)."""
_EXPRESSION = re.compile(r"\{(?:[^{}`]*|`[^`]*`)\}")
"""An expression of MDX that stands for all the text of an element: ``<Terminal>{`npm install`}</Terminal>``."""
_LINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Token:
    """A token of the source: its type, tag, and place (code points, half open)."""

    type: str
    tag: str
    start: int
    end: int


def split(text: str, _reading: Reading = READING) -> tuple[Part, ...]:
    """The partition of an HTML document or fragment."""
    return partition(text, _Splitter(text, lambda start, end: text[start:end]).places())


def places(block: Block) -> Iterator[Placed]:
    """The segments of an HTML block of a Markdown file, in bytes of the file."""
    for start, end, item in _Splitter(block.content, block.source, block.quotes, in_markdown=True).places():
        yield block.first(start), block.last(end), item


def tokens(text: str) -> Iterator[Token]:
    """The tokens of a text, without a gap between them."""
    import turbohtml

    starts = [0] + [match.end() for match in _LINE.finditer(text)]
    previous: tuple[str, str, int] | None = None
    for token in turbohtml.tokenize(text, resolve_references=False, capture_attributes=False):
        start = starts[token.line - 1] + token.col
        if previous is not None:
            yield Token(*previous, start)
        previous = (token.type.name, token.tag or "", start)
    if previous is not None:
        yield Token(*previous, len(text))


class _Splitter:
    """Walks the tokens once; a run of text and inline tags between two blocks is a candidate for a segment."""

    def __init__(
        self, text: str, source: Callable[[int, int], str], quotes: int = 0, *, in_markdown: bool = False
    ) -> None:
        self.text = text
        self.source = source
        self.quotes = quotes
        self.in_markdown = in_markdown
        alone = _ALONE.match(text) if in_markdown else None
        self.first_line = alone.end() if alone else 0
        self.run: list[Token] = []
        self.opaque: list[str] = []
        self.block = ""
        self.language: str | None = None

    def places(self) -> Iterator[Placed]:
        """``(start, end, segment or directive)`` in the order of the file; offsets are code points."""
        for token in tokens(_without_expressions(self.text)):
            if self.opaque:
                self.skip(token)
            elif token.type in ("TEXT", "CHARACTER_REFERENCE") or self.is_inline(token):
                self.run.append(token)
                if token.type == "START_TAG" and self.hides(token):
                    self.opaque.append(token.tag)
            elif token.type == "COMMENT":
                yield from self.comment(token)
            else:
                yield from self.flush()
                yield from self.block_tag(token)
        yield from self.flush()

    def comment(self, token: Token) -> Iterator[Placed]:
        """A comment, which stays in the message where it stands inside of one, and may speak to translators."""
        said = directive(self.text[token.start : token.end])
        if said is not None:
            yield from self.flush()
            yield token.start, token.end, said
        elif self.run:
            self.run.append(token)

    def skip(self, token: Token) -> None:
        """Follow the nesting of an opaque element until it ends."""
        if self.run:
            self.run.append(Token("OPAQUE", token.tag, token.start, token.end))
        if token.tag == self.opaque[0] and token.type == "START_TAG" and not self.closes_itself(token):
            self.opaque.append(token.tag)
        elif token.tag == self.opaque[0] and token.type == "END_TAG":
            self.opaque.pop()

    def is_inline(self, token: Token) -> bool:
        """Whether a tag stands within a sentence."""
        return token.type in ("START_TAG", "END_TAG") and token.tag in INLINE

    def closes_itself(self, token: Token) -> bool:
        """Whether a start tag has no end tag to wait for."""
        return token.tag in VOID or (token.tag not in INLINE and self.text[token.start : token.end].endswith("/>"))

    def hides(self, token: Token) -> bool:
        """Whether the element's content is not to be translated."""
        if self.closes_itself(token):
            return False
        attributes = {name: value for name, value, _, _ in self.attributes(token)}
        if token.tag == "html":
            self.language = _language(attributes.get("lang", ""))
        foreign = "lang" in attributes and _language(attributes["lang"]) != self.language
        return attributes.get("translate", "").lower() == "no" or foreign or token.tag in OPAQUE

    def attributes(self, token: Token) -> Iterator[tuple[str, str, int, int]]:
        """The attributes of a start tag: name, value, and the place of the value with its quotes (or of the name)."""
        source = self.text[token.start : token.end]
        opening = re.match(r"<[^\s/>]+", source)
        for match in _ATTRIBUTE.finditer(source, opening.end() if opening else 0):
            start, end = match.span("value" if match["value"] is not None else "name")
            value = Attribute().read(match["value"]) if match["value"] is not None else ""
            yield match["name"].lower(), value, token.start + start, token.start + end

    def block_tag(self, token: Token) -> Iterator[Placed]:
        """What a tag that is no part of a sentence holds: attributes, the language, hidden content."""
        if token.type == "START_TAG":
            yield from self.root(token) if token.tag == "html" else self.attribute_segments(token)
            self.block = token.tag
            if self.hides(token):
                self.opaque.append(token.tag)

    def root(self, token: Token) -> Iterator[Placed]:
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

    def attribute_segments(self, token: Token) -> Iterator[Placed]:
        """The attributes of a tag that readers see or hear."""
        attributes = list(self.attributes(token))
        named = {name: value for name, value, _, _ in attributes}
        wanted: tuple[str, ...] = ATTRIBUTES
        if token.tag == "meta":
            wanted = ("content",) if (named.get("name") or named.get("property", "")).lower() in META_NAMES else ()
        if named.get("translate", "").lower() == "no":
            return
        for name, value, start, end in attributes:
            source = self.source(start, end)
            if name in wanted and value.strip() and Attribute().read(source) == value:
                about = named.get("name") or named.get("property") or named.get("src") or token.tag
                note = f"Attribute {name} of {token.tag}" + (f" {about}" if about != token.tag else "")
                yield start, end, Segment(source, value, Attribute(), f"attribute {name}", (note,))

    def flush(self) -> Iterator[Placed]:
        """The segment of the run that ended; where it holds no words, the attributes of its tags."""
        run, self.run = _trimmed([token for token in self.run if token.start >= self.first_line], self.text), []
        if any(token.type == "TEXT" and self.text[token.start : token.end].strip() for token in run):
            start, end = run[0].start, run[-1].end
            start += len(self.text[start:end]) - len(self.text[start:end].lstrip())
            end -= len(self.text[start:end]) - len(self.text[start:end].rstrip())
            if not (self.in_markdown and _EXPRESSION.fullmatch(self.text[start:end])):
                yield start, end, self.segment(start, end, run)
            return
        for token in run:
            if token.type == "START_TAG":
                yield from self.attribute_segments(token)

    def segment(self, start: int, end: int, run: list[Token]) -> Segment:
        """The segment of a run, its tags and hidden elements shielded."""
        source = self.source(start, end)
        column = column_of(self.text, start)
        frame = Flow(lines_of(source, self.quotes, column, breaks_hard=False))
        text = frame.read(source)
        kind = _KINDS.get(self.block, self.block or "text")
        notes = (f"<{self.block}>",) if self.block else ()
        markup = sorted(
            tag_name(self.text[token.start : token.end]) for token in run if self.text.startswith("<", token.start)
        )
        return Segment(source, text, frame, kind, notes, shielded=tuple(self.shielded(run, text)), markup=tuple(markup))

    def shielded(self, run: list[Token], text: str) -> Iterator[tuple[int, int]]:
        """Where in the text of a run its tags and hidden elements stand."""
        position, spaced = 0, True
        for token in run:
            piece = decoded(collapsed(self.text[token.start : token.end]))
            if spaced and piece.startswith(" "):
                piece = piece[1:]
            if piece:
                spaced = piece.endswith(" ")
            if token.type not in ("TEXT", "CHARACTER_REFERENCE"):
                yield min(position, len(text)), min(position + len(piece), len(text))
            position += len(piece)


def _language(tag: str) -> str:
    """The language alone of a tag: ``es`` of ``es-MX``."""
    return tag.lower().partition("-")[0]


def _trimmed(run: list[Token], text: str) -> list[Token]:
    """A run without what stands at its edges and is no part of the sentence: space, comments, tags left open."""
    first, last = 0, len(run)
    balance: dict[str, int] = {}
    for token in run:
        if _is_tag(token) and token.tag not in VOID:
            balance[token.tag] = balance.get(token.tag, 0) + (1 if _opens(token, text) else -1)

    def is_edge(token: Token) -> bool:
        if token.type == "COMMENT" or (token.type == "TEXT" and not text[token.start : token.end].strip()):
            return True
        left_open = balance.get(token.tag, 0) * (1 if _opens(token, text) else -1) > 0
        return _is_tag(token) and token.tag not in VOID and left_open

    def leave(token: Token) -> None:
        if _is_tag(token) and token.tag not in VOID:
            balance[token.tag] -= 1 if _opens(token, text) else -1

    while first < last and is_edge(run[first]):
        leave(run[first])
        first += 1
    while first < last and is_edge(run[last - 1]):
        leave(run[last - 1])
        last -= 1
    return run[first:last]


def tag_name(tag: str) -> str:
    """A tag by its name and the names of its attributes: ``<a href title``, ``</a``."""
    opening = re.match(r"</?[^\s/>]*", tag)
    name = opening.group().lower() if opening else tag
    attributes = sorted(match["name"].lower() for match in _ATTRIBUTE.finditer(tag.rstrip("/>"), len(name)))
    return " ".join([name, *attributes])


def _is_tag(token: Token) -> bool:
    return token.type in ("START_TAG", "END_TAG", "OPAQUE")


def _opens(token: Token, text: str) -> bool:
    return not text.startswith("</", token.start)


def _without_expressions(text: str) -> str:
    """The text, as long, with what stands in braces after ``=`` made harmless: JSX's ``onClick={() => go()}``."""
    if "={" not in text:
        return text
    pieces, cursor = [], 0
    while (start := text.find("={", cursor)) >= 0:
        end, depth = start + 1, 0
        for match in re.compile(r"[{}]").finditer(text, start + 1):
            depth += 1 if match.group() == "{" else -1
            if depth == 0:
                end = match.end()
                break
        else:
            break
        pieces += [text[cursor : start + 1], re.sub(r"[^\r\n]", "x", text[start + 1 : end])]
        cursor = end
    return "".join((*pieces, text[cursor:]))
