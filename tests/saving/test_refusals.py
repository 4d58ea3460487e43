"""What a system refuses is told so that somebody can do something about it."""

from __future__ import annotations

import errno
import os

import pytest

from pipeline.problem import Unusable
from pipeline.saving.leases import Busy
from pipeline.saving.refusals import refusal, told


@pytest.mark.parametrize(
    ("number", "remedy"),
    [
        (errno.ENOSPC, "Make room on the disk"),
        (errno.EDQUOT, "Make room within your quota"),
        (errno.EROFS, "Make the disk writable"),
        (errno.EACCES, "Look at the permissions"),
        (errno.EPERM, "Look at the permissions"),
        (errno.EIO, "Look after the disk"),
        (errno.EISDIR, "Move away the folder"),
        (errno.ENAMETOOLONG, "Give the article a shorter name"),
    ],
)
def test_the_remedy_fits_the_reason(number: int, remedy: str) -> None:
    """The cause is the system's own sentence."""
    problem = refusal("locales/a.po", OSError(number, os.strerror(number)))

    assert ("locales/a.po", os.strerror(number)) == (problem.path, problem.cause)
    assert problem.remedy.startswith(remedy)


def test_a_file_that_is_open_elsewhere_is_told() -> None:
    """Somebody has to close it there."""
    with pytest.raises(Unusable, match="another program has this file open"), told("a.po"):
        raise Busy


def test_what_is_no_refusal_passes() -> None:
    """A fault of ours is not taken for one of the system."""
    with pytest.raises(ValueError, match="ours"), told("a.po"):
        raise ValueError("ours")
