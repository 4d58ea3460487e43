"""Addresses of links."""

from __future__ import annotations

import pytest

from pipeline.checks.addresses import CHECK
from tests.checks.cases import Case, cases

WRONG = {
    7: "two addresses that changed places; the texts would have to be understood",
    10: "what another entry knows of the site is for a check among entries",
    11: "what another entry knows of the site is for a check among entries",
}
"""The cases that this check gets wrong, and why."""


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert (case.fires and case.number not in WRONG) == bool(list(CHECK.find(case.subject)))
