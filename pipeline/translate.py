"""Put the translations of a catalog in place of the author's text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from pipeline.catalog import Catalog, Entry, Key
from pipeline.document import Document, Part, Segment
from pipeline.placeholders import WISH

_BLANKS = " \t\r\n\f\v"
"""What may stand around a translation by mistake; a no-break space stands there on purpose."""


def translate(document: Document, catalog: Catalog, language: str, refused: Collection[Key] = ()) -> Document:
    """The document with the catalog's reviewed translations; what has none, or is ``refused``, stays as it is.

    A segment that is translated already stays too, so that catalogs can be tried one after another.  A document of
    which nothing is translated is returned as it came, down to the figures that stand by themselves.
    """
    entries = {key: entry for key, entry in catalog.by_key().items() if entry.is_reviewed and key not in refused}
    parts = tuple(_translated(part, entries, language) for part in document.parts)
    if parts == document.parts:
        return document
    return replace(document, parts=tuple(_figures(part, language, refused) for part in parts))


def _translated(part: Part, entries: dict[Key, Entry], language: str) -> Part:
    if not isinstance(part, Segment) or part.language is not None or part.wordless:
        return part
    entry = entries.get(part.key)
    if entry is None:
        return part
    styles = tuple((match["name"], match["style"]) for match in WISH.finditer(entry.comment))
    return replace(part, text=entry.msgstr.strip(_BLANKS), language=language, styles=styles)


def _figures(part: Part, language: str, refused: Collection[Key]) -> Part:
    """Figures without words need no translator: they are in the edition's language as they are."""
    if (
        isinstance(part, Segment)
        and part.wordless
        and part.values
        and part.language is None
        and part.key not in refused
    ):
        return replace(part, language=language)
    return part
