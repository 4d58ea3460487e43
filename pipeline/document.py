"""An article as its own text, partitioned.

*Architecture Invariant*: the ``source`` of a document's parts, joined, is the file, whatever it holds.  There is no
writer for a format: a format says where the segments are and how text stands in them (its ``Frame``), and an edition
is the same parts with the text of some segments replaced.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from pipeline.values.value import Placed


class Frame(Protocol):
    """How the text of a segment stands in its file: under which prefixes, in which quotes, with which escapes.

    ``read(write(text))`` is ``text`` for every text that a translator may write.
    """

    def read(self, source: str) -> str:
        """The text that a translator sees, of the source as the author wrote it."""
        ...

    def write(self, text: str) -> str:
        """The source that stands for ``text`` in this place."""
        ...


@dataclass(frozen=True, slots=True)
class Markup:
    """A stretch of the file that no translation touches."""

    source: str


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the file that holds one message.

    ``text`` is what ``frame.read(source)`` gives, later with placeholders for the ``values`` found in it, later its
    translation.  ``shielded`` are ranges of ``text`` (code points, half open) in which nothing is prose: code,
    addresses, tags.  ``markup`` names the inline markup in it, sorted: ``emphasis``, ``link``, ``<a href``.
    ``wordless`` says that nothing in it needs a translator: figures and punctuation alone. ``language`` is the BCP 47
    tag of the text once it is a translation, ``None`` while it is the author's own. ``styles`` are the translator's
    wishes for values: name of the placeholder and style.  ``settled`` are pairs of words and the plain form of what
    they mean, as the author says in a comment.
    """

    source: str
    text: str
    frame: Frame
    kind: str
    notes: tuple[str, ...] = ()
    context: str | None = None
    shielded: tuple[tuple[int, int], ...] = ()
    values: tuple[Placed, ...] = ()
    markup: tuple[str, ...] = ()
    wordless: bool = False
    styles: tuple[tuple[str, str], ...] = ()
    language: str | None = None
    settled: tuple[tuple[str, str], ...] = ()

    @property
    def key(self) -> tuple[str | None, str]:
        """What gettext tells messages apart by: context and msgid."""
        return (self.context, self.text)


Part = Markup | Segment

LANGUAGE = "language"
"""The kind of a segment that names the article's own language, such as the ``lang`` of an HTML root."""
DIRECTION = "direction"
"""The kind of a segment that names the article's writing direction, such as the ``dir`` of an HTML root."""


PROSE_KEYS = (
    "title", "subtitle", "description", "summary", "caption", "excerpt", "abstract", "lead", "alt", "tagline", "deck"
)  # fmt: skip
"""The keys of front matter whose values are prose unless the settings name others."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a project wants to be translated beyond its running text.

    ``front_matter`` are keys, or key paths joined by dots, whose values are prose, at any depth.  ``code_comments`` and
    ``code_strings`` are languages of code blocks, as the word after the fence names them.
    """

    front_matter: tuple[str, ...] = PROSE_KEYS
    code_comments: tuple[str, ...] = ()
    code_strings: tuple[str, ...] = ()


READING = Reading()
"""What is translated where the settings do not say."""


@dataclass(frozen=True, slots=True)
class Document:
    """An article: its path below the source folder (``/`` between the parts), its partition, and how it was read."""

    path: str
    parts: tuple[Part, ...]
    reading: Reading = READING

    @property
    def source(self) -> str:
        """The file, character for character."""
        return "".join(part.source for part in self.parts)

    def segments(self) -> Iterator[Segment]:
        """The segments that hold messages, in the order of the file."""
        for part in self.parts:
            if isinstance(part, Segment) and part.kind not in (LANGUAGE, DIRECTION):
                yield part

    def numbered(self) -> Iterator[tuple[int, Segment]]:
        """The segments, each with the line (from 1) on which it starts."""
        line = 1
        for part in self.parts:
            if isinstance(part, Segment) and part.kind not in (LANGUAGE, DIRECTION):
                yield line, part
            line += part.source.count("\n") + part.source.count("\r") - part.source.count("\r\n")


@dataclass(frozen=True, slots=True)
class Fault:
    """A translated segment that breaks the structure of its article: its part of the source, and what it does."""

    original: Segment
    translated: Segment
    what: str
