"""References of a translation to notes."""

from __future__ import annotations

import pytest

from pipeline.checks.footnotes import CHECK
from tests.checks.writing import said

TOLD = {
    "lost": ("a[^1]", "a", ["the reference [^1] is missing"]),
    "added": ("a", "é[^1]", ["the reference [^1] is not in the source @[^1]"]),
    "in code": ("a `[^1]`", "b `[^1]`", []),
    "a definition": ("a[^1]", "[^1]: a", ["[^1]: at the beginning makes a note of the text @[^1]:"]),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with the label."""
    assert expected == said(CHECK, source, msgstr)
