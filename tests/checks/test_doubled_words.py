"""Words that stand twice."""

from __future__ import annotations

import pytest

from pipeline.checks.doubled_words import CHECK
from tests.checks.cases import Case, cases
from tests.checks.writing import translation


@pytest.mark.parametrize("case", cases(CHECK.name), ids=str)
def test_corpus(case: Case) -> None:
    """What must be reported is, and what only looks wrong is not."""
    assert case.fires == bool(list(CHECK.find(case.subject)))


@pytest.mark.parametrize(
    ("tag", "target"),
    [
        ("en", "Use `the the` here."),
        ("en", "Ha ha ha, he said."),
        ("it", "Piano piano si va."),
        ("sv", "Det det säger"),
    ],
)
def test_what_is_said_twice_on_purpose(tag: str, target: str) -> None:
    """Code, laughter, adverbs, and words of two clauses that meet."""
    assert [] == list(CHECK.find(translation("Una frase.", target, tag)))


def test_the_place_is_both_words() -> None:
    """The finding shows the word and its copy."""
    (found,) = CHECK.find(translation("Una frase.", "On **the** hill in in May.", "en"))
    assert ("“in in” is the same word twice", (16, 21)) == (found.cause, found.span)
