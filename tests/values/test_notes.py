"""Notes on values: what a translator is told, and what can be read of it again."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.values.notes import Noted, note, read
from pipeline.values.numbers import Number
from pipeline.values.value import Placed

PLACED = Placed("number", Number(Decimal(3000)), "3,000")


@pytest.mark.parametrize("shown", [None, "3.000", "“3”", ""])
def test_what_is_noted_can_be_read(shown: str | None) -> None:
    """A note gives back the placeholder, the author's words and the locale's form."""
    assert Noted("number", "3,000", shown) == read(note(PLACED, shown))


@pytest.mark.parametrize("text", ["Heading, level 1", "{x}: texto", "", "number: “a”"])
def test_other_notes_say_nothing_of_values(text: str) -> None:
    """What an author or another program noted is no note on a value."""
    assert read(text) is None
