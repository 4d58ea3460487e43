"""Marks of emphasis in a translation."""

from __future__ import annotations

import pytest

from pipeline.checks.emphasis import CHECK
from tests.checks.writing import said

TOLD = {
    "not closed": ("Es **a**.", "É **a.", ["“**” would show as it is written: it marks nothing @**"]),
    "escaped": ("Es **a**.", "É \\*\\*a\\*\\*.", ["“*” would show as it is written: it marks nothing @*"]),
    "a note that the source has": ("Precio*", "価格＊", []),
    "in a formula that the source has": ("Es $a_1 * b_2$ y *c*.", "C’est $a_1 * b_2$ et *c*.", []),
    "in a tag": ('<span id="a_b_">x</span>', '<span id="a_b_">y</span>', []),
}


@pytest.mark.parametrize(("source", "msgstr", "expected"), TOLD.values(), ids=TOLD)
def test_what_is_said(source: str, msgstr: str, expected: list[str]) -> None:
    """The marks that would show are marked."""
    assert expected == said(CHECK, source, msgstr)


def test_gender_stars() -> None:
    """A star within a German word shows on purpose, two of them would be a pair."""
    assert [] == said(CHECK, "Lectores", "Leser*innen", "de")
    assert [] == said(CHECK, "Lectores y autores", r"Leser\*innen und Autor\*innen", "de")
    fault = "the two stars within words make everything between them emphasis @*innen und Autor*"
    assert [fault] == said(CHECK, "Lectores y autores", "Leser*innen und Autor*innen", "de")
