"""Characters that nobody sees."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Entry, Message
from pipeline.checks.invisible import CHECK
from pipeline.checks.subject import Subject
from pipeline.locale_profile import profile
from tests.checks.cases import SOURCE, Case, cases

CASES = cases("invisible")


@pytest.mark.parametrize("case", CASES, ids=map(str, CASES))
def test_the_corpus(case: Case) -> None:
    """What must be found is found, what only looks like it is not."""
    assert case.fires == bool(tuple(CHECK.find(case.subject)))


def found(
    source: str, msgstr: str, locale: str = "fr", notes: tuple[str, ...] = (), format_: str = "markdown"
) -> list[str]:
    """The causes that the check names, each with the place that it marks."""
    subject = Subject(Message(source, notes=notes), Entry(source, msgstr), profile(locale), SOURCE, format_)
    marked = [(each.cause, msgstr[slice(*each.span)] if each.span else "") for each in CHECK.find(subject)]
    return [f"{cause} @{place}" if place else cause for cause, place in marked]


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
    assert expected == found(source, msgstr)


def test_the_fix() -> None:
    """What has no width is taken out; what parts words is not, nor what turns text round."""
    for char, fix in (("\u200b", ""), ("\ufeff", ""), ("\u2028", None), ("\u202e", None)):
        subject = Subject(Message("a"), Entry("a", f"b{char}c"), profile("fr"), SOURCE)
        assert [fix] == [each.fix for each in CHECK.find(subject)]


@given(st.text('ab é*_~`[]()!<>/{}%$|\\\\#-\n&;="^:\u200b\u202e', max_size=40))
def test_the_source_itself_has_no_fault(text: str) -> None:
    """A translation that is its source has whatever the source has."""
    assert [] == found(text, text)


@given(st.text('ab é*_~`[]()!<>/{}%$|\\\\#-\n&;="^:\u200b\u202e', max_size=40))
def test_whatever_is_written(text: str) -> None:
    """Any text can be checked, and what is marked stands in it."""
    subject = Subject(Message("Un [a](/a) `b`."), Entry("Un [a](/a) `b`.", text), profile("de"), SOURCE)
    spans = [each.span for each in CHECK.find(subject) if each.span]
    assert [] == [span for span in spans if not 0 <= span[0] < span[1] <= len(text)]
