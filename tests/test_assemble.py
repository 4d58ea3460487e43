"""Assembling: from translated parts to the text of an edition."""

from __future__ import annotations

import pytest
from hypothesis import given

from pipeline.assemble import assemble, tag_languages
from pipeline.catalog import Catalog, Entry
from pipeline.document import Document
from pipeline.flow import document_of
from pipeline.locale_profile import profile
from pipeline.translate import translate
from pipeline.values import KINDS, Grammar
from tests.formats.texts import articles

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


def translated(path: str, text: str, tag: str, **pairs: str) -> Document:
    """A document of which the named words are translated."""
    entries = tuple(Entry(msgid, msgstr) for msgid, msgstr in pairs.items())
    return translate(document_of(path, text, GRAMMAR), Catalog("", {}, entries), tag)


@given(articles())
def test_with_no_translation_the_edition_is_the_source(article: tuple[str, str]) -> None:
    """An edition of which nothing is translated is the author's file, character for character."""
    path, text = article
    assert text == assemble(document_of(path, text, GRAMMAR), profile("ar"))


def test_only_what_is_translated_changes() -> None:
    """Bullets, escapes, wrapping and blank lines around a translation are the author's."""
    text = "Uno\n===\n\n*  Dos\n\n\n+ Tres \\#\n"
    assert "One\n===\n\n*  Dos\n\n\n+ Tres \\#\n" == assemble(translated("a.md", text, "en", Uno="One"), profile("en"))


DECLARED = {
    "an HTML root": ("a.html", '<html lang="es"><p>Uno</p>', '<html lang="ar" dir="rtl"><p>X</p>'),
    "a root without one": ("a.html", "<html><p>Uno</p>", '<html lang="ar" dir="rtl"><p>X</p>'),
    "front matter": ("a.md", "---\nlang: es\n---\nUno\n", "---\nlang: ar\n---\nX\n"),
    "front matter in TOML": ("a.md", '+++\nlang = "es"\n+++\nUno\n', '+++\nlang = "ar"\n+++\nX\n'),
    "nothing": ("a.md", "Uno\n", "X\n"),
}


@pytest.mark.parametrize(("path", "text", "expected"), DECLARED.values(), ids=DECLARED)
def test_the_edition_declares_its_own_language(path: str, text: str, expected: str) -> None:
    """Where the article names its language and direction, the edition names its own."""
    assert expected == assemble(translated(path, text, "ar", Uno="X"), profile("ar"))


def test_a_tag_that_yaml_reads_as_a_truth_value() -> None:
    """Norwegian's tag is quoted where it stands in YAML."""
    assert '---\nlang: "no"\n---\nX\n' == assemble(
        translated("a.md", "---\nlang: es\n---\nUno\n", "no", Uno="X"), profile("no")
    )


TAGGED = {
    "a paragraph": ("Uno\n\nDos\n", 'One\n\n<span lang="es-US" dir="ltr">Dos</span>\n'),
    "a heading": ("Uno\n\n# Dos\n", 'One\n\n# <span lang="es-US" dir="ltr">Dos</span>\n'),
    "a cell": ("| Uno | Dos |\n|-|-|\n", '| One | <span lang="es-US" dir="ltr">Dos</span> |\n|-|-|\n'),
    "no front matter": ("---\ntitle: Dos\n---\nUno\n", "---\ntitle: Dos\n---\nOne\n"),
    "no alternative text": ("![Dos](a.png)\n\nUno\n", "![Dos](a.png)\n\nOne\n"),
    "no figure": ("1998\n\nUno\n", "1998\n\nOne\n"),
    "its values as the author wrote them": (
        "Dos $900\n\nUno\n",
        '<span lang="es-US" dir="ltr">Dos $900</span>\n\nOne\n',
    ),
}


@pytest.mark.parametrize(("text", "expected"), TAGGED.values(), ids=TAGGED)
def test_text_that_fell_back_says_its_language(text: str, expected: str) -> None:
    """On a page, running text in another language than the page's is marked (WCAG 2.2, 3.1.2)."""
    document = tag_languages(translated("a.md", text, "en", Uno="One"), profile("en"), profile("es-US"))
    assert expected == assemble(document, profile("en"))


def test_a_fallback_says_its_own_language_and_direction() -> None:
    """Text that another locale of the chain lent is marked as that locale's."""
    arabic = translated("a.md", "Uno\n\nDos\n", "ar", Uno="واحد")
    both = translate(arabic, Catalog("", {}, (Entry("Dos", "Two"),)), "en")
    expected = '<span lang="ar" dir="rtl">واحد</span>\n\nTwo\n'
    assert expected == assemble(tag_languages(both, profile("en"), profile("es-US")), profile("en"))


def test_the_author_s_edition_has_nothing_to_say() -> None:
    """In the article's own language nothing is marked."""
    document = document_of("a.md", "Uno\n\nDos\n", GRAMMAR)
    assert document == tag_languages(document, profile("es-US"), profile("es-US"))


def test_plain_text_holds_no_tags() -> None:
    """A plain text that fell back is not wrapped in what its readers would see as text."""
    document = translated("a.txt", "Uno.\n\nDos.\n", "en", **{"Uno.": "One."})
    tagged = tag_languages(document, profile("en"), profile("es-US"))
    assert [segment.text for segment in tagged.segments()] == ["One.", "Dos."]
