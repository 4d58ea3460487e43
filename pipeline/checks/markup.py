"""The inline markup of a message and of its translation: links, images, code, tags, notes, and what shows as it stands.

Markdown is read by pulldown-cmark (CommonMark 0.31.2), HTML by turbohtml, as the articles are.  A message is read as
the content of a heading, so that nothing in it begins a block, with definitions for the labels that its source names.
"""

from __future__ import annotations

import html as entities
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from enum import Enum, auto
from functools import lru_cache
from typing import Any, TypeVar

from pipeline.checks.subject import Subject
from pipeline.formats import templating

Span = tuple[int, int]


class Way(Enum):
    """How a message is read."""

    MARKDOWN = auto()
    HTML = auto()
    TEXT = auto()


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag: ``a`` or ``/a`` in small letters, its attributes as they are meant, and as it is written."""

    name: str
    attributes: tuple[tuple[str, str], ...]
    written: str
    span: Span

    def get(self, name: str) -> str:
        """The value of an attribute, empty where there is none."""
        return dict(self.attributes).get(name, "")


@dataclass(frozen=True, slots=True)
class Mark:
    """A link, an image, a code span, a reference to a note or a stretch of text.

    ``what`` is its address, its code, its label or its text; ``text`` are the words of a link.
    """

    what: str
    span: Span
    text: str = ""


@dataclass(slots=True)
class Inline:
    """The inline markup of a text, in its order.  Spans are code points, half open; those of Markdown see ``place``."""

    data: bytes | None = None
    links: list[Mark] = field(default_factory=list)
    images: list[Mark] = field(default_factory=list)
    codes: list[Mark] = field(default_factory=list)
    notes: list[Mark] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    texts: list[Mark] = field(default_factory=list)

    def place(self, span: Span) -> Span:
        """A span in code points, of one that counts bytes of the heading where the text was read as one."""
        if self.data is None:
            return span
        start, end = (max(0, each - len(_HEADING)) for each in span)
        first = len(self.data[:start].decode(errors="ignore"))
        return first, first + len(self.data[start:end].decode(errors="ignore"))


_HEADING = "# "
_SIGNS = {Way.MARKDOWN: re.compile(r"[<`*＊_~\[]"), Way.HTML: re.compile("<"), Way.TEXT: re.compile("(?!)")}
_TAG_NOTE = re.compile(r"<[a-z][a-z0-9]*>")
_TEXT_NOTES = ("Attribute ", "Title of ", "Front matter: ", "Comment in ", "String in ")
_CODE = re.compile(r"(?<![`\\])(`+)(?!`).+?(?<!`)\1(?!`)", re.DOTALL)
_REFERENCE = re.compile(r"\]\[([^\[\]]+)\]")
_COLLAPSED = re.compile(r"\[([^\[\]]+)\]\[\]")
_NOTE = re.compile(r"\[\^([^\[\]\s]+)\]")
_Item = TypeVar("_Item")


def way_of(subject: Subject) -> Way:
    """How the article's format reads the message: a block of HTML in Markdown is HTML, an attribute is text."""
    if subject.format == "plain":
        return Way.TEXT
    for note in subject.message.notes:
        if _TAG_NOTE.fullmatch(note):
            return Way.HTML
        if note.startswith(_TEXT_NOTES):
            return Way.TEXT
    return Way.HTML if subject.format == "html" else Way.MARKDOWN


def inlines(subject: Subject) -> tuple[Inline, Inline] | None:
    """The markup of the message and of its translation, ``None`` where neither has any."""
    way = way_of(subject)
    signs = _SIGNS[way].search
    if signs(subject.source) is None and signs(subject.target) is None:
        return None
    if way is Way.HTML:
        return html_inline(subject.source), html_inline(subject.target)
    source, target = subject.source, subject.target
    if subject.message.values:
        source, target = _figured(source), _figured(target)
    labels = _labels(source, target)
    return _markdown_inline(source, labels), _markdown_inline(target, labels)


def differences(
    before: Iterable[_Item], after: Iterable[_Item], key: Callable[[_Item], Any]
) -> tuple[list[_Item], list[_Item]]:
    """The items that only one of two collections has, as often as it has more of them: lost, and added."""
    before, after = tuple(before), tuple(after)
    return _beyond(before, after, key), _beyond(after, before, key)


def _beyond(items: tuple[_Item, ...], others: tuple[_Item, ...], key: Callable[[_Item], Any]) -> list[_Item]:
    left = Counter(map(key, others))
    found = []
    for item in items:
        left[key(item)] -= 1
        if left[key(item)] < 0:
            found.append(item)
    return found


def shortcodes(text: str) -> Iterator[Span]:
    """Where shortcodes, template tags and formulas stand, but for those in code."""
    codes = [match.span() for match in _CODE.finditer(text)] if "`" in text else []
    for start, end in templating.ranges(text):
        is_jsx = text[start] == "<" and text[start + 1] != "%"
        if not is_jsx and not any(first < end and start < last for first, last in codes):
            yield start, end


_PLACEHOLDER = re.compile(r"(?<!\{)\{[A-Za-z_]\w*\}(?!\})")


def _figured(text: str) -> str:
    """A message with figures in place of its placeholders: a brace would decide what is emphasis."""
    return _PLACEHOLDER.sub(lambda match: "0" * len(match.group()), text)


def _labels(source: str, target: str) -> str:
    """Definitions for the references of the source, and for the notes of both."""
    if "[" not in source and "[^" not in target:
        return ""
    labels = {*_REFERENCE.findall(source), *_COLLAPSED.findall(source)}
    notes = {*_NOTE.findall(source), *_NOTE.findall(target)}
    links = (f"\n\n[{each}]: #{_one_word(each)}" for each in sorted(labels) if each[0] != "^")
    return "".join([*links, *(f"\n\n[^{each}]: ." for each in sorted(notes))])


def _one_word(label: str) -> str:
    return re.sub(r"[\s<>()]+", "-", label)


@lru_cache(maxsize=4096)
def _markdown_inline(text: str, definitions: str) -> Inline:
    import pyromark

    from pipeline.formats.markdown import OPTIONS

    line = re.sub(r"[\r\n]", " ", text)
    shown = _masked(line)
    found = Inline(line.encode())
    reader = _Reader(found, len(_HEADING) + len(found.data or b""))
    for event, span in pyromark.events_with_range(_HEADING + shown + definitions, options=OPTIONS & ~_attributes()):
        reader.take(event, (span["start"], span["end"]))
    _add_html(found, found.data or b"")
    return found


@lru_cache(maxsize=1)
def _attributes() -> Any:
    import pyromark

    return pyromark.Options.ENABLE_HEADING_ATTRIBUTES


def _masked(line: str) -> str:
    """A line whose shortcodes are braces, as many as they have bytes: nothing in them is markup."""
    if "{" not in line and "<%" not in line and "$" not in line:
        return line
    pieces, at = [], 0
    for start, end in sorted(shortcodes(line)):
        if start >= at:
            pieces += [line[at:start], "{" * len(line[start:end].encode())]
            at = end
    return "".join((*pieces, line[at:]))


class _Reader:
    """Takes the events of one heading into an ``Inline``; what stands behind it are our own definitions."""

    def __init__(self, found: Inline, end: int) -> None:
        self.found = found
        self.end = end
        self.unclosed: list[tuple[list[Mark], int, list[str], str]] = []

    def take(self, event: Any, span: Span) -> None:
        if span[0] >= self.end and span[0] > len(_HEADING):
            return
        ((kind, payload),) = event.items() if isinstance(event, dict) else ((event, None),)
        if kind == "Start" and isinstance(payload, dict):
            ((name, detail),) = payload.items()
            if name in ("Link", "Image"):
                marks = self.found.links if name == "Link" else self.found.images
                marks.append(Mark(detail["dest_url"], span))
                self.unclosed.append((marks, len(marks) - 1, [], name))
                for _, _, words, _ in self.unclosed[:-1]:
                    words.append(name)
        elif kind == "End" and payload in ("Link", "Image"):
            marks, index, words, _ = self.unclosed.pop()
            marks[index] = Mark(marks[index].what, span, "".join(words))
        else:
            self.leaf(kind, payload, span)

    def leaf(self, kind: str, payload: Any, span: Span) -> None:
        if kind == "Text":
            self.found.texts.append(Mark(payload, span))
        elif kind == "Code":
            self.found.codes.append(Mark(payload, span))
        elif kind == "FootnoteReference":
            self.found.notes.append(Mark(payload, span))
        elif kind == "InlineHtml" and (tag := _tag(payload)):
            self.found.tags.append(Tag(*tag, payload, span))
        if isinstance(payload, str):
            for _, _, words, _ in self.unclosed:
                words.append(payload)


@lru_cache(maxsize=4096)
def html_inline(text: str) -> Inline:
    """The markup of a text as HTML."""
    from pipeline.formats import html

    found = Inline()
    for token in html.tokens(text):
        if token.type in ("START_TAG", "END_TAG"):
            written = text[token.start : token.end]
            if tag := _tag(written):
                found.tags.append(Tag(*tag, written, (token.start, token.end)))
    _add_html(found, text)
    return found


@lru_cache(maxsize=4096)
def _tag(written: str) -> tuple[str, tuple[tuple[str, str], ...]] | None:
    """The name and the attributes of a tag, ``None`` for a comment or a processing instruction."""
    import turbohtml

    for token in turbohtml.tokenize(written, capture_attributes=True):
        if token.type.name in ("START_TAG", "END_TAG") and token.tag:
            name = token.tag if token.type.name == "START_TAG" else f"/{token.tag}"
            return name, tuple((name.lower(), value or "") for name, value in token.attrs or ())
    return None


def _add_html(found: Inline, text: str | bytes) -> None:
    """The links, images and code that tags make."""
    opened = None
    before = len(_HEADING) if isinstance(text, bytes) else 0
    for tag in found.tags:
        if tag.name == "a" and tag.get("href"):
            found.links.append(Mark(tag.get("href"), tag.span, "a"))
        elif tag.name == "img":
            found.images.append(Mark(tag.get("src"), tag.span))
        elif tag.name == "code":
            opened = tag
        elif tag.name == "/code" and opened:
            inner = text[opened.span[1] - before : tag.span[0] - before]
            code = inner.decode() if isinstance(inner, bytes) else inner
            found.codes.append(Mark(entities.unescape(code), (opened.span[1], tag.span[0])))
            opened = None
