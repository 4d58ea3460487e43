"""Adjusting: what an edit changed is put into the translation where nobody has to read it."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.flow import document_of, template_of
from pipeline.locale_profile import profile
from pipeline.localize import explain
from pipeline.matching.adjusting import adjusted, fitted
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
    "all of two alike": ("[a](u) y [b](u)", "[a](u) and [b](u)", "[a](v) y [b](v)", "[a](v) and [b](v)"),
    "a machine's date": (
        '<time datetime="2023-10-03">ese día</time>',
        '<time datetime="2023-10-03">that day</time>',
        '<time datetime="2023-10-05">ese día</time>',
        '<time datetime="2023-10-05">that day</time>',
    ),
    "a time and a version": ("A las 15:30, 5.1.1.", "At 15:30, 5.1.1.", "A las 16:00, 5.2.1.", "At 16:00, 5.2.1."),
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
    "one of two figures alike": ("Capítulo 3, versículo 3.", "Verse 3 of chapter 3.", "Capítulo 3, versículo 4."),
    "one of two links alike": ("[Guía](x) o [lista](x).", "[List](x) or [guide](x).", "[Guía](w) o [lista](x)."),
    "one of three": ("[a](x), [b](z), [c](x)", "[c](x), [b](z), [a](x)", "[a](w), [b](z), [c](x)"),
    "a suffix that the figure asks for": ("Fue en 2019.", "2019'da oldu.", "Fue en 2020."),
    "a suffix behind a hyphen": ("Fue en 2019.", "2019-ben volt.", "Fue en 2020."),
    "an article that the figure asks for": ("Un 8.", "An 8.", "Un 9."),
    "a space that made it no link": ("Vea [uno] (u) y 3.", "See [one] (u) and 3.", "Vea [uno](u) y 3."),
    "a space that made it no emphasis": ("a * b * c", "a * b * c", "a *b* c"),
    "a space that made it a list": ("-r es todo", "-r is all", "- r es todo"),
}


@pytest.mark.parametrize(("old", "msgstr", "new"), UNSURE.values(), ids=UNSURE)
def test_not_adjusted(old: str, msgstr: str, new: str) -> None:
    """Where it is not plain what to put where, nothing is put anywhere."""
    assert adjusted(entry(old, msgstr), message(new), EN) is None


COUNTS = {
    ("5", "6"): True,
    ("5", "2"): False,
    ("2-3", "2-4"): True,
    ("2-3", "2-5"): False,
    ("2/3", "2/5"): False,
    ("1.002", "1.005"): False,
    ("1,5", "5"): False,
    ("5", "6" * 5000): False,
}


@pytest.mark.parametrize(("counts", "sure"), COUNTS.items())
def test_a_count_takes_its_noun_along(counts: tuple[str, str], sure: bool) -> None:
    """Polish counts 2 and 5 with other forms of a noun (CLDR): somebody must look, as at fractions."""
    old, new = counts
    found = adjusted(Entry(f"Hay {old} gatos.", f"Jest {old} kotów."), message(f"Hay {new} gatos."), PL)
    assert found is not None
    assert (f"Jest {new} kotów.", sure) == (found.msgstr, found.sure)


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


OFFERED = {
    "a link that changed as well": ("Vea [esto](u).", "See [this](u).", "Mire [eso](v).", "See [this](v)."),
    "links that came": ("Vea [esto](u).", "See [this](u).", "Mire [eso](v) y [esto](u).", "See [this](u)."),
    "a figure under another number": (
        "Uno paga $5.",
        "One pays {amount}.",
        "Con $9 no basta: uno paga $5.",
        "One pays {amount2}.",
    ),
    "a message that has values now": ("Use {x} siempre.", "Use {x} always.", "Use {x} por $5.", "Use {{x}} always."),
    "a message that has none any more": ("Use {x} por $5.", "Use {{x}} for {amount}.", "Use {x}.", "Use {x} for $5."),
}


@pytest.mark.parametrize(("old", "msgstr", "new", "expected"), OFFERED.values(), ids=OFFERED)
def test_what_an_edited_message_is_offered(old: str, msgstr: str, new: str, expected: str) -> None:
    """A translator finds the new links, the names of the figures, and braces as the message has them."""
    assert expected == fitted(msgstr, entry(old, msgstr, GRAMMAR), message(new, GRAMMAR))
