"""Problems as SARIF; its JSON schema judges."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any
from urllib.parse import unquote

from hypothesis import given
from jsonschema import Draft4Validator

from pipeline import __version__
from pipeline.listings import FORMATS
from pipeline.problem import Problem
from tests.listings.samples import ALL, CATALOG, CHECKS, HOSTILE, JUDGES, LINK, PROBLEMS, SPACES, UNBUILT, UNREADABLE

SCHEMA = json.loads((JUDGES / "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json").read_bytes())
VALIDATOR = Draft4Validator(SCHEMA)


def run_of(*problems: Problem) -> dict[str, Any]:
    """The run of a valid log."""
    log = json.loads(FORMATS["sarif"](problems, CHECKS))
    assert [] == [error.message for error in VALIDATOR.iter_errors(log)]
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


def test_the_judge_refuses_what_is_wrong() -> None:
    """A schema that takes everything would judge nothing."""
    Draft4Validator.check_schema(SCHEMA)
    assert not VALIDATOR.is_valid({"version": "2.1.0", "runs": [{"results": []}]})


def test_the_tool_is_named() -> None:
    """With its version, and all its checks, found or not."""
    driver = run_of()["tool"]["driver"]
    assert ("pipeline", __version__) == (driver["name"], driver["version"])
    assert ["link", "spaces"] == [rule["id"] for rule in driver["rules"]]


def test_a_rule_says_why_and_what_to_do() -> None:
    """Readers show it beside each result."""
    expected = {
        "id": "spaces",
        "shortDescription": {"text": "Two spaces are seen on paper."},
        "fullDescription": {"text": "Two spaces are seen on paper. Leave one space."},
        "help": {"text": "Leave one space."},
        "defaultConfiguration": {"level": "warning"},
    }
    assert expected == run_of(LINK)["tool"]["driver"]["rules"][1]


def test_a_result_says_what_is_wrong_and_where() -> None:
    """Paths are percent-encoded; the translation and the place in it come along."""
    (result,) = run_of(LINK)["results"]
    del result["partialFingerprints"]
    expected = {
        "ruleId": "link",
        "ruleIndex": 0,
        "level": "error",
        "message": {"text": "the link to https://a.org is missing, 100 %. Put the link back."},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "locales/fr/LC_MESSAGES/a%C3%B1o%201.po", "uriBaseId": "SRCROOT"},
                    "region": {"startLine": 12, "snippet": {"rendered": {"text": "Voir la page"}}},
                }
            }
        ],
        "properties": {"source": LINK.source, "target": LINK.target, "span": [5, 12]},
    }
    assert expected == result


def test_each_result_has_its_rule() -> None:
    """Also where no check is known: by its name alone, or by the severity."""
    run = run_of(*ALL)
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert ["link", "spaces", "error", "unknown"] == rules
    assert ["link", "spaces", "spaces", "error", "unknown", "link"] == [
        rules[result["ruleIndex"]] for result in run["results"]
    ]
    assert [rules[result["ruleIndex"]] for result in run["results"]] == [each["ruleId"] for each in run["results"]]


def test_a_problem_without_line_has_no_region() -> None:
    """A whole file is meant."""
    (result,) = run_of(UNBUILT)["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]


def fingerprints(*problems: Problem) -> list[str]:
    """What the results are known by."""
    return [result["partialFingerprints"]["problem/v1"] for result in run_of(*problems)["results"]]


def test_fingerprints_outlive_edits_elsewhere() -> None:
    """A problem on another line, in a translation that was edited without mending it, is the same problem."""
    moved = replace(LINK, line=99, target="Voyez la page", span=(6, 13))
    assert fingerprints(LINK) == fingerprints(moved)


def test_fingerprints_tell_problems_apart() -> None:
    """Another check, file, message or cause is another problem, and so is the same a second time."""
    others = [
        replace(LINK, check="spaces"),
        replace(LINK, path="b.po"),
        replace(LINK, source="Other"),
        replace(LINK, cause="other"),
        LINK,
    ]
    assert 6 == len(set(fingerprints(LINK, *others)))


def test_what_stands_around_a_problem_does_not_change_its_fingerprint() -> None:
    """A new problem leaves the others what they were."""
    assert fingerprints(LINK) == fingerprints(UNREADABLE, SPACES, LINK)[2:]


def test_the_same_problems_are_the_same_bytes() -> None:
    """A log can be compared with the one before."""
    assert FORMATS["sarif"](ALL, CHECKS) == FORMATS["sarif"](ALL, CHECKS)


@given(problems=PROBLEMS)
def test_every_log_is_valid(problems: list[Problem]) -> None:
    """Whatever an author or translator wrote; and each path is found again."""
    uris = [
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run_of(*problems)["results"]
    ]
    assert [problem.path for problem in problems] == [unquote(uri) for uri in uris]
    assert all(uri.isascii() and not set(uri) & set(" :,") for uri in uris)


def test_the_samples_are_valid() -> None:
    """All kinds of problems in one log."""
    assert len(ALL) == len(run_of(*ALL)["results"])
    assert {CATALOG, HOSTILE.path} < {problem.path for problem in ALL}
