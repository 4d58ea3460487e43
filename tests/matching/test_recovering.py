"""Recovering: a translation put together from those of single sentences."""

from __future__ import annotations

from pipeline.catalog import Entry
from pipeline.matching.memory import Known, Origin
from pipeline.matching.recovering import GAP, Recovered, is_whole, recovered

TWO = Known(Entry("El gato duerme. El perro ladra fuerte.", "The cat sleeps. The dog barks loudly."), Origin.ARTICLE)
ONE = Known(Entry("Los pájaros cantan.", "The birds sing."), Origin.ARTICLE)


def made(text: str, *known: Known) -> Recovered:
    """What is recovered of a text; it must be something."""
    found = recovered(text, known, spaced=True)
    assert found is not None
    return found


def test_a_paragraph_that_was_split() -> None:
    """Each half is offered its own half of the translation."""
    found = made("El perro ladra fuerte.", TWO)
    assert ("The dog barks loudly.", "El perro ladra fuerte.", 1.0) == (found.msgstr, found.msgid, found.share)


def test_paragraphs_that_were_joined() -> None:
    """The translations of both are offered, one behind the other."""
    found = made("Los pájaros cantan. El gato duerme. El perro ladra fuerte.", TWO, ONE)
    assert ("The birds sing. The cat sleeps. The dog barks loudly.", 1.0) == (found.msgstr, found.share)


def test_a_sentence_that_is_new() -> None:
    """A gap stands where a sentence has no translation yet, one for several."""
    found = made("El gato duerme. Hoy es lunes. Mañana no. El perro ladra fuerte.", TWO)
    assert f"The cat sleeps. {GAP} The dog barks loudly." == found.msgstr


def test_a_language_without_spaces() -> None:
    """Chinese and Japanese sentences stand behind each other without a space."""
    known = Known(Entry("Uno es. Dos son.", "一つ。二つ。"), Origin.ARTICLE)
    found = recovered("Dos son. Uno es.", [known], spaced=False)
    assert found is not None
    assert "二つ。一つ。" == found.msgstr


def test_nothing_is_recovered_from_nothing() -> None:
    """A sentence that is like none has no translation."""
    assert recovered("Hoy llueve mucho en todas partes.", [TWO, ONE], spaced=True) is None


def test_when_a_translation_is_used_up() -> None:
    """An entry may go once all of its sentences are somewhere else."""
    first, second = made("El gato duerme.", TWO).used[0][1], made("El perro ladra fuerte.", TWO).used[0][1]
    assert (False, True) == (is_whole(TWO, [first]), is_whole(TWO, [first, second]))
