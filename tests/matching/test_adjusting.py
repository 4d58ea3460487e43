"""Adjusting: what an edit changed is put into the translation where nobody has to read it."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.localize import explain
from pipeline.matching.adjusting import adjusted, readdressed
from pipeline.values import KINDS, Grammar

EN, PL = profile("en"), profile("pl")
GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))
TEXT = Grammar(profile("es-US"), ())


def message(text: str, grammar: Grammar = TEXT) -> Message:
    """The message of a paragraph, explained in English."""
    return explain(template_of(document_of("a.md", text, grammar), "source/a.md"), EN).messages[0]


def entry(text: str, msgstr: str, grammar: Grammar = TEXT) -> Entry:
    """The entry of a paragraph with its translation."""
    found = message(text, grammar)
    return Entry(found.msgid, msgstr, notes=found.notes)


SURE = {
    "layout": ("El gato  duerme.", "The cat sleeps.", "El gato duerme.", "The cat sleeps."),
    "a link": ("Vea [esto](https://a.org).", "See [this](https://a.org).", "Vea [esto](b.md).", "See [this](b.md)."),
    "a tag's link": ('<a href="a">Uno</a>', '<a href="a">One</a>', '<a href="b">Uno</a>', '<a href="b">One</a>'),
    "links exchanged": ("[a](u) y [b](v)", "[b](v) and [a](u)", "[a](v) y [b](u)", "[b](u) and [a](v)"),
    "one of two alike": ("[a](u) y [b](u)", "[a](u) and [b](u)", "[a](u) y [b](v)", "[a](u) and [b](v)"),
    "a year": ("Pasó en 1999.", "It was 1999.", "Pasó en 2019.", "It was 2019."),
    "a figure twice": ("De 7 a 7.", "From 7 to 7.", "De 8 a 8.", "From 8 to 8."),
}


@pytest.mark.parametrize(("old", "msgstr", "new", "expected"), SURE.values(), ids=SURE)
def test_sure(old: str, msgstr: str, new: str, expected: str) -> None:
    """A new address or figure stands where the old one stood."""
    found = adjusted(entry(old, msgstr), message(new), EN)
    assert found is not None
    assert (expected, True) == (found.msgstr, found.sure)


UNSURE = {
    "more than a detail": ("Son 3 gatos.", "3 cats.", "Son 4 perros."),
    "the translation has another address": ("[a](u)", "[a](en/u)", "[a](v)"),
    "the translation spells the figure out": ("Son 3.", "They are three.", "Son 4."),
    "one of two alike, and the order is another": (
        "[a](u), [b](v), [c](u)",
        "[b](v) [a](u) [c](u)",
        "[a](u), [b](v), [c](w)",
    ),
}


@pytest.mark.parametrize(("old", "msgstr", "new"), UNSURE.values(), ids=UNSURE)
def test_not_adjusted(old: str, msgstr: str, new: str) -> None:
    """Where it is not plain what to put where, nothing is put anywhere."""
    assert adjusted(entry(old, msgstr), message(new), EN) is None


def test_a_count_takes_its_noun_along() -> None:
    """Polish counts 2 and 5 with other forms of a noun (CLDR): somebody must look."""
    old = Entry("Son 5 gatos.", "To 5 kotów.")
    assert [False, True] == [
        found.sure for figure in ("2", "6") if (found := adjusted(old, message(f"Son {figure} gatos."), PL))
    ]


def test_a_figure_that_became_a_value() -> None:
    """A program that finds more figures than before takes the translations of the old messages along."""
    found = adjusted(
        entry("Tardó 64 horas en total.", "It took 64 hours in all."), message("Tardó 64 horas en total.", GRAMMAR), EN
    )
    assert found is not None
    assert ("It took {quantity} in all.", True) == (found.msgstr, found.sure)


def test_a_figure_that_became_a_value_and_is_not_in_the_translation() -> None:
    """Nothing is guessed where the translation does not say the figure."""
    old = entry("Tardó 64 horas en total.", "It took two or three days in all.")
    assert adjusted(old, message("Tardó 64 horas en total.", GRAMMAR), EN) is None


def test_a_value_that_became_text() -> None:
    """What the catalog's note says of a value takes its place in the translation."""
    old = entry("Costó $4 millones.", "It cost {amount}.", GRAMMAR)
    found = adjusted(old, message("Costó $4 millones."), EN)
    assert found is not None
    assert "It cost $4 million." == found.msgstr


def test_a_value_of_another_kind_is_unsure() -> None:
    """The placeholder is renamed, and a translator looks at what stands around it."""
    old = entry("Subió 3,000,000 al año.", "It rose by {number} a year.", GRAMMAR)
    found = adjusted(old, message("Subió 3.5 % al año.", GRAMMAR), EN)
    assert found is not None
    assert ("It rose by {percent} a year.", False) == (found.msgstr, found.sure)


def test_addresses_of_an_edited_message() -> None:
    """An edit of the words that changed a link, too, is offered with the new link."""
    assert "See [this](v)." == readdressed(Entry("Vea [esto](u).", "See [this](u)."), Message("Mire [eso](v)."))


def test_addresses_that_cannot_be_told_apart() -> None:
    """Where links came or went the translation is offered as it is."""
    assert "See [this](u)." == readdressed(
        Entry("Vea [esto](u).", "See [this](u)."), Message("Mire [eso](v) y [esto](u).")
    )
