"""Texts made to break a parser: they cost time in proportion to their length (see benchmarks/) and no stack."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from pipeline.assemble import join
from pipeline.flow import document_of
from pipeline.locale_profile import profile
from pipeline.values import KINDS, Grammar
from tests.formats.hostile import TEXTS

GRAMMAR = Grammar(profile("es-US"), tuple(KINDS))


@pytest.mark.parametrize(("path", "make"), TEXTS.values(), ids=TEXTS.keys())
def test_hostile_texts_are_read_and_given_back(path: str, make: Callable[[int], str]) -> None:
    """The document of a hostile text is the text, and its values are looked for without an error."""
    text = make(2_000)
    document = document_of(path, text, GRAMMAR)
    assert text == document.source == join(document)
