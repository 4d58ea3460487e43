"""Translations that repeat the source."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.subject import Finding, Subject
from pipeline.checks.untranslated import CHECK
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


RIGHT = {
    "the title of a book": ("fr", "*Cien años de soledad*", "*Cien años de soledad*"),
    "a newspaper": ("de", "La Voz del Pueblo", "La Voz del Pueblo"),
    "words that both languages have": ("pt-BR", "Casa de campo", "Casa de campo"),
    "a command": ("de", "`make test`", "`make test`"),
}


@pytest.mark.parametrize(("locale", "source", "target"), RIGHT.values(), ids=RIGHT)
def test_what_stays_as_it_is(locale: str, source: str, target: str) -> None:
    """Titles, names, code and what two languages share are no copies."""
    assert [] == found(locale, source, target)


def test_a_source_without_a_word_list() -> None:
    """Of a language that is not in the table a long text is a copy all the same."""
    text = "bu yil hosil juda yaxshi boʻldi va hamma xursand"
    assert 1 == len(found("en", text, text, "uz"))
