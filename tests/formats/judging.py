"""What the tests of formats judge by: an independent Markdown parser, and a translator who changes every letter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

from markdown_it import MarkdownIt

from pipeline.assemble import join
from pipeline.document import DIRECTION, LANGUAGE, Document, Part, Segment

ROOT = Path(__file__).parents[2]
SPECIFICATION = ROOT / ".venv/judges/node_modules/commonmark-spec/spec.txt"
"""Where `make test` puts the CommonMark specification."""

COMMONMARK = MarkdownIt("commonmark")
GFM = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def examples() -> Iterator[tuple[int, str]]:
    """The examples of the CommonMark specification: number and Markdown."""
    fence = "`" * 32
    pattern = re.compile(rf"^{fence} example\n(.*?)^\.\n.*?^{fence}$", re.DOTALL | re.MULTILINE)
    text = SPECIFICATION.read_text(encoding="utf-8")
    for number, match in enumerate(pattern.finditer(text), 1):
        yield number, match.group(1).replace("→", "\t")


def every_letter_changed(document: Document) -> str:
    """The text of an edition whose translator wrote x for each ASCII letter of the prose, and kept the markup."""
    return join(replace(document, parts=tuple(_changed(part) for part in document.parts)))


def identical(document: Document) -> str:
    """The text of an edition whose translator copied each message."""
    parts = (replace(part, language="fr") if isinstance(part, Segment) else part for part in document.parts)
    return join(replace(document, parts=tuple(parts)))


def skeleton(rendered: str) -> list[str]:
    """The tags of some HTML in order, with the attributes that are no prose."""
    parser = _Skeleton()
    parser.feed(rendered)
    parser.close()
    return parser.tags


def visible(rendered: str) -> list[str]:
    """What a reader sees of some HTML: text outside of code, and the attributes that are shown or read out."""
    parser = _Visible()
    parser.feed(rendered)
    parser.close()
    return parser.texts


class _Skeleton(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        kept = [f"{name}={value}" for name, value in attrs if name not in ("alt", "title")]
        self.tags.append(" ".join([tag, *kept]))

    def handle_endtag(self, tag: str) -> None:
        self.tags.append(f"/{tag}")


class _Visible(HTMLParser):
    HIDDEN = ("code", "pre", "script", "style")

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.hidden += tag in self.HIDDEN
        self.texts += [value for name, value in attrs if name in ("alt", "title", "aria-label") and value]

    def handle_endtag(self, tag: str) -> None:
        self.hidden -= tag in self.HIDDEN and self.hidden > 0

    def handle_data(self, data: str) -> None:
        if not self.hidden:
            self.texts.append(data)


def _changed(part: Part) -> Part:
    if not isinstance(part, Segment) or part.kind in (LANGUAGE, DIRECTION):
        return part
    letters = list(part.text)
    shielded = {position for start, end in part.shielded for position in range(start, end)}
    for position, letter in enumerate(letters):
        if letter.isascii() and letter.isalpha() and position not in shielded:
            letters[position] = "x" if letter.islower() else "X"
    return replace(part, text="".join(letters), language="fr")
