"""Links of a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.links import CHECK
from tests.checks.writing import said

TOLD = {
    "lost": ("Vea [a](/a).", "Voyez.", ["the link to /a is missing"]),
    "broken": ("Vea [a](/a).", "Voyez [a] (/a).", ["the link to /a is broken @/a"]),
    "added": ("Vea [a](/a).", "Voyez [a](/a), é [b](/b).", ["a link to /b, which the source does not have @[b](/b)"]),
    "one of two, and another address": ("[a](/a) [b](/b)", "[a](/c)", ["1 of the links to /a, /b is missing"]),
    "exchanged": (
        "Vea [a](/a).",
        "Voyez [/a](/é).",
        ["the words and the address of the link to /a are exchanged @[/a](/é)"],
    ),
    "only another address": ("Vea [a](/a).", "Voyez [a](/fr/a).", []),
    "a label with a space": ("Vea [a][la guía].", "Voyez [b][la guía].", []),
    "a collapsed label": ("Vea [guía][].", "Voyez [guide][guía].", []),
    "an image for words": ("Vea [![a](a.png)](/a).", "Voyez [![b](a.png)](/a).", []),
    "within a shortcode": ('Vea {{< x "[a](b)" >}} aquí.', 'Voyez {{< x "[a](b)" >}} ici.', []),
    "across a line": ("[a\nb](/a)", "[a\nb](/a)", []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with its address, and marked where it stands."""
    assert expected == said(CHECK, source, msgstr)


def test_html() -> None:
    """In HTML, brackets are text and only tags are links."""
    assert [] == said(CHECK, "[a](/a)", "a", format_="html")
    assert ["the link to /a is missing"] == said(CHECK, '<a href="/a">x</a>', "x", format_="html")
    assert ["the link to /a is missing"] == said(CHECK, '<a href="/a">x</a>', "x", notes=("<p>",))
