"""Placeholders of a translation."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pipeline.catalog import Entry
from pipeline.checks.placeholders import CHECK
from tests.checks.cases import cases

CASES = cases("placeholders")


def found(msgstr: str) -> list[tuple[str, str]]:
    """The causes for a translation of a message with an amount, each with the place that it marks."""
    subject = replace(CASES[0].subject, entry=Entry(CASES[0].subject.source, msgstr))
    return [(each.cause, msgstr[slice(*each.span)] if each.span else "") for each in CHECK.find(subject)]


TOLD = {
    "lost": ("a", [("placeholder {amount} is missing", "")]),
    "doubled": ("a {{amount}}", [("placeholder {amount} is missing", "{{amount}}")]),
    "unknown": ("{amount} {a}", [("placeholder {a} is not in the source", "{a}")]),
    "stray": ("{amount} }", [("stray brace in the translation near “{amount} }”", "}")]),
    "with an attribute": ("{amount.real}", [("stray brace in the translation near “{amount.real}”", "{")]),
    "twice": ("{amount} {amount}", []),
}


@pytest.mark.parametrize(("msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(msgstr: str, expected: list[tuple[str, str]]) -> None:
    """A fault is named with the placeholder, and marked where it stands."""
    assert expected == found(msgstr)
