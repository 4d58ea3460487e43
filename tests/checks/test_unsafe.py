"""What a translation runs, loads or sends."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Entry, Message
from pipeline.checks.subject import Subject
from pipeline.checks.unsafe import CHECK
from pipeline.locale_profile import profile
from tests.checks.cases import SOURCE, Case, cases

CASES = cases("unsafe")


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
    "an address": ("[a](/a)", "é [a](javascript:f())", ["an address that runs: javascript:f() @javascript:f()"]),
    "a handler": ("<b>a</b>", 'é <b onclick="f()">a</b>', ['a handler of events, onclick @<b onclick="f()">']),
    "behind an escaped backtick": ("a", "\\` <script>f()</script> `", ["the element <script> @<script>"]),
    "the author's frame with another title": (
        '<iframe src="/a" title="b"></iframe> x',
        '<iframe src="/a" title="c"></iframe> x',
        [],
    ),
    "the author's frame with another address": (
        '<iframe src="/a"></iframe> x',
        '<iframe src="/b"></iframe> x',
        ['the element <iframe src="/b"> @<iframe src="/b">'],
    ),
    "a definition": ("a", "[a]: javascript:f()", ["an address that runs: javascript:f() @javascript:f()"]),
    "a reference without its semicolon": (
        "[a](/a)",
        '<a href="&#106avascript:f()">a</a>',
        ['an address that runs: javascript:f() @<a href="&#106avascript:f()">'],
    ),
    "a picture as data": ("![a](data:image/png;base64,AA)", "![b](data:image/png;base64,AA)", []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A threat is told once, and marked where it stands."""
    assert expected == found(source, msgstr)


def test_a_tag_left_open() -> None:
    """In HTML, a tag that is not closed goes on in what follows."""
    expected = "the element <svg/onload=f()>"
    assert expected == found("a", "b <svg/onload=f()", format_="html")[0].partition(" @")[0]


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
