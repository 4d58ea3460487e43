"""The plan of a build: every file is written, kept or deleted, and nothing is decided twice."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.plan import Plan, plan

PATHS = st.sampled_from(["a", "a/b", "b", "c.html", "ñ"])
FINGERPRINTS = st.dictionaries(PATHS, st.sampled_from(["1", "2"]))


@pytest.mark.parametrize(
    ("wanted", "previous", "forced", "expected"),
    [
        ({}, {}, (), Plan()),
        ({"a": "1"}, {}, (), Plan(write=("a",))),
        ({"a": "1"}, {"a": "1"}, (), Plan(keep=("a",))),
        ({"a": "2"}, {"a": "1"}, (), Plan(write=("a",))),
        ({}, {"a": "1"}, (), Plan(delete=("a",))),
        ({"a": "1"}, {"a": "1"}, ("a",), Plan(write=("a",))),
        ({"a": "1"}, {"a": "1"}, ("b",), Plan(keep=("a",))),
    ],
    ids=["nothing", "new", "same", "changed", "gone", "forced", "forced, but not wanted"],
)
def test_what_becomes_of_a_file(
    wanted: dict[str, str], previous: dict[str, str], forced: tuple[str, ...], expected: Plan
) -> None:
    """A file is written if it is new, changed or forced, kept if it is the same, and deleted if it is not wanted."""
    assert expected == plan(wanted, previous, forced)


@given(wanted=FINGERPRINTS, previous=FINGERPRINTS, forced=st.sets(PATHS))
def test_every_file_has_one_fate(wanted: dict[str, str], previous: dict[str, str], forced: set[str]) -> None:
    """What is wanted is written or kept, what was and is not wanted is deleted, each once and in order."""
    made = plan(wanted, previous, forced)

    assert sorted(wanted) == sorted([*made.write, *made.keep])
    assert sorted(set(previous) - set(wanted)) == list(made.delete)
    assert sorted(made.write) == list(made.write)
    assert sorted(made.keep) == list(made.keep)


@given(wanted=FINGERPRINTS)
def test_after_a_build_there_is_nothing_to_do(wanted: dict[str, str]) -> None:
    """The second of two equal builds keeps everything."""
    assert Plan(keep=tuple(sorted(wanted))) == plan(wanted, wanted)


@given(wanted=FINGERPRINTS, previous=FINGERPRINTS)
def test_a_plan_does_not_depend_on_the_order_of_what_it_is_given(
    wanted: dict[str, str], previous: dict[str, str]
) -> None:
    """Directories list their files in any order; the plan is the same."""
    backwards = plan(dict(reversed(wanted.items())), dict(reversed(previous.items())))

    assert backwards == plan(wanted, previous)
