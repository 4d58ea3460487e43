"""One message, two translations."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.inconsistent import CHECK
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


def test_each_is_told_of_another() -> None:
    """All translations of the message are reported, each with one that differs from it."""
    among = subjects(("Volver", "Retour"), ("Volver", "Revenir"), ("Volver", "Retour"))
    expected = ["Revenir", "Retour", "Revenir"]
    assert expected == [finding.cause.split("“")[1].strip("”") for _, finding in CHECK.find(among)]
