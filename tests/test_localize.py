"""Localizing: the values of translated text as a locale writes them."""

from __future__ import annotations

import pytest
from hypothesis import given

from pipeline.catalog import Catalog, Entry
from pipeline.document import Document
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.localize import explain, localize
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


@pytest.mark.parametrize("comment", ["{date} as huge", "{amount} as short", "{percent} as name", "{nada} as short"])
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
