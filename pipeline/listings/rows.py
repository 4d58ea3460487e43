"""Problems as rows of JSON, in the shape that ``docs/json.md`` promises."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.listings.about import About
from pipeline.problem import Problem


def listing(problems: Sequence[Problem], _checks: Mapping[str, About]) -> str:
    """Problems as one object of JSON."""
    return written({"problems": [row(problem) for problem in problems]})


def row(problem: Problem) -> dict[str, Any]:
    """A problem; ``null`` is what it does not have."""
    return {
        "path": problem.path,
        "line": problem.line,
        "severity": problem.severity.value,
        "check": problem.check or None,
        "cause": problem.cause,
        "remedy": problem.remedy,
        "source": problem.source or None,
        "target": problem.target or None,
        "span": list(problem.span) if problem.span else None,
    }


def written(value: Any) -> str:
    """A value as JSON that people can read, too."""
    return json.dumps(value, ensure_ascii=False, indent=2)
