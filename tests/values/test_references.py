"""References: figures that name something, and those that count."""

from __future__ import annotations

import pytest

from pipeline.locale_profile import profile
from pipeline.values import Grammar
from pipeline.values.references import is_version, names_something


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Según la Ley ", True),
        ("el art. ", True),
        ("los arts. 3.1 y ", True),
        ("las secciones 3.1, 3.2 y ", True),
        ("su DNI ", True),
        ("vio ", False),
        ("por eso no ", False),
        ("En Madrid ", False),
    ],
)
def test_a_word_for_a_numbered_thing_makes_a_figure_its_number(before: str, expected: bool) -> None:
    """The word stands right before the figure, or before others that are joined to it."""
    assert expected == names_something(f"{before}12,450 de", len(before), Grammar(profile("es-US"), ()))


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Python ", " salió en octubre", True),
        ("Python ", " además", True),
        ("Entre Python 3.10 y ", " cambios", True),
        ("Usamos iOS ", " estos días", True),
        ("entre 9.15 y ", " horas", True),
        ("a las ", " de la tarde", True),
        ("usamos python ", " desde ayer", True),
        ("Mide ", " metros", False),
        ("¿Mide ", " metros", False),
        ("Así es. Mide ", " metros", False),
        ("que mide ", " metros", False),
    ],
)
def test_a_decimal_counts_where_a_noun_follows_and_no_name_is_before(before: str, after: str, expected: bool) -> None:
    """At the head of a sentence, where each word has a capital, the noun must be in the plural."""
    text = f"{before}3.11{after}"

    assert expected == is_version(text, len(before), len(before) + 4, Grammar(profile("es-US"), ()))
