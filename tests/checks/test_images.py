"""Images of a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.images import CHECK
from tests.checks.writing import said

TOLD = {
    "lost": ("Vea ![a](a.png).", "Voyez.", ["the image a.png is missing"]),
    "broken": ("Vea ![a](a.png).", "Voyez ![a] (a.png).", ["the image a.png is broken @a.png"]),
    "another": ("Vea ![a](a.png).", "Voyez é ![a](b.png).", ["the image a.png became b.png @![a](b.png)"]),
    "a tag for marks": ("Vea ![a](a.png).", 'Voyez <img src="a.png" alt="a">.', []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with its file, and marked where it stands."""
    assert expected == said(CHECK, source, msgstr)
