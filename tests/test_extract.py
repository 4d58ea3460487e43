"""Extraction: from a document to the template of its messages."""

from __future__ import annotations

from pipeline.extract import extract
from pipeline.flow import document_of
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Grammar

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


def test_messages_stand_once_in_the_order_of_the_article() -> None:
    """What an article says twice is translated once, where it is said first."""
    template = extract(document_of("a.md", "Uno\n\nDos\n\nUno\n\nTres\n", GRAMMAR), "source/a.md")
    assert [message.msgid for message in template.messages] == ["Uno", "Dos", "Tres"]


def test_the_template_names_its_article() -> None:
    """The reference of all messages is the article's file, from the project's folder."""
    assert extract(document_of("b/a.md", "Uno\n", GRAMMAR), "source/b/a.md").path == "source/b/a.md"


def test_figures_alone_are_no_messages() -> None:
    """What needs no translator is in no template."""
    document = document_of("a.md", "$4 millones\n\nUno\n\n1998\n\n`código`\n", GRAMMAR)
    assert [message.msgid for message in extract(document, "source/a.md").messages] == ["Uno"]


def test_notes_of_all_places_are_told() -> None:
    """A message that stands in several places has the notes of each, each once."""
    document = document_of("a.md", "# Uno\n\n- Uno\n- Uno\n", GRAMMAR)
    (message,) = extract(document, "source/a.md").messages
    assert message.notes == ("Heading, level 1", "List item", "Section: Uno")


def test_values_of_all_places_are_told() -> None:
    """Sentences that differ in their figures alone are one message, with the figures of both."""
    document = document_of("a.md", "Costó $900 ayer\n\nCostó $800 ayer\n", GRAMMAR)
    (message,) = extract(document, "source/a.md").messages
    assert (message.msgid, [each.source for each in message.values]) == ("Costó {amount} ayer", ["$900", "$800"])


def test_contexts_keep_messages_apart() -> None:
    """The same words in two contexts are two messages."""
    document = document_of("a.md", "<!-- context: moneda -->\n\nReal\n\nReal\n", GRAMMAR)
    assert [message.key for message in extract(document, "a").messages] == [("moneda", "Real"), (None, "Real")]


def test_a_changed_figure_changes_no_message() -> None:
    """When the author corrects a figure, every translation stays current."""
    before, after = (
        extract(document_of("a.md", f"Costó {figure} hoy\n", GRAMMAR), "a") for figure in ("$900", "$1,200")
    )
    assert [message.key for message in before.messages] == [message.key for message in after.messages]


def test_notes_stand_on_one_line() -> None:
    """A note is one line of a catalog, whatever the author put into the heading that it quotes."""
    document = document_of("a.md", "Uno  \ndos\n===\n\n- Tres\n", GRAMMAR)
    assert extract(document, "a").messages[1].notes == ("List item", "Section: Uno dos")
