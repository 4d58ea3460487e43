"""Figures said in pieces stay text as a whole."""

from __future__ import annotations

import pytest

from tests.values.test_values import found_in


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("es-MX", "Gana 2 mil 500 pesos por semana."),
        ("es-MX", "Son 2 millones 300 mil alumnos."),
        ("es-AR", "Llegó a 2 millones y medio de lectores."),
        ("es-US", "Costó $5 mil y pico."),
        ("en", "Some 2 million and a half."),
        ("fr", "Près de 2 millions et demi."),
    ],
)
def test_a_figure_with_something_added_is_no_value(tag: str, text: str) -> None:
    """Each of its pieces is another number than the whole."""
    assert not found_in(text, tag)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("es-MX", "Son 2 millones, 300 mil de ellos niños.", ("2 millones", "300 mil")),
        ("es-MX", "Vendió 2 millones 1,500 veces.", ("2 millones", "1,500")),
        ("es-US", "Entre 3 millones y 4 millones.", ("3 millones", "4 millones")),
    ],
)
def test_figures_beside_each_other_are_their_own(tag: str, text: str, expected: tuple[str, ...]) -> None:
    """A comma, a word, or groups that could not be the rest of the number part them."""
    assert expected == tuple(words for words, _ in found_in(text, tag))
