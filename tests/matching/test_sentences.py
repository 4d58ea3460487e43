"""Sentences: where they end, and what translates each."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.matching.sentences import pairs, sentences

TEXTS = {
    "Uno. Dos. Tres": 3,
    "¿Quién? ¡Yo! Nadie más.": 3,
    "El Dr. Soto vive en EE. UU. desde 2019.": 1,
    "Lo dijo. «Basta.» Y se fue.": 3,
    "Cuesta 3.5 o 4.000 al día. Luego sube.": 2,
    "Espera… y sigue. {amount} es mucho.": 2,
    "図書館は閉まる。明日は開く。": 2,
    "Un verso\notro verso": 2,
    "**Primero.** Después. `code` sigue.": 3,
    "": 0,
}


@pytest.mark.parametrize(("text", "count"), TEXTS.items(), ids=TEXTS)
def test_how_many_sentences(text: str, count: int) -> None:
    """A sentence ends at its point, not at one of an abbreviation or a figure."""
    assert count == len(sentences(text))


def test_as_many_on_both_sides() -> None:
    """Sentences go together in their order."""
    found = pairs("Uno. Dos es más largo.", "One. Two is longer.")
    assert [("Uno.", "One."), ("Dos es más largo.", "Two is longer.")] == [(each.source, each.target) for each in found]


def test_two_sentences_translated_as_one() -> None:
    """What a translator joined stays together, told by its length."""
    found = pairs("Uno es bueno. Dos es malo. Tres no está aquí.", "One is good and two is bad. Three is not here.")
    assert [
        ("Uno es bueno. Dos es malo.", "One is good and two is bad."),
        ("Tres no está aquí.", "Three is not here."),
    ] == [(each.source, each.target) for each in found]


@given(st.text(st.sampled_from("aB.! ?\n。»*"), max_size=60))
def test_sentences_joined_are_the_text(text: str) -> None:
    """Nothing of a text is lost."""
    assert text == "".join(sentences(text))
