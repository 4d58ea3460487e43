"""Blanks at the edges."""

from __future__ import annotations

import pytest

from pipeline.checks.edges import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


def test_the_fix_is_what_the_source_has() -> None:
    """Blanks at the edges become the source's, even where it has some."""
    assert "Ein Satz.\n" == fixed(CHECK, translation("Una frase.\n", " Ein Satz.", "de"))
