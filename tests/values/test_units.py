"""Units of measure: which figures are quantities, and how each locale writes them."""

from __future__ import annotations

import time
from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline.locale_profile import UnknownLocale, profile
from pipeline.values.grammar import Grammar
from pipeline.values.unit_names import abbreviations, names, symbols
from pipeline.values.unit_patterns import UNITS, pattern, patterns
from pipeline.values.units import STYLES, Quantity, find, write
from pipeline.values.value import Ambiguous, Found, Refused
from tests.values import sentences_units

NO_BREAK = "\u00a0"
NARROW = "\u202f"


def grammar_of(tag: str) -> Grammar:
    """The grammar of a source that looks for units alone."""
    return Grammar(profile(tag), ("unit",))


def meaning(found: Found | Ambiguous) -> str:
    """What was found, as ``5 kilometer``, ``2e6 tonne``, or after a question mark all of its readings."""
    if isinstance(found, Ambiguous):
        return f"?{' | '.join(found.readings)}"
    quantity = found.value
    assert isinstance(quantity, Quantity)
    scale = f"e{quantity.exponent}" if quantity.exponent else ""
    return f"{quantity.amount}{scale} {quantity.unit}"


def found_in(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """The quantities of a text: the words, and what they mean."""
    found = (each for each in find(text, grammar_of(tag)) if not isinstance(each, Refused))
    return tuple((text[each.start : each.end], meaning(each)) for each in found)


@pytest.mark.parametrize(("tag", "text", "expected"), [*sentences_units.UNITS, *sentences_units.ELSEWHERE])
def test_the_quantities_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A figure is found with its unit, whole, and means what it says in the source's own region."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text", "expected"), sentences_units.AMBIGUOUS)
def test_three_decimals_may_be_thousands(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A figure that means something else to readers next door stays text, and its readings are given."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), sentences_units.TRAPS)
def test_what_is_no_quantity_stays_text(tag: str, text: str) -> None:
    """Names, models, clock times, years, ranges and pieces of other units are not quantities."""
    assert not found_in(text, tag)


@pytest.mark.parametrize(
    ("text", "form"),
    [("5 km", "symbol"), ("5 kilómetros", "name"), ("2 millones de km²", "symbol"), ("25 grados Celsius", "name")],
)
def test_the_form_that_the_author_chose_is_kept(text: str, form: str) -> None:
    """A symbol and a name are told apart, so that the edition can follow the author."""
    (found,) = find(text, grammar_of("es-ES"))

    assert isinstance(found, Found)
    assert isinstance(found.value, Quantity)
    assert form == found.value.form


def test_a_part_in_words_keeps_the_whole_from_being_a_value() -> None:
    """Of ``2 horas y media`` no kind makes a value of a piece."""
    text = "Duró 2 horas y media."

    (found,) = find(text, grammar_of("es-ES"))

    assert isinstance(found, Refused)
    assert "2 horas y media" == text[found.start : found.end]


@pytest.mark.parametrize(
    ("tag", "quantity", "expected"),
    [
        ("en", Quantity(Decimal(5), "kilometer"), f"5{NO_BREAK}km"),
        ("en", Quantity(Decimal(5), "kilometer", "name"), "5 kilometers"),
        ("en", Quantity(Decimal(1), "kilometer", "name"), "1 kilometer"),
        ("en", Quantity(Decimal("1.0"), "kilometer", "name"), "1.0 kilometers"),
        ("en", Quantity(Decimal(25), "celsius"), "25°C"),
        ("en", Quantity(Decimal(2), "tonne", "name", 6), "2 million metric tons"),
        ("fr", Quantity(Decimal(25), "celsius"), f"25{NARROW}°C"),
        ("fr", Quantity(Decimal(12500), "meter", "name"), f"12{NARROW}500{NO_BREAK}mètres"),
        ("fr", Quantity(Decimal(3), "hectare", "name", 6), "3 millions d’hectares"),
        ("fr", Quantity(Decimal("1.5"), "tonne", "name", 6), "1,5 million de tonnes"),
        ("fr", Quantity(Decimal(120), "kilometer-per-hour", "name"), f"120{NO_BREAK}kilomètres à l’heure"),
        ("fr", Quantity(Decimal(16), "gigabyte"), f"16{NARROW}Go"),
        ("de", Quantity(Decimal("2.5"), "liter", "name"), f"2,5{NO_BREAK}Liter"),
        ("de", Quantity(Decimal(2), "tonne", "name", 6), "2 Millionen Tonnen"),
        ("de", Quantity(Decimal(300), "tonne", "name", 3), f"300.000{NO_BREAK}Tonnen"),
        ("pt-BR", Quantity(Decimal(2), "tonne", "name", 6), "2 milhões de toneladas"),
        ("pt-BR", Quantity(Decimal("2.50"), "kilogram"), f"2,50{NO_BREAK}kg"),
        ("ja", Quantity(Decimal(5), "kilometer", "name"), "5キロメートル"),
        ("ja", Quantity(Decimal(25), "celsius", "name"), "摂氏25度"),
        ("ja", Quantity(Decimal(2), "tonne", "name", 6), "200万トン"),
        ("ja", Quantity(Decimal(120), "kilometer-per-hour", "name"), "時速120キロメートル"),
        ("ar", Quantity(Decimal(5), "kilometer", "name"), f"5{NO_BREAK}كيلومترات"),
        ("ar", Quantity(Decimal(2), "hour", "name"), "ساعتان"),
        ("ar", Quantity(Decimal("2.0"), "hour", "name"), f"2.0{NO_BREAK}ساعة"),
        ("ar", Quantity(Decimal(1), "liter"), f"1{NO_BREAK}لتر"),
        ("hi", Quantity(Decimal(5), "kilometer"), f"5{NO_BREAK}किमी"),
        ("hi", Quantity(Decimal(2), "tonne", "name", 6), "20 लाख टन"),
        ("ru", Quantity(Decimal(5), "kilometer", "name"), f"5{NO_BREAK}километров"),
        ("ru", Quantity(Decimal("2.5"), "liter", "name"), f"2,5{NO_BREAK}литра"),
        ("ru", Quantity(Decimal(2), "tonne", "name", 6), f"2{NO_BREAK}млн тонн"),
        ("pl", Quantity(Decimal(25), "celsius"), "25°C"),
        ("pl", Quantity(Decimal(22), "kilometer", "name"), f"22{NO_BREAK}kilometry"),
        ("zh-Hant", Quantity(Decimal(5), "kilometer", "name"), "5公里"),
        ("zh-Hant", Quantity(Decimal(25), "celsius", "name"), "攝氏25度"),
        ("zh-Hant", Quantity(Decimal(2), "square-kilometer", "name", 6), "200萬平方公里"),
        ("it", Quantity(Decimal(2), "tonne", "name", 6), "2 milioni di tonnellate"),
        ("it", Quantity(Decimal(120), "kilometer-per-hour", "name"), f"120{NO_BREAK}chilometri orari"),
        ("ca", Quantity(Decimal(3), "hectare", "name", 6), "3 milions d’hectàrees"),
        ("es-ES", Quantity(Decimal("1.5"), "square-kilometer", "symbol", 6), "1,5 millones de km²"),
        ("es-MX", Quantity(Decimal("2.5"), "kilometer", "name"), f"2.5{NO_BREAK}kilómetros"),
        ("ko", Quantity(Decimal(2), "tonne", "name", 6), "200만 톤"),
        ("ro", Quantity(Decimal(2), "kilometer", "name", 6), "2 milioane de kilometri"),
        ("fa", Quantity(Decimal(5), "kilometer"), f"۵{NO_BREAK}کیلومتر"),
    ],
)
def test_a_quantity_is_written_as_the_locale_does(tag: str, quantity: Quantity, expected: str) -> None:
    """Figure and unit have the pattern, the plural, the link and the spaces of the locale's newspapers."""
    assert expected == write(quantity, profile(tag))


@pytest.mark.parametrize(("style", "expected"), [("symbol", f"5{NO_BREAK}km"), ("name", "5 kilometers")])
def test_a_translator_may_ask_for_the_other_form(style: str, expected: str) -> None:
    """``# {quantity} as name`` goes before what the author chose."""
    assert expected == write(Quantity(Decimal(5), "kilometer"), profile("en"), style)
    assert expected == write(Quantity(Decimal(5), "kilometer", "name"), profile("en"), style)


def test_every_locale_of_cldr_can_write_every_unit() -> None:
    """No locale lacks the pattern of a unit, though Babel's data leave out what a locale inherits."""
    lacking = []
    for name in localedata.locale_identifiers():
        try:
            locale = profile(name)
        except UnknownLocale:
            continue
        lacking += [
            (name, unit, form)
            for unit in UNITS
            for form in STYLES
            if "{0}" not in patterns(unit, form, locale)["other"]
        ]

    assert not lacking


@pytest.mark.parametrize(
    ("tag", "unit", "form", "category", "expected"),
    [
        ("zh-Hant", "kilometer", "name", "other", "{0} 公里"),
        ("ja", "hour", "name", "other", "{0} 時間"),
        ("de", "meter", "name", "other", "{0} Meter"),
        ("es-MX", "kilometer", "symbol", "one", "{0} km"),
        ("ru", "gram", "name", "few", "{0} грамма"),
    ],
)
def test_a_pattern_is_inherited_in_the_nominative(tag: str, unit: str, form: str, category: str, expected: str) -> None:
    """The long form falls back on the short one of the same locale, and no case of a language takes its place."""
    assert expected == pattern(unit, form, category, profile(tag)).replace(NO_BREAK, " ")


SOURCES = ["es-ES", "es-MX", "es-US", "en", "fr", "de", "pt-BR", "it", "ca"]
AMOUNTS = st.one_of(
    st.just(Decimal(1)),
    st.integers(25, 999).map(Decimal),
    st.decimals(1, 999, places=1).filter(lambda each: each % 1 != 0),
)


def readable(unit: str, form: str, tag: str, category: str = "other") -> bool:
    """Whether the source reads the words that it writes for a unit in a plural category."""
    source = profile(tag)
    word = " ".join(pattern(unit, form, category, source).removeprefix("{0}").split())
    if form == "name":
        return word.lower() in names(source) and names(source)[word.lower()].unit == unit
    return unit in (symbols(source).get(word), abbreviations(source).get(word.removesuffix(".")))


@given(amount=AMOUNTS, unit=st.sampled_from(sorted(UNITS)), form=st.sampled_from(STYLES))
@pytest.mark.parametrize("tag", SOURCES)
def test_a_quantity_that_is_written_is_found_again(tag: str, amount: Decimal, unit: str, form: str) -> None:
    """Written in the source's own locale, a quantity of a unit that is read there is found as the same."""
    category = profile(tag).cldr.plural_form(amount)
    if not readable(unit, form, tag, category) or (unit == "ampere" and form == "symbol" and amount % 1 == 0):
        return
    if unit == "hour" and (form == "symbol" or tag == "fr") and amount <= 24:
        return
    quantity = Quantity(amount, unit, form)

    found = list(find(write(quantity, profile(tag)), grammar_of(tag)))

    assert [quantity] == [each.value for each in found if isinstance(each, Found)]


@given(
    amount=st.integers(2, 99).map(Decimal),
    unit=st.sampled_from(["tonne", "square-kilometer", "hectare", "kilometer", "liter"]),
    form=st.sampled_from(STYLES),
)
@pytest.mark.parametrize("tag", SOURCES)
def test_a_quantity_of_millions_is_found_again(tag: str, amount: Decimal, unit: str, form: str) -> None:
    """The scale and the link of prose are read as they are written."""
    quantity = Quantity(amount, unit, form, 6)

    found = list(find(write(quantity, profile(tag)), grammar_of(tag)))

    assert [quantity] == [each.value for each in found if isinstance(each, Found)]


@pytest.mark.parametrize("tag", SOURCES)
def test_most_units_are_read_wherever_they_are_written(tag: str) -> None:
    """The units of daily life are read in both forms in every source language."""
    daily = (
        "kilometer meter centimeter square-kilometer hectare liter tonne kilogram gram celsius minute second".split()
    )

    assert [] == [(unit, form) for unit in daily for form in STYLES if not readable(unit, form, tag)]


PIECES = st.sampled_from(
    "1 5 20 3.5 3,5 1.500 2019 -5 − – x y a las el de h km km/h m g ha °C º ² min hora kilómetros ſegundos minutoſ "
    "millones millón mil toneladas grados Celsius luz cuadrados media . , / ( ) \u00a0 \u202f İ ß".split(" ")
)


@given(pieces=st.lists(PIECES, max_size=12), space=st.sampled_from(["", " "]), tag=st.sampled_from(SOURCES))
def test_what_is_found_lies_in_the_text_in_order(pieces: list[str], space: str, tag: str) -> None:
    """Whatever a text is, what is found in it is not empty, and nothing overlaps."""
    text = space.join(pieces)

    edges = [edge for each in find(text, grammar_of(tag)) for edge in (each.start, each.end)]

    assert sorted(set(edges)) == edges
    assert all(0 <= edge <= len(text) for edge in edges)


@pytest.mark.parametrize(
    "text",
    [
        "1" * 100_000,
        "1 " * 50_000,
        "1 000 " * 20_000,
        "5 k" * 30_000,
        "5 km" * 25_000,
        "5 km y " * 15_000,
        " " * 100_000,
        "-" * 100_000,
        "5 millones de " * 8_000,
        "la " * 30_000 + "5 horas",
        "1.1" * 30_000,
        "5 mil mil " * 10_000,
    ],
    ids=lambda text: text[:12],
)
def test_no_text_takes_long(text: str) -> None:
    """Finding is linear in the length of the text, whatever is repeated in it."""
    started = time.perf_counter()

    list(find(text, grammar_of("es-ES")))

    assert time.perf_counter() - started < 5
