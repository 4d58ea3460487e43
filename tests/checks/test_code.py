"""Code in a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.code import CHECK
from tests.checks.writing import said

TOLD = {
    "changed": ("Use `a b`.", "É `a c`.", ["the code “a b” became “a c” @`a c`"]),
    "lost": ("Use `a b`.", "Rien.", ["the code “a b” is missing"]),
    "without marks": ("Use `a b`.", "É a b.", ["the code “a b” is no code any more @a b"]),
    "a tag for marks": ("Use `a b`.", "É <code>a b</code>.", []),
    "a tag that is not closed": ("Use <code>a</code>.", "É <code>a.", ["the code “a” is no code any more @a"]),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """A fault is named with the code, and marked where it stands."""
    assert expected == said(CHECK, source, msgstr)
