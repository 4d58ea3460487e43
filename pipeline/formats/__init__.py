"""The formats of articles.  A format is one function, ``split(text, reading)``, and a line in ``FORMATS``."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePosixPath

from pipeline.document import READING, Document, Markup, Part, Reading

FORMATS = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".mdx": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "plain",
    ".text": "plain",
}
"""The module of each file ending; modules are imported when an article needs them."""

BOM = "\ufeff"


def format_of(path: str) -> str | None:
    """The name of an article's format by the ending of its path, ``None`` for what is no article."""
    return FORMATS.get(PurePosixPath(path).suffix.lower())


def parse(path: str, text: str, reading: Reading = READING) -> Document:
    """The document of a text, which is the file with its line endings and its byte order mark as they are."""
    split: Callable[[str, Reading], tuple[Part, ...]] = import_module(
        f"pipeline.formats.{FORMATS[PurePosixPath(path).suffix.lower()]}"
    ).split
    if text.startswith(BOM):
        return Document(path, (Markup(BOM), *split(text[len(BOM) :], reading)), reading)
    return Document(path, split(text, reading), reading)
