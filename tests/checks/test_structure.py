"""Translations that begin another block."""

from __future__ import annotations

import pytest

from pipeline.checks.structure import CHECK
from tests.checks.writing import said

TOLD = {
    "a list": ("a", "- b", ["its signs make a list of the text @-"]),
    "a paragraph": ("a", "b\n\nc", ["a blank line, which begins another paragraph @\n\n"]),
    "the end of a line of PO": ("a\n", "b\n", []),
    "as in the source": ("1. a", "1. b", []),
    "a tag within the line": ("<b>a</b> b", "<b>c</b> d", []),
    "a dash": ("a", "—b", []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """The sign that begins the block is marked."""
    assert expected == said(CHECK, source, msgstr)


def test_lines() -> None:
    """A heading, an attribute and a block of HTML begin no list; a cell ends at a bar."""
    for notes in (("Heading, level 2",), ("Attribute alt of img",), ("<p>",), ("Table cell",)):
        assert [] == said(CHECK, "a", "1. b", notes=notes)
    assert ["a bar, which begins another cell @|"] == said(CHECK, "a", "b | c", notes=("Table cell",))
    assert [] == said(CHECK, "a", r"b \| c", notes=("Table cell",))
