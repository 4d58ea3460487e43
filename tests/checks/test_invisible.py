"""Characters that nobody sees."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.invisible import CHECK
from pipeline.checks.subject import Subject
from pipeline.locale_profile import profile
from tests.checks.cases import SOURCE
from tests.checks.writing import said

TOLD = {
    "a zero-width space": ("a", "é\u200bb", ["the invisible character U+200B, zero width space @\u200b"]),
    "Persian behind a Latin word": ("a", "PDF\u200cها", []),
    "the flag of a region": ("a", "🏴\U000e0067\U000e0062\U000e007f", []),
    "an isolate in an isolate": ("a", "\u2067a\u2066b\u2069c\u2069", []),
    "a delete": ("a", "b\x7f", ["the invisible character U+007F @\x7f"]),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """The character is named by its code point, and marked."""
    assert expected == said(CHECK, source, msgstr)


def test_the_fix() -> None:
    """What has no width is taken out; what parts words is not, nor what turns text round."""
    for char, fix in (("\u200b", ""), ("\ufeff", ""), ("\u2028", None), ("\u202e", None)):
        subject = Subject(Message("a"), Entry("a", f"b{char}c"), profile("fr"), SOURCE)
        assert [fix] == [each.fix for each in CHECK.find(subject)]
