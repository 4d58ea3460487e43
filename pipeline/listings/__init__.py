"""How problems are listed: for people, for programs, and for what shows them beside the change that made them.

A listing is a function from the problems, and what is known of the checks that found them, to text without its last
line end.  ``FORMATS`` has them by their names on the command line.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from pipeline.listings import github, junit, rows, sarif, text
from pipeline.listings.about import About
from pipeline.problem import Problem

__all__ = ["FORMATS", "About", "Listing"]

Listing = Callable[[Sequence[Problem], Mapping[str, About]], str]

FORMATS: dict[str, Listing] = {
    "text": text.listing,
    "json": rows.listing,
    "github": github.listing,
    "sarif": sarif.listing,
    "junit": junit.listing,
}
