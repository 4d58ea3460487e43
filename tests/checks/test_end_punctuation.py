"""Last marks."""

from __future__ import annotations

import pytest

from pipeline.checks.end_punctuation import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


@pytest.mark.parametrize(
    ("tag", "source", "wrong", "right"),
    [
        ("fr", "El mercado abre.", "Le marché ouvre", "Le marché ouvre."),
        ("hi", "El mercado abre.", "बाज़ार खुलता है", "बाज़ार खुलता है।"),
        ("ja", "El mercado abre.", "市場は開く.", "市場は開く。"),
        ("el", "¿Quién paga?", "Ποιος πληρώνει?", "Ποιος πληρώνει;"),
        ("de", "Menos ruido", "Weniger Lärm auf den Straßen.", "Weniger Lärm auf den Straßen"),
        ("sv", "El mercado abre.", "Marknaden öppnar..", "Marknaden öppnar."),
        ("de", "Lea [eso](https://a.org/?q=1).", "Lies [das](https://a.org/?q=1)", "Lies [das](https://a.org/?q=1)."),
    ],
)
def test_a_full_stop_is_mechanical(tag: str, source: str, wrong: str, right: str) -> None:
    """A stop that is lost, added, doubled or of another script is put right, and then the check is silent."""
    assert right == fixed(CHECK, translation(source, wrong, tag))
    assert [] == list(CHECK.find(translation(source, right, tag)))


@pytest.mark.parametrize(
    ("tag", "source", "target"),
    [
        ("ja", "Jóvenes sin cuarto.", "家に静かな部屋のない10代の若者"),
        ("ja", "Son estos:", "こんな人たちだ。"),
        ("ar", "Discute si vale lo que cuesta.", "هل تستحق ما تكلّفه؟"),
        ("en", "¡Gracias!", "Thank you."),
        ("en", "Vea <https://a.org/x>", "See <https://a.org/x>"),
        ("de", "Nació en 1590 (?).", "Geboren 1590 (?)."),
        ("fr", "Uno;", "Un,"),
        ("hy", "¿Quién paga?", "Ո՞վ է վճարելու։"),
    ],
)
def test_what_languages_do(tag: str, source: str, target: str) -> None:
    """Nouns that end a line, questions that are told of, and a change of tone are no faults."""
    assert [] == list(CHECK.find(translation(source, target, tag)))
