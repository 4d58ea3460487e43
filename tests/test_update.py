"""Updating: a catalog becomes current with its article, and nothing that its translator did is lost."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalog import Catalog, Entry, Message, Template
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.localize import explain
from pipeline.matching.memory import Known, Memory, Origin
from pipeline.update import CARRIED, update
from pipeline.values import KINDS, Grammar

EN = profile("en")
GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


def template(*texts: str) -> Template:
    """The template of an article with a paragraph for each text."""
    return template_of(document_of("a.txt", "\n\n".join(texts), GRAMMAR), "source/a.txt")


def catalog(*entries: Entry) -> Catalog:
    """A catalog with entries."""
    return Catalog("", {}, entries)


def memory(*entries: Entry) -> Memory:
    """What is known from other articles."""
    return Memory(lambda: (Known(entry, Origin.PROJECT, "otra.po") for entry in entries))


def updated(before: Catalog, after: Template, *others: Entry) -> tuple[Entry, ...]:
    """The entries of a catalog after an update; ``others`` are those of other articles."""
    return update(before, after, memory(*others), EN).entries


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
    after = update(before, template("Uno."), memory(), EN)
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
    kept = {each.msgstr for each in found} | {line for each in found for line in each.comment.split("\n")}
    assert {each.msgstr for each in before.entries} <= kept | {
        line.removeprefix("also translated as: ") for line in kept
    } | {""}


@given(catalogs, templates, st.lists(entries, max_size=3))
def test_no_comment_is_ever_lost(before: Catalog, after: Template, others: list[Entry]) -> None:
    """What a translator noted, translated or not, living or obsolete, can be read afterwards."""
    notes = {line for entry in updated(before, after, *others) for line in entry.comment.split("\n")}
    assert {entry.comment for entry in before.entries if entry.comment} <= notes


@given(catalogs, templates, st.lists(entries, max_size=3))
def test_updating_twice_changes_nothing(before: Catalog, after: Template, others: list[Entry]) -> None:
    """A current catalog stays as it is."""
    once = update(before, after, memory(*others), EN)
    assert once == update(once, after, memory(*others), EN)


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
    """An obsolete translation beside a living one of the same message is kept in its comment: msgfmt wants one."""
    (found,) = updated(catalog(Entry("Uno.", "One."), Entry("Uno.", "Single.", obsolete=True)), template("Uno."))
    assert ("One.", "also translated as: Single.") == (found.msgstr, found.comment)


# -- What an edit leaves ---------------------------------------------------------------------------------------------

OLD = "El gato negro duerme en la casa de 2019. El perro ladra [mucho](https://a.org) en la calle."
NEW = "The black cat sleeps in the house of 2019. The dog barks [a lot](https://a.org) in the street."


def edited(text: str, *others: str, flags: tuple[str, ...] = ()) -> list[Entry]:
    """The entries after the message ``OLD`` was edited; the article has other paragraphs, too."""
    around = [Entry("Principio.", "Start."), Entry(OLD, NEW, comment="Ojo", flags=flags), Entry("Final.", "End.")]
    return list(updated(catalog(*around), template("Principio.", text, *others, "Final.")))[1:]


REVIEWED = {
    "spaces": (OLD.replace("negro ", "negro\u00a0"), NEW, "spaces"),
    "a figure": (OLD.replace("2019", "2020"), NEW.replace("2019", "2020"), "2019 → 2020"),
    "a link": (OLD.replace("a.org", "b.org/x"), NEW.replace("a.org", "b.org/x"), "https://a.org → https://b.org/x"),
}


@pytest.mark.parametrize(("text", "msgstr", "changes"), REVIEWED.values(), ids=REVIEWED)
def test_an_edit_that_needs_no_translator(text: str, msgstr: str, changes: str) -> None:
    """Layout, figures and link targets are put into the translation, which stays reviewed and says so."""
    entry = edited(text)[0]
    assert (msgstr, True, f"Ojo\n{CARRIED}{changes}") == (entry.msgstr, entry.is_reviewed, entry.comment)


def test_an_offer_of_one_form_keeps_the_others() -> None:
    """An entry with forms for numbers stays as it is, obsolete, though its first form is offered."""
    forms = ((0, "The black cat sleeps."), (1, "Black cats sleep."))
    before = catalog(Entry("El gato negro duerme.", msgid_plural="Duermen.", plurals=forms))
    offered, kept = updated(before, template("El gato negro ya duerme."))
    assert ("The black cat sleeps.", True, forms, True) == (
        offered.msgstr, offered.is_fuzzy, kept.plurals, kept.obsolete
    )  # fmt: skip


def test_a_comment_that_looks_like_ours_stays() -> None:
    """What a translator wrote of a translation that was carried over is the translator's, blank lines and all."""
    comment = "carried over: see my notes\n\n---\nuno\n---"
    (found,) = updated(catalog(Entry(OLD, NEW, comment=comment)), template(OLD.replace("casa", "caja")))
    assert comment == found.comment


def test_the_flags_of_doubles_are_kept() -> None:
    """Of two entries of one message the flags of both stay."""
    before = catalog(Entry("Uno.", "One.", flags=("no-wrap",)), Entry("Uno.", flags=("fuzzy", "x-own")))
    assert ("no-wrap", "x-own") == updated(before, template("Uno."))[0].flags


def test_a_piece_of_an_offer_is_what_it_translates() -> None:
    """A sentence is taken from an offer for the one that it translates, not for the one that it was offered for."""
    offered = Entry(
        "El gato negro duerme. El tren sale a las ocho.",
        "The black cat sleeps. The dog barks.",
        flags=("fuzzy",),
        previous=(None, "El gato negro duerme. El perro ladra.", None),
    )
    found = updated(catalog(offered), template("El tren sale a las ocho. Nada más que decir aquí."))
    assert "The dog barks." not in [entry.msgstr for entry in found if not entry.obsolete]


def test_figures_that_become_text_and_values_again() -> None:
    """Turning the detection of values off and on again keeps every translation, reviewed."""
    texts = ["El 28 de marzo de 2023 llovió; el 3 de mayo de 2023, no.", "Costó $900 y $5,000 al final."]
    plain = [template_of(document_of("a.txt", text, Grammar(profile("es-US"), ())), "source/a.txt") for text in texts]
    for text, after in zip(texts, plain, strict=True):
        with_values = explain(template(text), EN)
        names = " and ".join(f"{{{placed.name}}}" for placed in with_values.messages[0].values)
        once = update(catalog(), with_values, memory(), EN)
        known = catalog(replace(once.entries[0], msgstr=f"It says {names}."))
        off = update(known, after, memory(), EN)
        on = update(off, with_values, memory(), EN)
        assert [True, True] == [each.entries[0].is_reviewed for each in (off, on)]
        assert f"It says {names}." == on.entries[0].msgstr


def test_the_next_such_edit_takes_the_place_of_the_last() -> None:
    """A catalog does not gather the history of its links."""
    first = edited(OLD.replace("2019", "2020"))
    entry = updated(
        catalog(Entry("Principio.", "Start."), *first), template("Principio.", OLD.replace("2019", "2021"))
    )[1]
    assert f"Ojo\n{CARRIED}2020 → 2021" == entry.comment


def test_a_fuzzy_translation_stays_fuzzy() -> None:
    """What waited for review before the edit waits for it afterwards, with the new figure."""
    entry = edited(OLD.replace("2019", "2020"), flags=("fuzzy", "no-wrap"))[0]
    assert (NEW.replace("2019", "2020"), ("fuzzy", "no-wrap")) == (entry.msgstr, entry.flags)


FUZZY_EDITS = {
    "punctuation": OLD.replace("2019.", "2019…"),
    "case": OLD.replace("gato", "Gato"),
    "markup": OLD.replace("gato negro", "*gato negro*"),
    "a word": OLD.replace("casa", "caja"),
    "an added no": OLD.replace("duerme", "no duerme"),
    "a sentence more": OLD + " Y la lluvia cae sobre el tejado.",
    "a sentence less": OLD.partition(". ")[0] + ".",
}


@pytest.mark.parametrize("text", FUZZY_EDITS.values(), ids=FUZZY_EDITS)
def test_an_edit_that_needs_a_translator(text: str) -> None:
    """Everything else is offered as fuzzy, with the message that the translation is one of."""
    entry = edited(text)[0]
    assert (NEW, True, OLD, "Ojo") == (entry.msgstr, entry.is_fuzzy, entry.previous[1], entry.comment)
    assert 3 == len(edited(text)) + 1


def test_a_link_in_an_edited_sentence() -> None:
    """What is offered for an edited sentence has its new link already."""
    entry = edited(OLD.replace("casa", "caja").replace("a.org", "b.org"))[0]
    assert (NEW.replace("a.org", "b.org"), True) == (entry.msgstr, entry.is_fuzzy)


def test_a_paragraph_that_was_split() -> None:
    """Each half is offered its half of the translation; nothing is left over."""
    first, second = OLD.split(". ")
    found = edited(f"{first}.", second)
    one, two = NEW.split(". ")
    assert [(f"{one}.", True), (two, True), ("End.", False)] == [(each.msgstr, each.is_fuzzy) for each in found]


def test_paragraphs_that_were_joined() -> None:
    """The translations of both stand behind each other."""
    one, two = OLD.split(". ")
    first, second = NEW.split(". ")
    before = catalog(Entry(f"{one}.", f"{first}.", comment="A"), Entry(two, second, comment="B"))
    (found,) = updated(before, template(OLD))
    assert (NEW, True, OLD, "A\nB") == (found.msgstr, found.is_fuzzy, found.previous[1], found.comment)


def test_what_a_paragraph_no_longer_says_is_kept() -> None:
    """A translation of which only a part is offered stays as obsolete, whole."""
    other = "Los pájaros cantan al amanecer en el parque."
    before = catalog(Entry(OLD, NEW), Entry(other, "The birds sing at dawn in the park."))
    found = updated(before, template(f"{other} {OLD.split('. ')[1]}"))
    assert NEW in [entry.msgstr for entry in found if entry.obsolete]


def test_new_text_is_offered_nothing() -> None:
    """A paragraph that is like none before has no translation; that of the one that it replaced is obsolete."""
    found = edited("Hoy llueve sobre toda la ciudad y nadie sale de su oficina antes del mediodía.")
    assert [("", False), ("End.", False), (NEW, True)] == [(each.msgstr, each.obsolete) for each in found]


def test_a_heading_that_was_rewritten_in_its_place() -> None:
    """Between the same neighbours a short text is known by its place as well."""
    before = catalog(
        Entry("Principio.", "Start."), Entry("Las máquinas rápidas", "Fast machines"), Entry("Final.", "End.")
    )
    found = updated(before, template("Principio.", "Las máquinas lentas", "Final."))
    assert ("Fast machines", True) == (found[1].msgstr, found[1].is_fuzzy)


def test_two_edited_paragraphs_keep_their_own_translations() -> None:
    """What is gone serves one message alone, the likeliest."""
    texts = [f"El capítulo {name} trata de la historia larga del pueblo." for name in ("uno", "dos", "tres")]
    before = catalog(*(Entry(text, f"Chapter {n}") for n, text in enumerate(texts)))
    found = updated(before, template(*(text.replace("larga", "breve") for text in texts)))
    assert ["Chapter 0", "Chapter 1", "Chapter 2"] == [entry.msgstr for entry in found]


def test_an_edited_paragraph_from_another_article() -> None:
    """What moved to another article and was edited on the way is offered there."""
    (found,) = updated(catalog(), template(OLD.replace("casa", "caja")), Entry(OLD, NEW, comment="suyo"))
    assert (NEW, True, OLD, "") == (found.msgstr, found.is_fuzzy, found.previous[1], found.comment)


def test_the_article_s_own_comes_before_others() -> None:
    """Of two that are as like the article's own translation is offered."""
    before = catalog(Entry(OLD, "mine"))
    found = updated(before, template(OLD.replace("casa", "caja")), Entry(OLD, "theirs"))
    assert "mine" == found[0].msgstr


def test_articles_that_differ_leave_the_choice_to_a_translator() -> None:
    """Where other articles translate a message in two ways none of them is published unseen."""
    (found,) = updated(catalog(), template("Uno."), Entry("Uno.", "One."), Entry("Uno.", "Single."))
    assert ("One.", True) == (found.msgstr, found.is_fuzzy)


def test_a_message_that_got_a_context() -> None:
    """A context may change what is meant: a translator looks at it."""
    after = Template("source/a.txt", (Message("Banco", context="asiento"),))
    (found,) = updated(catalog(Entry("Banco", "Bank")), after)
    assert ("Bank", True, (None, "Banco", None)) == (found.msgstr, found.is_fuzzy, found.previous)


def test_what_an_offer_was_made_for_stays_known() -> None:
    """A message that is edited again before its translator came still says what its translation is one of."""
    once = edited(OLD.replace("casa", "caja"))[0]
    (twice,) = updated(catalog(once), template(OLD.replace("casa", "caja roja")))
    assert (NEW, OLD, True) == (twice.msgstr, twice.previous[1], twice.is_fuzzy)


def test_an_untranslated_message_is_offered_nothing_later() -> None:
    """A translator who rejected an offer does not get it again."""
    rejected = catalog(Entry(OLD.replace("casa", "caja")))
    assert "" == updated(rejected, template(OLD.replace("casa", "caja")), Entry(OLD, NEW))[0].msgstr


# -- Laws over articles that change ----------------------------------------------------------------------------------

phrases = st.sampled_from(
    [
        "El gato negro duerme.", "El perro ladra en la calle.", "¿Quién no ladra?", "Llueve en 2019 y en 2020.",
        "Costó $900 al mes.", "Vea [la guía](https://a.org).", "Vea [la guía](https://b.org).", "**Fin** del cuento",
        "No llueve en 2021.", "Costó $900 y 64 horas.", "El gato blanco duerme mucho.", "{x} es una llave",
    ]
)  # fmt: skip
paragraphs = st.lists(st.lists(phrases, min_size=1, max_size=3).map(" ".join), max_size=5, unique=True)


def translated(texts: list[str]) -> Catalog:
    """A current catalog of an article, every message translated, each in its own way."""
    entries = update(catalog(), template(*texts), memory(), EN).entries
    return catalog(
        *(replace(entry, msgstr=f"<{number}> {_raised(entry.msgid)}") for number, entry in enumerate(entries))
    )


@settings(max_examples=150)
@given(paragraphs, paragraphs, paragraphs)
def test_no_sentence_is_lost_whatever_is_edited(before: list[str], after: list[str], elsewhere: list[str]) -> None:
    """Every translation is in the catalog after an edit: whole, with new figures and links, or in pieces."""
    known = translated(before)
    found = update(known, template(*after), memory(*translated(elsewhere).entries), EN)
    text = "\n".join(part for entry in found.entries for part in (entry.msgstr, entry.comment))
    assert [] == [entry.msgstr for entry in known.entries if re.match(r"<\d+>", entry.msgstr)[0] not in text]  # type: ignore[index]


@settings(max_examples=150)
@given(paragraphs, paragraphs)
def test_only_what_needs_no_translator_stays_reviewed(before: list[str], after: list[str]) -> None:
    """A reviewed translation is that of the same words: nothing but figures, links and spaces may be others."""
    known = translated(before)
    for entry in update(known, template(*after), memory(), EN).entries:
        if entry.is_reviewed:
            assert _bare(_raised(entry.msgid)) == _bare(entry.msgstr.partition("> ")[2])


@settings(max_examples=150)
@given(paragraphs, paragraphs)
def test_an_update_of_what_is_current_changes_nothing(before: list[str], after: list[str]) -> None:
    """The second update of an article finds nothing to do."""
    once = update(translated(before), template(*after), memory(), EN)
    assert once == update(once, template(*after), memory(), EN)


def _raised(text: str) -> str:
    """A translation: capital letters for small ones, but for placeholders and addresses."""
    return re.sub(r"(\{\w+\}|\]\([^)]*\))|[a-zà-ÿ]+", lambda found: found[1] or found[0].upper(), text)


def _bare(text: str) -> str:
    """A text without what may be exchanged in it."""
    return re.sub(r"\{\w+\}|\]\([^)]*\)|\d+|\s", "", text)
