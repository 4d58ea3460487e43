"""Addresses of links."""

from __future__ import annotations

import pytest

from pipeline.checks.addresses import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import translation

WRONG = {
    7: "two addresses that changed places; the texts would have to be understood",
    10: "what another entry knows of the site is for a check among entries",
    11: "what another entry knows of the site is for a check among entries",
}
"""The cases that this check gets wrong, and why."""


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert (case.fires and case.number not in WRONG) == bool(list(CHECK.find(case.subject)))


def test_the_address_is_shown() -> None:
    """The finding names both addresses and the place of the wrong one."""
    (found,) = CHECK.find(translation("Lea [esto](/guia/inicio).", "Lies [das](/guia/).", "de"))
    assert ("the link to /guia/inicio leads to /guia/", (11, 17)) == (found.cause, found.span)


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Vea <https://a.org>.", "Siehe <https://A.org/>."),
        ("Vea https://a.org/x.", "Siehe „https://a.org/x“."),
        ("Vea [eso](https://a.org/x?hl=es).", "Siehe [das](https://a.org/x?hl=de)."),
        ("Vea [eso](https://b.a.org/es-ES/kb/uno).", "Siehe [das](https://b.a.org/de/kb/eins)."),
        ("Vea [eso](https://a.org/x) y [eso](https://a.org/y).", "Siehe [das](https://a.org/x)."),
        ("Vea [eso](http://[x).", "Siehe [das](http://[x)."),
    ],
)
def test_the_same_page(source: str, target: str) -> None:
    """Other spellings of an address, and its edition in this language; a lost link is another check's."""
    assert [] == list(CHECK.find(translation(source, target, "de")))


def test_the_edition_that_the_entry_knows() -> None:
    """An address in the source's language beside one of the same host in this language."""
    source = "Vea [uno](https://a.org/es/uno) y [dos](https://a.org/es/dos)."
    (found,) = CHECK.find(translation(source, "[Eins](https://a.org/de/uno), [zwei](https://a.org/es/dos).", "de"))
    assert "https://a.org/es/dos leads to the source's language, though the site has this one" == found.cause
