"""What a catalog says of a value: a line for the translator, from which the author's words can be read again."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.values.value import Placed

_NOTE = re.compile(r"\{(?P<name>\w+)\}: (?P<kind>\w+), “(?P<source>.*?)”(?: → “(?P<shown>.*)”)?")


@dataclass(frozen=True, slots=True)
class Noted:
    """What a note says: a placeholder's name, the author's words, and how a locale shows them, where it is said."""

    name: str
    source: str
    shown: str | None


def note(placed: Placed, shown: str | None) -> str:
    """The note on a value: its kind, the author's words, and how the catalog's locale will show it."""
    told = f" → “{shown}”" if shown is not None else ""
    return f"{{{placed.name}}}: {placed.value.kind}, “{placed.source}”{told}"


def read(text: str) -> Noted | None:
    """What a note on a value says; ``None`` for any other note."""
    found = _NOTE.fullmatch(text)
    return Noted(found["name"], found["source"], found["shown"]) if found else None
