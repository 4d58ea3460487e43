"""Two messages, one translation."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.same_translation import CHECK
from pipeline.checks.subject import Subject
from pipeline.locale_profile import profile
from tests.checks.cases import Case, cases


def subjects(*texts: tuple[str, str]) -> list[Subject]:
    """Messages of a French catalog with their translations."""
    return [Subject(Message(one), Entry(one, other), profile("fr"), profile("es-US")) for one, other in texts]


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == any(subject is case.subject for subject, _ in CHECK.find(case.subjects))


def test_many_messages_cost_no_more_than_their_number() -> None:
    """Each message of a large group is compared with a few others only."""
    among = subjects(*((f"Vea la página {number} del libro azul", "Voir") for number in range(2000)))
    assert 2000 == sum(1 for _ in CHECK.find(among))
