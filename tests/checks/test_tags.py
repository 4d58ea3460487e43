"""Tags of a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.tags import CHECK
from tests.checks.writing import said

TOLD = {
    "changed": ("<i id=a>x</i>", "é <i id=b>x</i>", ["the tag <i id=a> became <i id=b> @<i id=b>"]),
    "crossing": ("<b><i>x</i></b>", "<b><i>x</b></i>", ["</b> closes an element in which another is open @</b>"]),
    "open in the source, too": ("x</b> <b>y", "x</b> <b>z", []),
    "a link is for another check": ('<a href="/a">x</a>', "x", []),
    "a link with another address": ('<a href="/a">x</a>', '<a href="/b">x</a>', []),
    "a comment": ("x <!-- a --> y", "x y", []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with the tag as it is written."""
    assert expected == said(CHECK, source, msgstr)
