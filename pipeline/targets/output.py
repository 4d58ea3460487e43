"""A file that a target wants to stand."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pipeline.problem import Problem


@dataclass(frozen=True, slots=True)
class Rendered:
    """The bytes of a file, and what was found wrong while they were made."""

    data: bytes
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Output:
    """A file of a target: its path below the target's folder, and a function that makes it.

    ``fingerprint`` names everything that ``render`` depends on, so that a file whose fingerprint is the same need not
    be made again.  ``facts`` are recorded beside it, ``locale`` is the tag that it belongs to (empty: to all).
    """

    path: str
    locale: str
    fingerprint: str
    render: Callable[[], Rendered]
    facts: Mapping[str, object] = field(default_factory=dict)
