"""Figures that stand as text."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.figures import CHECK
from pipeline.checks.subject import Finding, Subject
from pipeline.locale_profile import profile
from pipeline.values.dates import Date
from pipeline.values.value import Placed
from tests.checks.cases import Case, cases


def found(locale: str, source: str, target: str, source_locale: str = "es-US") -> list[Finding]:
    """What the check says of a translation."""
    subject = Subject(Message(source), Entry(source, target), profile(locale), profile(source_locale))
    return list(CHECK.find(subject))


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


def test_a_form_of_another_locale_is_mended() -> None:
    """A figure with the source's digits in another locale's form is marked, with the right form to put there."""
    (finding,) = found("fr", "La nota media fue de 8.5 sobre 10.", "La note moyenne était de 8.5 sur 10.")
    assert ((25, 28), "8,5") == (finding.span, finding.fix)


def test_another_figure_is_marked_and_not_mended() -> None:
    """Which figure is right is the translator's to say."""
    (finding,) = found("de", "La obra duró 15 días.", "Die Arbeiten dauerten 51 Tage.")
    assert ((22, 24), None, "The source has 15") == (finding.span, finding.fix, finding.remedy)


RIGHT = {
    "hours of a clock of 24": ("fr", "Cierra a las nueve.", "Ferme à 21 heures."),
    "a month as a figure": ("ja", "Abre en marzo, el día 15.", "3月15日に開く。"),
    "millions in zeros": ("de", "Son 1.5 millones de personas.", "Es sind 1.500.000 Menschen."),
    "millions in ten thousands": ("ja", "Son 1.5 millones de personas.", "150万人である。"),
    "ordinals": ("en", "Fue el segundo de la lista.", "It was 2nd on the list."),
    "a number of two words": ("en", "Vinieron treinta y cinco vecinos.", "35 residents came."),
    "Roman to Arabic": ("de", "Luis XIV vivió en Versalles.", "Ludwig 14. lebte in Versailles."),
    "parts of a date": ("en", "Vino el 5/3/2024.", "He came on 3/5/2024."),
    "an address with figures": ("fr", "Lea <https://a.org/8.5>.", "Lisez <https://a.org/fr/9.7>."),
    "spaces of any width": ("en", "Son 12,450.", "They are 12\u202f450."),
    "a Swiss apostrophe": ("de-CH", "Son 12,450.", "Es sind 12’450."),
    "either decimal sign, where both are printed": ("es", "It is 8.5.", "Es 8.5."),
    "a name": ("de", "Use Python 3.11 hoy.", "Nutzen Sie heute Python 3.11."),
    "no figures": ("de", "Use Python.", "Nutzen Sie Python."),
}


@pytest.mark.parametrize(("locale", "source", "target"), RIGHT.values(), ids=RIGHT)
def test_what_says_the_same(locale: str, source: str, target: str) -> None:
    """A figure that the source says in another way is no other figure."""
    assert [] == found(locale, source, target)


WRONG = {
    "a sum that is not the source's": ("en", "Vale poco.", "It is worth $450."),
    "a lost zero": ("de", "Hay 1,500 árboles.", "Es gibt 150 Bäume."),
    "the source's groups": ("de", "Son 12,450.", "Es sind 12,450."),
    "a number in words and another figure": ("en", "Vinieron treinta y cinco vecinos.", "36 residents came."),
    "a day of another month": ("en", "Abre el 15 de marzo.", "It opens on 16 March."),
}


@pytest.mark.parametrize(("locale", "source", "target"), WRONG.values(), ids=WRONG)
def test_what_says_something_else(locale: str, source: str, target: str) -> None:
    """A figure that the source does not explain is reported once."""
    assert 1 == len(found(locale, source, target))


def test_a_value_written_by_hand_is_its_placeholder() -> None:
    """The figures of a value are the source's, even where the translator took its placeholder out."""
    message = Message("Vino el {date}.", values=(Placed("date", Date(3, 28, 2023), "28 de marzo de 2023"),))
    subject = Subject(message, Entry(message.msgid, "He came on March 28, 2023."), profile("en"), profile("es-US"))
    assert [] == list(CHECK.find(subject))


def test_an_open_version_keeps_its_point() -> None:
    """A version with a letter for its last part is a name, as is a figure in quotes."""
    pairs = [
        ("Cambia en 1.20.x hoy.", "Ändert sich in 1.20.x heute."),
        ("El formato «3.0» vale.", "Das Format „3.0“ gilt."),
    ]
    assert [] == [finding for source, target in pairs for finding in found("de", source, target)]
