"""Restoring: figures of a translation become the placeholders of its source again, or are told to be missing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import placeholders, values
from pipeline.document import Document, Segment
from pipeline.formats import parse
from pipeline.locale_profile import profile
from pipeline.localize import localize
from pipeline.values import KINDS, Found, Grammar, Placed
from pipeline.values.restoring import meanings, restore, spans_of, ways_of, wishes

SPANISH = Grammar(profile("es-US"), tuple(KINDS))


def placed(source: str) -> list[Placed]:
    """The values of a Spanish text."""
    found = [each for each in values.find(source, (), SPANISH) if isinstance(each, Found)]
    return [value for _, value in values.named(found, source)]


def restored(source: str, translation: str, tag: str) -> tuple[str, tuple[str, ...]]:
    """A translation with the placeholders of its source."""
    return restore(translation, placed(source), profile(tag))


@pytest.mark.parametrize(
    ("source", "tag", "translation", "expected"),
    [
        ("Costó $4 millones.", "en", "It cost $4 million.", "It cost {amount}."),
        ("Costó $4 millones.", "en", "It cost $4,000,000.", "It cost {amount}."),
        ("Costó $4 millones.", "fr", "Coût : 4 millions de dollars.", "Coût : {amount}."),
        ("Costó $4 millones.", "fr", "Coût : 4 M$.", "Coût : {amount}."),
        ("Costó $4 millones.", "ja", "費用は400万ドルだった。", "費用は{amount}だった。"),
        ("Costó $4 millones.", "ru", "Это стоило 4 млн долларов.", "Это стоило {amount}."),
        ("El 28 de marzo de 2023", "en", "On March 28, 2023", "On {date}"),
        ("El 28 de marzo de 2023", "de", "Am 28. März 2023", "Am {date}"),
        ("El 28 de marzo de 2023", "de", "Am 28.3.2023", "Am {date}"),
        ("El 28 de marzo", "en", "On March 28", "On {date}"),
        ("Un 3.5 % en 64 horas", "fr", "3,5 % en 64 heures", "{percent} en {quantity}"),
        ("Entre $900 y $1,200", "ar", "بين 900 دولار و1,200 دولار", "بين {amount} و{amount2}"),
        ("A las 3 p. m. de $5", "en", "For $5 at 3 p.m.", "For {amount} at {time}"),
    ],
)
def test_figures_become_placeholders(source: str, tag: str, translation: str, expected: str) -> None:
    """What means the same is the same value, in whatever form it is written, and in whatever order."""
    assert (expected, ()) == restored(source, translation, tag)


@pytest.mark.parametrize(
    ("source", "tag", "translation", "expected"),
    [
        ("Mide 9 m.", "ja", "島は9 mで、", "島は{quantity}で、"),
        ("Mide 9 m.", "ja", "島は9mで、", "島は{quantity}で、"),
        ("Papel de 90 g", "ja", "90 gの紙16枚", "{quantity}の紙16枚"),
        ("Cartón de 2 mm", "ja", "2 mm厚のボール紙", "{quantity}厚のボール紙"),
        ("Crece 1 cm al año", "ja", "年に1 cm成長", "年に{quantity}成長"),
        ("A las 17:00 h", "ja", "17時に終わる", "{time}に終わる"),
        ("Son 5 km", "zh-Hant", "走5 km路", "走{quantity}路"),
    ],
)
def test_letters_that_touch_a_figure_are_no_part_of_it(source: str, tag: str, translation: str, expected: str) -> None:
    """Where nothing parts words, a kana or a character beside a figure continues neither it nor its unit."""
    assert (expected, ()) == restored(source, translation, tag)


@pytest.mark.parametrize(
    ("source", "translation"),
    [("A las 17:00 h", "17時30分に終わる"), ("A las 17:00 h", "17時半"), ("Son 5 kg", "1万5 kg")],
)
def test_a_piece_of_a_japanese_figure_is_none(source: str, translation: str) -> None:
    """An hour with minutes is no full hour, and what a scale goes before is a greater number."""
    assert translation == restored(source, translation, "ja")[0]


@pytest.mark.parametrize(
    ("tag", "translation", "expected"),
    [
        ("en", "Closed from March 3, 2025 until June 28, 2025.", "Closed from {date} until {date2}."),
        ("de", "Vom 3. März 2025 bis zum 28. Juni 2025.", "Vom {date} bis zum {date2}."),
        ("fr", "Du 3 mars 2025 au 28 juin 2025.", "Du {date} au {date2}."),
        ("en", "Closed from March 3 until June 28, 2025.", "Closed from March 3 until {date2}."),
    ],
)
def test_a_range_that_is_two_values_in_the_source(tag: str, translation: str, expected: str) -> None:
    """It is taken apart, where each end is whole."""
    source = "Cerrará entre el 3 de marzo de 2025 y el 28 de junio de 2025."
    assert expected == restored(source, translation, tag)[0]


def test_a_range_of_the_source_is_one_value() -> None:
    """A translation that says it as a range has it; other words between its ends are for a translator."""
    source = "Va del 3 de marzo de 2025 al 28 de junio de 2025."
    assert ("From {date}.", ()) == restored(source, "From March 3, 2025 until June 28, 2025.", "en")
    assert ("date",) == restored(source, "Between March 3, 2025 and June 28, 2025.", "en")[1]


@pytest.mark.parametrize(
    ("msgid", "translation", "expected"),
    [
        (
            "A las {time}. El grupo",
            "Tours start at 11 a.m. Groups are small",
            "Tours start at {time}. Groups are small",
        ),
        ("A las {time} los lunes", "Tours start at 11 a.m. on Mondays", "Tours start at {time} on Mondays"),
        ("El lunes a las {time} en punto.", "At 11 a.m. Monday sharp.", "At {time} Monday sharp."),
        ("Fin a las {time}.", "It ends at 11 a.m.", "It ends at {time}."),
        ("Fin a las {time}", "It ends at 11 a.m.", "It ends at {time}"),
        ("(Fin a las {time}.)", "(It ends at 11 a.m.)", "(It ends at {time}.)"),
    ],
)
def test_a_figure_leaves_its_sentence_the_stop(msgid: str, translation: str, expected: str) -> None:
    """The point of an abbreviation that ends a sentence stays behind the placeholder, and an edition has one."""
    spanish = placed("a las 11:00 h")
    text, _ = restore(translation, spanish, profile("en"), (), msgid)
    assert expected == text
    (first,) = parse("a.md", "x").segments()
    segment = replace(first, text=text, values=tuple(spanish), language="en")
    (part,) = localize(Document("a.md", (segment,)), profile("en")).parts
    assert isinstance(part, Segment)
    assert expected.replace("{time}", "11:00 AM") == part.text.replace("\u202f", " ").replace("\u00a0", " ")
    hebrew = localize(Document("a.md", (replace(segment, language="he"),)), profile("he"))
    assert ".." not in "".join(getattr(each, "text", "") for each in hebrew.parts)


@pytest.mark.parametrize(
    ("source", "tag", "translation", "missing"),
    [
        ("Costó $4 millones.", "en", "It cost $5 million.", ("amount",)),
        ("Costó $4 millones.", "en", "It cost €4 million.", ("amount",)),
        ("Costó $4 millones.", "en", "It cost $4 million, yes, $4 million.", ("amount",)),
        ("Entre $5 y $5", "en", "Just $5", ("amount", "amount2")),
        ("Un 4 %", "en", "Some 14%, or 4.5%", ("percent",)),
        ("Un 4 %", "en", "Four percent", ("percent",)),
        ("El 28 de marzo de 2023", "en", "In March 2023", ("date",)),
    ],
)
def test_nothing_is_guessed(source: str, tag: str, translation: str, missing: tuple[str, ...]) -> None:
    """Another value, a piece of one, or one that stands more or less often than in the source is not found."""
    assert (translation, missing) == restored(source, translation, tag)


def test_equal_values_go_in_the_order_of_the_text() -> None:
    """A value that stands twice on both sides has its two places."""
    assert ("{amount} and {amount2}", ()) == restored("$5 y $5", "$5 and $5", "en")


def test_braces_of_a_text_with_values_are_doubled() -> None:
    """Other braces are text, as the flag of the entry means; without values they are left alone."""
    assert ("{{x}} for {amount}", ()) == restored("{x} por $5", "{x} for $5", "en")
    assert ("{x}", ()) == restored("{x}", "{x}", "en")


def test_code_and_addresses_are_no_prose() -> None:
    """A figure in a shielded range is none."""
    text = "`$5` costs $5"
    assert ("`$5` costs {amount}", ()) == restore(text, placed("$5"), profile("en"), [(0, 4)])


def test_marks_of_direction_go_with_their_value() -> None:
    """An isolate around a value, which an edition writes by itself, is none of the translator's."""
    spanish = placed("Corrió 5 km ayer")
    written = values.write(spanish[0].value, profile("ar"))
    assert ("ركض {quantity} أمس", ()) == restore(f"ركض \u2068{written}\u2069 أمس", spanish, profile("ar"))


TEXTS = (
    "Costó $4 millones el 28 de marzo de 2023, un 3.5 % más que en 2019.",
    "El martes 3 de octubre de 2023 a las 3:30 p. m. hubo 12,450 personas en 5 km.",
    "Entre $900 y $1,200 por idioma: del 12 al 16 de febrero de 2024, 64 horas.",
    "De 20 a 30 millones de euros, el 3.º puesto.",
)
TAGS = ("en", "fr", "de", "pt-BR", "ja", "ar", "ru", "zh-Hant", "hi", "pl", "tr", "he", "fa", "ko", "uk", "sv", "el")


@given(st.sampled_from(TEXTS), st.sampled_from(TAGS), st.randoms(use_true_random=False))
def test_what_a_locale_writes_is_found_again(text: str, tag: str, chance: object) -> None:
    """Each value that an edition wrote is found, wherever the translator put it."""
    spanish, locale = placed(text), profile(tag)
    order = list(spanish)
    chance.shuffle(order)  # type: ignore[attr-defined]
    msgstr = " — ".join(f"{{{each.name}}}" for each in order)
    written = {each.name: values.write(each.value, locale) for each in spanish}
    assert (msgstr, ()) == restore(placeholders.fill(msgstr, written), spanish, locale)


def test_a_style_is_told_as_a_translator_s_wish() -> None:
    """A figure that is not written as the locale does, but in one of its styles, asks for that style."""
    spanish = placed("El 28 de marzo de 2023 costó $5")
    assert wishes("3/28/23: $5", spanish, profile("en")) == "{date} as short"
    assert wishes("March 28, 2023: 5 dollars", spanish, profile("en")) == "{amount} as name"
    assert wishes("March 28, 2023: $5", spanish, profile("en")) == ""


def test_meanings_of_figures_that_no_grammar_reads() -> None:
    """Figures of a language that has no grammar of its own are known by how it writes those of the source."""
    spanish = placed("Costó $4 millones, un 7 %")
    ways = ways_of(spanish, profile("ja"))
    assert meanings("400万ドル", profile("ja"), (), ways) == meanings("$4 million", profile("en"), (), {})
    assert meanings("1400万ドル", profile("ja"), (), ways) == frozenset()


def test_where_figures_stand() -> None:
    """The places of values in a text, by their names."""
    assert {"amount": (3, 5)} == spans_of("It $5", placed("$5"), profile("en"))
