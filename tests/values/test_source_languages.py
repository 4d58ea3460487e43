"""Money, numbers and percentages in sources of every language, and what is no figure in them."""

from __future__ import annotations

import time
from decimal import Decimal
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Ambiguous, Found, Grammar
from pipeline.values.money import STYLES, Money
from tests.values import (
    sentences_ca,
    sentences_de,
    sentences_en,
    sentences_es,
    sentences_fr,
    sentences_it,
    sentences_pt,
)
from tests.values.sentences import meaning

MODULES: tuple[ModuleType, ...] = (
    sentences_ca,
    sentences_de,
    sentences_en,
    sentences_es,
    sentences_fr,
    sentences_it,
    sentences_pt,
)

PLAIN = [row for module in MODULES for row in (*module.MONEY, *module.NUMBERS)]
AMBIGUOUS = [row for module in MODULES for row in module.AMBIGUOUS]
TRAPS = [row for module in MODULES for row in module.TRAPS]


def found_in(text: str, tag: str) -> tuple[tuple[str, str], ...]:
    """What is found in a text whose author writes as in ``tag``: the words, and what they mean."""
    grammar = Grammar(profile(tag), tuple(KINDS))
    return tuple((text[each.start : each.end], meaning(each)) for each in values.find(text, (), grammar))


@pytest.mark.parametrize(("tag", "text", "expected"), PLAIN)
def test_the_figures_of_a_sentence_are_found(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Each figure is found whole, once, and means what it says to the readers of its region."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text", "expected"), AMBIGUOUS)
def test_what_can_be_read_in_two_ways_is_told(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A figure that the region leaves open stays text, and its readings are given."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(("tag", "text"), TRAPS)
def test_what_is_no_quantity_stays_text(tag: str, text: str) -> None:
    """Models, versions, standards, telephones, codes, laws, scores, roads, years and their like are not values."""
    assert not found_in(text, tag)


TAGS = ("ca-ES", "de-AT", "de-DE", "en-GB", "en-US", "fr-CA", "fr-FR", "it-IT", "pt-BR", "pt-PT")
SMALL = st.one_of(st.integers(1, 999).map(Decimal), st.decimals(1, 99, places=2))
SUMS = st.one_of(
    st.tuples(SMALL, st.sampled_from([0, 6, 9])), st.tuples(st.integers(10_000, 10**12).map(Decimal), st.just(0))
)


@given(figure=SUMS, currency=st.sampled_from(["USD", "EUR", "CHF", "MXN"]), form=st.sampled_from(STYLES))
@pytest.mark.parametrize("tag", TAGS)
def test_money_that_is_written_is_found_again(tag: str, figure: tuple[Decimal, int], currency: str, form: str) -> None:
    """Written in the source's own locale in any form, an amount is found there as the same sum."""
    amount, exponent = figure
    settled = (("$", "CAD" if tag == "fr-CA" else "USD"),)
    written = values.write(Money(amount, currency, exponent, form), profile(tag))

    found = values.find(written, (), Grammar(profile(tag), ("money",), settled))

    assert [(amount.scaleb(exponent), currency)] == [_sum(each) for each in found]


def _sum(found: Found | Ambiguous) -> tuple[Decimal, str] | Ambiguous:
    """An amount without its scale and form, which the locale may choose."""
    if isinstance(found, Found) and isinstance(found.value, Money):
        return found.value.amount.scaleb(found.value.exponent), found.value.currency
    return Ambiguous(found.start, found.end, ())


# Pieces of which sentences with figures are made, put together at random.
PIECES = st.sampled_from(
    "$ US$ R$ € £ USD EUR CHF 1 20 3.5 3,5 12,450 12.450 12’450 1,234.56 2010 0 000 06 % ° million Millionen Mio. mil "
    "milhões milioni milions bn dollars Euro reais franchi dòlars pounds page Seite loi via Python § . , - – .- / : ( "
    ")".split()
)
NONSENSE = st.lists(PIECES, max_size=14).flatmap(
    lambda pieces: st.sampled_from(["", " ", "\u00a0"]).map(lambda space: space.join(pieces))
)


@given(text=NONSENSE)
@pytest.mark.parametrize("tag", [*TAGS, "de-CH"])
def test_what_is_found_lies_in_the_text_without_overlap(tag: str, text: str) -> None:
    """The ranges are in order, not empty, within the text and apart, whatever the text is."""
    found = values.find(text, (), Grammar(profile(tag), tuple(KINDS)))

    edges = [edge for each in found for edge in (each.start, each.end)]
    assert sorted(edges) == edges
    assert all(0 <= each.start < each.end <= len(text) for each in found)


LONG = (
    "1",
    "$",
    "12 ",
    "1.234.",
    "Ley de ",
    "5.-",
    "1 mil ",
    "$1 ",
    "sec. 1.2, ",
    "US$ 20 millones de ",
    "calle Mayor 5, ",
)


@pytest.mark.parametrize("piece", LONG)
def test_a_long_text_takes_no_longer_than_its_length(piece: str) -> None:
    """A hundred thousand characters of figures, signs or words are looked through in seconds."""
    text = (piece * 100_000)[:100_000]
    grammar = Grammar(profile("es-MX"), ("money", "percent", "number"))
    started = time.perf_counter()

    for kind in grammar.kinds:
        assert all(each.end <= len(text) for each in KINDS[kind].find(text, grammar))

    assert time.perf_counter() - started < 5
