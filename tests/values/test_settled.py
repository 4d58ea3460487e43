"""What an author settles is read as the author says, in the form of the author's words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Found, Grammar, Value
from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.plain import tell
from pipeline.values.settled import dressed, is_readable

ES = Grammar(profile("es-ES"), tuple(KINDS))


@pytest.mark.parametrize(
    ("text", "pairs", "expected"),
    [
        ("Fueron 50,000 en total.", [("50,000", "50000")], ["50000"]),
        ("Fueron 50,000.", [("50,000", "50000")], ["50000"]),
        ("La Serie 1.000 es roja.", [("Serie 1.000", "text")], []),
        ("La serie de 1.000 cosas.", [("Serie 1.000", "text")], ["1000"]),
        ("Cuesta 50,000 euros.", [("50,000 euros", "50000 EUR")], ["50000 EUR"]),
        ("Cuesta 1.000 €.", [("1.000", "text")], ["1000 EUR"]),
        ("Fueron 150,000 y 50,0001.", [("50,000", "50000")], ["?"]),
        ("Llegó pronto.", [("pronto", "2024-03-05")], ["2024-03-05"]),
    ],
)
def test_words_mean_what_is_settled(text: str, pairs: list[tuple[str, str]], expected: list[str]) -> None:
    """Wherever they stand as a figure of their own, and not as a piece of a greater one."""
    found = values.find(text, (), ES, pairs)

    assert expected == [tell(each.value) if isinstance(each, Found) else "?" for each in found]


def test_the_settings_settle_for_all_texts() -> None:
    """``[values] readings`` comes with the grammar."""
    grammar = Grammar(profile("es-ES"), tuple(KINDS), settled=(("50,000", "50000"),))

    (found,) = values.find("Fueron 50,000.", (), grammar)

    assert Found(7, 13, Number(Decimal(50000))) == found


@pytest.mark.parametrize(
    ("value", "words", "expected"),
    [
        (Money(Decimal(4000000), "USD", 0, "code"), "cuatro millones", Money(Decimal(4), "USD", 6, "name")),
        (Money(Decimal(50000), "USD", 0, "code"), "$50.000", Money(Decimal(50000), "USD", 0, "symbol")),
        (Money(Decimal(20), "USD", 0, "code"), "USD 20", Money(Decimal(20), "USD", 0, "code")),
        (Number(Decimal(3000)), "tres mil", Number(Decimal(3), 3)),
        (Date(3, 28, 2023), "ese martes", Date(3, 28, 2023, weekday=True)),
        (Date(3, 5, 2024), "5/3/2024", Date(3, 5, 2024, width="short")),
        (Date(3, 5, 2024), "aquel día", Date(3, 5, 2024)),
    ],
)
def test_a_value_takes_the_form_of_its_words(value: Value, words: str, expected: Value) -> None:
    """A scale, a sign, a weekday or bare figures in the author's words stay so in the editions."""
    assert expected == dressed(value, words, ES, ())


@pytest.mark.parametrize(
    ("plain", "expected"), [("50000", True), ("text", True), ("USD 5", True), ("muchos", False), ("", False)]
)
def test_what_settles_nothing_is_known(plain: str, expected: bool) -> None:
    """Neither a value nor the word ``text``."""
    assert expected is is_readable(plain)
