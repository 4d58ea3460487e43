"""Silences: what an entry says not to look at."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry
from pipeline.checks.silence import BINDING, silenced

KNOWN = ("quotes", "spacing", "end-punctuation", "placeholders", "unsafe", "edges", "untranslated")

ENTRIES = {
    "our flag": (("ignore-quotes",), "", {"quotes": "ignore-quotes"}),
    "Weblate's flag": (("ignore-end-stop",), "", {"end-punctuation": "ignore-end-stop"}),
    "two for one": (("ignore-begin-space", "ignore-end-space"), "", {"edges": "ignore-begin-space"}),
    "another program's flag": (("ignore-kabyle-characters", "no-wrap"), "", {}),
    "a comment": ((), "Ojo\nignore quotes: titles of films\notro", {"quotes": "ignore quotes"}),
    "several in a comment": ((), "ignore quotes, spacing", {"quotes": "ignore quotes", "spacing": "ignore spacing"}),
    "prose": ((), "do not ignore quotes here\nignore this, please", {}),
}


@pytest.mark.parametrize(("flags", "comment", "expected"), ENTRIES.values(), ids=ENTRIES)
def test_what_an_entry_silences(flags: tuple[str, ...], comment: str, expected: dict[str, str]) -> None:
    """Flags and comments name checks, in our words or in Weblate's; anything else is not for us."""
    assert expected == silenced(Entry("a", "b", flags=flags, comment=comment), KNOWN)


def test_what_cannot_be_silenced() -> None:
    """What would break an edition or endanger its readers is looked at all the same."""
    found = silenced(Entry("a", "b", flags=("ignore-all-checks", "ignore-unsafe")), KNOWN)
    assert set(KNOWN) - BINDING == set(found)
