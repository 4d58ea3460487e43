"""Marks of emphasis in a translation."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Entry, Message
from pipeline.checks.emphasis import CHECK
from pipeline.checks.subject import Subject
from pipeline.locale_profile import profile
from tests.checks.cases import SOURCE, Case, cases

CASES = cases("emphasis")


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
    "not closed": ("Es **a**.", "É **a.", ["“**” would show as it is written: it marks nothing @**"]),
    "escaped": ("Es **a**.", "É \\*\\*a\\*\\*.", ["“*” would show as it is written: it marks nothing @*"]),
    "a note that the source has": ("Precio*", "価格＊", []),
    "in a formula that the source has": ("Es $a_1 * b_2$ y *c*.", "C’est $a_1 * b_2$ et *c*.", []),
    "in a tag": ('<span id="a_b_">x</span>', '<span id="a_b_">y</span>', []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """The marks that would show are marked."""
    assert expected == found(source, msgstr)


def test_gender_stars() -> None:
    """A star within a German word shows on purpose, two of them would be a pair."""
    assert [] == found("Lectores", "Leser*innen", "de")
    assert [] == found("Lectores y autores", r"Leser\*innen und Autor\*innen", "de")
    said = "the two stars within words make everything between them emphasis @*innen und Autor*"
    assert [said] == found("Lectores y autores", "Leser*innen und Autor*innen", "de")


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
