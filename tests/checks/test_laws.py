"""What holds for every check, whatever is written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.catalog import Entry, Message
from pipeline.checks import CHECKS, ERRORS
from pipeline.checks.subject import Check, Subject
from pipeline.locale_profile import profile
from tests.checks.writing import said

texts = st.text('ab é*_~`[]()!<>/{}%$|\\#-\n&;="^:.,?¿«»“” 12\u200b\u202e', max_size=40)
SOURCE = "Un [a](/a) `b`, «c» y 12."


@pytest.mark.parametrize("check", ERRORS, ids=lambda check: check.name)
@given(texts)
def test_the_source_itself_has_no_fault(check: Check, text: str) -> None:
    """A translation that is its source has whatever the source has; no error can be in it."""
    assert [] == said(check, text, text, "es-US")


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
@pytest.mark.parametrize("locale", ["de", "fr", "ja", "ar"])
@settings(max_examples=40)
@given(texts)
def test_whatever_is_written(check: Check, locale: str, text: str) -> None:
    """Any text can be checked in any language, and what is marked stands in it; a mark that is missing has no width."""
    subject = Subject(Message(SOURCE), Entry(SOURCE, text), profile(locale), profile("es-US"))
    spans = [(*each.span, each.fix is not None) for each in check.find(subject) if each.span]
    assert [] == [span for span in spans if not 0 <= span[0] < span[1] + span[2] <= len(text) + span[2]]
