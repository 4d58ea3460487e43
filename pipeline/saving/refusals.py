"""What a system refuses to do with a file, as problems: its reason in its own words, and what to do about it."""

from __future__ import annotations

import contextlib
import errno
from collections.abc import Iterator

from pipeline.problem import Problem, Unusable
from pipeline.saving.leases import Busy

_REMEDIES = {
    errno.ENOSPC: "Make room on the disk, and run the command again",
    errno.EDQUOT: "Make room within your quota, and run the command again",
    errno.EROFS: "Make the disk writable, or work on a copy of the project",
    errno.EIO: "Look after the disk, which fails to do its work, and run the command again",
    errno.ENAMETOOLONG: "Give the article a shorter name",
    errno.EISDIR: "Move away the folder that stands in its place",
    errno.ENOTDIR: "Move away the file that stands where a folder has to be",
    errno.EMFILE: "Close other programs, and run the command again",
    errno.ENFILE: "Close other programs, and run the command again",
}


def refusal(path: str, error: OSError | Busy) -> Problem:
    """The problem of a file (by its path in the project) that the system does not let us read or write."""
    if isinstance(error, Busy):
        remedy = "Close it there, and run the command again"
        return Problem(path=path, cause="another program has this file open for writing", remedy=remedy)
    remedy = _REMEDIES.get(error.errno or 0, "Look at the permissions of the file and its folder")
    return Problem(path=path, cause=error.strerror or str(error), remedy=remedy)


@contextlib.contextmanager
def told(path: str) -> Iterator[None]:
    """Raise ``Unusable`` with the problem of a file where the system refuses what the block does with it."""
    try:
        yield
    except (OSError, Busy) as error:
        raise Unusable(refusal(path, error)) from error
