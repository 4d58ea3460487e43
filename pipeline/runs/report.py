"""What a run found and did."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.problem import Problem, Unusable, has_errors


@dataclass(slots=True)
class Report:
    """The problems of a run, all together, and the files that it wrote, kept, deleted and moved.

    Paths are from the project's folder; of what moved the old one and the new.
    """

    problems: list[Problem] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    deleted: list[str] = field(default_factory=list)
    moved: list[tuple[str, str]] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether any problem is an error."""
        return has_errors(tuple(self.problems))

    def note(self, path: str, changed: bool) -> None:
        """Remember that a file was written, or that it was right already."""
        (self.written if changed else self.kept).append(path)

    def caught(self, error: Unusable) -> None:
        """Remember the problems of an input that had to be left out."""
        self.add(error.problems)

    def add(self, problems: Iterable[Problem]) -> None:
        """Remember problems, each once."""
        self.problems.extend(problem for problem in problems if problem not in self.problems)
