"""Problems as workflow commands of GitHub Actions, which shows them beside the lines of a change.

https://docs.github.com/actions/reference/workflow-commands-for-github-actions has the commands.  What stands in them is
escaped as ``@actions/core`` does it, which the runner undoes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pipeline.listings.about import About, about, message
from pipeline.listings.excerpt import excerpt, shown
from pipeline.listings.text import beside
from pipeline.problem import Problem

ROOM = 240
"""Columns for each text in an annotation."""

_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_IN_DATA = str.maketrans(_DATA)
_IN_PROPERTIES = str.maketrans({**_DATA, ":": "%3A", ",": "%2C"})


def listing(problems: Sequence[Problem], checks: Mapping[str, About]) -> str:
    """A command for each problem."""
    return "\n".join(_command(problem, about(problem, checks)) for problem in problems)


def _command(problem: Problem, check: About) -> str:
    line = "" if problem.line is None else str(problem.line)
    properties = {"file": problem.path, "line": line, "title": shown(check.name)}
    told = ",".join(f"{name}={value.translate(_IN_PROPERTIES)}" for name, value in properties.items() if value)
    return f"::{problem.severity.value} {told}::{_told(problem).translate(_IN_DATA)}"


def _told(problem: Problem) -> str:
    return "\n".join((shown(message(problem)), *_texts(problem)))


def _texts(problem: Problem) -> Iterator[str]:
    if problem.source and problem.target:
        place = beside(problem)
        yield f"source: {excerpt(problem.source, (place, place), ROOM).text}"
    if problem.target:
        yield f"target: {excerpt(problem.target, problem.span or (0, 0), ROOM).text}"
