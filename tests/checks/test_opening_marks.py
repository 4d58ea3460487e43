"""¿ and ¡."""

from __future__ import annotations

import pytest

from pipeline.checks.opening_marks import CHECK
from tests.checks.cases import Case, cases


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))
