"""Problems: how they are said, and when they keep something from happening."""

from __future__ import annotations

import pytest

from pipeline.problem import Problem, SettingsUnusable, Severity, Unusable, has_errors

ERROR = Problem(path="source/a.md", line=12, cause="byte 0xff is not UTF-8", remedy="Save the article as UTF-8")
WARNING = Problem(path="pipeline.toml", cause="nothing is built", remedy="Add a locale?", severity=Severity.WARNING)


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (ERROR, "source/a.md:12: error: byte 0xff is not UTF-8. Save the article as UTF-8."),
        (WARNING, "pipeline.toml: warning: nothing is built. Add a locale?"),
    ],
    ids=["with a line, and advice", "without a line, and a question"],
)
def test_a_problem_says_where_what_and_what_to_do(problem: Problem, expected: str) -> None:
    """Place, severity, cause and remedy are sentences on one line, each ended once."""
    assert expected == str(problem)


@pytest.mark.parametrize(("problem", "expected"), [(ERROR, "source/a.md:12"), (WARNING, "pipeline.toml")])
def test_the_place_is_a_link(problem: Problem, expected: str) -> None:
    """Editors and terminals open ``path:line``; a whole file has no line."""
    assert expected == problem.place


def test_a_problem_is_an_error_unless_it_says_otherwise() -> None:
    """Whoever forgets the severity does not let bad text be published."""
    assert Problem(path="a", cause="b", remedy="c").severity is Severity.ERROR


def test_an_unusable_input_carries_all_of_its_problems() -> None:
    """They are kept for programs, and said one on a line for people."""
    problems = (ERROR, WARNING)
    error = Unusable(*problems)

    assert problems == error.problems
    assert [str(each) for each in problems] == str(error).split("\n")


def test_settings_that_cannot_be_used_are_an_input_that_cannot_be_used() -> None:
    """Whoever handles the general case handles this one, too."""
    with pytest.raises(Unusable):
        raise SettingsUnusable(ERROR)


@pytest.mark.parametrize(
    ("problems", "expected"),
    [((), False), ((WARNING,), False), ((ERROR,), True), ((WARNING, ERROR, WARNING), True)],
    ids=["none", "a warning", "an error", "an error among warnings"],
)
def test_one_error_is_enough(problems: tuple[Problem, ...], expected: bool) -> None:
    """Warnings alone do not count as errors."""
    assert expected == has_errors(problems)
