"""The files that targets want to stand: named, but not rendered until they are needed."""

from __future__ import annotations

import pytest

from pipeline.edition import Shelf
from pipeline.flow import document_of, original_of
from pipeline.locale_profile import profile
from pipeline.targets import TARGETS, outputs
from pipeline.values import Grammar

SPANISH = profile("es-US")


def shelf(text: str) -> Shelf:
    """A shelf with the author's edition of one article."""
    document = document_of("a.md", text, Grammar(SPANISH, ()))
    return Shelf(SPANISH, (SPANISH,), (original_of(document, SPANISH, f"of {text}", ()),), (("b.png", b"PNG"),))


@pytest.mark.parametrize("target", TARGETS)
def test_equal_shelves_give_equal_files(target: str) -> None:
    """Paths, fingerprints, facts and bytes depend on the shelf alone."""
    first, second = (
        [
            (each.path, each.locale, each.fingerprint, each.facts, each.render())
            for each in outputs(target, shelf("# Uno\n"))
        ]
        for _ in range(2)
    )
    assert first == second


@pytest.mark.parametrize("target", TARGETS)
def test_paths_are_distinct_and_stay_below_the_target(target: str) -> None:
    """No two files want the same place, and none wants one outside."""
    paths = [each.path for each in outputs(target, shelf("# Uno\n"))]
    assert len(set(paths)) == len(paths)
    assert not [path for path in paths if path.startswith("/") or ".." in path.split("/")]


@pytest.mark.parametrize("target", TARGETS)
def test_another_edition_has_another_fingerprint(target: str) -> None:
    """A file that would be different is known by its fingerprint, before it is made."""
    before = {each.path: each for each in outputs(target, shelf("# Uno\n"))}
    for after in outputs(target, shelf("# Dos\n")):
        if after.render().data != before[after.path].render().data:
            assert before[after.path].fingerprint != after.fingerprint


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_published_is_nothing_written(target: str) -> None:
    """Without an edition there is no page that would lead to none."""
    assert list(outputs(target, Shelf(SPANISH, (SPANISH,), (), (("b.png", b"PNG"),)))) == []
