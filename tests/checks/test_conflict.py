"""Marks of a merge."""

from __future__ import annotations

import pytest

from pipeline.checks.conflict import CHECK
from tests.checks.writing import said

TOLD = {
    "an opening mark": ("a", "<<<<<<< HEAD\nb", ["the mark <<<<<<< of a merge @<<<<<<<"]),
    "eight signs": ("a", "<<<<<<<< b", []),
    "in the source": ("a <<<<<<< b", "c <<<<<<< d", []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """Each mark is told."""
    assert expected == said(CHECK, source, msgstr)
