"""Translations of another length."""

from __future__ import annotations

import pytest

from pipeline.catalog import Entry, Message
from pipeline.checks.length import CHECK
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


def test_from_a_short_script_to_a_long_one() -> None:
    """Japanese says in thirty letters what takes English a hundred."""
    source = "住民は昨日、騒音対策と緑化、広場の新市場を市長に求めた。"
    target = "Residents asked the mayor yesterday for less noise, more trees and a new market on the square."
    assert [] == found("en", source, target, "ja")


def test_nothing_is_no_short_translation() -> None:
    """What is not translated is for others to report."""
    assert [] == found("en", "Los vecinos del barrio pidieron ayer a la alcaldesa menos ruido.", "")
