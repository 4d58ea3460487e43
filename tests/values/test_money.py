"""Money: symbols, codes and names, where each locale puts them, and what they mean in the source."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from babel import localedata
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import Ambiguous, Found, Grammar
from pipeline.values.money import STYLES, Money, name, symbol, write

NO_BREAK = "\u00a0"
NARROW = "\u202f"

MILLIONS = Money(Decimal(4), "USD", 6)
THOUSANDS = Money(Decimal(50000), "USD")
CENTS = Money(Decimal("1.50"), "EUR")
EUROS = Money(Decimal(3), "EUR", 6)
NAMED = Money(Decimal(45), "USD", form="name")
CODED = Money(Decimal(20), "USD", form="code")

WRITTEN = [
    ("en", MILLIONS, "$4 million"),
    ("fr", MILLIONS, "4 millions de dollars"),
    ("de", MILLIONS, f"4 Millionen{NO_BREAK}$"),
    ("pt-BR", MILLIONS, f"US${NO_BREAK}4 milhões"),
    ("ja", MILLIONS, "400万ドル"),
    ("ar", MILLIONS, "4 ملايين دولار"),
    ("es-ES", MILLIONS, "4 millones de dólares"),
    ("ru", MILLIONS, f"4{NO_BREAK}млн долларов"),
    ("hi", MILLIONS, "$40 लाख"),
    ("zh-Hant", MILLIONS, "400萬美元"),
    ("en", THOUSANDS, "$50,000"),
    ("fr", THOUSANDS, f"50{NARROW}000{NO_BREAK}$"),
    ("de", THOUSANDS, f"50.000{NO_BREAK}$"),
    ("pt-BR", THOUSANDS, f"US${NO_BREAK}50.000"),
    ("ja", THOUSANDS, "50,000ドル"),
    ("es-ES", THOUSANDS, f"50.000{NO_BREAK}US$"),
    ("es-MX", THOUSANDS, f"USD{NO_BREAK}50,000"),
    ("ru", THOUSANDS, f"50{NO_BREAK}000{NO_BREAK}$"),
    ("zh-Hant", THOUSANDS, "50,000美元"),
    ("en", CENTS, "€1.50"),
    ("de", CENTS, f"1,50{NO_BREAK}€"),
    ("pt-BR", CENTS, f"€{NO_BREAK}1,50"),
    ("ja", CENTS, "1.50ユーロ"),
    ("en", EUROS, "€3 million"),
    ("fr", EUROS, "3 millions d’euros"),
    ("es-ES", EUROS, "3 millones de euros"),
    ("ja", EUROS, "300万ユーロ"),
    ("en", NAMED, "45 dollars"),
    ("fr", NAMED, f"45{NO_BREAK}dollars"),
    ("de", NAMED, f"45{NO_BREAK}Dollar"),
    ("ru", NAMED, f"45{NO_BREAK}долларов"),
    ("en", CODED, f"USD{NO_BREAK}20"),
    ("de", CODED, f"20{NO_BREAK}USD"),
]


@pytest.mark.parametrize(("tag", "money", "expected"), WRITTEN)
def test_money_is_written_as_the_newspapers_of_the_locale_do(tag: str, money: Money, expected: str) -> None:
    """Sign or name, its place, its space and its plural are those of the locale; the precision is the author's."""
    assert expected == write(money, profile(tag))


@pytest.mark.parametrize(
    ("style", "expected"),
    [("symbol", "$50,000"), ("name", "50,000 dollars"), ("code", f"USD{NO_BREAK}50,000")],
)
def test_the_style_that_is_asked_for_replaces_the_authors(style: str, expected: str) -> None:
    """The translator, or the settings, may have money with its symbol, its name or its code."""
    assert expected == write(THOUSANDS, profile("en"), style)
    assert expected == write(THOUSANDS, profile("en", currency=style))


def test_the_translators_style_goes_before_the_projects() -> None:
    """A wish for one amount counts more than the wish for the whole locale."""
    expected = f"USD{NO_BREAK}50,000"

    assert expected == write(THOUSANDS, profile("en", currency="name"), "code")


@pytest.mark.parametrize("money", [MILLIONS, THOUSANDS, CENTS, NAMED, CODED, Money(Decimal(1), "XAF", 3)], ids=str)
def test_every_locale_of_cldr_can_write_money(money: Money) -> None:
    """No locale lacks what money needs, in any style."""
    unwritten = [
        (locale, style)
        for locale in localedata.locale_identifiers()
        for style in (None, *STYLES)
        if not re.search(r"\d", write(money, profile(locale), style))
    ]

    assert not unwritten


@pytest.mark.parametrize(
    ("tag", "count", "expected"),
    [
        ("en", "1", "dollar"),
        ("en", "1.5", "dollars"),
        ("ru", "1", "доллар"),
        ("ru", "2", "доллара"),
        ("ru", "5", "долларов"),
        ("ru", "1.5", "доллара"),
        ("pl", "22", "dolary"),
        ("ar", "2", "دولار"),
        ("ja", "1", "ドル"),
    ],
)
def test_the_name_of_a_currency_agrees_with_its_number(tag: str, count: str, expected: str) -> None:
    """The everyday name has the form that the locale's plural rules ask for."""
    assert expected == name("USD", Decimal(count), profile(tag))


@pytest.mark.parametrize(
    ("tag", "currency", "expected"),
    [
        ("fr", "USD", "$"),
        ("fr-CA", "USD", "$\u00a0US"),
        ("en", "EUR", "€"),
        ("pt-BR", "USD", "US$"),
        ("en", "ARS", "ARS"),
    ],
)
def test_the_symbol_is_the_one_that_readers_know(tag: str, currency: str, expected: str) -> None:
    """CLDR's, but where newspapers leave the country out."""
    assert expected == symbol(currency, profile(tag))


def test_a_region_writes_as_its_language_does() -> None:
    """French in France is French: its dollar is as short as that of ``fr``."""
    assert write(THOUSANDS, profile("fr")) == write(THOUSANDS, profile("fr-FR"))


@pytest.mark.parametrize(("tag", "expected"), [("ja", "5,000ドル"), ("zh-Hant", "5,000美元")])
def test_a_few_thousand_keep_their_thousands_in_east_asia(tag: str, expected: str) -> None:
    """``$5 mil`` is five thousand dollars in Japanese and Chinese, too, and not five."""
    assert expected == write(Money(Decimal(5), "USD", 3), profile(tag))


def test_a_fortune_is_no_traceback() -> None:
    """However many digits an author gives an amount, it is written."""
    expected = "$" + ",".join(["111"] * 10)

    assert expected == write(Money(Decimal("1" * 30), "USD"), profile("en"))


@pytest.mark.parametrize(
    ("tag", "text", "form"),
    [
        ("es-US", "$20", "symbol"),
        ("es-US", "US$ 20", "symbol"),
        ("es-US", "20 €", "symbol"),
        ("es-US", "USD 20", "code"),
        ("es-US", "20 USD", "code"),
        ("es-US", "20 dólares", "name"),
        ("es-US", "3 millones de euros", "name"),
    ],
)
def test_the_form_that_the_author_chose_is_kept(tag: str, text: str, form: str) -> None:
    """A symbol, a code and a name are told apart, so that the edition can follow the author."""
    (found,) = values.find(text, (), Grammar(profile(tag), ("money",)))

    assert isinstance(found, Found)
    assert isinstance(found.value, Money)
    assert form == found.value.form


@pytest.mark.parametrize(
    ("currencies", "text", "expected"),
    [
        ((("$", "USD"),), "$20", "USD"),
        ((("pesos", "CLP"),), "20 pesos", "CLP"),
        ((("€", "USD"),), "20 €", "USD"),
        ((("créditos", "USD"),), "20 créditos", "USD"),
    ],
)
def test_the_settings_say_what_a_word_for_money_means(
    currencies: tuple[tuple[str, str], ...], text: str, expected: str
) -> None:
    """What the project settles goes before CLDR, and may be a word that CLDR does not know."""
    (found,) = values.find(text, (), Grammar(profile("es-419"), ("money",), currencies))

    assert isinstance(found, Found)
    assert isinstance(found.value, Money)
    assert expected == found.value.currency


def test_an_empty_word_is_no_currency() -> None:
    """Settings that name nothing as a currency do not turn counts into money."""
    assert not values.find("Hay 5 gatos", (), Grammar(profile("es-US"), ("money",), (("", "USD"),)))


def test_a_symbol_that_the_region_leaves_open_is_doubtful() -> None:
    """``$`` means many currencies to readers of ``es-419``; the author is told which."""
    (found,) = values.find("$20", (), Grammar(profile("es-419"), ("money",)))

    assert isinstance(found, Ambiguous)
    assert {"USD 20", "MXN 20", "ARS 20"} <= set(found.readings)


SMALL = st.one_of(st.integers(1, 999).map(Decimal), st.decimals(1, 99, places=2))
SUMS = st.one_of(
    st.tuples(SMALL, st.sampled_from([0, 6, 9])), st.tuples(st.integers(10_000, 10**12).map(Decimal), st.just(0))
)


@given(figure=SUMS, currency=st.sampled_from(["USD", "EUR", "MXN", "GBP"]), form=st.sampled_from(STYLES))
@pytest.mark.parametrize("tag", ["es-US", "es-MX", "es-ES", "es-419", "es-AR"])
def test_money_that_is_written_is_found_again(tag: str, figure: tuple[Decimal, int], currency: str, form: str) -> None:
    """Written in the source's own locale in any form, an amount is found there as the same sum."""
    amount, exponent = figure
    settled = (("$", {"es-MX": "MXN", "es-AR": "ARS"}.get(tag, "USD")),)
    written = write(Money(amount, currency, exponent, form), profile(tag))

    found = values.find(written, (), Grammar(profile(tag), ("money",), settled))

    assert [(amount.scaleb(exponent), currency)] == [_sum(each) for each in found]


def test_the_scale_of_the_author_is_kept_where_another_would_be_doubtful() -> None:
    """``10,001 millones`` is not ``10.001 mil millones``, of which our own grammar says that it has two readings."""
    written = write(Money(Decimal(10001), "EUR", 6), profile("es-US"))

    (found,) = values.find(written, (), Grammar(profile("es-US"), ("money",)))

    assert isinstance(found, Found)


def _sum(found: Found | Ambiguous) -> tuple[Decimal, str] | Ambiguous:
    """An amount without its scale and form, which the locale may choose."""
    if isinstance(found, Ambiguous) or not isinstance(found.value, Money):
        return found if isinstance(found, Ambiguous) else Ambiguous(found.start, found.end, ())
    return found.value.amount.scaleb(found.value.exponent), found.value.currency
