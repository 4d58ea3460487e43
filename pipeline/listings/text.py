"""Problems for people at a terminal: one line each, and below it both texts with the fault underlined."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from rich.cells import cell_len

from pipeline.listings.about import About, message
from pipeline.listings.excerpt import excerpt, shown
from pipeline.problem import Problem, Severity

WIDTH = 120
"""Columns where no terminal says how many it has."""

LEAST = 20
"""Columns below which an excerpt says nothing; a terminal may be narrower."""

Paint = Callable[[str, Severity], str]
"""Gives a piece of text the colour of a severity."""


def listing(problems: Sequence[Problem], _checks: Mapping[str, About]) -> str:
    """Problems without colour, at a width that suits a file."""
    return painted(problems, WIDTH, plain)


def painted(problems: Sequence[Problem], width: int, paint: Paint) -> str:
    """Problems for a terminal with ``width`` columns."""
    return "\n".join(line for problem in problems for line in lines(problem, width, paint))


def plain(piece: str, _severity: Severity) -> str:
    """A piece of text without colour."""
    return piece


def lines(problem: Problem, width: int = WIDTH, paint: Paint = plain) -> Iterator[str]:
    """A problem: where, what, and what to do; then the message and its translation where they are known."""
    check = f" [{shown(problem.check)}]" if problem.check else ""
    severity = paint(problem.severity.value, problem.severity)
    yield f"{shown(problem.place)}: {severity}: {shown(message(problem))}{check}"
    if problem.source and problem.target:
        place = beside(problem)
        yield _SOURCE + excerpt(problem.source, (place, place), _room(width)).text
    if problem.target:
        yield from _target(problem, width, paint)


def beside(problem: Problem) -> int:
    """The place in the message that is as far from its start as the fault is from that of the translation."""
    start = problem.span[0] if problem.span else 0
    return start * len(problem.source) // max(len(problem.target), 1)


def _target(problem: Problem, width: int, paint: Paint) -> Iterator[str]:
    found = excerpt(problem.target, problem.span or (0, 0), _room(width))
    marked = paint(found.marked, problem.severity) if found.marked else ""
    yield f"{_TARGET}{found.before}{marked}{found.after}"
    if problem.span:
        carets = "^" * max(cell_len(found.marked), 1)
        yield " " * (len(_TARGET) + cell_len(found.before)) + paint(carets, problem.severity)


def _room(width: int) -> int:
    return max(width - len(_TARGET), LEAST)


_SOURCE, _TARGET = "  source  ", "  target  "
