"""Blanks."""

from __future__ import annotations

import pytest

from pipeline.checks.spacing import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import fixed, translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


@pytest.mark.parametrize(
    ("tag", "wrong", "right"),
    [
        ("fr", "Qui paiera ? Personne !", "Qui paiera\u202f? Personne\u202f!"),
        ("fr", "Deux options: payer; partir", "Deux options\xa0: payer\u202f; partir"),
        ("fr", "Elle a dit « non » et «oui».", "Elle a dit «\xa0non\xa0» et «\xa0oui\xa0»."),
        ("fr-CA", "Qui paiera ? Voici : lui.", "Qui paiera? Voici\xa0: lui."),
        ("de", "Der Markt  öffnet , ( heute ) .", "Der Markt öffnet, (heute)."),
        ("pl", "Chleb,ser i wino.Nic więcej.", "Chleb, ser i wino. Nic więcej."),
    ],
)
def test_the_fix_leaves_nothing_to_report(tag: str, wrong: str, right: str) -> None:
    """Blanks are put right in place, and then the check is silent."""
    assert right == fixed(CHECK, translation("Una frase.", wrong, tag))
    assert [] == list(CHECK.find(translation("Una frase.", right, tag)))


@pytest.mark.parametrize(
    ("tag", "target"),
    [
        ("fr-CH", "Qui paiera? Elle a dit «non»."),
        ("fr", "Qui paiera&nbsp;? L’émoji :wink: de std::vector"),
        ("fr", "Qui paiera\u2009?"),
        ("en", "Node.js and ASP.NET run on a.b/c.Md"),
        ("en", "The file .txt and a smiley :-)"),
        ("de", "Use `a  b , c` und [x](https://a.org/a,b)."),
    ],
)
def test_what_only_looks_wrong(tag: str, target: str) -> None:
    """Regions, entities, names, code and addresses have blanks of their own."""
    assert [] == list(CHECK.find(translation("Use Node.js y ASP.NET", target, tag)))


def test_the_source_may_do_so_too() -> None:
    """Double blanks that the source has are its author's way."""
    assert [] == list(CHECK.find(translation("Uno.  Dos.", "One.  Two.", "en")))
