"""Localizing: the values of translated text as a locale writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import values
from pipeline.catalog import Catalog, Entry
from pipeline.document import Document
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.localize import _isolated, explain, localize
from pipeline.translate import translate
from pipeline.values import KINDS, Grammar
from tests.formats.texts import articles

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))
TEXT = "El 28 de marzo de 2023 costó $4 millones, un 3.5 % más.\n"
MSGID = "El {date} costó {amount}, un {percent} más."


def said(tag: str, msgstr: str, comment: str = "", text: str = TEXT, msgid: str = MSGID) -> str:
    """What a localized translation of a text says."""
    entry = Entry(msgid, msgstr, comment=comment)
    translated = translate(document_of("a.txt", text, GRAMMAR), Catalog("", {}, (entry,)), tag)
    (segment,) = localize(translated, profile(tag)).segments()
    return segment.text


EDITIONS = {
    "en": ("On {date} it cost {amount}, {percent} more.", "On March 28, 2023 it cost $4 million, 3.5% more."),
    "fr": ("Le {date}, {amount}, {percent}.", "Le 28 mars 2023, 4 millions de dollars, 3,5\u202f%."),
    "ja": ("{date}に{amount}（{percent}）。", "2023年3月28日に400万ドル（3.5%）。"),
}


@pytest.mark.parametrize(("tag", "msgstr", "expected"), [(tag, *row) for tag, row in EDITIONS.items()], ids=EDITIONS)
def test_values_are_written_as_the_locale_writes_them(tag: str, msgstr: str, expected: str) -> None:
    """Each placeholder becomes its value in CLDR's form for the locale, wherever the translator put it."""
    assert expected == said(tag, msgstr).replace("\u00a0", "\u202f")


def test_a_placeholder_may_be_repeated_and_moved() -> None:
    """The order and number of placeholders are the translator's."""
    assert said("en", "{percent}, {amount}, {percent}: {date}") == "3.5%, $4 million, 3.5%: March 28, 2023"


def test_a_wish_for_a_style_is_granted() -> None:
    """A translator may ask for a style that the kind of value has."""
    assert said("en", "{date}: {amount}, {percent}", "{date} as short\n{amount} as name") == (
        "3/28/23: 4 million dollars, 3.5%"
    )


@pytest.mark.parametrize("comment", ["{date} as huge", "{amount} as short", "{percent} as code", "{nada} as short"])
def test_a_wish_that_cannot_be_granted_is_none(comment: str) -> None:
    """A style that the kind of value does not have changes nothing."""
    msgstr = "{date}: {amount}, {percent}"
    assert said("en", msgstr) == said("en", msgstr, comment)


def test_doubled_braces_are_braces() -> None:
    """In a message with values a literal brace is doubled; the edition shows it once."""
    assert said("en", "{{x}} {amount}", text="{x} costó $900.\n", msgid="{{x}} costó {amount}.") == "{x} $900"


def test_braces_without_values_are_text() -> None:
    """In a message without values nothing is a placeholder."""
    assert said("en", "One {x} {{y}}.", text="Uno {x} {{y}}.\n", msgid="Uno {x} {{y}}.") == "One {x} {{y}}."


def test_text_in_another_language_stays_untouched() -> None:
    """What is not in the profile's language is localized by its own, or stays the author's."""
    document = document_of("a.txt", TEXT, GRAMMAR)
    translated = translate(document, Catalog("", {}, (Entry(MSGID, "{date}: {amount}, {percent}"),)), "fr")
    assert [document, translated] == [localize(document, profile("en")), localize(translated, profile("en"))]


def _all_in_english(document: Document) -> Document:
    entries = tuple(Entry(segment.text, segment.text, context=segment.context) for segment in document.segments())
    return translate(document, Catalog("", {}, entries), "en")


@given(articles())
def test_text_without_values_stays_untouched(article: tuple[str, str]) -> None:
    """Where there is no value to write, localizing changes nothing, whatever braces the text has."""
    document = _all_in_english(document_of(*article, Grammar(profile("es-US"), ())))
    assert document == localize(document, profile("en"))


@given(articles())
def test_localizing_twice_changes_nothing(article: tuple[str, str]) -> None:
    """Values that are written out are text."""
    once = localize(_all_in_english(document_of(*article, GRAMMAR)), profile("en"))
    assert once == localize(once, profile("en"))
    assert [segment for segment in once.segments() if segment.language == "en" and segment.values] == []


def test_notes_explain_values_in_the_locale() -> None:
    """A translator reads of each value its kind, the author's words and what the edition will show."""
    template = template_of(document_of("a.txt", "Costó $4 millones hoy.\n", GRAMMAR), "source/a.txt")
    (message,) = explain(template, profile("en")).messages
    assert message.notes == ("{amount}: money, “$4 millones” → “$4 million”",)


def test_a_template_explains_values_without_a_locale() -> None:
    """The article's own template belongs to no locale: what an edition will show is left out."""
    template = template_of(document_of("a.txt", "Costó $4 millones hoy.\n", GRAMMAR), "source/a.txt")
    (message,) = explain(template, None).messages
    assert message.notes == ("{amount}: money, “$4 millones”",)


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("he", "Dura 5 ns y no más.\n", "\u2068{}\u2069"),
        ("ar", "Pesa 5 GB y no más.\n", "{}"),
        ("ar", "Subió un 3.5 % y no más.\n", "{}"),
        ("fr", "Pesa 5 GB y no más.\n", "{}"),
    ],
)
def test_letters_of_the_other_direction_are_isolated(tag: str, text: str, expected: str) -> None:
    """Only a value with letters of the other direction stands between isolates; figures and signs need none."""
    (segment,) = document_of("a.txt", text, GRAMMAR).segments()
    (placed,) = segment.values
    alone = values.write(placed.value, profile(tag))

    shown = said(tag, f"x {{{placed.name}}} x", text=text, msgid=segment.text)

    assert f"x {expected.format(alone)} x" == shown


@pytest.mark.parametrize(
    ("tag", "msgstr", "expected"),
    [
        ("en", "He came at {time}", "He came at 3\u202fPM."),
        ("en", "He came at {time}.", "He came at 3\u202fPM."),
        ("en", "At {time} he came", "At 3\u202fPM he came"),
        ("es-MX", "Vino a las {time}.", "Vino a las 3\u00a0p.m."),
        ("es-MX", "Vino a las {time}", "Vino a las 3\u00a0p.m."),
    ],
)
def test_a_sentence_ends_with_one_point(tag: str, msgstr: str, expected: str) -> None:
    """The point of an abbreviation is that of the sentence, in the source and in the edition."""
    assert expected == said(tag, msgstr, text="Llegó a las 3 p. m.\n", msgid="Llegó a las {time}").replace(
        "3\u202fp", "3\u00a0p"
    )


_SAID = "$4 millones|45 euros|3.5 %|12,450|175 mil millones|28 de marzo de 2023|15:30 h|5 km|10–15 %|3 y 4 mil"
FIGURES = st.sampled_from(_SAID.split("|"))
TRANSLATED = st.lists(st.one_of(st.just("{0}"), st.just("{1}"), st.sampled_from(["a ", "{{", "}}", "ü", "100 ", "\n"])))


@given(FIGURES, FIGURES, TRANSLATED, st.sampled_from(["en", "fr", "de", "ja", "ar", "hi", "pl", "zh-Hant"]))
def test_no_placeholder_survives_and_no_translation_changes_a_value(
    first: str, second: str, pieces: list[str], tag: str
) -> None:
    """Wherever a translator puts the placeholders, an edition has each value as its locale writes it, and no brace."""
    (segment,) = document_of("a.txt", f"Son {first} aquí, y allí {second} más.\n", GRAMMAR).segments()
    names = [f"{{{placed.name}}}" for placed in segment.values]
    written = [_isolated(values.write(placed.value, profile(tag)), profile(tag)) for placed in segment.values]
    pieces = ["x", *pieces, *(f"{{{index}}}" for index in range(len(names)))]
    placed = {"{0}": (names[0], written[0]), "{1}": (names[-1], written[-1]), "{{": ("{{", "{"), "}}": ("}}", "}")}

    shown = said(
        tag,
        "".join(placed.get(piece, (piece, piece))[0] for piece in pieces),
        text=segment.source + "\n",
        msgid=segment.text,
    )

    assert "".join(placed.get(piece, (piece, piece))[1] for piece in pieces) == shown
