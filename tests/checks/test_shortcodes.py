"""Shortcodes, template tags and formulas of a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.shortcodes import CHECK
from tests.checks.writing import said

TOLD = {
    "lost": ("a {{< b >}}", "a", ["{{< b >}} is missing"]),
    "changed": ("a {{< b >}}", "é {{< c >}}", ["{{< b >}} became {{< c >}} @{{< c >}}"]),
    "added": ("a", "é {{< c >}}", ["{{< c >}} is not in the source @{{< c >}}"]),
    "money": ("De $900 a $1,200", "De $900 à $1,200", []),
    "moved out of code": ("a `{{ b }}`", "a {{ b }}", ["{{ b }} is not in the source @{{ b }}"]),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with the shortcode as it is written."""
    assert expected == said(CHECK, source, msgstr)
