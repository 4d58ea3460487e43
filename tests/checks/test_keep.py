"""Names that are kept."""

from __future__ import annotations

import pytest

from pipeline.checks.keep import CHECK
from pipeline.checks.subject import Terms
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


@pytest.mark.parametrize(
    ("word", "wrong", "right"),
    [
        ("GPT-2", "Wir testen GPT2.", "Wir testen GPT-2."),
        ("LibreOffice", "Wir testen Libre Office.", "Wir testen LibreOffice."),
        ("GitHub", "Wir testen Github.", "Wir testen GitHub."),
        ("Sol", "Wir testen sol.", "Wir testen sol."),
    ],
)
def test_another_spelling_is_mechanical(word: str, wrong: str, right: str) -> None:
    """A name in another spelling is put right, but not a plain word that may be no name."""
    assert right == fixed(CHECK, translation(f"Probamos {word}.", wrong, "de", Terms(kept=(word,))))
