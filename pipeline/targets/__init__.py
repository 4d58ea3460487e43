"""The homes of editions.  A target is a function from the shelf of editions to its files, and a line in ``TARGETS``."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module

from pipeline.edition import Shelf
from pipeline.targets.output import Output

TARGETS = {"copies": "copies", "site": "site"}
"""The module of each target; modules are imported when they are built."""


def outputs(target: str, shelf: Shelf) -> Iterator[Output]:
    """The files of a target, none of them rendered yet."""
    function: Callable[[Shelf], Iterator[Output]] = import_module(f"pipeline.targets.{TARGETS[target]}").outputs
    return function(shelf)
