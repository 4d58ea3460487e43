"""Terms."""

from __future__ import annotations

import pytest

from pipeline.checks.glossary import CHECK
from pipeline.checks.subject import Terms
from tests.checks.cases import Case, cases
from tests.checks.writing import translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


def test_the_forbidden_word_is_shown() -> None:
    """The finding says which word is forbidden, where it stands, and which one is wanted."""
    terms = Terms({"alcaldía": (("Rathaus",), ("Bürgermeisteramt",))})
    (found,) = CHECK.find(translation("La alcaldía.", "Das Bürgermeisteramt.", "de", terms))
    assert ((4, 20), "Write “Rathaus”") == (found.span, found.remedy)


def test_one_of_several_wanted_words_is_enough() -> None:
    """A term may have more than one translation."""
    terms = Terms({"alcaldía": (("Rathaus", "Stadtverwaltung"), ())})
    assert [] == list(CHECK.find(translation("La alcaldía.", "Die Stadtverwaltung.", "de", terms)))


def test_umlauts_of_plurals() -> None:
    """An inflected form with another vowel is the term."""
    terms = Terms({"alcaldías": (("Rathaus",), ())})
    assert [] == list(CHECK.find(translation("Las alcaldías.", "Die Rathäuser.", "de", terms)))
