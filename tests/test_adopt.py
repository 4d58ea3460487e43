"""Adopting: entries of other programs' catalogs, matched with our messages."""

from __future__ import annotations

import pytest

from pipeline.adopt import Adopted, adopt
from pipeline.catalog import FUZZY, Entry
from pipeline.document import Document, Reading
from pipeline.formats import parse
from pipeline.locale_profile import profile
from pipeline.mark import mark
from pipeline.matching.merging import Standing
from pipeline.values import KINDS, Grammar

ARTICLE = """\
---
title: "Seis idiomas: uno"
date: 2024-05-14
author: Tomás
---

## Lo que cuesta {#costo}

Costó $4 millones
en _total_.

- Primero uno
- Luego dos

| Idioma | Costo |
| --- | --- |
| Inglés | $247.00 |

Un \\* asterisco.
"""
READING = Reading(front_matter=("title", "author"))


def article(text: str = ARTICLE, path: str = "a.md") -> Document:
    """An article with its values marked."""
    return mark(parse(path, text, READING), Grammar(profile("es-US"), tuple(KINDS)))


def adopted(*entries: Entry) -> Adopted:
    """What some entries are for the article."""
    return adopt([article()], entries, profile("en"))


def found(*entries: Entry) -> list[tuple[str, str, Standing]]:
    """The messages of the article that entries are for, each with its translation and standing."""
    rows = adopted(*entries).by_article.get("a.md", ())
    return [(row.key[1], row.msgstr, row.standing) for row in rows if row.key]


COST = "Costó {amount} en _total_."


@pytest.mark.parametrize(
    ("msgid", "msgstr", "expected"),
    [
        (COST, "It cost {amount} in _total_.", [(COST, "It cost {amount} in _total_.")]),
        (
            "Costó $4 millones\nen _total_.\n",
            "It cost $4 million\nin _total_.\n",
            [(COST, "It cost {amount} in _total_.")],
        ),
        ("Lo que cuesta {#costo}", "What It Costs {#costo}", [("Lo que cuesta", "What It Costs")]),
        ("## Lo que cuesta", "## What It Costs", [("Lo que cuesta", "What It Costs")]),
        ("- Primero uno\n- Luego dos\n", "- First\n- Then\n", [("Primero uno", "First"), ("Luego dos", "Then")]),
        (
            "| Idioma | Costo |\n| --- | --- |\n| Inglés | $247.00 |\n",
            "| Language | Cost |\n| --- | --- |\n| English | $247.00 |\n",
            [("Idioma", "Language"), ("Costo", "Cost"), ("Inglés", "English")],
        ),
        ("Seis idiomas: uno", "Six Languages: One", [("Seis idiomas: uno", "Six Languages: One")]),
        (
            'title: "Seis idiomas: uno" date: 2024-05-14 author: Tomás',
            'title: "Six Languages: One" date: 2024-05-14 author: Thomas',
            [("Seis idiomas: uno", "Six Languages: One"), ("Tomás", "Thomas")],
        ),
    ],
    ids=["our own", "lines of the source", "id", "heading mark", "list", "table", "front matter", "all front matter"],
)
def test_what_other_programs_write(msgid: str, msgstr: str, expected: list[tuple[str, str]]) -> None:
    """The conventions of po4a, mdpo and Translate Toolkit are seen through."""
    assert [(*pair, Standing.SURE) for pair in expected] == found(Entry(msgid, msgstr))


def test_what_is_fuzzy_stays_fuzzy() -> None:
    """A translation that waits for review does so here."""
    assert [("Primero uno", "First", Standing.UNSURE)] == found(Entry("Primero uno", "First", flags=(FUZZY,)))


def test_markup_that_is_written_otherwise_is_not_sure() -> None:
    """Other signs of emphasis, and escapes that are gone, may mean something else where they come to stand."""
    assert Standing.UNSURE is found(Entry("Costó $4 millones en *total*.", "It cost $4 million in *total*."))[0][2]
    assert Standing.UNSURE is found(Entry("Un * asterisco.", "An * asterisk."))[0][2]


def test_a_figure_that_is_missing_is_not_sure() -> None:
    """A translation without its figure is for somebody to look at."""
    assert Standing.UNSURE is found(Entry("Costó $4 millones en _total_.", "It cost a lot in _total_."))[0][2]


def test_contexts_of_other_programs_are_places() -> None:
    """They tell no messages apart."""
    assert [("Primero uno", "First", Standing.SURE)] == found(Entry("Primero uno", "First", "a.md:12"))


def test_a_context_of_ours_must_be_theirs() -> None:
    """A message that an author told apart needs somebody to look."""
    document = article("<!-- context: menu -->\nAbrir\n")
    rows = adopt([document], [Entry("Abrir", "Open")], profile("en")).by_article["a.md"]
    assert ["it has no context there"] == [row.why for row in rows]


def test_what_no_message_has_is_told() -> None:
    """Translated entries without a message are handed back, those of figures alone are not."""
    entries = (
        Entry("Otra cosa", "Something"),
        Entry("$247.00", "$247.00"),
        Entry("Nada"),
        Entry("Primero uno", "First"),
    )
    assert [("Otra cosa", "Something")] == [(row.text, row.found) for row in adopted(*entries).unmatched]


def test_plural_entries_are_told() -> None:
    """Our messages have no plurals."""
    entry = Entry("%d día", msgid_plural="%d días", plurals=((0, "%d day"), (1, "%d days")))
    assert [entry] == [row.entry for row in adopted(entry).unmatched]


def test_a_message_that_two_entries_translate_is_not_sure() -> None:
    """Somebody must choose."""
    rows = found(Entry("Primero uno", "First"), Entry("Primero uno", "One first", "other"))
    assert [Standing.UNSURE, Standing.UNSURE] == [row[2] for row in rows]


def test_all_articles_are_looked_at() -> None:
    """A text that stands in several articles is translated in each."""
    documents = [article("Uno.\n", "a.md"), article("Uno.\n", "b.txt")]
    assert {"a.md", "b.txt"} == set(adopt(documents, [Entry("Uno.", "One.")], profile("en")).by_article)
