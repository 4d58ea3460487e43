"""What a translator says not to look at: flags and comments of an entry that survive Poedit and Weblate.

Weblate's own flags are honoured (its manual, *Checks and fixups*) where we look at the same as it does.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from pipeline.catalog import Entry

_FLAG = "ignore-"
_COMMENT = re.compile(r"^ignore(?: check)? (?P<names>[a-z-]+(?:, ?[a-z-]+)*)(?::|$)", re.MULTILINE)
_ALL = "all-checks"

_WEBLATES = {
    "same": ("untranslated",),
    "begin-space": ("edges",),
    "end-space": ("edges",),
    "end-stop": ("end-punctuation",),
    "end-colon": ("end-punctuation",),
    "end-question": ("end-punctuation",),
    "end-exclamation": ("end-punctuation",),
    "end-interrobang": ("end-punctuation",),
    "end-semicolon": ("end-punctuation",),
    "end-ellipsis": ("end-punctuation",),
    "double-space": ("spacing",),
    "punctuation-spacing": ("spacing",),
    "zero-width-space": ("invisible",),
    "duplicate": ("doubled-words",),
    "inconsistent": ("inconsistent",),
    "reused": ("same-translation",),
    "max-length": ("length",),
    "check-glossary": ("glossary",),
    "url": ("addresses", "links"),
    "md-link": ("links", "addresses"),
    "md-reflink": ("links",),
    "md-syntax": ("emphasis", "code"),
    "xml-tags": ("tags",),
    "xml-invalid": ("tags",),
}
"""Weblate's checks by their names in its flags, and ours that look at the same."""

BINDING = frozenset({"placeholders", "unsafe", "structure", "conflict"})
"""What no entry can silence: an edition would be broken, or dangerous."""


def silenced(entry: Entry, known: Collection[str]) -> dict[str, str]:
    """The checks that an entry silences, each with the word that does it.

    ``known`` are the names of the checks that there are; others are another program's business.
    """
    found: dict[str, str] = {}
    for flag in entry.flags:
        if flag.startswith(_FLAG):
            for name in _meant(flag.removeprefix(_FLAG), known):
                found.setdefault(name, flag)
    for comment in _COMMENT.finditer(entry.comment):
        for name in re.split(r", ?", comment["names"]):
            if name in known:
                found.setdefault(name, f"ignore {name}")
    return {name: word for name, word in found.items() if name not in BINDING}


def _meant(name: str, known: Collection[str]) -> Collection[str]:
    if name == _ALL:
        return known
    return (name,) if name in known else _WEBLATES.get(name, ())
