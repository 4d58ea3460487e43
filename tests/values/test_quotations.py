"""Quoted literals keep their figures; speech gives its figures to the article."""

from __future__ import annotations

import pytest

from tests.values.test_values import found_in


@pytest.mark.parametrize(
    "text",
    [
        "Vimos «20.000 especies de abejas» ayer.",
        "Pulsa “Pagar 20 €” y espera.",
        'Pulsa "Pagar 20 €" y espera.',
        "Lee ‘1.000 recetas de pan’ en casa.",
        "Liest „5.000 Meilen“ daheim.",
    ],
)
def test_the_figures_of_a_literal_are_no_values(text: str) -> None:
    """A title or a label is quoted as it is."""
    assert not found_in(text, "es-ES")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Hemos perdido 20.000 euros en apenas una semana de trabajo», dijo.", "20.000 euros"),
        ("«Costó 20.000 euros.» Eso dijo.", "20.000 euros"),
        ("El «jefe» ganó 20.000 euros y un «premio».", "20.000 euros"),
        ('Un 12" y 20.000 euros y otro 12".', "20.000 euros"),
    ],
)
def test_the_figures_of_speech_are_values(text: str, expected: str) -> None:
    """A sentence between quotation marks, a sentence between two literals, and inches are no literals."""
    assert expected in [words for words, _ in found_in(text, "es-ES")]
