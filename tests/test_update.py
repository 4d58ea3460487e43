"""Updating: a catalog becomes current with its article, and nothing that its translator did is lost."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.catalog import Catalog, Entry, Message, Template
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.update import update
from pipeline.values import KINDS, Grammar

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


def template(*texts: str) -> Template:
    """The template of an article with a paragraph for each text."""
    return template_of(document_of("a.txt", "\n\n".join(texts), GRAMMAR), "source/a.txt")


def catalog(*entries: Entry) -> Catalog:
    """A catalog with entries."""
    return Catalog("", {}, entries)


def updated(before: Catalog, after: Template, *others: Entry) -> tuple[Entry, ...]:
    """The entries of a catalog after an update; ``others`` are those of other articles."""
    return update(before, after, {entry.key: entry for entry in others}).entries


def test_a_new_catalog_has_every_message() -> None:
    """Each message gets an empty entry, in the order of the article, with its place and its notes."""
    found = updated(catalog(), template("Uno.", "Dos."))
    assert [(each.msgid, each.msgstr, each.references) for each in found] == [
        ("Uno.", "", ("source/a.txt",)),
        ("Dos.", "", ("source/a.txt",)),
    ]


def test_a_translation_stays() -> None:
    """What is translated stays as its translator left it, down to flags, comments and previous msgids."""
    entry = Entry(
        "Uno.",
        "One.",
        comment="Ojo",
        flags=("fuzzy", "no-wrap"),
        previous=(None, "Un.", None),
        references=("otra.txt:3",),
    )
    (found,) = updated(catalog(entry), template("Uno."))
    kept = [(each.msgstr, each.comment, each.flags, each.previous) for each in (entry, found)]
    assert kept[0] == kept[1]


def test_entries_follow_the_article() -> None:
    """Entries stand in the order of the article, whatever order they had."""
    before = catalog(Entry("Uno.", "One."), Entry("Dos.", "Two."))
    assert [each.msgstr for each in updated(before, template("Dos.", "Uno."))] == ["Two.", "One."]


def test_what_is_gone_becomes_obsolete() -> None:
    """The translation of a message that is gone is kept behind the others, without its notes and places."""
    before = catalog(Entry("Uno.", "One.", notes=("Nota",), references=("source/a.txt",), comment="Ojo"))
    assert updated(before, template("Dos."))[1] == Entry("Uno.", "One.", comment="Ojo", obsolete=True)


def test_what_comes_back_is_living_again() -> None:
    """A message that returns to the article gets its translation back."""
    (found,) = updated(catalog(Entry("Uno.", "One.", obsolete=True)), template("Uno."))
    assert (found.msgstr, found.obsolete) == ("One.", False)


def test_another_article_s_translation_is_carried_over() -> None:
    """What moved from another article, or is said there too, brings its translation and its comments."""
    before = catalog(Entry("Uno.", comment="Mío"))
    (found,) = updated(before, template("Uno."), Entry("Uno.", "One.", comment="Suyo", references=("source/b.txt",)))
    assert (found.msgstr, found.comment, found.references) == ("One.", "Mío\nSuyo", ("source/a.txt",))


def test_the_catalog_s_own_translation_comes_first() -> None:
    """Another article's translation never takes the place of one that is there."""
    (found,) = updated(catalog(Entry("Uno.", "One.")), template("Uno."), Entry("Uno.", "Single."))
    assert found.msgstr == "One."


FLAGS = {
    "added where there are values": ((), "Costó $900 hoy.", ("python-brace-format",)),
    "kept": (("python-brace-format", "no-wrap"), "Costó $900 hoy.", ("python-brace-format", "no-wrap")),
    "behind fuzzy": (("fuzzy", "no-wrap"), "Costó $900 hoy.", ("fuzzy", "python-brace-format", "no-wrap")),
    "taken away where there are none": (("python-brace-format", "no-wrap"), "Costó algo.", ("no-wrap",)),
}


@pytest.mark.parametrize(("flags", "text", "expected"), FLAGS.values(), ids=FLAGS)
def test_the_flag_that_protects_placeholders(flags: tuple[str, ...], text: str, expected: tuple[str, ...]) -> None:
    """``python-brace-format`` stands exactly at the entries with values; every other flag is the translator's."""
    after = template(text)
    entry = Entry(after.messages[0].msgid, "x", flags=flags)
    assert [expected] == [each.flags for each in updated(catalog(entry), after)]


def test_head_and_headers_are_not_touched() -> None:
    """The header of a catalog is its translator's, fields that we do not know among them."""
    before = Catalog("# Equipo\n", {"X-Own": "1"}, (), "\r\n", wrapped=False)
    after = update(before, template("Uno."), {})
    assert (after.head, after.headers, after.newline, after.wrapped) == ("# Equipo\n", {"X-Own": "1"}, "\r\n", False)


def test_an_entry_that_is_current_keeps_its_source() -> None:
    """An entry in which nothing changes is written back as it stands in the file."""
    entry = Entry(
        "Uno.", "One.", references=("source/a.txt",), notes=template("Uno.").messages[0].notes, source="as it is"
    )
    assert [each.source for each in updated(catalog(entry), template("Uno."))] == ["as it is"]


names = st.sampled_from(["Uno.", "Dos.", "Tres.", "Cuatro.", "Costó {amount} hoy."])
entries = st.builds(
    Entry,
    msgid=names,
    msgstr=st.sampled_from(["", "one", "two", "three"]),
    comment=st.sampled_from(["", "Ojo", "Dudo"]),
    flags=st.sampled_from([(), ("fuzzy",), ("no-wrap",)]),
    obsolete=st.booleans(),
)
catalogs = st.lists(entries, max_size=6).map(lambda found: catalog(*found))
templates = st.lists(names, max_size=6, unique=True).map(
    lambda found: Template("source/a.txt", tuple(Message(each) for each in found))
)


@given(catalogs, templates, st.lists(entries, max_size=3))
def test_no_translation_is_ever_lost(before: Catalog, after: Template, others: list[Entry]) -> None:
    """Whatever becomes of the article, every translation of the catalog is in it afterwards."""
    found = updated(before, after, *others)
    assert {(each.key, each.msgstr) for each in before.entries if each.msgstr} <= {
        (each.key, each.msgstr) for each in found
    }


@given(catalogs, templates, st.lists(entries, max_size=3))
def test_no_comment_is_ever_lost(before: Catalog, after: Template, others: list[Entry]) -> None:
    """What a translator noted, translated or not, living or obsolete, can be read afterwards."""
    notes = {line for entry in updated(before, after, *others) for line in entry.comment.split("\n")}
    assert {entry.comment for entry in before.entries if entry.comment} <= notes


@given(catalogs, templates, st.lists(entries, max_size=3))
def test_updating_twice_changes_nothing(before: Catalog, after: Template, others: list[Entry]) -> None:
    """A current catalog stays as it is."""
    memory = {entry.key: entry for entry in others}
    once = update(before, after, memory)
    assert once == update(once, after, memory)


@given(catalogs, templates)
def test_living_entries_are_the_template(before: Catalog, after: Template) -> None:
    """The living entries of a current catalog are the messages of the article, each once, in order."""
    living = [entry.key for entry in updated(before, after) if not entry.obsolete]
    assert [message.key for message in after.messages] == living


def test_a_comment_on_an_untranslated_message_is_kept() -> None:
    """A question that a translator wrote down survives the message that it is about."""
    found = updated(catalog(Entry("Uno.", comment="Preguntar a la autora")), template("Dos."))
    assert "Preguntar a la autora" in [each.comment for each in found]


def test_both_of_two_translations_are_kept() -> None:
    """An obsolete translation beside a living one of the same message is kept, too."""
    found = updated(catalog(Entry("Uno.", "One."), Entry("Uno.", "Single.", obsolete=True)), template("Uno."))
    assert {each.msgstr for each in found} == {"One.", "Single."}
