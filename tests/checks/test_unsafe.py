"""What a translation runs, loads or sends."""

from __future__ import annotations

import pytest

from pipeline.checks.unsafe import CHECK
from tests.checks.writing import said

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
    assert expected == said(CHECK, source, msgstr)


def test_a_tag_left_open() -> None:
    """In HTML, a tag that is not closed goes on in what follows."""
    expected = "the element <svg/onload=f()>"
    assert expected == said(CHECK, "a", "b <svg/onload=f()", format_="html")[0].partition(" @")[0]
