"""¿ and ¡."""

from __future__ import annotations

import pytest

from pipeline.checks.opening_marks import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


@pytest.mark.parametrize(
    ("tag", "wrong", "right"),
    [
        ("es-ES", "Quién paga?", "¿Quién paga?"),
        ("es-ES", "Si llueve, quién paga?", "Si llueve, quién paga?"),
        ("de", "¿Wer bezahlt?", "Wer bezahlt?"),
    ],
)
def test_the_fix(tag: str, wrong: str, right: str) -> None:
    """A mark that is left goes; one is put in only where the question plainly begins with the text."""
    assert right == fixed(CHECK, translation("¿Quién paga?", wrong, tag))


def test_names_with_a_mark() -> None:
    """A name with an exclamation mark within an English sentence needs no opening one in Spanish."""
    subject = translation("Use Yahoo! or not.", "Use Yahoo! o no.", "es-ES", source_tag="en")
    assert [] == list(CHECK.find(subject))
