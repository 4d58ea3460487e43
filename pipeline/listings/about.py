"""What a listing says of a problem, and of the check that found it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.problem import Problem, Severity


@dataclass(frozen=True, slots=True)
class About:
    """A check: its name, how grave what it finds is, why that matters, and what to do (no full stops)."""

    name: str
    severity: Severity
    why: str
    remedy: str


WITHOUT_CHECK = {
    Severity.ERROR: About(
        "error", Severity.ERROR, "What cannot be used as it stands is not published", "Do what the message says"
    ),
    Severity.WARNING: About(
        "warning", Severity.WARNING, "What is published may not be what was meant", "Do what the message says"
    ),
}
"""What stands for the check of a problem without one: articles, catalogs and settings have problems, too."""


def about(problem: Problem, checks: Mapping[str, About]) -> About:
    """The check that found a problem; where it is not among those known, what the problem itself tells."""
    general = WITHOUT_CHECK[problem.severity]
    if not problem.check:
        return general
    return checks.get(problem.check) or About(problem.check, problem.severity, general.why, general.remedy)


def message(problem: Problem) -> str:
    """Cause and remedy, as sentences, without the place and the severity."""
    return str(problem).removeprefix(f"{problem.place}: {problem.severity.value}: ")
