"""Links of a translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Entry, Message
from pipeline.checks.links import CHECK
from pipeline.checks.subject import Subject
from pipeline.locale_profile import profile
from tests.checks.cases import SOURCE, Case, cases

CASES = cases("links")


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
    assert expected == found(source, msgstr)


def test_html() -> None:
    """In HTML, brackets are text and only tags are links."""
    assert [] == found("[a](/a)", "a", format_="html")
    assert ["the link to /a is missing"] == found('<a href="/a">x</a>', "x", format_="html")
    assert ["the link to /a is missing"] == found('<a href="/a">x</a>', "x", notes=("<p>",))


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
