"""Glossaries: how the terms of a project are translated, from CSV files and TBX (ISO 30042).

A CSV file has a heading: ``term`` and ``translation``, and if it has them ``locale`` (a BCP 47 tag; empty: every one)
and ``forbidden``; several words in a cell are parted by ``|``.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pipeline.locale_profile import normalize
from pipeline.problem import Problem, Unusable
from pipeline.utf_8 import decoded

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


@dataclass(frozen=True, slots=True)
class Line:
    """A term and what is wanted and forbidden for it in a locale, ``""`` for every one."""

    term: str
    locale: str
    wanted: tuple[str, ...]
    forbidden: tuple[str, ...] = ()


def read(data: bytes, path: str, source: str) -> tuple[Line, ...]:
    """The lines of a glossary; the ending of its ``path`` names its format, ``source`` the language of the terms.

    Raises ``Unusable`` with the line for what cannot be read.
    """
    return tuple(_tbx(data, path, source) if path.lower().endswith((".tbx", ".xml")) else _csv(data, path))


def _csv(data: bytes, path: str) -> Iterator[Line]:
    text = decoded(data, path, "Save it as UTF-8").removeprefix("\ufeff")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    names = [name.strip().lower() for name in rows.fieldnames or ()]
    if "term" not in names or "translation" not in names:
        cause, remedy = "the glossary has no heading", "Begin it with term,locale,translation,forbidden"
        raise Unusable(Problem(path=path, line=1, cause=cause, remedy=remedy))
    for row in rows:
        cells = dict(zip(names, (str(cell or "").strip() for cell in row.values()), strict=False))
        locale = cells.get("locale", "")
        if cells["term"]:
            yield Line(
                cells["term"],
                normalize(locale) if locale else "",
                tuple(_words(cells["translation"])),
                tuple(_words(cells.get("forbidden", ""))),
            )


def _words(cell: str) -> Iterator[str]:
    return (word.strip() for word in cell.split("|") if word.strip())


def _tbx(data: bytes, path: str, source: str) -> Iterator[Line]:
    # Expat refuses entities that grow without bound since 2.4.1, and resolves none from outside.
    from xml.etree import ElementTree as Xml

    try:
        root = Xml.fromstring(data)  # noqa: S314 - see above
    except Xml.ParseError as error:
        cause = f"this is not XML: {error.msg.partition(':')[0]}"
        raise Unusable(Problem(path=path, line=error.position[0], cause=cause, remedy="Export it anew")) from error
    for entry in root.iter():
        if _name(entry.tag) in ("termEntry", "conceptEntry"):
            yield from _concept(entry, source)


def _concept(entry: Element, source: str) -> Iterator[Line]:
    """The lines of a concept: each of its terms in the source's language, with those of each other language."""
    terms: dict[str, tuple[list[str], list[str]]] = {}
    for language in entry:
        if _name(language.tag) not in ("langSet", "langSec"):
            continue
        wanted, forbidden = terms.setdefault(normalize(language.get(_LANG, "")), ([], []))
        for group in language.iter():
            if _name(group.tag) in ("tig", "ntig", "termSec"):
                text = " ".join("".join(term.itertext()) for term in group.iter() if _name(term.tag) == "term").strip()
                status = " ".join(note.text or "" for note in group.iter() if _name(note.tag) == "termNote")
                (forbidden if "deprecated" in status or "superseded" in status else wanted).append(text)
    own = next((tag for tag in terms if tag.partition("-")[0] == source.partition("-")[0]), None)
    for tag, (wanted, forbidden) in terms.items():
        if own is not None and tag != own:
            for term in terms[own][0]:
                yield Line(term, tag, tuple(wanted), tuple(forbidden))


def _name(tag: str) -> str:
    """The name of an element without its namespace."""
    return tag.rpartition("}")[2]
