"""Problems as a report of tests in the XML of JUnit, as Jenkins and GitLab read it.

A file is a suite, a problem is a case that failed.  GitLab knows a case by ``classname`` and ``name`` and drops a
second one with both (https://docs.gitlab.com/ci/testing/unit_test_reports), so equal cases are numbered.  No line
number is in a name, or each edit would look like new failures.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from pipeline.listings.about import About, about
from pipeline.listings.excerpt import shown
from pipeline.listings.text import lines
from pipeline.problem import Problem

NAME = "pipeline check"


def listing(problems: Sequence[Problem], checks: Mapping[str, About]) -> str:
    """A report; without problems it has one case that passed, since Jenkins takes one without cases for a fault."""
    report = Element("testsuites", name=NAME, tests=str(len(problems) or 1), failures=str(len(problems)))
    for path, found in _by_path(problems).items():
        _suite(report, path, found, checks)
    if not problems:
        suite = SubElement(report, "testsuite", name=NAME, tests="1", failures="0")
        SubElement(suite, "testcase", classname=NAME, name="no problems")
    indent(report)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(report, encoding="unicode")


def _by_path(problems: Iterable[Problem]) -> dict[str, list[Problem]]:
    found: dict[str, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.path, []).append(problem)
    return found


def _suite(report: Element, path: str, problems: Sequence[Problem], checks: Mapping[str, About]) -> None:
    count = str(len(problems))
    suite = SubElement(report, "testsuite", name=shown(path), tests=count, failures=count)
    counted: Counter[str] = Counter()
    for problem in problems:
        name = shown(f"{about(problem, checks).name}: {problem.cause}")
        counted[name] += 1
        number = f" ({counted[name]})" if counted[name] > 1 else ""
        case = SubElement(suite, "testcase", classname=shown(path), name=name + number)
        cause = shown(problem.cause)
        SubElement(case, "failure", type=problem.severity.value, message=cause).text = "\n".join(lines(problem))
