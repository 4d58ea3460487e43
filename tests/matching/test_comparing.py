"""Comparing: what an edit did to a message, and how much of its meaning is left."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.matching.comparing import Change, compare, parallel

OLD = "Se puede publicar la edición de 2019 cuando [las pruebas](https://a.org) pasan sin errores."

CHANGES = {
    "nothing": (OLD, Change.NOTHING),
    "a space": (OLD.replace("de 2019", "de  2019"), Change.LAYOUT),
    "a no-break space": (OLD.replace("de 2019", "de\u00a02019"), Change.LAYOUT),
    "a figure": (OLD.replace("2019", "2020"), Change.DETAILS),
    "an address": (OLD.replace("a.org", "b.org/c"), Change.DETAILS),
    "a figure and an address": (OLD.replace("2019", "2020").replace("a.org", "b.org"), Change.DETAILS),
    "a comma": (OLD.replace("2019", "2019,"), Change.FORM),
    "a capital letter": (OLD.replace("pruebas", "Pruebas"), Change.FORM),
    "emphasis": (OLD.replace("publicar", "*publicar*"), Change.FORM),
    "a hard break": (OLD.replace("2019 ", "2019\n"), Change.FORM),
    "a word": (OLD.replace("edición", "copia"), Change.WORDS),
    "a word more": (OLD.replace("edición", "nueva edición"), Change.WORDS),
    "a no": ("No s" + OLD[1:], Change.WORDS),
    "a name with a figure": (OLD.replace("pruebas", "pruebas-2"), Change.WORDS),
}


@pytest.mark.parametrize(("new", "expected"), CHANGES.values(), ids=CHANGES)
def test_what_an_edit_touched(new: str, expected: Change) -> None:
    """The kind of an edit is that of the gravest thing that it touched, either way round."""
    assert [expected, expected] == [compare(OLD, new).change, compare(new, OLD).change]


def test_an_edit_is_weighed_by_what_it_means() -> None:
    """A comma leaves more than a word does, a word more than an added *no*, and that more than another sentence."""
    edits = [
        OLD.replace("2019", "2019,"),
        OLD.replace("edición", "copia"),
        "No s" + OLD[1:],
        "Hoy llueve en la ciudad y la gente se queda en casa.",
    ]
    found = [compare(OLD, edit).likeness for edit in edits]
    assert all(first > second + 0.05 for first, second in pairwise(found)), found


@pytest.mark.parametrize(
    "new",
    [
        OLD.replace("sin errores", "con errores"),
        OLD.replace("Se puede", "Nunca se puede"),
        OLD.replace("2019", "2020"),
        OLD.replace("de 2019 ", ""),
    ],
)
def test_no_and_numbers_never_look_like_a_typo(new: str) -> None:
    """Who trusts a likeness of more than nine tenths is not misled about a denial or a number."""
    assert compare(OLD, new).likeness < 0.9


def test_a_form_of_a_word_is_nearly_the_word() -> None:
    """Another ending counts less than another word."""
    assert compare("Las ediciones cambian", "La edición cambia").likeness > 0.6


def test_what_stands_side_by_side() -> None:
    """Of messages that differ in details alone each detail is named with the one that took its place."""
    found = parallel("En [a](u) hay {amount} y 3.", "En [a](v) hay {amount2} y 4.") or ()
    assert [("u", "v"), ("{amount}", "{amount2}"), ("3", "4")] == [(old.text, new.text) for old, new in found]


def test_other_words_stand_beside_nothing() -> None:
    """Messages that differ in more have no details to exchange."""
    assert parallel("Hay 3 gatos.", "Hay 4 perros.") is None


sentences = st.lists(
    st.sampled_from(["no", "gato", "Perro", "3", "4", "{amount}", ",", "*", "la", "`x`", "[a](u)", "\n"]), max_size=12
).map(" ".join)


@given(sentences, sentences)
def test_likeness_is_a_share(old: str, new: str) -> None:
    """Likeness lies between 0 and 1, is the same both ways, and whole only where nothing but layout changed."""
    there, back = compare(old, new), compare(new, old)
    assert 0 <= there.likeness <= 1
    assert there.change == back.change
    assert (there.likeness == 1.0) >= (there.change <= Change.LAYOUT)
