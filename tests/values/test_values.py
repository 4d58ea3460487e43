"""Values of all kinds together: what is found in sentences, and the laws that finding keeps."""

from __future__ import annotations

import dataclasses
import os
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Found, Grammar
from pipeline.values.dates import Date
from pipeline.values.money import Money
from pipeline.values.numbers import Number
from pipeline.values.percents import Percent
from tests.values import sentences
from tests.values.sentences import meaning

PLAIN = [
    *sentences.MONEY,
    *sentences.SPACED,
    *sentences.BESIDE,
    *sentences.NUMBERS,
    *sentences.PERCENTS,
    *sentences.DATES,
    *sentences.TOGETHER,
]


def found_in(text: str, tag: str, shielded: tuple[tuple[int, int], ...] = ()) -> tuple[tuple[str, str], ...]:
    """What is found in a text whose author writes as in ``tag``: the words, and what they mean."""
    grammar = Grammar(profile(tag), tuple(KINDS))
    return tuple((text[each.start : each.end], meaning(each)) for each in values.find(text, shielded, grammar))


@pytest.mark.parametrize(("tag", "text", "expected"), PLAIN)
def test_the_figures_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Each figure is found whole, once, and means what it says in the source's own region."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text", "expected"), sentences.AMBIGUOUS)
def test_what_can_be_read_in_two_ways_is_told(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A figure that means something else to readers next door stays text, and its readings are given."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), sentences.TRAPS)
def test_what_is_no_quantity_stays_text(tag: str, text: str) -> None:
    """Names, versions, telephones, addresses, scores, hours, references and years are not values."""
    assert not found_in(text, tag)


@pytest.mark.parametrize(("tag", "text", "at_most"), sentences.WHOLE)
def test_nothing_is_found_but_the_whole_figure(tag: str, text: str, at_most: tuple[tuple[str, str], ...]) -> None:
    """Where the whole figure is not found, no piece of it is: what is not surely a value stays text."""
    assert set(found_in(text, tag)) <= set(at_most)


def test_only_the_kinds_that_are_asked_for_are_found() -> None:
    """``detect`` in the settings chooses the kinds."""
    text = "El 28 de marzo de 2023 pagó $4 millones, un 3.5 % más, a 12,450 personas."
    grammar = Grammar(profile("es-US"), ("percent", "number"))

    kinds = {each.value.kind for each in values.find(text, (), grammar) if isinstance(each, Found)}

    assert {*grammar.kinds} == kinds


def test_without_kinds_nothing_is_found() -> None:
    """``detect = []`` turns detection off."""
    assert not values.find("Costó $4 millones.", (), Grammar(profile("es-US"), ()))


@pytest.mark.parametrize(
    ("shielded", "expected"),
    [
        ((), [("$4 millones", "4e6 USD")]),
        (((6, 8),), []),
        (((0, 6),), [("$4 millones", "4e6 USD")]),
        (((17, 18),), [("$4 millones", "4e6 USD")]),
        (((16, 18),), []),
    ],
    ids=["none", "over its head", "up to its head", "from its end", "over its last letter"],
)
def test_nothing_is_found_in_a_shielded_range(
    shielded: tuple[tuple[int, int], ...], expected: list[tuple[str, str]]
) -> None:
    """A value may touch code or an address, but not reach into it."""
    assert expected == list(found_in("Costó $4 millones.", "es-US", shielded))


def test_placeholders_are_numbered_from_the_second_of_a_name() -> None:
    """A message with two amounts has ``{amount}`` and ``{amount2}``; kinds are counted apart."""
    text = "Entre $20, $30 y 3 %; o $40."
    found = values.find(text, (), Grammar(profile("es-US"), tuple(KINDS)))

    placed = [value for _, value in values.named([each for each in found if isinstance(each, Found)], text)]

    expected = [("amount", "$20"), ("amount2", "$30"), ("percent", "3 %"), ("amount3", "$40")]
    assert expected == [(each.name, each.source) for each in placed]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Date(3, 28, 2023), "28 mars 2023"),
        (Money(Decimal(4), "EUR", 6), "4 millions d’euros"),
        (Percent(Decimal(5)), "5\u00a0%"),
        (Number(Decimal(12450)), "12\u202f450"),
    ],
    ids=str,
)
def test_a_value_is_written_by_its_kind(value: values.Value, expected: str) -> None:
    """Whoever holds a value need not know its kind to write it."""
    assert expected == values.write(value, profile("fr"))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("date", Date(3, 28)),
        ("money", Money(Decimal(4), "USD")),
        ("percent", Percent(Decimal(5))),
        ("number", Number(Decimal(5))),
    ],
    ids=["date", "money", "percent", "number"],
)
def test_a_kind_is_known_by_the_name_that_its_values_carry(kind: str, value: values.Value) -> None:
    """The names of the settings lead to the values that bear them."""
    assert kind == value.kind
    assert kind in KINDS


def test_values_cannot_be_changed() -> None:
    """A value that stands in a message is the same for every edition."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        Number(Decimal(1)).amount = Decimal(2)  # type: ignore[misc]  # what mypy forbids is what is tested


# Pieces of which sentences with figures are made, put together at random: most of what comes out is nonsense, as a
# finder must expect.
PIECES = st.sampled_from(
    "$ US$ € USD EUR 1 20 3.5 3,5 12,450 12.450 1,234.56 28 2023 0 000 de del al el y a las % ° millones millón mil "
    "dólares euros pesos marzo mayo febrero martes versión Python sección . , - – / : ( ) \u00a0 \u202f".split(" ")
)
NONSENSE = st.lists(PIECES, max_size=14).flatmap(
    lambda pieces: st.sampled_from(["", " "]).map(lambda space: space.join(pieces))
)


@given(text=st.one_of(NONSENSE, st.text()), tag=st.sampled_from(["es-US", "es-MX", "es-ES", "es-419", "es-AR"]))
def test_what_is_found_lies_in_the_text_without_overlap(text: str, tag: str) -> None:
    """The ranges are in order, not empty, within the text and apart, whatever the text is."""
    found = values.find(text, (), Grammar(profile(tag), tuple(KINDS)))

    edges = [edge for each in found for edge in (each.start, each.end)]
    assert sorted(edges) == edges
    assert all(0 <= each.start < each.end <= len(text) for each in found)


@given(text=NONSENSE, start=st.integers(0, 40), length=st.integers(1, 10))
def test_no_value_reaches_into_a_shield(text: str, start: int, length: int) -> None:
    """What is shielded stays as it is, wherever the shield lies."""
    shield = (start, start + length)

    found = values.find(text, (shield,), Grammar(profile("es-US"), tuple(KINDS)))

    assert all(each.end <= shield[0] or shield[1] <= each.start for each in found)


@given(text=NONSENSE)
def test_a_value_is_found_where_figures_are(text: str) -> None:
    """Every value holds a digit (but the first of a month in words), and neither begins nor ends with a space."""
    found = values.find(text, (), Grammar(profile("es-US"), tuple(KINDS)))
    written = [text[each.start : each.end] for each in found]

    assert all(any(letter.isdigit() for letter in each) and each == each.strip() for each in written)


SHARED = os.environ.get("PIPELINE_SHARED")


@pytest.mark.skipif(not SHARED, reason="set PIPELINE_SHARED to the folder of the shared corpora")
@pytest.mark.parametrize("tag", ["es-US", "es-ES"])
def test_what_is_found_in_real_articles_lies_in_them_without_overlap(tag: str) -> None:
    """The laws hold for what people wrote, with all of its markup and code."""
    grammar = Grammar(profile(tag), tuple(KINDS))
    paths = [path for path in Path(SHARED or "").rglob("*") if path.suffix in (".md", ".txt")]

    assert paths
    for path in paths:
        text = path.read_text(encoding="utf-8")
        edges = [edge for each in values.find(text, (), grammar) for edge in (each.start, each.end)]
        assert sorted(edges) == edges, path


DATES = st.builds(
    Date,
    month=st.integers(1, 12),
    day=st.one_of(st.none(), st.integers(1, 28)),
    year=st.integers(1000, 9999),
)
ANNIVERSARIES = st.builds(Date, month=st.integers(1, 12), day=st.integers(1, 28))


@given(date=st.one_of(DATES, ANNIVERSARIES))
@pytest.mark.parametrize("tag", ["es-US", "es-MX", "es-ES", "es-419", "es-AR"])
def test_a_date_that_is_written_is_found_again(tag: str, date: Date) -> None:
    """Written in the source's own locale, a date is the date that is found there."""
    found = values.find(values.write(date, profile(tag)), (), Grammar(profile(tag), tuple(KINDS)))

    assert [date] == [each.value for each in found if isinstance(each, Found)]
