"""The corpus of bad translations: each check finds what it must, and is silent at near misses."""

from __future__ import annotations

import pytest

from pipeline.checks import AMONG, CHECKS
from tests.checks.cases import FOLDER, Case, cases

FINDS = {check.name: check.find for check in CHECKS}
AMONG_FINDS = {check.name: check.find for check in AMONG}
NAMES = sorted(path.stem for path in FOLDER.glob("*.jsonl"))

NOT_YET = {
    "addresses:7": "two addresses changed places, which only who understands the texts can tell",
    "addresses:10": "only other entries show that the site has this language",
    "addresses:11": "only other entries show that the site has this language",
}
"""Cases that a check does not judge as the corpus does, with the reason."""


def fires(case: Case) -> bool:
    """Whether the check of a case reports its translation."""
    if case.check in FINDS:
        return any(True for _ in FINDS[case.check](case.subject))
    return any(subject is case.subject for subject, _ in AMONG_FINDS[case.check](case.subjects))


def test_every_check_has_cases() -> None:
    """Each check has a file of the corpus, and each file a check."""
    assert sorted([*FINDS, *AMONG_FINDS]) == NAMES


@pytest.mark.parametrize("check", NAMES)
def test_the_corpus(check: str) -> None:
    """Faults are found and near misses are not, but for those that the table names."""
    wrong = {f"{check}:{case.number}" for case in cases(check) if fires(case) != case.fires}
    assert {name for name in NOT_YET if name.startswith(f"{check}:")} == wrong
