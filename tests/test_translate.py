"""Translating: the catalog's reviewed text takes the place of the author's."""

from __future__ import annotations

import pytest
from hypothesis import given

from pipeline.assemble import join
from pipeline.catalog import Catalog, Entry
from pipeline.document import Document, Markup
from pipeline.flow import document_of
from pipeline.locale_profile import profile
from pipeline.translate import translate
from pipeline.values import KINDS, Grammar
from tests.formats.texts import articles

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))
NO_DETECTION = Grammar(profile("es-US"), ())


def document(text: str) -> Document:
    """A plain text as its document."""
    return document_of("a.txt", text, GRAMMAR)


def translated(
    text: str, *entries: Entry, refused: tuple[tuple[str | None, str], ...] = ()
) -> list[tuple[str, str | None]]:
    """The segments of a translated text: what they say, in which language."""
    result = translate(document(text), Catalog("", {}, entries), "en", refused)
    return [(segment.text, segment.language) for segment in result.segments()]


def test_a_reviewed_translation_takes_the_author_s_place() -> None:
    """A translated segment says in which language it is; any other stays as it is."""
    assert translated("Uno.\n\nDos.\n", Entry("Uno.", "One.")) == [("One.", "en"), ("Dos.", None)]


UNUSED = {
    "fuzzy": Entry("Uno.", "One.", flags=("fuzzy",)),
    "obsolete": Entry("Uno.", "One.", obsolete=True),
    "empty": Entry("Uno.", ""),
    "in another context": Entry("Uno.", "One.", context="otro"),
    "of another message": Entry("uno.", "One."),
}


@pytest.mark.parametrize("entry", UNUSED.values(), ids=UNUSED)
def test_what_is_not_reviewed_is_not_used(entry: Entry) -> None:
    """Only reviewed text is published."""
    assert translated("Uno.\n", entry) == [("Uno.", None)]


def test_what_is_refused_is_not_used() -> None:
    """A translation in which an error was found falls back."""
    assert translated("Uno.\n", Entry("Uno.", "One."), refused=((None, "Uno."),)) == [("Uno.", None)]


def test_what_is_translated_already_stays() -> None:
    """Catalogs are tried one after another: the first that has a translation wins."""
    first = translate(document("Uno.\n\nDos.\n"), Catalog("", {}, (Entry("Uno.", "Un."),)), "fr")
    both = translate(first, Catalog("", {}, (Entry("Uno.", "One."), Entry("Dos.", "Two."))), "en")
    assert [(each.text, each.language) for each in both.segments()] == [("Un.", "fr"), ("Two.", "en")]


def test_figures_alone_follow_the_edition() -> None:
    """What needs no translator is in the edition's language as soon as anything is."""
    assert translated("Uno.\n\n$900\n", Entry("Uno.", "One.")) == [("One.", "en"), ("{amount}", "en")]


def test_nothing_is_touched_where_nothing_is_translated() -> None:
    """Without a translation the document comes back as it was, figures and all."""
    before = document("Uno.\n\n$900\n")
    assert before == translate(before, Catalog("", {}), "en")


def test_wishes_are_read_from_the_translator_s_comment() -> None:
    """A translator asks for a style of a value in a comment, which every tool keeps."""
    entry = Entry("El {date} costó {amount}.", "{date}: {amount}.", comment="Ojo\n{date} as short\n{amount} as name")
    (segment,) = translate(document("El 28 de marzo de 2023 costó $900.\n"), Catalog("", {}, (entry,)), "en").segments()
    assert segment.styles == (("date", "short"), ("amount", "name"))


def test_blanks_around_a_translation_are_no_part_of_it() -> None:
    """A stray blank at the end of a msgstr does not get into the edition."""
    assert translated("Uno.\n", Entry("Uno.", " One.\n")) == [("One.", "en")]


@given(articles())
def test_no_catalog_changes_markup(article: tuple[str, str]) -> None:
    """Whatever is translated, what is markup stays markup, and every part keeps its source."""
    before = document_of(*article, NO_DETECTION)
    entries = tuple(Entry(segment.text, "x", context=segment.context) for segment in before.segments())
    after = translate(before, Catalog("", {}, entries), "en")
    assert [part.source for part in before.parts] == [part.source for part in after.parts]
    assert [part for part in before.parts if isinstance(part, Markup)] == [
        part for part in after.parts if isinstance(part, Markup)
    ]


@given(articles())
def test_an_identical_translation_gives_the_same_bytes(article: tuple[str, str]) -> None:
    """A translator who copies every message, with detection off, publishes the author's own file."""
    path, text = article
    before = document_of(path, text, NO_DETECTION)
    entries = tuple(Entry(segment.text, segment.text, context=segment.context) for segment in before.segments())
    assert text == join(translate(before, Catalog("", {}, entries), "en"))


@pytest.mark.parametrize("text", ["\u00a0Uno.", "Uno.\u00a0", "\u3000Uno."], ids=ascii)
def test_no_break_spaces_at_the_edges_are_text(text: str) -> None:
    """The author's no-break space at the edge of a message is kept where its translation has it, too."""
    source = f"<p>{text}</p>"
    before = document_of("a.html", source, NO_DETECTION)
    entries = tuple(Entry(segment.text, segment.text) for segment in before.segments())
    assert source == join(translate(before, Catalog("", {}, entries), "en"))
