"""Problems as JSON."""

from __future__ import annotations

import json

from pipeline.listings import FORMATS
from pipeline.listings.rows import row
from tests.listings.samples import ALL, LINK, UNBUILT


def test_a_row_has_all_that_is_known() -> None:
    """The keys that were always there, and those of a translation."""
    expected = {
        "path": LINK.path,
        "line": 12,
        "severity": "error",
        "check": "link",
        "cause": LINK.cause,
        "remedy": LINK.remedy,
        "source": LINK.source,
        "target": LINK.target,
        "span": [5, 12],
    }
    assert expected == row(LINK)


def test_what_is_not_known_is_null() -> None:
    """Each row has each key."""
    nothing = {"line", "source", "target", "span"}
    assert nothing == {key for key, value in row(UNBUILT).items() if value is None}


def test_a_listing_is_an_object() -> None:
    """Keys may be added to it one day."""
    assert {"problems": [row(problem) for problem in ALL]} == json.loads(FORMATS["json"](ALL, {}))


def test_no_problems_are_an_empty_list() -> None:
    """A program need not ask first."""
    assert {"problems": []} == json.loads(FORMATS["json"]((), {}))
