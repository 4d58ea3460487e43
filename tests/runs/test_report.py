"""Reports: what a run found and did."""

from __future__ import annotations

import pytest

from pipeline.problem import Problem, Severity, Unusable
from pipeline.runs.report import Report

ERROR = Problem(path="a", cause="b", remedy="c")
WARNING = Problem(path="a", cause="b", remedy="c", severity=Severity.WARNING)


@pytest.mark.parametrize(("problems", "expected"), [([], False), ([WARNING], False), ([WARNING, ERROR], True)])
def test_errors_fail_a_run(problems: list[Problem], expected: bool) -> None:
    """A run with warnings alone has not failed."""
    assert expected == Report(problems).failed


def test_a_problem_is_told_once() -> None:
    """What is found twice, or for two targets, is one problem."""
    report = Report()
    report.add([ERROR, WARNING, ERROR])
    report.caught(Unusable(WARNING, ERROR))
    assert report.problems == [ERROR, WARNING]


def test_files_are_written_or_kept() -> None:
    """A file that was right already is no written file."""
    report = Report()
    report.note("a", changed=True)
    report.note("b", changed=False)
    assert (report.written, report.kept) == (["a"], ["b"])
