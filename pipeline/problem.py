"""What is wrong with an input, said for the person who must act: where, what, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Severity(Enum):
    """How much a problem matters: an error keeps text from being published, a warning does not."""

    ERROR = "error"
    WARNING = "warning"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One fault of the content or of the settings.

    ``path`` is relative to the project with ``/`` between its parts, ``line`` counts from 1 and is ``None`` where a
    whole file is meant.  ``cause`` and ``remedy`` are sentences without their full stop (a remedy may be a question).
    A problem of a translation names its ``check``, and has the message (``source``), the translation (``target``) and
    the place of the fault in that (``span``, half open, in code points).
    """

    path: str
    line: int | None = None
    cause: str
    remedy: str
    severity: Severity = Severity.ERROR
    check: str = ""
    source: str = ""
    target: str = ""
    span: tuple[int, int] | None = None

    @property
    def place(self) -> str:
        """``path:line``, as editors and terminals link it."""
        return self.path if self.line is None else f"{self.path}:{self.line}"

    def __str__(self) -> str:
        stop = "" if self.remedy.endswith("?") else "."
        return f"{self.place}: {self.severity.value}: {self.cause}. {self.remedy}{stop}"


class Unusable(Exception):
    """An input of which nothing can be used.  It carries every problem that was found in it."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


class SettingsUnusable(Unusable):
    """The call or ``pipeline.toml`` is wrong: exit status 2, where other unusable input is status 1."""


def has_errors(problems: tuple[Problem, ...]) -> bool:
    """Whether any of the problems is an error."""
    return any(problem.severity is Severity.ERROR for problem in problems)
