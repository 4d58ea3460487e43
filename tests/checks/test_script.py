"""Letters of other scripts."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.script import CHECK
from pipeline.checks.subject import Finding, Subject
from pipeline.locale_profile import profile
from tests.checks.cases import Case, cases


def found(locale: str, source: str, target: str, source_locale: str = "es-US") -> list[Finding]:
    """What the check says of a translation."""
    subject = Subject(Message(source), Entry(source, target), profile(locale), profile(source_locale))
    return list(CHECK.find(subject))


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


def test_the_word_is_marked() -> None:
    """A letter that only looks right is named with its number, since nobody sees it."""
    (finding,) = found("fr", "El plan cambió.", "Le pl\u0430n a changé.")
    assert ("“pl\u0430n” mixes scripts: “\u0430” (U+0430)", (3, 7)) == (finding.cause, finding.span)


RIGHT = {
    "a unit": ("fr", "Mide 3 μm.", "Il mesure 3 μm."),
    "an aside in its own letters": ("en", "Es de Tokio.", "It is from Tokyo (東京)."),
    "a word of the source": ("de", "La palabra λόγος es griega.", "Das Wort λόγος ist griechisch."),
    "Serbian in Latin letters": ("sr", "El plan cambió de nuevo.", "Plan se ponovo promenio."),
    "a language of an unknown script": ("am", "El plan cambió.", "The plan changed again."),
    "an ending behind an acronym": ("ru", "Es un archivo PDF.", "Это PDF-файл, а не EPUB."),
}


@pytest.mark.parametrize(("locale", "source", "target"), RIGHT.values(), ids=RIGHT)
def test_strange_letters_that_belong_there(locale: str, source: str, target: str) -> None:
    """Units, asides, and what the source has may be in any letters."""
    assert [] == found(locale, source, target)
