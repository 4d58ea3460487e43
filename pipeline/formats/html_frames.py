"""How text stands in HTML: between tags, and in the values of attributes."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from pipeline.formats.lines import Lines

_REFERENCE = re.compile(r"&(?:#\d+|#[xX][\da-fA-F]+|[A-Za-z][A-Za-z0-9]*);")
_MARKUP = frozenset("<>&\"'")
_SPACES = frozenset("\u00a0\u202f\u2009\u200a\u2007")


@dataclass(frozen=True, slots=True)
class Flow:
    """Text of a block: white space collapses, and references to characters other than ``<>&"'`` are the characters."""

    lines: Lines

    def read(self, source: str) -> str:
        """The text on one line, with its tags."""
        return decoded(collapsed(self.lines.read(source)).strip(" "))

    def write(self, text: str) -> str:
        """The text, wrapped as the author wrapped."""
        return self.lines.write(collapsed(text).strip(" "))


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


def collapsed(text: str) -> str:
    """Text with each run of what HTML collapses as one space (a no-break space is not among it)."""
    return re.sub(r"[ \t\r\n\f]+", " ", text)


def decoded(text: str) -> str:
    """Text with the characters that references stand for, where those can be seen and are no markup."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(match: re.Match[str]) -> str:
    said = html.unescape(match.group())
    harmless = all(char in _SPACES or (char.isprintable() and char != " " and char not in _MARKUP) for char in said)
    return said if harmless and said != match.group() else match.group()
