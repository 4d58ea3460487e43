"""Ranges: figures that share what stands beside the last of them are one value, or stay text as a whole."""

from __future__ import annotations

import pytest

from pipeline import values
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Grammar
from pipeline.values.ranges import Range
from tests.values.test_values import found_in

US, ES, MX = "es-US", "es-ES", "es-MX"


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        (ES, "Cuesta entre 100 y 200 euros.", (("100 y 200 euros", "100 and 200 EUR"),)),
        (ES, "Cuesta de 100 a 200 €.", (("100 a 200 €", "100 to 200 EUR"),)),
        (ES, "Cuesta 100-200 €.", (("100-200 €", "100..200 EUR"),)),
        (ES, "Cuesta 1.500–2.000 € al mes.", (("1.500–2.000 €", "1500..2000 EUR"),)),
        (ES, "Entre 1500 y 2000 euros.", (("1500 y 2000 euros", "1500 and 2000 EUR"),)),
        (ES, "Un 10–15 % más.", (("10–15 %", "10..15 %"),)),
        (ES, "Un 10 – 15 % más.", (("10 – 15 %", "10..15 %"),)),
        (ES, "Bajó del 30 al 20 %.", (("30 al 20 %", "30 to 20 %"),)),
        (ES, "Entre el 10 y el 15 % de ellos.", (("10 y el 15 %", "10 and 15 %"),)),
        (ES, "Un 7 u 8 % menos.", (("7 u 8 %", "7 or 8 %"),)),
        (ES, "Pasó de 2,5 a 3,75 por ciento.", (("2,5 a 3,75 por ciento", "2.5 to 3.75 %"),)),
        (US, "Entre 20 y 30 millones.", (("20 y 30 millones", "20 and 30e6"),)),
        (US, "Entre los 20 y los 30 millones.", (("20 y los 30 millones", "20 and 30e6"),)),
        (US, "Bajó de $30 a $20 millones.", (("$30 a $20 millones", "30 to 20e6 USD"),)),
        (US, "Unos US$ 20–30 millones.", (("US$ 20–30 millones", "20..30e6 USD"),)),
        (US, "De US$20 a 30 millones.", (("US$20 a 30 millones", "20 to 30e6 USD"),)),
        (US, "Cuesta $900–$1,200.", (("$900–$1,200", "900..1200 USD"),)),
        (US, "Cuesta $10-15.", (("$10-15", "10..15 USD"),)),
        (US, "Entre USD 5 y USD 10 M.", (("USD 5 y USD 10 M", "5 and 10e6 USD"),)),
        (US, "De −5 a 10 %.", (("−5 a 10 %", "-5 to 10 %"),)),
        ("en", "From 20 to 30 million.", (("20 to 30 million", "20 to 30e6"),)),
        ("en", "It grew at 3 to 4 percent.", (("3 to 4 percent", "3 to 4 %"),)),
        (ES, "Entre las 20 y las 30 toneladas.", (("20 y las 30 toneladas", "20 and 30 tonne"),)),
        ("fr", "De 20 à 30 millions.", (("20 à 30 millions", "20 to 30e6"),)),
        ("de", "Zwischen 20 und 30 Millionen.", (("20 und 30 Millionen", "20 and 30e6"),)),
    ],
)
def test_a_shared_unit_makes_two_figures_one_value(tag: str, text: str, expected: tuple[tuple[str, str], ...]) -> None:
    """With CLDR's and, or, a word of ranges or a dash between them, whichever way they run."""
    assert expected == found_in(text, tag)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        (US, "Entre 20 mil y 30 millones.", ("20 mil", "30 millones")),
        (US, "Entre $50,000 y $4 millones.", ("$50,000", "$4 millones")),
        (US, "Entre $900 y $1,200.", ("$900", "$1,200")),
        (US, "En 2023, 30 millones votaron.", ("30 millones",)),
        (US, "Entre 1,500 y 2,500 personas.", ("1,500", "2,500")),
        (US, "Se fundó en 1990 a 2 % del final.", ("2 %",)),
        (US, "En 2019 y 30 % después.", ("30 %",)),
        (US, "El Apolo 11 y 12 millones de personas.", ("12 millones",)),
        (US, "El artículo 3 y 20 % más.", ("20 %",)),
        (US, "Somos 20 y $30 millones.", ("$30 millones",)),
    ],
)
def test_figures_that_share_nothing_stay_apart(tag: str, text: str, expected: tuple[str, ...]) -> None:
    """Two whole figures, a year, a name, and a number of quite another size are no ends of a range."""
    assert expected == tuple(words for words, _ in found_in(text, tag))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        (US, "Eran 10, 20 o 30 mil."),
        (US, "Vale $5 o 6 y ya."),
        (US, "Entre 1,500 y 2 millones."),
        (US, "Un 20-10 %."),
        (US, "Salió a las 2 y 30 minutos."),
        (US, "Entre 20 y 30 personas."),
    ],
)
def test_what_is_shared_in_doubt_stays_text(tag: str, text: str) -> None:
    """A list, a bare figure behind a sign, a scale that the first may or may not share, a range that runs backwards."""
    assert not found_in(text, tag)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (
            "entre 100 y 200 euros",
            {
                "en": "100 and 200 euros",
                "fr": "100 et 200 euros",
                "de": "100 und 200 Euro",
                "pt-BR": "100 e 200 euros",
                "ja": "100と200ユーロ",
                "ar": "100 و200 يورو",
                "pl": "100 i 200 euro",
                "ru": "100 и 200 евро",
            },
        ),
        (
            "de 20 a 30 millones de euros",
            {
                "en": "20 to 30 million euros",
                "fr": "20 à 30 millions d’euros",
                "de": "20 bis 30 Millionen Euro",
                "ja": "2000万～3000万ユーロ",
                "hi": "2 से 3 करोड़ यूरो",
            },
        ),
        ("de 90 a 110 millones", {"en": "90 to 110 million", "ja": "9000万～1億1000万", "hi": "9 से 11 करोड़"}),
        ("de 900 a 1.100 millones", {"en": "900 million to 1.1 billion"}),
        ("10–15 %", {"en": "10–15%", "fr": "10–15 %", "de": "10–15 %", "es-ES": "10-15 %", "ja": "10～15%"}),
        (
            "US$ 20–30 millones",
            {"en": "$20–30 million", "fr": "20–30 millions de dollars", "pt-BR": "US$ 20–30 milhões"},
        ),
        ("7 u 8 %", {"es-ES": "7 u 8 %", "en": "7 or 8%", "zh-Hant": "7或8%", "zh": "7%或8%"}),
    ],
)
def test_a_range_is_written_as_the_locale_has_it(text: str, written: dict[str, str]) -> None:
    """What both ends share stands once where the locale has one scale for both; its own word or dash joins them."""
    (found,) = values.find(text, (), Grammar(profile(ES), tuple(KINDS)))
    assert isinstance(found, values.Found)
    assert isinstance(found.value, Range)

    shown = {tag: values.write(found.value, profile(tag)).replace("\u00a0", " ") for tag in written}

    assert written == {tag: text.replace("\u202f", " ") for tag, text in shown.items()}
